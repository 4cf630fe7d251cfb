package nl.schuldhulproute.maatstaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What Tasklist costs with 20,000 open tasks against 200, as a ratio in the same run, over HTTP and with the rights of a
 * caseworker who has forty cases of his own: opening a task, the first page of each filter, and its count. The forty cases
 * are started as usual; the others are copies of their rows in SQL, with a colleague or nobody, and another last day.
 */
class TakenlijstMaatstaf extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 30);
    private static final String WIE = "consulent";
    private static final int EIGEN = 40;
    private static final int WEINIG = 200;
    private static final int VEEL = 20_000;
    private static final int WARM = 30;
    private static final int METINGEN = 60;

    /** Of what looks at all tasks that the user may see. */
    private static final int METINGEN_BREED = 20;

    private static final List<String> INDEXEN =
            List.of("schuldhulproute_taak_einddatum", "schuldhulproute_taak_voorrang");

    /** The first page, as Tasklist asks for it. */
    private static final String SORTERING =
            "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}],\"active\":true}";

    @Autowired
    private Termijnregister register;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int poort;

    private final HttpClient web = HttpClient.newHttpClient();
    private final List<String> eigen = new ArrayList<>();

    private record Tijden(long midden, long p95) {}

    /** Something that a caseworker waits for. */
    private interface Handeling {
        void doe(int keer) throws IOException, InterruptedException;
    }

    @Test
    void watTasklistKost() throws IOException, InterruptedException {
        for (int i = 0; i < EIGEN; i++) {
            eigen.add(eigenTaak(VANDAAG.minusDays(1 + i)));
        }
        vandaagIs(VANDAAG);
        vulAanTot(WEINIG);
        Map<String, Handeling> handelingen = handelingen();
        for (Handeling handeling : handelingen.values()) {
            meet(handeling, WARM);
        }
        Map<String, Tijden> weinig = meet(handelingen);
        vulAanTot(VEEL);
        Map<String, Tijden> veel = meet(handelingen);
        druk("rechten aan, %d taken van de medewerker zelf".formatted(EIGEN), weinig, veel);
        INDEXEN.forEach(index -> database.execute("drop index " + index));
        handelingen.keySet().removeIf(wat -> !wat.matches(".*(Te laat|Loopt deze week af|Crisis)"));
        druk("zonder de indexen op einddatum en voorrang", weinig, meet(handelingen));
    }

    private static void druk(String waarmee, Map<String, Tijden> weinig, Map<String, Tijden> veel) {
        System.out.printf("Maatstaf: Tasklist met %d open taken tegen %d, %s%n", VEEL, WEINIG, waarmee);
        veel.forEach((wat, tijden) -> System.out.printf(
                "Maatstaf: %-47s p95 %7.2f ms tegen %7.2f ms = %5.2f; midden %7.2f ms tegen %7.2f ms = %5.2f%n",
                wat,
                tijden.p95() / 1e6,
                weinig.get(wat).p95() / 1e6,
                (double) tijden.p95() / weinig.get(wat).p95(),
                tijden.midden() / 1e6,
                weinig.get(wat).midden() / 1e6,
                (double) tijden.midden() / weinig.get(wat).midden()));
    }

    private String eigenTaak(LocalDate dag) {
        vandaagIs(dag);
        String nummer = dossier(dag);
        register.start(nummer, "A3", dag);
        start("systematische-intake", nummer, Map.of("crisis", false));
        String taak = taak(nummer, "userTask_eersteGesprekVoeren").getId();
        motor.getTaskService().setAssignee(taak, WIE);
        return taak;
    }

    private Map<String, Handeling> handelingen() {
        Map<String, Handeling> handelingen = new LinkedHashMap<>();
        handelingen.put("taak openen", keer -> {
            String taak = "/task/" + eigen.get(keer % EIGEN);
            for (String deel : List.of("", "/form", "/deployed-form", "/form-variables?deserializeValues=false")) {
                haal(taak + deel);
            }
        });
        als(WIE);
        for (Filter filter : motor.getFilterService().createTaskFilterQuery().list()) {
            handelingen.put("eerste bladzijde " + filter.getName(), keer -> bladzijde(filter));
        }
        for (Filter filter : motor.getFilterService().createTaskFilterQuery().list()) {
            handelingen.put("telling " + filter.getName(), keer -> haal("/filter/" + filter.getId() + "/count"));
        }
        als(null);
        return handelingen;
    }

    private Map<String, Tijden> meet(Map<String, Handeling> handelingen) throws IOException, InterruptedException {
        Map<String, Tijden> uitkomst = new LinkedHashMap<>();
        for (Map.Entry<String, Handeling> handeling : handelingen.entrySet()) {
            boolean vanZichzelf = handeling.getKey().matches("taak.*|.*Mijn taken vandaag");
            uitkomst.put(handeling.getKey(), meet(handeling.getValue(), vanZichzelf ? METINGEN : METINGEN_BREED));
        }
        return uitkomst;
    }

    private Tijden meet(Handeling handeling, int keren) throws IOException, InterruptedException {
        long[] tijden = new long[keren];
        for (int keer = 0; keer < keren; keer++) {
            // A colleague changed something meanwhile; else the database gives the same answer without looking again.
            database.update("update ACT_RU_TASK set LAST_UPDATED_ = current_timestamp where ID_ = ?", eigen.get(0));
            long begin = System.nanoTime();
            handeling.doe(keer);
            tijden[keer] = System.nanoTime() - begin;
        }
        Arrays.sort(tijden);
        return new Tijden(tijden[keren / 2], tijden[keren * 95 / 100]);
    }

    private void haal(String pad) throws IOException, InterruptedException {
        stuur(verzoek(pad).GET());
    }

    private void bladzijde(Filter filter) throws IOException, InterruptedException {
        stuur(verzoek("/filter/" + filter.getId() + "/list?firstResult=0&maxResults=15")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(SORTERING)));
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/engine-rest%s".formatted(poort, pad)))
                .header("Authorization", Gebruikers.basic(WIE))
                .header("Accept", "application/json");
    }

    private void stuur(HttpRequest.Builder verzoek) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = web.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as("%s", antwoord.uri()).isEqualTo(200);
    }

    // ---- copies

    /** What was copied goes as it came: the engine would end twenty thousand cases one by one. */
    @AfterEach
    void haalDeKopieenWeg() {
        for (String tabel : List.of("IDENTITYLINK", "VARIABLE", "TASK")) {
            database.update("delete from ACT_RU_%s where ID_ like '%%-%%-%%-%%-%%-%%'".formatted(tabel));
        }
        database.update("delete from ACT_RU_AUTHORIZATION where RESOURCE_ID_ like '%-%-%-%-%-%'");
        database.update("delete from ACT_RU_EXECUTION where ID_ like '%-%-%-%-%-%' and PARENT_ID_ is not null");
        database.update("delete from ACT_RU_EXECUTION where ID_ like '%-%-%-%-%-%'");
    }

    private void vulAanTot(int taken) {
        long er = motor.getTaskService().createTaskQuery().count();
        // Each copy stands on its own: another number behind every id.
        String bereik = "system_range(%d, %d) k".formatted(er + 1, taken);
        String taak = "t.ID_ = '" + eigen.get(0) + "'";
        String instantie = motor.getTaskService()
                .createTaskQuery()
                .taskId(eigen.get(0))
                .singleResult()
                .getProcessInstanceId();
        kopieer(
                "ACT_RU_EXECUTION",
                "t.PROC_INST_ID_ = '" + instantie + "'",
                bereik,
                Map.of(
                        "ID_", achter("ID_"),
                        "PROC_INST_ID_", achter("PROC_INST_ID_"),
                        "ROOT_PROC_INST_ID_", achter("ROOT_PROC_INST_ID_"),
                        "PARENT_ID_", achter("PARENT_ID_"),
                        "BUSINESS_KEY_",
                                "case when t.BUSINESS_KEY_ is null then null else 'D-2019-' || lpad(k.x, 6, '0') end"));
        kopieer(
                "ACT_RU_TASK",
                taak,
                bereik,
                Map.of(
                        "ID_",
                        achter("ID_"),
                        "EXECUTION_ID_",
                        achter("EXECUTION_ID_"),
                        "PROC_INST_ID_",
                        achter("PROC_INST_ID_"),
                        "ASSIGNEE_",
                        "case when mod(k.x, 10) = 0 then null else 'collega' || mod(k.x, 500) end",
                        "PRIORITY_",
                        "case when mod(k.x, 90) < 10 then 100 when mod(k.x, 90) < 17 then 75 else 50 end",
                        "DUE_DATE_",
                        "dateadd(day, mod(k.x, 90) - 10, timestamp '2026-03-30 21:59:00')"));
        kopieer(
                "ACT_RU_IDENTITYLINK",
                "t.TASK_ID_ = '" + eigen.get(0) + "'",
                bereik,
                Map.of("ID_", achter("ID_"), "TASK_ID_", achter("TASK_ID_")));
        kopieer(
                "ACT_RU_AUTHORIZATION",
                "t.RESOURCE_ID_ = '" + eigen.get(0) + "'",
                bereik,
                Map.of(
                        "ID_", achter("ID_"),
                        "RESOURCE_ID_", achter("RESOURCE_ID_"),
                        "USER_ID_", "case when t.USER_ID_ is null then null else 'collega' || mod(k.x, 500) end"));
        kopieer(
                "ACT_RU_VARIABLE",
                "t.PROC_INST_ID_ = '" + instantie + "'",
                bereik,
                Map.of(
                        "ID_", achter("ID_"),
                        "EXECUTION_ID_", achter("EXECUTION_ID_"),
                        "PROC_INST_ID_", achter("PROC_INST_ID_"),
                        "VAR_SCOPE_", achter("VAR_SCOPE_")));
        database.execute("analyze");
        als(WIE);
        assertThat(motor.getTaskService().createTaskQuery().count())
                .as("de medewerker mag ze allemaal zien")
                .isEqualTo(taken);
        als(null);
    }

    private static String achter(String kolom) {
        return "case when t.%1$s is null then null else t.%1$s || '-' || k.x end".formatted(kolom);
    }

    private void kopieer(String tabel, String waar, String bereik, Map<String, String> anders) {
        List<String> kolommen = database.queryForList(
                "select column_name from information_schema.columns where table_schema = 'PUBLIC' and table_name = ?",
                String.class,
                tabel);
        List<String> waarden = kolommen.stream()
                .map(kolom -> anders.getOrDefault(kolom, "t." + kolom))
                .toList();
        database.execute("insert into %s (%s) select %s from %s t, %s where %s"
                .formatted(tabel, String.join(", ", kolommen), String.join(", ", waarden), tabel, bereik, waar));
    }
}
