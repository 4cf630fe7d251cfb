package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/** The Wsnp begins: its term (A37) and the solution that it is. */
@Component
class Wsnptoelating {

    private final Oplossingsboek oplossingen;
    private final Termijnregister termijnen;

    Wsnptoelating(Oplossingsboek oplossingen, Termijnregister termijnen) {
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
    }

    /**
     * @param eindeOp the end that the judge named, or null for the term of the law
     * @throws Invoerfout when that end lies before the verdict
     */
    void begin(String nummer, LocalDate uitspraakOp, LocalDate eindeOp) {
        Termijn wsnp;
        if (eindeOp == null) {
            wsnp = termijnen.start(nummer, "A37", uitspraakOp);
        } else {
            Datum.nietVoor("eindeOp", eindeOp, uitspraakOp, "de uitspraak");
            wsnp = termijnen.zetOp(new Termijnsleutel(nummer, "A37"), uitspraakOp, eindeOp);
        }
        oplossingen.begin(nummer, Oplossing.Soort.WSNP, uitspraakOp, wsnp.einde());
    }
}
