package nl.schuldhulproute.bezwaar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Dagtekst;

/**
 * What the municipality owes for a decision that comes too late (Awb art. 4:17), day by day.
 *
 * <p>The first day is the one after the two weeks that follow the ingebrekestelling; weekends and holidays count, because
 * the Algemene termijnenwet does not hold here. The day on which the decision is made known does not count any more: from
 * that day the municipality is not late. No source says the last in so many words, so the reason says it.
 */
public final class Dwangsom {

    private final Cijfers cijfers;

    public Dwangsom(Cijfers cijfers) {
        this.cijfers = cijfers;
    }

    /**
     * What is known; null where it is not.
     *
     * @param beslistermijnTot the last day on which the decision was in time
     * @param ontvangenOp the day on which the written ingebrekestelling came in
     * @param tweeWekenTot the last day of the two weeks after it
     * @param beslotenOp the day on which the decision was made known or was no longer asked for; null while it was not
     * @param geteldTotEnMet the day up to which is counted
     */
    public record Gegevens(
            LocalDate beslistermijnTot,
            LocalDate ontvangenOp,
            LocalDate tweeWekenTot,
            LocalDate beslotenOp,
            LocalDate geteldTotEnMet) {}

    /**
     * One day that is due.
     *
     * @param nummer 1 for the first
     * @param samen the amount up to and including this day
     */
    public record Dag(int nummer, LocalDate datum, BigDecimal bedrag, BigDecimal samen) {}

    /** All days that are due; empty when nothing is. */
    public record Verschuldigd(List<Dag> dagen) {

        public Verschuldigd {
            dagen = List.copyOf(dagen);
        }

        public BigDecimal bedrag() {
            return dagen.isEmpty()
                    ? BigDecimal.ZERO
                    : dagen.get(dagen.size() - 1).samen();
        }
    }

    public Uitslag<Verschuldigd> bereken(Gegevens gegevens) {
        List<String> ontbreekt = ontbreekt(gegevens);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        if (!gegevens.ontvangenOp().isAfter(gegevens.beslistermijnTot())) {
            return Uitslag.van(
                    new Verschuldigd(List.of()),
                    List.of(new Reden(
                            "De ingebrekestelling kwam binnen op %s. De gemeente had tot en met %s de tijd om te beslissen; een ingebrekestelling die eerder komt, heeft geen gevolg."
                                    .formatted(
                                            Dagtekst.van(gegevens.ontvangenOp()),
                                            Dagtekst.van(gegevens.beslistermijnTot())),
                            "Awb art. 4:17 lid 3 en art. 6:12 lid 2",
                            feiten(gegevens),
                            List.of())));
        }
        Map<String, Cijfer> gebruikt = new LinkedHashMap<>();
        List<Dag> dagen = dagen(gegevens, gebruikt);
        return Uitslag.van(new Verschuldigd(dagen), redenen(gegevens, dagen, gebruikt));
    }

    private static List<String> ontbreekt(Gegevens gegevens) {
        List<String> ontbreekt = new ArrayList<>();
        if (gegevens.beslistermijnTot() == null) {
            ontbreekt.add("de laatste dag van de beslistermijn");
        }
        if (gegevens.ontvangenOp() == null) {
            ontbreekt.add("de dag waarop de ingebrekestelling binnenkwam");
        }
        if (gegevens.tweeWekenTot() == null) {
            ontbreekt.add("de laatste dag van de twee weken na de ingebrekestelling");
        }
        if (gegevens.geteldTotEnMet() == null) {
            ontbreekt.add("de dag tot en met wanneer wordt geteld");
        }
        return ontbreekt;
    }

    private List<Dag> dagen(Gegevens gegevens, Map<String, Cijfer> gebruikt) {
        LocalDate eerste = gegevens.tweeWekenTot().plusDays(1);
        int hoogstens = aantal("dwangsom-dagen-max", eerste, gebruikt);
        int eersteDeel = aantal("dwangsom-dagen-1", eerste, gebruikt);
        int tweedeDeel = eersteDeel + aantal("dwangsom-dagen-2", eerste, gebruikt);
        List<Dag> dagen = new ArrayList<>();
        BigDecimal samen = BigDecimal.ZERO;
        LocalDate dag = eerste;
        while (dagen.size() < hoogstens && isInGebreke(gegevens, dag)) {
            int nummer = dagen.size() + 1;
            int deel = nummer <= eersteDeel ? 1 : nummer <= tweedeDeel ? 2 : 3;
            BigDecimal bedrag =
                    cijfer("dwangsom-dagbedrag-" + deel, dag, gebruikt).waarde();
            samen = samen.add(bedrag);
            dagen.add(new Dag(nummer, dag, bedrag, samen));
            dag = dag.plusDays(1);
        }
        return dagen;
    }

    private static boolean isInGebreke(Gegevens gegevens, LocalDate dag) {
        return !dag.isAfter(gegevens.geteldTotEnMet())
                && (gegevens.beslotenOp() == null || dag.isBefore(gegevens.beslotenOp()));
    }

    private int aantal(String code, LocalDate dag, Map<String, Cijfer> gebruikt) {
        return cijfer(code, dag, gebruikt).waarde().intValueExact();
    }

    private Cijfer cijfer(String code, LocalDate dag, Map<String, Cijfer> gebruikt) {
        Cijfer cijfer = cijfers.op(code, dag);
        gebruikt.put(code + cijfer.geldigVanaf(), cijfer);
        return cijfer;
    }

    private List<Reden> redenen(Gegevens gegevens, List<Dag> dagen, Map<String, Cijfer> gebruikt) {
        List<Reden> redenen = new ArrayList<>();
        redenen.add(uitkomst(gegevens, dagen, gebruikt));
        if (!dagen.isEmpty()) {
            redenen.add(new Reden(
                    "De dwangsom begint op %s: dan zijn er twee weken voorbij na de ingebrekestelling van %s."
                            .formatted(Dagtekst.van(dagen.get(0).datum()), Dagtekst.van(gegevens.ontvangenOp())),
                    "Awb art. 4:17 lid 3"));
            redenen.add(einde(gegevens, dagen, gebruikt));
            redenen.add(new Reden(
                    "Weekenden en feestdagen tellen mee, want de Algemene termijnenwet geldt hier niet.",
                    "Awb art. 4:17 lid 1"));
        }
        return redenen;
    }

    private static Reden uitkomst(Gegevens gegevens, List<Dag> dagen, Map<String, Cijfer> gebruikt) {
        if (dagen.isEmpty()) {
            String uitleg = gegevens.beslotenOp() == null
                    ? "Er is nog geen dwangsom: de gemeente heeft tot en met %s de tijd om alsnog te beslissen."
                            .formatted(Dagtekst.van(gegevens.tweeWekenTot()))
                    : "Er is geen dwangsom: op %s was het besluit bekend of niet meer nodig, en dat was voor de eerste dag van de dwangsom."
                            .formatted(Dagtekst.van(gegevens.beslotenOp()));
            return new Reden(uitleg, "Awb art. 4:17 lid 3", feiten(gegevens), List.of());
        }
        Dag laatste = dagen.get(dagen.size() - 1);
        return new Reden(
                "De dwangsom is %s, over %s van %s tot en met %s."
                        .formatted(
                                Bedrag.van(laatste.samen()),
                                dagen.size() == 1 ? "1 dag" : dagen.size() + " dagen",
                                Dagtekst.van(dagen.get(0).datum()),
                                Dagtekst.van(laatste.datum())),
                "Awb art. 4:17 lid 1 en 2",
                feiten(gegevens),
                gebruikt.values().stream().map(Dwangsom::gebruikt).toList());
    }

    private static Reden einde(Gegevens gegevens, List<Dag> dagen, Map<String, Cijfer> gebruikt) {
        LocalDate laatste = dagen.get(dagen.size() - 1).datum();
        boolean vol = gebruikt.values().stream()
                .anyMatch(cijfer -> cijfer.code().equals("dwangsom-dagen-max")
                        && cijfer.waarde().intValueExact() == dagen.size());
        String uitleg;
        if (vol) {
            uitleg = "Na %d dagen loopt de dwangsom niet verder op.".formatted(dagen.size());
        } else if (gegevens.beslotenOp() != null && laatste.plusDays(1).equals(gegevens.beslotenOp())) {
            uitleg = "Op %s was het besluit bekend of niet meer nodig. Die dag telt niet meer mee."
                    .formatted(Dagtekst.van(gegevens.beslotenOp()));
        } else {
            uitleg = "Er is nog geen besluit bekend: geteld is tot en met %s.".formatted(Dagtekst.van(laatste));
        }
        return new Reden(uitleg, "Awb art. 4:17 lid 1");
    }

    private static List<Reden.Feit> feiten(Gegevens gegevens) {
        List<Reden.Feit> feiten = new ArrayList<>();
        feiten.add(new Reden.Feit("laatste dag van de beslistermijn", Dagtekst.van(gegevens.beslistermijnTot())));
        feiten.add(new Reden.Feit("ingebrekestelling ontvangen", Dagtekst.van(gegevens.ontvangenOp())));
        feiten.add(new Reden.Feit("einde van de twee weken", Dagtekst.van(gegevens.tweeWekenTot())));
        if (gegevens.beslotenOp() != null) {
            feiten.add(new Reden.Feit("besluit bekend of niet meer nodig", Dagtekst.van(gegevens.beslotenOp())));
        }
        return feiten;
    }

    private static Reden.GebruiktCijfer gebruikt(Cijfer cijfer) {
        return new Reden.GebruiktCijfer(
                cijfer.naam(),
                cijfer.eenheid().equals("euro")
                        ? Bedrag.van(cijfer.waarde())
                        : cijfer.waarde().toPlainString() + " " + cijfer.eenheid(),
                cijfer.geldigVanaf(),
                cijfer.bron(),
                cijfer.zeker());
    }
}
