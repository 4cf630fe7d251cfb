package nl.schuldhulproute.gebeurtenis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.LopendeRoute;
import org.springframework.stereotype.Component;

/** An objection can be withdrawn as long as it was not decided on (Awb art. 6:21). */
@Component
class Bezwaarintrekking {

    private static final String FEIT = "bezwaar";

    private final Bezwaarschriften bezwaarschriften;
    private final LopendeRoute route;

    Bezwaarintrekking(Bezwaarschriften bezwaarschriften, LopendeRoute route) {
        this.route = route;
        this.bezwaarschriften = bezwaarschriften;
    }

    /** As a question offers them. */
    List<Map<String, String>> keuzes(String nummer) {
        return lopend(nummer).stream()
                .map(bezwaar -> Map.of(
                        "label",
                        "Bezwaar van " + Dagtekst.van(bezwaar.ontvangenOp()),
                        "value",
                        String.valueOf(bezwaar.id())))
                .toList();
    }

    void trekIn(String nummer, String gekozen, LocalDate op) {
        Bezwaar ingetrokken = lopend(nummer).stream()
                .filter(bezwaar -> String.valueOf(bezwaar.id()).equals(gekozen))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("ingetrokkenBezwaar", "kies welk bezwaar is ingetrokken"));
        Datum.nietVoor("gebeurdOp", op, ingetrokken.ontvangenOp(), "de ontvangst van het bezwaar");
        ingetrokken.isIngetrokken(op);
        bezwaarschriften.save(ingetrokken);
    }

    /** Those that wait for the decision they are against or are being dealt with: only those hear that they were withdrawn. */
    private List<Bezwaar> lopend(String nummer) {
        return bezwaarschriften.findByDossiernummerOrderById(nummer).stream()
                .filter(bezwaar -> bezwaar.loopt()
                        && route.hoort(nummer, Gebeurtenis.BEZWAAR_INGETROKKEN.bericht(), FEIT, bezwaar.onderwerp()))
                .toList();
    }
}
