package nl.schuldhulproute.termijn;

/**
 * How long a term is.
 *
 * @param aantal number of units, 0 or more
 * @param eenheid the unit
 */
public record Lengte(int aantal, Eenheid eenheid) {

    public Lengte {
        if (aantal < 0) {
            throw new TermijnFout("Een termijn kan niet korter zijn dan 0 %s.".formatted(eenheid.tekst()));
        }
    }

    public static Lengte dagen(int aantal) {
        return new Lengte(aantal, Eenheid.DAGEN);
    }

    public static Lengte werkdagen(int aantal) {
        return new Lengte(aantal, Eenheid.WERKDAGEN);
    }

    public static Lengte weken(int aantal) {
        return new Lengte(aantal, Eenheid.WEKEN);
    }

    public static Lengte maanden(int aantal) {
        return new Lengte(aantal, Eenheid.MAANDEN);
    }

    public static Lengte jaren(int aantal) {
        return new Lengte(aantal, Eenheid.JAREN);
    }

    /**
     * Whether ATW art. 4 takes a term of this length out of the act: more than 90 days, 12 weeks or 3 months, and every
     * term in years. Exactly 12 weeks (Awb 7:10, with a committee) is still in.
     */
    public boolean isTeLangVoorAtw() {
        return switch (eenheid) {
            case DAGEN, WERKDAGEN -> aantal > 90;
            case WEKEN -> aantal > 12;
            case MAANDEN -> aantal > 3;
            case JAREN -> true;
        };
    }

    /** As a user reads it: {@code 8 weken}, {@code 1 maand}. */
    @Override
    public String toString() {
        String woord = eenheid.tekst();
        if (aantal == 1) {
            woord = switch (eenheid) {
                case DAGEN -> "dag";
                case WERKDAGEN -> "werkdag";
                case WEKEN -> "week";
                case MAANDEN -> "maand";
                case JAREN -> "jaar";
            };
        } else if (eenheid == Eenheid.JAREN) {
            woord = "jaar"; // "5 jaar", not "5 jaren"
        }
        return aantal + " " + woord;
    }
}
