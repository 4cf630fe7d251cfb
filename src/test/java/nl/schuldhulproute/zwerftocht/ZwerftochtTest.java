package nl.schuldhulproute.zwerftocht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.proces.Formulieren;
import nl.schuldhulproute.proces.Termijnvergelijker;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Lekzoeker;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Cases at random through the real application: its forms, its rules, its register and its engine. Every case ends at an end
 * that has a name and leaves nothing behind.
 *
 * <p>A build always walks the same seeds, so that it says the same of the same work. {@code -Dzwerftochten=1-2000} walks
 * these, {@code -Dzaad=17} repeats one. A database of its own keeps a walk the same whatever else was tested before.
 */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:zwerftocht;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000",
            "camunda.bpm.process-engine-name=zwerftocht",
            "dekking=false"
        })
class ZwerftochtTest extends RouteTest {

    private static final int IN_DE_BOUW = 200;

    private static final Path VERSLAG = Path.of("target", "zwerftochten.txt");

    private static final Path LOGBOEK = Path.of("target", "zwerftochten.log");

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    private Formulieren formulieren;

    @Autowired
    private Schulden schulden;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Clock klok;

    @Autowired
    private DataSource gegevens;

    private final Telling telling = new Telling();

    @TestFactory
    Stream<DynamicTest> elkeTochtEindigtNetjes() throws IOException {
        Files.deleteIfExists(LOGBOEK);
        maakCollegas();
        Wereld wereld = new Wereld(
                motor,
                formulieren,
                dossiers,
                schulden,
                register,
                nummer -> Termijnvergelijker.verschillen(toepassing, nummer),
                gebeurtenissen(),
                klok,
                telling);
        return Stream.concat(
                zaden().mapToObj(zaad -> DynamicTest.dynamicTest("zaad " + zaad, () -> loop(zaad, wereld))),
                Stream.of(DynamicTest.dynamicTest("niets lekt naar de motor", this::nietsLekt)));
    }

    private void loop(long zaad, Wereld wereld) {
        long begin = rekentijd();
        Zwerftocht tocht = new Zwerftocht(zaad, wereld);
        String uitkomst = "mislukt";
        try {
            tocht.loop();
            uitkomst = "goed";
            telling.tel("tochten", "goed");
        } catch (AssertionError | RuntimeException e) {
            telling.tel("tochten", "mislukt: " + e.getMessage());
            String verhaal = "zaad %d (herhaal met -Dzaad=%d), dossier %s:%n%s%n%s%n"
                    .formatted(zaad, zaad, tocht.nummer(), e.getMessage(), String.join("\n", tocht.verhaal()));
            noteer(verhaal);
            throw new AssertionError(verhaal, e);
        } finally {
            int duur = (int) ((rekentijd() - begin) / 1_000_000);
            telling.tel("milliseconden rekentijd", "alle", duur);
            telling.tel("stappen", "alle", tocht.stappen());
            noteer("zaad %d: %d stappen in %d ms, %s%n".formatted(zaad, tocht.stappen(), duur, uitkomst));
            if (System.getProperty("zaad") != null && uitkomst.equals("goed")) {
                noteer("%s%n".formatted(String.join("\n", tocht.verhaal())));
            }
            ruimOp(tocht);
            bewaarVerslag();
        }
    }

    /** Each time anew, so that a long run that is stopped still tells what it met. */
    private void bewaarVerslag() {
        try {
            Files.writeString(VERSLAG, telling.verslag());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever follows a long run. */
    private static void noteer(String regel) {
        try {
            Files.writeString(LOGBOEK, regel, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What other work on the same machine does not lengthen. */
    private static long rekentijd() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void ruimOp(Zwerftocht tocht) {
        motor.getIdentityService().clearAuthentication();
        motor.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instantie -> motor.getRuntimeService()
                        .deleteProcessInstance(
                                instantie.getId(), "einde van " + tocht.nummer(), true, true, true, false));
    }

    /** After all walks: nothing that was typed is in a table of the engine. */
    private void nietsLekt() throws SQLException {
        assertThat(telling.totaal("formulieren")).isPositive();
        assertThat(Lekzoeker.vindplaatsen(gegevens, List.of(Invuller.MERK, Invuller.ACHTERNAAM)))
                .as("gegevens van inwoners in de tabellen van de motor")
                .isEmpty();
    }

    private List<String> gebeurtenissen() {
        return motor.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(model ->
                        motor.getFormService().getStartFormData(model.getId()).getCamundaFormRef() != null)
                .map(ProcessDefinition::getKey)
                .filter(model -> !model.equals("schuldhulproute"))
                .sorted()
                .toList();
    }

    private void maakCollegas() {
        Zwerftocht.COLLEGAS.forEach((groep, namen) -> namen.forEach(naam -> {
            if (motor.getIdentityService().createUserQuery().userId(naam).count() == 0) {
                User gebruiker = motor.getIdentityService().newUser(naam);
                gebruiker.setPassword(naam);
                motor.getIdentityService().saveUser(gebruiker);
                motor.getIdentityService().createMembership(naam, groep);
            }
        }));
        assertThat(Zwerftocht.COLLEGAS.get("consulenten")).contains(Gebruikers.uit("consulenten"));
    }

    private static LongStream zaden() {
        if (System.getProperty("zaad") != null) {
            return LongStream.of(Long.getLong("zaad"));
        }
        String bereik = System.getProperty("zwerftochten");
        if (bereik == null) {
            return LongStream.rangeClosed(1, IN_DE_BOUW);
        }
        String[] grenzen = bereik.split("-");
        return LongStream.rangeClosed(Long.parseLong(grenzen[0]), Long.parseLong(grenzen[grenzen.length - 1]));
    }
}
