package nl.schuldhulproute.brief;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Dutch which text or setting of the letters stops the start. */
final class BrieffoutUitleg extends AbstractFailureAnalyzer<Brieffout> {

    @Override
    protected FailureAnalysis analyze(Throwable bovenste, Brieffout oorzaak) {
        return new FailureAnalysis(
                oorzaak.getMessage(),
                "Verbeter de tekst in processes/brieven of de instelling onder schuldhulproute.gemeente en start opnieuw.",
                oorzaak);
    }
}
