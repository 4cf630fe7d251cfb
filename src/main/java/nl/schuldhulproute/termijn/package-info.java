/**
 * Legal terms (termijnen): the calendar, the arithmetic, the table of terms and the register of running terms.
 *
 * <p>Serves every model in {@code processes/}: a term is registered by the delegate or form handler that records its
 * start event, and the timers and due dates of all models read it. {@code termijn-bewaken} watches the terms that cross
 * models or can be suspended (A3, A10, A17); it listens to {@link nl.schuldhulproute.termijn.TermijnGewijzigd}.
 *
 * <ul>
 *   <li>{@link nl.schuldhulproute.termijn.Feestdagen}, {@link nl.schuldhulproute.termijn.Kalender}: free days and
 *       werkdagen (Algemene termijnenwet art. 3, Wgs art. 4(2));
 *   <li>{@link nl.schuldhulproute.termijn.Termijnberekening}: start day + length → last day, warning day, moment of
 *       lapse (Awb 6:8, Algemene termijnenwet art. 1, 2 and 4, Awb 4:15);
 *   <li>{@link nl.schuldhulproute.termijn.Termijnen}: the terms as data ({@code termijn/termijnen.csv}) with what a
 *       municipality chose ({@code schuldhulproute.termijnen.A10=6});
 *   <li>{@link nl.schuldhulproute.termijn.Termijnregister}: which terms run for which case (table {@code
 *       dossier.termijn});
 *   <li>{@link nl.schuldhulproute.termijn.Termijnherrekening}: what a day that is added to the calendar does to terms
 *       that run already.
 * </ul>
 *
 * <p>Rules that hold everywhere: the day of the event is day 0; a term ends at 24:00 in Europe/Amsterdam of its last
 * day; a lapse has no legal effect by itself. A code in the table is never removed or given another meaning, because
 * registered terms refer to it; a change of law is a new row with a later {@code geldig_vanaf}.
 *
 * <p>No Camunda and no Spring Web here.
 */
package nl.schuldhulproute.termijn;
