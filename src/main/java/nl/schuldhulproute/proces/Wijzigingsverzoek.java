package nl.schuldhulproute.proces;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Invoerfout;
import org.springframework.stereotype.Component;

/**
 * The resident asks himself to change what was decided. Then he makes an aanvraag (Awb art. 1:3 lid 3), and the term to decide
 * on it counts from the day on which that came in (Awb art. 4:13).
 */
@Component
public class Wijzigingsverzoek {

    private final Besluiten besluiten;

    Wijzigingsverzoek(Besluiten besluiten) {
        this.besluiten = besluiten;
    }

    /**
     * The day on which the request came in, as it was filled in.
     *
     * @param zelfGevraagd whether the resident asked for it; null where nobody was asked
     * @return null when the resident did not ask for it
     * @throws Invoerfout on the field verzoekOp: without a day, or before there was a decision that could change
     */
    public LocalDate ontvangenOp(Taak taak, Boolean zelfGevraagd, LocalDate verzoekOp) {
        if (!Boolean.TRUE.equals(zelfGevraagd)) {
            return null;
        }
        if (verzoekOp == null) {
            throw new Invoerfout("verzoekOp", "vul dit in: de tijd om te beslissen telt vanaf deze dag");
        }
        besluiten.findByDossiernummerOrderById(taak.dossiernummer()).stream()
                .filter(Besluit::verleentToegang)
                .findFirst()
                .ifPresent(eerste -> Datum.nietVoor(
                        "verzoekOp",
                        verzoekOp,
                        eerste.bekendgemaaktOp(),
                        "de dag waarop bekend werd dat de inwoner hulp krijgt"));
        return verzoekOp;
    }
}
