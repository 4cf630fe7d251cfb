package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Verslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SchuldenpaginaTest extends PaginaTest {

    @Autowired
    private Schuldenlijst schulden;

    @Test
    void eenLegeLijstZegtDatErNogNietsStaat() throws Exception {
        String html =
                pagina(web.perform(get(lijst())).andExpect(status().isOk()).andReturn());
        assertThat(html).contains("Fenna Proefpersoon", "Er staan nog geen schulden in de lijst.", "Schuld toevoegen");
    }

    @Test
    void eenSchuldKomtMetBedragEnTotalenInDeLijst() throws Exception {
        web.perform(invoer(lijst(), "Belastingdienst", "PREFERENT", "1.234,56"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(lijst() + "?gedaan=toegevoegd"));
        web.perform(invoer(lijst(), "Woonstichting De Proef", "CONCURRENT", "800"));
        web.perform(invoer(lijst(), "belastingdienst", "CONCURRENT", "0,5"));

        String html =
                pagina(web.perform(get(lijst()).param("gedaan", "toegevoegd")).andReturn());
        assertThat(html)
                .contains("De schuld is toegevoegd.", "<dd>3</dd>", "<dd>2</dd>")
                .contains("€ 1.234,56", "€ 800,50", "€ 2.035,06");
        Schuld eerste = schulden.van(nummer).get(0);
        assertThat(eerste.bedragCent()).isEqualTo(123456);
        assertThat(eerste.preferent()).isTrue();
        assertThat(eerste.peildatum()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::titel, Verslag::door)
                .contains(tuple("Schuld toegevoegd", "iemand"));
    }

    @Test
    void wieTweeKeerKliktVoegtEenSchuldToe() throws Exception {
        for (int keer = 0; keer < 2; keer++) {
            web.perform(invoer(lijst(), "Energiebedrijf", "CONCURRENT", "250,00", "sleutel")
                            .param("sleutel", "dezelfde"))
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(schulden.van(nummer)).hasSize(1);
        web.perform(invoer(lijst(), "Energiebedrijf", "CONCURRENT", "250,00")).andExpect(status().is3xxRedirection());
        assertThat(schulden.van(nummer)).as("een tweede bij dezelfde").hasSize(2);
    }

    @Test
    void opmaakInEenNaamBlijftTekst() throws Exception {
        web.perform(invoer(lijst(), "<b>Bakker & Zn</b>", "CONCURRENT", "10"));
        assertThat(pagina(web.perform(get(lijst())).andReturn()))
                .contains("&lt;b&gt;Bakker &amp; Zn&lt;/b&gt;")
                .doesNotContain("<b>Bakker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    schuldeiser |            | Schuldeiser: vul in aan wie deze schuld betaald moet worden.
                    soort       | ONZIN      | Soort schuld: kies een soort uit de lijst.
                    positie     |            | Positie: kies preferent of concurrent.
                    bedrag      |            | Bedrag: vul in hoeveel de schuld is.
                    bedrag      | honderd    | Bedrag: schrijf het bedrag in cijfers, met een komma voor de centen. Zoals 1.234,56.
                    bedrag      | 12.5       | Bedrag: schrijf het bedrag in cijfers, met een komma voor de centen. Zoals 1.234,56.
                    bedrag      | -5         | Bedrag: schrijf het bedrag in cijfers, met een komma voor de centen. Zoals 1.234,56.
                    bedrag      | 0,00       | Bedrag: vul een bedrag in dat hoger is dan 0.
                    bedrag      | 100000000  | Bedrag: vul een bedrag in van niet meer dan 99.999.999,99.
                    peildatum   |            | Peildatum: vul de dag in waarop dit bedrag klopte.
                    peildatum   | 2026-02-30 | Peildatum: vul een datum in die bestaat, zoals 31-12-2026.
                    peildatum   | 30-02-2026 | Peildatum: vul een datum in die bestaat, zoals 31-12-2026.
                    peildatum   | 2026-03-10 | Peildatum: vul een datum in die niet in de toekomst ligt.
                    peildatum   | 0026-03-01 | Peildatum: kijk het jaartal na.
                    antwoord    | MISSCHIEN  | Antwoord van de schuldeiser: kies een antwoord uit de lijst.
                    antwoord    | AKKOORD    | Datum van het antwoord: vul de dag in waarop het antwoord kwam.
                    antwoordOp  | 2026-03-05 | Datum van het antwoord: laat dit leeg zolang er geen antwoord is.
                    """)
    void watNietKloptWordtGeweigerdMetUitleg(String veld, String waarde, String uitleg) throws Exception {
        MockHttpServletRequestBuilder vraag =
                invoer(lijst(), "Proefeiser", "CONCURRENT", "10,00", veld).param(veld, waarde == null ? "" : waarde);
        String html =
                pagina(web.perform(vraag).andExpect(status().isBadRequest()).andReturn());
        assertThat(html).contains("Er is niets bewaard", "class=\"veldfout\"", uitleg);
        assertThat(schulden.van(nummer)).isEmpty();
    }

    @Test
    void wieTeVeelTekstStuurtHoortHoeveelErMag() throws Exception {
        String html = pagina(web.perform(invoer(lijst(), "x".repeat(1_000_000), "CONCURRENT", "10"))
                .andExpect(status().isBadRequest())
                .andReturn());
        assertThat(html).contains("Schuldeiser: gebruik niet meer dan 150 tekens.");
        assertThat(schulden.van(nummer)).isEmpty();
    }

    @Test
    void watGoedWasBlijftStaanNaEenFout() throws Exception {
        String html = pagina(
                web.perform(invoer(lijst(), "Proefeiser", "PREFERENT", "tien")).andReturn());
        assertThat(html).contains("value=\"Proefeiser\"", "value=\"tien\"");
    }

    @Test
    void eenDatumMagOokOpZijnNederlands() throws Exception {
        web.perform(invoer(lijst(), "Proefeiser", "CONCURRENT", "10", "peildatum")
                        .param("peildatum", "1-3-2026"))
                .andExpect(status().isFound());
        assertThat(schulden.van(nummer).get(0).peildatum()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void eenSchuldWordtGewijzigd() throws Exception {
        long id = bewaard("Oude naam");
        String html = pagina(
                web.perform(get(lijst() + "/" + id)).andExpect(status().isOk()).andReturn());
        assertThat(html).contains("value=\"Oude naam\"", "value=\"25,00\"");

        web.perform(invoer(lijst() + "/" + id, "Nieuwe naam", "PREFERENT", "30,10", "antwoord", "antwoordOp")
                        .param("versie", versie(id))
                        .param("antwoord", "AKKOORD")
                        .param("antwoordOp", "2026-03-05"))
                .andExpect(redirectedUrl(lijst() + "?gedaan=gewijzigd"));

        Schuld schuld = schulden.schuld(nummer, id);
        assertThat(schuld.schuldeiser()).isEqualTo("Nieuwe naam");
        assertThat(schuld.bedragCent()).isEqualTo(3010);
        assertThat(schuld.antwoord()).isEqualTo(Schuld.Antwoord.AKKOORD);
        assertThat(schuld.antwoordOp()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void watEenCollegaIntussenWijzigdeWordtNietOverschreven() throws Exception {
        long id = bewaard("Eerst");
        String gezien = versie(id);
        web.perform(
                invoer(lijst() + "/" + id, "Van de collega", "CONCURRENT", "50").param("versie", gezien));

        String html = pagina(web.perform(invoer(lijst() + "/" + id, "Van mij", "CONCURRENT", "60")
                        .param("versie", gezien))
                .andExpect(status().isConflict())
                .andReturn());

        assertThat(html)
                .contains("Een collega heeft deze schuld intussen gewijzigd. Uw wijziging is niet bewaard.")
                .contains("Van de collega", "€ 50,00", "value=\"Van mij\"");
        assertThat(schulden.schuld(nummer, id).schuldeiser()).isEqualTo("Van de collega");
    }

    @Test
    void eenFoutInEenVeldMaaktEenOudeVersieNietNieuw() throws Exception {
        long id = bewaard("Eerst");
        String gezien = versie(id);
        web.perform(
                invoer(lijst() + "/" + id, "Van de collega", "CONCURRENT", "50").param("versie", gezien));
        String html = pagina(web.perform(invoer(lijst() + "/" + id, "Van mij", "CONCURRENT", "veel")
                        .param("versie", gezien))
                .andExpect(status().isBadRequest())
                .andReturn());
        assertThat(html).contains("name=\"versie\" value=\"" + gezien + "\"");
    }

    @Test
    void eenSchuldTeltNietMeerMeeEnKanTerug() throws Exception {
        long id = bewaard("Betaald");
        web.perform(post(lijst() + "/" + id + "/vervallen")
                        .param("versie", versie(id))
                        .param("vervallenOp", "2026-03-08"))
                .andExpect(redirectedUrl(lijst() + "?gedaan=vervallen"));
        assertThat(schulden.schuld(nummer, id).vervallenOp()).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(pagina(web.perform(get(lijst())).andReturn()))
                .contains("Schulden die niet meer meetellen (1)", "telt niet meer mee sinds", "<dd>€ 0,00</dd>");
        assertThat(pagina(web.perform(get(lijst() + "/" + id)).andReturn())).contains("Toch weer laten meetellen");

        web.perform(post(lijst() + "/" + id + "/terugzetten").param("versie", versie(id)))
                .andExpect(redirectedUrl(lijst() + "?gedaan=teruggezet"));
        assertThat(schulden.schuld(nummer, id).vervallenOp()).isNull();
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::titel)
                .containsSubsequence("Schuld uit de lijst gehaald", "Schuld teruggezet in de lijst");
    }

    @Test
    void uitDeLijstHalenVraagtEenDatumEnDeVersieDieMenZag() throws Exception {
        long id = bewaard("Betaald");
        assertThat(pagina(web.perform(post(lijst() + "/" + id + "/vervallen")
                                .param("versie", versie(id))
                                .param("vervallenOp", ""))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Datum: vul in vanaf welke dag de schuld niet meer meetelt.");
        web.perform(post(lijst() + "/" + id + "/vervallen")
                        .param("versie", "99")
                        .param("vervallenOp", "2026-03-08"))
                .andExpect(status().isConflict());
        assertThat(schulden.schuld(nummer, id).vervallenOp()).isNull();
    }

    @Test
    void inEenBeeindigdDossierVerandertNietsMeer() throws Exception {
        long id = bewaard("Blijft");
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(VANDAAG, Uitstroomreden.AFGEROND, VANDAAG.plusYears(5));
        dossiers.bewaar(dossier);
        assertThat(pagina(web.perform(invoer(lijst(), "Nieuw", "CONCURRENT", "5"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Dit dossier is beëindigd; de schulden kunnen niet meer veranderen.");
        web.perform(post(lijst() + "/" + id + "/vervallen")
                        .param("versie", versie(id))
                        .param("vervallenOp", "2026-03-08"))
                .andExpect(status().isBadRequest());
        assertThat(schulden.van(nummer)).hasSize(1).allMatch(schuld -> schuld.vervallenOp() == null);
        assertThat(pagina(web.perform(get(lijst())).andReturn())).doesNotContain("<button");
    }

    @Test
    void eenSchuldVanEenAnderDossierIsHierNietTeVinden() throws Exception {
        String ander = dossier(VANDAAG);
        schulden.voegToe(ander, gegevens("Van een ander"), "iemand");
        long id = schulden.van(ander).get(0).id();
        assertThat(pagina(web.perform(get(lijst() + "/" + id))
                        .andExpect(status().isNotFound())
                        .andReturn()))
                .contains("Deze schuld staat niet in dossier " + nummer);
        web.perform(invoer(lijst() + "/" + id, "Gekaapt", "CONCURRENT", "1").param("versie", "0"))
                .andExpect(status().isNotFound());
        assertThat(schulden.schuld(ander, id).schuldeiser()).isEqualTo("Van een ander");
    }

    @Test
    void eenOnbekendDossierGeeftEenNederlandsePagina() throws Exception {
        for (MockHttpServletRequestBuilder vraag : List.of(
                get("/dossier/D-1999-000001/schulden"),
                invoer("/dossier/D-1999-000001/schulden", "Iemand", "CONCURRENT", "1"))) {
            assertThat(pagina(
                            web.perform(vraag).andExpect(status().isNotFound()).andReturn()))
                    .contains("Er is geen dossier D-1999-000001.");
        }
    }

    private String lijst() {
        return "/dossier/" + nummer + "/schulden";
    }

    private long bewaard(String schuldeiser) {
        schulden.voegToe(nummer, gegevens(schuldeiser), "iemand");
        List<Schuld> alle = schulden.van(nummer);
        return alle.get(alle.size() - 1).id();
    }

    private String versie(long id) {
        return String.valueOf(schulden.schuld(nummer, id).versie());
    }

    private static Schuldenlijst.Gegevens gegevens(String schuldeiser) {
        return new Schuldenlijst.Gegevens(
                schuldeiser, null, Schuld.Soort.HUUR, false, 2500, VANDAAG, Schuld.Antwoord.GEEN, null);
    }

    /** A whole and right form, without the fields that the test gives itself. */
    private static MockHttpServletRequestBuilder invoer(
            String adres, String schuldeiser, String positie, String bedrag, String... zonder) {
        MockHttpServletRequestBuilder vraag = post(adres);
        Map<String, String> waarden = new LinkedHashMap<>(Map.of(
                "schuldeiser", schuldeiser,
                "kenmerk", "K-1",
                "soort", "OVERIG",
                "positie", positie,
                "bedrag", bedrag,
                "peildatum", "2026-03-01",
                "antwoord", "GEEN",
                "antwoordOp", "",
                "sleutel", UUID.randomUUID().toString()));
        List.of(zonder).forEach(waarden::remove);
        waarden.forEach((naam, waarde) -> vraag.param(naam, waarde));
        return vraag;
    }
}
