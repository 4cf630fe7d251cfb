package nl.schuldhulproute.brief;

/**
 * The letter of a decision went later than the day that stood on it, so this term was met on a later day (Awb art. 3:41).
 *
 * @param termijn as models name it: {@code A10}, {@code A17/bezwaar-3}
 */
public record BesluitLaterBekend(String dossiernummer, String termijn) {}
