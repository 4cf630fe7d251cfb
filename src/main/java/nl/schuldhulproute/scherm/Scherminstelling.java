package nl.schuldhulproute.scherm;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Our own pages: guarded, and in Dutch whatever the browser asks for. */
@Configuration
class Scherminstelling implements WebMvcConfigurer {

    private final Paginawacht wacht;

    Scherminstelling(Paginawacht wacht) {
        this.wacht = wacht;
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(wacht).addPathPatterns(List.of("/dossier", "/dossier/**", "/termijnen"));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.forLanguageTag("nl-NL"));
    }
}
