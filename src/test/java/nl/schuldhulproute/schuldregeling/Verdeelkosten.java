package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Uitslag;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the benchmark of the rules measures here: an amount shared among fourteen creditors, of whom four are preferent. */
@State(Scope.Thread)
public class Verdeelkosten {

    private final Cijfer factor = Cijfers.standaard().op(Verdeling.FACTOR, LocalDate.of(2026, 11, 23));
    private final List<Verdeling.Vordering> vorderingen = LongStream.rangeClosed(1, 14)
            .mapToObj(nummer -> new Verdeling.Vordering(nummer, nummer % 4 == 0, 30_000 + 7_919 * nummer))
            .toList();
    private int teller;

    @Benchmark
    public Uitslag<?> verdeling() {
        return Verdeling.van(vorderingen, 200_000L + teller++ % 1000, factor);
    }
}
