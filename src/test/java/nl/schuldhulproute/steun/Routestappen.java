package nl.schuldhulproute.steun;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Schulden;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps that tests of more than one model take. */
public abstract class Routestappen extends RouteTest {

    /** Nobody may have two running cases, and cases outlive their test: each gets a person of its own. */
    private static final AtomicInteger AANTAL = new AtomicInteger();

    private static final LocalDate GEBOREN = LocalDate.of(1960, 1, 1);

    @Autowired
    protected Besluiten besluiten;

    @Autowired
    protected Besluitenboek besluitenboek;

    @Autowired
    private Schulden schulden;

    @Autowired
    private Clock klok;

    /** Starts the main route with its own form; gives the dossiernummer. */
    protected String meldAan(Object... meer) {
        return meldAan(Antwoorden.paren(meer));
    }

    protected String meldAan(Map<String, Object> meer) {
        Map<String, Object> waarden = new HashMap<>(Map.of(
                "weg", "TELEFOON",
                "aanvraag", "JA",
                "voornaam", "Fenna",
                "achternaam", "Proefpersoon",
                "geboortedatum", GEBOREN.plusDays(AANTAL.getAndIncrement()).toString(),
                "telefoon", "0600000000"));
        waarden.putAll(meer);
        String model = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("schuldhulproute")
                .latestVersion()
                .singleResult()
                .getId();
        return motor.getFormService().submitStartForm(model, waarden).getBusinessKey();
    }

    /** A caseworker tells what happened, by the model for it. */
    protected void meldGebeurtenis(String nummer, Object... sleutelsEnWaarden) {
        openGebeurtenis(nummer);
        vul(nummer, "userTask_gebeurtenisVastleggen", sleutelsEnWaarden);
    }

    protected ProcessInstance openGebeurtenis(String nummer) {
        String model = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("gebeurtenis-melden")
                .latestVersion()
                .singleResult()
                .getId();
        return motor.getFormService().submitStartForm(model, Map.of("dossiernummer", nummer));
    }

    /** Passes over the rest of what this element of the main route calls, as if it had ended with these facts. */
    protected void slaOver(String nummer, String element, Map<String, Object> feiten) {
        var instructie = motor.getRuntimeService()
                .createProcessInstanceModification(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("schuldhulproute")
                        .processInstanceBusinessKey(nummer)
                        .singleResult()
                        .getId())
                .cancelAllForActivity(element)
                .startAfterActivity(element);
        feiten.forEach(instructie::setVariable);
        instructie.execute();
    }

    /** Nobody changes his mind in the time to think about stopping. */
    protected void bedenktijdVoorbij(String nummer) {
        motor.getManagementService().createJobQuery().activityId("timer_bedenktijdOm").list().stream()
                .filter(job -> motor.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(nummer)
                                .count()
                        > 0)
                .forEach(job -> motor.getManagementService().executeJob(job.getId()));
    }

    /** Someone with an account does this task. */
    protected void vulAls(String wie, String nummer, String element, Object... sleutelsEnWaarden) {
        Task taak = taak(nummer, element);
        motor.getTaskService().setAssignee(taak.getId(), wie);
        vul(taak, sleutelsEnWaarden);
    }

    /** A whole decision: drafted, read by another, put in a letter and made known today. */
    protected void neemBesluit(String nummer, String uitkomst, String artikel, LocalDate vandaag) {
        boolean bekend = dossiers.aanvrager(nummer).bsn() != null;
        gewoon(
                "consulent",
                nummer,
                "besluit-nemen-besluitOpstellen",
                vandaag,
                "uitkomst",
                uitkomst,
                "artikel",
                artikel,
                "zienswijze",
                "NIET_GEREAGEERD",
                "bsn",
                bekend ? null : Proefbsn.nieuw());
        gewoon("kwaliteit", nummer, "besluit-nemen-besluitBeoordelen", vandaag);
        if (openTaken(nummer).contains("userTask_briefMaken")) {
            gewoon("consulent", nummer, "besluit-nemen-briefMaken", vandaag);
            gewoon("consulent", nummer, "besluit-nemen-besluitBekendmaken", vandaag);
        } else {
            gewoon("consulent", nummer, "besluit-nemen-inwonerInformeren", vandaag);
        }
    }

    private void gewoon(String wie, String nummer, String formulier, LocalDate dag, Object... anders) {
        Task taak = taak(nummer, Antwoorden.element(formulier));
        motor.getTaskService().setAssignee(taak.getId(), wie);
        vul(taak, Antwoorden.op(formulier, dag, anders));
    }

    /** Access was granted before. */
    protected void toegangVerleend(String nummer, LocalDate op) {
        besluitenboek.voegToe(new Proefbesluit(nummer, Soort.TOEGANG, "TOEKENNEN", op).besluit());
    }

    protected void metPartner(String nummer, LocalDate sinds) {
        Persoon partner = new Persoon(
                "Bram", "Proefpersoon", sinds.atStartOfDay(AMSTERDAM).toInstant());
        partner.isGeborenOp(LocalDate.of(1983, 5, 17).plusDays(AANTAL.getAndIncrement()));
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, sinds);
    }

    /** The group that may do this task. */
    protected String groep(Task taak) {
        return motor.getTaskService().getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** The form of a task, by the rule of the house: model and task. */
    protected String formulier(Task taak) {
        return Modelnamen.van(motor, taak.getProcessDefinitionId()) + "-"
                + taak.getTaskDefinitionKey().replaceFirst("^userTask_", "");
    }

    /** The dossier that was opened last. */
    protected String nieuwsteDossier() {
        return motor
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("schuldhulproute")
                .list()
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The way to do the work without a screen. */
    protected Bediening rechtstreeks() {
        return new RechtstreekseBediening(this, schulden, klok);
    }

    /** What runs for this case now, by the name of its model. */
    protected List<String> loopt(String nummer) {
        return motor.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nummer).list().stream()
                .map(instantie -> Modelnamen.van(motor, instantie.getProcessDefinitionId()))
                .sorted()
                .toList();
    }

    /** Every timer that stands for this case. */
    protected List<Job> timers(String nummer) {
        Set<String> instanties =
                motor
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return motor.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> instanties.contains(job.getProcessInstanceId()))
                .toList();
    }
}
