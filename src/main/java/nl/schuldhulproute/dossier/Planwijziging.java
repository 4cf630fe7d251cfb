package nl.schuldhulproute.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Rule: does a change of the plan need a wijzigingsbeschikking? A change with effect on the aanbod does (VNG-model
 * toelichting art. 9; T-24), so does a change in what is niet vrij toegankelijk (toelichting art. 12; T-35); a change of the
 * begeleidingsplan does not (T-34). The aanbod is the solution for the debts with the begeleidingsproducten (art. 9 lid 2
 * onder b). What the sources leave open is flagged for a human to weigh.
 */
public final class Planwijziging {

    /** What a change leads to, the heaviest first. */
    public enum Gevolg {
        WIJZIGINGSBESLUIT("Er is een wijzigingsbesluit nodig"),
        AFWEGEN("Weeg af of er een wijzigingsbesluit nodig is"),
        GEEN_BESLUIT("Er is geen nieuw besluit nodig");

        private final String opschrift;

        Gevolg(String opschrift) {
            this.opschrift = opschrift;
        }

        /** As a user reads it. */
        public String opschrift() {
            return opschrift;
        }

        /** Whether a human who decides this way must say why: he departs from the rule, or the rule left it to him. */
        public boolean vraagtReden(boolean wijzigingsbesluit) {
            return this == AFWEGEN || wijzigingsbesluit != (this == WIJZIGINGSBESLUIT);
        }
    }

    /** Every kind of change, with what it leads to and where that is written. */
    public enum Soort {
        OPLOSSING_ANDERS(Gevolg.WIJZIGINGSBESLUIT, "VNG-model art. 9 lid 2 onder b en toelichting art. 9; T-24"),
        NIET_VRIJ_PRODUCT(Gevolg.WIJZIGINGSBESLUIT, "VNG-model toelichting art. 12; T-35"),
        AFLOSCAPACITEIT_BEGINT_OF_STOPT(
                Gevolg.WIJZIGINGSBESLUIT, "VNG-model art. 10 lid 1 en toelichting art. 10; T-24, T-28"),
        OPLOSSING_INGEVULD(Gevolg.AFWEGEN, "VNG-model toelichting art. 9; T-24, T-25"),
        AANBOD_ANDERS_BESCHREVEN(Gevolg.AFWEGEN, "VNG-model toelichting art. 9; T-24, T-25"),
        VERPLICHTINGEN(Gevolg.AFWEGEN, "VNG-model art. 9 lid 2 onder c; Awb art. 4:8"),
        AFLOSCAPACITEIT(Gevolg.AFWEGEN, "VNG-model art. 9 lid 2 onder g; toelichting art. 9; T-24"),
        VRIJ_PRODUCT(Gevolg.GEEN_BESLUIT, "VNG-model art. 1 en toelichting art. 12; M-07, T-35"),
        MOMENTEN_OF_NAZORG(Gevolg.GEEN_BESLUIT, "VNG-model art. 9 lid 2 onder d en e; toelichting art. 9; T-24"),
        BEGELEIDINGSPLAN(Gevolg.GEEN_BESLUIT, "VNG-model toelichting art. 12; T-34");

        private final Gevolg gevolg;
        private final String grondslag;

        Soort(Gevolg gevolg, String grondslag) {
            this.gevolg = gevolg;
            this.grondslag = grondslag;
        }

        public Gevolg gevolg() {
            return gevolg;
        }

        String grondslag() {
            return grondslag;
        }
    }

    /**
     * One difference between what was decided and what it becomes.
     *
     * @param uitleg one full sentence in plain Dutch
     * @param feiten what it was and what it becomes; empty when the sentence says it
     */
    public record Verschil(Soort soort, String uitleg, List<Reden.Feit> feiten) {

        public Verschil(Soort soort, String uitleg) {
            this(soort, uitleg, List.of());
        }

        Reden reden() {
            return new Reden(uitleg, soort.grondslag(), feiten, List.of());
        }
    }

    private Planwijziging() {}

    /** The repayment per month that changes: from or to nothing another solution fits (T-28), else a human weighs it. */
    public static Verschil afloscapaciteit(Long oud, long nieuw) {
        List<Reden.Feit> bedragen = oud == null
                ? List.of(new Reden.Feit("afloscapaciteit nu", Euro.tekst(nieuw) + " per maand"))
                : List.of(
                        new Reden.Feit("afloscapaciteit in het besluit", Euro.tekst(oud) + " per maand"),
                        new Reden.Feit("afloscapaciteit nu", Euro.tekst(nieuw) + " per maand"));
        if (oud == null || (oud == 0) == (nieuw == 0)) {
            return new Verschil(
                    Soort.AFLOSCAPACITEIT,
                    "De afloscapaciteit is anders dan in het besluit. Het aanbod kan gelijk blijven.",
                    bedragen);
        }
        return new Verschil(
                Soort.AFLOSCAPACITEIT_BEGINT_OF_STOPT,
                nieuw == 0
                        ? "De inwoner kan niet meer aflossen. Dan past een andere oplossing."
                        : "De inwoner kan nu wel aflossen. Dan past een andere oplossing.",
                bedragen);
    }

    /** As {@link #afloscapaciteit}; nothing when it stays as it was decided. */
    public static List<Verschil> bedrag(Long besloten, long nieuw) {
        return besloten != null && besloten == nieuw ? List.of() : List.of(afloscapaciteit(besloten, nieuw));
    }

    /**
     * The solution for the debts that becomes another one (toelichting art. 9; T-24).
     *
     * @param oud the name of the solution that was decided on
     */
    public static Verschil oplossing(String oud, String nieuw) {
        return new Verschil(
                Soort.OPLOSSING_ANDERS,
                "De oplossing wordt: %s. In het plan staat: %s."
                        .formatted(Oplossingskeuze.naam(nieuw), Oplossingskeuze.naam(oud)),
                List.of(
                        new Reden.Feit("oplossing in het besluit", Oplossingskeuze.naam(oud)),
                        new Reden.Feit("oplossing nu", Oplossingskeuze.naam(nieuw))));
    }

    /**
     * The rule with the answer of a human: the solution, whether the resident repays at all, and what is niet vrij toegankelijk
     * change by beschikking only, no reason sets that aside (T-24, T-35); who departs from the rule otherwise, or had to weigh,
     * says why.
     *
     * @param wijzigingsbesluit whether the human wants a decision
     * @throws Invoerfout on the field gevolgen or redenAfwijking
     */
    public static Uitslag<Gevolg> kies(List<Verschil> verschillen, boolean wijzigingsbesluit, String redenAfwijking) {
        Uitslag<Gevolg> uitslag = voor(verschillen);
        eisBesluit(uitslag, wijzigingsbesluit);
        if (uitslag.uitkomst().vraagtReden(wijzigingsbesluit) && redenAfwijking == null) {
            throw new Invoerfout(
                    "redenAfwijking",
                    "het voorstel is: %s. %s Schrijf op waarom u dit kiest"
                            .formatted(
                                    uitslag.uitkomst().opschrift().toLowerCase(Locale.ROOT),
                                    uitslag.redenen().get(0).uitleg()));
        }
        return uitslag;
    }

    /**
     * No reason sets a decision aside that a change cannot do without (T-24, T-35).
     *
     * @throws Invoerfout on the field gevolgen
     */
    public static void eisBesluit(Uitslag<Gevolg> uitslag, boolean wijzigingsbesluit) {
        if (!wijzigingsbesluit && uitslag.uitkomst() == Gevolg.WIJZIGINGSBESLUIT) {
            throw new Invoerfout(
                    "gevolgen",
                    "dit kan niet zonder wijzigingsbesluit. %s Kies ja"
                            .formatted(uitslag.redenen().get(0).uitleg()));
        }
    }

    /**
     * @param verschillen what changes; null when nobody can know, because the plan that was decided on is missing
     * @return the heaviest consequence, and every difference as a reason, the heaviest first
     */
    public static Uitslag<Gevolg> voor(List<Verschil> verschillen) {
        if (verschillen == null) {
            return Uitslag.mist(List.of("het plan waarover is besloten"));
        }
        if (verschillen.isEmpty()) {
            return Uitslag.van(
                    Gevolg.GEEN_BESLUIT,
                    List.of(new Reden(
                            "Er is geen verschil met het aanbod in het besluit.",
                            "VNG-model toelichting art. 9; T-24")));
        }
        List<Verschil> gewogen = verschillen.stream()
                .sorted(Comparator.comparing(verschil -> verschil.soort().gevolg()))
                .toList();
        return Uitslag.van(
                gewogen.get(0).soort().gevolg(),
                gewogen.stream().map(Verschil::reden).toList());
    }
}
