package nl.schuldhulproute.maatstaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.regex.Pattern;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.steun.Tasklist;
import nl.schuldhulproute.termijn.Termijnregister;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the ten jobs that come by most cost a user: clicks, keys, screens and minutes, done in a real Chromium. Each begins where
 * the user is when the job comes up: at the list of the morning, or in a task with the resident on the phone.
 */
class TienKlussenMaatstaf extends Routestappen {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 31);
    private static final String GESPREK = "userTask_eersteGesprekVoeren";
    private static final String CONTACT = "userTask_eersteContactLeggen";
    private static final String GETYPT = "Mevrouw vertelde over haar werk.";
    private static final Pattern GESPREK_GEVOERD = Pattern.compile("Het gesprek is gevoerd en de inwoner wil verder");

    private static Browser browser;

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    private BrowserContext venster;
    private Page pagina;

    @BeforeAll
    static void openDeBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void sluitDeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void eenGewoneOchtend() {
        vandaagIs(VANDAAG);
        venster = browser.venster();
        venster.clock()
                .setFixedTime(Date.from(
                        ZonedDateTime.of(VANDAAG, LocalTime.of(9, 0), AMSTERDAM).toInstant()));
    }

    @AfterEach
    void sluitHetVenster() {
        venster.close();
    }

    private static void druk(int klus, String wat, Handen handen) {
        System.out.printf("Maatstaf: klus %2d %-52s %s%n", klus, wat, handen);
    }

    /** At the list as it is when Tasklist was just opened. */
    private Tasklist ochtend(String wie) {
        Tasklist tasklist = Tasklist.meldAan(venster, poort, wie);
        pagina = tasklist.pagina();
        pagina.locator(".task-filter h4.name a .filter-aantal").first().waitFor();
        return tasklist;
    }

    private String eersteGesprek(String wie) {
        String nummer = dossier(VANDAAG);
        register.start(nummer, "A3", VANDAAG.minusDays(20));
        start("systematische-intake", nummer, java.util.Map.of("crisis", false));
        motor.getTaskService().setAssignee(taak(nummer, GESPREK).getId(), wie);
        return nummer;
    }

    /** In the first meeting, with something typed. */
    private String inGesprek() {
        String nummer = eersteGesprek("consulent");
        ochtend("consulent").kies(taak(nummer, GESPREK).getId());
        tekst().fill(GETYPT);
        return nummer;
    }

    private Locator kaart(String nummer) {
        return pagina.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(nummer))
                .locator("h4 a")
                .first();
    }

    private Locator filter(String naam) {
        return pagina.locator(".task-filter h4.name a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + naam + "\\s")));
    }

    private Locator formulier() {
        return pagina.locator(".fjs-form .fjs-form-field");
    }

    private Locator antwoord(String woorden) {
        return pagina.locator(".fjs-form label")
                .filter(new Locator.FilterOptions().setHasText(woorden))
                .first();
    }

    private Locator lijst(String opschrift) {
        return pagina.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(opschrift))
                .locator(".fjs-input-group");
    }

    private Locator uitDeLijst(String woorden) {
        return pagina.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(woorden))
                .first();
    }

    private Locator veld(String id) {
        return pagina.locator("[id$='-" + id + "']").first();
    }

    private Locator tekst() {
        return pagina.locator(".fjs-form-field-textarea textarea").first();
    }

    private Locator balk(String knop) {
        return pagina.locator(".taakwerk-balk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop));
    }

    private Locator dialoog() {
        return pagina.locator("dialog.taakwerk");
    }

    private Locator knop(String naam) {
        return dialoog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
    }

    private Locator afronden() {
        return pagina.locator(".form-actions button.btn-primary, button:has-text('Afronden')")
                .first();
    }

    private Locator claim() {
        return pagina.locator("[ng-click='claim()']").first();
    }

    private Locator eigen() {
        return pagina.locator("[ng-click='unclaim()'], .unclaim");
    }

    @Test
    void zienWatErVandaagMoet() {
        eersteGesprek("consulent");
        ochtend("consulent");
        Handen handen = new Handen(pagina);
        handen.ziet(pagina.locator("li.task"));
        handen.klik(pagina.locator("li.task h4 a").first());
        handen.ziet(formulier());
        druk(1, "Zien wat er vandaag moet en het dringendste openen", handen);
    }

    @Test
    void aanmeldenPerTelefoon() {
        ochtend("consulent");
        Handen handen = new Handen(pagina);
        handen.klik(pagina.locator(".start-process-action a, a.start-process-action")
                .first());
        handen.ziet(pagina.locator(".modal-content"));
        handen.klik(pagina.locator(".modal-content")
                .getByText("Schuldhulproute", new Locator.GetByTextOptions().setExact(true))
                .first());
        handen.ziet(pagina.locator(".modal-content .fjs-form"));
        handen.klik(lijst("Hoe kwam de aanmelding binnen?"));
        handen.klikDoor(uitDeLijst("Telefoon"));
        handen.klik(antwoord("Ja, dit is een aanvraag"));
        handen.typ(veld("Field_voornaam"), "Willemijn");
        handen.toets("Tab");
        handen.typ("van der Klus");
        handen.typ(veld("Field_geboortedatum-date"), "28-2-1985");
        handen.typ(veld("Field_telefoon"), "0600000000");
        handen.klik(pagina.locator(".modal-footer button.btn-primary:visible").last());
        handen.wachtTotWeg(pagina.locator(".modal-content"));
        assertThat(dossiers.aanvrager(nieuwsteDossier()).achternaam()).isEqualTo("van der Klus");
        druk(2, "Iemand aan de telefoon aanmelden", handen);
    }

    @Test
    void eenTaakPakkenEnAfronden() {
        String nummer = eersteGesprek(null);
        ochtend("consulent");
        Handen handen = new Handen(pagina);
        handen.klik(filter("Niet toegewezen in mijn team"));
        handen.ziet(kaart(nummer));
        handen.klik(kaart(nummer));
        handen.ziet(formulier());
        handen.klik(claim());
        handen.wachtOp(eigen());
        handen.klik(antwoord(GESPREK_GEVOERD.pattern()));
        handen.klik(lijst("Waar of hoe was het gesprek?"));
        handen.klikDoor(uitDeLijst("Op kantoor"));
        handen.klik(antwoord("Hoe lang het duurt tot het besluit"));
        handen.klik(antwoord("Dat er een nazorggesprek komt"));
        handen.klik(antwoord("Ik heb nagevraagd of het begrepen is"));
        handen.typ(tekst(), "Rustig gesprek, wil hulp bij de huur.");
        handen.klik(afronden());
        handen.wachtTotWeg(pagina.locator(".fjs-form"));
        Awaitility.await().until(() -> !openTaken(nummer).contains(GESPREK));
        druk(3, "Een taak pakken en afronden (eerste gesprek)", handen);
    }

    @Test
    void hetDossierVanWieBeltOpzoeken() {
        String nummer = meldAan("achternaam", "Zoekmans");
        inGesprek();
        Handen handen = new Handen(pagina);
        Page zoeken = venster.waitForPage(() -> handen.klik(pagina.getByText("Dossier zoeken")));
        handen.naar(zoeken);
        handen.ziet(zoeken.locator("#zoek"));
        if (!(Boolean) zoeken.locator("#zoek").evaluate("veld => veld === document.activeElement")) {
            handen.klik(zoeken.locator("#zoek"));
        }
        handen.typ("Zoekmans");
        handen.toets("Enter");
        handen.ziet(zoeken.locator("table"));
        Locator treffer = zoeken.getByText(nummer, new Page.GetByTextOptions().setExact(true));
        handen.klik(treffer);
        handen.ziet(zoeken.locator("h1").filter(new Locator.FilterOptions().setHasNotText("Dossier zoeken")));
        assertThat(zoeken.url()).endsWith("/dossier/" + nummer);
        druk(4, "Het dossier van iemand die belt opzoeken op naam", handen);
    }

    @Test
    void eenCrisisMeldenVanuitEenTaak() {
        String nummer = meldAan();
        String taak = taak(nummer, CONTACT).getId();
        motor.getTaskService().setAssignee(taak, "consulent");
        ochtend("consulent").kies(taak);
        tekst().fill(GETYPT);
        Handen handen = new Handen(pagina);
        handen.klik(balk("Gebeurtenis melden"));
        handen.ziet(pagina.locator("h2.task").filter(new Locator.FilterOptions().setHasText("Gebeurtenis vastleggen")));
        handen.wachtOp(formulier());
        handen.klik(antwoord("risis"));
        handen.klik(antwoord("Ontruiming van de woning"));
        if (veld("Field_gebeurdOp-date").inputValue().isEmpty()) {
            handen.typ(veld("Field_gebeurdOp-date"), "31-3-2026");
        }
        handen.typ(
                pagina.locator(".fjs-form-field-textarea textarea").last(),
                "De deurwaarder komt vrijdag, zegt mevrouw.");
        handen.klik(afronden());
        handen.wachtTotWeg(
                pagina.locator("h2.task").filter(new Locator.FilterOptions().setHasText("Gebeurtenis vastleggen")));
        Locator terug =
                pagina.locator("h2.task").filter(new Locator.FilterOptions().setHasText("Eerste contact leggen"));
        if (!terug.isVisible()) {
            handen.klik(kaart(nummer));
        }
        handen.ziet(terug);
        handen.wachtOp(formulier());
        Awaitility.await().untilAsserted(() -> assertThat(tekst().inputValue()).isEqualTo(GETYPT));
        assertThat(openTaken(nummer)).contains("userTask_crisisgesprekVoeren");
        druk(5, "Een crisis melden vanuit een taak, en verder typen", handen);
    }

    @Test
    void eenContactmomentVastleggen() {
        String nummer = inGesprek();
        Handen handen = new Handen(pagina);
        handen.klik(balk("Contact"));
        handen.ziet(dialoog());
        handen.kies(dialoog().getByLabel("Hoe"), "TELEFOON");
        handen.kies(dialoog().getByLabel("Met wie"), "PARTNER");
        handen.typ(dialoog().getByLabel("Wat is besproken"), "Komt morgen mee naar het gesprek.");
        handen.klik(knop("Bewaren"));
        handen.wachtOp(pagina.getByText("Het contactmoment staat in het dossier."));
        assertThat(tekst().inputValue()).isEqualTo(GETYPT);
        assertThat(tijdlijn.van(nummer)).hasSize(1);
        druk(6, "Een contactmoment vastleggen", handen);
    }

    @Test
    void terugbellenOpEenLatereDag() {
        String nummer = inGesprek();
        Handen handen = new Handen(pagina);
        handen.klik(pagina.locator("[cam-tasklist-task-meta] .followup-date .view-value"));
        handen.ziet(pagina.locator(".uib-datepicker"));
        handen.klik(pagina.locator(".uib-day button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*03\\s*$")))
                .last());
        Locator klaar = pagina.locator("button:visible:has(.glyphicon-ok)").first();
        if (klaar.isVisible()) {
            handen.klikDoor(klaar);
        }
        handen.wachtTotWeg(pagina.locator(".uib-datepicker"));
        Awaitility.await().until(() -> taak(nummer, GESPREK).getFollowUpDate() != null);
        druk(7, "Een dag kiezen om terug te bellen", handen);
    }

    @Test
    void eenTaakOverdragen() {
        String nummer = inGesprek();
        Handen handen = new Handen(pagina);
        handen.klik(balk("Overdragen"));
        handen.ziet(dialoog());
        handen.kies(dialoog().getByLabel("Aan wie"), "consulent2");
        handen.klik(knop("Overdragen"));
        handen.wachtTotWeg(dialoog());
        assertThat(taak(nummer, GESPREK).getAssignee()).isEqualTo("consulent2");
        druk(8, "Een taak overdragen aan een collega", handen);
    }

    @Test
    void eenBesluitAlsTweedeLezen() {
        String nummer = dossier(VANDAAG);
        register.start(nummer, "A10", VANDAAG);
        start("besluit-nemen", nummer, java.util.Map.of("besluit", "TOEGANG"));
        vulAls(
                "consulent",
                nummer,
                "userTask_besluitOpstellen",
                "uitkomst",
                "WEIGEREN",
                "artikel",
                "artikel 3 Wgs",
                "motivering",
                "De inwoner woont niet in de gemeente.",
                "zienswijze",
                "NIET_GEREAGEERD");
        ochtend("kwaliteit");
        Handen handen = new Handen(pagina);
        handen.klik(filter("Tweede lezing"));
        handen.ziet(kaart(nummer));
        handen.klik(kaart(nummer));
        handen.ziet(formulier());
        handen.klik(claim());
        handen.wachtOp(eigen());
        handen.klik(antwoord("Ja, het besluit kan zo genomen worden"));
        handen.klik(afronden());
        handen.wachtTotWeg(pagina.locator(".fjs-form"));
        Awaitility.await().until(() -> openTaken(nummer).contains("userTask_briefMaken"));
        druk(9, "Een besluit als tweede lezen en goedkeuren", handen);
    }

    @Test
    void zienWatErTeLaatIs() {
        eersteGesprek("consulent");
        register.start(dossier(VANDAAG.minusDays(60)), "A3", VANDAAG.minusDays(60));
        pagina = venster.newPage();
        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/");
        pagina.locator("[ng-model=username]").fill("manager");
        pagina.locator("input[type=password]").fill("manager");
        pagina.locator("button[type=submit]").click();
        Locator paneel = pagina.locator("section.sturing table");
        paneel.first().waitFor();
        Handen handen = new Handen(pagina);
        handen.ziet(paneel);
        handen.klik(pagina.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(" Termijnen, Te laat"))
                .first());
        handen.ziet(pagina.locator("h1").filter(new Locator.FilterOptions().setHasText("Termijnen: te laat")));
        druk(10, "Als manager zien wat er te laat is, met de lijst", handen);
    }
}
