package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schuldhulproute.proces.Formulieren;
import nl.schuldhulproute.proces.Formulierregels;
import nl.schuldhulproute.proces.Modelregels;
import nl.schuldhulproute.steun.RouteTest;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every model and every form keeps the rules of the house. */
class ModellenTest extends RouteTest {

    @Autowired
    private Modelregels modelregels;

    @Autowired
    private Formulierregels formulierregels;

    @Autowired
    private Formulieren formulieren;

    @Autowired
    private ApplicationContext context;

    @Test
    void elkModelHoudtZichAanDeRegels() throws IOException {
        List<String> bezwaren = new ArrayList<>();
        bestanden("processes", ".bpmn").forEach((naam, inhoud) -> bezwaren.addAll(modelregels.bezwaren(naam, inhoud)));
        assertThat(bezwaren).isEmpty();
    }

    @Test
    void elkFormulierHoudtZichAanDeRegels() throws IOException {
        List<String> bezwaren = new ArrayList<>();
        bestanden("forms", ".form").forEach((naam, inhoud) -> bezwaren.addAll(formulierregels.bezwaren(naam, inhoud)));
        assertThat(bezwaren).isEmpty();
    }

    @Test
    void deModellenPassenBijElkaar() throws IOException {
        assertThat(modelregels.bezwarenTussen(bestanden("processes", ".bpmn"))).isEmpty();
    }

    @Test
    void elkFormulierWordtGebruiktEnElkeVerwijzingBestaat() throws IOException {
        TreeSet<String> gebruikt = new TreeSet<>();
        bestanden("processes", ".bpmn").keySet().forEach(naam -> {
            var model = Bpmn.readModelFromFile(Path.of("processes", naam).toFile());
            model.getModelElementsByType(UserTask.class).forEach(taak -> gebruikt.add(taak.getCamundaFormRef()));
            model.getModelElementsByType(StartEvent.class).stream()
                    .filter(begin -> begin.getCamundaFormRef() != null)
                    .forEach(begin -> gebruikt.add(begin.getCamundaFormRef()));
        });
        TreeSet<String> bestanden = new TreeSet<>();
        bestanden("forms", ".form").keySet().forEach(naam -> bestanden.add(naam.replace(".form", "")));
        assertThat(bestanden).isEqualTo(gebruikt);
        assertThat(formulieren.bekende()).containsExactlyInAnyOrderElementsOf(gebruikt);
    }

    @Test
    void deSjablonenVoorDeModelerNoemenPreciesDeOnderdelenDieErZijn() throws IOException {
        List<String> genoemd = new ArrayList<>();
        new ObjectMapper()
                .readTree(Path.of(".camunda", "element-templates", "schuldhulproute.json")
                        .toFile())
                .findValues("choices")
                .forEach(keuzes ->
                        keuzes.forEach(keuze -> genoemd.add(keuze.path("value").asText())));
        assertThat(genoemd.stream().filter(waarde -> waarde.startsWith("${")))
                .containsExactlyInAnyOrderElementsOf(context.getBeansOfType(JavaDelegate.class).keySet().stream()
                        .map(naam -> "${" + naam + "}")
                        .toList());
    }

    private static Map<String, String> bestanden(String map, String einde) throws IOException {
        Map<String, String> inhouden = new TreeMap<>();
        try (Stream<Path> gevonden = Files.list(Path.of(map))) {
            for (Path bestand :
                    gevonden.filter(pad -> pad.toString().endsWith(einde)).toList()) {
                inhouden.put(bestand.getFileName().toString(), Files.readString(bestand));
            }
        }
        return inhouden;
    }
}
