package nl.schuldhulproute.beschikking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Reden;

/** Reasons as a list in a form: why, where it stands, and what was looked at. */
final class Redenlijst {

    private Redenlijst() {}

    static String van(List<Reden> redenen) {
        return redenen.stream().map(Redenlijst::regel).collect(Collectors.joining("\n"));
    }

    private static String regel(Reden reden) {
        String gezien = Stream.concat(
                        reden.feiten().stream().map(feit -> feit.naam() + ": " + feit.waarde()),
                        reden.cijfers().stream().map(Redenlijst::cijfer))
                .collect(Collectors.joining("; "));
        return "- " + Motivering.regel(reden) + (gezien.isEmpty() ? "" : "\n  - " + gezien);
    }

    private static String cijfer(Reden.GebruiktCijfer cijfer) {
        String sinds = Reden.Feit.dag("", cijfer.geldigVanaf()).waarde();
        return "%s: %s, geldt sinds %s (%s)%s"
                .formatted(cijfer.naam(), cijfer.waarde(), sinds, cijfer.bron(), cijfer.zeker() ? "" : ", indicatief");
    }
}
