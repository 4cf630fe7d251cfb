package nl.schuldhulproute.scherm;

import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Wijziging;

/**
 * A list of a case that is edited as a table and goes in and out as CSV.
 *
 * @param <G> what is known of one row
 */
interface Tabel<G> {

    /** The last part of the address. */
    String pad();

    String titel();

    /** What the rows are for, in a sentence or two. */
    String uitleg();

    List<Kolom> kolommen();

    /** The rows that count now. */
    List<Tabelrij> rijen(String dossiernummer);

    /** New rows that are offered filled in part. */
    default List<Tabelrij> voorstellen(String dossiernummer) {
        return List.of();
    }

    /** Names and amounts above the table. */
    Map<String, String> totalen(String dossiernummer);

    /** Reads and checks one row; the mistakes are sentences by the key of the column. */
    Gelezen<G> lees(Tabelrij rij);

    /** Stores all changes, or none. */
    void verwerk(String dossiernummer, List<Wijziging<G>> wijzigingen, String door);

    /** What was typed, or what is wrong with it. */
    record Gelezen<G>(G gegevens, Map<String, String> fouten) {}
}
