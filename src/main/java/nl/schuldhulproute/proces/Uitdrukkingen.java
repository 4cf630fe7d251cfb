package nl.schuldhulproute.proces;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;

/** All expressions in a model but the conditions, each with the element that it belongs to. */
final class Uitdrukkingen {

    record Uitdrukking(BaseElement element, String tekst) {}

    private static final Set<String> GEEN_UITDRUKKING =
            Set.of("documentation", "text", "conditionExpression", "incoming", "outgoing", "sequenceFlow");

    private Uitdrukkingen() {}

    static List<Uitdrukking> van(Process proces) {
        List<Uitdrukking> gevonden = new ArrayList<>();
        zoek(proces, proces.getDomElement(), gevonden);
        return gevonden;
    }

    private static void zoek(BaseElement eigenaar, DomElement element, List<Uitdrukking> gevonden) {
        if (GEEN_UITDRUKKING.contains(element.getLocalName())) {
            return;
        }
        BaseElement hier = eigenaar;
        if (element.hasAttribute("id")
                && eigenaar.getModelInstance().getModelElementById(element.getAttribute("id"))
                        instanceof FlowElement eigen) {
            hier = eigen;
        }
        for (String naam : List.of(
                "dueDate",
                "followUpDate",
                "assignee",
                "candidateUsers",
                "candidateGroups",
                "priority",
                "formRef",
                "calledElement")) {
            meld(hier, element.getAttribute(Naamregels.CAMUNDA, naam), gevonden);
        }
        for (String naam : List.of(
                "expression",
                "delegateExpression",
                "businessKey",
                "sourceExpression",
                "value",
                "jobPriority",
                "collection",
                "formKey")) {
            meld(hier, element.getAttribute(Naamregels.CAMUNDA, naam), gevonden);
            meld(hier, element.getAttribute(naam), gevonden);
        }
        List<DomElement> kinderen = element.getChildElements();
        if (kinderen.isEmpty()) {
            meld(hier, element.getTextContent(), gevonden);
        }
        for (DomElement kind : kinderen) {
            zoek(hier, kind, gevonden);
        }
    }

    private static void meld(BaseElement element, String tekst, List<Uitdrukking> gevonden) {
        if (tekst != null && (tekst.contains("${") || tekst.contains("#{"))) {
            gevonden.add(new Uitdrukking(element, tekst));
        }
    }
}
