/**
 * What a resident can do against a decision, or against a decision that does not come: the ingebrekestelling and the
 * dwangsom (A19, A20, A21). The objection itself (A15 to A18) has its place here too.
 *
 * <p>Serves {@code processes/ingebrekestelling.bpmn}, and the step of {@code gebeurtenis-melden} that starts it.
 */
package nl.schuldhulproute.bezwaar;
