package nl.schuldhulproute.bezwaar;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The objection was withdrawn: nothing has to be decided any more (Awb art. 6:21), nor what was in the making made known. */
@InModellen("bezwaarSluiten")
class BezwaarSluitenDelegate implements JavaDelegate {

    private static final String REDEN = "Het bezwaar is ingetrokken.";

    private final Bezwaarzaken zaken;
    private final Besluitconcepten concepten;
    private final Termijnregister register;

    BezwaarSluitenDelegate(Bezwaarzaken zaken, Besluitconcepten concepten, Termijnregister register) {
        this.zaken = zaken;
        this.concepten = concepten;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        Bezwaar bezwaar = zaken.van(nummer, (String) uitvoering.getVariable(Bezwaarzaken.FEIT));
        zaken.laatVervallen(bezwaar, bezwaar.ingetrokkenOp(), REDEN);
        concepten.findByDossiernummerAndAfgehandeldFalseOrderByIdDesc(nummer).stream()
                .filter(concept -> bezwaar.onderwerp().equals(concept.zaak()))
                .forEach(concept -> {
                    concept.isAfgehandeld();
                    concepten.save(concept);
                    laatVervallen(nummer, concept.onderwerp(), bezwaar.ingetrokkenOp());
                });
    }

    private void laatVervallen(String nummer, String onderwerp, LocalDate op) {
        register.lopende(nummer).stream()
                .filter(termijn -> onderwerp.equals(termijn.onderwerp()))
                .forEach(termijn -> register.vervallen(termijn.sleutel(), op, REDEN));
    }
}
