package nl.schuldhulproute.scherm;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Besluitopvolgingen;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/** The decisions of a case as its page shows them; the template names it {@code @besluitbeelden}. */
@Component("besluitbeelden")
class Besluitbeelden {

    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Besluitopvolgingen opvolgingen;
    private final Termijnregister register;
    private final Collegas collegas;
    private final Weergave weergave;

    Besluitbeelden(
            Besluiten besluiten,
            Besluitenboek boek,
            Besluitopvolgingen opvolgingen,
            Termijnregister register,
            Collegas collegas,
            Weergave weergave) {
        this.besluiten = besluiten;
        this.boek = boek;
        this.opvolgingen = opvolgingen;
        this.register = register;
        this.collegas = collegas;
        this.weergave = weergave;
    }

    /**
     * One decision.
     *
     * @param naam its kind and what was decided
     * @param wijze how it was made known, in words
     * @param lezer the second reader; null where there was none
     * @param betreft the earlier decision that it is about; null when there is none
     * @param rechtsmiddel what the resident can do against it
     * @param rechtsmiddelTot the last day for that; null when the register does not know it
     * @param later what later decisions did to it, each a sentence; empty when it stands as it is
     * @param vervallen whether it does not hold any more
     */
    record Besluitbeeld(
            String naam,
            String artikel,
            LocalDate beslotenOp,
            LocalDate bekendgemaaktOp,
            String wijze,
            String opsteller,
            String lezer,
            String betreft,
            String rechtsmiddel,
            LocalDate rechtsmiddelTot,
            String motivering,
            String inhoud,
            List<String> later,
            boolean vervallen) {}

    public List<Besluitbeeld> van(String dossiernummer) {
        Map<Long, Besluit> alle = besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .collect(Collectors.toMap(Besluit::id, Function.identity(), (een, zelfde) -> een, LinkedHashMap::new));
        List<Besluitopvolging> gevolgen = opvolgingen.findByDossiernummerOrderById(dossiernummer);
        Set<Long> vervallen = boek.vervallen(dossiernummer);
        Map<String, String> namen = collegas.namen(alle.values().stream()
                .flatMap(besluit -> Stream.of(besluit.opgesteldDoor(), besluit.beoordeeldDoor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return alle.values().stream()
                .map(besluit -> beeld(besluit, alle, gevolgen, vervallen, namen))
                .toList();
    }

    private Besluitbeeld beeld(
            Besluit besluit,
            Map<Long, Besluit> alle,
            List<Besluitopvolging> gevolgen,
            Set<Long> vervallen,
            Map<String, String> namen) {
        List<Besluitopvolging> hierop = gevolgen.stream()
                .filter(gevolg -> gevolg.besluit().equals(besluit.id()))
                .toList();
        boolean opBezwaar = besluit.soort() == Soort.BESLISSING_OP_BEZWAAR;
        Optional<Termijn> rechtsmiddel = register.laatste(
                new Termijnsleutel(besluit.dossiernummer(), opBezwaar ? "A22" : "A15", besluit.onderwerp()));
        return new Besluitbeeld(
                naam(besluit),
                besluit.artikel(),
                besluit.beslotenOp(),
                // The day on which it went, when that was later than the day on it (Awb art. 3:41, 6:8).
                rechtsmiddel.map(Termijn::startOp).orElse(besluit.bekendgemaaktOp()),
                wijze(besluit.wijze()),
                namen.get(besluit.opgesteldDoor()),
                namen.get(besluit.beoordeeldDoor()),
                besluit.betreft() == null ? null : metDag(alle.get(besluit.betreft())),
                opBezwaar ? "Beroep kan tot en met" : "Bezwaar kan tot en met",
                rechtsmiddel.map(Termijn::einde).orElse(null),
                besluit.motivering(),
                besluit.inhoud(),
                hierop.stream()
                        .map(gevolg -> gevolg.opvolger() == null
                                ? doorDeRechter(gevolg)
                                : "%s door: %s%s"
                                        .formatted(
                                                eerst(gevolg),
                                                metDag(alle.get(gevolg.opvolger())),
                                                vervallen.contains(gevolg.opvolger()) ? " (geldt niet meer)" : ""))
                        .toList(),
                vervallen.contains(besluit.id()));
    }

    private String doorDeRechter(Besluitopvolging gevolg) {
        String wanneer = "%s op %s".formatted(eerst(gevolg), weergave.datum(gevolg.op()));
        return gevolg.verleentToegang()
                ? "%s. De rechtbank verleende zelf toegang tot schuldhulp (uitspraak %s)"
                        .formatted(wanneer, gevolg.kenmerk())
                : wanneer;
    }

    private static String eerst(Besluitopvolging gevolg) {
        String naam = gevolg.gevolg().naam();
        return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
    }

    private String naam(Besluit besluit) {
        return weergave.keuze(besluit.soort()) + ": " + weergave.inWoorden(besluit.uitkomst());
    }

    private String metDag(Besluit besluit) {
        return "%s, bekendgemaakt op %s".formatted(naam(besluit), weergave.datum(besluit.bekendgemaaktOp()));
    }

    private String wijze(String wijze) {
        return switch (wijze) {
            case "POST" -> "per post";
            case "UITGEREIKT" -> "uitgereikt";
            case "DIGITAAL" -> "digitaal";
            default -> weergave.inWoorden(wijze);
        };
    }
}
