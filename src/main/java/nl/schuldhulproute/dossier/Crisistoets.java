package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule: is a threat a crisis, by the law or by policy? The three situations of Wgs art. 4 lid 2 are limitative; the
 * VNG-model adds others (art. 1 and 4 lid 2; M-04). All get the same fast track, under another label.
 */
public final class Crisistoets {

    /** What the rule found. */
    public enum Uitkomst {
        WETTELIJK("Ja, een bedreigende situatie die de wet noemt"),
        BELEID("Ja, een bedreigende situatie volgens het beleid"),
        GEEN("Nee, dit is nog geen crisis");

        private final String opschrift;

        Uitkomst(String opschrift) {
            this.opschrift = opschrift;
        }

        /** As a user reads it. */
        public String opschrift() {
            return opschrift;
        }

        /** Law and policy give the same fast track. */
        public boolean isCrisis() {
            return this != GEEN;
        }
    }

    /**
     * What the rule reads.
     *
     * @param dreiging what threatens; null when that is not known yet
     * @param toelichting what threatens in someone's own words; needed when none of the named situations fits
     * @param bekendOp the day on which the municipality came to know of it
     */
    public record Feiten(Crisis.Dreiging dreiging, String toelichting, LocalDate bekendOp) {}

    private Crisistoets() {}

    public static Uitslag<Uitkomst> toets(Feiten feiten) {
        List<String> ontbreekt = ontbreekt(feiten);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        List<Reden.Feit> gezien = List.of(
                new Reden.Feit("wat er dreigt", feiten.dreiging().omschrijving()),
                Reden.Feit.dag("bekend sinds", feiten.bekendOp()));
        return switch (feiten.dreiging().label()) {
            case WET -> wettelijk(feiten.dreiging(), gezien);
            case BELEID -> beleid(feiten.dreiging(), gezien);
            case GEEN -> geen(gezien);
        };
    }

    private static List<String> ontbreekt(Feiten feiten) {
        List<String> ontbreekt = new ArrayList<>();
        if (feiten.dreiging() == null) {
            ontbreekt.add("wat er dreigt");
        }
        if (feiten.dreiging() == Crisis.Dreiging.ANDERS
                && (feiten.toelichting() == null || feiten.toelichting().isBlank())) {
            ontbreekt.add("een beschrijving van wat er dreigt");
        }
        if (feiten.bekendOp() == null) {
            ontbreekt.add("de dag waarop de dreiging bekend werd");
        }
        return ontbreekt;
    }

    private static Uitslag<Uitkomst> wettelijk(Crisis.Dreiging dreiging, List<Reden.Feit> gezien) {
        return Uitslag.van(
                Uitkomst.WETTELIJK,
                List.of(
                        new Reden(
                                "Er dreigt %s, en de wet noemt dat een bedreigende situatie. Daarom krijgt de inwoner met voorrang een gesprek."
                                        .formatted(dreiging.omschrijving()),
                                "Wgs art. 4 lid 2",
                                gezien,
                                List.of()),
                        new Reden(
                                "Als de schuldeiser niet wil wachten, kan de rechter de dreiging een tijd stilzetten.",
                                "Fw art. 287b")));
    }

    private static Uitslag<Uitkomst> beleid(Crisis.Dreiging dreiging, List<Reden.Feit> gezien) {
        return Uitslag.van(
                Uitkomst.BELEID,
                List.of(
                        new Reden(
                                "Er dreigt %s, en het beleid van de gemeente noemt dat een crisis. Daarom krijgt de inwoner net zo snel een gesprek."
                                        .formatted(dreiging.omschrijving()),
                                "VNG-model art. 1 en art. 4 lid 2",
                                gezien,
                                List.of()),
                        new Reden(
                                "Een moratorium kan hier niet. Wel kan de rechter soms een afkoelingsperiode geven.",
                                "Fw art. 287b, Wgs art. 5")));
    }

    private static Uitslag<Uitkomst> geen(List<Reden.Feit> gezien) {
        return Uitslag.van(
                Uitkomst.GEEN,
                List.of(
                        new Reden(
                                "Een aanmaning, een incassobureau of een dagvaarding is nog geen crisis: er dreigt nu geen ontruiming, geen afsluiting, geen einde van de zorgverzekering en geen beslag.",
                                "Wgs art. 4 lid 2, VNG-model art. 1",
                                gezien,
                                List.of()),
                        new Reden(
                                "Het eerste gesprek houdt zijn gewone termijn. Verandert er iets, dan wordt dit opnieuw bekeken.",
                                "Wgs art. 4 lid 1")));
    }
}
