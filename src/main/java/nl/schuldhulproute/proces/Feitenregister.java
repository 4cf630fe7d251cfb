package nl.schuldhulproute.proces;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Knows for each version of each model which routing facts it declares. */
final class Feitenregister {

    private final Map<String, Feitdeclaratie> perDefinitie = new ConcurrentHashMap<>();

    /**
     * @throws OngeldigeInvoer when the model of this variable does not declare it so
     */
    void controleer(VariableInstanceEntity variabele) {
        String definitie = variabele.getProcessDefinitionId();
        if (definitie == null && variabele.getExecution() != null) {
            definitie = variabele.getExecution().getProcessDefinitionId();
        }
        if (definitie == null) {
            throw new OngeldigeInvoer("Gegevens buiten een model om worden niet bewaard.");
        }
        String bezwaar = van(definitie)
                .bezwaar(variabele.getName(), variabele.getTypedValue(false).getValue());
        if (bezwaar != null) {
            throw new OngeldigeInvoer(bezwaar);
        }
    }

    private Feitdeclaratie van(String definitie) {
        return perDefinitie.computeIfAbsent(definitie, id -> {
            var configuratie = Context.getProcessEngineConfiguration();
            var model = configuratie.getDeploymentCache().findBpmnModelInstanceForProcessDefinition(id);
            String sleutel = configuratie
                    .getDeploymentCache()
                    .findDeployedProcessDefinitionById(id)
                    .getKey();
            return Feitdeclaratie.van(model.<Process>getModelElementById(sleutel));
        });
    }
}
