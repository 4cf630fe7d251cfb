package nl.schuldhulproute.toegang;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Dutch how to name the first beheerder. */
final class BeheerderOntbreektUitleg extends AbstractFailureAnalyzer<BeheerderOntbreekt> {

    static final String WAT_TE_DOEN = """
            Zet voor de eerste start deze twee instellingen, bijvoorbeeld als omgevingsvariabele:

                SCHULDHULPROUTE_BEHEERDER_GEBRUIKERSNAAM=<naam van de eerste beheerder>
                SCHULDHULPROUTE_BEHEERDER_WACHTWOORD=<wachtwoord van de eerste beheerder>

            De beheerder maakt daarna in Admin de andere gebruikers. Is er eenmaal een beheerder, dan kunnen de instellingen weg.
            Wilt u de toepassing alleen bekijken? Start dan met het profiel demo: SPRING_PROFILES_ACTIVE=demo""";

    @Override
    protected FailureAnalysis analyze(Throwable bovenste, BeheerderOntbreekt oorzaak) {
        return new FailureAnalysis(oorzaak.getMessage(), WAT_TE_DOEN, oorzaak);
    }
}
