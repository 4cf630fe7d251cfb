package nl.schuldhulproute.scherm;

import nl.schuldhulproute.sturing.Teamcijfers.Welke;
import nl.schuldhulproute.termijn.Stand;

/** The words of the figures, in the panel and above the lists alike. */
final class Sturingswoorden {

    private Sturingswoorden() {}

    static String stand(Stand stand) {
        return switch (stand) {
            case VERLOPEN -> "Te laat";
            case WAARSCHUWEN -> "Bijna voorbij";
            case LOOPT -> "Op tijd";
            case OPGESCHORT -> "Staat stil";
            case VOLDAAN -> "Gehaald";
            case VERVALLEN -> "Vervallen";
        };
    }

    static String taken(Welke welke) {
        return switch (welke) {
            case OPEN -> "Open taken";
            case VAN_NIEMAND -> "Taken van niemand";
            case TE_LAAT -> "Taken die te laat zijn";
        };
    }

    /** The word for who must be in time, as the table of terms writes it. */
    static String aanZet(String wie) {
        return switch (wie) {
            case "gemeente" -> "De gemeente";
            case "inwoner" -> "De inwoner";
            default -> "Een ander";
        };
    }
}
