package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Deelnemers;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.gebeurtenis.Gebeurtenistabel.Cel;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Modelnamen;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every event in every place where a case can be: what it does, or the sentence by which it is refused. What is expected
 * stands in {@code gebeurtenis/fase-gebeurtenis.csv}. A case is brought to each place once; each event is then reported as
 * a user does, looked at, and taken back.
 */
class FaseGebeurtenisTest extends Faseopbouw {

    private static final Path BLAD = Path.of("processes", "wat-er-kan-gebeuren.md");
    private static final Path GEZIEN = Path.of("target", "fase-gebeurtenis");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MELDEN = "gebeurtenis-melden";
    private static final String VASTLEGGEN = "userTask_gebeurtenisVastleggen";
    private static final String NIET_NU = "dit kan nu niet: ";

    /** What can happen to a case otherwise than by telling it as an event, and a death in a case of two. */
    private static final Map<String, String> ANDERE = new LinkedHashMap<>();

    static {
        ANDERE.put("OVERLIJDEN_VAN_EEN_VAN_TWEE", "Een van twee inwoners is overleden");
        ANDERE.put("PARTNER_DOET_MEE", "Een partner gaat meedoen");
        ANDERE.put("EEN_VAN_TWEE_VERTREKT", "Een van twee inwoners doet niet meer mee");
        ANDERE.put("NIEUWE_AANMELDING", "Dezelfde inwoner meldt zich opnieuw aan");
        ANDERE.put("VROEGSIGNAAL", "Er komt een vroegsignaal na de beëindiging");
    }

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crises crises;

    @Autowired
    private Bezwaarschriften bezwaarschriften;

    @Autowired
    private Deelnemers deelnemers;

    @Autowired
    private PlatformTransactionManager transacties;

    private final HttpClient programma = HttpClient.newHttpClient();
    private final Gebeurtenistabel tabel = new Gebeurtenistabel();
    private final Set<String> aanroepen = new TreeSet<>();
    private final List<String> gezien = new ArrayList<>();
    private Foto nu;
    private Map<String, Object> gegeven = Map.of();

    @TestFactory
    Stream<DynamicNode> elkeGebeurtenisInElkeFase() {
        return Stream.concat(
                Arrays.stream(Fase.values())
                        .map(fase -> dynamicContainer(
                                fase.opschrift(),
                                Stream.of(
                                                Stream.of(dynamicTest("een dossier komt daar", () -> begin(fase))),
                                                gebeurtenissen().keySet().stream()
                                                        .map(gebeurtenis -> cel(fase, gebeurtenis)),
                                                Stream.of(dynamicTest(
                                                        "wat is geweigerd of teruggedraaid, heeft niets veranderd",
                                                        () -> assertThat(foto()).isEqualTo(nu))))
                                        .flatMap(deel -> deel))),
                Stream.of(
                        dynamicTest("elke aanroep in de hoofdroute is in een cel aan het werk", this::geenPlekVergeten),
                        dynamicTest("wat er is gezien staat in een bestand", this::schrijfWatErIsGezien)));
    }

    @Test
    void deTabelHeeftPreciesElkeFaseMaalElkeGebeurtenis() {
        List<String> cellen = Arrays.stream(Fase.values())
                .flatMap(fase -> gebeurtenissen().keySet().stream().map(gebeurtenis -> fase + " × " + gebeurtenis))
                .toList();
        assertThat(tabel.namen()).containsExactlyInAnyOrderElementsOf(cellen);
    }

    @Test
    void elkeGebeurtenisUitHetModelStaatInDeTabel() {
        Set<String> inHetModel = model(MELDEN).getModelElementsByType(ConditionExpression.class).stream()
                .filter(voorwaarde -> voorwaarde.getTextContent().contains("{gebeurtenis =="))
                .map(voorwaarde -> voorwaarde.getTextContent().replaceAll("^.*== '([A-Z_]+)'.*$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        inHetModel.add(Gebeurtenis.NIETS.name());
        assertThat(gebeurtenissen().keySet()).containsAll(inHetModel);
    }

    /** For process owners the same table in Dutch; when it changed, the new page lies in {@code target}. */
    @Test
    void hetBladVoorProceseigenarenIsDezeTabel() throws IOException {
        Map<String, String> fasen = new LinkedHashMap<>();
        Arrays.stream(Fase.values()).forEach(fase -> fasen.put(fase.name(), fase.opschrift()));
        String blad = tabel.alsMarkdown(fasen, gebeurtenissen(), this::naam);
        Files.createDirectories(GEZIEN);
        Files.writeString(GEZIEN.resolve(BLAD.getFileName()), blad);
        assertThat(Files.readString(BLAD))
                .as("kopieer %s naar %s", GEZIEN.resolve(BLAD.getFileName()), BLAD)
                .isEqualTo(blad);
    }

    // ---- one cell

    private DynamicTest cel(Fase fase, String gebeurtenis) {
        return dynamicTest("%s × %s".formatted(fase, gebeurtenis), () -> {
            Cel echt = teruggedraaid(() -> probeer(fase, gebeurtenis));
            gezien.add(echt.regel());
            if (!echt.kan() && kanEenProgrammaMelden(gebeurtenis)) {
                weigertOokOverRest(gebeurtenis, echt.wat());
            }
            Optional<Cel> verwacht = tabel.cel(fase.name(), gebeurtenis);
            assertThat(verwacht)
                    .as("de cel staat in de tabel; gezien is %s", echt.regel())
                    .isPresent();
            assertThat(echt.regel()).isEqualTo(verwacht.get().regel());
        });
    }

    /** A program that has nothing to tell sends nothing. */
    private static boolean kanEenProgrammaMelden(String gebeurtenis) {
        return !ANDERE.containsKey(gebeurtenis) && !gebeurtenis.equals(Gebeurtenis.NIETS.name());
    }

    private Cel probeer(Fase fase, String gebeurtenis) {
        Foto eerst = bereidVoor(gebeurtenis) ? foto() : nu;
        try {
            doe(gebeurtenis);
        } catch (OngeldigeInvoer | Invoerfout e) {
            // Even before it is taken back; only that someone opened the task stands on the timeline.
            assertThat(foto().zonderTijdlijn()).isEqualTo(eerst.zonderTijdlijn());
            return new Cel(fase.name(), gebeurtenis, false, weigering(e), "", "", "", "");
        }
        Foto daarna = foto();
        aanroepen.addAll(daarna.aanroepen());
        Foto.Verschil verschil = eerst.naar(daarna);
        return new Cel(
                fase.name(),
                gebeurtenis,
                true,
                tabel.cel(fase.name(), gebeurtenis).map(Cel::wat).orElse("?"),
                verschil.erbij(),
                verschil.weg(),
                verschil.termijnen(),
                verschil.dossier());
    }

    /** Without the name of the field, and without the number of the case. */
    private String weigering(RuntimeException e) {
        String zin = e.getMessage().replace(nummer, "D");
        return zin.replaceFirst("^[^:]*: ", "").replaceFirst(NIET_NU, "");
    }

    /** What an earlier phase left would only slow down this one. */
    private void begin(Fase fase) {
        motor.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(route -> motor.getRuntimeService()
                        .deleteProcessInstance(route.getId(), "de volgende fase begint", true, true, true, false));
        breng(fase);
        // Someone is at work: another caseworker has something to take over.
        motor.getTaskService().createTaskQuery().processInstanceBusinessKey(nummer).list().stream()
                .filter(taak -> groep(taak).equals("consulenten"))
                .min(Comparator.comparing(Task::getTaskDefinitionKey))
                .ifPresent(taak -> motor.getTaskService().setAssignee(taak.getId(), "consulent"));
        nu = foto();
    }

    private <T> T teruggedraaid(Supplier<T> werk) {
        return new TransactionTemplate(transacties).execute(stand -> {
            stand.setRollbackOnly();
            return werk.get();
        });
    }

    /** In a case of one there is first a second; whether something had to be done. */
    private boolean bereidVoor(String gebeurtenis) {
        boolean vanTwee =
                gebeurtenis.equals("OVERLIJDEN_VAN_EEN_VAN_TWEE") || gebeurtenis.equals("EEN_VAN_TWEE_VERTREKT");
        boolean nodig = vanTwee && dossiers.dossier(nummer).beeindigdOp() == null;
        if (nodig) {
            partnerDoetMee();
        }
        return nodig;
    }

    private void partnerDoetMee() {
        deelnemers.partnerDoetMee(
                nummer,
                new Deelnemers.Partner("Bram", "Proefpartner", BEGIN.minusYears(40), null, vandaag()),
                "consulent");
    }

    private void doe(String gebeurtenis) {
        switch (gebeurtenis) {
            case "PARTNER_DOET_MEE" -> partnerDoetMee();
            case "EEN_VAN_TWEE_VERTREKT" ->
                deelnemers.doetNietMeerMee(
                        nummer, Deelname.Rol.PARTNER, vandaag(), Deelnemers.Reden.UIT_ELKAAR, "consulent");
            case "NIEUWE_AANMELDING" -> meldOpnieuwAan();
            case "VROEGSIGNAAL" -> meldVroegsignaal();
            case "OVERLIJDEN_VAN_EEN_VAN_TWEE" -> meld("OVERLIJDEN", Map.of("overledene", "AANVRAGER"));
            default -> meld(gebeurtenis, Map.of());
        }
    }

    private void meldOpnieuwAan() {
        Persoon inwoner = dossiers.aanvrager(nummer);
        meldAan(
                "voornaam",
                inwoner.voornaam(),
                "achternaam",
                inwoner.achternaam(),
                "geboortedatum",
                inwoner.geboortedatum().toString(),
                "bsn",
                inwoner.bsn());
    }

    private void meldVroegsignaal() {
        motor.getFormService()
                .submitStartForm(
                        motor.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("vroegsignaal-na-beeindiging")
                                .latestVersion()
                                .singleResult()
                                .getId(),
                        Map.of("dossiernummer", nummer, "ontvangenOp", dag(), "melder", "Woningstichting De Sleutel"));
    }

    private void meld(String gebeurtenis, Map<String, Object> anders) {
        gegeven = antwoorden(gebeurtenis, Map.of());
        ProcessInstance melding = openGebeurtenis(nummer);
        Task taak = motor.getTaskService()
                .createTaskQuery()
                .processInstanceId(melding.getId())
                .taskDefinitionKey(VASTLEGGEN)
                .singleResult();
        Map<String, Object> formulier = open(taak);
        Map<String, Object> waarden = new HashMap<>(antwoorden(gebeurtenis, formulier));
        gegeven = Map.copyOf(waarden);
        waarden.put("gezien", formulier.get("versie"));
        waarden.putAll(anders);
        vulAls(
                "consulent",
                taak,
                waarden.entrySet().stream()
                        .flatMap(antwoord -> Stream.of(antwoord.getKey(), antwoord.getValue()))
                        .toArray());
    }

    /** What a caseworker fills in for this event, from what the form offers. */
    private Map<String, Object> antwoorden(String gebeurtenis, Map<String, Object> aangeboden) {
        Map<String, Object> antwoorden = new LinkedHashMap<>();
        antwoorden.put("gebeurtenis", gebeurtenis);
        if (!gebeurtenis.equals(Gebeurtenis.NIETS.name())) {
            antwoorden.put("gebeurdOp", dag());
            antwoorden.put("toelichting", "Gehoord aan de telefoon");
        }
        switch (gebeurtenis) {
            case "CRISIS_ONTSTAAN" -> antwoorden.put("dreiging", "ONTRUIMING");
            case "OPSCHORTING" -> {
                antwoorden.put("opTeSchorten", keuzes(aangeboden, "lopendeTermijnen"));
                antwoorden.put("grond", "INSTEMMING");
                antwoorden.put("stilTot", vandaag().plusDays(20).toString());
            }
            case "HERVATTING" -> antwoorden.put("teHervatten", keuzes(aangeboden, "stilstaandeTermijnen"));
            case "INGEBREKESTELLING" -> {
                antwoorden.put("overTermijn", eerste(aangeboden, "termijnenTeLaat"));
                antwoorden.put("schriftelijk", true);
            }
            case "BEZWAAR_INGETROKKEN" -> antwoorden.put("ingetrokkenBezwaar", eerste(aangeboden, "lopendeBezwaren"));
            case "ANDERE_CONSULENT" -> antwoorden.put("nieuweConsulent", "consulent2");
            default -> {
                // The others ask no more than when and what.
            }
        }
        antwoorden.values().removeIf(Objects::isNull);
        return antwoorden;
    }

    private static String eerste(Map<String, Object> aangeboden, String vraag) {
        return keuzes(aangeboden, vraag).stream().findFirst().orElse(null);
    }

    private void weigertOokOverRest(String gebeurtenis, String zin) throws Exception {
        Map<String, Object> bericht = new HashMap<>(gegeven);
        bericht.remove("gebeurtenis");
        bericht.remove("gebeurdOp");
        bericht.put("soort", gebeurtenis);
        bericht.put("op", dag());
        bericht.put("kenmerk", UUID.randomUUID().toString());
        HttpResponse<String> antwoord = programma.send(
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + poort + "/api/dossiers/" + nummer + "/gebeurtenissen"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", Gebruikers.basic("consulent"))
                        .POST(HttpRequest.BodyPublishers.ofString(json(bericht)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isIn(400, 409);
        assertThat(JSON.readTree(antwoord.body()).get("melding").asText()).endsWith(zin);
    }

    private static String json(Map<String, Object> bericht) throws JsonProcessingException {
        return JSON.writeValueAsString(bericht);
    }

    // ---- what there is

    private static Map<String, String> gebeurtenissen() {
        Map<String, String> alle = new LinkedHashMap<>();
        Arrays.stream(Gebeurtenis.values()).forEach(een -> alle.put(een.name(), een.opschrift()));
        alle.putAll(ANDERE);
        return alle;
    }

    /** A decision is a step in a phase; every other model that is called is a place where a case can be. */
    private void geenPlekVergeten() {
        List<String> getekend = Stream.of("schuldhulproute", "schuldregeling")
                .flatMap(model -> model(model).getModelElementsByType(CallActivity.class).stream()
                        .filter(aanroep -> !aanroep.getCalledElement().equals("besluit-nemen"))
                        .map(aanroep -> model + "/" + aanroep.getId()))
                .toList();
        assertThat(aanroepen).containsAll(getekend);
    }

    private void schrijfWatErIsGezien() throws IOException {
        Files.createDirectories(GEZIEN);
        Files.write(GEZIEN.resolve("gezien.csv"), gezien);
        assertThat(gezien).hasSize(Fase.values().length * gebeurtenissen().size());
    }

    private BpmnModelInstance model(String naam) {
        return motor.getRepositoryService()
                .getBpmnModelInstance(motor.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(naam)
                        .latestVersion()
                        .singleResult()
                        .getId());
    }

    /** The name of a task as it stands in the diagram, with the name of the model. */
    private Optional<String> naam(String plek) {
        String[] delen = plek.split("/");
        FlowElement taak = model(delen[0]).getModelElementById("userTask_" + delen[1]);
        return Optional.ofNullable(taak).map(gevonden -> "“%s” (%s)".formatted(gevonden.getName(), delen[0]));
    }

    private Foto foto() {
        List<ProcessInstance> instanties =
                motor
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .list()
                        .stream()
                        .filter(instantie -> !model(instantie).equals(MELDEN))
                        .toList();
        List<String> werk = new ArrayList<>();
        List<String> klok = new ArrayList<>();
        List<String> luistert = new ArrayList<>();
        Set<String> opNaam = new TreeSet<>();
        for (ProcessInstance instantie : instanties) {
            motor.getRuntimeService()
                    .getActiveActivityIds(instantie.getId())
                    .forEach(element -> werk.add(model(instantie) + "/" + element));
            motor.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instantie.getId())
                    .list()
                    .forEach(taak -> {
                        klok.add(taak.getTaskDefinitionKey() + " " + taak.getDueDate());
                        if (taak.getAssignee() != null) {
                            opNaam.add(taak.getAssignee());
                        }
                    });
            motor.getRuntimeService()
                    .createEventSubscriptionQuery()
                    .processInstanceId(instantie.getId())
                    .list()
                    .forEach(bericht -> luistert.add(bericht.getEventName()));
        }
        timers(nummer).forEach(timer -> klok.add("timer " + timer.getDuedate()));
        Stream.of(werk, klok, luistert).forEach(lijst -> lijst.sort(null));
        aanroepen.addAll(werk);
        return new Foto(
                werk,
                klok,
                luistert,
                termijnen(),
                dossier(opNaam),
                tijdlijn.van(nummer).size());
    }

    private String model(ProcessInstance instantie) {
        return Modelnamen.van(motor, instantie.getProcessDefinitionId());
    }

    private SortedMap<Long, Foto.Loop> termijnen() {
        SortedMap<Long, Foto.Loop> termijnen = new TreeMap<>();
        register.alle(nummer)
                .forEach(termijn -> termijnen.put(
                        termijn.id(),
                        new Foto.Loop(
                                termijn.code(),
                                termijn.einde().toString(),
                                termijn.opgeschortVanaf().isPresent(),
                                termijn.stand(vandaag()) == Stand.VOLDAAN,
                                termijn.stand(vandaag()) == Stand.VERVALLEN)));
        return termijnen;
    }

    private SortedMap<String, String> dossier(Set<String> opNaam) {
        Dossier dossier = dossiers.dossier(nummer);
        SortedMap<String, String> wat = new TreeMap<>();
        wat.put("gesloten", dossier.beeindigdOp() == null ? "nee" : String.valueOf(dossier.uitstroomreden()));
        wat.put("behandelaar", String.valueOf(dossier.behandelaar()));
        wat.put("personen", String.valueOf(dossiers.inwoners(nummer).size()));
        wat.put(
                "besluiten",
                String.valueOf(besluiten.findByDossiernummerOrderById(nummer).size()));
        wat.put(
                "crises",
                crises.findByDossiernummerOrderById(nummer).stream()
                        .map(crisis -> crisis.afgeslotenOp() == null ? "loopt" : "gesloten")
                        .collect(Collectors.joining(" en ")));
        wat.put(
                "bezwaren",
                bezwaarschriften.findByDossiernummerOrderById(nummer).stream()
                        .map(bezwaar -> bezwaar.loopt() ? "loopt" : "gesloten")
                        .collect(Collectors.joining(" en ")));
        wat.put("taken op naam van", opNaam.isEmpty() ? "niemand" : String.join(" en ", opNaam));
        wat.put(
                "dossiers",
                String.valueOf(dossiers.vanPersoon(dossiers.aanvrager(nummer)).size()));
        return wat;
    }
}
