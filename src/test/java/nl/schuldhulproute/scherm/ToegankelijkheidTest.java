package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Begroting;
import nl.schuldhulproute.dossier.Begrotingspost;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Inzagelog;
import nl.schuldhulproute.dossier.Notities;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.dossier.Wijziging;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our own pages in a real browser: for everyone (WCAG 2.2 AA), by keyboard, and on a phone. */
class ToegankelijkheidTest extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 9);
    private static final Path PLAATJES = Path.of("target", "schermen");

    /** Chosen answers that are wider than the field that shows them, without the arrow beside them. */
    private static final String AFGEKAPT = """
            () => {
              const maat = document.createElement('canvas').getContext('2d');
              return [...document.querySelectorAll('select')].filter(keuze => {
                const stijl = getComputedStyle(keuze);
                maat.font = stijl.font;
                const ruimte = keuze.clientWidth - parseFloat(stijl.paddingLeft) - parseFloat(stijl.paddingRight) - 16;
                return keuze.selectedOptions[0] && maat.measureText(keuze.selectedOptions[0].text).width > ruimte;
              }).map(keuze => keuze.name + ': ' + keuze.selectedOptions[0].text);
            }
            """;

    private static Browser browser;
    private static String axe;

    @LocalServerPort
    private int poort;

    @Autowired
    private Schuldenlijst schulden;

    @Autowired
    private Begroting begroting;

    @Autowired
    private Notities notities;

    @Autowired
    private Inzagelog inzagelog;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Brieven brieven;

    @Autowired
    private Postkamer postkamer;

    private String nummer;

    @BeforeAll
    static void openDeBrowser() throws IOException {
        browser = Browser.start();
        try (InputStream inhoud = ToegankelijkheidTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(PLAATJES);
    }

    @AfterAll
    static void sluitDeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void eenDossierMetVanAllesWat() {
        vandaagIs(VANDAAG);
        nummer = dossier(LocalDate.of(2026, 3, 2));
        Persoon partner =
                new Persoon("Joris", "Testman", dossiers.dossier(nummer).ingevoerdOp());
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, LocalDate.of(2026, 3, 2));
        dossiers.eersteBehandelaar(nummer, "consulent", LocalDate.of(2026, 3, 3));
        schuld("Woonstichting De Proef", Schuld.Soort.HUUR, 123_456);
        schuld("Belastingdienst", Schuld.Soort.BELASTING_TOESLAGEN, 98_700);
        begroting.verwerk(
                nummer,
                List.of(post(Begrotingspost.Soort.LOON, 210_000), post(Begrotingspost.Soort.WONEN, 85_000)),
                "consulent");
        notities.schrijf(nummer, UUID.randomUUID().toString(), "Belt liever na vijf uur.", "consulent");
        inzagelog.bekeken(nummer, "consulent");
        brieven.maak(
                new Brieven.Opdracht(nummer, Briefsoort.CONTACTBRIEF, VANDAAG, "toegankelijk-" + nummer, "consulent"),
                Briefgegevens.geen());
        register.start(nummer, "A3", LocalDate.of(2026, 3, 2));
        start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
        vandaagIs(LocalDate.of(2026, 3, 24));
        laatTimersLopen();
        motor.getTaskService().claim(taak(nummer, "userTask_opTijdMaken").getId(), "consulent");
    }

    @AfterEach
    void geenBriefBlijftLiggen() {
        postkamer.klaar().stream()
                .filter(brief -> brief.dossiernummer().equals(nummer))
                .forEach(brief -> postkamer.houdTegen(brief.id(), "einde van de test", "consulent"));
    }

    private void schuld(String schuldeiser, Schuld.Soort soort, long cent) {
        schulden.voegToe(
                nummer,
                new Schuldenlijst.Gegevens(
                        schuldeiser,
                        "KENMERK-1",
                        soort,
                        soort == Schuld.Soort.BELASTING_TOESLAGEN,
                        cent,
                        VANDAAG,
                        Schuld.Antwoord.GEEN,
                        null),
                "consulent");
    }

    private static Wijziging<Begrotingspost.Gegevens> post(Begrotingspost.Soort soort, long cent) {
        return new Wijziging<>(null, null, new Begrotingspost.Gegevens(soort, Begrotingspost.Wie.INWONER, null, cent));
    }

    /** Every page of ours with the user who sees it. */
    private Map<String, String> paginas() {
        Map<String, String> paginas = new LinkedHashMap<>();
        paginas.put("/dossier", "consulent");
        paginas.put("/dossier/" + nummer, "consulent");
        paginas.put("/dossier/" + nummer + "/betrokkenen", "consulent");
        paginas.put("/dossier/" + nummer + "/schulden", "consulent");
        paginas.put(
                "/dossier/" + nummer + "/schulden/"
                        + schulden.van(nummer).get(0).id(),
                "consulent");
        paginas.put("/dossier/" + nummer + "/tabel/schulden", "consulent");
        paginas.put("/dossier/" + nummer + "/tabel/schuldeisers", "consulent");
        paginas.put("/dossier/" + nummer + "/tabel/begroting", "consulent");
        paginas.put("/dossier/" + nummer + "/brieven", "consulent");
        paginas.put("/post", "consulent");
        paginas.put("/brieven", "proceseigenaar");
        paginas.put("/brieven/besluit-toegang", "proceseigenaar");
        paginas.put("/beleid", "consulent");
        paginas.put("/termijnen", "consulent");
        paginas.put("/overdragen?van=consulent", "manager");
        paginas.put("/inzage?dossier=" + nummer, "beheerder");
        return paginas;
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 640, 390})
    void elkePaginaIsVoorIedereenTeGebruiken(int breedte) {
        paginas().forEach((pad, wie) -> {
            try (BrowserContext venster = browser.venster(wie, breedte)) {
                Page pagina = venster.newPage();
                assertThat(pagina.navigate(adres(pad)).status()).as(pad).isEqualTo(200);
                bekijk(pagina, pad, breedte);
            }
        });
    }

    @Test
    void ookEenPaginaMetFoutenIsVoorIedereenTeGebruiken() {
        try (BrowserContext venster = browser.venster("consulent", 390)) {
            Page pagina = venster.newPage();
            pagina.navigate(adres("/dossier/" + nummer + "/tabel/begroting"));
            pagina.locator("[name='r0.bedrag']").fill("veel");
            bewaar(pagina);
            assertThat(pagina.locator("h2#fouten-kop").count()).isEqualTo(1);
            bekijk(pagina, "/begroting-met-fout", 390);
            pagina.locator("a[href='#r0.bedrag']").click();
            assertThat(pagina.evaluate("document.activeElement.name")).isEqualTo("r0.bedrag");
        }
    }

    @Test
    void eenSchuldGaatErAlleenMetHetToetsenbordIn() {
        try (BrowserContext venster = browser.venster("consulent", 1280)) {
            Page pagina = venster.newPage();
            pagina.navigate(adres("/dossier/" + nummer + "/tabel/schulden"));
            pagina.locator("[name='r2.schuldeiser']").focus();
            String[] toetsen = {"Energie BV", "Tab", "E-7", "Tab", "Energie", "Tab", "Concurrent", "Tab", "250,75"};
            for (String toets : toetsen) {
                if (toets.equals("Tab")) {
                    pagina.keyboard().press("Tab");
                } else {
                    pagina.keyboard().type(toets);
                }
            }
            pagina.waitForResponse(
                    antwoord -> antwoord.url().contains("toegevoegd=1"),
                    () -> pagina.keyboard().press("Enter"));
            pagina.getByRole(AriaRole.STATUS).waitFor();
            assertThat(pagina.getByRole(AriaRole.STATUS).innerText()).contains("1 toegevoegd");
        }
        List<Schuld> alle = schulden.van(nummer);
        assertThat(alle).hasSize(3);
        assertThat(alle.get(2).soort()).isEqualTo(Schuld.Soort.ENERGIE_WATER);
        assertThat(alle.get(2).bedragCent()).isEqualTo(25_075);
    }

    @Test
    void eenNotitieGaatErOpEenTelefoonIn() {
        try (BrowserContext venster = browser.venster("consulent", 390)) {
            Page pagina = venster.newPage();
            pagina.navigate(adres("/dossier/" + nummer));
            pagina.getByLabel("Notitie schrijven").fill("Heeft een nieuwe baan.");
            pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Notitie bewaren"))
                    .click();
            assertThat(pagina.url()).endsWith("?gedaan=notitie#notities");
            assertThat(pagina.getByText("Heeft een nieuwe baan.").count()).isEqualTo(2);
        }
    }

    private static void bewaar(Page pagina) {
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaren"))
                .click();
    }

    private String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }

    private static void bekijk(Page pagina, String pad, int breedte) {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PLAATJES.resolve(
                        "pagina" + pad.replaceAll("D-\\d+-\\d+", "x").replaceAll("[^a-z]+", "-") + breedte + ".png")));
        pagina.addScriptTag(new Page.AddScriptTagOptions().setContent(axe));
        Object bezwaren =
                pagina.evaluate("async () => (await axe.run({runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa',"
                        + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})).violations.map(bezwaar => bezwaar.id + ': ' +"
                        + " bezwaar.nodes.map(knoop => knoop.html.slice(0, 200)).join(' | '))");
        assertThat((List<?>) bezwaren).as("%s op %d pixels", pad, breedte).isEmpty();
        assertThat((List<?>) pagina.evaluate(AFGEKAPT))
                .as("%s op %d pixels: gekozen antwoorden die niet te lezen zijn", pad, breedte)
                .isEmpty();
        assertThat((Integer) pagina.evaluate("document.documentElement.scrollWidth"))
                .as("%s schuift op %d pixels niet opzij", pad, breedte)
                .isLessThanOrEqualTo(breedte);
    }
}
