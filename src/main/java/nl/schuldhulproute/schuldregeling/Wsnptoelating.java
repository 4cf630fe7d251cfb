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

    /**
     * Who was admitted, stays so when the route is taken up again: the term that fell away with it counts on from its own first
     * day (A37).
     *
     * @return false when no Wsnp runs
     */
    boolean neemOp(String nummer) {
        return oplossingen
                .lopend(nummer)
                .filter(oplossing -> oplossing.soort() == Oplossing.Soort.WSNP)
                .map(oplossing -> termijnen.looptWeer(nummer, "A37"))
                .isPresent();
    }
}
