package nl.schuldhulproute.schuldregeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * Rule: where it cannot go on like this with the creditors, a human chooses in time how to go on (B-47). No law says when; but
 * the tasks of an arrangement that runs are gone meanwhile, so the choice is there before the first of its days (A36, A38, A39).
 */
@Component
class Vervolgtermijn {

    static final String CODE = "VK";

    private static final List<String> VAN_DE_REGELING = List.of("A36", "A38", "A39");

    private final Oplossingsboek oplossingen;
    private final Termijnregister termijnen;
    private final Clock klok;

    Vervolgtermijn(Oplossingsboek oplossingen, Termijnregister termijnen, Clock klok) {
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    void begint(String dossiernummer) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        LocalDate einde = termijnen.start(dossiernummer, CODE, vandaag).einde();
        eersteDag(dossiernummer, vandaag)
                .filter(einde::isAfter)
                .ifPresent(eerder -> termijnen.verkorten(
                        dossiernummer, CODE, eerder, "Dan komt er iets in de regeling die nog loopt; zie de taak."));
    }

    void isGekozen(String dossiernummer, LocalDate op) {
        termijnen.lopend(dossiernummer, CODE).ifPresent(termijn -> termijnen.voldaan(termijn.sleutel(), op));
    }

    private Optional<LocalDate> eersteDag(String dossiernummer, LocalDate vandaag) {
        if (oplossingen.lopend(dossiernummer).isEmpty()) {
            return Optional.empty();
        }
        return VAN_DE_REGELING.stream()
                .flatMap(code -> termijnen.lopend(dossiernummer, code).stream())
                .map(Termijn::einde)
                .filter(einde -> einde.isAfter(vandaag))
                .min(Comparator.naturalOrder());
    }
}
