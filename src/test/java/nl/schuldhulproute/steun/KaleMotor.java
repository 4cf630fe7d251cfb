package nl.schuldhulproute.steun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.schuldhulproute.proces.Modelnaam;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/**
 * The same models on an engine with nothing around it: no forms, no dossier, delegates that do nothing. The order of work is
 * all that is left, so that it can be walked at random, and its cost can be compared.
 */
public final class KaleMotor implements AutoCloseable {

    private final ProcessEngine motor;
    private final Map<String, Map<String, String>> feiten = new TreeMap<>();
    private final Map<String, BpmnModelInstance> modellen = new TreeMap<>();
    private final Map<String, Integer> gepasseerd = new TreeMap<>();
    private boolean volgt;
    private Random kans = new Random(0);

    /** For work that looks at what runs only: nothing is kept of what has passed, which makes long walks quick. */
    public static KaleMotor zonderHistorie(String naam) {
        return new KaleMotor(naam, null, ProcessEngineConfiguration.HISTORY_NONE);
    }

    /**
     * @param bron where it keeps its tables; null for a database of its own in memory
     */
    public KaleMotor(String naam, DataSource bron) {
        this(naam, bron, ProcessEngineConfiguration.HISTORY_FULL);
    }

    private KaleMotor(String naam, DataSource bron, String historie) {
        StandaloneInMemProcessEngineConfiguration instelling = new StandaloneInMemProcessEngineConfiguration();
        instelling.setProcessEngineName(naam);
        if (bron == null) {
            instelling.setJdbcUrl("jdbc:h2:mem:" + naam + ";DB_CLOSE_DELAY=-1");
        } else {
            instelling.setDataSource(bron);
        }
        instelling.setHistory(historie);
        instelling.setJobExecutorActivate(false);
        instelling.setEnforceHistoryTimeToLive(false);
        instelling.setBeans(Map.of("niets", new Niets(), "moment", new Moment()));
        instelling.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new BeginMetFeiten())));
        motor = instelling.buildProcessEngine();
        DeploymentBuilder uitrol = motor.getRepositoryService().createDeployment();
        for (Path bestand : bestanden()) {
            BpmnModelInstance model = Bpmn.readModelFromFile(bestand.toFile());
            Process proces = proces(model);
            modellen.put(proces.getId(), model);
            feiten.put(proces.getId(), feiten(proces));
            kleedUit(model);
            uitrol.addModelInstance(proces.getId() + ".bpmn", model);
        }
        uitrol.deploy();
    }

    public ProcessEngine motor() {
        return motor;
    }

    public Collection<String> modellen() {
        return modellen.keySet();
    }

    public BpmnModelInstance model(String id) {
        return modellen.get(id);
    }

    /** From here every answer comes from this seed. */
    public void zaai(long zaad) {
        kans = new Random(zaad);
    }

    public Random kans() {
        return kans;
    }

    /** From here every element leaves the routing facts that it left in what was listened to. */
    public void volgSpoor() {
        volgt = true;
        gepasseerd.clear();
    }

    private void zoalsToen(String model, String element, DelegateExecution uitvoering) {
        if (!volgt) {
            return;
        }
        int keer = gepasseerd.merge(model + "#" + element, 1, Integer::sum) - 1;
        List<Map<String, Object>> toen = Spoor.feitenNa(model, element);
        if (keer < toen.size()) {
            toen.get(keer).forEach((feit, waarde) -> {
                if (feiten.get(model).containsKey(feit)) {
                    ((ExecutionEntity) uitvoering).getProcessInstance().setVariable(feit, waarde);
                }
            });
        }
    }

    private void volg(String model, List<ActivityImpl> activiteiten) {
        for (ActivityImpl activiteit : activiteiten) {
            activiteit.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    uitvoering -> zoalsToen(model, activiteit.getId(), uitvoering));
            volg(model, activiteit.getActivities());
        }
    }

    /** An answer, at random, to every routing fact that this model declares. */
    public Map<String, Object> antwoorden(String model) {
        Map<String, Object> antwoorden = new TreeMap<>();
        feiten.get(model).forEach((feit, soort) -> antwoorden.put(feit, antwoord(soort)));
        return antwoorden;
    }

    private Object antwoord(String soort) {
        if (soort.startsWith("keuze:")) {
            List<String> keuzes = Arrays.stream(
                            soort.substring("keuze:".length()).split(","))
                    .map(String::strip)
                    .toList();
            return keuzes.get(kans.nextInt(keuzes.size()));
        }
        return switch (soort) {
            case "ja-nee" -> kans.nextBoolean();
            case "getal" -> kans.nextInt(3);
            default -> "A1";
        };
    }

    private static List<Path> bestanden() {
        try (Stream<Path> bestanden = Files.list(Path.of("processes"))) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process proces(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static Map<String, String> feiten(Process proces) {
        Map<String, String> feiten = new TreeMap<>();
        proces.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(eigenschap ->
                        String.valueOf(eigenschap.getCamundaName()).startsWith("feit."))
                .forEach(eigenschap ->
                        feiten.put(eigenschap.getCamundaName().substring(5), eigenschap.getCamundaValue()));
        return feiten;
    }

    private static void kleedUit(BpmnModelInstance model) {
        model.getModelElementsByType(UserTask.class).forEach(taak -> {
            taak.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "formRef");
            taak.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "formRefBinding");
            taak.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "dueDate");
            taak.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "followUpDate");
            taak.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "assignee");
            if (taak.getCamundaCandidateGroups() != null
                    && taak.getCamundaCandidateGroups().startsWith("$")) {
                taak.setCamundaCandidateGroups("consulenten");
            }
        });
        model.getModelElementsByType(StartEvent.class).forEach(begin -> {
            begin.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "formRef");
            begin.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "formRefBinding");
        });
        model.getModelElementsByType(ServiceTask.class).forEach(taak -> {
            taak.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "expression");
            taak.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "resultVariable");
            taak.setCamundaDelegateExpression("${niets}");
        });
        model.getModelElementsByType(MessageEventDefinition.class).stream()
                .filter(bericht -> bericht.getCamundaDelegateExpression() != null)
                .forEach(bericht -> bericht.setCamundaDelegateExpression("${niets}"));
        model.getModelElementsByType(TimeDate.class).forEach(timer -> timer.setTextContent("${moment.later()}"));
        List.copyOf(model.getModelElementsByType(CamundaExecutionListener.class))
                .forEach(luisteraar -> luisteraar.getParentElement().removeChildElement(luisteraar));
        List.copyOf(model.getModelElementsByType(CamundaTaskListener.class))
                .forEach(luisteraar -> luisteraar.getParentElement().removeChildElement(luisteraar));
    }

    @Override
    public void close() {
        motor.close();
    }

    /** Stands in for every delegate: only the order of work counts, and what it finds out may be anything. */
    private final class Niets implements JavaDelegate {
        @Override
        public void execute(DelegateExecution uitvoering) {
            antwoorden(Modelnaam.van(uitvoering)).forEach(uitvoering::setVariable);
        }
    }

    /** When timers go off: not by themselves. */
    public static final class Moment {
        public Date later() {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(365)));
        }
    }

    /** Gives a model that starts an answer to what nobody has told it yet. */
    private final class BeginMetFeiten extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity definitie) {
            volg(definitie.getKey(), definitie.getActivities());
            definitie.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) uitvoering -> antwoorden(
                            definitie.getKey())
                    .forEach((feit, antwoord) -> {
                        if (!uitvoering.hasVariable(feit)) {
                            uitvoering.setVariable(feit, antwoord);
                        }
                    }));
        }
    }
}
