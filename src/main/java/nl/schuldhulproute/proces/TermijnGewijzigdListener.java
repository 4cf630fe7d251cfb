package nl.schuldhulproute.proces;

import java.util.Optional;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.TermijnGewijzigd;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a term changes, what rests on it in the engine changes with it in the same transaction: due dates of open tasks and
 * timers that name the term are computed again, a warning that was given is given again for the new end, and its watcher is
 * told.
 */
@Component
class TermijnGewijzigdListener {

    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;
    private final Termijnregister register;
    private final Termijnprojectie projectie;

    TermijnGewijzigdListener(
            ObjectProvider<ProcessEngine> motor,
            Motorwerk motorwerk,
            Termijnregister register,
            Termijnprojectie projectie) {
        this.motor = motor;
        this.motorwerk = motorwerk;
        this.register = register;
        this.projectie = projectie;
    }

    @EventListener
    void op(TermijnGewijzigd gewijzigd) {
        motorwerk.doe(() -> {
            Optional<Termijn> termijn = register.laatste(gewijzigd.sleutel());
            boolean loopt = termijn.filter(Termijn::isLopend)
                    .filter(lopend -> lopend.opgeschortVanaf().isEmpty())
                    .isPresent();
            projectie.zetRecht(gewijzigd.dossiernummer(), gewijzigd.sleutel().code(), loopt);
            meld("TermijnGewijzigd", gewijzigd);
            if (termijn.flatMap(Termijn::vervallenOp).isPresent()) {
                meld("TermijnVervallen", gewijzigd);
            }
            if (termijn.filter(laatste -> !laatste.isLopend()).isPresent()) {
                meld("TermijnAfgerond", gewijzigd);
            }
            return null;
        });
    }

    private void meld(String bericht, TermijnGewijzigd gewijzigd) {
        motor.getObject()
                .getRuntimeService()
                .createMessageCorrelation(bericht)
                .processInstanceBusinessKey(gewijzigd.dossiernummer())
                .processInstanceVariableEquals(
                        TermijnBewaken.TERMIJN, gewijzigd.sleutel().verwijzing())
                .correlateAll();
    }
}
