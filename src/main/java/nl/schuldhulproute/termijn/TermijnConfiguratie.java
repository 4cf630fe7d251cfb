package nl.schuldhulproute.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the calendar, the table of terms and the arithmetic once, at start-up; wrong settings stop the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TermijnInstellingen.class)
class TermijnConfiguratie {

    private static final Logger LOG = LoggerFactory.getLogger(TermijnConfiguratie.class);

    static final String EXTRA_DAGEN = "schuldhulproute.kalender.gelijkgestelde-dagen";

    @Bean
    Kalender kalender(TermijnInstellingen instellingen, Clock clock) {
        List<LocalDate> extra = instellingen.kalender().gelijkgesteldeDagen().stream()
                .map(tekst -> Kalender.leesDag(EXTRA_DAGEN, tekst))
                .toList();
        Kalender kalender = Kalender.met(extra, instellingen.kalender().gelijkgesteldeDagIsWerkdag());
        int ditJaar = LocalDate.ofInstant(clock.instant(), Einde.AMSTERDAM).getYear();
        if (kalender.gelijkgesteldeDagenBekendTotEnMet() < ditJaar) {
            LOG.warn(
                    "De gelijkgestelde dagen (Algemene termijnenwet art. 3 lid 3) zijn bekend tot en met {}. "
                            + "Zoek het nieuwe koninklijk besluit op en vul {} aan.",
                    kalender.gelijkgesteldeDagenBekendTotEnMet(),
                    EXTRA_DAGEN);
        }
        return kalender;
    }

    /** Not named "termijnen": that name belongs to the bean that the process models read. */
    @Bean
    Termijnen termijnsoorten(TermijnInstellingen instellingen, Optional<Termijnwijzigingen> wijzigingen) {
        return Termijnen.met(instellingen.termijnen(), wijzigingen.orElseGet(Termijnwijzigingen::geen));
    }

    @Bean
    Termijnberekening termijnberekening(Kalender kalender) {
        return new Termijnberekening(kalender);
    }
}
