package nl.schuldhulproute.proces;

import java.time.LocalDate;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;

/** What a watched term asks now. */
enum Sein {
    /** A warning or a lapse is still to come. */
    WACHTEN,
    WAARSCHUWEN,
    VERLOPEN,
    /** Only a change of the term can ask for something again. */
    STIL,
    AFGEROND;

    static Sein van(Termijn termijn, LocalDate vandaag) {
        Stand stand = termijn.stand(vandaag);
        return switch (stand) {
            case VOLDAAN, VERVALLEN -> AFGEROND;
            case OPGESCHORT -> STIL;
            case VERLOPEN -> termijn.verlopenGemeldOp().isPresent() ? STIL : VERLOPEN;
            case WAARSCHUWEN -> termijn.gewaarschuwdOp().isPresent() ? WACHTEN : WAARSCHUWEN;
            case LOOPT -> WACHTEN;
        };
    }
}
