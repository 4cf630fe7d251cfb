package nl.schuldhulproute.proces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Checks every model and form before the engine takes it in, at the start and whenever someone deploys. */
@Component
class Uitrolwacht {

    private final Modelregels modelregels;
    private final Formulierregels formulierregels;

    Uitrolwacht(Modelregels modelregels, Formulierregels formulierregels) {
        this.modelregels = modelregels;
        this.formulierregels = formulierregels;
    }

    /**
     * @throws OngeldigeInvoer with all findings, when a model or form breaks a rule; nothing is rolled out then
     */
    void controleer(DeploymentEntity uitrol) {
        if (!uitrol.isNew() || uitrol.getResources() == null) {
            return;
        }
        List<String> bezwaren = new ArrayList<>();
        Map<String, String> nieuweModellen = new TreeMap<>();
        uitrol.getResources().forEach((naam, bestand) -> {
            String inhoud = new String(bestand.getBytes(), StandardCharsets.UTF_8);
            if (naam.endsWith(".bpmn")) {
                bezwaren.addAll(modelregels.bezwaren(naam, inhoud));
                nieuweModellen.put(naam, inhoud);
            } else if (naam.endsWith(".form")) {
                bezwaren.addAll(formulierregels.bezwaren(naam, inhoud));
            } else {
                bezwaren.add(naam + ": alleen bestanden die eindigen op .bpmn of .form kunnen worden uitgerold");
            }
        });
        if (bezwaren.isEmpty() && !nieuweModellen.isEmpty()) {
            Map<String, String> samen = uitgerold();
            samen.putAll(nieuweModellen);
            bezwaren.addAll(modelregels.bezwarenTussen(samen));
        }
        if (!bezwaren.isEmpty()) {
            throw new OngeldigeInvoer("Niet uitgerold:\n- " + String.join("\n- ", bezwaren));
        }
    }

    /** The newest version of every model that the engine has now. */
    private static Map<String, String> uitgerold() {
        RepositoryService repository = Context.getProcessEngineConfiguration().getRepositoryService();
        Map<String, String> modellen = new TreeMap<>();
        for (ProcessDefinition model :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            try (InputStream inhoud = repository.getProcessModel(model.getId())) {
                modellen.put(model.getResourceName(), new String(inhoud.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("model " + model.getKey() + " is niet te lezen", e);
            }
        }
        return modellen;
    }
}
