package nl.schuldhulproute.scherm;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Meting;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Wijzigingsvoorstel;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import org.springframework.stereotype.Component;

/**
 * How a resident fares: threats, how each leefgebied was measured over time, the solution, and what was agreed for later.
 *
 * @param metingen per leefgebied the measurements, the oldest first
 * @param wijzigingen what waits or waited for a wijzigingsbesluit, the oldest first
 * @param nazorg null while nothing was agreed
 */
record Verloop(
        List<Crisis> crises,
        Map<Leefgebied, List<Meting>> metingen,
        List<Oplossing> oplossingen,
        List<Wijzigingsvoorstel> wijzigingen,
        Nazorgafspraak nazorg) {

    /** Reads it. */
    @Component
    static class Lezer {

        private final Crises crises;
        private final Metingen metingen;
        private final Oplossingen oplossingen;
        private final Wijzigingsvoorstellen wijzigingen;
        private final Nazorgafspraken nazorg;

        Lezer(
                Crises crises,
                Metingen metingen,
                Oplossingen oplossingen,
                Wijzigingsvoorstellen wijzigingen,
                Nazorgafspraken nazorg) {
            this.crises = crises;
            this.metingen = metingen;
            this.oplossingen = oplossingen;
            this.wijzigingen = wijzigingen;
            this.nazorg = nazorg;
        }

        Verloop van(String dossiernummer) {
            List<Meting> alle = metingen.findByDossiernummerOrderById(dossiernummer);
            Map<Leefgebied, List<Meting>> perGebied = new LinkedHashMap<>();
            for (Leefgebied gebied : Leefgebied.values()) {
                List<Meting> vanGebied = alle.stream()
                        .filter(meting -> meting.leefgebied() == gebied)
                        .sorted(Comparator.comparing(Meting::gemetenOp).thenComparing(Meting::id))
                        .toList();
                if (!vanGebied.isEmpty()) {
                    perGebied.put(gebied, vanGebied);
                }
            }
            return new Verloop(
                    crises.findByDossiernummerOrderById(dossiernummer),
                    perGebied,
                    oplossingen.findByDossiernummerOrderById(dossiernummer),
                    wijzigingen.van(dossiernummer),
                    nazorg.findByDossiernummer(dossiernummer).orElse(null));
        }
    }
}
