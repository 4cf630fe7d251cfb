package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts an empty draft of the decision that was asked for in the dossier, and says which terms are its own. */
@InModellen(
        value = "conceptKlaarzetten",
        schrijft = {"concept", "onderwerp", "termijn"})
class ConceptKlaarzettenDelegate implements JavaDelegate {

    private final Concepten concepten;
    private final Besluitaarden aarden;
    private final Termijnregister termijnen;

    ConceptKlaarzettenDelegate(Concepten concepten, Besluitaarden aarden, Termijnregister termijnen) {
        this.concepten = concepten;
        this.aarden = aarden;
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String dossiernummer = execution.getProcessBusinessKey();
        var soort = Besluitconcept.Soort.valueOf((String) execution.getVariable("besluit"));
        Besluitconcept concept = concepten.nieuw(
                dossiernummer,
                soort,
                (Long) execution.getVariable("betreft"),
                (String) execution.getVariable("zaak"),
                Boolean.TRUE.equals(execution.getVariable("overVervolg")));
        execution.setVariable("concept", concept.id());
        execution.setVariable("onderwerp", concept.onderwerp());
        execution.setVariable(
                "termijn",
                aarden.van(concept)
                        .termijn(concept)
                        .filter(termijn ->
                                termijnen.laatste(dossiernummer, termijn).isPresent())
                        .orElse(null));
    }
}
