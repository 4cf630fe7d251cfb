package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * What comes in an arrangement that runs on while another way with it is chosen and decided on (Awb art. 3:40; T-24): its own
 * tasks are gone by then, its terms are not (A36, A38, A38-halfjaar, A39).
 */
@Component
public class LopendeRegeling {

    private static final String NORMEN = "A38-halfjaar";

    private static final Map<String, String> WAT_ER_GEBEURT = Map.of(
            "A36",
            "eindigt de aflosperiode",
            "A38",
            "is de beslagvrije voet een jaar oud",
            NORMEN,
            "veranderen de normen",
            "A39",
            "moet de hercontrole zijn gedaan");

    private final Oplossingen oplossingen;
    private final Termijnregister termijnen;

    LopendeRegeling(Oplossingen oplossingen, Termijnregister termijnen) {
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
    }

    /** The solution that runs now. */
    public Optional<Oplossing> van(String dossiernummer) {
        return oplossingen
                .findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .filter(oplossing -> oplossing.eindeOp() == null);
    }

    /**
     * It turned out that the arrangement cannot go on like this: kept with the arrangement, so that a route that ends by mistake
     * does not take it up again as if all were well (B-47).
     */
    public void kanZoNietDoor(String dossiernummer) {
        van(dossiernummer).ifPresent(oplossing -> {
            oplossing.kanZoNietDoor();
            oplossingen.save(oplossing);
        });
    }

    /** What comes, or came already, the first day first and one line each; empty when no arrangement runs. */
    public String watErKomt(String dossiernummer, LocalDate vandaag) {
        if (van(dossiernummer).isEmpty()) {
            return "";
        }
        List<Termijn> komend = new ArrayList<>();
        for (String code : WAT_ER_GEBEURT.keySet()) {
            termijnen.lopend(dossiernummer, code).ifPresent(komend::add);
        }
        return String.join(
                "\n",
                komend.stream()
                        .sorted((een, ander) -> dag(een).compareTo(dag(ander)))
                        .map(termijn -> regel(termijn, vandaag))
                        .toList());
    }

    private static String regel(Termijn termijn, LocalDate vandaag) {
        return "- %s: dan %s.%s"
                .formatted(
                        Datum.van(dag(termijn)),
                        WAT_ER_GEBEURT.get(termijn.sleutel().code()),
                        dag(termijn).isAfter(vandaag) ? "" : " **Die dag is er al.**");
    }

    /** The norms change on the day on which the weeks to look begin. */
    private static LocalDate dag(Termijn termijn) {
        return termijn.sleutel().code().equals(NORMEN) ? termijn.startOp() : termijn.einde();
    }
}
