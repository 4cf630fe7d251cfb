package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each rule bites: a good model with one mistake is refused, in words that say where and what. */
class ModelregelsTest extends RouteTest {

    private static final String MODEL = "schuldhulproute.bpmn";

    @Autowired
    private Modelregels regels;

    static Stream<Arguments> fouten() {
        return Stream.of(
                arguments("id=\"schuldhulproute\"", "id=\"SchuldHulproute\"", "kleine letters met streepjes"),
                arguments("id=\"schuldhulproute\"", "id=\"schuld\"", "het bestand moet schuld.bpmn heten"),
                arguments(" name=\"Schuldhulproute\"", "", "geef het model een Nederlandse naam"),
                arguments("isExecutable=\"true\"", "isExecutable=\"false\"", "\"Executable\""),
                arguments(" camunda:versionTag=\"[^\"]*\"", "", "versie (version tag)"),
                arguments(" camunda:historyTimeToLive=\"[^\"]*\"", "", "history time to live"),
                arguments(
                        "executionPlatformVersion=\"7.24.0\"",
                        "executionPlatformVersion=\"8.6.0\"",
                        "Camunda Platform 7.24"),
                arguments("userTask_planHeroverwegen", "Activity_0x1y2z", "het id moet beginnen met userTask_"),
                arguments("flow_toegangVerleend", "Flow_1", "het id moet beginnen met flow_"),
                arguments("\"Plan heroverwegen\"", "\"Plan\"", "noem een taak naar wat er gedaan wordt"),
                arguments("name=\"Inwoner aangemeld\"", "name=\"\"", "geef dit een naam"),
                arguments("\"Is toegang verleend\\?\"", "\"Toegang\"", "schrijf bij een keuze de vraag"),
                arguments(
                        "(id=\"flow_toegangVerleend\") name=\"Ja\"",
                        "$1",
                        "schrijf bij elke weg uit een keuze het antwoord"),
                arguments(" default=\"flow_toegangGeweigerd\"", "", "standaardweg"),
                arguments("toegang == 'VERLEEND'", "toegang == 'VERLENT'", "kan nooit \"VERLENT\" zijn"),
                arguments(
                        "toegang == 'VERLEEND'",
                        "''.getClass().forName('java.lang.Runtime') == null",
                        "een voorwaarde vergelijkt alleen routefeiten"),
                arguments(
                        "toegang == 'VERLEEND'",
                        "execution.processEngineServices == null",
                        "een voorwaarde vergelijkt alleen routefeiten"),
                arguments("toegang == 'VERLEEND'", "toegang['class'] == 1", "een voorwaarde vergelijkt alleen"),
                arguments(
                        "<bpmn:conditionExpression ",
                        "<bpmn:conditionExpression language=\"javascript\" ",
                        "geen script"),
                arguments(
                        "<camunda:properties>",
                        "<camunda:executionListener class=\"java.lang.String\" event=\"start\" /><camunda:properties>",
                        "\"class\" mag niet in een model"),
                arguments("toegang == 'VERLEEND'", "toegestaan == true", "\"toegestaan\" is er geen"),
                arguments("value=\"keuze: VERLEEND, GEWEIGERD\"", "value=\"woord\"", "een soort die niet bestaat"),
                arguments(
                        "camunda:formRef=\"schuldhulproute-planHeroverwegen\"",
                        "",
                        "verwijs naar het formulier schuldhulproute-planHeroverwegen"),
                arguments(
                        "(schuldhulproute-planHeroverwegen\" camunda:formRefBinding=)\"latest\"",
                        "$1\"deployment\"",
                        "\"latest\""),
                arguments(
                        "(planHeroverwegen\" [^>]*)camunda:candidateGroups=\"consulenten\"", "$1", "precies één groep"),
                arguments(
                        "(planHeroverwegen\" [^>]*)camunda:candidateGroups=\"consulenten\"",
                        "$1camunda:assignee=\"jan\"",
                        "niet aan een persoon"),
                arguments(
                        "(planHeroverwegen\" [^>]*)(camunda:candidateGroups=\"consulenten\")",
                        "$1$2 camunda:assignee=\"\\${behandelaar.laatste(execution,'managers')}\"",
                        "behalve aan wie het dossier het laatst behandelde"),
                arguments("name=\"geenTermijn\"", "name=\"zomaar\"", "geef een einddatum (due date)"),
                arguments(
                        "(planHeroverwegen\" [^>]*)camunda:candidateGroups",
                        "$1camunda:dueDate=\"2027-01-01T00:00:00\" camunda:candidateGroups",
                        "een einddatum komt uit de geregistreerde termijnen"),
                arguments("\\$\\{volgenToetsen}", "\\${dataSource}", "\"dataSource\" bestaat niet"),
                arguments(
                        "\\$\\{volgenToetsen}",
                        "\\${''.getClass().forName('java.lang.Runtime')}",
                        "grijpt in de programmatuur"),
                arguments(
                        "\\$\\{volgenToetsen}",
                        "\\${volgen ? volgenToetsen : dossierSluiten}",
                        "een uitdrukking kiest niet"),
                arguments(
                        "camunda:delegateExpression=\"\\$\\{volgenToetsen}\"",
                        "camunda:class=\"nl.schuldhulproute.Iets\"",
                        "kies een onderdeel dat bestaat"),
                arguments(
                        "camunda:delegateExpression=\"\\$\\{volgenToetsen}\"",
                        "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"\\${volgenToetsen}\"",
                        "hoe vaak opnieuw geprobeerd wordt"),
                arguments("calledElement=\"beschikking\"", "calledElement=\"\\${toegang}\"", "met zijn vaste id"),
                arguments("calledElementBinding=\"latest\"", "calledElementBinding=\"version\"", "altijd het nieuwste"),
                arguments("<camunda:in businessKey=\"[^\"]*\" />", "", "geef het dossiernummer door"),
                arguments(
                        "<camunda:in source=\"crisis\" target=\"crisis\" />",
                        "<camunda:in variables=\"all\" />",
                        "niet alles tegelijk"),
                arguments(
                        "sourceRef=\"callActivity_beeindiging\" targetRef=\"end_routeAfgerond\"",
                        "sourceRef=\"callActivity_beeindiging\" targetRef=\"callActivity_nazorg\"",
                        "kan nooit bereikt worden"),
                arguments(
                        "(?s)<bpmn:sequenceFlow id=\"flow_naarCrisisBehandeld\"[^>]*>|<bpmn:(incoming|outgoing)>flow_naarCrisisBehandeld</bpmn:(incoming|outgoing)>|<bpmndi:BPMNEdge id=\"flow_naarCrisisBehandeld_di\".*?</bpmndi:BPMNEdge>",
                        "",
                        "hier loopt de route dood"),
                arguments(
                        "(?s)(<bpmn:callActivity id=\"callActivity_nazorg\"[^>]*>\\s*)<bpmn:documentation>.*?</bpmn:documentation>",
                        "$1",
                        "schrijf bij de documentatie"),
                arguments(
                        "(?s)(<bpmn:exclusiveGateway id=\"gateway_toegang\"[^>]*>\\s*)<bpmn:documentation>.*?</bpmn:documentation>",
                        "$1",
                        "(gateway_toegang): schrijf bij de documentatie"),
                arguments(
                        "(?s)<bpmndi:BPMNEdge id=\"flow_toegangVerleend_di\".*?</bpmndi:BPMNEdge>",
                        "",
                        "deze weg staat niet in de tekening"),
                arguments(
                        "(?s)<bpmndi:BPMNShape id=\"callActivity_nazorg_di\".*?</bpmndi:BPMNShape>",
                        "",
                        "dit staat niet in de tekening"),
                arguments(
                        "(?s)<bpmn:serviceTask id=\"serviceTask_volgenToetsen\" name=\"[^\"]*\" [^>]*>(.*?)</bpmn:serviceTask>",
                        "<bpmn:scriptTask id=\"serviceTask_volgenToetsen\" name=\"Iets doen\" scriptFormat=\"javascript\">$1<bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                        "gebruiken deze modellen niet"),
                arguments("</bpmn:process>", "</bpmn:proces>", "geen geldig BPMN-model"),
                arguments("messageRef=\"message_Overlijden\"", "", "kies het bericht"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("fouten")
    void eenFoutWordtGezienEnGezegd(String goed, String fout, String uitleg) throws IOException {
        String model = Files.readString(Path.of("processes", MODEL));
        assertThat(regels.bezwaren(MODEL, model)).isEmpty();
        String gebroken = model.replaceAll(goed, fout);
        assertThat(gebroken).as("de fout is gemaakt").isNotEqualTo(model);
        assertThat(regels.bezwaren(MODEL, gebroken)).anyMatch(bezwaar -> bezwaar.contains(uitleg));
    }

    @Test
    void eenTimerLeestDeTermijnen() {
        String model = metTimer("<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P14D</bpmn:timeDuration>");
        assertThat(regels.bezwaren("aanmelding.bpmn", model))
                .anyMatch(bezwaar -> bezwaar.contains("een timer leest zijn moment uit de geregistreerde termijnen"));
    }

    @Test
    void eenAangeroepenModelBestaat() throws IOException {
        String model = Files.readString(Path.of("processes", MODEL));
        assertThat(regels.bezwarenTussen(Map.of(MODEL, model)))
                .anyMatch(bezwaar -> bezwaar.contains("het model \"aanmelding\" bestaat niet"));
    }

    @Test
    void eenFoutModelWordtOokBijUitrolGeweigerd() {
        long voor = motor.getRepositoryService().createDeploymentQuery().count();

        assertThatThrownBy(() -> motor.getRepositoryService()
                        .createDeployment()
                        .addString(
                                "aanmelding.bpmn",
                                metTimer(
                                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P14D</bpmn:timeDuration>"))
                        .deploy())
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageStartingWith("Niet uitgerold:")
                .hasMessageContaining("geregistreerde termijnen");

        assertThat(motor.getRepositoryService().createDeploymentQuery().count()).isEqualTo(voor);
    }

    @Test
    void wieMetEenFoutModelStartLeestWatErMisIs() {
        OngeldigeInvoer fout = new OngeldigeInvoer("Niet uitgerold:\n- aanmelding.bpmn: geef het model een naam");

        var uitleg = new UitrolUitleg().analyze(new IllegalStateException(fout), fout);

        assertThat(uitleg.getDescription()).contains("aanmelding.bpmn: geef het model een naam");
        assertThat(uitleg.getAction()).contains("processes/README.md");
    }

    @Test
    void watGeenModelOfFormulierIsWordtNietUitgerold() {
        assertThatThrownBy(() -> motor.getRepositoryService()
                        .createDeployment()
                        .addString("iets.js", "1")
                        .deploy())
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("alleen bestanden die eindigen op .bpmn of .form");
    }

    private static String metTimer(String moment) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                  id="d" targetNamespace="http://bpmn.io/schema/bpmn">
                  <bpmn:process id="aanmelding" name="Aanmelding" isExecutable="true" camunda:versionTag="1"
                    camunda:historyTimeToLive="P1826D">
                    <bpmn:startEvent id="start_begin" name="Begonnen"><bpmn:outgoing>flow_een</bpmn:outgoing></bpmn:startEvent>
                    <bpmn:intermediateCatchEvent id="timer_wacht" name="Gewacht">
                      <bpmn:incoming>flow_een</bpmn:incoming><bpmn:outgoing>flow_twee</bpmn:outgoing>
                      <bpmn:timerEventDefinition id="t">%s</bpmn:timerEventDefinition>
                    </bpmn:intermediateCatchEvent>
                    <bpmn:endEvent id="end_klaar" name="Klaar"><bpmn:incoming>flow_twee</bpmn:incoming></bpmn:endEvent>
                    <bpmn:sequenceFlow id="flow_een" sourceRef="start_begin" targetRef="timer_wacht" />
                    <bpmn:sequenceFlow id="flow_twee" sourceRef="timer_wacht" targetRef="end_klaar" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(moment);
    }
}
