package nl.schuldhulproute.proces;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Tells who came second, in Dutch, when two people do the same thing. Stands outside the transaction, so that all of the
 * second attempt has been rolled back by then.
 */
final class Botsingswacht extends CommandInterceptor {

    static final String TEGELIJK =
            "Iemand anders deed dit op hetzelfde moment. Kijk hoe het er nu voor staat; van u is er niets bewaard.";

    @Override
    public <T> T execute(Command<T> opdracht) {
        if (!(opdracht instanceof SubmitTaskFormCmd
                || opdracht instanceof SubmitStartFormCmd
                || opdracht instanceof ClaimTaskCmd)) {
            return next.execute(opdracht);
        }
        try {
            return next.execute(opdracht);
        } catch (NullValueException e) {
            throw new OngeldigeInvoer("Deze taak bestaat niet meer: hij is intussen al afgerond. Er is niets bewaard.");
        } catch (TaskAlreadyClaimedException e) {
            throw new OngeldigeInvoer("Een collega heeft deze taak net op naam genomen.");
        } catch (OptimisticLockingException e) {
            throw new KanNuNiet(TEGELIJK);
        }
    }
}
