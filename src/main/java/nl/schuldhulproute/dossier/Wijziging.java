package nl.schuldhulproute.dossier;

/**
 * One change in a list of a case.
 *
 * @param id the row; null when it is new
 * @param versie the version of the row that the user saw; null when it is new
 * @param gegevens what it becomes; null when the row no longer counts
 */
public record Wijziging<G>(Long id, Integer versie, G gegevens) {}
