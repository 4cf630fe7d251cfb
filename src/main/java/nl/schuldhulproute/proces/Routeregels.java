package nl.schuldhulproute.proces;

import static nl.schuldhulproute.proces.Naamregels.leeg;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Whether the way through a model is whole, and whether its questions can be answered. */
final class Routeregels {

    private static final Pattern UITDRUKKING = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEKST = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern NAAM = Pattern.compile("(?<![.\\w])[a-zA-Z_]\\w*");
    private static final Pattern VERGELIJKING = Pattern.compile("(\\w+)\\s*(?:==|!=|eq|ne)\\s*['\"]([^'\"]*)['\"]");
    /** A property, a call or an index of something: {@code ''.getClass()}, {@code execution.processEngineServices}. */
    private static final Pattern VRAAGT_MEER = Pattern.compile(
            "\\.\\s*[a-zA-Z_]|\\[|\\b(?!and\\b|or\\b|not\\b|empty\\b)[a-zA-Z_]\\w*\\s*\\(|\\bexecution\\b");

    private static final Set<String> WOORDEN = Set.of(
            "true",
            "false",
            "null",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "execution",
            "task");

    private final Bonen bonen;

    Routeregels(Bonen bonen) {
        this.bonen = bonen;
    }

    void toets(Process proces, Bezwaren bezwaren) {
        Feitdeclaratie feiten = Feitdeclaratie.van(proces);
        feiten.soorten()
                .forEach((naam, soort) -> bezwaren.meldAls(
                        !Feitdeclaratie.isBegrijpelijk(soort),
                        proces,
                        "het routefeit \"%s\" heeft een soort die niet bestaat; kies ja-nee, getal, verwijzing of keuze: A, B."
                                .formatted(naam)));
        Collection<FlowNode> knopen = proces.getModelInstance().getModelElementsByType(FlowNode.class);
        knopen.forEach(knoop -> toetsWegen(knoop, bezwaren));
        toetsBereik(proces, knopen, bezwaren);
        proces.getModelInstance()
                .getModelElementsByType(SequenceFlow.class)
                .forEach(weg -> toetsVoorwaarde(weg, feiten, bezwaren));
        Uitdrukkingen.van(proces)
                .forEach(uitdrukking -> toetsUitdrukking(uitdrukking.element(), uitdrukking.tekst(), feiten, bezwaren));
    }

    private static void toetsWegen(FlowNode knoop, Bezwaren bezwaren) {
        boolean eind = knoop instanceof EndEvent;
        boolean gebeurtenis = knoop instanceof SubProcess sub && sub.triggeredByEvent();
        bezwaren.meldAls(
                !eind && !gebeurtenis && knoop.getOutgoing().isEmpty(),
                knoop,
                "hier loopt de route dood: teken een weg verder of een einde.");
        bezwaren.meldAls(
                knoop instanceof Activity && knoop.getOutgoing().size() > 1,
                knoop,
                "uit een taak gaat één weg; zet er een keuze of een splitsing achter.");
        if (!(knoop instanceof ExclusiveGateway keuze) || keuze.getOutgoing().size() < 2) {
            return;
        }
        bezwaren.meldAls(keuze.getDefault() == null, keuze, "wijs één antwoord aan als standaardweg (default flow).");
        keuze.getOutgoing().forEach(weg -> {
            boolean standaard = weg.equals(keuze.getDefault());
            bezwaren.meldAls(leeg(weg.getName()), weg, "schrijf bij elke weg uit een keuze het antwoord.");
            bezwaren.meldAls(
                    !standaard && weg.getConditionExpression() == null, weg, "deze weg heeft geen voorwaarde.");
            bezwaren.meldAls(
                    standaard && weg.getConditionExpression() != null, weg, "de standaardweg heeft geen voorwaarde.");
        });
    }

    private static void toetsBereik(Process proces, Collection<FlowNode> knopen, Bezwaren bezwaren) {
        Set<FlowNode> bereikt = new HashSet<>();
        Deque<FlowNode> teBezoeken = new ArrayDeque<>();
        proces.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(FlowNode.class::cast)
                .forEach(teBezoeken::add);
        kinderen(proces.getFlowElements(), teBezoeken);
        while (!teBezoeken.isEmpty()) {
            FlowNode knoop = teBezoeken.pop();
            if (!bereikt.add(knoop)) {
                continue;
            }
            knoop.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(teBezoeken::push);
            if (knoop instanceof SubProcess sub) {
                sub.getFlowElements().stream()
                        .filter(StartEvent.class::isInstance)
                        .map(FlowNode.class::cast)
                        .forEach(teBezoeken::push);
                kinderen(sub.getFlowElements(), teBezoeken);
            }
            knopen.stream()
                    .filter(ander -> ander instanceof BoundaryEvent rand && knoop.equals(rand.getAttachedTo()))
                    .forEach(teBezoeken::push);
        }
        knopen.stream()
                .filter(knoop -> !bereikt.contains(knoop))
                .forEach(knoop -> bezwaren.meld(knoop, "dit kan nooit bereikt worden: er gaat geen weg naartoe."));
    }

    private static void kinderen(Collection<FlowElement> elementen, Deque<FlowNode> teBezoeken) {
        elementen.stream()
                .filter(element -> element instanceof SubProcess sub && sub.triggeredByEvent())
                .map(FlowNode.class::cast)
                .forEach(teBezoeken::push);
    }

    private static void toetsVoorwaarde(SequenceFlow weg, Feitdeclaratie feiten, Bezwaren bezwaren) {
        if (weg.getConditionExpression() == null) {
            return;
        }
        if (weg.getSource() instanceof EventBasedGateway || !(weg.getSource() instanceof ExclusiveGateway)) {
            bezwaren.meld(weg, "een voorwaarde staat alleen op een weg uit een keuze.");
        }
        String tekst = weg.getConditionExpression().getTextContent();
        bezwaren.meldAls(
                VRAAGT_MEER.matcher(TEKST.matcher(tekst).replaceAll("0")).find(),
                weg,
                "een voorwaarde vergelijkt alleen routefeiten; zij vraagt niets op (geen punt, geen haakjes erachter).");
        Matcher vergelijking = VERGELIJKING.matcher(tekst);
        while (vergelijking.find()) {
            String soort = feiten.soorten().get(vergelijking.group(1));
            if (soort != null && !Feitdeclaratie.keuzes(soort).contains(vergelijking.group(2))) {
                bezwaren.meld(
                        weg,
                        "het routefeit \"%s\" kan nooit \"%s\" zijn; toegestaan is %s."
                                .formatted(vergelijking.group(1), vergelijking.group(2), soort));
            }
        }
        namen(tekst).stream()
                .filter(naam -> !feiten.kent(naam))
                .forEach(naam -> bezwaren.meld(
                        weg,
                        "een voorwaarde leest alleen routefeiten; \"%s\" is er geen. Zet het bij de eigenschappen van het model als feit.%s."
                                .formatted(naam, naam)));
    }

    private void toetsUitdrukking(
            org.camunda.bpm.model.bpmn.instance.BaseElement element,
            String tekst,
            Feitdeclaratie feiten,
            Bezwaren bezwaren) {
        namen(tekst).stream()
                .filter(naam -> !feiten.kent(naam) && !bonen.kent(naam) && !naam.equals("execution"))
                .forEach(naam -> bezwaren.meld(
                        element,
                        "\"%s\" bestaat niet: het is geen routefeit van dit model en geen onderdeel dat modellen mogen aanroepen."
                                .formatted(naam)));
        bezwaren.meldAls(
                TEKST.matcher(tekst).replaceAll("0").contains("?"),
                element,
                "een uitdrukking kiest niet: teken een keuze met de vraag en een weg per antwoord.");
        bezwaren.meldAls(
                tekst.matches("(?s).*\\b(getClass|class|processEngineServices|processEngine)\\b.*"),
                element,
                "deze uitdrukking grijpt in de programmatuur en mag niet.");
    }

    /** The names that an expression asks for, without texts, words of the language and what stands behind a dot. */
    static Set<String> namen(String tekst) {
        Set<String> namen = new TreeSet<>();
        Matcher uitdrukking = UITDRUKKING.matcher(tekst);
        while (uitdrukking.find()) {
            String kaal = TEKST.matcher(uitdrukking.group(1)).replaceAll("0");
            Matcher naam = NAAM.matcher(kaal);
            while (naam.find()) {
                if (!WOORDEN.contains(naam.group()) || List.of("task").contains(naam.group())) {
                    namen.add(naam.group());
                }
            }
        }
        return namen;
    }
}
