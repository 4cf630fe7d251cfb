package nl.schuldhulproute.gebeurtenis;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import org.springframework.stereotype.Component;

/** Whether a route ended by a decision that does not hold any more, and can go on (Awb art. 7:11 and 8:72). */
@Component
class Hervatting {

    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Situaties situaties;

    Hervatting(Dossiers dossiers, Besluiten besluiten, Besluitenboek boek, Situaties situaties) {
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.boek = boek;
        this.situaties = situaties;
    }

    /** @param besluit the decision by which it may have ended */
    boolean kan(String dossiernummer, Long besluit) {
        return isHetEinde(dossiers.dossier(dossiernummer), besluit)
                && boek.isVervallen(besluit)
                && situaties.hervatten(dossiernummer).isEmpty();
    }

    private boolean neemtToegangWeg(Besluit besluit) {
        return besluit.soort() == Soort.INTREKKING
                && besluiten
                        .findById(besluit.betreft())
                        .filter(Besluit::verleentToegang)
                        .isPresent();
    }

    /** After a withdrawal the route ends when it is clear that no new access follows, and else on the day of the decision. */
    private static boolean isDagVanEinde(Dossier dossier, Besluit besluit) {
        LocalDate einde = dossier.beeindigdOp();
        return einde != null
                && (besluit.soort() == Soort.INTREKKING
                        ? !einde.isBefore(besluit.bekendgemaaktOp())
                        : einde.equals(besluit.bekendgemaaktOp()));
    }

    /**
     * An older refusal that was followed by another end is not why the route does not run now. Neither is one of before the
     * route was taken up again: then it ended anew, for instance because the inwoner wished so.
     */
    private boolean isHetEinde(Dossier dossier, Long besluit) {
        return besluiten.findByDossiernummerOrderById(dossier.nummer()).stream()
                .filter(genomen -> genomen.beeindigtRoute() || neemtToegangWeg(genomen))
                .reduce((eerder, later) -> later)
                .filter(laatste -> laatste.id().equals(besluit))
                .filter(laatste -> isDagVanEinde(dossier, laatste))
                .filter(laatste ->
                        dossier.hervatOp() == null || laatste.ingevoerdOp().isAfter(dossier.hervatOp()))
                .isPresent();
    }
}
