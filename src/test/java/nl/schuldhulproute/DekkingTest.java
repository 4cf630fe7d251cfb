package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldhulproute.steun.Dekkingsmeter;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** Runs last and alone: every element and every sequence flow of every model was passed by some test. */
class DekkingTest {

    @Test
    void elkElementEnElkeWegIsDoorEenTestGelopen() throws IOException {
        Set<String> doorlopen = notities();
        List<String> alles = new ArrayList<>();
        for (Path model : bestanden(Path.of("processes"), ".bpmn")) {
            alles.addAll(elementen(Bpmn.readModelFromFile(model.toFile())));
        }
        List<String> gemist =
                alles.stream().filter(element -> !doorlopen.contains(element)).toList();
        System.out.printf(
                "Dekking: %d van %d elementen en wegen van de modellen zijn door een test gelopen.%n",
                alles.size() - gemist.size(), alles.size());
        assertThat(gemist).as("nooit door een test gelopen").isEmpty();
    }

    /** What was noted since the models last changed. */
    private static Set<String> notities() throws IOException {
        assertThat(Dekkingsmeter.NOTITIES)
                .as("notities van de tests; draai eerst alle tests")
                .isDirectory();
        FileTime laatsteModel = FileTime.fromMillis(0);
        for (Path model : bestanden(Path.of("processes"), ".bpmn")) {
            FileTime gewijzigd = Files.getLastModifiedTime(model);
            laatsteModel = gewijzigd.compareTo(laatsteModel) > 0 ? gewijzigd : laatsteModel;
        }
        Set<String> doorlopen = new HashSet<>();
        for (Path notitie : bestanden(Dekkingsmeter.NOTITIES, ".txt")) {
            if (Files.getLastModifiedTime(notitie).compareTo(laatsteModel) > 0) {
                doorlopen.addAll(Files.readAllLines(notitie));
            }
        }
        return doorlopen;
    }

    private static List<Path> bestanden(Path map, String einde) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(einde))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> elementen(BpmnModelInstance model) {
        String naam =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        List<String> elementen = new ArrayList<>();
        model.getModelElementsByType(FlowNode.class).forEach(knoop -> elementen.add(naam + "#" + knoop.getId()));
        // The engine does not take the ways out of an event-based gateway: it goes on at the event that comes first.
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(weg -> !(weg.getSource() instanceof EventBasedGateway))
                .forEach(weg -> elementen.add(naam + "#" + weg.getId()));
        return elementen;
    }
}
