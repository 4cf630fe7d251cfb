package nl.schuldhulproute.scherm;

import java.util.List;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Betrokkene;

/** Whose case it is, in one line. */
final class Namen {

    private Namen() {}

    /** The names of those who take part now; of all who did when nobody is left. */
    static String van(List<Betrokkene> betrokkenen) {
        List<Betrokkene> nu =
                betrokkenen.stream().filter(iemand -> iemand.tot() == null).toList();
        return (nu.isEmpty() ? betrokkenen : nu)
                .stream().map(iemand -> iemand.persoon().naam()).collect(Collectors.joining(" en "));
    }
}
