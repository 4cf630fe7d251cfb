package nl.schuldhulproute.proces;

import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.termijn.Crisistermijn;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * How high a task stands in the list, as the register of terms has it now: higher when the term of its due date is to be
 * warned of, highest when that term has lapsed, and all of it above the rest in a case with a threatening situation.
 */
@Component
public class Voorrang {

    static final int GEWOON = Task.PRIORITY_NORMAL;
    static final int BIJNA = 75;
    static final int VERLOPEN = 100;

    /** Comes on top of the others; so a crisis stands above what is merely late. */
    static final int BIJ_CRISIS = 100;

    /** From here on a task is of a case with a threatening situation. */
    public static final int VANAF_CRISIS = GEWOON + BIJ_CRISIS;

    private final Termijnregister register;

    Voorrang(Termijnregister register) {
        this.register = register;
    }

    int van(TaskEntity taak) {
        return van(taak, register.lopende(taak.getExecution().getProcessBusinessKey()));
    }

    /**
     * @param lopende the terms that run in the case of the task
     */
    static int van(TaskEntity taak, List<Termijn> lopende) {
        int voorrang = verwijzing(taak)
                .flatMap(verwijzing -> lopende.stream()
                        .filter(termijn -> termijn.sleutel().verwijzing().equals(verwijzing))
                        .findFirst())
                .map(Voorrang::van)
                .orElse(GEWOON);
        return isCrisis(lopende) ? voorrang + BIJ_CRISIS : voorrang;
    }

    private static int van(Termijn termijn) {
        return switch (termijn.stand(Motorklok.vandaag())) {
            case WAARSCHUWEN -> BIJNA;
            case VERLOPEN -> VERLOPEN;
            default -> GEWOON;
        };
    }

    /** True while someone must act at once because of what threatens (Wgs art. 4 lid 2; A4, A5). */
    public static boolean isCrisis(List<Termijn> lopende) {
        return lopende.stream().anyMatch(termijn -> Crisistermijn.BIJ_CRISIS.contains(termijn.code()));
    }

    private static Optional<String> verwijzing(TaskEntity taak) {
        String uitdrukking = Optional.ofNullable(taak.getTaskDefinition())
                .map(TaskDefinition::getDueDateExpression)
                .map(Expression::getExpressionText)
                .orElse(null);
        return Einddatum.verwijzing(
                uitdrukking, naam -> (String) taak.getExecution().getVariable(naam));
    }
}
