package nl.schuldhulproute.proces;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Dutch, without a stack trace, which model or form kept the application from starting. */
final class UitrolUitleg extends AbstractFailureAnalyzer<OngeldigeInvoer> {

    private static final String WAT_TE_DOEN =
            "Open wat hierboven staat in Camunda Modeler en herstel het. De regels staan in processes/README.md en forms/README.md.";

    @Override
    protected FailureAnalysis analyze(Throwable bovenste, OngeldigeInvoer oorzaak) {
        return new FailureAnalysis(oorzaak.getMessage(), WAT_TE_DOEN, oorzaak);
    }
}
