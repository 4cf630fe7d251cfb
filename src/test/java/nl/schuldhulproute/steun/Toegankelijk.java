package nl.schuldhulproute.steun;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What keeps people with a disability out, as far as a program can see it (WCAG 2.2 A and AA). */
public final class Toegankelijk {

    private static final String AXE = lees("/axe.min.js");
    private static final List<Bekend> VAN_CAMUNDA = vanCamunda();

    private Toegankelijk() {}

    /** What is wrong in this part of the page; empty when nothing is. */
    public static List<?> bezwaren(Page pagina, String waar) {
        if (!Boolean.TRUE.equals(pagina.evaluate("() => 'axe' in window"))) {
            pagina.evaluate(AXE);
        }
        return (List<?>) pagina.evaluate(
                "async waar => (await axe.run(waar, {preload: false, runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a',"
                        + " 'wcag21aa', 'wcag22aa']}})).violations.flatMap(bezwaar => bezwaar.nodes.map(knoop =>"
                        + " bezwaar.id + ': ' + knoop.html.slice(0, 200)))",
                waar);
    }

    /**
     * What is wrong and not in the list of what Camunda brings along itself, which people have looked at.
     *
     * @param welke the part of the list
     */
    public static List<String> bezwarenVanOns(Page pagina, String waar, String welke) {
        return bezwaren(pagina, waar).stream()
                .map(String::valueOf)
                .filter(bezwaar -> VAN_CAMUNDA.stream()
                        .noneMatch(bekend -> List.of("overal", welke).contains(bekend.welke())
                                && bekend.regel().matcher(bezwaar).matches()))
                .toList();
    }

    private record Bekend(String welke, Pattern regel) {}

    /** Each line: which part, and a pattern for what axe says of it. */
    private static List<Bekend> vanCamunda() {
        return lees("/toegankelijkheid/van-camunda.txt")
                .lines()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .map(regel -> regel.split(" +", 2))
                .map(deel -> new Bekend(deel[0], Pattern.compile(deel[1], Pattern.DOTALL)))
                .toList();
    }

    private static String lees(String bestand) {
        try (InputStream inhoud = Toegankelijk.class.getResourceAsStream(bestand)) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
