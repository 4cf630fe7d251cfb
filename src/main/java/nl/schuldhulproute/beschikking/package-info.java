/**
 * The decision on access (beschikking), telling VISH and BKR that help runs (hulp-melden), the taking of every other decision
 * (besluit-nemen): drafted by one, read by another, made known, and open to bezwaar from then on; and a decision that was a
 * mistake (besluit-intrekken).
 */
package nl.schuldhulproute.beschikking;
