package nl.schuldhulproute.scherm;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Betrokkene;
import nl.schuldhulproute.dossier.Persoon;

/** Whose case it is, in one line. */
final class Namen {

    private Namen() {}

    /** The names of those who take part now; of all who did when nobody is left. */
    static String van(List<Betrokkene> betrokkenen) {
        return van(betrokkenen, Persoon::naam);
    }

    /** As {@link #van}, each with the year of birth, which tells people of one name apart: {@code Fenna Vos (1985)}. */
    static String metGeboortejaar(List<Betrokkene> betrokkenen) {
        return van(
                betrokkenen,
                persoon -> persoon.geboortedatum() == null
                        ? persoon.naam()
                        : "%s (%d)"
                                .formatted(
                                        persoon.naam(), persoon.geboortedatum().getYear()));
    }

    private static String van(List<Betrokkene> betrokkenen, Function<Persoon, String> tekst) {
        List<Betrokkene> nu =
                betrokkenen.stream().filter(iemand -> iemand.tot() == null).toList();
        return (nu.isEmpty() ? betrokkenen : nu)
                .stream().map(iemand -> tekst.apply(iemand.persoon())).collect(Collectors.joining(" en "));
    }
}
