package nl.schuldhulproute.planvanaanpak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Eerder;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Inkomen;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Vaardigheden;

/**
 * Rule: can the resident do without help soon, later, or probably not (VNG-model art. 12 lid 2 and toelichting art. 12;
 * M-63, T-36)? The model names the three profiles and not how to choose: the choice below is our own design. A proposal
 * only; a human decides and motivates.
 */
final class Uitstroomprofiel {

    enum Profiel {
        KORT("Uitstroom op korte termijn"),
        LANG("Uitstroom op lange termijn"),
        WAARSCHIJNLIJK_NIET("Waarschijnlijk geen uitstroom");

        private final String opschrift;

        Profiel(String opschrift) {
            this.opschrift = opschrift;
        }

        String opschrift() {
            return opschrift;
        }
    }

    /**
     * @param vaardigheden null when not weighed
     * @param inkomen null when not weighed
     * @param eerder null when not weighed
     * @param producten the names of the begeleidingsproducten of the plan
     * @param metingen the last score of each leefgebied, from 1 to 5; empty when nothing was measured
     */
    record Feiten(
            Vaardigheden vaardigheden,
            Inkomen inkomen,
            Eerder eerder,
            List<String> producten,
            Map<Leefgebied, Integer> metingen) {}

    private static final String PROFIELEN = "VNG-model toelichting art. 12; T-36; de maatstaf is een eigen ontwerp";

    /** A score of 1 or 2 says that someone does not manage (the scale of the meetinstrument runs from 1 to 5). */
    private static final int NIET_ZELFREDZAAM = 2;

    /** These are what every resident with debts begins with; they say nothing about leaving. */
    private static final List<Leefgebied> HOORT_ERBIJ = List.of(Leefgebied.SCHULDEN, Leefgebied.SPAARGELD);

    private Uitstroomprofiel() {}

    static Uitslag<Profiel> voor(Feiten feiten) {
        List<String> ontbreekt = ontbreekt(feiten);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        List<Reden> waarschijnlijkNiet = waarschijnlijkNiet(feiten);
        if (!waarschijnlijkNiet.isEmpty()) {
            return Uitslag.van(Profiel.WAARSCHIJNLIJK_NIET, waarschijnlijkNiet);
        }
        List<Reden> lang = langeTermijn(feiten);
        if (!lang.isEmpty()) {
            return Uitslag.van(Profiel.LANG, lang);
        }
        return Uitslag.van(
                Profiel.KORT,
                List.of(reden("De inwoner kan het zelf, het inkomen is zeker en geen leefgebied vraagt veel hulp.")));
    }

    private static List<String> ontbreekt(Feiten feiten) {
        List<String> ontbreekt = new ArrayList<>();
        if (feiten.vaardigheden() == null) {
            ontbreekt.add("wat de inwoner zelf kan");
        }
        if (feiten.inkomen() == null) {
            ontbreekt.add("hoe zeker het inkomen is");
        }
        if (feiten.eerder() == null) {
            ontbreekt.add("of de inwoner eerder hulp had");
        }
        feiten.metingen().forEach((leefgebied, score) -> {
            if (score == null || score < 1 || score > 5) {
                ontbreekt.add("een score van 1 tot en met 5 voor %s".formatted(klein(leefgebied)));
            }
        });
        return ontbreekt;
    }

    private static List<Reden> waarschijnlijkNiet(Feiten feiten) {
        List<Reden> redenen = new ArrayList<>();
        if (feiten.vaardigheden() != Vaardigheden.NIET) {
            return redenen;
        }
        if (feiten.producten().contains(Begeleidingsproduct.BESCHERMINGSBEWIND.naam())) {
            redenen.add(reden("De inwoner kan het niet zelf en krijgt beschermingsbewind."));
        }
        if (feiten.eerder() != Eerder.NEE) {
            redenen.add(reden("De inwoner kan het niet zelf en had al eerder hulp."));
        }
        return redenen;
    }

    private static List<Reden> langeTermijn(Feiten feiten) {
        List<Reden> redenen = new ArrayList<>();
        if (feiten.vaardigheden() == Vaardigheden.NIET) {
            redenen.add(reden("De inwoner kan het nu niet zelf, maar kan het nog leren."));
        }
        if (feiten.vaardigheden() == Vaardigheden.MET_STEUN) {
            redenen.add(reden("De inwoner kan het alleen met steun."));
        }
        if (feiten.inkomen() == Inkomen.ONZEKER) {
            redenen.add(reden("Het inkomen is onzeker: eerst is er rust nodig."));
        }
        if (feiten.eerder() != Eerder.NEE) {
            redenen.add(reden("De inwoner had eerder hulp en viel terug."));
        }
        if (feiten.producten().contains(Begeleidingsproduct.BUDGETBEHEER.naam())
                || feiten.producten().contains(Begeleidingsproduct.BESCHERMINGSBEWIND.naam())) {
            redenen.add(reden("Anderen betalen de rekeningen: de inwoner moet dat later zelf leren doen."));
        }
        List<Leefgebied> laag = feiten.metingen().entrySet().stream()
                .filter(meting -> meting.getValue() <= NIET_ZELFREDZAAM && !HOORT_ERBIJ.contains(meting.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!laag.isEmpty()) {
            redenen.add(new Reden(
                    "De inwoner redt zich nog niet op: %s."
                            .formatted(
                                    laag.stream().map(Uitstroomprofiel::klein).collect(Collectors.joining(", "))),
                    PROFIELEN,
                    laag.stream()
                            .map(leefgebied -> new Feit(
                                    klein(leefgebied),
                                    "score %d van 5".formatted(feiten.metingen().get(leefgebied))))
                            .toList(),
                    List.of()));
        }
        return redenen;
    }

    private static String klein(Leefgebied leefgebied) {
        return leefgebied.naam().toLowerCase(java.util.Locale.ROOT);
    }

    private static Reden reden(String uitleg) {
        return new Reden(uitleg, PROFIELEN);
    }
}
