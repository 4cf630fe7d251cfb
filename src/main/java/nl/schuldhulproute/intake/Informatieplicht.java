package nl.schuldhulproute.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.schuldhulproute.dossier.Informatie;
import nl.schuldhulproute.dossier.Informatie.Onderwerp;
import nl.schuldhulproute.dossier.Informaties;
import org.springframework.stereotype.Component;

/** Keeps what an inwoner was told, each subject with the first day on which it was told. */
@Component
class Informatieplicht {

    private final Informaties informaties;
    private final Clock klok;

    Informatieplicht(Informaties informaties, Clock klok) {
        this.informaties = informaties;
        this.klok = klok;
    }

    Set<Onderwerp> nogTeVertellen(String dossiernummer) {
        Set<Onderwerp> over = EnumSet.allOf(Onderwerp.class);
        informaties.findByDossiernummerOrderById(dossiernummer).forEach(verteld -> over.remove(verteld.onderwerp()));
        return over;
    }

    void verteld(String dossiernummer, Collection<Onderwerp> onderwerpen, LocalDate op, String door) {
        Set<Onderwerp> nieuw = nogTeVertellen(dossiernummer);
        nieuw.retainAll(onderwerpen == null ? List.of() : onderwerpen);
        nieuw.forEach(onderwerp ->
                informaties.save(new Informatie(null, dossiernummer, onderwerp, op, door, klok.instant())));
    }
}
