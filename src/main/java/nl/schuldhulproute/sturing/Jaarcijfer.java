package nl.schuldhulproute.sturing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The terugval of one year (H-09).
 *
 * @param aanvragers the people who asked for schuldhulp
 * @param teruggekomen those of them who had successfully gone through it before
 */
public record Jaarcijfer(int jaar, long aanvragers, long teruggekomen) {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    /** In percent with one decimal; empty when nobody asked. */
    public Optional<BigDecimal> percentage() {
        return aanvragers == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(teruggekomen)
                        .multiply(HONDERD)
                        .divide(BigDecimal.valueOf(aanvragers), 1, RoundingMode.HALF_UP));
    }
}
