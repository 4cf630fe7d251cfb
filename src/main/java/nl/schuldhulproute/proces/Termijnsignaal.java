package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.Optional;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks attention for a term that is about to lapse, has lapsed, or whose day has come, without ending any work:
 * {@code ${termijnSignaal.geef(execution,'A1')}}. The tasks of the model whose due date rests on the term rise in the list,
 * and the timeline of the case keeps that it was told.
 */
@InModellen("termijnSignaal")
public class Termijnsignaal {

    static final int VOORRANG = 75;
    static final int EERST = 100;

    private final ObjectProvider<ProcessEngine> motor;
    private final Termijnregister register;
    private final Tijdlijn tijdlijn;

    Termijnsignaal(ObjectProvider<ProcessEngine> motor, Termijnregister register, Tijdlijn tijdlijn) {
        this.motor = motor;
        this.register = register;
        this.tijdlijn = tijdlijn;
    }

    /** Tells it once for each end of the term; nothing when the term stands still, was met or fell away meanwhile. */
    public void geef(DelegateExecution uitvoering, String code) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        Optional<Termijn> lopend = register.lopend(dossiernummer, code);
        if (lopend.isEmpty()) {
            return;
        }
        Termijn termijn = lopend.get();
        LocalDate vandaag = Motorklok.vandaag();
        if (termijn.stand(vandaag) == Stand.OPGESCHORT) {
            return;
        }
        boolean verlopen = vandaag.isAfter(termijn.einde());
        geefVoorrang(uitvoering.getProcessInstanceId(), code, verlopen ? EERST : VOORRANG);
        tijdlijn.meld(
                dossiernummer,
                new Tijdlijn.Bron(
                        Modelnaam.van(uitvoering),
                        uitvoering.getCurrentActivityId(),
                        uitvoering.getCurrentActivityName(),
                        "signaal %s %d %s %s".formatted(dossiernummer, termijn.id(), termijn.einde(), verlopen),
                        "systeem"),
                vandaag,
                "%s: de uiterste dag %s %s."
                        .formatted(
                                register.soort(termijn).naam(),
                                verlopen ? "was" : "is",
                                Dagtekst.van(termijn.einde())));
    }

    private void geefVoorrang(String instantie, String code, int voorrang) {
        for (Task taak : motor.getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instantie)
                .list()) {
            var einddatum = ((TaskEntity) taak).getTaskDefinition().getDueDateExpression();
            if (einddatum != null
                    && einddatum.getExpressionText().contains("'" + code + "'")
                    && taak.getPriority() < voorrang) {
                motor.getObject().getTaskService().setPriority(taak.getId(), voorrang);
            }
        }
    }
}
