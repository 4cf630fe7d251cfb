package nl.schuldhulproute.beeindiging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Datum;

/**
 * Rule: can the route end, or does something go on for which a decision is needed? The schuldhulpverlening ends when all that
 * is niet vrij toegankelijk in the plan is completed (VNG-model art. 16 lid 1; M-79, T-48); what goes on comes into a
 * wijzigingsbeschikking with only that (toelichting art. 15; T-49). A vrij toegankelijk product keeps nothing open.
 */
final class Productregel {

    enum Gevolg {
        ROUTE_KAN_EINDIGEN("Alles waarvoor een besluit nodig is, is klaar: de route kan eindigen"),
        WIJZIGINGSBESLUIT(
                "Er loopt nog hulp waarvoor een besluit nodig is: de route gaat door met een wijzigingsbesluit");

        private final String opschrift;

        Gevolg(String opschrift) {
            this.opschrift = opschrift;
        }

        String opschrift() {
            return opschrift;
        }
    }

    /** How far a product is on a day. Only a human says that it is completed: the planned end alone does not. */
    enum Stand {
        NOG_NIET_BEGONNEN,
        LOOPT,
        EINDE_VOORBIJ,
        AFGEROND
    }

    /**
     * A product as the rule reads it.
     *
     * @param vrijToegankelijk null when nobody noted it
     * @param startOp null when it did not start
     * @param eindeVoorzienOp the last day as planned; null when there is no end
     * @param afgerondOp the day on which it was completed, or null
     */
    record Onderdeel(
            String naam, Boolean vrijToegankelijk, LocalDate startOp, LocalDate eindeVoorzienOp, LocalDate afgerondOp) {

        /** On its last day a product still runs; on the day on which it was completed it is done. */
        Stand op(LocalDate dag) {
            if (afgerondOp != null && !afgerondOp.isAfter(dag)) {
                return Stand.AFGEROND;
            }
            if (startOp == null || startOp.isAfter(dag)) {
                return Stand.NOG_NIET_BEGONNEN;
            }
            return eindeVoorzienOp != null && eindeVoorzienOp.isBefore(dag) ? Stand.EINDE_VOORBIJ : Stand.LOOPT;
        }
    }

    private static final String EINDE = "VNG-model art. 16 lid 1; M-79, T-48";
    private static final String DOOR = "VNG-model toelichting art. 15; T-49";
    private static final String VRIJ = "VNG-model art. 1 en art. 16 lid 1; M-07, M-79";

    private Productregel() {}

    /** @param op the day for which it is asked; null is a missing fact */
    static Uitslag<Gevolg> voor(List<Onderdeel> producten, LocalDate op) {
        List<String> ontbreekt = ontbreekt(producten, op);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        List<Reden> open = new ArrayList<>();
        List<Reden> dicht = new ArrayList<>();
        for (Onderdeel product : producten) {
            if (Boolean.TRUE.equals(product.vrijToegankelijk())) {
                dicht.add(reden(product, "%s is vrij toegankelijk: daar is geen besluit voor nodig.", VRIJ));
            } else if (product.op(op) == Stand.AFGEROND) {
                dicht.add(reden(product, "%s is afgerond.", EINDE));
            } else {
                open.add(nogOpen(product, op));
            }
        }
        Gevolg gevolg = open.isEmpty() ? Gevolg.ROUTE_KAN_EINDIGEN : Gevolg.WIJZIGINGSBESLUIT;
        List<Reden> redenen = new ArrayList<>(open);
        if (open.isEmpty()) {
            redenen.add(new Reden("Er loopt geen hulp meer waarvoor een besluit nodig is.", EINDE));
        }
        redenen.addAll(dicht);
        return Uitslag.van(gevolg, redenen);
    }

    private static List<String> ontbreekt(List<Onderdeel> producten, LocalDate op) {
        List<String> ontbreekt = new ArrayList<>();
        if (op == null) {
            ontbreekt.add("de dag waarop wij kijken");
        }
        producten.stream()
                .filter(product -> product.vrijToegankelijk() == null)
                .forEach(product -> ontbreekt.add("of %s vrij toegankelijk is".formatted(product.naam())));
        return ontbreekt;
    }

    private static Reden nogOpen(Onderdeel product, LocalDate op) {
        String zin = switch (product.op(op)) {
            case NOG_NIET_BEGONNEN -> "%s is niet vrij toegankelijk en moet nog beginnen.";
            case EINDE_VOORBIJ ->
                "%s is niet vrij toegankelijk. Het einde is voorbij, maar niemand schreef op dat"
                        + " het is afgerond: ga dat na.";
            default ->
                product.eindeVoorzienOp() == null
                        ? "%s is niet vrij toegankelijk en loopt door, zonder einde."
                        : "%s is niet vrij toegankelijk en loopt nog.";
        };
        return reden(product, zin, DOOR);
    }

    private static Reden reden(Onderdeel product, String zin, String grondslag) {
        List<Feit> feiten = new ArrayList<>();
        voegToe(feiten, "start", product.startOp());
        voegToe(feiten, "voorzien einde", product.eindeVoorzienOp());
        voegToe(feiten, "afgerond", product.afgerondOp());
        return new Reden(zin.formatted(product.naam()), grondslag, feiten, List.of());
    }

    private static void voegToe(List<Feit> feiten, String naam, LocalDate dag) {
        if (dag != null) {
            feiten.add(new Feit(naam, Datum.van(dag)));
        }
    }
}
