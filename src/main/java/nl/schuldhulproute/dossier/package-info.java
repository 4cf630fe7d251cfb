/**
 * The case: small aggregates, the timeline, and the only owner of personal data. Serves every model; knows none. Each
 * fact has the day on which it happened and the moment at which it was written down; decisions and the timeline are
 * only added to. Imports neither the engine nor the web.
 */
package nl.schuldhulproute.dossier;
