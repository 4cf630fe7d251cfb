package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Are all products that need a decision done, and if not, is there anything new to decide (M-79, T-48, T-49)? */
@InModellen(
        value = "productenNagaan",
        schrijft = {"allesAfgerond", "besluitNodig"})
class ProductenNagaanDelegate implements JavaDelegate {

    private final Productenlijst producten;

    ProductenNagaanDelegate(Productenlijst producten) {
        this.producten = producten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        boolean nietsAfgerond = Boolean.FALSE.equals(uitvoering.getVariable("ietsAfgerond"));
        uitvoering.setVariable("allesAfgerond", producten.toets(uitvoering.getProcessBusinessKey()));
        uitvoering.setVariable("besluitNodig", !nietsAfgerond);
    }
}
