package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** Reasons as a form shows them: a list in Markdown, one line for each. */
public final class Redentekst {

    private Redentekst() {}

    /** One line for each reason, with what it rests on. */
    public static String lijst(List<Reden> redenen) {
        return redenen.stream()
                .map(reden -> "- %s%s (%s)"
                        .formatted(reden.uitleg(), reden.isIndicatief() ? " *Indicatief.*" : "", reden.grondslag()))
                .collect(Collectors.joining("\n"));
    }

    /** The reasons of an outcome, or what is missing for one. */
    public static String van(Uitslag<?> uitslag) {
        return uitslag.isBepaald()
                ? lijst(uitslag.redenen())
                : "Hiervoor ontbreekt nog: " + String.join(", ", uitslag.ontbreekt()) + ".";
    }
}
