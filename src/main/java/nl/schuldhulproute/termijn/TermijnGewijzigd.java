package nl.schuldhulproute.termijn;

/**
 * Spring application event: something changed in the terms of this code for this dossier. Published inside the
 * transaction of the change, after it was written.
 *
 * @param dossiernummer business key of the case
 * @param code code of the term
 */
public record TermijnGewijzigd(String dossiernummer, String code) {}
