package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Reden.GebruiktCijfer;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.termijn.Kalender;
import nl.schuldhulproute.termijn.Lengte;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.springframework.stereotype.Component;

/**
 * Rule: when is there nazorg? Counted in months from the end of the solution: 3, 6 and 12, or what was agreed (A42; NVVK Module
 * Nazorg, LSTA white paper nazorg; Z-04, L-22, L-23), with an early contact where the first months are risky (A42-vroeg;
 * L-01, H-04). A month that is too short ends on its last day; a contact never falls on a free day. After a
 * saneringskrediet there can be one more contact, two years after it was paid out (A44; Z-06).
 */
@Component
public final class Nazorgmomenten {

    /** Nobody plans further ahead than this. */
    public static final int MEESTE_MAANDEN = 36;

    /** Why the contact after a saneringskrediet falls away by a death; when that was told by mistake, it still comes (A44). */
    public static final String NIEMAND_OM_MEE_TE_SPREKEN =
            "Er is niemand meer om contact mee te hebben: de inwoner is overleden.";

    private static final String VROEG = "A42-vroeg";
    private static final String SANERINGSKREDIET = "A44";
    private static final String MOMENTEN = "NVVK Module Nazorg; LSTA white paper nazorg; Z-04, L-22; termijn A42";
    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    /**
     * What the municipality chose.
     *
     * @param momenten months after the end of the solution, rising
     * @param vroeg whether there is an early contact for everyone, as a first check after months can be too late; not with
     *     passive nazorg
     * @param naKrediet when there is one more contact after a saneringskrediet
     * @param lengten which length of a term counts in the case: that of the day, or an older one that is better (M-89)
     */
    public record Gemeente(
            List<Integer> momenten, boolean vroeg, Kredietcontact naKrediet, UnaryOperator<Termijnsoort> lengten) {

        /** As it holds for who was not decided on yet. */
        Gemeente(List<Integer> momenten, boolean vroeg, Kredietcontact naKrediet) {
            this(momenten, vroeg, naKrediet, UnaryOperator.identity());
        }

        /** As it holds in a case on a day. */
        public static Gemeente van(Overgangsrecht beleid, String dossiernummer, LocalDate dag) {
            return new Gemeente(
                    beleid.geldt(dossiernummer, Instelling.NAZORG_MOMENTEN, dag),
                    beleid.geldt(dossiernummer, Instelling.NAZORG_VROEG, dag),
                    beleid.geldt(dossiernummer, Instelling.NAZORG_NA_SANERINGSKREDIET, dag),
                    soort -> beleid.geldt(dossiernummer, soort));
        }
    }

    /**
     * What the rule looks at.
     *
     * @param op the day on which it is asked
     * @param gemeente what the municipality chose
     * @param intensiteit null while the nazorgtoets was not done
     * @param gekozen the months that were agreed in this case; null or empty: those that fit
     * @param eindeOplossing null when there was no solution for debts, as with guidance only
     * @param teltVanaf the day that was agreed to count from; null: the rule says it
     * @param saneringskrediet whether the solution is a saneringskrediet
     * @param uitbetaaldOp the day on which that was paid out, or null
     */
    public record Feiten(
            LocalDate op,
            Gemeente gemeente,
            Intensiteit intensiteit,
            List<Integer> gekozen,
            LocalDate eindeOplossing,
            LocalDate teltVanaf,
            boolean saneringskrediet,
            LocalDate uitbetaaldOp) {}

    /**
     * One contact.
     *
     * @param gerekend the day as counted
     * @param op the same day, or the first one after it that is not free
     */
    public record Moment(int maand, LocalDate gerekend, LocalDate op) {}

    /**
     * @param vanaf the day from which is counted
     * @param naSaneringskrediet the day of the contact after a saneringskrediet; null when there is none
     */
    public record Planning(LocalDate vanaf, List<Moment> momenten, LocalDate naSaneringskrediet) {

        public Planning {
            momenten = List.copyOf(momenten);
        }

        public List<Integer> maanden() {
            return momenten.stream().map(Moment::maand).toList();
        }

        /** The day of the last contact. */
        public LocalDate laatste() {
            return momenten.get(momenten.size() - 1).op();
        }
    }

    private final Kalender kalender;
    private final Termijnen termijnen;
    private final Cijfers cijfers;

    Nazorgmomenten(Kalender kalender, Termijnen termijnen, Cijfers cijfers) {
        this.kalender = kalender;
        this.termijnen = termijnen;
        this.cijfers = cijfers;
    }

    public Uitslag<Planning> plan(Feiten feiten) {
        List<String> ontbreekt = ontbreekt(feiten);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        List<Reden> redenen = new ArrayList<>();
        List<Integer> maanden = maanden(feiten, redenen);
        LocalDate vanaf = vanaf(feiten, maanden, redenen);
        List<Moment> momenten =
                maanden.stream().map(maand -> moment(maand, vanaf, redenen)).toList();
        return Uitslag.van(new Planning(vanaf, momenten, naSaneringskrediet(feiten, redenen)), redenen);
    }

    /** The months that fit an intensity, when nothing else was agreed; null while the nazorgtoets was not done. */
    public List<Integer> passend(Intensiteit intensiteit, Gemeente gemeente, LocalDate op) {
        return maanden(new Feiten(op, gemeente, intensiteit, null, null, null, false, null), new ArrayList<>());
    }

    /** The day itself, or the first one after it that is not free: for a contact that is agreed by hand. */
    public LocalDate opWerkdag(LocalDate dag) {
        return kalender.nietVrijVanaf(dag);
    }

    private static List<String> ontbreekt(Feiten feiten) {
        List<String> ontbreekt = new ArrayList<>();
        if (feiten.op() == null) {
            ontbreekt.add("de dag waarop wij plannen");
        }
        if (feiten.gemeente() == null) {
            ontbreekt.add("de momenten van de gemeente");
        }
        if (feiten.gekozen() != null
                && feiten.gekozen().stream().anyMatch(maand -> maand < 1 || maand > MEESTE_MAANDEN)) {
            ontbreekt.add("momenten van 1 tot en met %d maanden".formatted(MEESTE_MAANDEN));
        }
        if (feiten.op() != null
                && feiten.uitbetaaldOp() != null
                && feiten.uitbetaaldOp().isAfter(feiten.op())) {
            ontbreekt.add("een dag van uitbetaling die niet in de toekomst ligt");
        }
        return ontbreekt;
    }

    private List<Integer> maanden(Feiten feiten, List<Reden> redenen) {
        if (feiten.gekozen() != null && !feiten.gekozen().isEmpty()) {
            List<Integer> gekozen = List.copyOf(new TreeSet<>(feiten.gekozen()));
            redenen.add(new Reden(
                    "Met de inwoner is afgesproken: contact na %s.".formatted(inMaanden(gekozen)),
                    "VNG-model art. 15; NVVK Module Nazorg; M-78, Z-08"));
            return gekozen;
        }
        TreeSet<Integer> maanden = new TreeSet<>(feiten.gemeente().momenten());
        if (feiten.intensiteit() == null) {
            redenen.add(new Reden(
                    "De nazorgtoets is nog niet gedaan. De gemeente stelt voor: contact na %s."
                            .formatted(inMaanden(maanden)),
                    MOMENTEN));
        } else {
            pasAan(maanden, feiten, redenen);
        }
        if (feiten.gemeente().vroeg() && feiten.intensiteit() != Intensiteit.PASSIEF && maanden.add(vroeg(feiten))) {
            redenen.add(vroegeReden("De gemeente belt iedereen ook in het begin", feiten));
        }
        return List.copyOf(maanden);
    }

    private void pasAan(TreeSet<Integer> maanden, Feiten feiten, List<Reden> redenen) {
        switch (feiten.intensiteit()) {
            case PASSIEF -> {
                maanden.retainAll(List.of(maanden.first()));
                redenen.add(new Reden(
                        "Bij passieve nazorg belt de inwoner zelf. Wij bellen één keer, na %s."
                                .formatted(inMaanden(maanden)),
                        "LSTA white paper nazorg; L-08, L-21; VNG-model toelichting art. 15"));
            }
            case ACTIEF_LICHT ->
                redenen.add(new Reden(
                        "Bij lichte actieve nazorg bellen wij na %s.".formatted(inMaanden(maanden)), MOMENTEN));
            case ACTIEF_INTENSIEF -> {
                vulAan(maanden, maanden.last(), feiten, redenen);
                redenen.add(vroegeReden("De eerste zes maanden zijn het moeilijkst", feiten));
            }
            case LANGDURIG -> {
                Cijfer duur = cijfers.op("nazorg-langdurig-maanden", feiten.op());
                vulAan(maanden, Math.max(maanden.last(), duur.waarde().intValueExact()), feiten, redenen);
                redenen.add(vroegeReden("De eerste zes maanden zijn het moeilijkst", feiten));
                redenen.add(new Reden(
                        "Bij langdurige nazorg gaat het contact door tot %d maanden."
                                .formatted(duur.waarde().intValueExact()),
                        "LSTA white paper nazorg; L-06, L-10",
                        List.of(),
                        List.of(gebruikt(duur))));
            }
        }
    }

    /** No gap is longer than the municipality chose, and there is an early contact. */
    private void vulAan(TreeSet<Integer> maanden, int tot, Feiten feiten, List<Reden> redenen) {
        Cijfer tussenpoos = cijfers.op("nazorg-tussenpoos-maanden", feiten.op());
        int stap = tussenpoos.waarde().intValueExact();
        for (int maand = stap; maand <= tot; maand += stap) {
            maanden.add(maand);
        }
        maanden.add(tot);
        maanden.add(vroeg(feiten));
        redenen.add(new Reden(
                "Er zit niet meer dan %d maanden tussen twee contacten: na %s.".formatted(stap, inMaanden(maanden)),
                "LSTA white paper nazorg; L-23, L-25",
                List.of(),
                List.of(gebruikt(tussenpoos))));
    }

    private int vroeg(Feiten feiten) {
        return maandenVan(soort(VROEG, feiten, feiten.op()));
    }

    /** As it counts in this case (VNG-model art. 19 lid 2; M-89). */
    private Termijnsoort soort(String code, Feiten feiten, LocalDate op) {
        return feiten.gemeente().lengten().apply(termijnen.soort(code, op));
    }

    private Reden vroegeReden(String waarom, Feiten feiten) {
        Termijnsoort soort = soort(VROEG, feiten, feiten.op());
        return new Reden(
                "%s: daarom is er ook contact na %s.".formatted(waarom, inMaanden(List.of(vroeg(feiten)))),
                soort.grondslag() + "; L-01, H-04; termijn " + VROEG,
                List.of(),
                List.of(gebruikt(soort)));
    }

    /** Counts from the end of the solution, unless the first contact would lie in the past because guidance took longer. */
    private static LocalDate vanaf(Feiten feiten, List<Integer> maanden, List<Reden> redenen) {
        LocalDate einde = feiten.eindeOplossing();
        if (feiten.teltVanaf() != null) {
            redenen.add(new Reden(
                    "De nazorg telt vanaf %s.".formatted(tekst(feiten.teltVanaf())),
                    MOMENTEN,
                    einde == null ? List.of() : List.of(new Feit("einde van de oplossing", tekst(einde))),
                    List.of()));
            return feiten.teltVanaf();
        }
        if (einde == null) {
            redenen.add(new Reden(
                    "Er was geen oplossing voor schulden. De nazorg telt vanaf %s.".formatted(tekst(feiten.op())),
                    MOMENTEN));
            return feiten.op();
        }
        if (einde.plusMonths(maanden.get(0)).isBefore(feiten.op())) {
            redenen.add(new Reden(
                    "Het eerste contact zou al geweest zijn, want de begeleiding duurde langer. De nazorg telt vanaf %s."
                            .formatted(tekst(feiten.op())),
                    MOMENTEN,
                    List.of(new Feit("einde van de oplossing", tekst(einde))),
                    List.of()));
            return feiten.op();
        }
        redenen.add(new Reden(
                "De nazorg telt vanaf het einde van de oplossing: %s.".formatted(tekst(einde)),
                MOMENTEN,
                List.of(new Feit("einde van de oplossing", tekst(einde))),
                List.of()));
        return einde;
    }

    private Moment moment(int maand, LocalDate vanaf, List<Reden> redenen) {
        LocalDate gerekend = vanaf.plusMonths(maand);
        LocalDate op = kalender.nietVrijVanaf(gerekend);
        if (gerekend.getDayOfMonth() != vanaf.getDayOfMonth()) {
            redenen.add(new Reden(
                    "%s na %s is er geen dag %d: het contact is op de laatste dag van de maand, %s."
                            .formatted(
                                    hoofdletter(inMaanden(List.of(maand))),
                                    tekst(vanaf),
                                    vanaf.getDayOfMonth(),
                                    tekst(gerekend)),
                    MOMENTEN));
        }
        if (!op.equals(gerekend)) {
            redenen.add(new Reden(
                    "%s is een vrije dag: het contact is op %s.".formatted(hoofdletter(tekst(gerekend)), tekst(op)),
                    "termijn A42: een contact valt op een werkdag; dat is een keuze"));
        }
        return new Moment(maand, gerekend, op);
    }

    private LocalDate naSaneringskrediet(Feiten feiten, List<Reden> redenen) {
        if (!feiten.saneringskrediet()) {
            return null;
        }
        if (feiten.gemeente().naKrediet() == Kredietcontact.NOOIT) {
            redenen.add(new Reden(
                    "De gemeente neemt na een saneringskrediet niet nog een keer apart contact op.",
                    Instelling.NAZORG_NA_SANERINGSKREDIET.grondslag() + "; Z-06"));
            return null;
        }
        LocalDate peildag = feiten.uitbetaaldOp() == null ? feiten.op() : feiten.uitbetaaldOp();
        Termijnsoort soort = soort(SANERINGSKREDIET, feiten, peildag);
        if (feiten.uitbetaaldOp() == null) {
            redenen.add(new Reden(
                    "Wij weten niet wanneer het saneringskrediet is uitbetaald. Vraag het na: dan weten wij wanneer er nog"
                            + " een keer contact kan zijn.",
                    soort.grondslag() + "; Z-06; termijn " + SANERINGSKREDIET));
            return null;
        }
        LocalDate gerekend = feiten.uitbetaaldOp().plusMonths(maandenVan(soort));
        LocalDate op = kalender.nietVrijVanaf(gerekend);
        redenen.add(new Reden(
                (feiten.gemeente().naKrediet() == Kredietcontact.ALTIJD
                                ? "Het saneringskrediet is uitbetaald op %s. Daarom is er nog een keer contact op %s."
                                : "Het saneringskrediet is uitbetaald op %s. Was er dan geen andere hulp nodig, dan is er"
                                        + " nog een keer contact op %s.")
                        .formatted(tekst(feiten.uitbetaaldOp()), tekst(op)),
                soort.grondslag() + "; Z-05, Z-06; termijn " + SANERINGSKREDIET,
                List.of(new Feit("uitbetaald", tekst(feiten.uitbetaaldOp()))),
                List.of(gebruikt(soort))));
        return op;
    }

    private static int maandenVan(Termijnsoort soort) {
        return soort.lengte()
                .map(Lengte::aantal)
                .orElseThrow(() -> new IllegalStateException("termijn " + soort.code() + " heeft geen lengte"));
    }

    private static GebruiktCijfer gebruikt(Termijnsoort soort) {
        return new GebruiktCijfer(
                soort.naam(),
                soort.lengte().map(Lengte::toString).orElse(""),
                soort.geldigVanaf(),
                soort.grondslag(),
                soort.zeker());
    }

    private static GebruiktCijfer gebruikt(Cijfer cijfer) {
        return new GebruiktCijfer(
                cijfer.naam(),
                cijfer.waarde().toPlainString() + " " + cijfer.eenheid(),
                cijfer.geldigVanaf(),
                cijfer.bron(),
                cijfer.zeker());
    }

    /** For example {@code 3, 6 en 12 maanden}. */
    private static String inMaanden(Iterable<Integer> maanden) {
        List<String> teksten = new ArrayList<>();
        maanden.forEach(maand -> teksten.add(String.valueOf(maand)));
        String laatste = teksten.remove(teksten.size() - 1);
        String eerder = teksten.stream().collect(Collectors.joining(", "));
        String eenheid = eerder.isEmpty() && laatste.equals("1") ? " maand" : " maanden";
        return (eerder.isEmpty() ? laatste : eerder + " en " + laatste) + eenheid;
    }

    private static String tekst(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
