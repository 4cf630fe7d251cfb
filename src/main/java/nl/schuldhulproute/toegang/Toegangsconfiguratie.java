package nl.schuldhulproute.toegang;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the one login in front of everything. */
@Configuration(proxyBeanMethods = false)
class Toegangsconfiguratie {

    private static final int VOORAAN = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<Filter> sessieduur(@Value("${schuldhulproute.sessie.langst}") Duration langst) {
        FilterRegistrationBean<Filter> duur =
                new FilterRegistrationBean<>(new Sessieduur(langst, InstantSource.system()));
        duur.addUrlPatterns("/*");
        duur.setAsyncSupported(true);
        duur.setOrder(VOORAAN - 1);
        return duur;
    }

    @Bean
    FilterRegistrationBean<Filter> toegangsdeur(
            ObjectProvider<Identiteitsbron> bron, ProcessEngine motor, IdentityService identiteiten) {
        FilterRegistrationBean<Filter> deur =
                new FilterRegistrationBean<>(new Toegangsfilter(bron(bron, motor), identiteiten));
        deur.addUrlPatterns("/*");
        deur.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        deur.setAsyncSupported(true);
        deur.setOrder(VOORAAN);
        return deur;
    }

    @Bean
    FilterRegistrationBean<Filter> webapplogin(ObjectProvider<Identiteitsbron> bron, ProcessEngine motor) {
        Identiteitsbron gekozen = bron(bron, motor);
        FilterRegistrationBean<Filter> login = new FilterRegistrationBean<>(new Webapplogin(gekozen));
        login.setEnabled(gekozen.ookVoorDeWebapps());
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        login.setAsyncSupported(true);
        login.setOrder(VOORAAN + 1);
        return login;
    }

    private static Identiteitsbron bron(ObjectProvider<Identiteitsbron> andere, ProcessEngine motor) {
        return andere.getIfAvailable(() -> new Motoridentiteit(motor));
    }
}
