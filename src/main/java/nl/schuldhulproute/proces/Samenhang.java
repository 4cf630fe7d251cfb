package nl.schuldhulproute.proces;

import static nl.schuldhulproute.proces.Naamregels.leeg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Whether the models fit each other: what one calls exists, and what one asks another gives. */
final class Samenhang {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)");

    private final Bonen bonen;
    private final Formulieren formulieren;

    Samenhang(Bonen bonen, Formulieren formulieren) {
        this.bonen = bonen;
        this.formulieren = formulieren;
    }

    void toets(Process proces, Map<String, Process> alle, Bezwaren bezwaren) {
        aanroepen(proces).forEach(aanroep -> toetsAanroep(proces, aanroep, alle, bezwaren));
        toetsFeiten(proces, alle, bezwaren);
        toetsBerichten(proces, alle, bezwaren);
    }

    private static void toetsAanroep(
            Process proces, CallActivity aanroep, Map<String, Process> alle, Bezwaren bezwaren) {
        Process doel = alle.get(aanroep.getCalledElement());
        if (doel == null) {
            bezwaren.meld(aanroep, "het model \"%s\" bestaat niet.".formatted(aanroep.getCalledElement()));
            return;
        }
        Feitdeclaratie hier = Feitdeclaratie.van(proces);
        Feitdeclaratie daar = Feitdeclaratie.van(doel);
        Taakregels.uitbreidingen(aanroep, CamundaIn.class).stream()
                .filter(heen -> !leeg(heen.getCamundaTarget()))
                .forEach(heen -> {
                    bezwaren.meldAls(
                            !daar.kent(heen.getCamundaTarget()),
                            aanroep,
                            "het model %s kent het routefeit \"%s\" niet."
                                    .formatted(doel.getId(), heen.getCamundaTarget()));
                    toetsSoort(hier, heen.getCamundaSource(), daar, heen.getCamundaTarget(), aanroep, bezwaren);
                });
        Taakregels.uitbreidingen(aanroep, CamundaOut.class).stream()
                .filter(terug -> !leeg(terug.getCamundaTarget()))
                .forEach(terug ->
                        toetsSoort(daar, terug.getCamundaSource(), hier, terug.getCamundaTarget(), aanroep, bezwaren));
    }

    private static void toetsSoort(
            Feitdeclaratie van, String bron, Feitdeclaratie naar, String doel, CallActivity waar, Bezwaren bezwaren) {
        if (bron == null) {
            return;
        }
        String gegeven = van.soorten().get(bron);
        String gevraagd = naar.soorten().get(doel);
        if (gegeven == null || gevraagd == null) {
            bezwaren.meld(waar, "het routefeit \"%s\" of \"%s\" is niet opgegeven.".formatted(bron, doel));
            return;
        }
        boolean past = gegeven.startsWith("keuze:")
                ? new HashSet<>(Feitdeclaratie.keuzes(gevraagd)).containsAll(Feitdeclaratie.keuzes(gegeven))
                : gegeven.equals(gevraagd);
        bezwaren.meldAls(
                !past,
                waar,
                "het routefeit \"%s\" (%s) past niet in \"%s\" (%s).".formatted(bron, gegeven, doel, gevraagd));
    }

    private void toetsFeiten(Process proces, Map<String, Process> alle, Bezwaren bezwaren) {
        Set<String> gegeven = new TreeSet<>(geschreven(proces));
        for (Process ander : alle.values()) {
            aanroepen(ander).stream()
                    .filter(aanroep -> proces.getId().equals(aanroep.getCalledElement()))
                    .flatMap(aanroep -> Taakregels.uitbreidingen(aanroep, CamundaIn.class).stream())
                    .map(CamundaIn::getCamundaTarget)
                    .filter(doel -> doel != null)
                    .forEach(gegeven::add);
        }
        Set<String> gevraagd = new TreeSet<>();
        proces.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(weg -> weg.getConditionExpression() != null)
                .forEach(weg -> gevraagd.addAll(
                        Routeregels.namen(weg.getConditionExpression().getTextContent())));
        gevraagd.removeAll(gegeven);
        gevraagd.forEach(feit -> bezwaren.meld(
                proces,
                "een keuze vraagt naar het routefeit \"%s\", maar geen formulier of onderdeel in dit model geeft het."
                        .formatted(feit)));
    }

    private Set<String> geschreven(Process proces) {
        Set<String> feiten = new TreeSet<>();
        var model = proces.getModelInstance();
        model.getModelElementsByType(UserTask.class)
                .forEach(taak -> feiten.addAll(formulieren.schrijft(String.valueOf(taak.getCamundaFormRef()))));
        model.getModelElementsByType(StartEvent.class)
                .forEach(start -> feiten.addAll(formulieren.schrijft(String.valueOf(start.getCamundaFormRef()))));
        Uitdrukkingen.van(proces).forEach(uitdrukking -> {
            Matcher bean = BEAN.matcher(uitdrukking.tekst());
            if (bean.find() && bonen.kent(bean.group(1))) {
                feiten.addAll(List.of(bonen.beschrijving(bean.group(1)).schrijft()));
            }
        });
        aanroepen(proces).stream()
                .flatMap(aanroep -> Taakregels.uitbreidingen(aanroep, CamundaOut.class).stream())
                .map(CamundaOut::getCamundaTarget)
                .filter(doel -> doel != null)
                .forEach(feiten::add);
        return feiten;
    }

    private static void toetsBerichten(Process proces, Map<String, Process> alle, Bezwaren bezwaren) {
        for (String bericht : berichten(proces)) {
            alle.values().stream()
                    .filter(ander -> !ander.getId().equals(proces.getId()))
                    .filter(ander -> berichten(ander).contains(bericht))
                    .forEach(ander -> bezwaren.meld(
                            proces,
                            "op het bericht \"%s\" wacht ook het model %s; een gebeurtenis komt op één plaats binnen."
                                    .formatted(bericht, ander.getId())));
        }
    }

    private static Set<String> berichten(Process proces) {
        Set<String> namen = new TreeSet<>();
        proces.getModelInstance().getModelElementsByType(CatchEvent.class).stream()
                .flatMap(event -> event.getChildElementsByType(MessageEventDefinition.class).stream())
                .filter(bericht ->
                        bericht.getMessage() != null && bericht.getMessage().getName() != null)
                .forEach(bericht -> namen.add(bericht.getMessage().getName()));
        return namen;
    }

    private static List<CallActivity> aanroepen(Process proces) {
        return new ArrayList<>(proces.getModelInstance().getModelElementsByType(CallActivity.class));
    }
}
