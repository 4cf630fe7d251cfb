package nl.schuldhulproute.scherm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** What is said of an error, to a browser and to another program alike: the status and one Dutch sentence, never a trace. */
@Component
class Foutgegevens extends DefaultErrorAttributes {

    private static final Map<Integer, String> ZINNEN = Map.of(
            400, "Deze vraag is niet goed gesteld.",
            401, "U bent niet (meer) aangemeld.",
            403, "U mag dit niet zien of doen.",
            404, "Deze pagina bestaat niet.",
            405, "Dit kan op deze plek niet.",
            409, "Een collega heeft dit intussen gewijzigd. Er is niets bewaard.",
            413, "Dit is te groot.",
            415, "Deze vorm wordt hier niet begrepen.",
            500, "Er ging iets mis. Er is niets bewaard.",
            503, "De toepassing is nu even niet bereikbaar.");

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest vraag, ErrorAttributeOptions keuzes) {
        Map<String, Object> alles = super.getErrorAttributes(vraag, ErrorAttributeOptions.defaults());
        int status = (Integer) alles.getOrDefault("status", 500);
        Map<String, Object> gegevens = new LinkedHashMap<>();
        gegevens.put("status", status);
        String uitleg = ZINNEN.getOrDefault(status, ZINNEN.get(status < 500 ? 400 : 500));
        gegevens.put(
                "uitleg",
                status == 401 && isVerstuurd(vraag) ? uitleg + " Wat u verstuurde, is niet bewaard." : uitleg);
        return gegevens;
    }

    private static boolean isVerstuurd(WebRequest vraag) {
        return vraag instanceof ServletWebRequest web && HttpMethod.POST.equals(web.getHttpMethod());
    }
}
