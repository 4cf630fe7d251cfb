/**
 * The systematische intake: from the aanvraag to the hulpvraag, in one or more talks (Model beleidsregels art. 4).
 *
 * <p>Serves {@code processes/systematische-intake.bpmn}.
 */
package nl.schuldhulproute.intake;
