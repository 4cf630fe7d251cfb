package nl.schuldhulproute.proces;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The rules that every model keeps. The build runs them over {@code processes/}, and the engine over every deployment, so
 * that a process owner hears the same words in both places.
 *
 * <p>Each finding is one Dutch sentence that names the model, the element as it is called in the diagram and what to do.
 */
@Component
public class Modelregels {

    private final Naamregels naamregels = new Naamregels();
    private final Routeregels routeregels;
    private final Taakregels taakregels;
    private final Tekenregels tekenregels = new Tekenregels();
    private final Samenhang samenhang;

    Modelregels(ApplicationContext context, Formulieren formulieren) {
        Bonen bonen = new Bonen(context);
        this.routeregels = new Routeregels(bonen);
        this.taakregels = new Taakregels(bonen, formulieren);
        this.samenhang = new Samenhang(bonen, formulieren);
    }

    /** What is wrong with one model; empty when it keeps the rules. */
    public List<String> bezwaren(String bestand, String inhoud) {
        Bezwaren bezwaren = new Bezwaren(bestand);
        lees(bestand, inhoud, bezwaren).ifPresent(model -> {
            naamregels.toets(bestand, model, bezwaren);
            Collection<Process> processen = model.getModelElementsByType(Process.class);
            if (processen.size() == 1) {
                Process proces = processen.iterator().next();
                routeregels.toets(proces, bezwaren);
                taakregels.toets(proces, bezwaren);
                tekenregels.toets(proces, bezwaren);
            }
        });
        return bezwaren.alle();
    }

    /**
     * What is wrong between models: a called model that is missing, a fact that nobody writes, an event in two models.
     *
     * @param inhouden the content of all models that run together, by file name
     */
    public List<String> bezwarenTussen(Map<String, String> inhouden) {
        Map<String, Process> processen = new TreeMap<>();
        inhouden.forEach((bestand, inhoud) -> lees(bestand, inhoud, new Bezwaren(bestand))
                .ifPresent(model -> model.getModelElementsByType(Process.class)
                        .forEach(proces -> processen.put(proces.getId(), proces))));
        List<String> gevonden = new ArrayList<>();
        processen.forEach((id, proces) -> {
            Bezwaren bezwaren = new Bezwaren(id + ".bpmn");
            samenhang.toets(proces, processen, bezwaren);
            gevonden.addAll(bezwaren.alle());
        });
        return gevonden;
    }

    private static java.util.Optional<BpmnModelInstance> lees(String bestand, String inhoud, Bezwaren bezwaren) {
        try {
            return java.util.Optional.of(
                    Bpmn.readModelFromStream(new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8))));
        } catch (ModelException e) {
            bezwaren.meld("het bestand is geen geldig BPMN-model. Open het in Camunda Modeler en bewaar het opnieuw.");
            return java.util.Optional.empty();
        }
    }
}
