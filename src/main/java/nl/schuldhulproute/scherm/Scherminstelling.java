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

    private static final List<String> DOSSIERPAGINAS = List.of("/dossier", "/dossier/**");

    private final Aanmeldwacht aanmeldwacht;
    private final Paginawacht paginawacht;
    private final Inzagewacht inzagewacht;

    Scherminstelling(Aanmeldwacht aanmeldwacht, Paginawacht paginawacht, Inzagewacht inzagewacht) {
        this.aanmeldwacht = aanmeldwacht;
        this.paginawacht = paginawacht;
        this.inzagewacht = inzagewacht;
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(aanmeldwacht)
                .addPathPatterns(DOSSIERPAGINAS)
                .addPathPatterns("/beleid", "/termijnen", "/inzage", "/overdragen");
        register.addInterceptor(paginawacht).addPathPatterns(DOSSIERPAGINAS);
        register.addInterceptor(inzagewacht).addPathPatterns(DOSSIERPAGINAS);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.forLanguageTag("nl-NL"));
    }
}
