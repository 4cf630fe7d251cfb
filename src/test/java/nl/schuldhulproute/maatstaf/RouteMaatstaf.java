package nl.schuldhulproute.maatstaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.schuldhulproute.steun.Bediening;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Hoofdroute;
import nl.schuldhulproute.steun.KaleMotor;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.steun.Spoor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * What one whole route costs in time and in SQL, as a ratio to the same steps of the same models on a bare engine, in the
 * same run. Prints; judges nothing but that the two did the same.
 */
class RouteMaatstaf extends Routestappen {

    private static final int WARM = 20;
    private static final int METINGEN = 25;
    private static final SqlTeller TELLER = new SqlTeller();

    /** Puts a counter between the application and its database. */
    @TestConfiguration
    static class Tellen {
        @Bean
        static BeanPostProcessor teller() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String naam) {
                    return bean instanceof DataSource bron ? TELLER.om(bron) : bean;
                }
            };
        }
    }

    @Test
    void watEenHeleRouteKost() {
        Gebruikers.maak(motor);
        SqlTeller kaleTeller = new SqlTeller();
        JdbcDataSource kaleBron = new JdbcDataSource();
        kaleBron.setUrl("jdbc:h2:mem:maatstaf;DB_CLOSE_DELAY=-1");
        List<Long> toepassing = new ArrayList<>();
        List<Long> kaal = new ArrayList<>();
        try (KaleMotor kaleMotor = new KaleMotor("maatstaf", kaleTeller.om(kaleBron))) {
            for (int keer = 0; keer < WARM + METINGEN; keer++) {
                if (keer == WARM) {
                    TELLER.opnieuw();
                    kaleTeller.opnieuw();
                }
                long tijd = eenRoute();
                long kaleTijd = dezelfdeStappen(kaleMotor);
                if (keer >= WARM) {
                    toepassing.add(tijd);
                    kaal.add(kaleTijd);
                }
            }
            assertThat(kaleMotor
                            .motor()
                            .getRuntimeService()
                            .createProcessInstanceQuery()
                            .count())
                    .as("de kale motor deed hetzelfde en is ook klaar")
                    .isZero();
        }
        long sql = TELLER.aantal() / METINGEN;
        long kaleSql = kaleTeller.aantal() / METINGEN;
        System.out.printf(
                "Maatstaf: %d stappen; tijd %.1f ms tegen %.1f ms = %.2f; SQL-opdrachten %d tegen %d = %.2f%n",
                Spoor.stappen().size(),
                midden(toepassing) / 1e6,
                midden(kaal) / 1e6,
                (double) midden(toepassing) / midden(kaal),
                sql,
                kaleSql,
                (double) sql / kaleSql);
        System.out.println("Meeste opdrachten per route, toepassing: " + TELLER.meeste(METINGEN, 12));
        System.out.println("Meeste opdrachten per route, kale motor: " + kaleTeller.meeste(METINGEN, 12));
    }

    private Bediening bediening;

    private long eenRoute() {
        if (bediening == null) {
            bediening = rechtstreeks();
        }
        Hoofdroute route = new Hoofdroute(bediening);
        Spoor.luister();
        long begin = System.nanoTime();
        route.loop();
        long tijd = System.nanoTime() - begin;
        Spoor.stop();
        assertThat(loopt(route.nummer())).isEmpty();
        return tijd;
    }

    @Override
    protected void laatTimersLopen() {
        while (true) {
            List<Job> rijp = motor.getManagementService()
                    .createJobQuery()
                    .executable()
                    .active()
                    .orderByJobDuedate()
                    .asc()
                    .list();
            if (rijp.isEmpty()) {
                return;
            }
            Job job = rijp.get(0);
            Spoor.timer(
                    job.getProcessDefinitionKey(),
                    motor.getManagementService()
                            .createJobDefinitionQuery()
                            .jobDefinitionId(job.getJobDefinitionId())
                            .singleResult()
                            .getActivityId());
            motor.getManagementService().executeJob(job.getId());
        }
    }

    private static long dezelfdeStappen(KaleMotor kaleMotor) {
        ProcessEngine motor = kaleMotor.motor();
        kaleMotor.volgSpoor();
        long begin = System.nanoTime();
        for (Spoor.Stap stap : Spoor.stappen()) {
            switch (stap.soort()) {
                case MODEL ->
                    motor.getRuntimeService().startProcessInstanceByKey(stap.model(), "D-2026-000001", Map.of());
                case TAAK -> {
                    Task taak = motor.getTaskService()
                            .createTaskQuery()
                            .processInstanceBusinessKey("D-2026-000001")
                            .taskDefinitionKey(stap.element())
                            .list()
                            .get(0);
                    motor.getTaskService().setAssignee(taak.getId(), "consulent");
                    motor.getTaskService().complete(taak.getId());
                }
                case TIMER -> {
                    Job job = motor.getManagementService()
                            .createJobQuery()
                            .activityId(stap.element())
                            .list()
                            .get(0);
                    motor.getManagementService().executeJob(job.getId());
                }
                case BERICHT -> {
                    EventSubscription wacht = motor.getRuntimeService()
                            .createEventSubscriptionQuery()
                            .activityId(stap.element())
                            .list()
                            .get(0);
                    motor.getRuntimeService()
                            .messageEventReceived(wacht.getEventName(), wacht.getExecutionId(), Map.of());
                }
            }
        }
        return System.nanoTime() - begin;
    }

    private static long midden(List<Long> tijden) {
        List<Long> opVolgorde = new ArrayList<>(tijden);
        Collections.sort(opVolgorde);
        return opVolgorde.get(opVolgorde.size() / 2);
    }
}
