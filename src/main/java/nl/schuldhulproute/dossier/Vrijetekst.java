package nl.schuldhulproute.dossier;

import java.util.regex.Pattern;

/** What people write in their own words, before it goes to the timeline: there, not too long, and without odd signs. */
final class Vrijetekst {

    private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final Pattern SLEUTEL = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private Vrijetekst() {}

    /**
     * The text as it is kept.
     *
     * @param leeg what to do when there is no text
     * @throws Invoerfout for this field when it cannot be kept as it is
     */
    static String schoon(String veld, String tekst, int langste, String leeg) {
        String schoon = tekst == null ? "" : tekst.strip().replace("\r\n", "\n");
        if (schoon.isEmpty()) {
            throw new Invoerfout(veld, leeg);
        }
        if (schoon.length() > langste) {
            throw new Invoerfout(veld, "gebruik niet meer dan %d tekens".formatted(langste));
        }
        if (STUURTEKEN.matcher(schoon).find()) {
            throw new Invoerfout(veld, "hierin staat een teken dat niet te bewaren is; typ de tekst opnieuw");
        }
        return schoon;
    }

    /** The key of the page on which it was written, so that sending that page twice keeps one. */
    static String sleutel(String sleutel) {
        if (sleutel == null || !SLEUTEL.matcher(sleutel).matches()) {
            throw new Invoerfout(null, "de pagina is niet goed geladen; open het dossier opnieuw");
        }
        return sleutel;
    }
}
