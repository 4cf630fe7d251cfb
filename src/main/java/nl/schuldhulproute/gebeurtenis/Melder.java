package nl.schuldhulproute.gebeurtenis;

import java.util.List;
import java.util.Set;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.InModellen;

/**
 * Gives the task in which is told what happened to the group of whoever tells it: {@code ${melder.groep()}}. So each who
 * works in a case can tell it and hand it over to his own colleagues, and it lies in no list of another group.
 */
@InModellen("melder")
public class Melder {

    private static final List<String> GROEPEN = List.of("consulenten", "kwaliteitsmedewerkers", "nazorgcoaches");

    private final Aangemeld aangemeld;

    Melder(Aangemeld aangemeld) {
        this.aangemeld = aangemeld;
    }

    /** Of who is in none of them, such as a beheerder, it goes to those who do the route. */
    public String groep() {
        Set<String> eigen = aangemeld.groepen();
        return GROEPEN.stream().filter(eigen::contains).findFirst().orElse(GROEPEN.get(0));
    }
}
