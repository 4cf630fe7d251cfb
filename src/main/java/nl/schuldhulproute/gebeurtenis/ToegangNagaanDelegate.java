package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.LopendeRoute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Whether there is access after the withdrawal of a decision that gave it, and where the route stands: without access it ends
 * (Wgs art. 4a lid 1).
 */
@InModellen(
        value = "toegangNagaan",
        schrijft = {"toegangVervallen", "routeLoopt", "kanHervatten"})
class ToegangNagaanDelegate implements JavaDelegate {

    private static final String BERICHT = "ToegangVervallen";

    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Situaties situaties;
    private final LopendeRoute route;

    ToegangNagaanDelegate(
            Dossiers dossiers, Besluiten besluiten, Besluitenboek boek, Situaties situaties, LopendeRoute route) {
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.boek = boek;
        this.situaties = situaties;
        this.route = route;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Dossier dossier = dossiers.dossier(uitvoering.getProcessBusinessKey());
        boolean gingOverToegang = besluiten
                .findById((Long) uitvoering.getVariable("betreft"))
                .filter(Besluit::verleentToegang)
                .isPresent();
        boolean toegang = boek.toegangVerleend(dossier.nummer());
        uitvoering.setVariable("toegangVervallen", gingOverToegang && !toegang);
        uitvoering.setVariable("routeLoopt", dossier.beeindigdOp() == null && route.hoort(dossier.nummer(), BERICHT));
        uitvoering.setVariable("kanHervatten", gingOverToegang && toegang && kanHervatten(dossier));
    }

    /** Help that a decision ended stays ended, whatever becomes of the access that it once began with. */
    private boolean kanHervatten(Dossier dossier) {
        boolean beeindigd = boek.geldend(dossier.nummer()).stream()
                .filter(Besluit::beeindigtHulp)
                .anyMatch(besluit ->
                        dossier.hervatOp() == null || besluit.ingevoerdOp().isAfter(dossier.hervatOp()));
        return !beeindigd && situaties.hervatten(dossier.nummer()).isEmpty();
    }
}
