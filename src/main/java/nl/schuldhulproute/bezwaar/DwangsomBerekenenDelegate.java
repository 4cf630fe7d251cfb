package nl.schuldhulproute.bezwaar;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The dwangsom runs no further: what is due, with the reasons. */
@InModellen(
        value = "dwangsomBerekenen",
        schrijft = {"dwangsomVerschuldigd"})
class DwangsomBerekenenDelegate implements JavaDelegate {

    private final Dwangsommen dwangsommen;

    DwangsomBerekenenDelegate(Dwangsommen dwangsommen) {
        this.dwangsommen = dwangsommen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable("dwangsomVerschuldigd", dwangsommen.stopt(uitvoering.getProcessBusinessKey(), (String)
                uitvoering.getVariable("termijn")));
    }
}
