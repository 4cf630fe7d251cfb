package nl.schuldhulproute.proces;

import static nl.schuldhulproute.proces.Naamregels.leeg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What every task, call, timer and event of a model carries. */
final class Taakregels {

    private static final Pattern EEN_BEAN = Pattern.compile("\\$\\{(\\w+)(\\..*)?}");

    private final Bonen bonen;
    private final Formulieren formulieren;

    Taakregels(Bonen bonen, Formulieren formulieren) {
        this.bonen = bonen;
        this.formulieren = formulieren;
    }

    void toets(Process proces, Bezwaren bezwaren) {
        BpmnModelInstance model = (BpmnModelInstance) proces.getModelInstance();
        model.getModelElementsByType(UserTask.class).forEach(taak -> toetsTaak(proces.getId(), taak, bezwaren));
        model.getModelElementsByType(ServiceTask.class).forEach(taak -> toetsDienst(taak, bezwaren));
        model.getModelElementsByType(CallActivity.class).forEach(aanroep -> toetsAanroep(aanroep, bezwaren));
        model.getModelElementsByType(Event.class).forEach(event -> toetsEvent(proces.getId(), event, bezwaren));
        model.getModelElementsByType(FlowNode.class).forEach(knoop -> toetsOpslagpunt(knoop, bezwaren));
        model.getModelElementsByType(ExclusiveGateway.class).stream()
                .filter(keuze -> keuze.getOutgoing().size() > 1)
                .forEach(keuze -> toetsUitleg(keuze, bezwaren));
    }

    private static boolean isVoorVastePersoon(UserTask taak) {
        String persoon = taak.getCamundaAssignee();
        return persoon != null
                && !persoon.equals("${behandelaar.laatste(execution,'%s')}"
                        .formatted(String.join(",", taak.getCamundaCandidateGroupsList())));
    }

    private void toetsTaak(String model, UserTask taak, Bezwaren bezwaren) {
        String formulier = model + "-" + String.valueOf(taak.getId()).replaceFirst("^userTask_", "");
        toetsFormulier(taak, formulier, taak.getCamundaFormRef(), taak.getCamundaFormRefBinding(), bezwaren);
        bezwaren.meldAls(
                taak.getCamundaCandidateGroupsList().size() != 1
                        || isVoorVastePersoon(taak)
                        || !taak.getCamundaCandidateUsersList().isEmpty(),
                taak,
                "geef de taak aan precies één groep (candidate groups) en niet aan een persoon, behalve aan wie het dossier het laatst behandelde: ${behandelaar.laatste(execution,'de groep')}.");
        boolean zonderTermijn = eigenschap(taak, "geenTermijn") != null;
        bezwaren.meldAls(
                leeg(taak.getCamundaDueDate()) && !zonderTermijn,
                taak,
                "geef een einddatum (due date) uit de termijnen, of zeg in de eigenschap geenTermijn waarom er geen is.");
        bezwaren.meldAls(
                !leeg(taak.getCamundaDueDate()) && !taak.getCamundaDueDate().startsWith("${termijnen."),
                taak,
                "een einddatum komt uit de geregistreerde termijnen: ${termijnen.laatsteDag(execution,'A1')}.");
        bezwaren.meldAls(
                !leeg(taak.getCamundaFollowUpDate())
                        && !taak.getCamundaFollowUpDate().startsWith("${termijnen."),
                taak,
                "een opvolgdatum komt uit de geregistreerde termijnen.");
        toetsUitleg(taak, bezwaren);
    }

    private void toetsFormulier(FlowNode knoop, String moet, String formulier, String binding, Bezwaren bezwaren) {
        if (!moet.equals(formulier)) {
            bezwaren.meld(knoop, "verwijs naar het formulier %s (form reference).".formatted(moet));
            return;
        }
        bezwaren.meldAls(!"latest".equals(binding), knoop, "het formulier moet met \"latest\" zijn gekoppeld.");
        bezwaren.meldAls(
                formulieren.bean(formulier) == null,
                knoop,
                "bij het formulier %s hoort nog geen programmatuur; vraag het de ontwikkelaars.".formatted(formulier));
    }

    private void toetsDienst(ServiceTask taak, Bezwaren bezwaren) {
        String uitdrukking = leeg(taak.getCamundaDelegateExpression())
                ? taak.getCamundaExpression()
                : taak.getCamundaDelegateExpression();
        Matcher bean = EEN_BEAN.matcher(String.valueOf(uitdrukking));
        boolean anders = !leeg(taak.getCamundaClass()) || !leeg(taak.getCamundaType());
        if (anders || !bean.matches() || !bonen.kent(bean.group(1))) {
            bezwaren.meld(taak, "kies een onderdeel dat bestaat, als delegate expression, zoals ${toegangToetsen}.");
        } else {
            bezwaren.meldAls(
                    bonen.beschrijving(bean.group(1)).naarBuiten() && !taak.isCamundaAsyncBefore(),
                    taak,
                    "deze stap gaat naar buiten: zet \"Asynchronous before\" aan, zodat een storing niets verliest.");
        }
        toetsUitleg(taak, bezwaren);
    }

    private static void toetsAanroep(CallActivity aanroep, Bezwaren bezwaren) {
        bezwaren.meldAls(
                leeg(aanroep.getCalledElement()) || aanroep.getCalledElement().contains("{"),
                aanroep,
                "noem het model dat wordt aangeroepen met zijn vaste id.");
        bezwaren.meldAls(
                !leeg(aanroep.getCamundaCalledElementBinding())
                        && !"latest".equals(aanroep.getCamundaCalledElementBinding()),
                aanroep,
                "een aangeroepen model is altijd het nieuwste (binding latest).");
        List<CamundaIn> heen = uitbreidingen(aanroep, CamundaIn.class);
        bezwaren.meldAls(
                heen.stream().noneMatch(in -> !leeg(in.getCamundaBusinessKey())),
                aanroep,
                "geef het dossiernummer door: #{execution.processBusinessKey} als business key.");
        bezwaren.meldAls(
                heen.stream().anyMatch(in -> "all".equals(in.getCamundaVariables()))
                        || uitbreidingen(aanroep, CamundaOut.class).stream()
                                .anyMatch(uit -> "all".equals(uit.getCamundaVariables())),
                aanroep,
                "geef routefeiten één voor één door, niet alles tegelijk.");
        toetsUitleg(aanroep, bezwaren);
    }

    private void toetsEvent(String model, Event event, Bezwaren bezwaren) {
        BpmnModelInstance alles = (BpmnModelInstance) event.getModelInstance();
        for (TimerEventDefinition timer : event.getChildElementsByType(TimerEventDefinition.class)) {
            bezwaren.meldAls(
                    timer.getTimeDate() == null
                            || !timer.getTimeDate().getTextContent().strip().startsWith("${termijnen."),
                    event,
                    "een timer leest zijn moment uit de geregistreerde termijnen: soort Date, ${termijnen.verlopen(execution,'A1')}.");
            toetsUitleg(event, bezwaren);
        }
        event.getChildElementsByType(MessageEventDefinition.class)
                .forEach(bericht -> bezwaren.meldAls(
                        bericht.getMessage() == null
                                || leeg(bericht.getMessage().getName()),
                        event,
                        "kies het bericht waarop hier gewacht wordt."));
        event.getChildElementsByType(ErrorEventDefinition.class)
                .forEach(fout -> bezwaren.meldAls(
                        fout.getError() == null || leeg(fout.getError().getErrorCode()),
                        event,
                        "kies een fout met een code."));
        event.getChildElementsByType(EscalationEventDefinition.class)
                .forEach(melding -> bezwaren.meldAls(
                        melding.getEscalation() == null
                                || leeg(melding.getEscalation().getEscalationCode()),
                        event,
                        "kies een escalatie met een code."));
        if (event instanceof StartEvent start && start.getCamundaFormRef() != null) {
            String moet = model + "-" + String.valueOf(start.getId()).replaceFirst("^start_", "");
            bezwaren.meldAls(
                    !start.getCamundaFormRef().startsWith(model + "-")
                            || formulieren.bean(start.getCamundaFormRef()) == null,
                    start,
                    "verwijs naar een startformulier van dit model, zoals %s.".formatted(moet));
        }
        if (isBegin(event)
                && alles.getModelElementsByType(StartEvent.class).stream()
                                .filter(Taakregels::isBegin)
                                .count()
                        > 1) {
            bezwaren.meld(event, "een model heeft één begin; daarnaast kan het alleen met een bericht beginnen.");
        }
    }

    /** Where the model begins when it is started or called, and not by a message. */
    private static boolean isBegin(Event event) {
        return event instanceof StartEvent start
                && start.getParentElement() instanceof Process
                && start.getEventDefinitions().isEmpty();
    }

    private static void toetsOpslagpunt(FlowNode knoop, Bezwaren bezwaren) {
        boolean opslag = "true".equals(knoop.getAttributeValueNs(Naamregels.CAMUNDA, "asyncBefore"))
                || "true".equals(knoop.getAttributeValueNs(Naamregels.CAMUNDA, "asyncAfter"));
        bezwaren.meldAls(
                opslag
                        && uitbreidingen(knoop, CamundaFailedJobRetryTimeCycle.class)
                                .isEmpty(),
                knoop,
                "bij een opslagpunt hoort hoe vaak opnieuw geprobeerd wordt (retry time cycle).");
        if (opslag) {
            toetsUitleg(knoop, bezwaren);
        }
    }

    private static void toetsUitleg(FlowNode knoop, Bezwaren bezwaren) {
        bezwaren.meldAls(
                knoop.getDocumentations().stream().allMatch(uitleg -> leeg(uitleg.getTextContent())),
                knoop,
                "schrijf bij de documentatie op welke norm dit rust, of waarom het er is.");
    }

    private static String eigenschap(Activity activiteit, String naam) {
        return uitbreidingen(activiteit, CamundaProperties.class).stream()
                .flatMap(lijst -> lijst.getCamundaProperties().stream())
                .filter(eigenschap -> naam.equals(eigenschap.getCamundaName()))
                .map(eigenschap -> leeg(eigenschap.getCamundaValue()) ? null : eigenschap.getCamundaValue())
                .findFirst()
                .orElse(null);
    }

    static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> List<T> uitbreidingen(
            FlowNode knoop, Class<T> soort) {
        return knoop.getExtensionElements() == null
                ? List.of()
                : new ArrayList<>(knoop.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(soort)
                        .list());
    }
}
