package nl.schuldhulproute.proces;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form says is read as Markdown. What residents and others typed stands in it too, and may not become a link, a picture
 * or HTML: a name from the website would be a door to another site, above every task of a case. Bold and lists stay, since our
 * own sentences have them.
 */
final class Schermtekst {

    /** Our own links lead to a page of the dossier. */
    private static final Pattern EIGEN_LINK =
            Pattern.compile("\\[[^\\[\\]<\\\\]*]\\(/dossier/[^()\\[\\]<>\\s\\\\]*\\)");

    /** The second and third would become a link without any sign around them. */
    private static final Pattern LEVEND = Pattern.compile("(?i)[\\\\\\[\\]<`]|(?<=https?|ftp):(?=//)|(?<=www)\\.");

    private static final Pattern NADRUK = Pattern.compile("[*_~]");

    private Schermtekst() {}

    /** Takes the life out of those values that a form shows as text; fields keep what was typed. */
    static void zonderLinks(Map<String, Object> waarden, Set<String> alsTekst) {
        waarden.replaceAll((naam, waarde) ->
                waarde instanceof String tekst && alsTekst.contains(naam) ? zonderLinks(tekst) : waarde);
    }

    /** The text, in which only the links of ours are links. */
    static String zonderLinks(String tekst) {
        StringBuilder veilig = new StringBuilder();
        Matcher link = EIGEN_LINK.matcher(tekst);
        int vanaf = 0;
        while (link.find()) {
            veilig.append(dood(tekst.substring(vanaf, link.start()))).append(link.group());
            vanaf = link.end();
        }
        return veilig.append(dood(tekst.substring(vanaf))).toString();
    }

    /** What someone typed, shown as it was typed, to stand amidst Markdown of ours. */
    static String letterlijk(String getypt) {
        return NADRUK.matcher(dood(getypt)).replaceAll("\\\\$0");
    }

    private static String dood(String tekst) {
        return LEVEND.matcher(tekst).replaceAll("\\\\$0");
    }
}
