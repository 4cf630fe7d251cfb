package nl.schuldhulproute.proces;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.xml.instance.DomElement;

/** How models, elements and files are called, and what a model may consist of. */
final class Naamregels {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern EEN_WERKWOORD = Pattern.compile("(?s)(.*\\s)?\\p{L}*(en|aan|oen|ien)(\\s.*)?");
    private static final List<String> VAN_EEN_EVENT =
            List.of("timer", "message", "error", "escalation", "signal", "condition", "link");

    private static final Map<String, List<String>> VOORVOEGSELS = Map.ofEntries(
            Map.entry("startEvent", List.of("start")),
            Map.entry("endEvent", List.of("end")),
            Map.entry("userTask", List.of("userTask")),
            Map.entry("serviceTask", List.of("serviceTask")),
            Map.entry("callActivity", List.of("callActivity")),
            Map.entry("subProcess", List.of("subProcess")),
            Map.entry("exclusiveGateway", List.of("gateway")),
            Map.entry("parallelGateway", List.of("gateway")),
            Map.entry("eventBasedGateway", List.of("gateway")),
            Map.entry("boundaryEvent", VAN_EEN_EVENT),
            Map.entry("intermediateCatchEvent", VAN_EEN_EVENT),
            Map.entry("intermediateThrowEvent", VAN_EEN_EVENT),
            Map.entry("sequenceFlow", List.of("flow")));

    /** What could run code of its own, whatever the expressions say. */
    private static final Set<String> VERBODEN =
            Set.of("script", "scriptTask", "connector", "formData", "formProperty", "inputOutput");

    /** Names a class or a script of its own; what a model uses, it names as a bean, which {@link Bonen} knows. */
    private static final Set<String> VERBODEN_KENMERKEN = Set.of(
            "class",
            "type",
            "resource",
            "formHandlerClass",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "initiator",
            "resultVariable",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable");

    void toets(String bestand, BpmnModelInstance model, Bezwaren bezwaren) {
        Collection<Process> processen = model.getModelElementsByType(Process.class);
        if (processen.size() != 1) {
            bezwaren.meld("een bestand bevat precies één model; dit bestand bevat er " + processen.size() + ".");
            return;
        }
        Process proces = processen.iterator().next();
        toetsModel(bestand, model, proces, bezwaren);
        model.getModelElementsByType(FlowElement.class).forEach(element -> toetsNaam(element, bezwaren));
        VERBODEN.forEach(soort -> {
            if (!model.getDocument().getElementsByNameNs(CAMUNDA, soort).isEmpty()
                    || !model.getDocument().getElementsByNameNs(BPMN, soort).isEmpty()) {
                bezwaren.meld("\"%s\" mag niet in een model: programmatuur en gegevens staan niet in het diagram."
                        .formatted(soort));
            }
        });
        toetsKenmerken(model.getDocument().getRootElement(), bezwaren);
    }

    /** Wherever they stand: a listener with a class would run whatever class it names, past every other rule. */
    private static void toetsKenmerken(DomElement element, Bezwaren bezwaren) {
        boolean eigen = CAMUNDA.equals(element.getNamespaceURI());
        for (String kenmerk : new TreeSet<>(VERBODEN_KENMERKEN)) {
            if (element.hasAttribute(CAMUNDA, kenmerk) || eigen && element.hasAttribute(kenmerk)) {
                bezwaren.meld("\"%s\" mag niet in een model: kies een onderdeel dat bestaat, als delegate expression."
                        .formatted(kenmerk));
            }
        }
        if (element.getLocalName().equals("conditionExpression") && element.hasAttribute("language")) {
            bezwaren.meld("een voorwaarde is een uitdrukking en geen script: haal de taal (language) weg.");
        }
        element.getChildElements().forEach(kind -> toetsKenmerken(kind, bezwaren));
    }

    private static void toetsModel(String bestand, BpmnModelInstance model, Process proces, Bezwaren bezwaren) {
        String naam = bestand.substring(bestand.lastIndexOf('/') + 1);
        bezwaren.meldAls(
                !KEBAB.matcher(proces.getId()).matches(),
                proces,
                "het id van een model bestaat uit kleine letters met streepjes, zoals plan-van-aanpak.");
        bezwaren.meldAls(
                !naam.equals(proces.getId() + ".bpmn"),
                proces,
                "het bestand moet %s.bpmn heten, net als het model.".formatted(proces.getId()));
        bezwaren.meldAls(leeg(proces.getName()), proces, "geef het model een Nederlandse naam.");
        bezwaren.meldAls(!proces.isExecutable(), proces, "zet \"Executable\" aan.");
        bezwaren.meldAls(leeg(proces.getCamundaVersionTag()), proces, "vul een versie (version tag) in.");
        bezwaren.meldAls(
                leeg(proces.getCamundaHistoryTimeToLiveString()),
                proces,
                "vul in hoe lang de geschiedenis bewaard blijft (history time to live).");
        String platform = model.getDefinitions().getAttributeValueNs(MODELER, "executionPlatform");
        String versie = model.getDefinitions().getAttributeValueNs(MODELER, "executionPlatformVersion");
        bezwaren.meldAls(
                !"Camunda Platform".equals(platform) || !"7.24.0".equals(versie),
                proces,
                "kies in Camunda Modeler het platform Camunda Platform 7.24.");
    }

    private static void toetsNaam(FlowElement element, Bezwaren bezwaren) {
        String soort = element.getElementType().getTypeName();
        List<String> voorvoegsels = VOORVOEGSELS.get(soort);
        if (voorvoegsels == null) {
            if (!soort.startsWith("dataObject") && !soort.startsWith("dataStore")) {
                bezwaren.meld(element, "een \"%s\" gebruiken deze modellen niet.".formatted(soort));
            }
            return;
        }
        String id = String.valueOf(element.getId());
        bezwaren.meldAls(
                voorvoegsels.stream().noneMatch(begin -> id.matches(begin + "_[a-z][a-zA-Z0-9]*")),
                element,
                "het id moet beginnen met %s_ en daarna één woord in kleine letter met hoofdletters erin, zoals %s_eersteGesprek."
                        .formatted(String.join("_ of ", voorvoegsels), voorvoegsels.get(0)));
        if (element instanceof FlowNode knoop) {
            toetsOpschrift(knoop, bezwaren);
        }
    }

    private static void toetsOpschrift(FlowNode knoop, Bezwaren bezwaren) {
        if (knoop instanceof Task) {
            bezwaren.meldAls(
                    leeg(knoop.getName())
                            || !EEN_WERKWOORD.matcher(knoop.getName()).matches(),
                    knoop,
                    "noem een taak naar wat er gedaan wordt, met een werkwoord: \"Eerste gesprek voeren\".");
        } else if (knoop instanceof Activity || knoop instanceof Event) {
            bezwaren.meldAls(leeg(knoop.getName()), knoop, "geef dit een naam.");
        } else if (knoop instanceof ParallelGateway) {
            bezwaren.meldAls(!leeg(knoop.getName()), knoop, "een parallelle splitsing krijgt geen naam.");
        } else if (knoop instanceof ExclusiveGateway) {
            boolean splitst = knoop.getOutgoing().size() > 1;
            bezwaren.meldAls(
                    splitst
                            && (leeg(knoop.getName())
                                    || !knoop.getName().strip().endsWith("?")),
                    knoop,
                    "schrijf bij een keuze de vraag, met een vraagteken.");
            bezwaren.meldAls(!splitst && !leeg(knoop.getName()), knoop, "waar wegen samenkomen, hoort geen opschrift.");
        } else if (knoop instanceof Gateway) {
            bezwaren.meldAls(knoop.getIncoming().isEmpty(), knoop, "dit heeft geen weg ernaartoe.");
        }
    }

    static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }
}
