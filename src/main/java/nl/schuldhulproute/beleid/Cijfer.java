package nl.schuldhulproute.beleid;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of the law or of a norm, as it holds from some day on.
 *
 * @param code the fixed name by which rules ask for it ({@code dwangsom-dagbedrag-1})
 * @param geldigVanaf first day on which it holds
 * @param eenheid what it counts: {@code euro}, {@code procent}, {@code maanden}, {@code dagen}
 * @param bron where it was read
 * @param zeker false when no source confirms it: what rests on it is "indicatief"
 */
public record Cijfer(
        String code,
        LocalDate geldigVanaf,
        BigDecimal waarde,
        String eenheid,
        String naam,
        String bron,
        boolean zeker) {}
