/**
 * What users see outside Camunda's own screens: the pages of a case ({@code /dossier}), the pages that explain an error, and
 * what is added to Tasklist (name and term on the cards, the tab "Dossier", Dutch labels; see
 * {@code META-INF/resources/webjars/camunda/app}). Plain HTML that works without a script. Serves no model in particular.
 */
package nl.schuldhulproute.scherm;
