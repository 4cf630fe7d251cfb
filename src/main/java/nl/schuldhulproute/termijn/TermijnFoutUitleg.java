package nl.schuldhulproute.termijn;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Dutch which setting of a term stops the start. */
final class TermijnFoutUitleg extends AbstractFailureAnalyzer<TermijnFout> {

    @Override
    protected FailureAnalysis analyze(Throwable bovenste, TermijnFout oorzaak) {
        return new FailureAnalysis(
                oorzaak.getMessage(),
                "Kijk de instellingen onder schuldhulproute.termijnen, schuldhulproute.kalender en schuldhulproute.cijfers na en start opnieuw.",
                oorzaak);
    }
}
