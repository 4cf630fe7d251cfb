package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first contact from Monday 2 March 2026: to warn on Tuesday, last day Wednesday 4 March. */
class TermijnprojectieTest extends RouteTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);
    private static final LocalTime ACHT_UUR = LocalTime.of(8, 0);
    private static final String CONTACT = "userTask_eersteContactLeggen";

    @Autowired
    private Termijnregister register;

    @Autowired
    private Termijnherstel herstel;

    @Autowired
    private Termijnsignaal signaal;

    @Autowired
    private Motorwerk motorwerk;

    private String nummer;

    @BeforeEach
    void eenAanmeldingWachtOpHetEersteContact() {
        vandaagIs(MAANDAG);
        nummer = dossier(MAANDAG);
        register.start(nummer, "A1", MAANDAG);
        register.start(nummer, "A2", MAANDAG);
        start("aanmelding", nummer, Map.of());
        assertThat(timers()).containsExactly(om(3, ACHT_UUR), om(5, LocalTime.MIDNIGHT));
    }

    // ---- a warning that went off

    @Test
    void naEenVerschuivingKomtDeWaarschuwingDieIsAfgegaanTerug() {
        totEnMet(3, ACHT_UUR);
        assertThat(timers()).containsExactly(om(5, LocalTime.MIDNIGHT));
        assertThat(taak(nummer, CONTACT).getPriority()).isEqualTo(Voorrang.BIJNA);

        register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 11), "De inwoner is een week weg");

        assertThat(timers()).containsExactly(om(10, ACHT_UUR), om(12, LocalTime.MIDNIGHT));
        assertThat(taak(nummer, CONTACT).getDueDate()).isEqualTo(om(11, LocalTime.of(23, 59)));
        assertThat(taak(nummer, CONTACT).getPriority()).as("er is weer tijd").isEqualTo(Task.PRIORITY_NORMAL);

        totEnMet(10, LocalTime.of(7, 59));
        assertThat(signalen()).hasSize(1);
        totEnMet(10, ACHT_UUR);
        assertThat(signalen()).hasSize(2);
        assertThat(taak(nummer, CONTACT).getPriority()).isEqualTo(Voorrang.BIJNA);
    }

    @Test
    void ookHetVerlopenDatWasGemeldKomtTerug() {
        totEnMet(3, ACHT_UUR);
        totEnMet(5, LocalTime.MIDNIGHT);
        assertThat(timers()).isEmpty();
        assertThat(signalen()).hasSize(2);
        assertThat(taak(nummer, CONTACT).getPriority()).isEqualTo(Voorrang.VERLOPEN);

        register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 11), "De inwoner is een week weg");
        assertThat(timers()).containsExactly(om(10, ACHT_UUR), om(12, LocalTime.MIDNIGHT));
        totEnMet(10, ACHT_UUR);
        totEnMet(12, LocalTime.MIDNIGHT);
        assertThat(signalen()).hasSize(4);
    }

    @Test
    void zonderVerschuivingKomtErNietsTerug() {
        totEnMet(3, ACHT_UUR);
        register.start(nummer, "A1", MAANDAG);
        register.zetOp(nummer, "A6", LocalDate.of(2026, 4, 1));
        assertThat(timers()).containsExactly(om(5, LocalTime.MIDNIGHT));
        register.voldaan(nummer, "A1", LocalDate.of(2026, 3, 3));
        assertThat(timers()).containsExactly(om(5, LocalTime.MIDNIGHT));
    }

    @Test
    void eenWaarschuwingDieDoorDeVerschuivingAlVoorbijIsBlijftWeg() {
        totEnMet(3, ACHT_UUR);
        register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 5), "Morgen terugbellen");
        vandaagIs(LocalDate.of(2026, 3, 5));
        assertThat(timers()).containsExactly(om(4, ACHT_UUR), om(6, LocalTime.MIDNIGHT));
        laatTimersLopen();
        // The warning for 6 March would have been this morning, and the day is not over.
        register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 6), "Nog een dag");
        assertThat(timers()).containsExactly(om(5, ACHT_UUR), om(7, LocalTime.MIDNIGHT));
        vandaagIs(LocalDate.of(2026, 3, 6));
        laatTimersLopen();
        register.verkorten(nummer, "A1", LocalDate.of(2026, 3, 5), "Toch niet");
        assertThat(timers()).containsExactly(om(6, LocalTime.MIDNIGHT));
    }

    @Test
    void zolangHetWerkVanDeWaarschuwingLooptKomtErGeenTweede() {
        LocalDate begin = LocalDate.of(2026, 2, 9);
        vandaagIs(begin);
        String ander = dossier(begin);
        start("schuldregeling", ander, Map.of("oplossing", "STABILISATIE"));
        vul(
                ander,
                "userTask_uitgangspuntBeoordelen",
                "beoordeeldOp",
                begin.toString(),
                "inkomenStabiel",
                true,
                "vasteLastenBetaald",
                true,
                "geenNieuweSchulden",
                true,
                "stabilisatieNodig",
                true);
        // Four months, to warn a month before.
        hetIs(LocalDate.of(2026, 5, 8), ACHT_UUR);
        laatTimersLopen();
        assertThat(openTaken(ander))
                .containsExactlyInAnyOrder("userTask_stabilisatieBegeleiden", "userTask_vervolgVoorbereiden");

        register.verlengenTot(ander, "A28", LocalDate.of(2026, 7, 9), "Nog geen rust");
        assertThat(timers()).containsExactly(op(LocalDate.of(2026, 7, 10), LocalTime.MIDNIGHT));
        assertThat(taak(ander, "userTask_vervolgVoorbereiden").getDueDate())
                .as("dat werk verschuift mee")
                .isEqualTo(op(LocalDate.of(2026, 7, 9), LocalTime.of(23, 59)));

        vul(ander, "userTask_vervolgVoorbereiden", "besprokenOp", "2026-05-08", "verslag", "besproken");
        register.verlengenTot(ander, "A28", LocalDate.of(2026, 7, 16), "Nog geen rust");
        assertThat(timers())
                .containsExactly(
                        op(LocalDate.of(2026, 6, 16), ACHT_UUR), op(LocalDate.of(2026, 7, 17), LocalTime.MIDNIGHT));
    }

    // ---- in one transaction

    @Test
    void ookWatInDezelfdeTransactieBegonVerschuiftMee() {
        motor.getRuntimeService().deleteProcessInstance(route(), "opnieuw");
        motorwerk.doe(() -> {
            start("aanmelding", nummer, Map.of());
            return register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 11), "De inwoner is een week weg");
        });
        assertThat(taak(nummer, CONTACT).getDueDate()).isEqualTo(om(11, LocalTime.of(23, 59)));
        assertThat(timers()).containsExactly(om(10, ACHT_UUR), om(12, LocalTime.MIDNIGHT));
    }

    @Test
    void tweeVerschuivingenInEenTransactieGevenEenWaarschuwing() {
        totEnMet(3, ACHT_UUR);
        motorwerk.doe(() -> {
            register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 11), "De inwoner is een week weg");
            return register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 18), "Twee weken");
        });
        assertThat(timers()).containsExactly(om(17, ACHT_UUR), om(19, LocalTime.MIDNIGHT));
    }

    @Test
    void watInDezelfdeTransactieEindigdeBlijftWeg() {
        motorwerk.doe(() -> {
            motor.getRuntimeService().deleteProcessInstance(route(), "klaar");
            return register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 11), "De inwoner is een week weg");
        });
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(timers()).isEmpty();
    }

    @Test
    void eenTermijnDieStilstaatVraagtGeenAandacht() {
        register.start(nummer, "A10", MAANDAG);
        register.opschorten(nummer, "A10", MAANDAG.plusDays(1));
        ExecutionEntity uitvoering = new ExecutionEntity();
        uitvoering.setProcessInstance(uitvoering);
        uitvoering.setBusinessKey(nummer);
        vandaagIs(LocalDate.of(2026, 4, 20));

        signaal.geef(uitvoering, "A10");

        assertThat(tijdlijn.van(nummer)).isEmpty();
    }

    // ---- setting right

    @Test
    void watVanHetRegisterAfwijktWordtRechtgezetEnDaarnaNietsMeer() {
        Task contact = taak(nummer, CONTACT);
        contact.setDueDate(om(20, LocalTime.NOON));
        motor.getTaskService().saveTask(contact);
        for (Job timer : motor.getManagementService().createJobQuery().timers().list()) {
            motor.getManagementService().setJobDuedate(timer.getId(), om(25, LocalTime.NOON));
        }

        Termijnherstel.Uitkomst uitkomst = herstel.herstel();

        assertThat(uitkomst).isEqualTo(new Termijnherstel.Uitkomst(1, 0, 3, 0, 0));
        assertThat(taak(nummer, CONTACT).getDueDate()).isEqualTo(om(4, LocalTime.of(23, 59)));
        assertThat(timers()).containsExactly(om(3, ACHT_UUR), om(5, LocalTime.MIDNIGHT));
        assertThat(herstel.herstel()).isEqualTo(new Termijnherstel.Uitkomst(1, 0, 0, 0, 0));
    }

    @Test
    void rechtzettenLaatNietsOpnieuwAfgaan() {
        totEnMet(3, ACHT_UUR);
        assertThat(herstel.herstel().rechtgezet()).isZero();
        assertThat(timers()).containsExactly(om(5, LocalTime.MIDNIGHT));
        assertThat(signalen()).hasSize(1);
    }

    @Test
    void eenDossierMetVeertigTermijnenWordtInEenKeerGelezen() {
        int metTwee = leesbeurten(herstel::herstel);
        IntStream.range(0, 40).forEach(n -> register.start(new Termijnsleutel(nummer, "A27", "schuld-" + n), MAANDAG));

        assertThat(leesbeurten(herstel::herstel))
                .as(
                        "een keer voor alle dossiers, en voor dit dossier een keer voor de datums en een keer voor de voorrang")
                .isEqualTo(metTwee)
                .isEqualTo(3);
        assertThat(leesbeurten(() -> register.verlengenTot(nummer, "A1", LocalDate.of(2026, 3, 11), "Weg")))
                .as("het register zelf, en een keer voor alle taken en timers, en een keer voor hun voorrang")
                .isLessThanOrEqualTo(6);
    }

    /** How often the table of terms is read meanwhile. */
    private static int leesbeurten(Runnable werk) {
        Logger sql = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level eerst = sql.getLevel();
        ListAppender<ILoggingEvent> regels = new ListAppender<>();
        regels.start();
        sql.addAppender(regels);
        sql.setLevel(Level.DEBUG);
        try {
            werk.run();
        } finally {
            sql.setLevel(eerst);
            sql.detachAppender(regels);
        }
        return (int) regels.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(regel -> regel.contains("SELECT")
                        && regel.toLowerCase(Locale.ROOT).contains("dossier.termijn"))
                .count();
    }

    private String route() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
    }

    private void totEnMet(int dag, LocalTime tijd) {
        hetIs(MAANDAG.withDayOfMonth(dag), tijd);
        laatTimersLopen();
    }

    private List<Verslag> signalen() {
        return tijdlijn.van(nummer).stream()
                .filter(verslag -> verslag.element().startsWith("serviceTask_aandacht"))
                .toList();
    }

    private List<Date> timers() {
        return motor.getManagementService().createJobQuery().timers().orderByJobDuedate().asc().list().stream()
                .map(Job::getDuedate)
                .toList();
    }

    private static Date om(int dag, LocalTime tijd) {
        return op(MAANDAG.withDayOfMonth(dag), tijd);
    }

    private static Date op(LocalDate dag, LocalTime tijd) {
        return Date.from(ZonedDateTime.of(dag, tijd, AMSTERDAM).toInstant());
    }
}
