package nl.schuldhulproute.dossier;

/**
 * Spring application event: a decision on another solution for the debts was made known, and the plan names it now (T-24).
 * Published inside the transaction of the change, after it was written.
 */
public record OplossingBesloten(String dossiernummer) {}
