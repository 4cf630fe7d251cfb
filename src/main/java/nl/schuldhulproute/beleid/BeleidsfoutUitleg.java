package nl.schuldhulproute.beleid;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Dutch which settings of the municipality stop the start. */
final class BeleidsfoutUitleg extends AbstractFailureAnalyzer<Beleidsfout> {

    @Override
    protected FailureAnalysis analyze(Throwable bovenste, Beleidsfout oorzaak) {
        return new FailureAnalysis(
                oorzaak.getMessage(),
                "Verander de instellingen onder schuldhulproute.beleid en start opnieuw.",
                oorzaak);
    }
}
