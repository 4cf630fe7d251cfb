/**
 * What can happen at any time: a caseworker tells it ({@code gebeurtenis-melden}), the main route hears it, and a crisis
 * has its own model ({@code crisisinterventie}).
 *
 * <p>Serves {@code processes/gebeurtenis-melden.bpmn}, {@code processes/crisisinterventie.bpmn} and what the main route
 * does after a death.
 */
package nl.schuldhulproute.gebeurtenis;
