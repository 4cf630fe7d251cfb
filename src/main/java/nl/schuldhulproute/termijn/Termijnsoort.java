package nl.schuldhulproute.termijn;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the table of terms: what the law, a norm or a choice says about one kind of term, from some day on.
 *
 * @param code the fixed code ({@code A10}), with an addition where one kind has several lengths
 *     ({@code A17-commissie})
 * @param geldigVanaf first start day for which this row counts
 * @param naam the name that users see
 * @param lengteOfLeeg the length; null for a term of which the date is always stated
 * @param eindregel what a free day at the end does
 * @param waarschuwing how long before the end to warn
 * @param grondslag where it rests on
 * @param grenzen what the municipality may choose; null when it may not
 * @param zeker false for a length that no source confirms: show it as an indication, never as law
 * @param startgebeurtenis the event on which it starts, in words
 * @param aanZet who must be in time
 * @param opschortbaar whether it can be suspended: only a term to decide can (Awb 4:15, 7:10(2))
 * @param startVooruit whether its first day may still have to come: it counts back, or starts on a day that is fixed
 * @param bijVerlopen what there is to do after its last day, as a caseworker reads it; nothing happens by itself
 */
public record Termijnsoort(
        String code,
        LocalDate geldigVanaf,
        String naam,
        Lengte lengteOfLeeg,
        Eindregel eindregel,
        Lengte waarschuwing,
        String grondslag,
        Grenzen grenzen,
        boolean zeker,
        String startgebeurtenis,
        AanZet aanZet,
        boolean opschortbaar,
        boolean startVooruit,
        String bijVerlopen) {

    /** Smallest and largest number of units that a municipality may set. */
    public record Grenzen(int min, int max) {
        boolean bevat(int aantal) {
            return min <= aantal && aantal <= max;
        }
    }

    /** The length; empty for a term of which the date is always stated (a recall, an evaluation, a court order). */
    public Optional<Lengte> lengte() {
        return Optional.ofNullable(lengteOfLeeg);
    }

    /** Whether the setting {@code schuldhulproute.termijnen.<code>} may change the length. */
    public boolean isInstelbaar() {
        return grenzen != null;
    }

    Termijnsoort met(int aantal) {
        return new Termijnsoort(
                code,
                geldigVanaf,
                naam,
                new Lengte(aantal, lengteOfLeeg.eenheid()),
                eindregel,
                waarschuwing,
                grondslag,
                grenzen,
                zeker,
                startgebeurtenis,
                aanZet,
                opschortbaar,
                startVooruit,
                bijVerlopen);
    }

    Termijnsoort vanaf(LocalDate dag) {
        return new Termijnsoort(
                code,
                dag,
                naam,
                lengteOfLeeg,
                eindregel,
                waarschuwing,
                grondslag,
                grenzen,
                zeker,
                startgebeurtenis,
                aanZet,
                opschortbaar,
                startVooruit,
                bijVerlopen);
    }
}
