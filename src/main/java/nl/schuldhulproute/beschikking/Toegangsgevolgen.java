package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Vishmoment;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from access that is in force: registration in VISH when the municipality does so (M-30; A25), and a notice
 * to BKR when the debts are problematic (M-88; A24). A notice that was ended with the route is made again when it goes on.
 */
@Service
class Toegangsgevolgen {

    /**
     * What has to be told to whom.
     *
     * @param schuldenBekend whether it is known if the debts are problematic; while it is not, a human says so first
     */
    record Gevolg(boolean vishMelden, boolean bkrMelden, boolean schuldenBekend) {}

    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Afweging afweging;
    private final Termijnregister termijnen;
    private final Meldingen meldingen;
    private final Beleid beleid;

    Toegangsgevolgen(
            Dossiers dossiers,
            Besluiten besluiten,
            Besluitenboek boek,
            Afweging afweging,
            Termijnregister termijnen,
            Meldingen meldingen,
            Beleid beleid) {
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.boek = boek;
        this.afweging = afweging;
        this.termijnen = termijnen;
        this.meldingen = meldingen;
        this.beleid = beleid;
    }

    /** The decision that holds now; when the last one was withdrawn while its notices are still open, that one. */
    Besluit besluit(String dossiernummer) {
        return boek.overToegang(dossiernummer)
                .or(() -> laatste(besluiten.findByDossiernummerOrderById(dossiernummer)))
                .orElseThrow(
                        () -> new IllegalStateException("dossier " + dossiernummer + ": geen besluit over de toegang"));
    }

    private static Optional<Besluit> laatste(List<Besluit> besluiten) {
        return besluiten.stream()
                .filter(besluit -> besluit.verleentToegang() || besluit.weigertToegang())
                .max(Comparator.comparing(Besluit::id));
    }

    /** The day on which access was decided on: by the municipality, or by a court in its place (Awb art. 8:72 lid 3 b). */
    LocalDate verleendOp(String dossiernummer) {
        return boek.toegangDoorRechter(dossiernummer)
                .map(Besluitopvolging::op)
                .orElseGet(() -> besluit(dossiernummer).beslotenOp());
    }

    /** The day on which it was made known that there is access. */
    LocalDate bekendOp(String dossiernummer) {
        return boek.toegangDoorRechter(dossiernummer)
                .map(Besluitopvolging::op)
                .orElseGet(() -> besluit(dossiernummer).bekendgemaaktOp());
    }

    /** The day since which others must know of the help: the decision was made known, or the route went on after an end. */
    LocalDate vanaf(String dossiernummer) {
        LocalDate bekend = bekendOp(dossiernummer);
        return Optional.ofNullable(dossiers.dossier(dossiernummer).hervatOp())
                .map(op -> LocalDate.ofInstant(op, Einde.AMSTERDAM))
                .filter(bekend::isBefore)
                .orElse(bekend);
    }

    /** The day on which the last notice there was ended; empty when there never was one. */
    Optional<LocalDate> eerderBeeindigd(String dossiernummer, Melding.Systeem systeem) {
        return bij(dossiernummer, systeem).map(Melding::beeindigdOp).max(Comparator.naturalOrder());
    }

    private Stream<Melding> bij(String dossiernummer, Melding.Systeem systeem) {
        return meldingen.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(melding -> melding.systeem() == systeem);
    }

    /** Registered at the aanmelding already, or the notice was never ended. */
    private boolean staatIn(String dossiernummer, Melding.Systeem systeem) {
        return bij(dossiernummer, systeem).anyMatch(melding -> melding.beeindigdOp() == null);
    }

    private boolean problematisch(String dossiernummer) {
        return afweging.laatste(dossiernummer)
                .filter(toetsing -> Boolean.TRUE.equals(toetsing.situatie().problematisch()))
                .isPresent();
    }

    @Transactional
    Gevolg van(String dossiernummer) {
        if (!boek.toegangVerleend(dossiernummer)) {
            return new Gevolg(false, false, true);
        }
        boolean vish = beleid.op(bekendOp(dossiernummer)).van(Instelling.VISH) != Vishmoment.GEEN
                && !staatIn(dossiernummer, Melding.Systeem.VISH);
        boolean bekend = staatIn(dossiernummer, Melding.Systeem.BKR) || afweging.kentSchulden(dossiernummer);
        boolean bkr = problematisch(dossiernummer) && !staatIn(dossiernummer, Melding.Systeem.BKR);
        LocalDate vanaf = vanaf(dossiernummer);
        if (vish) {
            termijnen.start(dossiernummer, "A25", vanaf);
        }
        if (bkr || !bekend) {
            termijnen.start(dossiernummer, "A24", vanaf);
        }
        return new Gevolg(vish, bkr, bekend);
    }
}
