package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/** What becomes of the proposal when the request for a dwangakkoord is decided or taken back (Fw art. 287a). */
@Component
class Dwangakkoordafloop {

    private final Schuldeisers schuldeisers;
    private final Voorstellen voorstellen;
    private final Termijnregister termijnen;

    Dwangakkoordafloop(Schuldeisers schuldeisers, Voorstellen voorstellen, Termijnregister termijnen) {
        this.schuldeisers = schuldeisers;
        this.voorstellen = voorstellen;
        this.termijnen = termijnen;
    }

    void opgelegd(String dossiernummer, LocalDate op) {
        Voorstel voorstel = schuldeisers.voorstel(dossiernummer);
        voorstel.isOpgelegd(op);
        voorstellen.save(voorstel);
    }

    /** The creditors agreed after all: there is an agreement that no judge imposed. */
    void alsnogAkkoord(String dossiernummer, LocalDate op) {
        Voorstel voorstel = schuldeisers.voorstel(dossiernummer);
        voorstel.isToegekend(op);
        voorstellen.save(voorstel);
    }

    /** No agreement: what was to be ready in time, and what creditors promised until then, is over. A human chooses. */
    void geenAkkoord(String dossiernummer, LocalDate op) {
        Voorstel voorstel = schuldeisers.voorstel(dossiernummer);
        voorstel.isAfgewezen(op);
        voorstellen.save(voorstel);
        for (String code : List.of("A29", "A30")) {
            termijnen
                    .lopend(dossiernummer, code)
                    .ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), op, "Er is geen dwangakkoord."));
        }
    }
}
