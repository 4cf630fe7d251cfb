package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What every test of our own pages needs: someone who is logged in, a case, and a look at the HTML that comes out. */
abstract class PaginaTest extends RouteTest {

    static final LocalDate VANDAAG = LocalDate.of(2026, 3, 9);

    @Autowired
    private WebApplicationContext context;

    MockMvc web;
    String nummer;

    @BeforeEach
    void opent() {
        vandaagIs(VANDAAG);
        web = MockMvcBuilders.webAppContextSetup(context).build();
        nummer = dossier(LocalDate.of(2026, 3, 2));
        in("consulenten");
    }

    void in(String groep) {
        motor.getIdentityService().setAuthentication("iemand", List.of(groep));
    }

    /** The body of an answer, after the checks that hold for every page. */
    static String pagina(MvcResult antwoord) throws java.io.UnsupportedEncodingException {
        String html = antwoord.getResponse().getContentAsString();
        isGezond(html);
        return html;
    }

    /** What a machine can see of WCAG: language, title, one h1, labels, unique ids, headed tables, no script, no template. */
    static void isGezond(String html) {
        assertThat(html).contains("<html lang=\"nl\"").doesNotContain("<script", "th:", "style=\"", "onclick");
        assertThat(treffers("<title>([^<]+)</title>", html)).hasSize(1);
        assertThat(treffers("<(h1)\\b", html)).hasSize(1);
        assertThat(treffers("<(main)\\b", html)).hasSize(1);
        List<String> ids = treffers("\\sid=\"([^\"]+)\"", html);
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> gelabeld = new HashSet<>(treffers("<label for=\"([^\"]+)\"", html));
        assertThat(ids).as("elk label hoort bij een veld").containsAll(gelabeld);
        List<String> velden = new ArrayList<>();
        Pattern.compile("<(?:input|select|textarea)\\b[^>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(veld -> !veld.contains("type=\"hidden\"") && !veld.contains("type=\"radio\""))
                .forEach(veld -> velden.addAll(treffers("\\sid=\"([^\"]+)\"", veld)));
        assertThat(gelabeld).as("elk veld heeft een label").containsAll(velden);
        assertThat(treffers("(<th)(?![a-z])(?![^>]*scope=)", html))
                .as("kolomkoppen")
                .isEmpty();
        assertThat(treffers("<a[^>]*href=\"#([^\"]+)\"", html))
                .as("een link in de pagina komt ergens aan")
                .allSatisfy(doel -> assertThat(ids).contains(doel));
    }

    private static List<String> treffers(String patroon, String html) {
        return Pattern.compile(patroon)
                .matcher(html)
                .results()
                .map(treffer -> treffer.group(1))
                .toList();
    }
}
