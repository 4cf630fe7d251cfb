package nl.schuldhulproute.bezwaar;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The two weeks have passed without a decision: the dwangsom runs (A20). */
@InModellen("dwangsomLatenIngaan")
class DwangsomLatenIngaanDelegate implements JavaDelegate {

    private final Dwangsommen dwangsommen;

    DwangsomLatenIngaanDelegate(Dwangsommen dwangsommen) {
        this.dwangsommen = dwangsommen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        dwangsommen.gaatIn(uitvoering.getProcessBusinessKey(), (String) uitvoering.getVariable("termijn"));
    }
}
