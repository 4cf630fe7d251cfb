package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The creditors of a case, as caseworkers keep them. Every change leaves a line on the timeline. */
@Service
@Transactional
public class Schuldeiserslijst {

    private final Schuldeiserrepository schuldeisers;
    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Schuldeiserslijst(Schuldeiserrepository schuldeisers, Dossiers dossiers, Tijdlijn tijdlijn, Clock klok) {
        this.schuldeisers = schuldeisers;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Those that count, by name. */
    @Transactional(readOnly = true)
    public List<Schuldeiser> van(String dossiernummer) {
        return schuldeisers.findByDossiernummerAndVervallenOpIsNullOrderByNaamAscIdAsc(dossiernummer);
    }

    /**
     * Makes all changes, or none.
     *
     * @throws OptimisticLockingFailureException when someone else changed one of them since
     */
    public void verwerk(String dossiernummer, List<Wijziging<Schuldeiser.Gegevens>> wijzigingen, String door) {
        if (dossiers.dossier(dossiernummer).beeindigdOp() != null) {
            throw new Invoerfout(null, "dit dossier is beëindigd; de schuldeisers kunnen niet meer veranderen");
        }
        wijzigingen.forEach(wijziging -> verwerk(dossiernummer, wijziging, door));
    }

    private void verwerk(String dossiernummer, Wijziging<Schuldeiser.Gegevens> wijziging, String door) {
        if (wijziging.id() == null) {
            Schuldeiser nieuw = new Schuldeiser(
                    null, null, dossiernummer, null, null, null, null, null, null, null, null, klok.instant(), door);
            meld(schuldeisers.save(nieuw.met(wijziging.gegevens())), "Schuldeiser toegevoegd", door);
            return;
        }
        Schuldeiser bestaand = schuldeisers
                .findById(wijziging.id())
                .filter(schuldeiser -> schuldeiser.dossiernummer().equals(dossiernummer))
                .orElseThrow(() -> new OnbekendeRegel(dossiernummer));
        if (!bestaand.versie().equals(wijziging.versie()) || bestaand.vervallenOp() != null) {
            throw new OptimisticLockingFailureException("dossier " + dossiernummer + ": intussen gewijzigd");
        }
        if (wijziging.gegevens() == null) {
            meld(schuldeisers.save(bestaand.vervallen(LocalDate.now(klok))), "Schuldeiser uit de lijst gehaald", door);
        } else {
            meld(schuldeisers.save(bestaand.met(wijziging.gegevens())), "Schuldeiser gewijzigd", door);
        }
    }

    private void meld(Schuldeiser schuldeiser, String titel, String door) {
        tijdlijn.meld(
                schuldeiser.dossiernummer(),
                new Tijdlijn.Bron(
                        "dossier",
                        "schuldeisers",
                        titel,
                        "schuldeiser-%d-%d".formatted(schuldeiser.id(), schuldeiser.versie()),
                        door),
                LocalDate.now(klok),
                "%s: %s.".formatted(titel, schuldeiser.naam()));
    }
}
