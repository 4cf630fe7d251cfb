package nl.schuldhulproute.beschikking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Vishmoment;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from the decision on access: registration in VISH when the municipality does so (M-30; A25), and a notice
 * to BKR when the debts are problematic (M-88; A24).
 */
@Service
class Toegangsgevolgen {

    record Gevolg(boolean verleend, boolean vishMelden, boolean bkrMelden) {}

    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Afweging afweging;
    private final Termijnregister termijnen;
    private final Meldingen meldingen;
    private final Beleid beleid;

    Toegangsgevolgen(
            Besluiten besluiten,
            Besluitenboek boek,
            Afweging afweging,
            Termijnregister termijnen,
            Meldingen meldingen,
            Beleid beleid) {
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

    /** Registered at the aanmelding already. */
    private boolean staatInVish(String dossiernummer) {
        return meldingen.findByDossiernummerOrderById(dossiernummer).stream()
                .anyMatch(melding -> melding.systeem() == Melding.Systeem.VISH && melding.beeindigdOp() == null);
    }

    @Transactional
    Gevolg van(String dossiernummer) {
        Besluit besluit = besluit(dossiernummer);
        boolean verleend = boek.toegangVerleend(dossiernummer);
        boolean vish = verleend
                && beleid.op(besluit.bekendgemaaktOp()).van(Instelling.VISH) != Vishmoment.GEEN
                && !staatInVish(dossiernummer);
        boolean bkr = verleend
                && Boolean.TRUE.equals(afweging.van(dossiernummer).situatie().problematisch());
        if (vish) {
            termijnen.start(dossiernummer, "A25", besluit.bekendgemaaktOp());
        }
        if (bkr) {
            termijnen.start(dossiernummer, "A24", besluit.bekendgemaaktOp());
        }
        return new Gevolg(verleend, vish, bkr);
    }
}
