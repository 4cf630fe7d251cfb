package nl.schuldhulproute.maatstaf;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What one computation costs, as a ratio to one round trip to the in-memory database in the same run. Prints; judges
 * nothing: {@code mvn -Pbench verify}.
 */
class RegelMaatstaf {

    @Test
    void watEenBerekeningKost() throws RunnerException {
        Collection<RunResult> uitkomsten = new Runner(new OptionsBuilder()
                        .include("nl\\.schuldhulproute\\..*kosten\\.")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        Map<String, Double> kosten = new TreeMap<>();
        for (RunResult uitkomst : uitkomsten) {
            kosten.put(
                    uitkomst.getPrimaryResult().getLabel(),
                    uitkomst.getPrimaryResult().getScore());
        }
        double database = kosten.get("database");
        kosten.forEach((wat, nanos) -> System.out.printf(
                "Maatstaf: %s %.0f ns = %.2f van een gang naar de database%n", wat, nanos, nanos / database));
    }
}
