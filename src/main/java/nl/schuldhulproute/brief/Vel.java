package nl.schuldhulproute.brief;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paper: the house style around the text of a letter. */
final class Vel {

    private static final Pattern KOP = Pattern.compile("<h2>(.*?)</h2>", Pattern.DOTALL);

    private static final String LAATSTE_KOP = "<h2 id=";

    private final Gemeente gemeente;
    private final Template sjabloon;
    private final String logo;

    Vel(Gemeente gemeente) {
        this.gemeente = gemeente;
        this.sjabloon = sjabloon();
        this.logo = logo(gemeente);
    }

    private static Template sjabloon() {
        try (var lezer = new InputStreamReader(
                Objects.requireNonNull(Vel.class.getResourceAsStream("/brief/vel.mustache")), StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .withEscaper(Opmaak::html)
                    .emptyStringIsFalse(true)
                    .compile(lezer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String logo(Gemeente gemeente) {
        if (gemeente.logo() == null) {
            return "";
        }
        try {
            return "data:" + gemeente.beeldsoort() + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(gemeente.logo()));
        } catch (IOException e) {
            throw new UncheckedIOException("schuldhulproute.gemeente.logo is niet te lezen", e);
        }
    }

    /**
     * @param adres the lines of the window of the envelope, the name first
     * @return HTML that a {@link Drukker} takes
     */
    String html(Tekstsoort soort, Opmaak.Opgemaakt tekst, List<String> adres, String datum, String kenmerk) {
        List<Map<String, String>> koppen = new ArrayList<>();
        koppen.add(Map.of("naam", tekst.onderwerp(), "anker", "onderwerp"));
        Matcher kop = KOP.matcher(tekst.html());
        String inhoud = kop.replaceAll(gevonden -> {
            String anker = "kop-" + koppen.size();
            koppen.add(Map.of("naam", kaal(gevonden.group(1)), "anker", anker));
            return Matcher.quoteReplacement("<h2 id=\"%s\">%s</h2>".formatted(anker, gevonden.group(1)));
        });
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("onderwerp", tekst.onderwerp());
        waarden.put("soort", soort.naam());
        waarden.put("afzender", "Gemeente " + gemeente.naam());
        waarden.put("kleur", gemeente.kleur());
        waarden.put("gemeente", gemeente.naam());
        waarden.put("afdeling", gemeente.afdeling());
        waarden.put("postadres", gemeente.postadres());
        waarden.put("logo", logo);
        waarden.put("adres", adres);
        waarden.put("datum", datum);
        waarden.put("kenmerk", kenmerk);
        waarden.put("koppen", koppen);
        waarden.put("inhoud", metSlot(inhoud));
        return sjabloon.execute(waarden);
    }

    /** What comes last, with the greeting, stays together: a page with a lone greeting looks like a mistake. */
    private static String metSlot(String inhoud) {
        int slot = inhoud.lastIndexOf(LAATSTE_KOP);
        return slot < 0
                ? inhoud
                : inhoud.substring(0, slot) + "<div class=\"slot\">\n" + inhoud.substring(slot) + "</div>\n";
    }

    private static String kaal(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
