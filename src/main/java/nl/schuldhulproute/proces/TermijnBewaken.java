package nl.schuldhulproute.proces;

import java.util.Map;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;

/** Starts the watching of a term from a model: {@code ${termijnBewaken.start(execution,'A3')}}. */
@InModellen("termijnBewaken")
public class TermijnBewaken {

    static final String MODEL = "termijn-bewaken";
    static final String TERMIJN = "termijn";

    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;
    private final Termijnregister register;

    TermijnBewaken(ObjectProvider<ProcessEngine> motor, Motorwerk motorwerk, Termijnregister register) {
        this.motor = motor;
        this.motorwerk = motorwerk;
        this.register = register;
    }

    /** Watches this term of this case from now on. Does nothing when it is watched already, or does not run. */
    public void start(DelegateExecution uitvoering, String code) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        motorwerk.doe(() -> {
            if (register.lopend(dossiernummer, code).isPresent() && !wordtBewaakt(dossiernummer, code)) {
                motor.getObject()
                        .getRuntimeService()
                        .startProcessInstanceByKey(MODEL, dossiernummer, Map.of(TERMIJN, code));
            }
            return null;
        });
    }

    /** As {@link #start(DelegateExecution, String)}, where several of one kind can run: that of this onderwerp. */
    public void start(DelegateExecution uitvoering, String code, String onderwerp) {
        start(uitvoering, new Termijnsleutel(uitvoering.getProcessBusinessKey(), code, onderwerp).verwijzing());
    }

    /** As {@link #start(DelegateExecution, String)}, for each that runs of a kind of which several can run. */
    public void startElke(DelegateExecution uitvoering, String code) {
        register.lopende(uitvoering.getProcessBusinessKey()).stream()
                .filter(termijn -> termijn.code().equals(code))
                .forEach(termijn -> start(uitvoering, termijn.sleutel().verwijzing()));
    }

    private boolean wordtBewaakt(String dossiernummer, String code) {
        return motor.getObject()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(MODEL)
                        .processInstanceBusinessKey(dossiernummer)
                        .variableValueEquals(TERMIJN, code)
                        .count()
                > 0;
    }
}
