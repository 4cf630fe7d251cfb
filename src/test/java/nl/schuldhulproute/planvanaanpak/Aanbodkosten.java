package nl.schuldhulproute.planvanaanpak;

import java.time.LocalDate;
import java.util.Set;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Eerder;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Inkomen;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Regelbaar;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Vaardigheden;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the benchmark of the rules measures here: one aanbod, with its reasons in words. */
@State(Scope.Thread)
public class Aanbodkosten {

    private static final LocalDate OP = LocalDate.of(2026, 11, 23);

    private final Cijfers cijfers = Cijfers.standaard();
    private int teller;

    @Benchmark
    public Uitslag<?> aanbod() {
        return Aanbodregel.voor(
                new Aanbodregel.Feiten(
                        1_000_000L + teller++ % 1000,
                        5_000L,
                        true,
                        true,
                        false,
                        false,
                        Inkomen.STABIEL,
                        Regelbaar.JA,
                        Vaardigheden.MET_STEUN,
                        Eerder.NEE,
                        Set.of(Leefgebied.WONEN, Leefgebied.GEZONDHEID),
                        Set.of()),
                cijfers,
                OP);
    }
}
