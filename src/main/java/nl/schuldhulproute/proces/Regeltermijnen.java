package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.termijn.Termijnberekening;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.springframework.stereotype.Component;

/** Gives a rule the last day of a term from the table of terms, and the length as a figure that a reason can name. */
@Component
public class Regeltermijnen {

    /**
     * A term as a rule uses it.
     *
     * @param laatsteDag the last day that counts
     * @param lengte how long it is, from which day that holds and where it stands
     */
    public record Regeltermijn(LocalDate laatsteDag, Reden.GebruiktCijfer lengte) {}

    private final Termijnen termijnen;
    private final Termijnberekening berekening;

    public Regeltermijnen(Termijnen termijnen, Termijnberekening berekening) {
        this.termijnen = termijnen;
        this.berekening = berekening;
    }

    /** A term as it runs from a day. Registers nothing. */
    public Regeltermijn vanaf(String code, LocalDate vanaf) {
        return reken(termijnen.soort(code, vanaf), vanaf);
    }

    /**
     * A term as it runs from a day, of the lengths that held on that day and on the other days the one that ends first: a
     * window that became longer does not reach back, and one that became shorter counts at once.
     */
    public Regeltermijn kortste(String code, LocalDate vanaf, LocalDate... peildagen) {
        return Stream.concat(Stream.of(vanaf), Stream.of(peildagen))
                .map(dag -> reken(termijnen.soort(code, dag), vanaf))
                .min(Comparator.comparing(Regeltermijn::laatsteDag))
                .orElseThrow();
    }

    private Regeltermijn reken(Termijnsoort soort, LocalDate vanaf) {
        var lengte = soort.lengte().orElseThrow();
        LocalDate laatsteDag = berekening
                .bereken(vanaf, lengte, soort.eindregel(), soort.waarschuwing())
                .einde();
        return new Regeltermijn(
                laatsteDag,
                new Reden.GebruiktCijfer(
                        soort.naam(), lengte.toString(), soort.geldigVanaf(), soort.grondslag(), soort.zeker()));
    }
}
