package nl.schuldhulproute.scherm;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Our own pages: guarded, and in Dutch whatever the browser asks for. */
@Configuration
class Scherminstelling implements WebMvcConfigurer {

    private static final List<String> TEKSTPAGINAS = List.of("/brieven", "/brieven/**");
    private static final List<String> POSTPAGINAS = List.of("/post", "/post/**");
    private static final List<String> STURINGSPAGINAS = List.of("/sturing", "/sturing/**");
    private static final List<String> DOSSIERPAGINAS = List.of("/dossier", "/dossier/**");

    private final Menukeuze menukeuze;
    private final Aanmeldwacht aanmeldwacht;
    private final Paginawacht paginawacht;
    private final Inzagewacht inzagewacht;
    private final Tekstenwacht tekstenwacht;
    private final Sturingswacht sturingswacht;

    Scherminstelling(
            Menukeuze menukeuze,
            Aanmeldwacht aanmeldwacht,
            Paginawacht paginawacht,
            Inzagewacht inzagewacht,
            Tekstenwacht tekstenwacht,
            Sturingswacht sturingswacht) {
        this.menukeuze = menukeuze;
        this.aanmeldwacht = aanmeldwacht;
        this.paginawacht = paginawacht;
        this.inzagewacht = inzagewacht;
        this.tekstenwacht = tekstenwacht;
        this.sturingswacht = sturingswacht;
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(menukeuze).excludePathPatterns("/camunda/**", "/engine-rest/**");
        register.addInterceptor(aanmeldwacht)
                .addPathPatterns(DOSSIERPAGINAS)
                .addPathPatterns(POSTPAGINAS)
                .addPathPatterns(TEKSTPAGINAS)
                .addPathPatterns(STURINGSPAGINAS)
                .addPathPatterns(
                        "/beleid",
                        "/termijnen",
                        "/inzage",
                        "/overdragen",
                        "/overdragen/**",
                        "/over-camunda",
                        "/takenlijst/**");
        register.addInterceptor(paginawacht).addPathPatterns(DOSSIERPAGINAS).addPathPatterns(POSTPAGINAS);
        register.addInterceptor(inzagewacht).addPathPatterns(DOSSIERPAGINAS);
        register.addInterceptor(tekstenwacht).addPathPatterns(TEKSTPAGINAS);
        register.addInterceptor(sturingswacht).addPathPatterns(STURINGSPAGINAS);
    }

    /** Camunda lets a browser keep these for days; after an update of ours the old ones would not fit what asks for them. */
    @Bean
    FilterRegistrationBean<Filter> versVanOns() {
        FilterRegistrationBean<Filter> vers = new FilterRegistrationBean<>((vraag, antwoord, verder) -> {
            ((HttpServletResponse) antwoord)
                    .setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            verder.doFilter(vraag, antwoord);
        });
        vers.addUrlPatterns("/camunda/lib/schuldhulproute.js", "/camunda/lib/huisstijl.css");
        return vers;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.forLanguageTag("nl-NL"));
    }
}
