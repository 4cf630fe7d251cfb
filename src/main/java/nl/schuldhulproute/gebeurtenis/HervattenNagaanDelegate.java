package nl.schuldhulproute.gebeurtenis;

import java.util.Set;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Whether the route ended by the decision that was withdrawn, or revoked after an objection, and can go on: then the model
 * takes it up again (Awb art. 7:11).
 */
@InModellen(
        value = "hervattenNagaan",
        schrijft = {"kanHervatten"})
class HervattenNagaanDelegate implements JavaDelegate {

    /** The outcomes by which a route ends. */
    private static final Set<String> EINDE = Set.of("WEIGEREN", "NIET_BEHANDELEN", "BEEINDIGEN");

    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Situaties situaties;

    HervattenNagaanDelegate(Besluiten besluiten, Besluitenboek boek, Situaties situaties) {
        this.besluiten = besluiten;
        this.boek = boek;
        this.situaties = situaties;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Long besluit = (Long) uitvoering.getVariable("betreft");
        uitvoering.setVariable(
                "kanHervatten", besluit != null && kanHervatten(uitvoering.getProcessBusinessKey(), besluit));
    }

    private boolean kanHervatten(String dossiernummer, Long besluit) {
        return isHetEinde(dossiernummer, besluit)
                && boek.isVervallen(besluit)
                && situaties.hervatten(dossiernummer).isEmpty();
    }

    /** An older refusal that was followed by another end is not why the route does not run now. */
    private boolean isHetEinde(String dossiernummer, Long besluit) {
        return besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(genomen -> EINDE.contains(genomen.uitkomst()))
                .map(Besluit::id)
                .reduce((eerder, later) -> later)
                .filter(besluit::equals)
                .isPresent();
    }
}
