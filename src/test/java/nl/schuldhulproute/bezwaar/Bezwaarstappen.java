package nl.schuldhulproute.bezwaar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.steun.Fasen;
import nl.schuldhulproute.steun.Proefbesluit;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A refusal was made known on Tuesday 16 March 2027, and somebody objects to it on 12 April. */
abstract class Bezwaarstappen extends Fasen {

    static final LocalDate BEKEND = LocalDate.of(2027, 3, 16);
    static final LocalDate ONTVANGEN = LocalDate.of(2027, 4, 12);

    static final String REGISTREREN = "userTask_bezwaarRegistreren";
    static final String BEVESTIGEN = "userTask_ontvangstBevestigen";

    @Autowired
    Termijnregister register;

    @Autowired
    Bezwaarschriften bezwaarschriften;

    @Autowired
    Besluitconcepten concepten;

    @Autowired
    Brieven brieven;

    String nummer;
    Besluit weigering;

    @BeforeEach
    void deToegangIsGeweigerd() {
        vandaagIs(BEKEND);
        nummer = dossier(BEKEND.minusMonths(2));
        weigering = besluit(Soort.TOEGANG, "WEIGEREN", BEKEND);
        vandaagIs(ONTVANGEN);
    }

    /** Made known, so somebody can object to it. */
    Besluit besluit(Soort soort, String uitkomst, LocalDate op) {
        Besluit besluit = besluitenboek.voegToe(new Proefbesluit(nummer, soort, uitkomst, op).besluit());
        register.start(new Termijnsleutel(nummer, "A15", "besluit-" + besluit.id()), op);
        return besluit;
    }

    ProcessInstance dienIn() {
        return motor.getRuntimeService()
                .createMessageCorrelation("BezwaarIngediend")
                .processInstanceBusinessKey(nummer)
                .correlateStartMessage();
    }

    void registreer(Object... anders) {
        List<Object> velden = new ArrayList<>(List.of(
                "ontvangenOp",
                ONTVANGEN.toString(),
                "wijze",
                "DIGITAAL",
                "indiener",
                "INWONER",
                "besluit",
                String.valueOf(weigering.id()),
                "gronden",
                "De schulden zijn wel problematisch"));
        velden.addAll(List.of(anders));
        vul(nummer, REGISTREREN, velden.toArray());
    }

    void bevestig() {
        bevestig(ONTVANGEN);
    }

    void bevestig(LocalDate op) {
        vul(nummer, BEVESTIGEN, "bevestigdOp", op.toString(), "besluitGeldtVerteld", true);
    }
}
