package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reasons as people read them: in a letter one line for each, in a form a list in Markdown. */
public final class Redentekst {

    private static final Pattern EIGEN_NUMMER =
            Pattern.compile("\\b(?:[A-Z]-\\d{2}|termijn(?:en)? A\\d+(?:-\\w+)?(?:(?:, | en )A\\d+(?:-\\w+)?)*)(?!\\w)");

    private Redentekst() {}

    /**
     * What something rests on, as people read it: without the numbers by which we ourselves find a norm or a term back, for
     * they are in no text that anyone else can open.
     */
    public static String bron(String grondslag) {
        String zonder = EIGEN_NUMMER
                .matcher(grondslag)
                .replaceAll("")
                .replaceAll("\\s*[;,:](?=\\s*(?:[;,:.]|$))", "")
                .replaceAll("\\s+(?=[;,:.])", "")
                .replaceAll("^[\\s;,:.]+", "")
                .strip();
        return zonder.isEmpty() ? "" : Character.toUpperCase(zonder.charAt(0)) + zonder.substring(1);
    }

    /** One reason as a line of a text, with what it rests on. */
    public static String regel(Reden reden) {
        String zin = reden.uitleg().endsWith(".")
                ? reden.uitleg().substring(0, reden.uitleg().length() - 1)
                : reden.uitleg();
        String bron = bron(reden.grondslag());
        return bron.isEmpty() ? zin + "." : "%s (%s).".formatted(zin, bron);
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
