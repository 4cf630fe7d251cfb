package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.Routestand;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/** Whose case it is and which legal term runs for it, for the cards in Tasklist. Nothing of it is kept by the engine. */
@Component
class Koppen {

    /** As many as one answer gives. */
    static final int MEESTE = 200;

    private final Routestand route;
    private final Dossiers dossiers;
    private final Termijnregister termijnen;
    private final Weergave weergave;
    private final Clock klok;

    Koppen(Routestand route, Dossiers dossiers, Termijnregister termijnen, Weergave weergave, Clock klok) {
        this.route = route;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.weergave = weergave;
        this.klok = klok;
    }

    /**
     * @param taak the id of the task that was asked for; null when the case itself was
     * @param termijn the name of the term; null when none runs
     * @param uiterlijk its last day, as an ISO date
     * @param afstand how far that day is away, in words
     * @param stand {@code LOOPT}, {@code WAARSCHUWEN}, {@code VERLOPEN} or {@code OPGESCHORT}
     */
    record Kop(
            String taak,
            String dossiernummer,
            String naam,
            String termijn,
            String uiterlijk,
            String afstand,
            String stand) {}

    /** For the tasks that the present user may read, and for cases; what does not exist is left out. */
    List<Kop> van(List<String> taken, List<String> dossiernummers) {
        List<Kop> koppen = new ArrayList<>();
        route.leesbareTaken(taken).stream()
                .filter(taak -> taak.dossiernummer() != null && dossiers.bestaat(taak.dossiernummer()))
                .forEach(taak -> koppen.add(kop(taak.id(), taak.dossiernummer(), taak.termijn())));
        dossiernummers.stream()
                .distinct()
                .filter(dossiers::bestaat)
                .forEach(nummer -> koppen.add(kop(null, nummer, null)));
        return koppen;
    }

    private Kop kop(String taak, String dossiernummer, String code) {
        String naam = Namen.van(dossiers.betrokkenen(dossiernummer));
        LocalDate vandaag = LocalDate.now(klok);
        return termijn(dossiernummer, code)
                .map(termijn -> {
                    Stand stand = termijnen.stand(termijn, vandaag);
                    return new Kop(
                            taak,
                            dossiernummer,
                            naam,
                            termijnen.soort(termijn).naam(),
                            termijn.einde().toString(),
                            stand == Stand.OPGESCHORT ? "opgeschort" : weergave.afstand(vandaag, termijn.einde()),
                            stand.name());
                })
                .orElseGet(() -> new Kop(taak, dossiernummer, naam, null, null, null, null));
    }

    /** The term that the task is about; otherwise the running term of the case that ends first. */
    private Optional<Termijn> termijn(String dossiernummer, String code) {
        return Optional.ofNullable(code)
                .flatMap(bekend -> termijnen.lopend(dossiernummer, bekend))
                .or(() -> termijnen.lopende(dossiernummer).stream()
                        .filter(termijn -> !Dossierbeelden.WACHT_ALLEEN.contains(termijn.code()))
                        .min(Comparator.comparing(Termijn::einde)));
    }
}
