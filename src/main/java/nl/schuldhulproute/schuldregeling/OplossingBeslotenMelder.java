package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.dossier.OplossingBesloten;
import nl.schuldhulproute.proces.Nevenroute;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a running schuldregeling that a decision on another solution was made known, whoever asked for that decision (T-24).
 * Where the model does not wait for it, it reads the plan when the next way is chosen. Where no schuldregeling runs, the route
 * hears it while the begeleiding runs, and begins one ({@link nl.schuldhulproute.proces.Regelingtak}).
 */
@Component
class OplossingBeslotenMelder {

    static final String BERICHT = "OplossingBesloten";

    /** The same for the route: a message comes in at one place. */
    private static final String BERICHT_AAN_ROUTE = "AndereOplossingInPlan";

    private final Nevenroute route;

    OplossingBeslotenMelder(Nevenroute route) {
        this.route = route;
    }

    @EventListener
    void op(OplossingBesloten besloten) {
        route.meld(BERICHT, besloten.dossiernummer());
        route.meld(BERICHT_AAN_ROUTE, besloten.dossiernummer());
    }
}
