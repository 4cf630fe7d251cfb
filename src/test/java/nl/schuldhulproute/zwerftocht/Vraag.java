package nl.schuldhulproute.zwerftocht;

import java.math.BigDecimal;
import java.util.List;

/**
 * One field of a form.
 *
 * @param opschriften the words beside it, by which a refusal names it
 * @param soort the type of the field; a date and a time are types of their own
 * @param verborgenAls it is not shown when one of these holds
 * @param antwoorden the fixed answers; empty when they depend on the case
 * @param bron where the form shows the answers that depend on the case; empty when they are fixed
 * @param lengte the longest text
 */
record Vraag(
        String sleutel,
        List<String> opschriften,
        String soort,
        boolean verplicht,
        List<String> verborgenAls,
        List<String> antwoorden,
        String bron,
        BigDecimal laagst,
        BigDecimal hoogst,
        int decimalen,
        int lengte) {}
