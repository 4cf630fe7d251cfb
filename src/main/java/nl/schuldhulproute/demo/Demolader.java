package nl.schuldhulproute.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schuldhulproute.proces.Tijdreis;
import org.camunda.bpm.engine.HistoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo cases, before the port opens. What is there already is left alone. */
@Component
@Profile("demo")
class Demolader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demolader.class);

    private final Demogebruikers gebruikers;
    private final Verteller verteller;
    private final Tijdreis tijdreis;
    private final HistoryService geschiedenis;
    private boolean loopt;

    Demolader(Demogebruikers gebruikers, Verteller verteller, Tijdreis tijdreis, HistoryService geschiedenis) {
        this.gebruikers = gebruikers;
        this.verteller = verteller;
        this.tijdreis = tijdreis;
        this.geschiedenis = geschiedenis;
    }

    @Override
    public void start() {
        loopt = true;
        gebruikers.maak();
        if (geschiedenis.createHistoricProcessInstanceQuery().count() == 0) {
            tijdreis.terwijlDeMotorStilstaat(this::vertelAlles);
        }
    }

    private Void vertelAlles() {
        Instant nu = tijdreis.nu();
        long begin = System.nanoTime();
        List<Verhaal> verhalen = Verhalen.alle();
        try {
            for (int i = 0; i < verhalen.size(); i++) {
                Verhaal verhaal = verhalen.get(i);
                String dossier = verteller.vertel(verhaal, nu);
                LOG.info("voorbeeld {} van {}: {} – {}", i + 1, verhalen.size(), dossier, verhaal.titel());
            }
        } finally {
            tijdreis.herstel();
        }
        LOG.info(
                "{} voorbeelddossiers gemaakt in {} seconden",
                verhalen.size(),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        return null;
    }

    @Override
    public void stop() {
        loopt = false;
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }

    /** Early: the web server starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
