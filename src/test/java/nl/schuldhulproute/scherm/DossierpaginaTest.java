package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Meting;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DossierpaginaTest extends PaginaTest {

    @Autowired
    private Schuldenlijst schulden;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Producten producten;

    @Autowired
    private Besluitconcepten concepten;

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Contacten contacten;

    @Autowired
    private Crises crises;

    @Autowired
    private Oplossingen oplossingen;

    @Autowired
    private Metingen metingen;

    @Autowired
    private Wijzigingsvoorstellen wijzigingsvoorstellen;

    @Autowired
    private Nazorgafspraken nazorgafspraken;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Test
    void eenNieuwDossierToontWieHetIsEnDatErNogNietsIs() throws Exception {
        String html = pagina(web.perform(get("/dossier/" + nummer))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("'none'")))
                .andReturn());
        assertThat(html)
                .contains(
                        "Fenna Proefpersoon",
                        dossiers.aanvrager(nummer).bsn(),
                        "28 februari 1985",
                        "Proefstraat 1, 1234AB Voorbeeldstad")
                .contains("2 maart 2026", "Nog niet gehouden", "Er staan geen taken open.", "Er lopen geen termijnen.")
                .contains("Er is nog geen plan van aanpak.", "Er staan nog geen schulden in de lijst.");
    }

    @Test
    void deTermijnenZeggenHoeveelDagenErNogZijnEnWaarZeStaan() throws Exception {
        termijnen.start(nummer, "A3", LocalDate.of(2026, 3, 2));
        termijnen.start(nummer, "A1", LocalDate.of(2026, 3, 2));
        String html = pagina(web.perform(get("/dossier/" + nummer)).andReturn());
        assertThat(html)
                .contains("Eerste gesprek", "30 maart 2026", "nog 21 dagen", "Wgs art. 4 lid 1")
                .contains("4 maart 2026", "5 dagen te laat", "Te laat");
        assertThat(html.indexOf("Eerste contact na de aanmelding"))
                .as("wat het eerst voorbij is, staat bovenaan")
                .isLessThan(html.indexOf("30 maart 2026"));
    }

    @Test
    void eenTermijnZegtWaarHijBegonWaaromHijSchoofEnWatErNaDeLaatsteDagTeDoenIs() throws Exception {
        termijnen.start(nummer, "A3", LocalDate.of(2026, 3, 6));
        termijnen.start(nummer, "A10", LocalDate.of(2026, 3, 2));
        termijnen.opschorten(nummer, "A10", LocalDate.of(2026, 3, 4));
        String html = pagina(web.perform(get("/dossier/" + nummer)).andReturn());
        assertThat(html)
                .as("Goede Vrijdag, en dan Pasen")
                .contains("7 april 2026", "Geteld tot 3 april 2026, en dat is een vrije dag")
                .contains("6 maart 2026", "De dag van de aanvraag", "Voer het gesprek zo snel mogelijk.")
                .contains("Staat stil vanaf 4 maart 2026", "Opgeschort", "href=\"/termijnen\"")
                .doesNotContain("Eerder te laat", "Waarom te laat");

        termijnen.hervatten(nummer, "A10", LocalDate.of(2026, 3, 9));
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("Stond 5 dagen stil", "4 mei 2026")
                .contains("Geteld tot 2 mei 2026");
    }

    @Test
    void waaromIetsTeLaatWasStaatErOokNogAlsHetKlaarIs() throws Exception {
        termijnen.start(nummer, "A3", LocalDate.of(2026, 2, 2));
        Termijnsleutel sleutel = new Termijnsleutel(nummer, "A3");
        termijnen.overschrijdingVerklaard(sleutel, "Er was niemand beschikbaar: twee collega's ziek");
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("2 maart 2026", "7 dagen te laat")
                .contains("Waarom te laat (9 maart 2026): Er was niemand beschikbaar: twee collega&#39;s ziek")
                .doesNotContain("Eerder te laat");

        termijnen.voldaan(sleutel, VANDAAG);
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("Eerder te laat", "klaar op 9 maart 2026", "Vastgelegd op 9 maart 2026")
                .contains("Er was niemand beschikbaar: twee collega&#39;s ziek", "Er lopen geen termijnen.");
    }

    @Test
    void eenBezwaartermijnDieVoorbijIsHeetNietTeLaat() throws Exception {
        termijnen.start(nummer, "A15", LocalDate.of(2026, 1, 5));
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("Bezwaar maken", ">Voorbij<")
                .doesNotContain("te laat", "Te laat", ">Loopt<");
    }

    @Test
    void wanneerDeInwonerNaarDeRechterMagIsTeZienZonderDatErEenTaakBijHoort() throws Exception {
        termijnen.start(nummer, "A23", LocalDate.of(2026, 2, 20));
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("Naar de rechter omdat er niet op tijd is besloten", "6 maart 2026", ">Voorbij<")
                .contains("De inwoner mag nu naar de rechter", "Awb art. 6:12 lid 2")
                .doesNotContain("te laat", "Te laat");
    }

    @Test
    void allesWatErIsStaatOpDePaginaInGewoneWoorden() throws Exception {
        Persoon partner =
                new Persoon("Joris", "Testman", dossiers.dossier(nummer).ingevoerdOp());
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, VANDAAG);
        var nu = dossiers.dossier(nummer).ingevoerdOp();
        schulden.voegToe(
                nummer,
                new Schuldenlijst.Gegevens(
                        "Woonstichting De Proef",
                        null,
                        Schuld.Soort.HUUR,
                        false,
                        123456,
                        VANDAAG,
                        Schuld.Antwoord.GEEN,
                        null),
                "iemand");
        Plan plan = new Plan(nummer, 1, nu);
        plan.beschrijf(
                "Zonder schulden verder", "Budgetbeheer", "Geen nieuwe schulden", "Elk half jaar", "Na 3 maanden");
        plan.bedragen(150000L, 210000L, 180000L, 7550L, true);
        plan.kies("SCHULDBEMIDDELING", null);
        plannen.save(plan);
        Product product = new Product(nummer, "Budgetcoaching", false, nu);
        product.loopt(VANDAAG, VANDAAG.plusMonths(6));
        producten.save(product);
        Besluitconcept concept = new Besluitconcept(nummer, Besluitconcept.Soort.TOEGANG, nu);
        concept.stelOp("TOEKENNEN", "art. 5", "U hebt schulden.", "collega", VANDAAG);
        concepten.save(concept);
        meldingen.save(new Melding(
                null, null, nummer, Melding.Systeem.VISH, "Aanmelding", "V-77", VANDAAG, null, nu, "iemand"));
        Contact nietGehouden = new Contact(nummer, Contact.Soort.NAZORG, VANDAAG, "TELEFOON", "Het wijkteam", nu);
        nietGehouden.isGeprobeerd();
        nietGehouden.isGeprobeerd();
        nietGehouden.gingNietDoor("Nummer niet meer in gebruik");
        contacten.save(nietGehouden);
        contacten.save(new Contact(
                nummer, Contact.Soort.NAZORG, LocalDate.of(2026, 12, 31), "HUISBEZOEK", "Het wijkteam", nu));

        crises.save(new Crisis(nummer, Crisis.Dreiging.values()[0], VANDAAG, nu));
        oplossingen.save(new Oplossing(nummer, Oplossing.Soort.SCHULDBEMIDDELING, VANDAAG, VANDAAG.plusMonths(18), nu));
        metingen.save(new Meting(
                null, nummer, Meting.Gelegenheid.INTAKE, Leefgebied.SOCIAAL_NETWERK, 2, null, VANDAAG, "iemand", nu));
        metingen.save(new Meting(
                null,
                nummer,
                Meting.Gelegenheid.EVALUATIE,
                Leefgebied.SOCIAAL_NETWERK,
                4,
                null,
                VANDAAG.plusMonths(6),
                "iemand",
                nu));
        Nazorgafspraak nazorg = new Nazorgafspraak(nummer, nu);
        nazorg.spreekAf(
                List.of(12, 3, 6),
                Nazorgafspraak.Vorm.HUISBEZOEK,
                "Buurthuis De Proef",
                Nazorgafspraak.Uitvoerder.VRIJWILLIGER,
                "Mevrouw Voorbeeld",
                VANDAAG);
        nazorgafspraken.save(nazorg);

        wijzigingsvoorstellen.erbij(nummer, "Budgetbeheer", VANDAAG, VANDAAG.plusYears(1), VANDAAG);

        String html = pagina(web.perform(get("/dossier/" + nummer)).andReturn());

        assertThat(html)
                .contains("Wijzigingen die een besluit vragen")
                .contains("Voorgesteld op 9 maart 2026, geldt vanaf het besluit.")
                .contains("<strong>Crisis</strong>", Crisis.Dreiging.values()[0].omschrijving())
                .contains("verwacht tot 9 september 2027")
                .contains("Sociaal netwerk", "<strong>2</strong> op <span>9 maart 2026", "<strong>4</strong>")
                .contains("3, 6, 12 maanden", "Buurthuis De Proef", "Mevrouw Voorbeeld")
                .contains("Fenna Proefpersoon en Joris Testman", "Partner")
                .contains("€ 1.234,56")
                .contains("Zonder schulden verder", "€ 75,50 (voorlopig bedrag)", "Schuldbemiddeling")
                .contains("Budgetcoaching", "Niet vrij toegankelijk", "9 september 2026")
                .contains("Toegang: Toekennen", "collega")
                .contains("VISH", "V-77")
                .contains("Nazorg", "31 december 2026", "Het wijkteam", "Huisbezoek")
                .contains("2 pogingen.", "Niet doorgegaan: Nummer niet meer in gebruik")
                .contains("Schuld toegevoegd");
    }

    @Test
    void zonderUitkomstVanEenRegelIsErGeenWaarom() throws Exception {
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn())).doesNotContain("id=\"waarom\"");
    }

    @Test
    void waaromLeestAlsEenUitlegMetArtikelFeitenEnCijfers() throws Exception {
        uitkomsten.bewaar(
                nummer, Regel.BEWAARTERMIJN, "Bewaren", List.of(new Reden("Omdat.", "Selectielijst")), VANDAAG);
        uitkomsten.bewaar(
                nummer, Regel.CRISIS, "Nee, nog niet", List.of(new Reden("Eerst niet.", "Wgs art. 4")), VANDAAG);
        uitkomsten.bewaar(
                nummer,
                Regel.CRISIS,
                "Ja, een crisis",
                List.of(
                        new Reden(
                                "Er dreigt <b>ontruiming</b>.",
                                "Wgs art. 4 lid 2",
                                List.of(Reden.Feit.dag("bekend sinds", VANDAAG)),
                                List.of(
                                        new Reden.GebruiktCijfer(
                                                "Eerste gesprek",
                                                "3 werkdagen",
                                                LocalDate.of(2021, 1, 1),
                                                "Wgs art. 4 lid 2",
                                                true),
                                        new Reden.GebruiktCijfer(
                                                "een norm", "2 weken", LocalDate.of(2023, 7, 1), "NVVK", false))),
                        new Reden("De rechter kan helpen.", "Fw art. 287b")),
                VANDAAG.plusDays(1));

        String html = pagina(web.perform(get("/dossier/" + nummer)).andReturn());

        assertThat(html)
                .contains("Is het een crisis?", "<strong>Ja, een crisis</strong>", "10 maart 2026")
                .contains("Er dreigt &lt;b&gt;ontruiming&lt;/b&gt;.", "Wgs art. 4 lid 2")
                .contains("<dt>Bekend sinds</dt><dd>9 maart 2026</dd>")
                .contains("<span>3 werkdagen</span>", "Geldt sinds 1 januari 2021. Bron: Wgs art. 4 lid 2.")
                .contains(
                        "<dt>Een norm</dt>",
                        "Geldt sinds 1 juli 2023. Bron: NVVK.",
                        "Indicatief: geen bron gevonden die dit bevestigt.")
                .contains("Wat hier eerder stond", "<span>Nee, nog niet</span>, bepaald op <span>9 maart 2026</span>")
                .doesNotContain("Eerst niet.", "BEWAARTERMIJN", "Regel.");
        assertThat(html.indexOf("Is het een crisis?"))
                .as("in de volgorde van de route")
                .isLessThan(html.indexOf("Hoe lang het dossier bewaard blijft"));
        assertThat(html.split("Indicatief</span>", -1))
                .as("alleen wat op een onzeker cijfer rust")
                .hasSize(2);
    }

    @Test
    void deTijdlijnLeestAlsHetFormulierEnHetNieuwsteStaatBoven() throws Exception {
        tijdlijn.voegToe(
                nummer,
                new Tijdlijn.Bron("schuldhulproute", "start_x", "Aanmelding vastgelegd", nummer + "-1", "iemand"),
                "schuldhulproute-aanmelden",
                LocalDate.of(2026, 3, 2),
                Map.of("weg", "BALIE", "aangemeldOp", "2026-03-02"));
        tijdlijn.voegToe(
                nummer,
                new Tijdlijn.Bron("onbekend", "x", "Iets van vroeger", nummer + "-2", "iemand"),
                "bestaat-niet-meer",
                LocalDate.of(2026, 3, 5),
                Map.of("watErGebeurde", "<i>Gebeld</i>", "gelukt", true, "aantal", 3, "leeg", List.of()));
        tijdlijn.voegToe(
                nummer,
                new Tijdlijn.Bron("bezwaar", "y", "Hoorzitting plannen", nummer + "-3", "iemand"),
                "bezwaar-hoorzittingPlannen",
                LocalDate.of(2026, 3, 4),
                Map.of("tijd", "10:30:00"));
        String html = pagina(web.perform(get("/dossier/" + nummer)).andReturn());
        assertThat(html)
                .contains("Aanmelding vastgelegd", "Aan de balie", "2 maart 2026")
                .contains("Wat er gebeurde", "&lt;i&gt;Gebeld&lt;/i&gt;", "<dd>Ja</dd>", "<dd>3</dd>")
                .contains("<dt>Tijd</dt>", "<dd>10:30</dd>")
                .doesNotContain("BALIE", "Leeg");
        assertThat(html.indexOf("Iets van vroeger")).isLessThan(html.indexOf("Aanmelding vastgelegd"));
    }

    @Test
    void watLangerGeledenIsStaatDichtgeklapt() throws Exception {
        for (int keer = 1; keer <= 17; keer++) {
            tijdlijn.voegToe(
                    nummer,
                    new Tijdlijn.Bron("onbekend", "x", "Gesprek nummer " + keer + ".", nummer + "-" + keer, "iemand"),
                    "bestaat-niet-meer",
                    LocalDate.of(2026, 3, keer),
                    Map.of());
        }
        String html = pagina(web.perform(get("/dossier/" + nummer)).andReturn());
        String[] delen = html.split("Wat eerder is gebeurd \\(2\\)", -1);
        assertThat(delen).hasSize(2);
        assertThat(delen[0]).contains("Gesprek nummer 17.", "Gesprek nummer 3.").doesNotContain("Gesprek nummer 2.");
        assertThat(delen[1]).contains("Gesprek nummer 2.", "Gesprek nummer 1.").doesNotContain("Gesprek nummer 3.");
    }

    @Test
    void deTijdlijnZegtWelkeGebeurtenisErWas() throws Exception {
        tijdlijn.voegToe(
                nummer,
                new Tijdlijn.Bron(
                        "gebeurtenis-melden",
                        "userTask_gebeurtenisVastleggen",
                        "Gebeurtenis vastleggen",
                        nummer + "-1",
                        "iemand"),
                "gebeurtenis-melden-gebeurtenisVastleggen",
                LocalDate.of(2026, 3, 2),
                Map.of("gebeurtenis", "VERHUIZING", "toelichting", "Dichter bij familie"));
        tijdlijn.voegToe(
                nummer,
                new Tijdlijn.Bron(
                        "schuldhulproute",
                        "userTask_hervattenKiezen",
                        "Kiezen waar de route verdergaat",
                        nummer + "-2",
                        "iemand"),
                "schuldhulproute-hervattenKiezen",
                LocalDate.of(2026, 3, 5),
                Map.of("hervatten", "PLAN_VAN_AANPAK", "reden", "Het besluit klopte niet"));
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("<div class=\"zin\">De inwoner verhuist naar een andere gemeente.</div>")
                .contains("<dd>De inwoner verhuist naar een andere gemeente</dd>", "<dd>Plan van aanpak</dd>")
                .doesNotContain("VERHUIZING", "PLAN_VAN_AANPAK");
    }

    @Test
    void eenBeeindigdDossierZegtDatMetDeReden() throws Exception {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(VANDAAG, Uitstroomreden.VERHUISD, VANDAAG.plusYears(5));
        dossiers.bewaar(dossier);
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("Dit dossier is beëindigd op", "9 maart 2026", "Verhuisd", "9 maart 2031");
    }

    @Test
    void eenOnbekendDossierGeeftEenNederlandsePagina() throws Exception {
        assertThat(pagina(web.perform(get("/dossier/D-1999-000001"))
                        .andExpect(status().isNotFound())
                        .andReturn()))
                .contains("Deze pagina bestaat niet", "Er is geen dossier D-1999-000001.");
    }

    @Test
    void inHetTabbladVanEenTaakGaatDePaginaZonderEigenKop() throws Exception {
        assertThat(web.perform(get("/dossier/" + nummer).header("Sec-Fetch-Dest", "iframe"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("Hoofdmenu")
                .contains("Open dit dossier in een eigen tabblad");
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("Hoofdmenu")
                .doesNotContain("eigen tabblad");
    }

    @Test
    void zoekenOpNummerGaatNaarHetDossier() throws Exception {
        assertThat(pagina(
                        web.perform(get("/dossier")).andExpect(status().isOk()).andReturn()))
                .contains("Dossiernummer of naam");
        web.perform(post("/dossier").param("zoek", "  " + nummer.toLowerCase(Locale.ROOT) + " "))
                .andExpect(redirectedUrl("/dossier/" + nummer));
    }

    @Test
    void zoekenOpNaamToontWieHetZijn() throws Exception {
        Persoon partner = new Persoon(
                "Aäron", "van der Zoek-Test", dossiers.dossier(nummer).ingevoerdOp());
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, VANDAAG);
        for (String gezocht : List.of("van der zoek", "AÄRON VAN", "aäron  van", "Zoek-T")) {
            assertThat(pagina(web.perform(post("/dossier").param("zoek", gezocht))
                            .andExpect(status().isOk())
                            .andReturn()))
                    .as(gezocht)
                    .contains("Aäron van der Zoek-Test", "/dossier/" + nummer, "Loopt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bestaatnietinhetbestand", "%%", "__", "!!", "' or 1=1 --"})
    void wieNietBestaatWordtNietGevonden(String gezocht) throws Exception {
        assertThat(pagina(web.perform(post("/dossier").param("zoek", gezocht))
                        .andExpect(status().isOk())
                        .andReturn()))
                .contains("Er is geen dossier gevonden.")
                .doesNotContain("Proefpersoon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x"})
    void tweeLettersZijnNodigOmTeZoeken(String gezocht) throws Exception {
        assertThat(pagina(web.perform(post("/dossier").param("zoek", gezocht))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Vul een dossiernummer in, of twee of meer letters van een naam.");
    }

    @Test
    void bijVeelTreffersStaanErVijftig() throws Exception {
        for (int i = 0; i < 51; i++) {
            dossiers.voegToe(
                    dossier(VANDAAG),
                    new Persoon("Nr", "Veelvoorkomend", dossiers.dossier(nummer).ingevoerdOp()),
                    Deelname.Rol.PARTNER,
                    VANDAAG);
        }
        String html = pagina(
                web.perform(post("/dossier").param("zoek", "veelvoorkomend")).andReturn());
        assertThat(html).contains("Er zijn meer dan 50 dossiers gevonden.");
        assertThat(html.split("Nr Veelvoorkomend", -1)).hasSize(51);
    }

    @Test
    void deKaartenKrijgenNaamNummerEnTermijn() throws Exception {
        Task taak = eerstegesprekTaak();
        web.perform(get("/dossier/koppen").param("taak", taak.getId(), "bestaat-niet"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].taak").value(taak.getId()))
                .andExpect(jsonPath("$[0].dossiernummer").value(nummer))
                .andExpect(jsonPath("$[0].naam").value("Fenna Proefpersoon (1985)"))
                .andExpect(jsonPath("$[0].termijn.naam").value("Eerste gesprek"))
                .andExpect(jsonPath("$[0].termijn.uiterlijk").value("2026-03-30"))
                .andExpect(jsonPath("$[0].termijn.afstand").value("nog 6 dagen"))
                .andExpect(jsonPath("$[0].termijn.stand").value("WAARSCHUWEN"))
                .andExpect(jsonPath("$[0].termijn.grondslag").value("Wgs art. 4 lid 1, VNG-model art. 4 lid 2"))
                .andExpect(jsonPath("$[0].fase").value("Termijn bewaken"))
                .andExpect(jsonPath("$[0].opNaamVan").isEmpty())
                .andExpect(jsonPath("$[0].crisis").value(false));
    }

    @Test
    void eenKaartZegtWieDeTaakHeeftEnDatErEenCrisisIs() throws Exception {
        Task taak = eerstegesprekTaak();
        motor.getIdentityService().clearAuthentication();
        motor.getTaskService().setAssignee(taak.getId(), "consulent");
        termijnen.start(nummer, "A4", LocalDate.of(2026, 3, 24));
        als("consulent");
        web.perform(get("/dossier/koppen").param("taak", taak.getId()))
                .andExpect(jsonPath("$[0].opNaamVan").value("consulent Proefgebruiker"))
                .andExpect(jsonPath("$[0].crisis").value(true));
    }

    @Test
    void eenKaartToontDeTermijnVanDeTaakEnNietEenAndere() throws Exception {
        Task taak = eerstegesprekTaak();
        termijnen.start(nummer, "A1", LocalDate.of(2026, 3, 2));
        web.perform(get("/dossier/koppen").param("taak", taak.getId()))
                .andExpect(jsonPath("$[0].termijn.naam").value("Eerste gesprek"))
                .andExpect(jsonPath("$[0].termijn.vanDeTaak").value(true));
    }

    @Test
    void eenTaakZonderTermijnToontDieVanHetDossierEnZegtDatErbij() throws Exception {
        motor.getIdentityService().clearAuthentication();
        start("besluit-nemen", nummer, Map.of("besluit", "VOORTIJDIGE_BEEINDIGING"));
        Task taak = taak(nummer, "userTask_besluitOpstellen");
        termijnen.start(nummer, "A1", LocalDate.of(2026, 3, 2));
        in("consulenten");
        web.perform(get("/dossier/koppen").param("taak", taak.getId()))
                .andExpect(jsonPath("$[0].termijn.naam").value("Eerste contact na de aanmelding"))
                .andExpect(jsonPath("$[0].termijn.vanDeTaak").value(false));
    }

    @Test
    void eenBesluitWaarvoorDeWetGeenTermijnGeeftHeeftEenKaartZonderTermijn() throws Exception {
        motor.getIdentityService().clearAuthentication();
        start("besluit-nemen", nummer, Map.of("besluit", "VOORTIJDIGE_BEEINDIGING"));
        Task taak = taak(nummer, "userTask_besluitOpstellen");
        in("consulenten");
        web.perform(get("/dossier/koppen").param("taak", taak.getId()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].naam").value("Fenna Proefpersoon (1985)"))
                .andExpect(jsonPath("$[0].termijn").doesNotExist());
    }

    @Test
    void vanEenDossierZelfKomtDeTermijnDieHetEerstVoorbijIs() throws Exception {
        termijnen.start(nummer, "A15", LocalDate.of(2026, 1, 5));
        termijnen.start(nummer, "A3", LocalDate.of(2026, 3, 2));
        termijnen.start(nummer, "A1", LocalDate.of(2026, 3, 2));
        web.perform(get("/dossier/koppen").param("dossier", nummer, "D-1999-000001"))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].naam").value("Fenna Proefpersoon (1985)"))
                .andExpect(jsonPath("$[0].termijn.naam").value("Eerste contact na de aanmelding"))
                .andExpect(jsonPath("$[0].termijn.stand").value("VERLOPEN"));
    }

    @Test
    void zonderTermijnStaatErAlleenWieHetIs() throws Exception {
        web.perform(get("/dossier/koppen").param("dossier", nummer))
                .andExpect(jsonPath("$[0].naam").value("Fenna Proefpersoon (1985)"))
                .andExpect(jsonPath("$[0].termijn").isEmpty());
    }

    @Test
    void meerDanEenSchermvolWordtNietGevraagd() throws Exception {
        web.perform(get("/dossier/koppen")
                        .param(
                                "taak",
                                IntStream.range(0, 201).mapToObj(i -> "t" + i).toArray(String[]::new)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void wieEenTaakNietMagZienKrijgtDeNaamNiet() throws Exception {
        Task taak = eerstegesprekTaak();
        in("nazorgcoaches");
        web.perform(get("/dossier/koppen").param("taak", taak.getId()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(0)));
        web.perform(get("/dossier/taak/" + taak.getId())).andExpect(status().isNotFound());
    }

    @Test
    void eenTaakLeidtNaarHaarDossier() throws Exception {
        Task taak = eerstegesprekTaak();
        web.perform(get("/dossier/taak/" + taak.getId())).andExpect(redirectedUrl("/dossier/" + nummer));
        web.perform(get("/dossier/taak/bestaat-niet")).andExpect(status().isNotFound());
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains(taak.getName(), "Nog niemand", "#/?task=" + taak.getId(), "Bijna voorbij");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulenten", "kwaliteitsmedewerkers", "nazorgcoaches", "beheerders"})
    void wieHetWerkDoetMagHetDossierZien(String groep) throws Exception {
        in(groep);
        web.perform(get("/dossier/" + nummer)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"managers", "proceseigenaren", "iets-anders"})
    void wieHetWerkNietDoetZietGeenPersoonsgegevens(String groep) throws Exception {
        in(groep);
        for (String pad : List.of("/dossier", "/dossier/" + nummer, "/dossier/" + nummer + "/schulden")) {
            assertThat(web.perform(get(pad))
                            .andExpect(status().isForbidden())
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .isEmpty();
        }
        web.perform(get("/dossier/koppen").param("dossier", nummer)).andExpect(status().isForbidden());
        web.perform(post("/dossier").param("zoek", "Fenna")).andExpect(status().isForbidden());
    }

    @Test
    void wieNietIsAangemeldZietNiets() throws Exception {
        motor.getIdentityService().clearAuthentication();
        web.perform(get("/dossier/" + nummer)).andExpect(status().isUnauthorized());
    }

    /** A task for consulenten that waits in this case, because its first meeting is about to be late. */
    private Task eerstegesprekTaak() {
        motor.getIdentityService().clearAuthentication();
        termijnen.start(nummer, "A3", LocalDate.of(2026, 3, 2));
        start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
        vandaagIs(LocalDate.of(2026, 3, 24));
        laatTimersLopen();
        Task taak = taak(nummer, "userTask_opTijdMaken");
        in("consulenten");
        return taak;
    }
}
