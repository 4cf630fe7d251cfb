package nl.schuldhulproute;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in Dutch which setting of ours stops the start; what it holds is not repeated, for it may be a password. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InstellingUitleg extends AbstractFailureAnalyzer<BindException> {

    private static final String ONZE = "schuldhulproute.";

    @Override
    protected FailureAnalysis analyze(Throwable bovenste, BindException oorzaak) {
        String naam = String.valueOf(oorzaak.getName());
        if (!naam.startsWith(ONZE)) {
            return null;
        }
        return new FailureAnalysis(
                "De instelling %s klopt niet.".formatted(naam), "Verander de instelling en start opnieuw.", oorzaak);
    }
}
