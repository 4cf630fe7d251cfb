package nl.schuldhulproute.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a day, an amount, a postcode and a telephone number on one line: cut in two they are hard to read. */
final class Regelval {

    private static final Pattern HEEL = Pattern.compile("(?<![\\w>-])(?:"
            + "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli"
            + "|augustus|september|oktober|november|december) \\d{4}"
            + "|€ [\\d.]+(?:,\\d{2})?"
            + "|0[89]00 \\d{4}|14 0\\d{2,4}"
            + "|\\d{4} ?[A-Z]{2}(?= )"
            + ")(?!\\w)");

    private static final char VASTE_SPATIE = '\u00a0';
    private static final Pattern TEKST = Pattern.compile(">([^<>]+)<");

    private Regelval() {}

    /** Only between tags: what stands within one, such as a name in the list of headings, is left as it is. */
    static String houdHeel(String html) {
        int begin = html.indexOf("<body>");
        if (begin < 0) {
            return html;
        }
        return html.substring(0, begin)
                + TEKST.matcher(html.substring(begin))
                        .replaceAll(stuk -> Matcher.quoteReplacement(">" + heel(stuk.group(1)) + "<"));
    }

    private static String heel(String tekst) {
        return HEEL.matcher(tekst).replaceAll(stuk -> stuk.group().replace(' ', VASTE_SPATIE));
    }
}
