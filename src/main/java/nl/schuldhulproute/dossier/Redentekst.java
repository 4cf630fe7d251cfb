package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reasons as people read them: in a letter one line for each, in a form a list in Markdown. */
public final class Redentekst {

    private Redentekst() {}

    /** One reason as a line of a text, with what it rests on. */
    public static String regel(Reden reden) {
        String zin = reden.uitleg().endsWith(".")
                ? reden.uitleg().substring(0, reden.uitleg().length() - 1)
                : reden.uitleg();
        return "%s (%s).".formatted(zin, reden.grondslag());
    }

    /** A list with one line for each reason. */
    public static String lijst(List<Reden> redenen) {
        return lijst(redenen, reden -> regel(reden) + (reden.isIndicatief() ? " *Indicatief.*" : ""));
    }

    /** A list with under each reason what was looked at. */
    public static String metFeiten(List<Reden> redenen) {
        return lijst(redenen, reden -> {
            String gezien = Stream.concat(
                            reden.feiten().stream().map(feit -> feit.naam() + ": " + feit.waarde()),
                            reden.cijfers().stream().map(Redentekst::cijfer))
                    .collect(Collectors.joining("; "));
            return regel(reden) + (gezien.isEmpty() ? "" : "\n  - " + gezien);
        });
    }

    /** The reasons of an outcome, or what is missing for one. */
    public static String van(Uitslag<?> uitslag) {
        return uitslag.isBepaald()
                ? lijst(uitslag.redenen())
                : "Hiervoor ontbreekt nog: " + String.join(", ", uitslag.ontbreekt()) + ".";
    }

    private static String lijst(List<Reden> redenen, Function<Reden, String> punt) {
        return redenen.stream().map(reden -> "- " + punt.apply(reden)).collect(Collectors.joining("\n"));
    }

    private static String cijfer(Reden.GebruiktCijfer cijfer) {
        String sinds = Reden.Feit.dag("", cijfer.geldigVanaf()).waarde();
        return "%s: %s, geldt sinds %s (%s)%s"
                .formatted(cijfer.naam(), cijfer.waarde(), sinds, cijfer.bron(), cijfer.zeker() ? "" : ", indicatief");
    }
}
