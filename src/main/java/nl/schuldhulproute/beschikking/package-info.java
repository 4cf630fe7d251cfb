/**
 * The decision on access (beschikking), and the taking of every other decision (besluit-nemen): drafted by one, read by
 * another, made known, and open to bezwaar from then on.
 */
package nl.schuldhulproute.beschikking;
