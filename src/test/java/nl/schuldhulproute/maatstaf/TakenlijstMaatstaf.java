package nl.schuldhulproute.maatstaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;

/**
 * What Tasklist costs with 20,000 open tasks against 200, as a ratio in the same run, over HTTP and with the rights of a
 * caseworker who has forty cases of his own and may see most tasks: opening a task (the four questions that Tasklist asks for
 * it, and ours for the bar above it), what stands on the cards of a page, the first page of each filter (as Tasklist asks it,
 * with how many there are up to where pages are counted), the numbers behind all filters together, and apart from those the
 * whole count of each filter. One in ten tasks is of nobody, one in nine is late. One in fifty is of a case with a threatening
 * situation, one in fifty waits for the resident, one in fifty is for kwaliteitsmedewerkers and one in fifty for nazorgcoaches,
 * who see no other and whose first pages are asked too; among the 200 that is twenty of each, for a full page. How many tasks
 * are on a page is printed: one with three is made sooner than one with fifteen. The forty cases are started as usual; the others are
 * copies of their rows in SQL, in the engine and in the dossier.
 *
 * <p>The same application asks a database with few tasks and one with many, each question to the one and the other in turn,
 * so that a machine that is slow for a moment is slow for both. The first answers of each are not counted, and what the
 * filling left behind is cleared away before. The p95 is the time that nineteen in twenty stay under; it has the pauses for
 * garbage in it, as for a user. The load of the machine is printed: above its number of cores the p95 says more about its
 * neighbours.
 */
@Import(Wissel.Ertussen.class)
class TakenlijstMaatstaf extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 30);
    private static final String WIE = "consulent";
    private static final int EIGEN = 40;
    private static final int BLADZIJDE = 15;
    private static final int WEINIG = 200;
    private static final int VEEL = 20_000;
    private static final int WARM = 60;
    private static final int METINGEN = 300;

    /** One in so many is a crisis, waits, or is for those who may see few. */
    private static final String DEEL = "case when k.x <= %d then 8 else 50 end".formatted(WEINIG);

    /** The same for that many tasks on end, so that each of these parts has its share of the late ones and of nobody's. */
    private static final String RIJ = "k.x / (%s)".formatted(DEEL);

    /** What the copies have in the dossier, beside what they have in the engine. */
    private static final String NUMMER = "'D-2019-' || lpad(cast(k.x as varchar(6)), 6, '0')";

    private static final String RIJNUMMER = "1000000 + k.x";
    private static final String INDEX = "schuldhulproute_taken_volgorde";

    /** The first page, as Tasklist asks for it. */
    private static final String SORTERING =
            "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}],\"active\":true}";

    @Autowired
    private Termijnregister register;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DataSource bron;

    @LocalServerPort
    private int poort;

    private final HttpClient web = HttpClient.newHttpClient();
    private final List<String> eigen = new ArrayList<>();
    private final List<String> nummers = new ArrayList<>();
    private int opDeBladzijde;

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
        Map<String, Handeling> handelingen = handelingen();
        vulAanTot(WEINIG);
        Wissel wissel = (Wissel) bron;
        try (HikariDataSource metVeel = kopieVan(wissel.eigen())) {
            wissel.naar(metVeel);
            vulAanTot(VEEL);
            meet("rechten aan, %d taken van de medewerker zelf".formatted(EIGEN), handelingen, metVeel);
            wissel.naar(metVeel);
            database.execute("drop index " + INDEX);
            handelingen.keySet().removeIf(wat -> !wat.startsWith("eerste bladzijde"));
            meet("zonder de index " + INDEX, handelingen, metVeel);
        } finally {
            wissel.naar(wissel.eigen());
        }
    }

    /** A second database, at this moment the same as this one; it is gone when the answer is closed. */
    protected HikariDataSource kopieVan(HikariDataSource dezelfde) {
        HikariDataSource kopie = new HikariDataSource();
        kopie.setJdbcUrl("jdbc:h2:mem:kopie;DEFAULT_NULL_ORDERING=HIGH");
        kopie.setUsername(dezelfde.getUsername());
        kopie.setPassword(dezelfde.getPassword());
        kopie.setMaximumPoolSize(dezelfde.getMaximumPoolSize());
        new JdbcTemplate(dezelfde).execute("script to 'memFS:kopie.sql'");
        new JdbcTemplate(kopie).execute("runscript from 'memFS:kopie.sql'");
        return kopie;
    }

    private void meet(String waarmee, Map<String, Handeling> handelingen, HikariDataSource metVeel)
            throws IOException, InterruptedException {
        System.gc();
        System.out.printf(
                "Maatstaf: Tasklist met %d open taken tegen %d, %s, belasting van de machine %.2f%n",
                VEEL,
                WEINIG,
                waarmee,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (Map.Entry<String, Handeling> handeling : handelingen.entrySet()) {
            List<Long> weinig = new ArrayList<>();
            List<Long> veel = new ArrayList<>();
            int takenVanWeinig = 0;
            int takenVanVeel = 0;
            for (int keer = -WARM; keer < METINGEN; keer++) {
                // Now the one goes first and now the other: the second finds the machine as the first leaves it.
                boolean eerstVeel = keer % 2 == 0;
                for (boolean isVeel : new boolean[] {eerstVeel, !eerstVeel}) {
                    long tijd = meet(
                            handeling.getValue(),
                            Math.floorMod(keer, EIGEN),
                            isVeel ? metVeel : ((Wissel) bron).eigen());
                    if (isVeel) {
                        takenVanVeel = opDeBladzijde;
                    } else {
                        takenVanWeinig = opDeBladzijde;
                    }
                    if (keer >= 0) {
                        (isVeel ? veel : weinig).add(tijd);
                    }
                }
            }
            System.out.printf(
                    "Maatstaf: %-48s p95 %7.2f ms tegen %7.2f ms = %5.2f; midden %7.2f ms tegen %7.2f ms = %5.2f; op de bladzijde %d tegen %d%n",
                    handeling.getKey(),
                    deel(veel, 95),
                    deel(weinig, 95),
                    deel(veel, 95) / deel(weinig, 95),
                    deel(veel, 50),
                    deel(weinig, 50),
                    deel(veel, 50) / deel(weinig, 50),
                    takenVanVeel,
                    takenVanWeinig);
        }
    }

    private long meet(Handeling handeling, int keer, HikariDataSource waar) throws IOException, InterruptedException {
        ((Wissel) bron).naar(waar);
        // A colleague changed something meanwhile; else the database gives the same answer without looking again.
        database.update("update ACT_RU_TASK set LAST_UPDATED_ = current_timestamp where ID_ = ?", eigen.get(0));
        opDeBladzijde = 0;
        long begin = System.nanoTime();
        handeling.doe(keer);
        return System.nanoTime() - begin;
    }

    /** The time in milliseconds under which this many in a hundred stay. */
    private static double deel(List<Long> tijden, int vanHonderd) {
        return tijden.stream().sorted().toList().get(tijden.size() * vanHonderd / 100) / 1e6;
    }

    private String eigenTaak(LocalDate dag) {
        vandaagIs(dag);
        String nummer = dossier(dag);
        nummers.add(nummer);
        register.start(nummer, "A3", dag);
        start("systematische-intake", nummer, Map.of("crisis", false));
        String taak = taak(nummer, "userTask_eersteGesprekVoeren").getId();
        motor.getTaskService().setAssignee(taak, WIE);
        return taak;
    }

    private Map<String, Handeling> handelingen() {
        Map<String, Handeling> handelingen = new LinkedHashMap<>();
        handelingen.put("taak openen", keer -> {
            String taak = "/task/" + eigen.get(keer);
            for (String deel : List.of("", "/form", "/deployed-form", "/form-variables?deserializeValues=false")) {
                haal("/engine-rest" + taak + deel);
            }
            haal("/dossier" + taak.replace("task", "taak") + "/werk");
        });
        String koppen = String.join("&taak=", eigen.subList(0, BLADZIJDE));
        handelingen.put("namen en termijnen op de kaarten", keer -> haal("/dossier/koppen?taak=" + koppen));
        als(WIE);
        List<Filter> filters = motor.getFilterService().createTaskFilterQuery().list();
        for (Filter filter : filters) {
            handelingen.put("eerste bladzijde " + filter.getName(), keer -> bladzijde(WIE, filter));
        }
        handelingen.put("getallen achter alle filters", keer -> haal("/takenlijst/aantallen"));
        for (String ander : List.of("kwaliteit", "nazorgcoach")) {
            als(ander);
            for (Filter filter :
                    motor.getFilterService().createTaskFilterQuery().list()) {
                handelingen.put("voor " + ander + " " + filter.getName(), keer -> bladzijde(ander, filter));
            }
        }
        for (Filter filter : filters) {
            handelingen.put(
                    "telling " + filter.getName(), keer -> haal("/engine-rest/filter/" + filter.getId() + "/count"));
        }
        als(null);
        return handelingen;
    }

    private void haal(String pad) throws IOException, InterruptedException {
        stuur(verzoek(WIE, pad).header("Accept", "application/json").GET());
    }

    private void bladzijde(String wie, Filter filter) throws IOException, InterruptedException {
        String bladzijde = stuur(
                verzoek(wie, "/engine-rest/filter/" + filter.getId() + "/list?firstResult=0&maxResults=" + BLADZIJDE)
                        .header("Accept", "application/hal+json")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(SORTERING)));
        opDeBladzijde = StringUtils.countOccurrencesOf(bladzijde, "\"taskDefinitionKey\"");
    }

    private HttpRequest.Builder verzoek(String wie, String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(poort, pad)))
                .header("Authorization", Gebruikers.basic(wie));
    }

    private String stuur(HttpRequest.Builder verzoek) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = web.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as("%s", antwoord.uri()).isEqualTo(200);
        return antwoord.body();
    }

    // ---- copies

    /** What was copied goes as it came: the engine would end twenty thousand cases one by one. */
    @AfterEach
    void haalDeKopieenWeg() {
        for (String tabel : List.of("IDENTITYLINK", "VARIABLE", "TASK")) {
            database.update("delete from ACT_RU_%s where ID_ like '%%-%%-%%-%%-%%-%%'".formatted(tabel));
        }
        for (String tabel : List.of("termijn", "deelname", "persoon")) {
            database.update("delete from dossier.%s where ID > 1000000".formatted(tabel));
        }
        database.update("delete from dossier.dossier where NUMMER like 'D-2019-%'");
        database.update("delete from ACT_RU_AUTHORIZATION where RESOURCE_ID_ like '%-%-%-%-%-%'");
        database.update("delete from ACT_RU_EXECUTION where ID_ like '%-%-%-%-%-%' and PARENT_ID_ is not null");
        database.update("delete from ACT_RU_EXECUTION where ID_ like '%-%-%-%-%-%'");
    }

    private void vulAanTot(int taken) {
        long er = motor.getTaskService().createTaskQuery().count();
        // Each copy stands on its own: another number behind every id.
        String bereik = "%s(%d, %d) k(X)".formatted(isPostgres() ? "generate_series" : "system_range", er + 1, taken);
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
                        "BUSINESS_KEY_", "case when t.BUSINESS_KEY_ is null then null else %s end".formatted(NUMMER)));
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
                        "case when mod(%s, 10) = 0 then null else 'collega' || mod(k.x, 500) end".formatted(RIJ),
                        "PRIORITY_",
                        "case when mod(k.x, %1$s) = 1 then 150 when mod(%2$s, 90) < 10 then 100 when mod(%2$s, 90) < 17 then 75 else 50 end"
                                .formatted(DEEL, RIJ),
                        "TASK_DEF_KEY_",
                        "case mod(k.x, %s) when 3 then 'userTask_nakomingVastleggen' when 5 then 'userTask_besluitBeoordelen' when 7 then 'userTask_contactLeggen' else t.TASK_DEF_KEY_ end"
                                .formatted(DEEL),
                        "PROC_DEF_ID_",
                        "case mod(k.x, %s) when 5 then '%s' when 7 then '%s' else t.PROC_DEF_ID_ end"
                                .formatted(DEEL, model("besluit-nemen"), model("nazorg")),
                        "DUE_DATE_",
                        "timestamp '2026-03-30 21:59:00' + (mod(%s, 90) - 10) * interval '1' day".formatted(RIJ)));
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
                        "ID_",
                        achter("ID_"),
                        "RESOURCE_ID_",
                        achter("RESOURCE_ID_"),
                        "USER_ID_",
                        "case when t.USER_ID_ is null then null else 'collega' || mod(k.x, 500) end",
                        "GROUP_ID_",
                        "case when t.GROUP_ID_ is null then null else case mod(k.x, %s) when 5 then 'kwaliteitsmedewerkers' when 7 then 'nazorgcoaches' else t.GROUP_ID_ end end"
                                .formatted(DEEL)));
        kopieer(
                "ACT_RU_VARIABLE",
                "t.PROC_INST_ID_ = '" + instantie + "'",
                bereik,
                Map.of(
                        "ID_", achter("ID_"),
                        "EXECUTION_ID_", achter("EXECUTION_ID_"),
                        "PROC_INST_ID_", achter("PROC_INST_ID_"),
                        "VAR_SCOPE_", achter("VAR_SCOPE_")));
        String eigenDossier = "'%s'".formatted(nummers.get(0));
        kopieer("dossier.dossier", "t.NUMMER = " + eigenDossier, bereik, Map.of("NUMMER", NUMMER));
        kopieer(
                "dossier.persoon",
                "t.ID = (select PERSOON from dossier.deelname where DOSSIERNUMMER = %s)".formatted(eigenDossier),
                bereik,
                Map.of(
                        "ID",
                        RIJNUMMER,
                        "ACHTERNAAM",
                        "t.ACHTERNAAM || k.x",
                        "BSN",
                        "lpad(cast(k.x as varchar(9)), 9, '0')"));
        kopieer(
                "dossier.deelname",
                "t.DOSSIERNUMMER = " + eigenDossier,
                bereik,
                Map.of("ID", RIJNUMMER, "DOSSIERNUMMER", NUMMER, "PERSOON", RIJNUMMER));
        kopieer(
                "dossier.termijn",
                "t.DOSSIERNUMMER = " + eigenDossier,
                bereik,
                Map.of("ID", RIJNUMMER, "DOSSIERNUMMER", NUMMER));
        database.execute(isPostgres() ? "vacuum analyze" : "analyze");
        database.execute("checkpoint");
        assertThat(ziet(null)).isEqualTo(taken);
        assertThat(ziet(WIE)).as("de medewerker mag het meeste zien").isGreaterThan(taken * 7L / 10);
        assertThat(ziet("kwaliteit"))
                .as("een ander weinig, maar een bladzijde vol")
                .isBetween(15L, Math.max(20L, taken / 40L));
        als(null);
    }

    private long ziet(String wie) {
        als(wie);
        return motor.getTaskService().createTaskQuery().count();
    }

    private String model(String sleutel) {
        return motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(sleutel)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static String achter(String kolom) {
        return "case when t.%1$s is null then null else t.%1$s || '-' || k.x end".formatted(kolom);
    }

    private void kopieer(String tabel, String waar, String bereik, Map<String, String> anders) {
        List<String> kolommen = database.query("select * from %s where 1 = 0".formatted(tabel), rijen -> {
            List<String> namen = new ArrayList<>();
            for (int i = 1; i <= rijen.getMetaData().getColumnCount(); i++) {
                namen.add(rijen.getMetaData().getColumnName(i).toUpperCase(Locale.ROOT));
            }
            return namen;
        });
        List<String> waarden = kolommen.stream()
                .map(kolom -> anders.getOrDefault(kolom, "t." + kolom))
                .toList();
        database.execute("insert into %s (%s) select %s from %s t, %s where %s"
                .formatted(tabel, String.join(", ", kolommen), String.join(", ", waarden), tabel, bereik, waar));
    }

    private boolean isPostgres() {
        return Boolean.TRUE.equals(database.execute((ConnectionCallback<Boolean>)
                verbinding -> verbinding.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }
}
