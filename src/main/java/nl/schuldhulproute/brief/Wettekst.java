package nl.schuldhulproute.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Articles as a resident reads them: laws with their name, and without the numbers of our own list of norms. */
final class Wettekst {

    private static final Pattern NORMNUMMER =
            Pattern.compile("[;,]?\\s*\\b[A-Z]-\\d{2}(?:\\s*(?:–|-|t/m|,|en)\\s*[A-Z]-\\d{2})*\\b");
    private static final Pattern LEGE_HAAKJES = Pattern.compile("\\s*\\(\\s*[;,]?\\s*\\)");
    private static final Map<Pattern, String> NAMEN = namen();

    private Wettekst() {}

    private static Map<Pattern, String> namen() {
        Map<Pattern, String> namen = new LinkedHashMap<>();
        namen.put(Pattern.compile("\\bWgs\\b"), "Wet gemeentelijke schuldhulpverlening");
        namen.put(Pattern.compile("\\bAwb\\b"), "Algemene wet bestuursrecht");
        namen.put(Pattern.compile("\\bFw\\b"), "Faillissementswet");
        namen.put(Pattern.compile("\\bVNG-model(?: beleidsregels)?\\b"), "Beleidsregels schuldhulpverlening");
        namen.put(Pattern.compile("\\bart\\."), "artikel");
        return namen;
    }

    static String leesbaar(String tekst) {
        if (tekst == null) {
            return null;
        }
        String leesbaar =
                LEGE_HAAKJES.matcher(NORMNUMMER.matcher(tekst).replaceAll("")).replaceAll("");
        for (Map.Entry<Pattern, String> naam : NAMEN.entrySet()) {
            leesbaar = naam.getKey().matcher(leesbaar).replaceAll(naam.getValue());
        }
        return leesbaar.strip();
    }
}
