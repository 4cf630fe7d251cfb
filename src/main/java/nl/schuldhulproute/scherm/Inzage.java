package nl.schuldhulproute.scherm;

import java.util.Set;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.stereotype.Component;

/**
 * Who may see the pages of a case. The one place that decides it: personal data is for those who do the work, not for
 * managers and proceseigenaren.
 */
@Component
public class Inzage {

    private static final Set<String> GROEPEN =
            Set.of("consulenten", "kwaliteitsmedewerkers", "nazorgcoaches", "beheerders");

    private final Aangemeld aangemeld;

    Inzage(Aangemeld aangemeld) {
        this.aangemeld = aangemeld;
    }

    /** True when the present user may see the pages of a case. */
    public boolean mag() {
        return aangemeld.groepen().stream().anyMatch(GROEPEN::contains);
    }
}
