package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schuldhulproute.dossier.Begroting;
import nl.schuldhulproute.dossier.Begrotingspost;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldeiser;
import nl.schuldhulproute.dossier.Schuldeiserslijst;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Verslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Debts, creditors and budget as a table, and as a file. */
class TabelTest extends PaginaTest {

    private static final String KOPPEN =
            "Schuldeiser;Kenmerk;Soort schuld;Positie;Bedrag;Peildatum;Antwoord;Antwoord op\n";

    @Autowired
    private Schuldenlijst schulden;

    @Autowired
    private Schuldeiserslijst schuldeisers;

    @Autowired
    private Begroting begroting;

    // ---- the table

    @Test
    void nieuweRijenKomenErbijEnLegeRijenTellenNiet() throws Exception {
        stuur("schulden", schuldrij("", "", "Woonstichting De Proef", "1.234,56"), leeg(), leeg())
                .andExpect(
                        redirectedUrl("/dossier/" + nummer + "/tabel/schulden?toegevoegd=1&gewijzigd=0&weggehaald=0"));
        Schuld schuld = schulden.van(nummer).get(0);
        assertThat(schuld.bedragCent()).isEqualTo(123_456);
        assertThat(schuld.soort()).isEqualTo(Schuld.Soort.HUUR);
        assertThat(tijdlijn.van(nummer)).extracting(Verslag::titel).containsExactly("Schuld toegevoegd");
        assertThat(pagina(web.perform(get("/dossier/" + nummer + "/tabel/schulden?toegevoegd=1"))
                        .andReturn()))
                .contains("Bewaard: 1 toegevoegd, 0 gewijzigd, 0 weggehaald.")
                .contains("value=\"Woonstichting De Proef\"", "€ 1.234,56")
                .contains("(nieuw)");
    }

    @Test
    void alleenWatVeranderdeKomtOpDeTijdlijn() throws Exception {
        Schuld een = metSchuld("Eerste", 100);
        Schuld twee = metSchuld("Tweede", 200);
        Schuld drie = metSchuld("Derde", 300);
        String[] weg = schuldrij(id(drie), "0", "Derde", "3,00");
        stuur(
                        "schulden",
                        schuldrij(id(een), "0", "Eerste", "1,00"),
                        schuldrij(id(twee), "0", "Tweede", "5,00"),
                        plus(weg, "weg", "ja"))
                .andExpect(
                        redirectedUrl("/dossier/" + nummer + "/tabel/schulden?toegevoegd=0&gewijzigd=1&weggehaald=1"));
        assertThat(schulden.schuld(nummer, een.id()).versie()).isZero();
        assertThat(schulden.schuld(nummer, twee.id()).bedragCent()).isEqualTo(500);
        assertThat(schulden.schuld(nummer, drie.id()).vervallenOp()).isEqualTo(VANDAAG);
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::titel)
                .endsWith("Schuld gewijzigd", "Schuld uit de lijst gehaald")
                .hasSize(5);
    }

    @Test
    void eenFouteRijHoudtAllesTegenEnZegtWelkVeld() throws Exception {
        Schuld een = metSchuld("Eerste", 100);
        String html =
                pagina(stuur("schulden", schuldrij(id(een), "0", "Andere naam", "1,00"), schuldrij("", "", "", "veel"))
                        .andExpect(status().isBadRequest())
                        .andReturn());
        assertThat(html)
                .contains("<title>Fout: Schulden van dossier")
                .contains("href=\"#r1.schuldeiser\"", "Rij 2, Schuldeiser: vul in aan wie")
                .contains("href=\"#r1.bedrag\"", "Rij 2, Bedrag: schrijf het bedrag in cijfers")
                .contains("value=\"Andere naam\"", "value=\"veel\"");
        assertThat(schulden.van(nummer)).extracting(Schuld::schuldeiser).containsExactly("Eerste");
    }

    @Test
    void wieEenOudeVersieZagOverschrijftNiets() throws Exception {
        Schuld een = metSchuld("Eerste", 100);
        stuur("schulden", schuldrij(id(een), "0", "Eerste", "2,00")).andExpect(status().is3xxRedirection());
        String html =
                pagina(stuur("schulden", schuldrij(id(een), "0", "Eerste", "9,00"), schuldrij("", "", "Nieuw", "1,00"))
                        .andExpect(status().isConflict())
                        .andReturn());
        assertThat(html)
                .contains("Rij 1, een collega heeft deze regel intussen gewijzigd.", "2,00")
                .contains("name=\"r0.versie\" value=\"1\"", "value=\"9,00\"");
        assertThat(schulden.van(nummer)).extracting(Schuld::bedragCent).containsExactly(200L);
        stuur("schulden", schuldrij(id(een), "1", "Eerste", "9,00")).andExpect(status().is3xxRedirection());
        assertThat(schulden.van(nummer)).extracting(Schuld::bedragCent).containsExactly(900L);
    }

    @Test
    void dezelfdePaginaTweeKeerGestuurdTeltEenKeer() throws Exception {
        MockHttpServletRequestBuilder vraag =
                verzoek("schulden", schuldrij("", "", "Eerste", "1,00")).param("sleutel", "zelfde");
        web.perform(vraag).andExpect(status().is3xxRedirection());
        web.perform(vraag).andExpect(status().is3xxRedirection());
        assertThat(schulden.van(nummer)).hasSize(1);
    }

    @Test
    void naEenFoutMagDezelfdePaginaOpnieuw() throws Exception {
        web.perform(verzoek("schulden", schuldrij("", "", "Eerste", "x")).param("sleutel", "s"))
                .andExpect(status().isBadRequest());
        web.perform(verzoek("schulden", schuldrij("", "", "Eerste", "1,00")).param("sleutel", "s"))
                .andExpect(status().is3xxRedirection());
        assertThat(schulden.van(nummer)).hasSize(1);
        web.perform(verzoek("schulden", leeg())).andExpect(status().isBadRequest());
    }

    @Test
    void eenRijVanEenAnderDossierOfTweeKeerDezelfdeWordtGeweigerd() throws Exception {
        Schuld een = metSchuld("Eerste", 100);
        String ander = dossier(VANDAAG);
        String eigen = nummer;
        nummer = ander;
        assertThat(pagina(stuur("schulden", schuldrij(id(een), "0", "Gekaapt", "1,00"))
                        .andExpect(status().isConflict())
                        .andReturn()))
                .contains("deze regel staat niet (meer) in dit dossier");
        nummer = eigen;
        stuur("schulden", schuldrij(id(een), "0", "Een", "1,00"), schuldrij(id(een), "0", "Twee", "1,00"))
                .andExpect(status().isBadRequest());
        assertThat(schulden.van(nummer)).extracting(Schuld::schuldeiser).containsExactly("Eerste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schulden", "schuldeisers", "begroting"})
    void eenBeeindigdDossierVerandertNiet(String tabel) throws Exception {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(VANDAAG, Uitstroomreden.VERHUISD, VANDAAG.plusYears(5));
        dossiers.bewaar(dossier);
        assertThat(pagina(web.perform(get("/dossier/" + nummer + "/tabel/" + tabel))
                        .andReturn()))
                .contains("Dit dossier is beëindigd. Deze lijst kan niet meer veranderen.")
                .doesNotContain(">Bewaren<", ">Inlezen<");
        String[] rij = switch (tabel) {
            case "schulden" -> schuldrij("", "", "Nieuw", "1,00");
            case "schuldeisers" -> new String[] {"id", "", "naam", "Nieuw"};
            default -> new String[] {"id", "", "soort", "LOON", "wie", "SAMEN", "bedrag", "1,00"};
        };
        assertThat(pagina(stuur(tabel, rij).andExpect(status().isBadRequest()).andReturn()))
                .contains("Dit dossier is beëindigd; de");
    }

    @Test
    void eenOnbekendeTabelOfEenOnbekendDossierIsErNiet() throws Exception {
        web.perform(get("/dossier/" + nummer + "/tabel/schoenen")).andExpect(status().isNotFound());
        for (String tabel : List.of("schulden", "schuldeisers", "begroting")) {
            web.perform(get("/dossier/D-1999-000001/tabel/" + tabel)).andExpect(status().isNotFound());
            web.perform(get("/dossier/D-1999-000001/tabel/" + tabel + "/csv")).andExpect(status().isNotFound());
        }
        in("managers");
        web.perform(get("/dossier/" + nummer + "/tabel/schulden/csv")).andExpect(status().isForbidden());
    }

    // ---- creditors and budget

    @Test
    void schuldeisersUitDeSchuldenStaanKlaarMetWatErOpenStaat() throws Exception {
        metSchuld("Woonstichting De Proef", 100_00);
        metSchuld("WOONSTICHTING de proef ", 50_00);
        metSchuld("Energie BV", 25_00);
        assertThat(pagina(web.perform(get("/dossier/" + nummer + "/tabel/schuldeisers"))
                        .andReturn()))
                .containsOnlyOnce("value=\"Woonstichting De Proef\"")
                .contains("value=\"Energie BV\"", "€ 150,00", "€ 175,00");
        stuur("schuldeisers", new String[] {
                    "id", "", "naam", "Woonstichting De Proef", "postcode", "1234 ab", "email", "post@proef.nl"
                })
                .andExpect(status().is3xxRedirection());
        Schuldeiser schuldeiser = schuldeisers.van(nummer).get(0);
        assertThat(schuldeiser.postcode()).isEqualTo("1234AB");
        assertThat(pagina(web.perform(get("/dossier/" + nummer + "/tabel/schuldeisers"))
                        .andReturn()))
                .containsOnlyOnce("value=\"Woonstichting De Proef\"");
        assertThat(pagina(stuur("schuldeisers", new String[] {
                            "id", "", "naam", "", "postcode", "12", "telefoon", "bel mij", "email", "geen"
                        })
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Naam: vul de naam", "schrijf de postcode", "vul een telefoonnummer in", "vul een adres in");

        String id = schuldeiser.id().toString();
        stuur("schuldeisers", new String[] {"id", id, "versie", "0", "naam", "Woonstichting Nieuw"})
                .andExpect(status().is3xxRedirection());
        stuur("schuldeisers", new String[] {"id", id, "versie", "1", "naam", "Woonstichting Nieuw", "weg", "ja"})
                .andExpect(status().is3xxRedirection());
        assertThat(schuldeisers.van(nummer)).isEmpty();
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::titel)
                .endsWith("Schuldeiser toegevoegd", "Schuldeiser gewijzigd", "Schuldeiser uit de lijst gehaald");
    }

    @Test
    void deBegrotingTeltWatErInEnUitGaat() throws Exception {
        stuur(
                        "begroting",
                        begrotingsrij("LOON", "INWONER", "2.000,00"),
                        begrotingsrij("UITKERING", "PARTNER", "500"),
                        begrotingsrij("TOESLAGEN", "INWONER", "100"),
                        begrotingsrij("WONEN", "SAMEN", "900,50"))
                .andExpect(status().is3xxRedirection());
        assertThat(pagina(web.perform(get("/dossier/" + nummer + "/tabel/begroting"))
                        .andReturn()))
                .contains("€ 2.600,00", "€ 900,50", "Blijft over", "€ 1.699,50");
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn())).contains("Blijft over", "€ 1.699,50");
        assertThat(begroting.inkomen(nummer, Begrotingspost.Wie.INWONER))
                .as("toeslagen zijn geen inkomen")
                .contains(2_000_00L);
        assertThat(begroting.inkomen(nummer, Begrotingspost.Wie.PARTNER)).contains(500_00L);
        assertThat(begroting.inkomen(nummer, Begrotingspost.Wie.SAMEN)).isEmpty();

        Begrotingspost huur = begroting.van(nummer).get(3);
        String[] hoger = {"id", huur.id().toString(), "versie", "0", "soort", "WONEN", "wie", "SAMEN", "bedrag", "3.000"
        };
        stuur("begroting", hoger).andExpect(status().is3xxRedirection());
        assertThat(pagina(web.perform(get("/dossier/" + nummer + "/tabel/begroting"))
                        .andReturn()))
                .contains("Komt tekort", "€ 400,00");
        stuur("begroting", plus(hoger, "versie", "1", "weg", "ja")).andExpect(status().is3xxRedirection());
        assertThat(begroting.van(nummer)).hasSize(3);
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::titel)
                .endsWith("Begroting: regel gewijzigd", "Begroting: regel weggehaald");
        assertThat(pagina(stuur("begroting", begrotingsrij("", "IEMAND", "veel"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Soort: kies een soort", "Van wie: kies", "Bedrag: schrijf het bedrag");
    }

    // ---- files

    @Test
    void eenBestandGaatErUitZoalsHetErWeerInKan() throws Exception {
        metSchuld("=Formule; met \"aanhaling\"", 123_456);
        byte[] bestand = web.perform(get("/dossier/" + nummer + "/tabel/schulden/csv"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"" + nummer + "-schulden-2026-03-09.csv\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String tekst = new String(bestand, StandardCharsets.UTF_8);
        assertThat(tekst)
                .startsWith("\uFEFFNummer;Versie;Schuldeiser;Kenmerk;Soort schuld;Positie;Bedrag;")
                .contains("\"'=Formule; met \"\"aanhaling\"\"\";;Huur;Concurrent;1.234,56;9-3-2026;Nog geen antwoord;");
        leesIn("schulden", tekst)
                .andExpect(
                        redirectedUrl("/dossier/" + nummer + "/tabel/schulden?toegevoegd=0&gewijzigd=0&weggehaald=0"));
        leesIn("schulden", tekst.replace("1.234,56", "1.300,00")).andExpect(status().is3xxRedirection());
        assertThat(schulden.van(nummer))
                .extracting(Schuld::schuldeiser, Schuld::bedragCent)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("=Formule; met \"aanhaling\"", 130_000L));
        leesIn("schulden", tekst.replace("1.234,56", "1.500,00")).andExpect(status().isConflict());
    }

    @Test
    void eenFouteRegelWeigertHetHeleBestandMetRegelEnVeld() throws Exception {
        String html = pagina(leesIn(
                        "schulden",
                        KOPPEN + "Goed;;Huur;Concurrent;10,00;1-3-2026;Nog geen antwoord;\n\n"
                                + "\"Over twee\nregels\";;Huur;Concurrent;10,00;1-3-2026;Nog geen antwoord;\n"
                                + "Fout;;Schoenen;Concurrent;veel;30-2-2026;Nog geen antwoord;\n")
                .andExpect(status().isBadRequest())
                .andReturn());
        assertThat(html)
                .contains("Regel 6, Soort schuld: kies een soort", "Regel 6, Bedrag: schrijf", "Regel 6, Peildatum:")
                .doesNotContain("Regel 2,", "Regel 4,");
        assertThat(schulden.van(nummer)).isEmpty();
        assertThat(tijdlijn.van(nummer)).isEmpty();
    }

    @Test
    void eenBestandUitEenOudWindowsWordtOokGelezen() throws Exception {
        String tekst = KOPPEN.toUpperCase() + "Café \u20ac;;HUUR;preferent;10;2026-03-01;AKKOORD;2-3-2026\r\n";
        web.perform(bestand("schulden", tekst.getBytes(Charset.forName("windows-1252"))))
                .andExpect(status().is3xxRedirection());
        Schuld schuld = schulden.van(nummer).get(0);
        assertThat(schuld.schuldeiser()).isEqualTo("Café €");
        assertThat(schuld.preferent()).isTrue();
        assertThat(schuld.antwoord()).isEqualTo(Schuld.Antwoord.AKKOORD);
    }

    @Test
    void watGeenGoedBestandIsZegtWaarom() throws Exception {
        weigert("", "Kies eerst een bestand");
        weigert(KOPPEN, "staan geen regels onder de koppen");
        weigert("Schoenmaat;Bedrag\n42;1\n", "Regel 1: kolom 1 heeft geen kop die hier past. De koppen zijn:");
        weigert("Schuldeiser;Schuldeiser\na;b\n", "Regel 1: kolom 2 heeft geen kop die hier past.");
        weigert("Schuldeiser;Kenmerk\na;b\n", "Regel 1: de kolom &quot;Soort schuld&quot; ontbreekt.");
        weigert(KOPPEN + "a;b;c;d;e;f;g;h;i\n", "Regel 2: hier staan meer velden dan er koppen zijn.");
        weigert(KOPPEN + "\"nooit dicht\n", "Regel 2: een aanhalingsteken wordt niet gesloten.");
        weigert(
                KOPPEN + "x;;Huur;Concurrent;1;1-3-2026;Nog geen antwoord;\n".repeat(501),
                "te veel regels: hoogstens 500");
        weigert("Nummer;" + KOPPEN + "abc;x;;Huur;Concurrent;1;1-3-2026;Nog geen antwoord;\n", 409, "staat niet");
        assertThat(schulden.van(nummer)).isEmpty();
    }

    @Test
    void vijfhonderdRegelsGaanErInEenKeerIn() throws Exception {
        leesIn("schulden", KOPPEN + "x;;Huur;Concurrent;1;1-3-2026;Nog geen antwoord;\n".repeat(500))
                .andExpect(redirectedUrl(
                        "/dossier/" + nummer + "/tabel/schulden?toegevoegd=500&gewijzigd=0&weggehaald=0"));
        assertThat(schulden.van(nummer)).hasSize(500);
    }

    // ---- steps

    private void weigert(String tekst, String uitleg) throws Exception {
        weigert(tekst, 400, uitleg);
    }

    private void weigert(String tekst, int status, String uitleg) throws Exception {
        assertThat(pagina(
                        leesIn("schulden", tekst).andExpect(status().is(status)).andReturn()))
                .contains(uitleg, "Het bestand is niet ingelezen.");
    }

    private ResultActions leesIn(String tabel, String tekst) throws Exception {
        return web.perform(bestand(tabel, tekst.getBytes(StandardCharsets.UTF_8)));
    }

    private MockHttpServletRequestBuilder bestand(String tabel, byte[] inhoud) {
        return multipart("/dossier/" + nummer + "/tabel/" + tabel + "/csv")
                .file(new MockMultipartFile("bestand", "in.csv", "text/csv", inhoud))
                .param("sleutel", UUID.randomUUID().toString());
    }

    private ResultActions stuur(String tabel, String[]... rijen) throws Exception {
        return web.perform(
                verzoek(tabel, rijen).param("sleutel", UUID.randomUUID().toString()));
    }

    private MockHttpServletRequestBuilder verzoek(String tabel, String[]... rijen) {
        MockHttpServletRequestBuilder vraag = post("/dossier/" + nummer + "/tabel/" + tabel);
        for (int i = 0; i < rijen.length; i++) {
            for (int j = 0; j < rijen[i].length; j += 2) {
                vraag.param("r" + i + "." + rijen[i][j], rijen[i][j + 1]);
            }
        }
        return vraag;
    }

    private static String[] leeg() {
        return new String[] {"id", "", "versie", "", "peildatum", "9-3-2026", "antwoord", "GEEN"};
    }

    private static String[] begrotingsrij(String soort, String wie, String bedrag) {
        return new String[] {"id", "", "soort", soort, "wie", wie, "bedrag", bedrag};
    }

    private static String[] schuldrij(String id, String versie, String schuldeiser, String bedrag) {
        return new String[] {
            "id",
            id,
            "versie",
            versie,
            "schuldeiser",
            schuldeiser,
            "kenmerk",
            "",
            "soort",
            "HUUR",
            "positie",
            "CONCURRENT",
            "bedrag",
            bedrag,
            "peildatum",
            "9-3-2026",
            "antwoord",
            "GEEN",
            "antwoordOp",
            ""
        };
    }

    /** The same row with these answers instead. */
    private static String[] plus(String[] rij, String... meer) {
        List<String> alles = new ArrayList<>(List.of(meer));
        List<String> nieuw =
                IntStream.range(0, meer.length / 2).mapToObj(i -> meer[2 * i]).collect(Collectors.toList());
        for (int i = 0; i < rij.length; i += 2) {
            if (!nieuw.contains(rij[i])) {
                alles.add(rij[i]);
                alles.add(rij[i + 1]);
            }
        }
        return alles.toArray(String[]::new);
    }

    private static String id(Schuld schuld) {
        return schuld.id().toString();
    }

    private Schuld metSchuld(String schuldeiser, long cent) {
        schulden.voegToe(
                nummer,
                new Schuldenlijst.Gegevens(
                        schuldeiser, null, Schuld.Soort.HUUR, false, cent, VANDAAG, Schuld.Antwoord.GEEN, null),
                "iemand");
        List<Schuld> alle = schulden.van(nummer);
        return alle.get(alle.size() - 1);
    }
}
