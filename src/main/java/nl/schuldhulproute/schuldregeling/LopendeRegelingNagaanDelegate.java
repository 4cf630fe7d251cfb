package nl.schuldhulproute.schuldregeling;

import java.util.Optional;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Whether an arrangement runs already or was completed, because the route was taken up again: {@code
 * ${lopendeRegelingNagaan}}.
 */
@InModellen(
        value = "lopendeRegelingNagaan",
        schrijft = {
            "regelingLoopt",
            "regelingKlaar",
            "regelingUitkomst",
            "andersBesloten",
            "vervolgNodig",
            "oplossing",
            "hercontrole"
        })
class LopendeRegelingNagaanDelegate implements JavaDelegate {

    private final HervatteRegeling regeling;

    LopendeRegelingNagaanDelegate(HervatteRegeling regeling) {
        this.regeling = regeling;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Optional<HervatteRegeling.Loopt> loopt = regeling.neemOp(uitvoering.getProcessBusinessKey());
        Optional<Oplossing.Soort> afgerond = regeling.afgerond(uitvoering.getProcessBusinessKey());
        uitvoering.setVariable("regelingLoopt", loopt.isPresent());
        uitvoering.setVariable("regelingKlaar", afgerond.isPresent());
        afgerond.ifPresent(soort ->
                uitvoering.setVariable("regelingUitkomst", soort == Oplossing.Soort.WSNP ? "WSNP" : "KWIJTING"));
        loopt.ifPresent(regeling -> {
            uitvoering.setVariable("andersBesloten", regeling.anders());
            uitvoering.setVariable("vervolgNodig", regeling.vervolgNodig());
            uitvoering.setVariable("oplossing", regeling.soort().name());
            uitvoering.setVariable("hercontrole", regeling.hercontrole());
        });
    }
}
