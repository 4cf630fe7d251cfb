package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * Rule: who mends an arrangement that failed halfway does not pay off longer than was agreed. The period of A36 is counted
 * from the start of the solution (NVVK; VNG-model, explanation of art. 10), so it runs on while it is not over.
 */
@Component
class EerdereAflosperiode {

    private static final Set<Oplossing.Resultaat> MISLUKT =
            Set.of(Oplossing.Resultaat.AFGEBROKEN, Oplossing.Resultaat.NIET_NAGEKOMEN);

    private final Oplossingen oplossingen;
    private final Termijnregister termijnen;

    EerdereAflosperiode(Oplossingen oplossingen, Termijnregister termijnen) {
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
    }

    /**
     * The period that would run on.
     *
     * @param soort the solution that takes effect now; one in which everything is paid back has a period of its own
     * @param op the day on which it takes effect
     */
    Optional<Termijn> aflosperiode(String dossiernummer, Oplossing.Soort soort, LocalDate op) {
        if (Aanbodbedrag.isVolledig(soort)) {
            return Optional.empty();
        }
        return oplossingen
                .findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .filter(vorige -> MISLUKT.contains(vorige.resultaat()))
                .filter(vorige -> !Aanbodbedrag.isVolledig(vorige.soort()) && vorige.soort() != Oplossing.Soort.WSNP)
                .flatMap(vorige -> termijnen.laatste(dossiernummer, "A36"))
                .filter(termijn -> termijn.einde().isAfter(op));
    }
}
