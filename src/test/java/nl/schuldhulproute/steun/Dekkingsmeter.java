package nl.schuldhulproute.steun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Notes every element and every sequence flow that the tests pass through; {@code DekkingTest} compares the notes with the
 * models when all tests have run.
 */
@Component
@ConditionalOnProperty(name = "dekking", havingValue = "true", matchIfMissing = true)
public class Dekkingsmeter extends AbstractBpmnParseListener {

    /** A file for each run of the tests; in it a line for each element passed: model, hash sign, element id. */
    public static final Path NOTITIES = Path.of("target", "dekking");

    /** Only the tests themselves take notes, not an application that a test starts beside them. */
    private static final boolean AAN = Boolean.getBoolean("dekking");

    private static final Set<String> DOORLOPEN = ConcurrentHashMap.newKeySet();

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity model) {
        luister(model.getKey(), model.getActivities());
    }

    private static void luister(String model, List<ActivityImpl> activiteiten) {
        for (ActivityImpl activiteit : activiteiten) {
            activiteit.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    uitvoering -> noteer(model, activiteit.getId()));
            activiteit
                    .getOutgoingTransitions()
                    .forEach(weg -> ((TransitionImpl) weg)
                            .addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                                    uitvoering -> noteer(model, weg.getId())));
            luister(model, activiteit.getActivities());
        }
    }

    private static void noteer(String model, String element) {
        if (AAN && DOORLOPEN.add(model + "#" + element)) {
            try {
                Files.createDirectories(NOTITIES);
                Files.writeString(
                        NOTITIES.resolve(ProcessHandle.current().pid() + ".txt"),
                        model + "#" + element + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
