package nl.schuldhulproute.steun;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks for words in every column of every table of the engine, bytes included. */
public final class Lekzoeker {

    private Lekzoeker() {}

    /** Table, column and word of every hit. */
    public static List<String> vindplaatsen(DataSource bron, List<String> woorden) throws SQLException {
        List<String> gevonden = new ArrayList<>();
        try (Connection verbinding = bron.getConnection()) {
            for (String tabel : tabellen(verbinding)) {
                try (Statement vraag = verbinding.createStatement();
                        ResultSet rijen = vraag.executeQuery("select * from " + tabel)) {
                    doorzoek(tabel, rijen, woorden, gevonden);
                }
            }
        }
        return gevonden;
    }

    /** The tables of the engine. */
    public static List<String> tabellen(Connection verbinding) throws SQLException {
        List<String> tabellen = new ArrayList<>();
        try (ResultSet rijen = verbinding.getMetaData().getTables(null, "PUBLIC", "ACT_%", new String[] {"TABLE"})) {
            while (rijen.next()) {
                tabellen.add(rijen.getString("TABLE_NAME"));
            }
        }
        return tabellen;
    }

    private static void doorzoek(String tabel, ResultSet rijen, List<String> woorden, List<String> gevonden)
            throws SQLException {
        int kolommen = rijen.getMetaData().getColumnCount();
        while (rijen.next()) {
            for (int kolom = 1; kolom <= kolommen; kolom++) {
                Object waarde = rijen.getObject(kolom);
                if (waarde == null) {
                    continue;
                }
                String tekst = waarde instanceof byte[] || waarde instanceof java.sql.Blob
                        ? new String(rijen.getBytes(kolom), StandardCharsets.UTF_8)
                        : rijen.getString(kolom);
                for (String woord : woorden) {
                    if (tekst.contains(woord)) {
                        gevonden.add(tabel + "." + rijen.getMetaData().getColumnName(kolom) + ": " + woord);
                    }
                }
            }
        }
    }
}
