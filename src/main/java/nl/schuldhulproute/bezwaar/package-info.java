/**
 * What a resident can do against a decision, or against a decision that does not come: the objection (A15 to A18, A22), the
 * ingebrekestelling and the dwangsom (A19, A20, A21).
 *
 * <p>Serves {@code processes/bezwaar.bpmn} and {@code processes/ingebrekestelling.bpmn}, and the steps of
 * {@code gebeurtenis-melden} that start them.
 */
package nl.schuldhulproute.bezwaar;
