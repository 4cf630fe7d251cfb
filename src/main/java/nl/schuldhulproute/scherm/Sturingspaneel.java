package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldhulproute.proces.Motorklok;
import nl.schuldhulproute.sturing.Dossiercijfers;
import nl.schuldhulproute.sturing.Fase;
import nl.schuldhulproute.sturing.Fasecijfers;
import nl.schuldhulproute.sturing.Incidenten;
import nl.schuldhulproute.sturing.Teamcijfers;
import nl.schuldhulproute.sturing.Teamcijfers.Welke;
import nl.schuldhulproute.sturing.Termijncijfers;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.toegang.Groep;
import org.springframework.stereotype.Component;

/** What the start page of Cockpit and {@code /sturing} show: small tables of figures, each figure with the way to its list. */
@Component
class Sturingspaneel {

    private final Dossiercijfers dossiers;
    private final Fasecijfers fasen;
    private final Termijncijfers termijnen;
    private final Teamcijfers teams;
    private final Incidenten incidenten;
    private final Clock klok;

    Sturingspaneel(
            Dossiercijfers dossiers,
            Fasecijfers fasen,
            Termijncijfers termijnen,
            Teamcijfers teams,
            Incidenten incidenten,
            Clock klok) {
        this.dossiers = dossiers;
        this.fasen = fasen;
        this.termijnen = termijnen;
        this.teams = teams;
        this.incidenten = incidenten;
        this.klok = klok;
    }

    /**
     * A table.
     *
     * @param kolommen the headers; the first one is above the names of the rows
     * @param uitleg one sentence under it; empty when none is needed
     */
    record Blok(String titel, List<String> kolommen, List<Rij> rijen, String uitleg) {}

    record Rij(String naam, List<Getal> getallen) {}

    /**
     * A figure.
     *
     * @param adres where its list is, from the root of the application
     * @param dringend true when someone should look at it now
     */
    record Getal(long aantal, String adres, boolean dringend) {}

    List<Blok> blokken() {
        return List.of(perFase(), perStand(), vastgelopen(), perTeam());
    }

    private Blok perFase() {
        Map<Fase, Long> aantallen = fasen.aantallen();
        List<Rij> rijen = new ArrayList<>();
        rijen.add(rij("Alle lopende dossiers", new Getal(dossiers.lopend(), "/sturing/dossiers", false)));
        aantallen.forEach((fase, aantal) ->
                rijen.add(rij(fase.naam(), new Getal(aantal, "/sturing/dossiers?fase=" + fase.model(), false))));
        return new Blok(
                "Dossiers per fase",
                List.of("Fase", "Dossiers"),
                rijen,
                "Schuldregeling loopt naast begeleiding: een dossier kan in allebei tellen.");
    }

    private Blok perStand() {
        Map<Stand, Long> aantallen = termijnen.aantallen(LocalDate.ofInstant(klok.instant(), Motorklok.AMSTERDAM));
        return new Blok(
                "Termijnen",
                List.of("Stand", "Termijnen"),
                Stream.of(Stand.VERLOPEN, Stand.WAARSCHUWEN, Stand.LOOPT, Stand.OPGESCHORT)
                        .map(stand -> {
                            long aantal = aantallen.getOrDefault(stand, 0L);
                            return rij(
                                    Sturingswoorden.stand(stand),
                                    new Getal(
                                            aantal,
                                            "/sturing/termijnen?stand=" + stand.name(),
                                            aantal > 0 && stand == Stand.VERLOPEN));
                        })
                        .toList(),
                "Termijnen waarin niemand iets hoeft te doen, zoals de bezwaartermijn, tellen niet mee.");
    }

    private Blok vastgelopen() {
        long aantal = incidenten.aantal();
        return new Blok(
                "Vastgelopen",
                List.of("Wat", "Aantal"),
                List.of(rij(
                        "Stappen die de computer niet kon doen",
                        new Getal(aantal, "/sturing/vastgelopen", aantal > 0))),
                "De lijst zegt welk dossier stilstaat en wat u kunt doen.");
    }

    private Blok perTeam() {
        return new Blok(
                "Werk per team",
                List.of("Team", "Open taken", "Van niemand", "Te laat"),
                Teamcijfers.TEAMS.stream()
                        .map(team -> rij(
                                team.naam(),
                                Stream.of(Welke.OPEN, Welke.VAN_NIEMAND, Welke.TE_LAAT)
                                        .map(welke -> taken(team, welke))
                                        .toArray(Getal[]::new)))
                        .toList(),
                "Te laat: de datum van de taak is voorbij.");
    }

    private Getal taken(Groep team, Welke welke) {
        long aantal = teams.aantal(team, welke);
        return new Getal(
                aantal,
                "/sturing/taken?team=%s&welke=%s".formatted(team.id(), welke.name()),
                aantal > 0 && welke == Welke.TE_LAAT);
    }

    private static Rij rij(String naam, Getal... getallen) {
        return new Rij(naam, List.of(getallen));
    }
}
