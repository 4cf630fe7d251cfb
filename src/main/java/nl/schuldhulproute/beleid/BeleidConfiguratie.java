package nl.schuldhulproute.beleid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.termijn.Termijnwijzigingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Reads the figures and the choices of the municipality once, at start-up; what is wrong stops the start, a table that falls
 * behind is told.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CijferInstellingen.class)
class BeleidConfiguratie {

    private static final Logger LOG = LoggerFactory.getLogger(BeleidConfiguratie.class);

    @Bean
    Cijfers cijfers(CijferInstellingen instellingen, Clock klok) {
        Cijfers cijfers = Cijfers.met(instellingen.bestand());
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Cijfers.AMSTERDAM);
        List<String> verouderd = cijfers.verouderd(vandaag);
        if (!verouderd.isEmpty()) {
            LOG.warn(
                    "Deze cijfers zijn veranderd en de nieuwe waarde ontbreekt: {}. Wat erop rust heet \"indicatief\". "
                            + "Zet de nieuwe waarden in een bestand en noem het in {}.",
                    String.join(", ", verouderd),
                    Cijfers.INSTELLING);
        }
        return cijfers;
    }

    @Bean
    Beleidlezer.Gelezen gelezenBeleid(Environment omgeving) {
        return Beleidlezer.lees(Binder.get(omgeving));
    }

    @Bean
    Beleid beleid(Beleidlezer.Gelezen gelezen) {
        return gelezen.beleid();
    }

    @Bean
    Termijnwijzigingen termijnwijzigingen(Beleidlezer.Gelezen gelezen) {
        return gelezen.termijnen();
    }
}
