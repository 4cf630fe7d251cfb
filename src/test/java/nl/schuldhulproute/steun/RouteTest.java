package nl.schuldhulproute.steun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Bsn;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Tijdlijn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * What every test of a model needs: the whole application on a database in memory, a clock that stands where the test puts
 * it, and forms that are filled in as a caseworker would.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(Tekstdrukker.class)
public abstract class RouteTest {

    protected static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Passes the elfproef and belongs to nobody. */
    protected static final String BSN = "999993653";

    @Autowired
    protected ProcessEngine motor;

    @Autowired
    protected Dossiers dossiers;

    @Autowired
    protected Tijdlijn tijdlijn;

    @BeforeEach
    void koppelAssertions() {
        init(motor);
        Gebruikers.maak(motor);
        assertThat(Bsn.klopt(BSN)).isTrue();
    }

    @AfterEach
    void ruimOp() {
        motor.getIdentityService().clearAuthentication();
        motor.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instantie -> motor.getRuntimeService()
                        .deleteProcessInstance(instantie.getId(), "einde van de test", true, true, true, false));
        ClockUtil.reset();
    }

    /** Puts the clock at 09:00 in Amsterdam on this day. */
    protected void vandaagIs(LocalDate dag) {
        hetIs(dag, LocalTime.of(9, 0));
    }

    /** Puts the clock at this moment in Amsterdam. */
    protected void hetIs(LocalDate dag, LocalTime tijd) {
        ClockUtil.setCurrentTime(
                Date.from(ZonedDateTime.of(dag, tijd, AMSTERDAM).toInstant()));
    }

    /** Runs every timer and every job that is due by now, until none is left. */
    protected void laatTimersLopen() {
        for (int ronde = 0; ronde < 50; ronde++) {
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
            motor.getManagementService().executeJob(rijp.get(0).getId());
        }
        throw new AssertionError("na vijftig rondes zijn er nog steeds timers die af moeten gaan");
    }

    /** Opens a case with one person, the aanvraag on the day of the aanmelding. */
    protected String dossier(LocalDate aangemeld) {
        Dossier dossier = dossiers.open(Dossier.Herkomst.TELEFOON, null, aangemeld, aangemeld);
        Persoon persoon = new Persoon("Fenna", "Proefpersoon", dossier.ingevoerdOp());
        persoon.heeftBsn(Proefbsn.nieuw());
        persoon.isGeborenOp(LocalDate.of(1985, 2, 28));
        persoon.bereikbaarOp("0600000000", "fenna@voorbeeld.invalid");
        persoon.woontOp("Proefstraat 1", "1234AB", "Voorbeeldstad");
        dossiers.voegToe(dossier.nummer(), persoon, Deelname.Rol.AANVRAGER, aangemeld);
        return dossier.nummer();
    }

    /** Opens a case of somebody with this BSN, and notes in it that he died that day. */
    protected String overleden(String bsn, LocalDate op) {
        String nummer = dossier(op);
        Persoon overledene = dossiers.aanvrager(nummer);
        overledene.heeftBsn(bsn);
        overledene.isOverleden(op);
        dossiers.bewaar(overledene);
        return nummer;
    }

    /** Starts a model that has no start form, as the model that calls it would. */
    protected ProcessInstance start(String model, String dossiernummer, Map<String, Object> feiten) {
        return motor.getRuntimeService().startProcessInstanceByKey(model, dossiernummer, feiten);
    }

    /**
     * Everything from here is done by this user, with the rights of his groups: one of {@link Gebruikers}, or a name
     * without any. Null: by nobody in particular.
     */
    protected void als(String gebruiker) {
        if (gebruiker == null) {
            motor.getIdentityService().clearAuthentication();
        } else {
            Gebruikers.als(motor, gebruiker);
        }
    }

    /** The open task with this element id in this case. */
    protected Task taak(String dossiernummer, String element) {
        String wie = motor.getIdentityService().getCurrentAuthentication() == null
                ? null
                : motor.getIdentityService().getCurrentAuthentication().getUserId();
        motor.getIdentityService().clearAuthentication();
        Task taak = motor.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(dossiernummer)
                .taskDefinitionKey(element)
                .singleResult();
        if (wie != null) {
            als(wie);
        }
        if (taak == null) {
            throw new AssertionError("geen open taak %s in %s; open zijn: %s"
                    .formatted(element, dossiernummer, openTaken(dossiernummer)));
        }
        return taak;
    }

    protected List<String> openTaken(String dossiernummer) {
        return motor
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(dossiernummer)
                .orderByTaskName()
                .asc()
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** What the form of this task shows. */
    protected VariableMap open(Task taak) {
        return motor.getFormService().getTaskFormVariables(taak.getId());
    }

    /** Completes a task as its user would: opens the form, fills it in, sends it. Keys and values take turns. */
    protected void vul(String dossiernummer, String element, Object... sleutelsEnWaarden) {
        vul(taak(dossiernummer, element), sleutelsEnWaarden);
    }

    protected void vul(Task taak, Object... sleutelsEnWaarden) {
        vul(taak, Antwoorden.paren(sleutelsEnWaarden));
    }

    protected void vul(Task taak, Map<String, Object> waarden) {
        waarden.computeIfAbsent("gezien", sleutel -> open(taak).get("versie"));
        motor.getFormService().submitTaskForm(taak.getId(), waarden);
    }

    /** As {@link #vul(String, String, Object...)}, by a user who takes the task first. */
    protected void vulAls(String gebruiker, String dossiernummer, String element, Object... sleutelsEnWaarden) {
        vulAls(gebruiker, taak(dossiernummer, element), sleutelsEnWaarden);
    }

    protected void vulAls(String gebruiker, Task taak, Object... sleutelsEnWaarden) {
        vulAls(gebruiker, taak, Antwoorden.paren(sleutelsEnWaarden));
    }

    private void vulAls(String gebruiker, Task taak, Map<String, Object> waarden) {
        motor.getTaskService().setAssignee(taak.getId(), gebruiker);
        als(gebruiker);
        try {
            vul(taak, waarden);
        } finally {
            motor.getIdentityService().clearAuthentication();
        }
    }

    /** Goes through all of besluit-nemen: drafted by the consulent, read by kwaliteit, made known today. */
    protected void neemBesluit(String dossiernummer, String uitkomst) {
        gewoonAls(
                "consulent",
                dossiernummer,
                "besluit-nemen-besluitOpstellen",
                "uitkomst",
                uitkomst,
                "watVerandert",
                "De begeleiding gaat door met minder gesprekken.",
                "zienswijze",
                "NIET_GEREAGEERD");
        gewoonAls("kwaliteit", dossiernummer, "besluit-nemen-besluitBeoordelen");
        gewoonAls("consulent", dossiernummer, "besluit-nemen-briefMaken");
        gewoonAls("consulent", dossiernummer, "besluit-nemen-besluitBekendmaken");
    }

    private void gewoonAls(String gebruiker, String dossiernummer, String formulier, Object... anders) {
        vulAls(
                gebruiker,
                taak(dossiernummer, Antwoorden.element(formulier)),
                Antwoorden.op(
                        formulier,
                        LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM),
                        anders));
    }
}
