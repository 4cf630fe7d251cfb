package nl.schuldhulproute.beleid;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the figures once, at start-up; a wrong table stops the start. */
@Configuration(proxyBeanMethods = false)
class BeleidConfiguratie {

    @Bean
    Cijfers cijfers() {
        return Cijfers.standaard();
    }
}
