package nl.schuldhulproute.intake;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Lets the route know that the term of the decision runs again, so that the inwoner is told the new last day (Awb art. 4:15
 * lid 4). Nothing is sent when the term never stood still: it had lapsed before the request.
 */
@InModellen("hervattingMelden")
class HervattingMeldenDelegate implements JavaDelegate {

    private final Intaketermijnen termijnen;

    HervattingMeldenDelegate(Intaketermijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        if (termijnen.moetHervattingHoren(uitvoering.getProcessBusinessKey())) {
            uitvoering
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation("Hervatting")
                    .processInstanceBusinessKey(uitvoering.getProcessBusinessKey())
                    .correlateAll();
        }
    }
}
