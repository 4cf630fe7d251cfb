package nl.schuldhulproute.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what people typed out of the hands of Mustache and Markdown: while a letter is made, each value is only a number
 * between two characters that no text may hold. The value itself comes in at the very end, as plain text.
 */
final class Waardetekens {

    static final char EERSTE = '\uE000';
    static final char LAATSTE = '\uF8FF';

    private static final char OPEN = EERSTE;
    private static final char DICHT = '\uE001';
    private static final Pattern TEKEN = Pattern.compile(OPEN + "(\\d+)" + DICHT);

    private final List<String> waarden = new ArrayList<>();

    String voor(String waarde) {
        waarden.add(waarde);
        return OPEN + String.valueOf(waarden.size() - 1) + DICHT;
    }

    /** The text with every value in its place. */
    String vul(String tekst, UnaryOperator<String> hoe) {
        return TEKEN.matcher(tekst)
                .replaceAll(
                        teken -> Matcher.quoteReplacement(hoe.apply(waarden.get(Integer.parseInt(teken.group(1))))));
    }

    /** The value when the text is one value and nothing else; null otherwise. */
    String alleen(String tekst) {
        Matcher teken = TEKEN.matcher(tekst.strip());
        return teken.matches() ? waarden.get(Integer.parseInt(teken.group(1))) : null;
    }
}
