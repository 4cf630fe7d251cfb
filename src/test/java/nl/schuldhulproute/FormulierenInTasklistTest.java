package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.steun.Bediening;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Formulierkijker;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Hoofdroute;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every form of every model, as its user sees it in Tasklist, on one case that goes from aanmelding to the end. A task that
 * this case does not meet is put beside it while it is in that phase.
 */
class FormulierenInTasklistTest extends Routestappen {

    private static final Pattern TERMIJN = Pattern.compile("termijnen\\.\\w+\\(execution,([^)]*)\\)");
    private static final Pattern CODE = Pattern.compile("'([^']+)'");

    /** While the case waits at this task, the tasks whose forms begin like this are put beside it. */
    private static final Map<String, List<String>> TERWIJL = Map.ofEntries(
            Map.entry("userTask_eersteGesprekPlannen", List.of("aanmelding-", "termijn-bewaken-")),
            Map.entry("userTask_eersteGesprekVoeren", List.of("systematische-intake-inwonerInformeren")),
            Map.entry("userTask_hulpvraagVaststellen", List.of("systematische-intake-")),
            Map.entry("userTask_besluitBekendmaken", List.of("besluit-nemen-")),
            Map.entry("userTask_bkrMelden", List.of("beschikking-", "hulp-melden-")),
            Map.entry("userTask_begeleidingsplanOpstellen", List.of("plan-van-aanpak-")),
            Map.entry(
                    "userTask_begeleidingStarten",
                    List.of("beeindiging-doorlopendBespreken", "beeindiging-productenNalopen")),
            Map.entry("userTask_nazorgKiezen", List.of("begeleiding-")),
            Map.entry("userTask_hercontroleUitvoeren", List.of("voortijdige-beeindiging-")),
            Map.entry("userTask_finaleKwijtingVastleggen", List.of("schuldregeling-", "wsnp-", "dwangakkoord-")),
            Map.entry("userTask_volgenAfronden", List.of("volgen-")),
            Map.entry("userTask_contactLeggen", List.of("nazorg-")),
            Map.entry("userTask_bkrAfmelden", List.of("beeindiging-")));

    /** What was written in a form that this case does not meet, and that a later one repeats. */
    private static final Map<String, Map<String, String>> EERDER = Map.of(
            "systematische-intake-aanvullingVragen", Map.of("gevraagd", "De loonstrook van februari"),
            "voortijdige-beeindiging-herstelbriefSturen", Map.of("watTeDoen", "De wijziging van het inkomen doorgeven"),
            "wsnp-uitspraakWsnpVastleggen", Map.of("toelichting", "De lijst van schulden"));

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Besluitconcepten concepten;

    @Autowired
    private Crises crises;

    @Autowired
    private Ingebrekestellingen ingebrekestellingen;

    @Autowired
    private Bezwaarschriften bezwaarschriften;

    private String bezwaar;
    private String beslissing;
    private Long betreft;
    private String ingebrekestelling;

    private final Map<String, BpmnModelInstance> modellen = modellen();
    private Formulierkijker kijker;

    @Test
    void elkFormulierIsGoedTeLezenInTasklist() {
        try (Browser browser = Browser.start()) {
            kijker = new Formulierkijker(browser, poort);
            Hoofdroute route = new Hoofdroute(new Kijkend(rechtstreeks()));

            route.loop();
            vroegsignaal(route.nummer());
            bekijkWatErTussenKomt();
        }

        assertThat(kijker.bezwaren().keySet())
                .as("bekeken formulieren")
                .containsExactlyInAnyOrderElementsOf(inDeModellen());
        Map<String, List<String>> bezwaren = new TreeMap<>(kijker.bezwaren());
        bezwaren.values().removeIf(List::isEmpty);
        assertThat(bezwaren)
                .as("wat er aan de formulieren te zien is en niet hoort")
                .isEmpty();
        assertThat(kijker.scriptfouten()).as("fouten in de browser").isEmpty();
    }

    /** A crisis, another event and what they bring cannot be put beside a case: other cases are interrupted for them. */
    private void bekijkWatErTussenKomt() {
        String nummer = totHetPlan();
        Crisis crisis = new Crisis(
                nummer,
                Crisis.Dreiging.ONTRUIMING,
                Hoofdroute.BEGIN,
                ClockUtil.getCurrentTime().toInstant());
        crises.save(crisis);
        bekijkDeRest(nummer, "crisisinterventie-");
        bekijkBegin("gebeurtenis-melden");
        openGebeurtenis(nummer);
        taken("gebeurtenis-melden").forEach(taak -> bekijk(taak(nummer, taak.getId())));
        ingebrekestelling(nummer);
        bekijkDeRest(nummer, "ingebrekestelling-");
        bezwaar(nummer);
        bekijkDeRest(nummer, "bezwaar-");
        ingetrokkenBesluit(nummer);
        bekijkDeRest(nummer, "besluit-intrekken-");
        bekijkBegin("schuldhulproute");
        taken("schuldhulproute").forEach(this::bekijkOnderbreking);
    }

    /** The dwangsom has reached its third day. */
    private void ingebrekestelling(String nummer) {
        LocalDate vandaag = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM);
        LocalDate tweeWekenTot = vandaag.minusDays(3);
        LocalDate ontvangen = tweeWekenTot.minusDays(14);
        // This case is decided; here it is as if it still waits.
        register.zetOp(new Termijnsleutel(nummer, "A3"), ontvangen.minusDays(20), ontvangen.minusDays(1));
        ingebrekestelling = ingebrekestellingen
                .save(new Ingebrekestelling(
                        nummer, "A3", ontvangen, ClockUtil.getCurrentTime().toInstant()))
                .onderwerp();
        for (String code : List.of("A19", "A21")) {
            register.zetOp(new Termijnsleutel(nummer, code, ingebrekestelling), ontvangen, tweeWekenTot);
        }
    }

    /** Decided on as far as it goes: each task finds what the one before it left. */
    private void bezwaar(String nummer) {
        LocalDate vandaag = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM);
        Long besluit = besluiten.findByDossiernummerOrderById(nummer).get(0).id();
        Bezwaar nieuw = bezwaarschriften.save(new Bezwaar(
                nummer,
                vandaag,
                Bezwaar.Wijze.POST,
                Bezwaar.Indiener.INWONER,
                ClockUtil.getCurrentTime().toInstant()));
        nieuw.isTegen(besluit);
        nieuw.wordtBeslistBinnen("A3", true);
        nieuw.isBeoordeeld(Bezwaar.Oordeel.ONTVANKELIJK, "De inwoner kon er niets aan doen");
        nieuw.wordtGehoord(Bezwaar.Horen.HOORZITTING, null);
        nieuw.isBeslist(besluit, "GEGROND", vandaag);
        nieuw.isIngetrokken(vandaag);
        bezwaar = bezwaarschriften.save(nieuw).onderwerp();
        for (String code : List.of("A17-verzuim", "A18-zitting", "A18-inzage")) {
            register.zetOp(new Termijnsleutel(nummer, code, bezwaar), vandaag, vandaag.plusDays(14));
        }
        beslissing = "besluit-" + besluit;
        register.zetOp(new Termijnsleutel(nummer, "A22", beslissing), vandaag, vandaag.plusDays(14));
    }

    /** The decision on access was a mistake. */
    private void ingetrokkenBesluit(String nummer) {
        LocalDate vandaag = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM);
        betreft = besluiten.findByDossiernummerOrderById(nummer).get(0).id();
        Besluit intrekking = besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Besluitconcept.Soort.INTREKKING,
                "INTREKKEN",
                "Awb art. 3:46",
                "Het inkomen klopte niet",
                "consulent",
                "kwaliteit",
                vandaag,
                vandaag,
                "POST",
                ClockUtil.getCurrentTime().toInstant(),
                betreft,
                null,
                null,
                "",
                null));
        besluitenboek.volgtOp(intrekking, betreft, Besluitopvolging.Gevolg.INGETROKKEN);
    }

    /** The case has just ended; what comes in now still counts. */
    private void vroegsignaal(String nummer) {
        String vandaag = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM)
                .toString();
        bekijkBegin("vroegsignaal-na-beeindiging");
        String model = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("vroegsignaal-na-beeindiging")
                .latestVersion()
                .singleResult()
                .getId();
        motor.getFormService()
                .submitStartForm(
                        model,
                        Map.of(
                                "dossiernummer",
                                nummer,
                                "ontvangenOp",
                                vandaag,
                                "melder",
                                "Woningstichting De Sleutel"));
        bekijk(taak(nummer, "userTask_contactOpnemen"));
        vul(
                nummer,
                "userTask_contactOpnemen",
                "contactOp",
                vandaag,
                "resultaat",
                "HULP_NODIG",
                "verslag",
                "Wil een gesprek");
        bekijk(taak(nummer, "userTask_hulpOnderzoeken"));
    }

    private void bekijkOnderbreking(UserTask taak) {
        String nummer = totHetPlan();
        registreerTermijnen(nummer, modellen.get("schuldhulproute"));
        ProcessInstance route = motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("schuldhulproute")
                .processInstanceBusinessKey(nummer)
                .singleResult();
        motor.getRuntimeService()
                .createProcessInstanceModification(route.getId())
                .startBeforeActivity(taak.getId())
                .execute();
        bekijk(taak(nummer, taak.getId()));
    }

    /** A case of a couple that has a right to help, and no plan yet. */
    private String totHetPlan() {
        Hoofdroute route = new Hoofdroute(rechtstreeks());
        route.aanmelding();
        route.intake();
        route.beschikking();
        metPartner(route.nummer(), Hoofdroute.BEGIN);
        return route.nummer();
    }

    private void bekijkBegin(String naam) {
        BpmnModelInstance model = modellen.get(naam);
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(begin -> begin.getCamundaFormRef() != null)
                .forEach(begin -> kijker.bekijkBegin(
                        begin.getCamundaFormRef(), "consulent", proces(model).getName()));
    }

    private void bekijkDeRest(String nummer, String begin) {
        modellen.forEach((model, bpmn) -> bpmn.getModelElementsByType(UserTask.class).stream()
                .filter(taak -> taak.getCamundaFormRef().startsWith(begin))
                .filter(taak -> !kijker.bezwaren().containsKey(taak.getCamundaFormRef()))
                .forEach(taak -> bekijkErnaast(nummer, model, taak.getId())));
    }

    private Collection<UserTask> taken(String model) {
        return modellen.get(model).getModelElementsByType(UserTask.class);
    }

    /** The case waits at this task too, for as long as it takes to look. */
    private void bekijkErnaast(String nummer, String model, String element) {
        List<Termijn> erbij = registreerTermijnen(nummer, modellen.get(model));
        ProcessInstance ernaast = motor.getRuntimeService()
                .createProcessInstanceByKey(model)
                .businessKey(nummer)
                .setVariables(feiten(nummer, modellen.get(model)))
                .startBeforeActivity(element)
                .execute();
        bekijk(motor.getTaskService()
                .createTaskQuery()
                .processInstanceId(ernaast.getId())
                .taskDefinitionKey(element)
                .singleResult());
        motor.getRuntimeService().deleteProcessInstance(ernaast.getId(), "bekeken", true, true, true, false);
        erbij.forEach(termijn -> register.vervallen(termijn.sleutel(), termijn.startOp(), "bekeken"));
    }

    private void bekijk(Task taak) {
        String wie = Gebruikers.uit(groep(taak));
        motor.getTaskService().setAssignee(taak.getId(), wie);
        kijker.bekijkTaak(formulier(taak), wie, taak.getId());
    }

    /** Terms that this model reads and that another turn of the route would have registered. */
    private List<Termijn> registreerTermijnen(String nummer, BpmnModelInstance model) {
        LocalDate einde = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM)
                .plusDays(14);
        return TERMIJN.matcher(Bpmn.convertToString(model))
                .results()
                .flatMap(lezing ->
                        CODE.matcher(lezing.group(1).replace("&#39;", "'")).results())
                .map(code -> code.group(1))
                .distinct()
                .filter(code -> register.laatste(nummer, code).isEmpty())
                .map(code -> register.zetOp(nummer, code, einde))
                .toList();
    }

    /** A value for each fact that the model declares. */
    private Map<String, Object> feiten(String nummer, BpmnModelInstance model) {
        Map<String, Object> feiten = new TreeMap<>();
        proces(model)
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(eigenschap -> eigenschap.getCamundaName().startsWith("feit."))
                .forEach(eigenschap -> feiten.put(
                        eigenschap.getCamundaName().substring("feit.".length()),
                        waarde(nummer, eigenschap.getCamundaName(), eigenschap.getCamundaValue())));
        return feiten;
    }

    private Object waarde(String nummer, String feit, String soort) {
        return switch (soort) {
            case "ja-nee" -> false;
            case "getal" -> 1;
            case "verwijzing" ->
                switch (feit) {
                    case "feit.termijn" -> "A3";
                    case "feit.bezwaar" -> bezwaar;
                    case "feit.beslissing" -> beslissing;
                    case "feit.betreft" -> betreft == null ? concept(nummer) : betreft;
                    case "feit.ingebrekestelling" -> ingebrekestelling;
                    default -> concept(nummer);
                };
            default -> soort.replace("keuze:", "").split(",")[0].strip();
        };
    }

    private Long concept(String nummer) {
        return concepten.findAll().stream()
                .filter(concept -> concept.dossiernummer().equals(nummer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> inDeModellen() {
        return modellen.values().stream()
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream()
                                .map(StartEvent::getCamundaFormRef)
                                .filter(vorm -> vorm != null)))
                .sorted()
                .toList();
    }

    private static Process proces(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static Map<String, BpmnModelInstance> modellen() {
        try (Stream<Path> bestanden = Files.list(Path.of("processes"))) {
            Map<String, BpmnModelInstance> modellen = new TreeMap<>();
            bestanden
                    .filter(bestand -> bestand.toString().endsWith(".bpmn"))
                    .map(bestand -> Bpmn.readModelFromFile(bestand.toFile()))
                    .forEach(model -> modellen.put(proces(model).getId(), model));
            return modellen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at each form before it is filled in. */
    private final class Kijkend implements Bediening {

        private final Bediening gewoon;

        private Kijkend(Bediening gewoon) {
            this.gewoon = gewoon;
        }

        @Override
        public String meldAan(Map<String, Object> waarden) {
            String nummer = gewoon.meldAan(waarden);
            EERDER.forEach((formulier, inhoud) -> tijdlijn.voegToe(
                    nummer,
                    new Tijdlijn.Bron("", "", formulier, nummer + formulier, "consulent"),
                    formulier,
                    Hoofdroute.BEGIN,
                    inhoud));
            return nummer;
        }

        @Override
        public void doe(String dossiernummer, String element, Map<String, Object> waarden) {
            Task taak = taak(dossiernummer, element);
            if (!kijker.bezwaren().containsKey(formulier(taak))) {
                bekijk(taak);
                TERWIJL.getOrDefault(element, List.of()).forEach(begin -> bekijkDeRest(dossiernummer, begin));
            }
            gewoon.doe(dossiernummer, element, waarden);
        }

        @Override
        public void heeftSchuld(String dossiernummer, String schuldeiser, long cent, LocalDate peildatum) {
            gewoon.heeftSchuld(dossiernummer, schuldeiser, cent, peildatum);
        }

        @Override
        public void hetWordt(LocalDate dag) {
            gewoon.hetWordt(dag);
        }
    }
}
