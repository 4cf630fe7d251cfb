package nl.schuldhulproute.proces;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which term a due date in a model rests on. */
final class Einddatum {

    /**
     * A code as in {@code ${termijnen.laatsteDag(execution,'A1')}} or the fact that holds one, and the fact that says which
     * when several of one kind can run: {@code ${termijnen.laatsteDag(execution,'A14',onderwerp)}}.
     */
    private static final Pattern TERMIJN =
            Pattern.compile("termijnen\\.\\w+\\(\\s*execution\\s*,\\s*(?:'([^']+)'|(\\w+))\\s*(?:,\\s*(\\w+)\\s*)?\\)");

    private Einddatum() {}

    /**
     * The verwijzing of the term.
     *
     * @param uitdrukking the due date in the model; null when it has none
     * @param feiten gives the value of a routing fact by its name, or null
     */
    static Optional<String> verwijzing(String uitdrukking, UnaryOperator<String> feiten) {
        Matcher termijn = TERMIJN.matcher(uitdrukking == null ? "" : uitdrukking);
        if (!termijn.find()) {
            return Optional.empty();
        }
        String code = termijn.group(1) != null ? termijn.group(1) : feiten.apply(termijn.group(2));
        if (code == null || code.isEmpty() || termijn.group(3) == null) {
            return Optional.ofNullable(code).filter(gevonden -> !gevonden.isEmpty());
        }
        return Optional.of(Termijnlezer.van(code, feiten.apply(termijn.group(3))));
    }

    /** The code that stands in the model itself; empty when only a running case knows it. */
    static Optional<String> code(String uitdrukking) {
        Matcher termijn = TERMIJN.matcher(uitdrukking == null ? "" : uitdrukking);
        return termijn.find() ? Optional.ofNullable(termijn.group(1)) : Optional.empty();
    }
}
