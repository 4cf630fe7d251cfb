package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The choices of the municipality as they hold from some day on (VNG-model art. 20; M-90). Immutable; every value was checked
 * when it was read.
 */
public final class Beleidsregels {

    private final LocalDate vanaf;
    private final Map<String, String> gekozen;

    /**
     * @param vanaf first day on which they hold; null for the ones that the application began with
     * @param gekozen sleutel → what was written, all of it: changes of earlier dates included
     */
    Beleidsregels(LocalDate vanaf, Map<String, String> gekozen) {
        this.vanaf = vanaf;
        this.gekozen = Map.copyOf(gekozen);
    }

    /** First day on which they hold; empty for the ones that the application began with. */
    public Optional<LocalDate> vanaf() {
        return Optional.ofNullable(vanaf);
    }

    /** What holds. */
    public <T> T van(Instelling<T> instelling) {
        String geschreven = gekozen.get(instelling.sleutel());
        return geschreven == null
                ? instelling.standaard()
                : instelling.lees(geschreven).orElseThrow();
    }

    /** What holds, as a user reads it. */
    public <T> String tekst(Instelling<T> instelling) {
        return instelling.tekst(van(instelling));
    }

    boolean geldtOp(LocalDate dag) {
        return vanaf == null || !vanaf.isAfter(dag);
    }
}
