package nl.schuldhulproute.proces;

import jakarta.validation.ClockProvider;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The clock for everything, and checks of input that answer in Dutch whatever the language of the server. */
@Configuration
class Grondslag {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    @Bean
    Clock klok() {
        return new Motorklok(Motorklok.AMSTERDAM);
    }

    /** "Past" and "future" are asked of the one clock, in the zone of the law. */
    @Bean
    @Primary
    LocalValidatorFactoryBean validator(Clock klok) {
        MessageInterpolator standaard =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
        LocalValidatorFactoryBean fabriek = new LocalValidatorFactoryBean();
        fabriek.setMessageInterpolator(new MessageInterpolator() {
            @Override
            public String interpolate(String sjabloon, Context context) {
                return standaard.interpolate(sjabloon, context, NEDERLANDS);
            }

            @Override
            public String interpolate(String sjabloon, Context context, Locale taal) {
                return standaard.interpolate(sjabloon, context, NEDERLANDS);
            }
        });
        ClockProvider bron = () -> klok;
        fabriek.setConfigurationInitializer(configuratie -> configuratie.clockProvider(bron));
        return fabriek;
    }
}
