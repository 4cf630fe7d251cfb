package nl.schuldhulproute.proces;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Lets a start form write the dossier, and gives the running model its dossiernummer as business key. */
final class Startbinding implements StartFormHandler {

    private final String formulier;
    private final StartFormHandler vanDeMotor;
    private final Supplier<Formulieren> formulieren;
    private final Supplier<Beginkladlegger> kladden;

    Startbinding(
            String formulier,
            StartFormHandler vanDeMotor,
            Supplier<Formulieren> formulieren,
            Supplier<Beginkladlegger> kladden) {
        this.formulier = formulier;
        this.vanDeMotor = vanDeMotor;
        this.formulieren = formulieren;
        this.kladden = kladden;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity proces) {
        return vanDeMotor.createStartFormData(proces);
    }

    @Override
    public void submitFormVariables(VariableMap gezonden, VariableScope scope) {
        ExecutionEntity uitvoering = (ExecutionEntity) scope;
        if (uitvoering.getProcessBusinessKey() != null) {
            throw new OngeldigeInvoer("Geef geen eigen kenmerk (business key) mee: het dossiernummer komt vanzelf.");
        }
        String wie = Context.getCommandContext().getAuthenticatedUserId();
        Taak taak = new Taak(
                null,
                uitvoering.getProcessDefinition().getKey(),
                uitvoering.getProcessDefinition().getInitial().getId(),
                String.valueOf(uitvoering.getProcessDefinition().getInitial().getProperty("name")),
                uitvoering.getProcessInstanceId(),
                wie != null ? wie : "systeem",
                Motorklok.vandaag());
        Map<String, Object> waarden = Invoerwaarden.van(gezonden);
        Startformulier.Gestart gestart = formulieren.get().start(formulier, taak, waarden);
        kladden.get().isBegonnen(formulier, wie, waarden);
        uitvoering.setProcessBusinessKey(gestart.dossiernummer());
        gestart.feiten().alsMap().forEach(uitvoering::setVariable);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity uitrol, ProcessDefinitionEntity proces, BpmnParse parse) {
        // The engine's own handler was configured before this one took its place.
    }
}
