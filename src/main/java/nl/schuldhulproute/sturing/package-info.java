/**
 * The figures by which managers steer: how many cases stand in which phase, which terms are late or nearly late, what got
 * stuck, how much work waits for each team, and what a period brought. Each figure is one question to the register of terms,
 * to the dossier or to the engine (there with the rights of whoever asks), and each has a list with as many rows as the
 * figure says. A case is named by its number only. Serves no model in particular; {@code scherm} shows it.
 */
package nl.schuldhulproute.sturing;
