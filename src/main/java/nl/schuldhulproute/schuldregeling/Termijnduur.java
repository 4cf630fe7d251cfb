package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import nl.schuldhulproute.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** How long a term is, for the text of a form: the law and the municipality say so, not the form. */
@Component
class Termijnduur {

    private final Termijnen soorten;

    Termijnduur(Termijnen soorten) {
        this.soorten = soorten;
    }

    /** As a user reads it, for a term that starts on this day. */
    String van(String code, LocalDate start) {
        return soorten.soort(code, start).lengte().orElseThrow().toString();
    }
}
