/**
 * The end of the route: {@code beeindiging} (normal), {@code voortijdige-beeindiging} (Model beleidsregels art. 17) and
 * the closing of the file wherever the route ends.
 *
 * <p>Serves {@code processes/beeindiging.bpmn} and {@code processes/voortijdige-beeindiging.bpmn}; every other model that
 * ends the route calls {@code ${dossierSluiten}}.
 */
package nl.schuldhulproute.beeindiging;
