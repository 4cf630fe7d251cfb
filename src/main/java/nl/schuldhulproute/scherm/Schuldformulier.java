package nl.schuldhulproute.scherm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldenlijst;

/** One debt as it was typed in: all texts, so that what was wrong can be shown again beside the explanation. */
record Schuldformulier(
        String schuldeiser,
        String kenmerk,
        String soort,
        String positie,
        String bedrag,
        String peildatum,
        String antwoord,
        String antwoordOp) {

    static final String PREFERENT = "PREFERENT";
    static final String CONCURRENT = "CONCURRENT";

    private static final DateTimeFormatter NEDERLANDS =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final List<DateTimeFormatter> DATUMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, NEDERLANDS);
    private static final LocalDate VROEGSTE = LocalDate.of(1950, 1, 1);
    private static final int OUDSTE_LEEFTIJD = 120;
    private static final long HOOGSTE_CENT = 9_999_999_999L;

    static Schuldformulier leeg(LocalDate vandaag) {
        return new Schuldformulier("", "", "", "", "", invulbaar(vandaag), Schuld.Antwoord.GEEN.name(), "");
    }

    static Schuldformulier van(Schuld schuld) {
        return new Schuldformulier(
                schuld.schuldeiser(),
                schuld.kenmerk() == null ? "" : schuld.kenmerk(),
                schuld.soort().name(),
                schuld.preferent() ? PREFERENT : CONCURRENT,
                Bedrag.schrijf(schuld.bedragCent()),
                invulbaar(schuld.peildatum()),
                schuld.antwoord().name(),
                schuld.antwoordOp() == null ? "" : invulbaar(schuld.antwoordOp()));
    }

    /** A day as it is typed: {@code 31-12-2026}. */
    static String invulbaar(LocalDate dag) {
        return NEDERLANDS.format(dag);
    }

    /** What was typed, read and checked; or what is wrong with it, per field in the order of the page. */
    record Gelezen(Schuldenlijst.Gegevens gegevens, Map<String, String> fouten) {}

    Gelezen lees(LocalDate vandaag) {
        Map<String, String> fouten = new LinkedHashMap<>();
        String wie = tekst("schuldeiser", "Schuldeiser", schuldeiser, 150, fouten);
        if (wie == null && !fouten.containsKey("schuldeiser")) {
            fouten.put("schuldeiser", "Schuldeiser: vul in aan wie deze schuld betaald moet worden.");
        }
        String nummer = tekst("kenmerk", "Kenmerk", kenmerk, 100, fouten);
        Schuld.Soort welke = keuze(Schuld.Soort.class, soort);
        if (welke == null) {
            fouten.put("soort", "Soort schuld: kies een soort uit de lijst.");
        }
        if (!PREFERENT.equals(positie) && !CONCURRENT.equals(positie)) {
            fouten.put("positie", "Positie: kies preferent of concurrent.");
        }
        Long cent = bedrag(fouten);
        LocalDate peil = datum("peildatum", "Peildatum", peildatum, vandaag, fouten);
        if (peil == null && !fouten.containsKey("peildatum")) {
            fouten.put("peildatum", "Peildatum: vul de dag in waarop dit bedrag klopte.");
        }
        Schuld.Antwoord reactie = keuze(Schuld.Antwoord.class, antwoord);
        if (reactie == null) {
            fouten.put("antwoord", "Antwoord van de schuldeiser: kies een antwoord uit de lijst.");
        }
        LocalDate reactieOp = datum("antwoordOp", "Datum van het antwoord", antwoordOp, vandaag, fouten);
        if (reactie != null && !fouten.containsKey("antwoordOp")) {
            if (reactie == Schuld.Antwoord.GEEN && reactieOp != null) {
                fouten.put("antwoordOp", "Datum van het antwoord: laat dit leeg zolang er geen antwoord is.");
            }
            if (reactie != Schuld.Antwoord.GEEN && reactieOp == null) {
                fouten.put("antwoordOp", "Datum van het antwoord: vul de dag in waarop het antwoord kwam.");
            }
        }
        return new Gelezen(
                fouten.isEmpty()
                        ? new Schuldenlijst.Gegevens(
                                wie, nummer, welke, PREFERENT.equals(positie), cent, peil, reactie, reactieOp)
                        : null,
                fouten);
    }

    private Long bedrag(Map<String, String> fouten) {
        if (bedrag == null || bedrag.isBlank()) {
            fouten.put("bedrag", "Bedrag: vul in hoeveel de schuld is.");
            return null;
        }
        Optional<Long> cent = Bedrag.lees(bedrag);
        if (cent.isEmpty()) {
            fouten.put(
                    "bedrag", "Bedrag: schrijf het bedrag in cijfers, met een komma voor de centen. Zoals 1.234,56.");
        } else if (cent.get() == 0) {
            fouten.put("bedrag", "Bedrag: vul een bedrag in dat hoger is dan 0.");
        } else if (cent.get() > HOOGSTE_CENT) {
            fouten.put("bedrag", "Bedrag: vul een bedrag in van niet meer dan 99.999.999,99.");
        }
        return cent.orElse(null);
    }

    private static String tekst(String veld, String naam, String waarde, int hoogste, Map<String, String> fouten) {
        String schoon = waarde == null || waarde.isBlank() ? null : waarde.strip();
        if (schoon != null && schoon.length() > hoogste) {
            fouten.put(veld, "%s: gebruik niet meer dan %d tekens.".formatted(naam, hoogste));
        }
        return schoon;
    }

    /** As {@link #datum}, for a day of birth. */
    static LocalDate geboortedatum(
            String veld, String naam, String waarde, LocalDate vandaag, Map<String, String> fouten) {
        return datum(veld, naam, waarde, vandaag.minusYears(OUDSTE_LEEFTIJD), vandaag, fouten);
    }

    /** A day that exists and is not ahead; null when nothing was typed, or when it was wrong and {@code fouten} says so. */
    static LocalDate datum(String veld, String naam, String waarde, LocalDate vandaag, Map<String, String> fouten) {
        return datum(veld, naam, waarde, VROEGSTE, vandaag, fouten);
    }

    private static LocalDate datum(
            String veld,
            String naam,
            String waarde,
            LocalDate vroegste,
            LocalDate vandaag,
            Map<String, String> fouten) {
        if (waarde == null || waarde.isBlank()) {
            return null;
        }
        for (DateTimeFormatter vorm : DATUMS) {
            try {
                LocalDate dag = LocalDate.parse(waarde.strip(), vorm);
                if (dag.isAfter(vandaag)) {
                    fouten.put(veld, naam + ": vul een datum in die niet in de toekomst ligt.");
                } else if (dag.isBefore(vroegste)) {
                    fouten.put(veld, naam + ": kijk het jaartal na.");
                }
                return dag;
            } catch (DateTimeException e) {
                continue;
            }
        }
        fouten.put(veld, naam + ": vul een datum in die bestaat, zoals 31-12-2026.");
        return null;
    }

    private static <E extends Enum<E>> E keuze(Class<E> soort, String waarde) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(mogelijk -> mogelijk.name().equals(waarde))
                .findFirst()
                .orElse(null);
    }
}
