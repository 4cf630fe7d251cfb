package nl.schuldhulproute.maatstaf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Kalender;
import nl.schuldhulproute.termijn.Termijnberekening;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What {@link RegelMaatstaf} measures: one computation of each kind, and one round trip to the in-memory database. */
@State(Scope.Thread)
public class Regelkosten {

    private final Termijnen termijnen = Termijnen.standaard();
    private final Termijnberekening berekening = new Termijnberekening(Kalender.standaard());
    private Connection verbinding;
    private PreparedStatement vraag;
    private int teller;

    @Setup
    public void open() throws SQLException {
        verbinding = DriverManager.getConnection("jdbc:h2:mem:regelkosten");
        verbinding.createStatement().execute("create table rij (id int primary key, einde date)");
        verbinding.createStatement().execute("insert into rij select x, date '2026-01-01' from system_range(1, 1000)");
        vraag = verbinding.prepareStatement("select einde from rij where id = ?");
    }

    @TearDown
    public void sluit() throws SQLException {
        verbinding.close();
    }

    /** The yardstick: a prepared select of one row by its key. */
    @Benchmark
    public Object database() throws SQLException {
        vraag.setInt(1, 1 + teller++ % 1000);
        try (ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getObject(1);
        }
    }

    /** The term of the decision (A10) from another day each time: look it up, count, shift, find the warning day. */
    @Benchmark
    public Einde termijn() {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(teller++ % 2500);
        Termijnsoort soort = termijnen.soort("A10", start);
        return berekening.bereken(start, soort.lengte().orElseThrow(), soort.eindregel(), soort.waarschuwing());
    }
}
