package nl.schuldhulproute.scherm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomst;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import org.springframework.stereotype.Component;

/**
 * What a rule found last in a case and why, so that a caseworker can read it back to the resident.
 *
 * @param regel the question that the rule answers
 * @param uitkomst the answer
 * @param op the day for which it was asked
 * @param indicatief it rests on a figure that no source confirms
 * @param redenen the decisive one first
 * @param eerder what the rule found before, the newest first
 */
record Waarom(
        String regel, String uitkomst, LocalDate op, boolean indicatief, List<Reden> redenen, List<Eerder> eerder) {

    /** An answer that no longer holds. */
    record Eerder(String uitkomst, LocalDate op) {}

    /** Reads the kept outcomes. */
    @Component
    static class Lezer {

        private final Regeluitkomsten uitkomsten;

        Lezer(Regeluitkomsten uitkomsten) {
            this.uitkomsten = uitkomsten;
        }

        /** One for each rule that was asked, in the order of the route. */
        List<Waarom> van(String dossiernummer) {
            Map<Regel, List<Regeluitkomst>> perRegel = uitkomsten.van(dossiernummer).stream()
                    .collect(Collectors.groupingBy(Regeluitkomst::regel, TreeMap::new, Collectors.toList()));
            return perRegel.values().stream().map(this::waarom).toList();
        }

        private Waarom waarom(List<Regeluitkomst> oudsteEerst) {
            Regeluitkomst laatste = oudsteEerst.get(oudsteEerst.size() - 1);
            List<Eerder> eerder = oudsteEerst.subList(0, oudsteEerst.size() - 1).stream()
                    .sorted((een, ander) -> Long.compare(ander.id(), een.id()))
                    .map(uitkomst -> new Eerder(uitkomst.uitkomst(), uitkomst.bepaaldOp()))
                    .toList();
            return new Waarom(
                    laatste.regel().opschrift(),
                    laatste.uitkomst(),
                    laatste.bepaaldOp(),
                    laatste.indicatief(),
                    uitkomsten.redenen(laatste),
                    eerder);
        }
    }
}
