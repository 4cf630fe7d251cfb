package nl.schuldhulproute.schuldregeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.proces.LopendeRegeling;
import org.springframework.stereotype.Component;

/** The solution of a case: made when it takes effect, ended when it is over. */
@Component
class Oplossingsboek {

    private final Oplossingen oplossingen;
    private final LopendeRegeling regeling;
    private final Clock klok;

    Oplossingsboek(Oplossingen oplossingen, LopendeRegeling regeling, Clock klok) {
        this.oplossingen = oplossingen;
        this.regeling = regeling;
        this.klok = klok;
    }

    void begin(String dossiernummer, Oplossing.Soort soort, LocalDate op, LocalDate eindeVoorzienOp) {
        begin(dossiernummer, soort, op, eindeVoorzienOp, null);
    }

    /** @param uitbetaaldOp the day on which a saneringskrediet was paid out; null when unknown or for another solution */
    void begin(
            String dossiernummer,
            Oplossing.Soort soort,
            LocalDate op,
            LocalDate eindeVoorzienOp,
            LocalDate uitbetaaldOp) {
        // A new agreement takes the place of one that ran.
        lopend(dossiernummer).ifPresent(oude -> {
            oude.eindigt(op, Oplossing.Resultaat.AFGEBROKEN);
            oplossingen.save(oude);
        });
        Oplossing oplossing = new Oplossing(dossiernummer, soort, op, eindeVoorzienOp, klok.instant());
        oplossing.isUitbetaald(uitbetaaldOp);
        oplossingen.save(oplossing);
    }

    /** The solution that runs now, when there is one. */
    Optional<Oplossing> lopend(String dossiernummer) {
        return regeling.van(dossiernummer);
    }

    /** The way that was chosen is that it goes on. */
    void gaatDoor(String dossiernummer) {
        lopend(dossiernummer).ifPresent(oplossing -> {
            oplossing.gaatDoor();
            oplossingen.save(oplossing);
        });
    }

    /** The newest solution, running or ended. */
    Optional<Oplossing> laatste(String dossiernummer) {
        return oplossingen.findFirstByDossiernummerOrderByIdDesc(dossiernummer);
    }

    /** The solution runs on until a later day. */
    void verleng(Oplossing oplossing, LocalDate tot) {
        oplossing.duurtTot(tot);
        oplossingen.save(oplossing);
    }

    void eindig(String dossiernummer, LocalDate op, Oplossing.Resultaat resultaat) {
        Oplossing oplossing = lopend(dossiernummer)
                .orElseThrow(() -> new IllegalStateException("dossier " + dossiernummer + ": er loopt geen oplossing"));
        oplossing.eindigt(op, resultaat);
        oplossingen.save(oplossing);
    }
}
