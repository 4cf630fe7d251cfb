package nl.schuldhulproute.aanmelding;

import java.util.Set;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reads from the case how the aanmelding begins: is a threat known, and has nobody spoken with the resident yet. */
@InModellen(
        value = "aanmeldingBekijken",
        schrijft = {"crisis", "nieuweDreiging", "bevestigen"})
class AanmeldingBekijkenDelegate implements JavaDelegate {

    private static final Set<Dossier.Herkomst> SCHRIFTELIJK = Set.of(Dossier.Herkomst.WEBSITE, Dossier.Herkomst.MAIL);

    private final Dossiers dossiers;
    private final Crises crises;

    AanmeldingBekijkenDelegate(Dossiers dossiers, Crises crises) {
        this.dossiers = dossiers;
        this.crises = crises;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        boolean crisis = crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(dossiernummer)
                .isPresent();
        uitvoering.setVariable("crisis", crisis);
        uitvoering.setVariable("nieuweDreiging", crisis);
        uitvoering.setVariable(
                "bevestigen",
                SCHRIFTELIJK.contains(dossiers.dossier(dossiernummer).herkomst()));
    }
}
