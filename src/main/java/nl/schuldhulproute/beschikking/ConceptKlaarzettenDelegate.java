package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts an empty draft of the decision that was asked for in the dossier. */
@InModellen(value = "conceptKlaarzetten", schrijft = "concept")
class ConceptKlaarzettenDelegate implements JavaDelegate {

    private final Concepten concepten;

    ConceptKlaarzettenDelegate(Concepten concepten) {
        this.concepten = concepten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var soort = Besluitconcept.Soort.valueOf((String) execution.getVariable("besluit"));
        execution.setVariable("concept", concepten.nieuw(execution.getProcessBusinessKey(), soort, (Long)
                execution.getVariable("betreft")));
    }
}
