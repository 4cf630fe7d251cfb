package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat er ook loopt, het hoort dat een inwoner is overleden (VNG-model art. 17 lid 2; M-87)")
class OverlijdenInModellenTest {

    /** They hear it otherwise: a term that falls away ends its watching, and whoever tells something fills it in at once. */
    private static final Set<String> ANDERS = Set.of("termijn-bewaken", "gebeurtenis-melden");

    private static final Map<String, BpmnModelInstance> MODELLEN = modellen();

    /** What is called ends with what called it. */
    @Test
    void elkModelDatOpZichzelfLooptHoortEenOverlijden() {
        Set<String> aangeroepen = MODELLEN.values().stream()
                .flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toSet());
        List<String> opZichzelf = MODELLEN.keySet().stream()
                .filter(model -> !aangeroepen.contains(model) && !ANDERS.contains(model))
                .toList();
        assertThat(opZichzelf).contains(Situaties.ROUTE, "vroegsignaal-na-beeindiging");
        assertThat(opZichzelf)
                .allSatisfy(model -> assertThat(overlijden(model))
                        .as("%s hoort een overlijden", model)
                        .isPresent());
    }

    @Test
    void elkBerichtNaastDeRouteWordtErgensGehoord() {
        Set<String> gehoord = MODELLEN.keySet().stream()
                .filter(model -> !model.equals(Situaties.ROUTE))
                .flatMap(model -> overlijden(model).stream())
                .collect(Collectors.toSet());
        assertThat(gehoord).containsExactlyInAnyOrderElementsOf(Situaties.OVERLEDEN_NAAST_ROUTE);
    }

    /** Java sends these messages; who adds a model finds in the diagram what it must hear. */
    @Test
    void inDeTekeningStaatWelkModelWelkBerichtHoort() {
        assertThat(gemeld("end_overlijdenDoorgegeven"))
                .containsExactlyInAnyOrderEntriesOf(
                        hoort(naam -> naam.equals(Gebeurtenis.OVERLIJDEN.bericht()) || naam.startsWith("Overleden")));
        Map<String, String> herstel = hoort(naam -> naam.startsWith("Leeft"));
        assertThat(gemeld("serviceTask_overlijdenHerstellen")).containsExactlyInAnyOrderEntriesOf(herstel);
        assertThat(herstel.keySet()).containsExactlyInAnyOrderElementsOf(OverlijdenHerstellenDelegate.BERICHTEN);
    }

    /** The messages of which the documentation of this element says which model hears them. */
    private static Map<String, String> gemeld(String element) {
        ModelElementInstance gevonden = MODELLEN.get("gebeurtenis-melden").getModelElementById(element);
        String tekst =
                ((FlowNode) gevonden).getDocumentations().iterator().next().getTextContent();
        String lijst = tekst.substring(tekst.indexOf(": ") + 2);
        return Arrays.stream(lijst.substring(0, lijst.indexOf('.')).split(", "))
                .map(paar -> paar.split(" "))
                .collect(Collectors.toMap(paar -> paar[1], paar -> paar[0]));
    }

    /** What an event of a model waits for, with the model. */
    private static Map<String, String> hoort(Predicate<String> naam) {
        Map<String, String> gehoord = new HashMap<>();
        MODELLEN.forEach((model, inhoud) -> inhoud.getModelElementsByType(CatchEvent.class).stream()
                .flatMap(vanger -> vanger.getChildElementsByType(MessageEventDefinition.class).stream())
                .map(bericht -> bericht.getMessage().getName())
                .filter(naam)
                .forEach(bericht -> gehoord.put(bericht, model)));
        return gehoord;
    }

    /** What starts the part of this model for a death. */
    private static Optional<String> overlijden(String model) {
        return MODELLEN.get(model).getModelElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .flatMap(deel -> deel.getChildElementsByType(StartEvent.class).stream())
                .flatMap(start -> start.getChildElementsByType(MessageEventDefinition.class).stream())
                .map(bericht -> bericht.getMessage().getName())
                .filter(bericht -> bericht.equals(Gebeurtenis.OVERLIJDEN.bericht())
                        || Situaties.OVERLEDEN_NAAST_ROUTE.contains(bericht))
                .findFirst();
    }

    private static Map<String, BpmnModelInstance> modellen() {
        try (Stream<Path> bestanden = Files.list(Path.of("processes"))) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".bpmn"))
                    .map(bestand -> Bpmn.readModelFromFile(bestand.toFile()))
                    .collect(Collectors.toMap(
                            model -> model.getModelElementsByType(Process.class)
                                    .iterator()
                                    .next()
                                    .getId(),
                            Function.identity()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
