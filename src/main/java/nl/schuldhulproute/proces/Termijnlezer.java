package nl.schuldhulproute.proces;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What a model may ask of the register of terms: {@code ${termijnen.verlopen(execution,'A1')}}. Only reads, because the
 * engine evaluates such an expression more than once.
 */
@InModellen("termijnen")
public class Termijnlezer {

    /** When work starts: a reminder at midnight helps nobody. */
    private static final LocalTime BEGIN_VAN_DE_DAG = LocalTime.of(8, 0);

    private final Termijnregister register;

    Termijnlezer(Termijnregister register) {
        this.register = register;
    }

    /** The end of the last day of the term: what a caseworker sees as the date of a task. */
    public Date laatsteDag(DelegateExecution uitvoering, String code) {
        return Date.from(termijn(uitvoering, code).verloopmoment().minusSeconds(60));
    }

    /** The moment at which the term has lapsed: 00:00 in Amsterdam after its last day. */
    public Date verlopen(DelegateExecution uitvoering, String code) {
        return Date.from(termijn(uitvoering, code).verloopmoment());
    }

    /** 08:00 in Amsterdam on the day on which to warn that the term is about to lapse. */
    public Date waarschuwing(DelegateExecution uitvoering, String code) {
        return Date.from(termijn(uitvoering, code)
                .waarschuwingOp()
                .atTime(BEGIN_VAN_DE_DAG)
                .atZone(Motorklok.AMSTERDAM)
                .toInstant());
    }

    /** 08:00 in Amsterdam on the stated day itself: a recall, a contact, an evaluation. */
    public Date opDag(DelegateExecution uitvoering, String code) {
        return Date.from(termijn(uitvoering, code)
                .einde()
                .atTime(BEGIN_VAN_DE_DAG)
                .atZone(Motorklok.AMSTERDAM)
                .toInstant());
    }

    /**
     * When a watched term needs attention next: its warning, then its lapse.
     *
     * @return the moment; after the lapse the lapse itself
     */
    public Date volgendSein(DelegateExecution uitvoering, String code) {
        Termijn termijn = termijn(uitvoering, code);
        Instant waarschuwing = waarschuwing(uitvoering, code).toInstant();
        boolean gewaarschuwd = termijn.gewaarschuwdOp().isPresent();
        return gewaarschuwd ? verlopen(uitvoering, code) : Date.from(waarschuwing);
    }

    private Termijn termijn(DelegateExecution uitvoering, String code) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        return register.laatste(dossiernummer, code)
                .orElseThrow(() -> new IllegalStateException(
                        "dossier " + dossiernummer + ": termijn " + code + " is niet geregistreerd"));
    }
}
