package nl.schuldhulproute.brief;

import static nl.schuldhulproute.brief.Briefnaam.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A piece of text that several letters share: <code>{{> bezwaar}}</code>. */
public enum Vaststuk implements Tekstsoort {
    BEZWAAR(
            "stuk-bezwaar",
            "Bezwaar maken",
            "Awb art. 3:45, 6:4, 6:5, 6:7 en 6:16",
            List.of(BEZWAAR_TOT, POSTADRES),
            BEZWAAR_TOT,
            POSTADRES),
    PLAN(
            "stuk-plan",
            "Het plan van aanpak op hoofdlijnen",
            "Wgs art. 4a lid 1; VNG-model art. 9 lid 2",
            List.of(DOEL, AANBOD, VERPLICHTINGEN, MOMENTEN, NAZORG, BESLAGVRIJE_VOET, AFLOSCAPACITEIT),
            DOEL,
            AANBOD,
            VERPLICHTINGEN,
            MOMENTEN,
            NAZORG,
            BESLAGVRIJE_VOET,
            AFLOSCAPACITEIT,
            INDICATIEF),
    ERFGENAAM(
            "stuk-erfgenaam",
            "Aan een erfgenaam",
            "BW art. 4:182; Awb art. 3:41",
            List.of(ERFGENAAM_VAN),
            ERFGENAAM_VAN),
    VRAGEN("stuk-vragen", "Hebt u vragen?", "NVVK-belofte 1", List.of(TELEFOON)),
    GROET("stuk-groet", "De groet van een gewone brief", "Awb art. 2:1", List.of(GEMEENTE)),
    GROET_BESLUIT(
            "stuk-groet-besluit",
            "De ondertekening van een besluit",
            "Awb art. 10:10",
            List.of(GEMEENTE, ONDERTEKENING));

    private final String id;
    private final String naam;
    private final String grondslag;
    private final Set<Briefnaam> namen;
    private final Set<Briefnaam> verplicht;

    Vaststuk(String id, String naam, String grondslag, List<Briefnaam> verplicht, Briefnaam... namen) {
        this.id = id;
        this.naam = naam;
        this.grondslag = grondslag;
        this.verplicht = Set.copyOf(verplicht);
        this.namen = EnumSet.copyOf(ALTIJD);
        this.namen.addAll(Arrays.asList(namen));
    }

    /** As a letter names it: {@code bezwaar}. */
    public String sleutel() {
        return id.substring("stuk-".length());
    }

    static Optional<Vaststuk> van(String sleutel) {
        return Arrays.stream(values())
                .filter(stuk -> stuk.sleutel().equals(sleutel))
                .findFirst();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String naam() {
        return naam;
    }

    @Override
    public String grondslag() {
        return grondslag;
    }

    @Override
    public Set<Briefnaam> namen() {
        return Set.copyOf(namen);
    }

    @Override
    public Set<Briefnaam> verplicht() {
        return verplicht;
    }

    @Override
    public Set<Vaststuk> verplichteStukken() {
        return Set.of();
    }
}
