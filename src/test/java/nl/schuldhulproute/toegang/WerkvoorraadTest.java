package nl.schuldhulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The shared filters: who sees which, what is in each (counted here without the engine's query), and what the start leaves alone. */
class WerkvoorraadTest extends RouteTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate WOENSDAG = LocalDate.of(2026, 3, 11);

    /** The tasks in which the models wait for the resident, read from the models by hand. */
    private static final Set<String> INWONER_AAN_ZET = Set.of(
            "userTask_aanvullingVerwerken",
            "userTask_nakomingVastleggen",
            "userTask_zienswijzeVastleggen",
            "userTask_beroepVastleggen",
            "userTask_verloopWsnpVastleggen",
            "userTask_wsnpAanvullen",
            "userTask_hogerBeroepBespreken");

    @Autowired
    private Termijnregister register;

    @Autowired
    private Werkvoorraad werkvoorraad;

    @Autowired
    private Filterontwerpen ontwerpen;

    private FilterService filters;
    private final List<String> inCrisis = new ArrayList<>();
    private final Map<String, String> dossierVanTaak = new HashMap<>();

    @BeforeEach
    void deFiltersStaanKlaar() {
        filters = motor.getFilterService();
        vandaagIs(WOENSDAG);
        werkvoorraad.zorgVoorFilters();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consulent   | Mijn taken vandaag, Crisis, Te laat, Loopt deze week af, Wachten op inwoner, Niet toegewezen in mijn team, Alles
            kwaliteit   | Mijn taken vandaag, Crisis, Te laat, Loopt deze week af, Tweede lezing, Wachten op inwoner, Niet toegewezen in mijn team, Alles
            nazorgcoach | Mijn taken vandaag, Crisis, Te laat, Loopt deze week af, Nazorgcontacten deze week, Wachten op inwoner, Niet toegewezen in mijn team, Alles
            """)
    void elkeRolZietZijnFiltersInDeVolgordeVanWatDringt(String wie, String namen) {
        als(wie);
        assertThat(String.join(", ", namen())).isEqualTo(namen);
    }

    @ParameterizedTest
    @CsvSource({"consulent,consulenten", "kwaliteit,kwaliteitsmedewerkers", "nazorgcoach,nazorgcoaches"})
    void elkFilterTeltWatErIs(String wie, String groep) {
        eenWerkvoorraad();
        List<Task> alle = motor.getTaskService().createTaskQuery().list();
        List<Task> zichtbaar = alle.stream()
                .filter(taak -> wie.equals(taak.getAssignee()) || groepen(taak).contains(groep))
                .toList();
        Map<String, Predicate<Task>> zelfGeteld = new LinkedHashMap<>();
        zelfGeteld.put(
                "Mijn taken vandaag",
                taak -> wie.equals(taak.getAssignee())
                        && (taak.getFollowUpDate() == null
                                || !dag(taak.getFollowUpDate()).isAfter(WOENSDAG)));
        zelfGeteld.put("Crisis", taak -> inCrisis.contains(dossier(taak)));
        zelfGeteld.put(
                "Te laat",
                taak -> taak.getDueDate() != null && dag(taak.getDueDate()).isBefore(WOENSDAG));
        zelfGeteld.put(
                "Loopt deze week af",
                taak -> taak.getDueDate() != null
                        && !dag(taak.getDueDate()).isBefore(WOENSDAG)
                        && !dag(taak.getDueDate()).isAfter(LocalDate.of(2026, 3, 17)));
        zelfGeteld.put(
                "Nazorgcontacten deze week",
                taak -> taak.getProcessDefinitionId().startsWith("nazorg")
                        && taak.getName().equals("Nazorgcontact leggen")
                        && !dag(taak.getDueDate()).isAfter(LocalDate.of(2026, 3, 17)));
        zelfGeteld.put("Tweede lezing", taak -> taak.getName().equals("Besluit beoordelen als tweede lezer"));
        zelfGeteld.put(
                "Wachten op inwoner",
                taak -> INWONER_AAN_ZET.contains(taak.getTaskDefinitionKey())
                        || taak.getFollowUpDate() != null
                                && dag(taak.getFollowUpDate()).isAfter(WOENSDAG));
        zelfGeteld.put("Niet toegewezen in mijn team", taak -> taak.getAssignee() == null);
        zelfGeteld.put("Alles", taak -> true);

        als(wie);
        for (String naam : namen()) {
            List<String> verwacht = zichtbaar.stream()
                    .filter(zelfGeteld.get(naam))
                    .map(Task::getId)
                    .sorted()
                    .toList();
            assertThat(verwacht).as("er is iets voor %s", naam).isNotEmpty();
            Filter filter = filter(naam);
            assertThat(filters.count(filter.getId())).as(naam).isEqualTo(verwacht.size());
            assertThat(taken(filter)).as(naam).extracting(Task::getId).containsExactlyInAnyOrderElementsOf(verwacht);
        }
    }

    @Test
    void crisisStaatBovenTeLaatEnDatBovenWatBijnaTeLaatIs() {
        eenWerkvoorraad();
        als("consulent");
        List<Task> taken = taken(filter("Alles"));
        assertThat(taken)
                .extracting(Task::getPriority)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .contains(50, 75, 100, 150);
        assertThat(dossier(taken.get(0))).isEqualTo(inCrisis.get(0));
        assertThat(taken.stream().filter(taak -> taak.getPriority() == 100).map(Task::getDueDate))
                .hasSizeGreaterThan(1)
                .isSorted();
    }

    // ---- put off

    @Test
    void eenTaakDieWordtUitgesteldKomtTerugOpDieDag() {
        Task taak = taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 4, 15), "consulent");
        als("consulent");
        stelUit(taak, LocalDate.of(2026, 3, 16), LocalTime.of(14, 30));
        assertThat(taken(filter("Mijn taken vandaag"))).isEmpty();
        assertThat(taken(filter("Wachten op inwoner"))).extracting(Task::getId).containsExactly(taak.getId());
        hetIs(LocalDate.of(2026, 3, 15), LocalTime.of(23, 59));
        assertThat(taken(filter("Mijn taken vandaag"))).isEmpty();
        hetIs(LocalDate.of(2026, 3, 16), LocalTime.of(0, 1));
        assertThat(taken(filter("Mijn taken vandaag")))
                .as("de hele dag, en niet pas om half drie")
                .extracting(Task::getId)
                .containsExactly(taak.getId());
        assertThat(taken(filter("Wachten op inwoner"))).isEmpty();
    }

    @Test
    void uitstellenTotNaDeUitersteDagKanNiet() {
        Task taak = taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 3, 13), "consulent");
        als("consulent");
        assertThatThrownBy(() -> stelUit(taak, LocalDate.of(2026, 3, 14), LocalTime.MIDNIGHT))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("De uiterste dag van deze taak is 13 maart 2026. Kies een dag om de taak weer op te pakken"
                        + " die niet later is.");
        stelUit(taak, LocalDate.of(2026, 3, 13), LocalTime.of(23, 30));
        assertThat(taken(filter("Mijn taken vandaag"))).isEmpty();
    }

    @Test
    void watAlTeLaatIsKanNogWordenUitgesteldEnBlijftTeLaat() {
        Task taak = taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 3, 10), "consulent");
        als("consulent");
        stelUit(taak, LocalDate.of(2026, 3, 12), LocalTime.of(9, 0));
        assertThat(taken(filter("Mijn taken vandaag"))).isEmpty();
        assertThat(taken(filter("Te laat"))).extracting(Task::getId).containsExactly(taak.getId());
    }

    @Test
    void watIsOpgeschortIsNietTeLaatEnKrijgtDaarnaEenLatereDag() {
        Task taak = taak("besluit-nemen", "userTask_besluitBeoordelen", "A10", LocalDate.of(2026, 3, 12), "kwaliteit");
        String nummer = dossier(taak);
        als("kwaliteit");
        assertThat(taken(filter("Loopt deze week af"))).extracting(Task::getId).containsExactly(taak.getId());
        als(null);
        register.opschorten(nummer, "A10", WOENSDAG);
        als("kwaliteit");
        assertThat(taken(filter("Loopt deze week af"))).isEmpty();
        vandaagIs(LocalDate.of(2026, 3, 25));
        assertThat(taken(filter("Te laat"))).isEmpty();
        assertThat(taken(filter("Alles"))).extracting(Task::getId).containsExactly(taak.getId());
        als(null);
        register.hervatten(nummer, "A10", LocalDate.of(2026, 3, 25));
        als("kwaliteit");
        assertThat(dag(taken(filter("Loopt deze week af")).get(0).getDueDate()))
                .as("twee weken later")
                .isEqualTo(LocalDate.of(2026, 3, 26));
    }

    @Test
    void wieMetEenOudSchermUitsteltNeemtEenCollegaNietsAf() {
        Task taak = taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 3, 20), null);
        als("consulent");
        Task oud = motor.getTaskService().createTaskQuery().taskId(taak.getId()).singleResult();
        als("consulent2");
        motor.getTaskService().claim(taak.getId(), "consulent2");
        als("consulent");
        Task nu = motor.getTaskService().createTaskQuery().taskId(taak.getId()).singleResult();
        nu.setAssignee(oud.getAssignee());
        nu.setFollowUpDate(Date.from(ZonedDateTime.of(LocalDate.of(2026, 3, 16), LocalTime.NOON, AMSTERDAM)
                .toInstant()));
        assertThatThrownBy(() -> motor.getTaskService().saveTask(nu))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("De taak staat intussen op een andere naam. Open de taak opnieuw; er is niets bewaard.");
        Task daarna =
                motor.getTaskService().createTaskQuery().taskId(taak.getId()).singleResult();
        assertThat(daarna.getAssignee()).isEqualTo("consulent2");
        assertThat(daarna.getFollowUpDate()).isNull();
    }

    @Test
    void wieMetEenOudSchermUitsteltVerlaagtDeVoorrangNiet() {
        Task taak = taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 3, 10), "consulent");
        assertThat(taak.getPriority()).as("te laat").isEqualTo(100);
        als("consulent");
        Task nu = motor.getTaskService().createTaskQuery().taskId(taak.getId()).singleResult();
        nu.setPriority(50);
        nu.setFollowUpDate(Date.from(ZonedDateTime.of(LocalDate.of(2026, 3, 16), LocalTime.NOON, AMSTERDAM)
                .toInstant()));
        motor.getTaskService().saveTask(nu);
        Task daarna =
                motor.getTaskService().createTaskQuery().taskId(taak.getId()).singleResult();
        assertThat(daarna.getPriority()).isEqualTo(100);
        assertThat(daarna.getFollowUpDate()).isNotNull();
    }

    @Test
    void watGeenUitersteDagHeeftStaatOnderWatErEenHeeft() {
        Task zonder =
                taak("besluit-nemen", "userTask_besluitBeoordelen", "A10", LocalDate.of(2026, 4, 15), "kwaliteit");
        register.opschorten(dossier(zonder), "A10", WOENSDAG);
        vandaagIs(WOENSDAG.plusDays(1));
        Task met = taak("besluit-nemen", "userTask_besluitBeoordelen", "A10", LocalDate.of(2026, 4, 20), "kwaliteit");
        als("kwaliteit");
        assertThat(taken(filter("Mijn taken vandaag")))
                .extracting(Task::getDueDate)
                .last()
                .isNull();
        assertThat(taken(filter("Mijn taken vandaag")))
                .extracting(Task::getId)
                .containsExactly(met.getId(), zonder.getId());
    }

    @Test
    void komtDeUitersteDagNaarVorenDanIsHetUitstelWeg() {
        Task taak = taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 4, 15), "consulent");
        String nummer = dossier(taak);
        als("consulent");
        stelUit(taak, LocalDate.of(2026, 4, 1), LocalTime.of(9, 0));
        als(null);
        register.zetOp(new Termijnsleutel(nummer, "A40"), BEGIN, LocalDate.of(2026, 3, 20));
        als("consulent");
        assertThat(taken(filter("Mijn taken vandaag"))).extracting(Task::getId).containsExactly(taak.getId());
    }

    // ---- what the start leaves alone

    @Test
    void nogEenStartVerandertNiets() {
        List<String> eerst = alles();
        werkvoorraad.zorgVoorFilters();
        assertThat(alles()).isEqualTo(eerst);
    }

    @Test
    void watEenBeheerderWijzigdeBlijft() {
        Filter teLaat = filter("Te laat");
        Map<String, Object> eigenschappen = new LinkedHashMap<>(teLaat.getProperties());
        eigenschappen.put("priority", 95);
        filters.saveFilter(teLaat.setName("Te laat bij ons").setProperties(eigenschappen));
        try {
            werkvoorraad.zorgVoorFilters();
            assertThat(namen()).contains("Te laat bij ons").doesNotContain("Te laat");
        } finally {
            filters.deleteFilter(teLaat.getId());
            werkvoorraad.zorgVoorFilters();
        }
        assertThat(namen()).as("weg is weer gemaakt").contains("Te laat").doesNotContain("Te laat bij ons");
    }

    @Test
    void eenAndereUitgaveWerktBijWatNiemandWijzigdeEnHaaltWegWatErNietMeerIs() {
        List<Filterontwerp> nu = ontwerpen.alle();
        Filterontwerp alles = nu.get(nu.size() - 1);
        List<Filterontwerp> straks = new ArrayList<>(nu.subList(0, nu.size() - 1));
        Filterontwerp crisis = straks.remove(1);
        straks.add(new Filterontwerp(
                alles.sleutel(), "Alles bij elkaar", "x", "#000000", 99, alles.vraag(), List.of(Groep.CONSULENTEN)));
        String id = filter("Alles").getId();
        try {
            werkvoorraad.zorgVoor(straks);
            assertThat(namen()).doesNotContain(crisis.naam(), "Alles");
            assertThat(filter("Alles bij elkaar").getId())
                    .as("hetzelfde filter")
                    .isEqualTo(id);
            als("kwaliteit");
            assertThat(namen()).doesNotContain("Alles bij elkaar");
            als(null);
        } finally {
            werkvoorraad.zorgVoorFilters();
        }
        als("kwaliteit");
        assertThat(namen()).contains("Crisis", "Alles").doesNotContain("Alles bij elkaar");
    }

    @Test
    void deFiltersVanVoorDeAantekeningenGaanWegBehalveWatIsGewijzigd() {
        Filter oud = zonderAantekening("Binnen een week af", "Moet binnen zeven dagen klaar zijn", false);
        Filter gewijzigd = zonderAantekening("Alle taken", "Alles wat u mag zien", true);
        Filter eigen = zonderAantekening("Alle taken", "Zelf gemaakt", false);
        try {
            werkvoorraad.zorgVoorFilters();
            assertThat(filters.getFilter(oud.getId())).isNull();
            assertThat(filters.getFilter(gewijzigd.getId())).isNotNull();
            assertThat(filters.getFilter(eigen.getId())).isNotNull();
        } finally {
            filters.deleteFilter(gewijzigd.getId());
            filters.deleteFilter(eigen.getId());
        }
    }

    @Test
    void deTakenDieOpDeInwonerWachtenZijnAanHunNaamTeKennen() {
        Map<String, Long> perNaam = new LinkedHashMap<>();
        motor.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model -> motor
                        .getRepositoryService()
                        .getBpmnModelInstance(model.getId())
                        .getModelElementsByType(UserTask.class)
                        .stream())
                .filter(taak -> INWONER_AAN_ZET.contains(taak.getId()))
                .forEach(taak -> perNaam.merge(taak.getId(), 1L, Long::sum));
        Map<String, Long> verwacht = new LinkedHashMap<>();
        INWONER_AAN_ZET.forEach(naam -> verwacht.put(naam, 1L));
        verwacht.put("userTask_aanvullingVerwerken", 2L);
        assertThat(perNaam)
                .as("alleen de aanvulling komt in twee modellen voor, en wacht in beide op de inwoner")
                .isEqualTo(verwacht);
    }

    private Filter zonderAantekening(String naam, String uitleg, boolean doorTasklistBewaard) {
        Map<String, Object> eigenschappen =
                new LinkedHashMap<>(Map.of("description", uitleg, "color", "#555555", "priority", 90, "refresh", true));
        if (doorTasklistBewaard) {
            eigenschappen.put("variables", List.of());
        }
        Filter filter = filters.newTaskFilter(naam)
                .setQuery(motor.getTaskService().createTaskQuery())
                .setProperties(eigenschappen);
        return filters.saveFilter(filter);
    }

    private List<String> alles() {
        return filters.createTaskFilterQuery().orderByFilterId().asc().list().stream()
                .map(filter -> filter.getId() + filter.getName() + new java.util.TreeMap<>(filter.getProperties()))
                .toList();
    }

    private void stelUit(Task taak, LocalDate dag, LocalTime tijd) {
        Task nu = motor.getTaskService().createTaskQuery().taskId(taak.getId()).singleResult();
        nu.setFollowUpDate(Date.from(ZonedDateTime.of(dag, tijd, AMSTERDAM).toInstant()));
        motor.getTaskService().saveTask(nu);
    }

    private List<String> namen() {
        return filters.createTaskFilterQuery().list().stream()
                .sorted(Comparator.comparingInt(
                        filter -> ((Number) filter.getProperties().get("priority")).intValue()))
                .map(Filter::getName)
                .toList();
    }

    private Filter filter(String naam) {
        return filters.createTaskFilterQuery().filterName(naam).singleResult();
    }

    private List<Task> taken(Filter filter) {
        return filters.list(filter.getId());
    }

    /** Something for every filter and every role, and beside it what just does not belong there. */
    private void eenWerkvoorraad() {
        inCrisis.clear();
        taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 4, 15), "consulent");
        taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 4, 15), "consulent2");
        stelUit(
                taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 4, 15), "consulent"),
                LocalDate.of(2026, 3, 20),
                LocalTime.of(9, 0));
        stelUit(
                taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 4, 15), "consulent"),
                WOENSDAG,
                LocalTime.of(16, 0));
        taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 3, 10), "consulent");
        taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 3, 6), null);
        taak("begeleiding", "userTask_inwonerBegeleiden", "A40", WOENSDAG, null);
        taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 3, 17), null);
        taak("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 3, 18), null);
        taak("systematische-intake", "userTask_aanvullingVerwerken", "A7", LocalDate.of(2026, 3, 18), null);
        crisis("begeleiding", "userTask_inwonerBegeleiden", "A40", LocalDate.of(2026, 4, 20), null);
        for (LocalDate dag : List.of(LocalDate.of(2026, 3, 6), WOENSDAG, LocalDate.of(2026, 3, 25))) {
            taak("bezwaar", "userTask_hoorzittingHouden", "A18-zitting", dag, "kwaliteit");
            taak("nazorg", "userTask_contactLeggen", "A42", dag, "nazorgcoach");
        }
        taak("bezwaar", "userTask_hoorzittingHouden", "A18-zitting", LocalDate.of(2026, 3, 25), null);
        crisis("bezwaar", "userTask_hoorzittingHouden", "A18-zitting", LocalDate.of(2026, 3, 25), null);
        stelUit(
                taak("bezwaar", "userTask_hoorzittingHouden", "A18-zitting", LocalDate.of(2026, 3, 25), "kwaliteit"),
                LocalDate.of(2026, 3, 24),
                LocalTime.of(9, 0));
        taak("besluit-nemen", "userTask_besluitBeoordelen", "A10", LocalDate.of(2026, 4, 1), null);
        taak("nazorg", "userTask_contactLeggen", "A42", LocalDate.of(2026, 3, 13), null);
        crisis("nazorg", "userTask_contactLeggen", "A42", LocalDate.of(2026, 3, 25), null);
        stelUit(
                taak("nazorg", "userTask_contactLeggen", "A42", LocalDate.of(2026, 3, 25), "nazorgcoach"),
                LocalDate.of(2026, 3, 12),
                LocalTime.of(9, 0));
    }

    private void crisis(String model, String element, String code, LocalDate einde, String wie) {
        Task taak = taak(model, element, code, einde, wie);
        register.start(dossier(taak), "A4", LocalDate.of(2026, 3, 10));
        inCrisis.add(dossier(taak));
    }

    /** A case of its own that waits at this task, its term ending on this day. */
    private Task taak(String model, String element, String code, LocalDate einde, String wie) {
        String nummer = dossier(BEGIN);
        boolean metOnderwerp = model.equals("bezwaar");
        register.zetOp(new Termijnsleutel(nummer, code, metOnderwerp ? "bezwaar-1" : ""), BEGIN, einde);
        if (model.equals("begeleiding")) {
            register.zetOp(nummer, "NT", LocalDate.of(2027, 3, 1));
        }
        var start = motor.getRuntimeService()
                .createProcessInstanceByKey(model)
                .businessKey(nummer)
                .startBeforeActivity(element);
        if (metOnderwerp) {
            start.setVariable("bezwaar", "bezwaar-1");
        }
        if (model.equals("besluit-nemen")) {
            start.setVariable("termijn", code);
        }
        start.execute();
        Task taak = taak(nummer, element);
        dossierVanTaak.put(taak.getId(), nummer);
        if (wie != null) {
            motor.getTaskService().setAssignee(taak.getId(), wie);
        }
        return taak(nummer, element);
    }

    private List<String> groepen(Task taak) {
        return motor.getTaskService().getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private String dossier(Task taak) {
        return dossierVanTaak.get(taak.getId());
    }

    private static LocalDate dag(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), AMSTERDAM);
    }
}
