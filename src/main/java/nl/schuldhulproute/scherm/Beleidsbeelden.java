package nl.schuldhulproute.scherm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.springframework.stereotype.Component;

/** Reads the choices of the municipality and their days, as the page of the rules shows them. */
@Component
class Beleidsbeelden {

    /**
     * @param vanaf first day; null from the beginning
     */
    record Waarde(LocalDate vanaf, String tekst) {}

    /**
     * @param sleutel how the setting is called
     * @param grenzen what may be chosen; null where the page does not say
     * @param nu what holds today
     * @param eerder what held before, the newest first
     * @param later what will hold, the nearest first
     */
    record Keuze(
            String naam,
            String sleutel,
            String grondslag,
            String grenzen,
            Waarde nu,
            List<Waarde> eerder,
            List<Waarde> later) {}

    private final Beleid beleid;
    private final Termijnen termijnen;

    Beleidsbeelden(Beleid beleid, Termijnen termijnen) {
        this.beleid = beleid;
        this.termijnen = termijnen;
    }

    List<Keuze> keuzes(LocalDate vandaag) {
        return Instelling.ALLE.stream()
                .map(instelling -> keuze(
                        instelling.naam(),
                        "schuldhulproute.beleid." + instelling.sleutel(),
                        instelling.grondslag(),
                        null,
                        beleid.versies().stream()
                                .map(versie -> new Waarde(versie.vanaf().orElse(null), versie.tekst(instelling)))
                                .toList(),
                        vandaag))
                .toList();
    }

    /** The terms whose length the municipality may choose. */
    List<Keuze> termijnen(LocalDate vandaag) {
        Map<String, List<Termijnsoort>> perCode = new LinkedHashMap<>();
        termijnen.alle().stream()
                .filter(Termijnsoort::isInstelbaar)
                .forEach(soort -> perCode.computeIfAbsent(soort.code(), code -> new ArrayList<>())
                        .add(soort));
        return perCode.values().stream().map(rijen -> termijn(rijen, vandaag)).toList();
    }

    private static Keuze termijn(List<Termijnsoort> rijen, LocalDate vandaag) {
        Termijnsoort laatste = rijen.get(rijen.size() - 1);
        return keuze(
                laatste.naam(),
                "schuldhulproute.termijnen." + laatste.code(),
                laatste.grondslag(),
                "%d tot en met %d"
                        .formatted(laatste.grenzen().min(), laatste.grenzen().max()),
                rijen.stream()
                        .map(soort -> new Waarde(
                                soort == rijen.get(0) ? null : soort.geldigVanaf(),
                                soort.lengte().orElseThrow().toString()))
                        .toList(),
                vandaag);
    }

    /** Keeps only the days on which something really changed. */
    private static Keuze keuze(
            String naam, String sleutel, String grondslag, String grenzen, List<Waarde> waarden, LocalDate vandaag) {
        List<Waarde> anders = new ArrayList<>();
        for (Waarde waarde : waarden) {
            if (anders.isEmpty() || !anders.get(anders.size() - 1).tekst().equals(waarde.tekst())) {
                anders.add(waarde);
            }
        }
        int nu = 0;
        while (nu + 1 < anders.size() && !anders.get(nu + 1).vanaf().isAfter(vandaag)) {
            nu++;
        }
        List<Waarde> eerder = new ArrayList<>();
        for (int i = nu - 1; i >= 0; i--) {
            eerder.add(anders.get(i));
        }
        return new Keuze(
                naam, sleutel, grondslag, grenzen, anders.get(nu), eerder, anders.subList(nu + 1, anders.size()));
    }
}
