package nl.schuldhulproute.scherm;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
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
        boolean verstuurd = status == 401 && isVerstuurd(vraag);
        gegevens.put("uitleg", verstuurd ? uitleg + " Wat u verstuurde, is niet bewaard." : uitleg);
        if (verstuurd) {
            opnieuw(((ServletWebRequest) vraag).getRequest())
                    .ifPresent(formulier -> gegevens.put("opnieuw", formulier));
        }
        return gegevens;
    }

    private static boolean isVerstuurd(WebRequest vraag) {
        return vraag instanceof ServletWebRequest web && HttpMethod.POST.equals(web.getHttpMethod());
    }

    /** What came in too late, to be sent again from the page that says so; it is kept nowhere else. */
    record Opnieuw(String adres, List<Veld> velden) {}

    record Veld(String naam, String waarde) {}

    /** Not a file: a page cannot send that again. The door let in no form of another website before it said 401. */
    private static Optional<Opnieuw> opnieuw(HttpServletRequest vraag) {
        Object adres = vraag.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String soort = String.valueOf(vraag.getContentType());
        if (!(adres instanceof String pad)
                || !pad.startsWith("/")
                || pad.startsWith("//")
                || !soort.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return Optional.empty();
        }
        return Optional.of(new Opnieuw(
                pad,
                vraag.getParameterMap().entrySet().stream()
                        .flatMap(veld -> Arrays.stream(veld.getValue()).map(waarde -> new Veld(veld.getKey(), waarde)))
                        .toList()));
    }
}
