package nl.schuldhulproute.proces;

import nl.schuldhulproute.dossier.Eenmalig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way into the route for a case that came in without a caseworker. First the case is stored and noted as waiting; then
 * its route starts with the number only, once, however often that is asked and by whom. What a failure or a stop left
 * waiting starts when it is asked again, or with the application.
 */
@Component
public class Routestart {

    static final String ROUTE = "schuldhulproute";
    private static final String WACHT = "wacht-op-route:";
    private static final String BEGONNEN = "route:";

    private static final Logger LOG = LoggerFactory.getLogger(Routestart.class);

    private final Motorwerk motorwerk;
    private final Eenmalig eenmalig;
    private final Startrecht startrecht;
    private final TransactionTemplate transactie;

    Routestart(Motorwerk motorwerk, Eenmalig eenmalig, Startrecht startrecht, PlatformTransactionManager transacties) {
        this.motorwerk = motorwerk;
        this.eenmalig = eenmalig;
        this.startrecht = startrecht;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** True when the present user may start the route, in Tasklist or elsewhere. */
    public boolean mag() {
        return startrecht.heeft(ROUTE);
    }

    /** Notes, in the transaction that stores the case, that its route is still to start. */
    public void wacht(String dossiernummer) {
        eenmalig.gebeurtNu(WACHT + dossiernummer, dossiernummer);
    }

    /** Starts the route of a waiting case; nothing when it started before, or is started by another at this moment. */
    public void start(String dossiernummer) {
        if (eenmalig.isGebeurd(BEGONNEN + dossiernummer)) {
            return;
        }
        transactie.executeWithoutResult(stand -> {
            if (eenmalig.gebeurtNu(BEGONNEN + dossiernummer, dossiernummer)) {
                motorwerk.voerUit(new RouteStarten(ROUTE, dossiernummer));
            } else {
                stand.setRollbackOnly();
            }
        });
    }

    /** Starts what was waiting when the application stopped. */
    @EventListener(ApplicationReadyEvent.class)
    public void haalIn() {
        for (String dossiernummer : eenmalig.zonder(WACHT, BEGONNEN)) {
            LOG.warn("dossier {} wachtte op zijn route en begint nu", dossiernummer);
            try {
                start(dossiernummer);
            } catch (RuntimeException e) {
                // One case that cannot start must not keep the application from starting; it is tried again next time.
                LOG.error(
                        "dossier {}: de route kan niet beginnen ({})",
                        dossiernummer,
                        e.getClass().getSimpleName());
            }
        }
    }
}
