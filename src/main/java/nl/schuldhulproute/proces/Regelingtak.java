package nl.schuldhulproute.proces;

import java.util.List;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import org.springframework.stereotype.Component;

/**
 * Rule: what is decided is carried out (Awb art. 3:40; T-24). Every solution but begeleiding alone is the work of the
 * schuldregeling, which a route goes through once: where that has ended nobody would take the new solution up, so it is not
 * chosen there. Where a schuldregeling runs, it does not go back to stabilisatie alone.
 */
@Component
public class Regelingtak {

    private static final String SCHULDREGELING = "schuldregeling";

    /** Where the route is beside or after the schuldregeling, and never comes to it again. */
    private static final List<String> ERNAAST_EN_ERNA = List.of(
            "callActivity_begeleiding",
            "callActivity_volgen",
            "userTask_terugvalInVolgenBespreken",
            "callActivity_nazorg",
            "userTask_terugvalInNazorgBespreken",
            "callActivity_begeleidingNaTerugval",
            "callActivity_beeindiging");

    private final LopendeRoute route;

    Regelingtak(LopendeRoute route) {
        this.route = route;
    }

    /**
     * @param gekozen the solution that was chosen; null when it stays
     * @throws Invoerfout on this field when nobody would carry it out any more
     */
    public void eisUitvoerbaar(String dossiernummer, String veld, Oplossingskeuze gekozen) {
        if (gekozen == Oplossingskeuze.STABILISATIE && route.isBezigMet(dossiernummer, SCHULDREGELING)) {
            throw new Invoerfout(
                    veld,
                    "er loopt al een schuldregeling, en die gaat niet terug naar alleen stabilisatie."
                            + " Kies alleen begeleiding, of een andere oplossing");
        }
        if (gekozen != null && gekozen != Oplossingskeuze.BEGELEIDING && isKlaar(dossiernummer)) {
            throw new Invoerfout(
                    veld,
                    "de schuldregeling in deze route is al klaar, dus niemand zou deze oplossing uitvoeren."
                            + " Rond deze hulp af en begin met een nieuwe aanmelding, of kies alleen begeleiding");
        }
    }

    private boolean isKlaar(String dossiernummer) {
        return !route.isBezigMet(dossiernummer, SCHULDREGELING)
                && ERNAAST_EN_ERNA.stream().anyMatch(plek -> route.isBij(dossiernummer, plek));
    }
}
