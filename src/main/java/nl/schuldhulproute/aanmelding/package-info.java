/**
 * Aanmelding: how a request comes in, the first contact, triage, and the appointment for the first meeting. Serves the
 * model {@code aanmelding} and the start form of {@code schuldhulproute}.
 */
package nl.schuldhulproute.aanmelding;
