package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.schuldhulproute.brief.Drukker;
import nl.schuldhulproute.steun.Antwoorden;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.steun.Tasklist;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.steun.Vorm.Getoond;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A year of Fenna and Bram, who have debts together. Everything is done as people do it: clicking and typing in Tasklist and
 * on the pages of the dossier, each in a window of his own. Only the clock is moved by the test. What it looked like is kept
 * in {@code target/schermen/jaar}.
 */
class EenJaarInDeBrowserTest extends Routestappen {

    private static final Path BEELDEN = Path.of("target", "schermen", "jaar");

    /** A Monday. */
    private static final LocalDate AANMELDING = LocalDate.of(2026, 3, 2);

    private static final LocalDate EERSTE_GESPREK = LocalDate.of(2026, 3, 3);
    private static final LocalDate TOEGANG = LocalDate.of(2026, 3, 9);
    private static final LocalDate PLAN = LocalDate.of(2026, 3, 16);
    private static final LocalDate BEZWAAR = LocalDate.of(2026, 3, 18);
    private static final LocalDate REGELING = LocalDate.of(2026, 4, 1);
    private static final LocalDate HOORZITTING = LocalDate.of(2026, 4, 8);
    private static final LocalDate BESLISSING_STAAT_VAST = LocalDate.of(2026, 5, 21);
    private static final LocalDate DOELEN_BEREIKT = LocalDate.of(2026, 7, 6);
    private static final LocalDate AFBETAALD = LocalDate.of(2026, 8, 3);
    private static final LocalDate TERUGVAL = LocalDate.of(2026, 9, 28);
    private static final LocalDate OVERLIJDEN = LocalDate.of(2026, 11, 9);
    private static final LocalDate WEER_OP_WEG = LocalDate.of(2027, 1, 11);
    private static final LocalDate NAZORG = LocalDate.of(2027, 2, 8);
    private static final LocalDate EEN_JAAR_LATER = LocalDate.of(2027, 3, 2);

    private static final String CONSULENT = "consulent";

    /** Had no part in the first decision. */
    private static final String ANDERE_CONSULENT = "consulent2";

    private static final String TWEEDE_LEZER = "kwaliteit";
    private static final String JURIST = "jurist";
    private static final String NAZORGCOACH = "nazorgcoach";

    @LocalServerPort
    private int poort;

    private final Map<String, Tasklist> vensters = new TreeMap<>();
    private Browser browser;
    private LocalDate vandaag;
    private String nummer;

    @Autowired
    private Tekstdrukker drukker;

    @Autowired
    @Qualifier("drukker")
    private Drukker papier;

    @BeforeEach
    void metEchteBrievenEnEenJurist() throws IOException {
        Files.createDirectories(BEELDEN);
        drukker.drukMet(papier);
        Gebruikers.nogEen(motor, JURIST, "kwaliteitsmedewerkers");
    }

    @AfterEach
    void weerAlleenTekst() {
        drukker.drukMet(null);
    }

    @Test
    void eenJaarVanEenDossierVanTweeMensen() {
        try (Browser chromium = Browser.start()) {
            browser = chromium;
            hetWordt(AANMELDING);
            hetStelMeldtZich();
            deAfspraakIsGemaakt();

            hetWordt(EERSTE_GESPREK);
            deIntake();

            hetWordt(TOEGANG);
            zijKrijgenToegang();
            iederKrijgtEenEigenBrief();

            hetWordt(PLAN);
            deSchuldenStaanInHetDossier();
            hetPlanVanAanpak();

            hetWordt(BEZWAAR);
            bramMaaktBezwaar();
            deBegeleidingEnDeRegelingBeginnen();

            hetWordt(REGELING);
            deRegelingGaatIn();

            hetWordt(HOORZITTING);
            iemandAndersBeslistOpHetBezwaar();
            hetWordt(BESLISSING_STAAT_VAST);
            deBeslissingStaatVast();

            hetWordt(DOELEN_BEREIKT);
            deDoelenZijnBereikt("Budgetbegeleiding");
            hetWordt(AFBETAALD);
            deSchuldenZijnBetaald();
            zijWordenGevolgd();

            hetWordt(TERUGVAL);
            erIsEenTerugval();

            hetWordt(OVERLIJDEN);
            bramOverlijdt();
            fennaKrijgtAndereHulp();

            hetWordt(WEER_OP_WEG);
            deDoelenZijnBereikt("Budgetbeheer");
            fennaWordtGevolgd();
            hetWordt(NAZORG);
            deNazorgBegint();

            hetWordt(EEN_JAAR_LATER);
            hetJaarStaatInHetDossier();
        }
    }

    // ---- March: aanmelding, intake, toegang

    private void hetStelMeldtZich() {
        bij(CONSULENT, tasklist -> {
            tasklist.kiesBegin("Schuldhulproute");
            tasklist.vulIn(
                    "schuldhulproute-aanmelden",
                    Antwoorden.paren(
                            "weg", "BALIE",
                            "aanvraag", "JA",
                            "voornaam", "Fenna",
                            "achternaam", "Proefpersoon",
                            "geboortedatum", "1985-02-28",
                            "telefoon", "0600000000",
                            "adres", "Proefstraat 1",
                            "postcode", "1234AB",
                            "woonplaats", "Voorbeeldstad",
                            "bsn", Proefbsn.nieuw(),
                            "vraag", "Wij kunnen de huur niet meer betalen",
                            "metPartner", true,
                            "partnerVoornaam", "Bram",
                            "partnerAchternaam", "Proefpersoon",
                            "partnerGeboortedatum", "1984-11-02",
                            "partnerBsn", Proefbsn.nieuw()));
            beeld(tasklist.pagina(), "01-aanmelden");
            tasklist.begin();
        });
        nummer = nieuwsteDossier();
        assertThat(dossierpagina()).contains("Fenna Proefpersoon en Bram Proefpersoon", nummer);
    }

    private void deAfspraakIsGemaakt() {
        gewoon(CONSULENT, "aanmelding-eersteContactLeggen");
        gewoon(CONSULENT, "aanmelding-situatieVerkennen");
        gewoon(CONSULENT, "aanmelding-eersteGesprekPlannen", "gesprekOp", EERSTE_GESPREK);
        assertThat(brief("Uitnodiging voor een gesprek over uw schulden"))
                .contains("Fenna Proefpersoon en Bram Proefpersoon", "dinsdag 3 maart 2026 om 10.30 uur");
    }

    private void deIntake() {
        gewoon(
                CONSULENT,
                "systematische-intake-eersteGesprekVoeren",
                "verslag",
                "Zij kwamen samen. Bram verloor in december zijn baan.");
        gewoon(CONSULENT, "systematische-intake-identiteitVaststellen", "documentPartner", "IDENTITEITSKAART");
        gewoon(CONSULENT, "systematische-intake-suwinetRaadplegen");
        gewoon(CONSULENT, "systematische-intake-bkrRaadplegen");
        gewoon(CONSULENT, "systematische-intake-intakegesprekVoeren");
        gewoon(CONSULENT, "systematische-intake-hulpvraagVaststellen");
    }

    private void zijKrijgenToegang() {
        gewoon(
                CONSULENT,
                "beschikking-situatieVastleggen",
                "voorzieningNodig",
                "JA",
                "redenProblematisch",
                "Zij lopen elke maand verder achter.");
        gewoon(CONSULENT, "beschikking-toegangAfwegen");
        gewoon(
                CONSULENT,
                "beschikking-planOpHoofdlijnenOpstellen",
                "aanbod",
                "Betalingsregeling en budgetbegeleiding",
                "inkomen",
                2200,
                "beslagvrijeVoet",
                1700,
                "vtlb",
                1800,
                "afloscapaciteit",
                400,
                "indicatief",
                false);
        gewoon(
                CONSULENT,
                "besluit-nemen-besluitOpstellen",
                "uitkomst",
                new Getoond("toekennen"),
                "artikel",
                "artikel 4a, eerste lid, van de Wet gemeentelijke schuldhulpverlening",
                "motivering",
                "U kunt niet doorgaan met betalen.");
        gewoonMetBeeld(TWEEDE_LEZER, "besluit-nemen-besluitBeoordelen", "02-tweede-lezer");
        maakBekend(CONSULENT);
        gewoon(CONSULENT, "hulp-melden-vishMelden");
        gewoon(CONSULENT, "hulp-melden-bkrMelden");
    }

    private void maakBekend(String wie) {
        gewoon(wie, "besluit-nemen-briefMaken", "kenmerk", "BR-" + vandaag);
        gewoon(wie, "besluit-nemen-besluitBekendmaken");
    }

    private void iederKrijgtEenEigenBrief() {
        assertThat(brief("Besluit: u krijgt schuldhulp", "Fenna Proefpersoon"))
                .contains(
                        "Beste Fenna Proefpersoon,",
                        "Dit besluit geldt voor u samen: Fenna Proefpersoon en Bram Proefpersoon.",
                        "U kunt elke maand € 400,00 aflossen",
                        // Six weeks from Monday 9 March.
                        "uiterlijk op 20 april 2026");
        assertThat(brief("Besluit: u krijgt schuldhulp", "Bram Proefpersoon"))
                .contains("Bram Proefpersoon Proefstraat 1 1234 AB Voorbeeldstad", "Beste Bram Proefpersoon,");
        assertThat(onderdeel("Besluiten")).contains("Toegang", "9 maart 2026");
        assertThat(onderdeel("Termijnen")).contains("20 april 2026");
        deBrievenGaanOpDePost();
    }

    private void deBrievenGaanOpDePost() {
        bij(CONSULENT, tasklist -> {
            Page pagina = tasklist.pagina().context().newPage();
            pagina.navigate(adres("/post"));
            assertThat(pagina.locator("main").innerText()).contains("Besluit: u krijgt schuldhulp");
            beeld(pagina, "03-post");
            // What another case left is not of this day.
            pagina.locator("tbody tr")
                    .evaluateAll(
                            "(rijen, nummer) => rijen.forEach(rij =>"
                                    + " rij.querySelector('[name=brief]').checked = rij.innerText.includes(nummer))",
                            nummer);
            pagina.locator("[name=verstuurdOp]").fill(vandaag.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
            knop(pagina, "De gekozen brieven zijn verstuurd").click();
            assertThat(pagina.getByRole(AriaRole.STATUS).innerText()).contains("verstuurd");
            pagina.close();
        });
        assertThat(onderdeel("Brieven")).contains("Verstuurd");
    }

    // ---- March to August: plan, bezwaar, regeling, begeleiding

    private void deSchuldenStaanInHetDossier() {
        schuld("Woonstichting Proef", "HUUR", "1.100,00");
        schuld("Webwinkel Voorbeeld", "OVERIG", "400,00");
        assertThat(onderdeel("Schulden")).contains("€ 1.500,00");
    }

    private void schuld(String schuldeiser, String soort, String bedrag) {
        opDeDossierpagina(CONSULENT, pagina -> {
            pagina.getByText("Schulden bekijken en invullen").click();
            pagina.locator("[name=schuldeiser]").fill(schuldeiser);
            pagina.locator("[name=bedrag]").fill(bedrag);
            pagina.locator("select[name=soort]").selectOption(soort);
            pagina.locator("[name=positie][value=CONCURRENT]").check();
            pagina.locator("[name=peildatum]").fill(vandaag.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
            pagina.locator("form:has([name=schuldeiser]) button[type=submit]")
                    .first()
                    .click();
            pagina.getByText(schuldeiser).first().waitFor();
        });
    }

    private void hetPlanVanAanpak() {
        gewoon(CONSULENT, "plan-van-aanpak-schuldenInventariseren");
        gewoon(CONSULENT, "plan-van-aanpak-afloscapaciteitVaststellen", "inkomen", 2200, "vtlb", 1800);
        gewoon(CONSULENT, "plan-van-aanpak-omstandighedenWegen");
        gewoonMetBeeld(
                CONSULENT,
                "plan-van-aanpak-aanbodKiezen",
                "04-aanbod",
                "oplossing",
                "BETALINGSREGELING",
                "aanbod",
                "Betalingsregeling en budgetbegeleiding");
        gewoon(CONSULENT, "plan-van-aanpak-productVastleggen", "eindeVoorzienOp", DOELEN_BEREIKT);
        gewoon(CONSULENT, "plan-van-aanpak-nazorgAfspreken");
        gewoon(CONSULENT, "plan-van-aanpak-planBespreken", "doel", "Schuldenvrij en zelf verder kunnen");
        gewoon(CONSULENT, "plan-van-aanpak-planVaststellen");
        gewoon(
                CONSULENT,
                "plan-van-aanpak-begeleidingsplanOpstellen",
                "uitstroomMotivering",
                "Zij leren snel",
                "duurMaanden",
                6,
                "eersteEvaluatieOp",
                AFBETAALD);
    }

    private void bramMaaktBezwaar() {
        meldInTasklist(
                "05-bezwaar-melden",
                "gebeurtenis",
                new Getoond("Bezwaar ontvangen"),
                "gebeurdOp",
                vandaag,
                "toelichting",
                "Brief van Bram");
        doe(
                ANDERE_CONSULENT,
                "bezwaarRegistreren",
                "besluit",
                new Getoond("9 maart 2026"),
                "ontvangenOp",
                vandaag,
                "wijze",
                "POST",
                "verzondenOp",
                vandaag.minusDays(1),
                "indiener",
                "PARTNER",
                "gronden",
                "Hij vindt 400 euro per maand te veel.");
        doe(ANDERE_CONSULENT, "ontvangstBevestigen", "bevestigdOp", vandaag, "besluitGeldtVerteld", true);
        assertThat(brief("Wij hebben uw bezwaar ontvangen"))
                .contains("18 maart 2026", "ons besluit van 9 maart 2026", "Het besluit blijft gelden");
        doe(JURIST, "ontvankelijkheidBeoordelen", "oordeel", "ONTVANKELIJK");
        doe(JURIST, "horenAfwegen", "horen", "HOORZITTING");
        doe(
                ANDERE_CONSULENT,
                "hoorzittingPlannen",
                "uitgenodigdOp",
                vandaag,
                "zittingOp",
                HOORZITTING,
                "tijd",
                "14:00",
                "plaats",
                "Raadhuisplein 1, Voorbeeldstad",
                "rechtenVermeld",
                true);
        assertThat(brief("Uitnodiging: vertel ons over uw bezwaar")).contains("woensdag 8 april 2026 om 14.00 uur");
        assertThat(onderdeel("Bezwaar")).contains("Een bezwaar houdt de schuldhulp niet op");
        beeldVanHetDossier("06-dossier-met-bezwaar");
    }

    private void deBegeleidingEnDeRegelingBeginnen() {
        gewoon(CONSULENT, "begeleiding-begeleidingStarten", "eersteEvaluatieOp", AFBETAALD, "verwachtEinde", AFBETAALD);
        gewoon(CONSULENT, "schuldregeling-uitgangspuntBeoordelen");
        gewoon(CONSULENT, "schuldregeling-kennisgevingDoen", "convenant", false);
        gewoon(CONSULENT, "schuldregeling-saldiOpvragen");
        gewoon(CONSULENT, "schuldregeling-saldiVerwerken");
        gewoon(
                CONSULENT,
                "schuldregeling-voorstelOpstellen",
                "beschikbaarBedrag",
                1500,
                "onderbouwing",
                "Vier maanden: alles wordt betaald");
        gewoon(CONSULENT, "schuldregeling-voorstelVersturen");
    }

    private void deRegelingGaatIn() {
        gewoon(
                CONSULENT,
                "schuldregeling-antwoordenVerwerken",
                "akkoord",
                List.of(new Getoond("Woonstichting"), new Getoond("Webwinkel")));
        gewoon(CONSULENT, "schuldregeling-regelingLatenIngaan", "looptijd", 4);
        assertThat(brief("Alle schuldeisers zijn akkoord")).contains("Aantal maanden: 4", "1 april 2026");
        doe(ANDERE_CONSULENT, "stukkenTerInzageLeggen", "inzage", "TER_INZAGE", "terInzageOp", vandaag);
    }

    private void iemandAndersBeslistOpHetBezwaar() {
        doe(
                JURIST,
                "hoorzittingHouden",
                "afloop",
                "GEHOUDEN",
                "gehoordOp",
                vandaag,
                "leiding",
                "IK_ZELF",
                "aanwezig",
                "Bram Proefpersoon",
                "verslag",
                "Hij vertelde over de reiskosten.");
        doe(
                JURIST,
                "besluitHeroverwegen",
                "nieuweFeiten",
                "NEE",
                "heroverweging",
                "De reiskosten zaten al in het vtlb.");
        gewoon(
                ANDERE_CONSULENT,
                "besluit-nemen-besluitOpstellen",
                "uitkomst",
                new Getoond("ongegrond"),
                "artikel",
                "artikel 7:11 van de Algemene wet bestuursrecht",
                "motivering",
                "De reiskosten zaten al in de berekening.");
        gewoonMetBeeld(JURIST, "besluit-nemen-besluitBeoordelen", "07-beslissing-op-bezwaar");
        maakBekend(ANDERE_CONSULENT);
        assertThat(brief("Beslissing op uw bezwaar", "Bram Proefpersoon"))
                .contains("U krijgt geen gelijk.", "uiterlijk op 20 mei 2026");
        assertThat(onderdeel("Waar het staat")).contains("Daarnaast loopt");
    }

    private void deBeslissingStaatVast() {
        doe(JURIST, "beroepNagaan", "nagegaanOp", vandaag, "keuze", "NIET");
        assertThat(loopt(nummer)).doesNotContain("bezwaar").contains("begeleiding", "schuldregeling");
        assertThat(onderdeel("Termijnen")).doesNotContain("Beroep bij de rechtbank");
    }

    private void deDoelenZijnBereikt(String product) {
        gewoon(CONSULENT, "begeleiding-inwonerBegeleiden");
        gewoon(CONSULENT, "begeleiding-productBijwerken", "product", new Getoond(product));
        gewoon(CONSULENT, "begeleiding-evaluatieHouden");
        gewoon(CONSULENT, "begeleiding-nazorgtoetsAfnemen");
        gewoon(CONSULENT, "begeleiding-nazorgKiezen");
    }

    private void deSchuldenZijnBetaald() {
        gewoon(CONSULENT, "schuldregeling-finaleKwijtingVastleggen");
        assertThat(onderdeel("Oplossing voor de schulden")).contains("Betalingsregeling");
        assertThat(loopt(nummer)).contains("volgen").doesNotContain("schuldregeling", "begeleiding");
    }

    // ---- From August: volgen, terugval, overlijden

    private void zijWordenGevolgd() {
        gewoon(NAZORGCOACH, "volgen-volgenAfspreken", "volgenTot", vandaag.plusMonths(6));
        hetWordt(AFBETAALD.plusMonths(1).minusDays(3));
        contact("VERDER", "Het gaat goed");
        beeldVanHetDossier("08-dossier-tijdens-volgen");
    }

    private void contact(String resultaat, String verslag) {
        gewoon(NAZORGCOACH, "volgen-contactOpnemen", "resultaat", resultaat, "verslag", verslag);
    }

    private void erIsEenTerugval() {
        meldInTasklist(
                "09-terugval-melden",
                "gebeurtenis",
                new Getoond("Terugval:"),
                "gebeurdOp",
                vandaag,
                "toelichting",
                "De woonstichting belde: de huur is niet betaald");
        doe(
                NAZORGCOACH,
                "terugvalInVolgenBespreken",
                "gesprokenOp",
                vandaag,
                "oorzaak",
                "Bram is ziek geworden",
                "afspraken",
                "Weer elke week samen de post doen");
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("volgen");
        gewoon(
                CONSULENT,
                "begeleiding-begeleidingStarten",
                "afspraken",
                "Elke week op bezoek",
                "eersteEvaluatieOp",
                NAZORG,
                "verwachtEinde",
                NAZORG);
        assertThat(onderdeel("Wat er is gebeurd")).contains("Terugval");
        beeldVanHetDossier("10-dossier-na-terugval");
    }

    /** From the dossier itself this time; Tasklist opens with the task to tell it in. */
    private void bramOverlijdt() {
        opDeDossierpagina(CONSULENT, pagina -> {
            knop(pagina, "Gebeurtenis melden").click();
            pagina.locator(".fjs-form").waitFor();
        });
        doeMetBeeld(
                CONSULENT,
                "gebeurtenisVastleggen",
                "11-overlijden-melden",
                "gebeurtenis",
                new Getoond("overleden"),
                "overledene",
                new Getoond("Bram"),
                "gebeurdOp",
                vandaag,
                "toelichting",
                "Fenna belde");
        assertThat(loopt(nummer)).contains("schuldhulproute", "begeleiding");
        assertThat(onderdeel("Open taken")).contains("Plan heroverwegen");
        assertThat(dossierpagina()).contains("Overleden", "9 november 2026");
        beeldVanHetDossier("12-dossier-na-overlijden");
    }

    private void fennaKrijgtAndereHulp() {
        doeMetBeeld(
                CONSULENT,
                "planHeroverwegen",
                "13-plan-heroverwegen",
                "besprokenOp",
                vandaag,
                "gevolg",
                "PLAN_AANPASSEN",
                "toelichting",
                "Bram deed altijd de betalingen.",
                "anders",
                List.of("NIET_VRIJ_PRODUCT"),
                "nieuwProduct",
                "BUDGETBEHEER",
                "startOp",
                vandaag,
                "eindeVoorzienOp",
                WEER_OP_WEG,
                "gevolgen",
                "JA");
        gewoon(
                CONSULENT,
                "besluit-nemen-besluitOpstellen",
                "uitkomst",
                new Getoond("aanpak wijzigen"),
                "artikel",
                "artikel 9, derde lid, van de Beleidsregels schuldhulpverlening",
                "motivering",
                "Bram deed altijd de betalingen. Wij helpen u daar nu bij.",
                "watVerandert",
                "U krijgt budgetbeheer vanaf 9 november 2026.",
                "zienswijze",
                "GEGEVEN",
                "zienswijzeToelichting",
                "Fenna vroeg er zelf om.");
        gewoon(TWEEDE_LEZER, "besluit-nemen-besluitBeoordelen");
        maakBekend(CONSULENT);
        String besluit = brief("Besluit: uw plan van aanpak verandert");
        assertThat(besluit)
                .contains("Beste Fenna Proefpersoon,", "budgetbeheer")
                .doesNotContain("Bram Proefpersoon");
        assertThat(aan("Besluit: uw plan van aanpak verandert")).containsExactly("Fenna Proefpersoon");
        assertThat(onderdeel("Besluiten")).contains("Wijziging");
    }

    private void fennaWordtGevolgd() {
        gewoon(NAZORGCOACH, "volgen-volgenAfspreken", "volgenTot", vandaag.plusMonths(3), "vorm", "HUISBEZOEK");
    }

    private void deNazorgBegint() {
        contact("KLAAR", "Fenna redt zich");
        gewoon(NAZORGCOACH, "volgen-volgenAfronden", "toelichting", "Redt zich");
        gewoon(NAZORGCOACH, "nazorg-nazorgAfspreken");
        assertThat(brief("Wij houden contact met u"))
                .contains("Beste Fenna Proefpersoon,", "10 mei 2027", "9 augustus 2027", "8 februari 2028");
    }

    private void hetJaarStaatInHetDossier() {
        assertThat(onderdeel("Waar het staat")).contains("Nazorg (nu)");
        assertThat(onderdeel("Besluiten")).contains("Toegang", "Beslissing op bezwaar", "Wijziging");
        assertThat(onderdeel("Afspraken over nazorg")).contains("Loket Geldzaken");
        assertThat(onderdeel("Wat er is gebeurd"))
                .contains(
                        "Eerste gesprek voeren",
                        "Hoorzitting houden",
                        "Finale kwijting vastleggen",
                        "Terugval bespreken",
                        "Plan heroverwegen");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(motor.getRuntimeService().createIncidentQuery().count()).isZero();
        beeldVanHetDossier("14-een-jaar-later");
        opDeDossierpagina(CONSULENT, pagina -> {
            pagina.setViewportSize(390, 900);
            beeld(pagina, "15-een-jaar-later-op-een-telefoon");
        });
    }

    // ---- how people do it

    private void hetWordt(LocalDate dag) {
        vandaag = dag;
        vandaagIs(dag);
        laatTimersLopen();
    }

    private void meldInTasklist(String beeld, Object... sleutelsEnWaarden) {
        bij(
                CONSULENT,
                tasklist -> tasklist.begin(
                        "Gebeurtenis melden", "gebeurtenis-melden-dossierKiezen", Map.of("dossiernummer", nummer)));
        doeMetBeeld(CONSULENT, "gebeurtenisVastleggen", beeld, sleutelsEnWaarden);
    }

    /** Does the task of this form as it mostly goes, with these answers other than usual. */
    private void gewoon(String wie, String formulier, Object... anders) {
        gewoonMetBeeld(wie, formulier, null, anders);
    }

    private void gewoonMetBeeld(String wie, String formulier, String beeld, Object... anders) {
        doe(wie, Antwoorden.element(formulier), Antwoorden.op(formulier, vandaag, anders), beeld);
    }

    private void doe(String wie, String taak, Object... sleutelsEnWaarden) {
        doeMetBeeld(wie, taak, null, sleutelsEnWaarden);
    }

    private void doeMetBeeld(String wie, String taak, String beeld, Object... sleutelsEnWaarden) {
        doe(wie, "userTask_" + taak, Antwoorden.paren(sleutelsEnWaarden), beeld);
    }

    /** Finds the task in the list, takes it, fills it in and completes it. */
    private void doe(String wie, String element, Map<String, Object> waarden, String beeld) {
        Task taak = taak(nummer, element);
        bij(wie, tasklist -> {
            tasklist.kiesInDeLijst(taak.getName());
            tasklist.neem();
            tasklist.vulIn(formulier(taak), waarden);
            if (beeld != null) {
                beeld(tasklist.pagina(), beeld);
            }
            tasklist.rondAf();
        });
    }

    private void opDeDossierpagina(String wie, Consumer<Page> werk) {
        bij(wie, tasklist -> {
            Page pagina = tasklist.pagina().context().newPage();
            pagina.navigate(adres("/dossier/" + nummer));
            try {
                werk.accept(pagina);
            } catch (RuntimeException | AssertionError e) {
                // Whatever it is goes on as it was; beside it stays a picture of the screen.
                beeld(pagina, "mislukt-op-de-dossierpagina");
                throw e;
            }
            pagina.close();
        });
    }

    private String dossierpagina() {
        StringBuilder tekst = new StringBuilder();
        opDeDossierpagina(
                CONSULENT, pagina -> tekst.append(pagina.locator("main").innerText()));
        return tekst.toString();
    }

    /** What the dossier page says below this heading. */
    private String onderdeel(String kop) {
        StringBuilder tekst = new StringBuilder();
        opDeDossierpagina(
                CONSULENT,
                pagina -> tekst.append(pagina.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(kop).setExact(true))
                        .first()
                        .evaluate("""
                                kop => {
                                  let tekst = '';
                                  for (let deel = kop.nextElementSibling; deel && deel.tagName !== 'H2';
                                      deel = deel.nextElementSibling) {
                                    tekst += deel.textContent + '\\n';
                                  }
                                  return tekst.replace(/\\s+/g, ' ');
                                }
                                """)));
        return tekst.toString();
    }

    private String brief(String onderwerp) {
        return brief(onderwerp, "");
    }

    /** Opens the newest letter with this subject to this person, by a click on the page of the dossier. */
    private String brief(String onderwerp, String aan) {
        StringBuilder tekst = new StringBuilder();
        opDeDossierpagina(CONSULENT, pagina -> {
            pagina.locator("tr")
                    .filter(new Locator.FilterOptions().setHasText(onderwerp))
                    .filter(new Locator.FilterOptions().setHasText(aan))
                    .first()
                    .getByRole(AriaRole.LINK)
                    .click();
            pagina.waitForURL("**/brieven/*");
            // The browser shows the PDF itself; what it says is read from the same address, as the same user.
            byte[] pdf = pagina.context().request().get(pagina.url()).body();
            bewaar(pdf, "brief-" + vandaag + "-" + onderwerp.replaceAll("\\W+", "-"));
            tekst.append(Tekstdrukker.lees(pdf));
        });
        return tekst.toString();
    }

    private static void bewaar(byte[] pdf, String naam) {
        try {
            Files.write(BEELDEN.resolve(naam + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To whom letters with this subject went. */
    private List<String> aan(String onderwerp) {
        List<String> aan = new ArrayList<>();
        opDeDossierpagina(
                CONSULENT,
                pagina -> aan.addAll(pagina.locator("tr")
                        .filter(new Locator.FilterOptions().setHasText(onderwerp))
                        .locator("td:nth-of-type(1)")
                        .allInnerTexts()));
        return aan;
    }

    private void beeldVanHetDossier(String naam) {
        opDeDossierpagina(CONSULENT, pagina -> beeld(pagina, naam));
    }

    private static void beeld(Page pagina, String naam) {
        pagina.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(BEELDEN.resolve(naam + ".png")));
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }

    private String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }

    private Tasklist meldAan(String wie) {
        BrowserContext venster = browser.venster();
        // A year is long: one slow moment of the machine should not end it.
        venster.setDefaultTimeout(60_000);
        return Tasklist.meldAan(venster, poort, wie);
    }

    private void bij(String wie, Consumer<Tasklist> werk) {
        Tasklist tasklist = vensters.computeIfAbsent(wie, this::meldAan);
        try {
            werk.accept(tasklist);
        } catch (RuntimeException | AssertionError e) {
            // Whatever it is goes on as it was; beside it stays a picture of the screen.
            beeld(tasklist.pagina(), "mislukt-bij-" + wie);
            throw e;
        }
    }
}
