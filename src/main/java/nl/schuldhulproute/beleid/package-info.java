/**
 * What a municipality chooses, from which day, and what stays for who was decided on before (settings, {@code
 * Overgangsrecht}); the dated figures of law and norm ({@code Cijfers}); and the rules that more than one phase asks of
 * them: beslagvrije voet, vtlb, afloscapaciteit, problematische schulden, moments of nazorg. Checked once, at the start;
 * serves every model. Imports neither the engine nor the web.
 */
package nl.schuldhulproute.beleid;
