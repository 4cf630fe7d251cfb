package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Briefteksten;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.brief.Tekstsoort;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Inzagelog;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.steun.Tekstdrukker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MvcResult;

class BriefpaginasTest extends PaginaTest {

    private static final String TEKST = "/brieven/contactbrief";

    @Autowired
    private Brieven brieven;

    @Autowired
    private Inzagelog inzage;

    @Autowired
    private Briefteksten teksten;

    @Autowired
    private Postkamer postkamer;

    @Autowired
    private Besluitenboek besluitenboek;

    private Briefregel brief;

    @BeforeEach
    void eenBriefLigtKlaar() {
        brieven.maak(
                new Brieven.Opdracht(nummer, Briefsoort.CONTACTBRIEF, VANDAAG, "pagina-" + nummer, "iemand"),
                Briefgegevens.geen());
        brief = brieven.van(nummer).get(0);
    }

    @AfterEach
    void zonderResten() {
        postkamer.klaar().stream()
                .filter(regel -> regel.dossiernummer().equals(nummer))
                .forEach(regel -> postkamer.houdTegen(regel.id(), "einde van de test", "iemand"));
        if (teksten.eigen(Briefsoort.CONTACTBRIEF).isPresent()) {
            teksten.herstel(Briefsoort.CONTACTBRIEF, "iemand");
        }
    }

    private String html(MvcResult antwoord) throws Exception {
        return pagina(antwoord);
    }

    private String haal(String adres) throws Exception {
        return html(web.perform(get(adres)).andExpect(status().isOk()).andReturn());
    }

    static java.util.stream.Stream<String> teksten() {
        return Tekstsoort.alle().stream().map(Tekstsoort::id);
    }

    @Test
    void deBriefIsEenPdfVanHetDossier() throws Exception {
        byte[] pdf = web.perform(get("/dossier/%s/brieven/%d".formatted(nummer, brief.id())))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Tekstdrukker.lees(pdf)).contains("Wij krijgen u niet te pakken", "Beste Fenna Proefpersoon,");
    }

    @Test
    void deBriefStaatOpDeDossierpaginaEnOpDePaginaMetBrieven() throws Exception {
        String link = "/dossier/%s/brieven/%d".formatted(nummer, brief.id());
        assertThat(haal("/dossier/" + nummer)).contains(link, "Klaar om te versturen");
        assertThat(haal("/dossier/%s/brieven".formatted(nummer))).contains(link, "Brief tegenhouden", "per post");
    }

    @Test
    void hetVoorbeeldVanEenTaakIsEenPdfEnEenOnbekendeSoortBestaatNiet() throws Exception {
        web.perform(get("/dossier/%s/brieven/voorbeeld/vraag-om-gegevens".formatted(nummer)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        web.perform(get("/dossier/%s/brieven/voorbeeld/liefdesbrief".formatted(nummer)))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"managers", "proceseigenaren"})
    void wieHetDossierNietMagZienZietDeBriefNiet(String groep) throws Exception {
        in(groep);
        for (String adres : new String[] {
            "/dossier/%s/brieven/%d".formatted(nummer, brief.id()),
            "/dossier/%s/brieven/voorbeeld/contactbrief".formatted(nummer),
            "/post",
            "/post/afdrukken"
        }) {
            web.perform(get(adres)).andExpect(status().isForbidden());
        }
    }

    @Test
    void eenBriefVanEenAnderDossierBestaatNiet() throws Exception {
        String ander = dossier(VANDAAG);
        web.perform(get("/dossier/%s/brieven/%d".formatted(ander, brief.id()))).andExpect(status().isNotFound());
        web.perform(post("/dossier/%s/brieven/%d/tegenhouden".formatted(ander, brief.id()))
                        .param("reden", "hoort hier niet"))
                .andExpect(status().isNotFound());
    }

    @Test
    void tegenhoudenVraagtEenReden() throws Exception {
        String adres = "/dossier/%s/brieven/%d/tegenhouden".formatted(nummer, brief.id());
        assertThat(html(web.perform(post(adres)).andReturn()))
                .contains("Schrijf in het kort waarom deze brief niet weg mag.");
        web.perform(post(adres).param("reden", "de inwoner belde zelf"))
                .andExpect(redirectedUrl("/dossier/%s/brieven?gedaan=tegengehouden".formatted(nummer)));
        assertThat(haal("/dossier/%s/brieven".formatted(nummer)))
                .contains("Tegengehouden", "de inwoner belde zelf")
                .doesNotContain("Brief tegenhouden");
    }

    @Test
    void watDeConsulentZelfWilSturenLigtNaEenKlikKlaarMaarNietTweeKeerPerDag() throws Exception {
        assertThat(haal("/dossier/%s/brieven".formatted(nummer)))
                .contains("Wij kunnen u niet bereiken")
                .doesNotContain("Herinnering aan een nazorgcontact");
        for (int keer = 0; keer < 2; keer++) {
            web.perform(post("/dossier/%s/brieven".formatted(nummer)).param("soort", "contactbrief"))
                    .andExpect(redirectedUrl("/dossier/%s/brieven?gedaan=gemaakt".formatted(nummer)));
        }
        assertThat(brieven.van(nummer)).hasSize(2);
        web.perform(post("/dossier/%s/brieven".formatted(nummer)).param("soort", "besluit-toegang"))
                .andExpect(status().isNotFound());
    }

    @Test
    void deInwonerKiestVoorMailEnWeerVoorPost() throws Exception {
        String adres = "/dossier/%s/brieven/kanaal".formatted(nummer);
        String persoon = String.valueOf(dossiers.aanvrager(nummer).id());
        web.perform(post(adres).param("persoon", persoon).param("kanaal", "EMAIL"))
                .andExpect(redirectedUrl("/dossier/%s/brieven?gedaan=kanaal".formatted(nummer)));
        assertThat(haal("/dossier/%s/brieven".formatted(nummer))).contains("De inwoner kiest voor post");
        web.perform(post(adres).param("persoon", persoon).param("kanaal", "POST"));
        assertThat(haal("/dossier/%s/brieven".formatted(nummer))).contains("De inwoner kiest voor e-mail");
    }

    @Test
    void dePostVanVandaagIsEenPdfEnWordtAfgevinktMetEenDag() throws Exception {
        long gekeken = inzage.aantal(nummer);
        assertThat(haal("/post")).contains("Wij krijgen u niet te pakken", nummer, "Proefstraat 1");
        assertThat(inzage.aantal(nummer))
                .as("de lijst noemt naam, adres en onderwerp")
                .isEqualTo(gekeken + 1);
        web.perform(get("/post/afdrukken"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        String id = String.valueOf(brief.id());
        assertThat(html(web.perform(post("/post").param("brief", id).param("verstuurdOp", "31-02-2026"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Verstuurd op:");
        web.perform(post("/post").param("brief", id).param("verstuurdOp", "09-03-2026"))
                .andExpect(redirectedUrl("/post?verstuurd=1"));
        assertThat(haal("/post?verstuurd=1")).contains("1 brief is verstuurd.");
        assertThat(brieven.van(nummer).get(0).verstuurdOp()).isEqualTo(VANDAAG);
    }

    @Test
    void eenBesluitDatNietOpZijnDagWegGingWordtOpnieuwGemaakt() throws Exception {
        Besluit besluit = besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Besluitconcept.Soort.TOEGANG,
                "WEIGEREN",
                "Wgs art. 3",
                "reden",
                "consulent",
                "kwaliteit",
                VANDAAG,
                VANDAAG,
                "POST",
                Instant.EPOCH));
        brieven.maak(besluit, null, "besluit-" + nummer, "iemand");
        String id = String.valueOf(brieven.van(nummer).get(0).id());
        vandaagIs(VANDAAG.plusDays(1));
        assertThat(haal("/post")).contains("een dag die voorbij is", "opnieuw maken met de dag van vandaag");
        assertThat(html(web.perform(post("/post").param("brief", id).param("verstuurdOp", "10-03-2026"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Maak de brief opnieuw met de dag van vandaag.", "Het besluit is al weg, later dan");
        assertThat(html(web.perform(post("/post/opnieuw"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Kies een besluit met een dag die voorbij is");
        web.perform(post("/post/opnieuw").param("brief", id)).andExpect(redirectedUrl("/post?opnieuw=1"));
        assertThat(haal("/post?opnieuw=1")).contains("1 brief is opnieuw gemaakt.");
        Briefregel nieuw = brieven.van(nummer).get(0);
        assertThat(nieuw.datum()).isEqualTo(VANDAAG.plusDays(1));
        postkamer.isGepost(List.of(nieuw.id()), VANDAAG.plusDays(1), "iemand");
    }

    /** BW art. 4:182 and Awb art. 3:41: it goes to the heir who is filled in, or it had gone already. */
    @Test
    void watEenOverlijdenTegenhieldGaatNaarDeErfgenaamOfWasAlWeg() throws Exception {
        Besluit besluit = besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Besluitconcept.Soort.TOEGANG,
                "WEIGEREN",
                "Wgs art. 3",
                "reden",
                "consulent",
                "kwaliteit",
                VANDAAG,
                VANDAAG,
                "POST",
                Instant.EPOCH));
        brieven.maak(besluit, null, "overleden-" + nummer, "iemand");
        Long id = brieven.van(nummer).get(0).id();
        Persoon overledene = dossiers.aanvrager(nummer);
        overledene.isOverleden(VANDAAG);
        overledene = dossiers.bewaar(overledene);
        postkamer.isOverleden(nummer, overledene, false);
        String adres = "/dossier/%s/brieven".formatted(nummer);
        assertThat(haal(adres))
                .contains("Maken voor de erfgenaam", "Deze brief was al weg", "wie hem zou krijgen, is overleden")
                .contains("Dat was niet na 9 maart 2026: op die dag is hij tegengehouden.")
                .containsPattern("<input id=\"verstuurdOp-" + id + "\"(?![^>]* value=)[^>]*>");
        assertThat(html(web.perform(post(adres + "/" + id + "/erfgenaam").param("erfgenaam", "Dora Proefpersoon"))
                        .andReturn()))
                .contains("<a class=\"zin\" href=\"#erfgenaamAdres-%d\">Vul in waar de brieven heen gaan.</a>"
                        .formatted(id))
                .contains("id=\"erfgenaamAdres-%d-fout\">Vul in waar de brieven heen gaan.</p>".formatted(id))
                .containsPattern("<input id=\"erfgenaam-" + id + "\"[^>]* value=\"Dora Proefpersoon\"")
                .containsPattern("<textarea id=\"erfgenaamAdres-" + id + "\"[^>]* aria-invalid=\"true\"");
        assertThat(html(web.perform(post(adres + "/" + id + "/erfgenaam").param("erfgenaamAdres", "Dorpsweg 2"))
                        .andReturn()))
                .contains("id=\"erfgenaam-%d-fout\">Vul in wie de erfgenaam is.</p>".formatted(id))
                .containsPattern("<textarea id=\"erfgenaamAdres-" + id + "\"[^>]*>Dorpsweg 2</textarea>");
        web.perform(post(adres + "/" + id + "/erfgenaam")
                        .param("erfgenaam", "Dora Proefpersoon")
                        .param("erfgenaamAdres", "Dorpsweg 2"))
                .andExpect(redirectedUrl(adres + "?gedaan=erfgenaam"));
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("Dora Proefpersoon");
        assertThat(haal(adres)).doesNotContain("De brief moet dus worden verstuurd");

        assertThat(html(web.perform(post(adres + "/" + brief.id() + "/al-weg").param("verstuurdOp", "31-02-2026"))
                        .andReturn()))
                .contains("Verstuurd op: vul een datum in die bestaat")
                .containsPattern("<input id=\"verstuurdOp-" + brief.id() + "\"[^>]* value=\"31-02-2026\"");
        web.perform(post(adres + "/" + brief.id() + "/al-weg").param("verstuurdOp", "09-03-2026"))
                .andExpect(redirectedUrl(adres + "?gedaan=verstuurd"));
        assertThat(haal(adres + "?gedaan=verstuurd"))
                .contains("De brief is verstuurd.")
                .doesNotContain("Deze brief was al weg");
    }

    @ParameterizedTest
    @MethodSource("teksten")
    void elkeTekstIsTeLezenMetEenVoorbeeld(String id) throws Exception {
        in("proceseigenaren");
        assertThat(haal("/brieven")).contains("/brieven/" + id + "\"");
        assertThat(haal("/brieven/" + id)).contains("Namen die u kunt gebruiken", "{{aanhef}}");
        web.perform(get("/brieven/" + id + "/voorbeeld")).andExpect(content().contentType(MediaType.APPLICATION_PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulenten", "kwaliteitsmedewerkers", "managers"})
    void alleenWieDeRouteBezitWijzigtTeksten(String groep) throws Exception {
        in(groep);
        web.perform(get("/brieven")).andExpect(status().isForbidden());
        web.perform(post(TEKST).param("tekst", "# Anders")).andExpect(status().isForbidden());
    }

    @Test
    void eenGoedeWijzigingGeldtMeteenEnDeVersiesBlijven() throws Exception {
        in("proceseigenaren");
        String nieuw =
                teksten.tekst(Briefsoort.CONTACTBRIEF).replace("Wij krijgen u niet te pakken", "Wij zoeken contact");
        byte[] proef = web.perform(post(TEKST + "/voorbeeld").param("tekst", nieuw))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Tekstdrukker.lees(proef)).contains("Wij zoeken contact", "Sanne de Vries");
        assertThat(teksten.eigen(Briefsoort.CONTACTBRIEF))
                .as("nog niets bewaard")
                .isEmpty();

        web.perform(post(TEKST).param("tekst", nieuw)).andExpect(redirectedUrl(TEKST + "?gedaan=bewaard"));
        assertThat(haal(TEKST + "?gedaan=bewaard")).contains("geldt vanaf nu", "Wij zoeken contact", "door iemand");
        brieven.maak(
                new Brieven.Opdracht(nummer, Briefsoort.CONTACTBRIEF, VANDAAG, "nieuw-" + nummer, "iemand"),
                Briefgegevens.geen());
        assertThat(brieven.van(nummer).get(0).onderwerp()).isEqualTo("Wij zoeken contact");

        web.perform(post(TEKST + "/herstel")).andExpect(redirectedUrl(TEKST + "?gedaan=hersteld"));
        assertThat(teksten.tekst(Briefsoort.CONTACTBRIEF)).contains("Wij krijgen u niet te pakken");
        assertThat(teksten.versies(Briefsoort.CONTACTBRIEF)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void eenFouteWijzigingWordtGeweigerdMetDeZinEnDeTekstBlijftStaan() throws Exception {
        in("proceseigenaren");
        String fout = teksten.tekst(Briefsoort.CONTACTBRIEF).replace("{{aangemeldOp}}", "{{aangemeld}}");
        for (String adres : new String[] {TEKST, TEKST + "/voorbeeld"}) {
            assertThat(html(web.perform(post(adres).param("tekst", fout))
                            .andExpect(status().isBadRequest())
                            .andReturn()))
                    .contains(
                            "contactbrief.md, regel 5: de naam &quot;aangemeld&quot; bestaat niet; bedoelt u {{aangemeldOp}}?",
                            "{{aangemeldOp}} ontbreekt",
                            "Op {{aangemeld}} hebt u zich gemeld");
        }
        assertThat(teksten.eigen(Briefsoort.CONTACTBRIEF)).isEmpty();
    }
}
