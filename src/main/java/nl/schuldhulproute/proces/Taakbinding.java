package nl.schuldhulproute.proces;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** Lets the form of a user task read and write the dossier instead of the variables of the engine. */
final class Taakbinding implements TaskFormHandler {

    private final String formulier;
    private final TaskFormHandler vanDeMotor;
    private final Supplier<Formulieren> formulieren;
    private final Supplier<Kladlegger> kladden;

    Taakbinding(
            String formulier,
            TaskFormHandler vanDeMotor,
            Supplier<Formulieren> formulieren,
            Supplier<Kladlegger> kladden) {
        this.formulier = formulier;
        this.vanDeMotor = vanDeMotor;
        this.formulieren = formulieren;
        this.kladden = kladden;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity taak) {
        TaskFormData vorm = vanDeMotor.createTaskForm(taak);
        Taak plaats = plaats(taak);
        Map<String, Object> waarden = formulieren.get().toon(formulier, plaats);
        String wie = Context.getCommandContext().getAuthenticatedUserId();
        if (wie != null) {
            formulieren.get().isGezien(plaats.dossiernummer(), wie);
        }
        kladden.get().over(formulier, taak.getId(), wie, waarden).forEach((sleutel, waarde) -> {
            FormFieldImpl veld = new FormFieldImpl();
            veld.setId(sleutel);
            veld.setValue(waarde(waarde));
            veld.setType(new StringFormType());
            vorm.getFormFields().add(veld);
        });
        return vorm;
    }

    @Override
    public void submitFormVariables(VariableMap gezonden, VariableScope scope) {
        TaskEntity taak = (TaskEntity) scope;
        if (taak.getExecution() == null) {
            throw new OngeldigeInvoer("Deze taak is intussen al afgerond. Er is niets bewaard.");
        }
        if (taak.getDelegationState() == DelegationState.PENDING) {
            throw new OngeldigeInvoer("Deze taak is gedelegeerd en kan zo niet worden afgerond.");
        }
        String wie = Context.getCommandContext().getAuthenticatedUserId();
        if (wie != null && !wie.equals(taak.getAssignee())) {
            throw new OngeldigeInvoer(
                    taak.getAssignee() == null
                            ? "Neem de taak eerst op uw naam. Er is niets bewaard."
                            : "Een collega heeft deze taak op naam. Er is niets bewaard.");
        }
        Feiten feiten = formulieren.get().verwerk(formulier, plaats(taak), Invoerwaarden.van(gezonden));
        feiten.alsMap().forEach(taak.getProcessInstance()::setVariable);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity uitrol, ProcessDefinitionEntity proces, BpmnParse parse) {
        // The engine's own handler was configured before this one took its place.
    }

    private static Taak plaats(TaskEntity taak) {
        String wie = Context.getCommandContext().getAuthenticatedUserId();
        String dossiernummer = taak.getExecution().getProcessBusinessKey();
        return new Taak(
                dossiernummer,
                taak.getProcessDefinition().getKey(),
                taak.getTaskDefinitionKey(),
                String.valueOf(taak.getTaskDefinition().getNameExpression().getExpressionText()),
                taak.getId(),
                wie != null ? wie : taak.getAssignee() != null ? taak.getAssignee() : "systeem",
                Motorklok.vandaag(),
                taak.getProcessInstance().getVariables());
    }

    private static TypedValue waarde(Object waarde) {
        if (waarde == null) {
            return Variables.untypedNullValue();
        }
        if (waarde instanceof String
                || waarde instanceof Boolean
                || waarde instanceof Integer
                || waarde instanceof Double) {
            return Variables.untypedValue(waarde);
        }
        if (waarde instanceof Number getal) {
            return Variables.doubleValue(getal.doubleValue());
        }
        if (waarde instanceof Map<?, ?> || waarde instanceof Iterable<?>) {
            return SpinValues.jsonValue(Invoerwaarden.json(waarde)).create();
        }
        return Variables.stringValue(waarde.toString());
    }
}
