/** The systematische intake: from the aanvraag to the hulpvraag, in one or more talks (Model beleidsregels art. 4). */
package nl.schuldhulproute.intake;
