package nl.schuldhulproute.brief;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Reads the texts and the house style once, at the start; what is wrong stops it. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class BriefConfiguratie {

    @Bean
    Sjablonen sjablonen() {
        return Sjablonen.lees();
    }

    @Bean
    Briefmaker briefmaker(Gemeente gemeente) {
        List<String> fouten = gemeente.fouten();
        if (!fouten.isEmpty()) {
            throw new Brieffout(fouten);
        }
        return new Briefmaker(gemeente);
    }

    @Bean
    Drukker drukker() {
        return new Pdfdrukker();
    }
}
