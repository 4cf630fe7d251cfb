package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Routestand;
import nl.schuldhulproute.proces.Voorrang;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.springframework.stereotype.Component;

/** Whose case it is, who has it and which legal term runs for it, for the cards in Tasklist. The engine keeps nothing of it. */
@Component
class Koppen {

    /** As many as one answer gives. */
    static final int MEESTE = 200;

    private final Routestand route;
    private final Dossiers dossiers;
    private final Termijnregister termijnen;
    private final Collegas collegas;
    private final Weergave weergave;
    private final Clock klok;

    Koppen(
            Routestand route,
            Dossiers dossiers,
            Termijnregister termijnen,
            Collegas collegas,
            Weergave weergave,
            Clock klok) {
        this.route = route;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.collegas = collegas;
        this.weergave = weergave;
        this.klok = klok;
    }

    /**
     * @param taak the id of the task that was asked for; null when the case itself was
     * @param naam of the resident, with the year of birth
     * @param fase where the case is in the route; null when the case itself was asked for
     * @param opNaamVan who has the task; null when nobody has
     * @param crisis true while someone must act because of a threatening situation
     * @param termijn the term; null when none runs
     */
    record Kop(
            String taak,
            String dossiernummer,
            String naam,
            String fase,
            String opNaamVan,
            boolean crisis,
            Termijnregel termijn) {}

    /**
     * @param grondslag the article that it rests on, with a word when no source confirms its length
     * @param uiterlijk its last day, as an ISO date
     * @param afstand how far that day is away, in words
     * @param stand {@code LOOPT}, {@code WAARSCHUWEN}, {@code VERLOPEN} or {@code OPGESCHORT}
     * @param vanDeTaak false when the task has no term, and this is the one that its case has to meet first
     */
    record Termijnregel(
            String naam, String grondslag, String uiterlijk, String afstand, String stand, boolean vanDeTaak) {}

    /** For the tasks that the present user may read, and for cases; what does not exist is left out. */
    List<Kop> van(List<String> taken, List<String> dossiernummers) {
        List<Routestand.OpenTaak> leesbaar = route.leesbareTaken(taken).stream()
                .filter(taak -> taak.dossiernummer() != null && dossiers.bestaat(taak.dossiernummer()))
                .toList();
        Map<String, String> namen = collegas.namen(leesbaar.stream()
                .map(Routestand.OpenTaak::opNaamVan)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Kop> koppen = new ArrayList<>();
        leesbaar.forEach(taak -> koppen.add(kop(taak, namen)));
        dossiernummers.stream().distinct().filter(dossiers::bestaat).forEach(nummer -> koppen.add(kop(nummer)));
        return koppen;
    }

    private Kop kop(Routestand.OpenTaak taak, Map<String, String> namen) {
        List<Termijn> lopende = termijnen.lopende(taak.dossiernummer());
        Optional<Termijn> vanDeTaak = lopende.stream()
                .filter(termijn -> termijn.sleutel().verwijzing().equals(taak.termijn()))
                .findFirst();
        return new Kop(
                taak.id(),
                taak.dossiernummer(),
                naam(taak.dossiernummer()),
                fase(taak),
                taak.opNaamVan() == null ? null : namen.getOrDefault(taak.opNaamVan(), taak.opNaamVan()),
                Voorrang.isCrisis(lopende),
                vanDeTaak
                        .or(() -> eerste(lopende))
                        .map(termijn -> regel(termijn, vanDeTaak.isPresent()))
                        .orElse(null));
    }

    private Kop kop(String dossiernummer) {
        List<Termijn> lopende = termijnen.lopende(dossiernummer);
        return new Kop(
                null,
                dossiernummer,
                naam(dossiernummer),
                null,
                null,
                Voorrang.isCrisis(lopende),
                eerste(lopende).map(termijn -> regel(termijn, false)).orElse(null));
    }

    /** Of a task beside the route, such as a decision, the phase that the case is in; else what the task is about. */
    private String fase(Routestand.OpenTaak taak) {
        String eigen = Dossierbeelden.FASEN.get(taak.modelId());
        if (eigen != null) {
            return eigen;
        }
        String lopend = route.delen(taak.dossiernummer()).stream()
                .filter(deel -> deel.loopt() && Dossierbeelden.FASEN.containsKey(deel.model()))
                .map(deel -> Dossierbeelden.FASEN.get(deel.model()))
                .collect(Collectors.joining(" en "));
        return lopend.isEmpty() ? taak.model() : lopend;
    }

    private String naam(String dossiernummer) {
        return Namen.metGeboortejaar(dossiers.betrokkenen(dossiernummer));
    }

    /** The running term of the case that ends first. */
    private static Optional<Termijn> eerste(List<Termijn> lopende) {
        return lopende.stream()
                .filter(termijn -> !Dossierbeelden.WACHT_ALLEEN.contains(termijn.code()))
                .min(Comparator.comparing(Termijn::einde));
    }

    private Termijnregel regel(Termijn termijn, boolean vanDeTaak) {
        LocalDate vandaag = LocalDate.now(klok);
        Stand stand = termijnen.stand(termijn, vandaag);
        Termijnsoort soort = termijnen.soort(termijn);
        return new Termijnregel(
                soort.naam(),
                soort.zeker() ? soort.grondslag() : "indicatief; " + soort.grondslag(),
                termijn.einde().toString(),
                stand == Stand.OPGESCHORT ? "staat stil" : weergave.afstand(vandaag, termijn.einde()),
                stand.name(),
                vanDeTaak);
    }
}
