package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.schuldhulproute.brief.Gemeente;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Tasklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The municipality stands on every screen with its own name and colour, also before anybody has logged in. */
class HuisstijlTest extends PaginaTest {

    private static final String KLEUR = "rgb(21, 66, 115)";

    @LocalServerPort
    private int poort;

    @Test
    void naamEnKleurStaanOpElkScherm() {
        als(null);
        try (Browser browser = Browser.start()) {
            for (String webapp : List.of("tasklist", "cockpit", "admin", "welcome")) {
                try (BrowserContext venster = browser.venster()) {
                    Page pagina = venster.newPage();
                    pagina.navigate("http://localhost:%d/camunda/app/%s/default/".formatted(poort, webapp));
                    assertThat(pagina.locator("button[type=submit]")).hasCSS("background-color", KLEUR);
                    assertThat(pagina.locator("[cam-widget-header]")).hasCSS("border-top-color", KLEUR);
                    assertThat(pagina).hasTitle(Pattern.compile("^Gemeente Voorbeeldstad .*"));
                    assertThat(
                                    (String)
                                            pagina.evaluate(
                                                    "() => getComputedStyle(document.querySelector('.login-logo'), '::before').content"))
                            .isEqualTo("\"Gemeente Voorbeeldstad\"");
                    pagina.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target", "schermen", "aanmelden-" + webapp + ".png")));
                }
            }
            try (BrowserContext venster = browser.venster("consulent", 1280)) {
                Page pagina = venster.newPage();
                pagina.navigate("http://localhost:%d/dossier".formatted(poort));
                assertThat(pagina.locator(".kop")).hasCSS("background-color", KLEUR);
                assertThat(pagina.locator(".kop .merk")).hasText("Gemeente Voorbeeldstad");
            }
        }
    }

    @Test
    void zonderLogoIsErGeen() throws Exception {
        web.perform(get("/huisstijl/logo")).andExpect(status().isNotFound());
        web.perform(get("/huisstijl/gemeente.json"))
                .andExpect(jsonPath("$.naam").value("Gemeente Voorbeeldstad"));
    }

    @Test
    void eenEigenLogoEnKleurKomenUitDeInstellingen(@TempDir Path map) throws Exception {
        Path logo = Files.write(map.resolve("logo.png"), new byte[] {1, 2, 3});
        MockMvc eigen = MockMvcBuilders.standaloneSetup(new Huisstijl(gemeente("Proef\"dam", "#7a1f3d", logo)))
                .build();
        eigen.perform(get("/huisstijl/logo"))
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(new byte[] {1, 2, 3}));
        String stijl = eigen.perform(get("/huisstijl/kleur.css"))
                .andExpect(content().contentType("text/css;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(stijl)
                .contains("--huiskleur: #7a1f3d;", "--huiskleur-donker: #55152a;", "url(logo)")
                .contains("--huisnaam: \"Gemeente Proef dam\"");
    }

    /** A rule that takes the sign of Camunda away must not take this one. */
    @Test
    void hetEigenLogoStaatBovenTasklist(@TempDir Path map) throws Exception {
        als(null);
        Path logo = map.resolve("logo.png");
        ImageIO.write(new BufferedImage(180, 48, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        String stijl = MockMvcBuilders.standaloneSetup(new Huisstijl(gemeente("Proefdam", "#154273", logo)))
                .build()
                .perform(get("/huisstijl/kleur.css"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        try (Browser browser = Browser.start();
                BrowserContext venster = browser.venster()) {
            venster.route(
                    "**/huisstijl/kleur.css*",
                    verzoek -> verzoek.fulfill(new Route.FulfillOptions()
                            .setContentType("text/css")
                            .setBody(stijl)));
            venster.route("**/huisstijl/logo", verzoek -> verzoek.fulfill(new Route.FulfillOptions().setPath(logo)));
            Page pagina = Tasklist.meldAan(venster, poort, "consulent").pagina();
            assertThat(pagina.locator(".brand-logo")).isVisible();
            assertThat(pagina.locator(".brand-logo"))
                    .hasCSS("background-image", Pattern.compile("url.*/huisstijl/logo.*"));
        }
    }

    private static Gemeente gemeente(String naam, String kleur, Path logo) {
        return new Gemeente(naam, "a", "b", "c", "14 0999", "a@b.invalid", "d", kleur, logo, "e", "f");
    }
}
