package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is typed in forms and not completed yet, kept in the dossier so that nobody loses it who leaves a form or whose
 * session ends. Each user has his own; it is no part of the case and goes when the task goes.
 */
@Service
@Transactional
public class Kladden {

    private final Kladregels regels;
    private final Clock klok;

    Kladden(Kladregels regels, Clock klok) {
        this.regels = regels;
        this.klok = klok;
    }

    /** Those of all users for one task, the oldest first. */
    @Transactional(readOnly = true)
    public List<Klad> van(String taak) {
        return regels.findByTaakOrderByMoment(taak);
    }

    /** Keeps what a user has typed, in the place of what he had typed before. */
    public void bewaar(String taak, String gebruiker, String dossiernummer, String antwoorden, String gezien) {
        Long id = regels.findByTaakAndGebruiker(taak, gebruiker).map(Klad::id).orElse(null);
        regels.save(new Klad(id, taak, gebruiker, dossiernummer, antwoorden, gezien, klok.instant()));
    }

    /** The user begins anew. */
    public void verwijder(String taak, String gebruiker) {
        regels.verwijderVan(taak, gebruiker);
    }

    /** The task is done, or no longer needed. */
    public void verwijderVanTaak(String taak) {
        regels.verwijderVanTaak(taak);
    }
}
