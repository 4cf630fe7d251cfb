/**
 * The agreement with the creditors: stabilisatie, Kennisgeving, balances, proposal, answers, aflosperiode and finale
 * kwijting, or the way to the Wsnp (Model beleidsregels art. 8 and 10; NVVK Module Schuldregeling).
 *
 * <p>Serves {@code processes/schuldregeling.bpmn}.
 */
package nl.schuldhulproute.schuldregeling;
