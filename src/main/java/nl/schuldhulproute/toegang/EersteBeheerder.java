package nl.schuldhulproute.toegang;

import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the first beheerder from the environment; there is no default one, and no start without one. */
@Component
class EersteBeheerder {

    private static final Logger LOG = LoggerFactory.getLogger(EersteBeheerder.class);

    /** What the engine takes as the id of a user. */
    private static final Pattern GEBRUIKERSNAAM = Pattern.compile("[a-zA-Z0-9]+");

    private final Gebruikers gebruikers;
    private final Beheerderinstelling instelling;
    private final Wachtwoordinstelling wachtwoord;

    EersteBeheerder(Gebruikers gebruikers, Beheerderinstelling instelling, Wachtwoordinstelling wachtwoord) {
        this.gebruikers = gebruikers;
        this.instelling = instelling;
        this.wachtwoord = wachtwoord;
    }

    /**
     * @throws BeheerderOntbreekt when there is none and the environment gives none that can be made
     */
    void zorgVoorBeheerder() {
        if (gebruikers.leden(Groep.BEHEERDERS).isEmpty()) {
            controleer();
            gebruikers.zorgVoor(
                    instelling.gebruikersnaam(), "Eerste", "Beheerder", instelling.wachtwoord(), Groep.BEHEERDERS);
            LOG.info("eerste beheerder gemaakt: {}", instelling.gebruikersnaam());
        }
        gebruikers.beheerdersZijnOokBeheerderVanDeMotor();
    }

    void controleer() {
        if (instelling.gebruikersnaam().isBlank() || instelling.wachtwoord().isBlank()) {
            throw new BeheerderOntbreekt(
                    "Er is nog geen beheerder, en de naam of het wachtwoord van de eerste beheerder"
                            + " is niet ingesteld.");
        }
        if (!GEBRUIKERSNAAM.matcher(instelling.gebruikersnaam()).matches()) {
            throw new BeheerderOntbreekt("De naam van de eerste beheerder mag alleen letters en cijfers hebben.");
        }
        if (instelling.wachtwoord().length() < wachtwoord.minimaleLengte()) {
            throw new BeheerderOntbreekt(
                    "Het wachtwoord van de eerste beheerder is te kort: het heeft ten minste %d tekens."
                            .formatted(wachtwoord.minimaleLengte()));
        }
    }
}
