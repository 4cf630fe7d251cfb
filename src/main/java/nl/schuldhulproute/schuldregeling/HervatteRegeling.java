package nl.schuldhulproute.schuldregeling;

import java.util.Optional;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * Rule: creditors that agreed stay bound when a route is taken up again, for an end by mistake ends no agreement (T-24, T-26).
 * The terms of the arrangement fell away with the route; they run again, each from its own first day: the inwoner does not pay
 * a day longer than was agreed (A36), and what was computed does not count longer either (A38, A38-halfjaar, A39).
 */
@Component
class HervatteRegeling {

    /**
     * An arrangement with creditors that runs.
     *
     * @param soort the solution that it is
     * @param anders whether by now was decided on another one
     * @param vervolgNodig whether it could not go on like this when the route ended
     * @param hercontrole whether there is still a yearly check to come
     */
    record Loopt(Oplossing.Soort soort, boolean anders, boolean vervolgNodig, boolean hercontrole) {}

    private final Oplossingsboek oplossingen;
    private final BeslotenOplossing besloten;
    private final Hercontroles hercontroles;
    private final Herzieningen herzieningen;
    private final Termijnregister termijnen;
    private final Wijzigingsvoorstellen voorstellen;

    HervatteRegeling(
            Oplossingsboek oplossingen,
            BeslotenOplossing besloten,
            Hercontroles hercontroles,
            Herzieningen herzieningen,
            Termijnregister termijnen,
            Wijzigingsvoorstellen voorstellen) {
        this.voorstellen = voorstellen;
        this.oplossingen = oplossingen;
        this.besloten = besloten;
        this.hercontroles = hercontroles;
        this.herzieningen = herzieningen;
        this.termijnen = termijnen;
    }

    /**
     * The solution that was completed: the debts are gone, so nobody asks the creditors anew. Empty when it was not, or when was
     * decided on one since: other debts came, and what is decided is carried out, also a stabilisatie or the same sort again.
     */
    Optional<Oplossing.Soort> afgerond(String dossiernummer) {
        return oplossingen
                .laatste(dossiernummer)
                .filter(Oplossing::losteSchuldenOp)
                .filter(oplossing -> !voorstellen.isOplossingBeslotenNa(dossiernummer, oplossing.eindeOp()))
                .map(Oplossing::soort)
                .filter(soort -> besloten.anders(dossiernummer, soort.name()).isEmpty());
    }

    /** The arrangement that runs already, with its terms; empty when everything is still to be arranged. */
    Optional<Loopt> neemOp(String dossiernummer) {
        return oplossingen
                .lopend(dossiernummer)
                .filter(oplossing -> oplossing.soort() != Oplossing.Soort.WSNP)
                .map(oplossing -> {
                    termijnen.looptWeer(dossiernummer, "A36");
                    termijnen.looptWeer(dossiernummer, "A38");
                    herzieningen.neemOp(dossiernummer);
                    if (oplossing.vervolgNodig()) {
                        voorstellen.wachtWeerOpVervolg(dossiernummer);
                    }
                    return new Loopt(
                            oplossing.soort(),
                            besloten.anders(dossiernummer, oplossing.soort().name())
                                    .isPresent(),
                            oplossing.vervolgNodig(),
                            hercontroles.neemOp(dossiernummer));
                });
    }
}
