package nl.schuldhulproute.dossier;

import java.util.Comparator;
import java.util.List;

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
