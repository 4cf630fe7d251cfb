package nl.schuldhulproute.steun;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What keeps people with a disability out, as far as a program can see it (WCAG 2.2 A and AA). */
public final class Toegankelijk {

    private static final String AXE = lees();

    private Toegankelijk() {}

    /** What is wrong in this part of the page; empty when nothing is. */
    public static List<?> bezwaren(Page pagina, String waar) {
        pagina.evaluate(AXE);
        return (List<?>) pagina.evaluate(
                "async waar => (await axe.run(waar, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a',"
                        + " 'wcag21aa', 'wcag22aa']}})).violations.map(bezwaar => bezwaar.id + ': ' +"
                        + " bezwaar.nodes.map(knoop => knoop.html.slice(0, 200)).join(' | '))",
                waar);
    }

    private static String lees() {
        try (InputStream inhoud = Toegankelijk.class.getResourceAsStream("/axe.min.js")) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
