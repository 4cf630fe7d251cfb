/**
 * Nazorg: contact at the agreed moments after the end of the solution, what to look at, relapse, and agreeing on more or
 * less (Model beleidsregels art. 15; NVVK Module Nazorg; A42, A43).
 *
 * <p>Serves {@code processes/nazorg.bpmn}.
 */
package nl.schuldhulproute.nazorg;
