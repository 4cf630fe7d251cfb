package nl.schuldhulproute.bezwaar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Dagtekst;

/**
 * Whether an objection came in time (Awb art. 6:7 to 6:11, 6:15). The rule never says that an objection is too late without
 * saying that a human must look whether that can be blamed on who objects: only a human decides that.
 */
public final class Ontvankelijkheid {

    /** When the objection came in, seen from its term. */
    public enum Indiening {
        OP_TIJD("Op tijd"),
        /** Before the term began, and it may be dealt with all the same. */
        TE_VROEG("Te vroeg, en dat geeft niet"),
        /** Before there was a decision: a human weighs whether one could think that there was. */
        TE_VROEG_AFWEGEN("Te vroeg: afwegen of de inwoner mocht denken dat er al een besluit was"),
        /** After the term: a human weighs whether that can be blamed on who objects. */
        TE_LAAT_AFWEGEN("Te laat: afwegen of de inwoner daar iets aan kon doen"),
        /** There is nothing to object to. */
        GEEN_BESLUIT("Er is geen besluit");

        private final String opschrift;

        Indiening(String opschrift) {
            this.opschrift = opschrift;
        }

        /** As a user reads it. */
        public String opschrift() {
            return opschrift;
        }

        /** Whether it is in time without anybody having to weigh anything. */
        public boolean isOpTijd() {
            return this == OP_TIJD || this == TE_VROEG;
        }
    }

    /**
     * What is known; null where it is not.
     *
     * @param erIsEenBesluit false when the objection is about something that is no decision
     * @param beslotenOp the day of the decision
     * @param bekendgemaaktOp the day on which it was sent or handed over
     * @param laatsteDag the last day of the bezwaartermijn (A15)
     * @param postTot the last day on which an objection that was posted in time may come in (A16)
     * @param perPost whether it came by post
     * @param verzondenOp the day on which it was posted
     * @param ontvangenOp the day on which the municipality received it
     * @param eldersOntvangenOp the day on which another authority received it first
     */
    public record Gegevens(
            Boolean erIsEenBesluit,
            LocalDate beslotenOp,
            LocalDate bekendgemaaktOp,
            LocalDate laatsteDag,
            LocalDate postTot,
            Boolean perPost,
            LocalDate verzondenOp,
            LocalDate ontvangenOp,
            LocalDate eldersOntvangenOp) {

        /** The day that counts: also when another authority received it (Awb art. 6:15 lid 3). */
        LocalDate ingediendOp() {
            return eldersOntvangenOp != null && eldersOntvangenOp.isBefore(ontvangenOp)
                    ? eldersOntvangenOp
                    : ontvangenOp;
        }
    }

    public Uitslag<Indiening> beoordeel(Gegevens gegevens) {
        if (Boolean.FALSE.equals(gegevens.erIsEenBesluit())) {
            return uitslag(
                    Indiening.GEEN_BESLUIT,
                    gegevens,
                    "Het bezwaar gaat niet over een besluit. Bezwaar kan alleen tegen een besluit.",
                    "Awb art. 1:3 en art. 7:1");
        }
        List<String> ontbreekt = ontbreekt(gegevens);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        LocalDate op = gegevens.ingediendOp();
        if (!op.isAfter(gegevens.bekendgemaaktOp())) {
            return voorHetBegin(gegevens, op);
        }
        if (!op.isAfter(gegevens.laatsteDag())) {
            return uitslag(
                    Indiening.OP_TIJD,
                    gegevens,
                    "Het bezwaar kwam binnen op %s. Bezwaar maken kon tot en met %s."
                            .formatted(Dagtekst.van(op), Dagtekst.van(gegevens.laatsteDag())),
                    "Awb art. 6:7, 6:8 en 6:9 lid 1");
        }
        if (Boolean.TRUE.equals(gegevens.perPost()) && !op.isAfter(gegevens.postTot())) {
            return metDePost(gegevens, op);
        }
        return teLaat(gegevens, op);
    }

    private static List<String> ontbreekt(Gegevens gegevens) {
        List<String> ontbreekt = new ArrayList<>();
        if (gegevens.ontvangenOp() == null) {
            ontbreekt.add("de dag waarop het bezwaar binnenkwam");
        }
        if (gegevens.bekendgemaaktOp() == null) {
            ontbreekt.add("de dag waarop het besluit is bekendgemaakt");
        }
        if (gegevens.beslotenOp() == null) {
            ontbreekt.add("de dag waarop het besluit is genomen");
        }
        if (gegevens.laatsteDag() == null || gegevens.postTot() == null) {
            ontbreekt.add("de laatste dag van de bezwaartermijn");
        }
        if (gegevens.perPost() == null) {
            ontbreekt.add("hoe het bezwaar binnenkwam");
        }
        return ontbreekt;
    }

    private static Uitslag<Indiening> voorHetBegin(Gegevens gegevens, LocalDate op) {
        if (!op.isBefore(gegevens.beslotenOp())) {
            return uitslag(
                    Indiening.TE_VROEG,
                    gegevens,
                    "Het bezwaar kwam binnen op %s, voordat de termijn begon. Het besluit was toen al genomen, op %s. Daarom wordt het bezwaar gewoon behandeld."
                            .formatted(Dagtekst.van(op), Dagtekst.van(gegevens.beslotenOp())),
                    "Awb art. 6:10 lid 1 onder a");
        }
        return uitslag(
                Indiening.TE_VROEG_AFWEGEN,
                gegevens,
                "Het bezwaar kwam binnen op %s. Het besluit is pas genomen op %s. Het bezwaar wordt behandeld als de inwoner redelijkerwijs kon denken dat er al een besluit was."
                        .formatted(Dagtekst.van(op), Dagtekst.van(gegevens.beslotenOp())),
                "Awb art. 6:10 lid 1 onder b");
    }

    private static Uitslag<Indiening> metDePost(Gegevens gegevens, LocalDate op) {
        if (gegevens.verzondenOp() == null) {
            return Uitslag.mist(List.of("de dag waarop het bezwaar op de post is gedaan"));
        }
        if (gegevens.verzondenOp().isAfter(gegevens.laatsteDag())) {
            return teLaat(gegevens, op);
        }
        return uitslag(
                Indiening.OP_TIJD,
                gegevens,
                "Het bezwaar is op de post gedaan op %s, voor het einde van de termijn op %s. Het kwam binnen op %s, binnen een week na die dag (tot en met %s)."
                        .formatted(
                                Dagtekst.van(gegevens.verzondenOp()),
                                Dagtekst.van(gegevens.laatsteDag()),
                                Dagtekst.van(op),
                                Dagtekst.van(gegevens.postTot())),
                "Awb art. 6:9 lid 2");
    }

    private static Uitslag<Indiening> teLaat(Gegevens gegevens, LocalDate op) {
        return uitslag(
                Indiening.TE_LAAT_AFWEGEN,
                gegevens,
                "Het bezwaar kwam binnen op %s. Bezwaar maken kon tot en met %s. Te laat is het pas echt als de inwoner daar redelijkerwijs iets aan kon doen."
                        .formatted(Dagtekst.van(op), Dagtekst.van(gegevens.laatsteDag())),
                "Awb art. 6:9 en 6:11");
    }

    private static Uitslag<Indiening> uitslag(Indiening indiening, Gegevens gegevens, String uitleg, String grondslag) {
        List<Reden> redenen = new ArrayList<>();
        redenen.add(new Reden(uitleg, grondslag, feiten(gegevens), List.of()));
        if (gegevens.eldersOntvangenOp() != null && gegevens.eldersOntvangenOp().isBefore(gegevens.ontvangenOp())) {
            redenen.add(new Reden(
                    "Een ander bestuursorgaan ontving het bezwaar al op %s. Die dag telt."
                            .formatted(Dagtekst.van(gegevens.eldersOntvangenOp())),
                    "Awb art. 6:15 lid 3"));
        }
        return Uitslag.van(indiening, redenen);
    }

    private static List<Feit> feiten(Gegevens gegevens) {
        List<Feit> feiten = new ArrayList<>();
        dag(feiten, "besluit genomen", gegevens.beslotenOp());
        dag(feiten, "besluit bekendgemaakt", gegevens.bekendgemaaktOp());
        dag(feiten, "laatste dag van de bezwaartermijn", gegevens.laatsteDag());
        dag(feiten, "bezwaar op de post gedaan", gegevens.verzondenOp());
        dag(feiten, "bezwaar ontvangen", gegevens.ontvangenOp());
        return feiten;
    }

    private static void dag(List<Feit> feiten, String naam, LocalDate dag) {
        if (dag != null) {
            feiten.add(Feit.dag(naam, dag));
        }
    }
}
