package nl.schuldhulproute.proces;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
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
        uitrol.getResources().forEach((naam, bestand) -> {
            String inhoud = new String(bestand.getBytes(), StandardCharsets.UTF_8);
            if (naam.endsWith(".bpmn")) {
                bezwaren.addAll(modelregels.bezwaren(naam, inhoud));
            } else if (naam.endsWith(".form")) {
                bezwaren.addAll(formulierregels.bezwaren(naam, inhoud));
            } else {
                bezwaren.add(naam + ": alleen bestanden die eindigen op .bpmn of .form kunnen worden uitgerold");
            }
        });
        if (!bezwaren.isEmpty()) {
            throw new OngeldigeInvoer("Niet uitgerold:\n- " + String.join("\n- ", bezwaren));
        }
    }
}
