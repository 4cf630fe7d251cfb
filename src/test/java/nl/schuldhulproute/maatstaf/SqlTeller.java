package nl.schuldhulproute.maatstaf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Counts the SQL statements that go to a database, by the table that they are about. */
final class SqlTeller {

    private static final Pattern TABEL =
            Pattern.compile("(?i)\\b(?:from|into|update)\\s+([\"a-z_.]+)", Pattern.CASE_INSENSITIVE);

    private final Map<String, Long> perTabel = new TreeMap<>();
    private long aantal;

    DataSource om(DataSource bron) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, methode, waarden) -> {
                    Object uitkomst = roep(() -> methode.invoke(bron, waarden));
                    return uitkomst instanceof Connection verbinding ? om(verbinding) : uitkomst;
                });
    }

    long aantal() {
        return aantal;
    }

    void opnieuw() {
        aantal = 0;
        perTabel.clear();
    }

    /** The tables that are asked most, with how often for each route. */
    List<String> meeste(int routes, int hoeveel) {
        return perTabel.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(hoeveel)
                .map(tabel -> "%s %d".formatted(tabel.getKey(), tabel.getValue() / routes))
                .toList();
    }

    private Connection om(Connection verbinding) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, methode, waarden) -> {
                    Object uitkomst = roep(() -> methode.invoke(verbinding, waarden));
                    if (uitkomst instanceof PreparedStatement opdracht) {
                        return om(opdracht, PreparedStatement.class, (String) waarden[0]);
                    }
                    return uitkomst instanceof Statement opdracht ? om(opdracht, Statement.class, null) : uitkomst;
                });
    }

    private Object om(Statement opdracht, Class<?> vorm, String sql) {
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {vorm}, (proxy, methode, waarden) -> {
            if (methode.getName().startsWith("execute")) {
                tel(sql != null ? sql : String.valueOf(waarden[0]));
            }
            return roep(() -> methode.invoke(opdracht, waarden));
        });
    }

    private synchronized void tel(String sql) {
        aantal++;
        Matcher tabel = TABEL.matcher(sql);
        String soort = sql.strip().split("\\s+")[0].toLowerCase(java.util.Locale.ROOT);
        perTabel.merge(
                tabel.find() ? soort + " " + tabel.group(1).toLowerCase(java.util.Locale.ROOT) : soort, 1L, Long::sum);
    }

    private static Object roep(java.util.concurrent.Callable<Object> werk) throws Throwable {
        try {
            return werk.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
