package nl.schuldhulproute.beleid;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Plicht;

/**
 * One thing that the rules leave to the municipality: {@code schuldhulproute.beleid.<sleutel>}. Lengths of terms are settings
 * too, but stand in the table of terms: {@code schuldhulproute.termijnen.<code>}.
 *
 * @param <T> its value
 */
public final class Instelling<T> {

    private static final int LANGSTE_NAAM = 60;
    private static final int LANGSTE_NAZORG_IN_MAANDEN = 36;

    public static final Instelling<Boolean> TWEEDE_LEZER = new Instelling<>(
            "tweede-lezer",
            "Een tweede lezer beoordeelt elk besluit",
            "NVVK-belofte 4",
            Waardesoort.jaNee(),
            "ja",
            Gunstig.nu());

    public static final Instelling<String> MEETINSTRUMENT = new Instelling<>(
            "meetinstrument",
            "Meetinstrument bij intake en evaluatie",
            "VNG-model art. 1, art. 4 lid 5, art. 9 lid 3 en art. 12 lid 3",
            Waardesoort.naam(LANGSTE_NAAM),
            "geen",
            Gunstig.ZELFDE_NAAM);

    public static final Instelling<Set<Plicht>> MEDEWERKING = new Instelling<>(
            "medewerking",
            "Wat medewerking in elk geval is",
            "VNG-model art. 11 lid 3",
            Waardesoort.onderdelen(Plicht.facultatief()),
            "afspraken-nakomen,geen-nieuwe-schulden,meewerken-aan-begeleiding,zoveel-mogelijk-aflossen,werk-zoeken-en-houden",
            Gunstig.alleenGedeeld());

    public static final Instelling<Set<Wsnphulp>> WSNP_BEGELEIDING = new Instelling<>(
            "wsnp-begeleiding",
            "Hulp bij het verzoek om de Wsnp",
            "VNG-model art. 8",
            Waardesoort.onderdelen(EnumSet.allOf(Wsnphulp.class)),
            "stukken,zitting,meegaan",
            Gunstig.alles());

    public static final Instelling<Boolean> SCHULDENKNOOPPUNT = new Instelling<>(
            "schuldenknooppunt",
            "Gegevens uitwisselen in het Schuldenknooppunt",
            "VNG-model art. 6 lid 3",
            Waardesoort.jaNee(),
            "ja",
            Gunstig.JA);

    public static final Instelling<Set<Planonderdeel>> BEGELEIDINGSPLAN = new Instelling<>(
            "begeleidingsplan",
            "Wat in elk begeleidingsplan staat, naast de duur en de evaluatie",
            "VNG-model art. 12 lid 2",
            Waardesoort.onderdelen(EnumSet.allOf(Planonderdeel.class)),
            "beginsituatie,uitstroom,einddoel,andere-hulpverleners,taakverdeling,inzet-inwoner,doelen",
            Gunstig.alles());

    public static final Instelling<Boolean> VOLGEN = new Instelling<>(
            "volgen",
            "Inwoners volgen na de begeleiding",
            "VNG-model art. 13 en 14",
            Waardesoort.jaNee(),
            "ja",
            Gunstig.JA);

    public static final Instelling<Integer> EVALUATIE_MAANDEN = new Instelling<>(
            "evaluatie-maanden",
            "Maanden tussen twee evaluaties, ten hoogste",
            "VNG-model art. 9 lid 3 en art. 12 lid 3",
            Waardesoort.getal(1, 12),
            "6",
            Gunstig.MINDER);

    public static final Instelling<Integer> VOLGEN_CONTACTEN_PER_MAAND = new Instelling<>(
            "volgen-contacten-per-maand",
            "Contacten per maand tijdens volgen",
            "VNG-model toelichting art. 14",
            Waardesoort.getal(1, 4),
            "1",
            Gunstig.MEER);

    public static final Instelling<List<Integer>> NAZORG_MOMENTEN = new Instelling<>(
            "nazorg-momenten",
            "Momenten van nazorg, in maanden na het einde van de oplossing",
            "VNG-model art. 15, NVVK Module Nazorg, LSTA white paper nazorg",
            Waardesoort.maanden(LANGSTE_NAZORG_IN_MAANDEN),
            "3,6,12",
            Gunstig.MEER_MOMENTEN);

    public static final Instelling<Boolean> NAZORG_VROEG = new Instelling<>(
            "nazorg-vroeg",
            "Ook in het begin van de nazorg contact, met wie actieve nazorg krijgt",
            "brief Den Haag RIS324149, LSTA white paper nazorg",
            Waardesoort.jaNee(),
            "nee",
            Gunstig.JA);

    public static final Instelling<Integer> NAZORG_POGINGEN = new Instelling<>(
            "nazorg-pogingen",
            "Pogingen tot contact voordat nazorg of volgen niet uitvoerbaar is",
            "NVVK Module Nazorg, het aantal is een keuze",
            Waardesoort.getal(1, 10),
            "3",
            Gunstig.MEER);

    public static final Instelling<Kredietcontact> NAZORG_NA_SANERINGSKREDIET = new Instelling<>(
            "nazorg-na-saneringskrediet",
            "Nog een keer contact, twee jaar na een saneringskrediet",
            "NVVK Module Nazorg",
            Waardesoort.keuze(EnumSet.allOf(Kredietcontact.class)),
            "zonder-andere-hulp",
            Gunstig.vaker());

    public static final Instelling<Vishmoment> VISH = new Instelling<>(
            "vish",
            "Wanneer de inwoner wordt aangemeld bij VISH",
            "VNG-model art. 6 lid 2, NVVK-belofte 5",
            Waardesoort.keuze(EnumSet.allOf(Vishmoment.class)),
            "toegang",
            Gunstig.nu());

    public static final Instelling<Boolean> RAADSPLAN_BEVAT_WEIGERINGSGROND = new Instelling<>(
            "raadsplan-bevat-weigeringsgrond",
            "De raad heeft gronden voor weigering in het plan gezet",
            "Wgs art. 3 lid 2 en 3, VNG-model toelichting art. 7",
            Waardesoort.jaNee(),
            "nee",
            Gunstig.NEE);

    public static final Instelling<Boolean> WEIGERING_EERDER_GEBRUIK = new Instelling<>(
            "weigering-eerder-gebruik",
            "Weigeren kan na eerder gebruik",
            "Wgs art. 3 lid 2, VNG-model art. 7 onder a",
            Waardesoort.jaNee(),
            "nee",
            Gunstig.NEE);

    public static final Instelling<Boolean> WEIGERING_FRAUDE = new Instelling<>(
            "weigering-fraude",
            "Weigeren kan na fraude",
            "Wgs art. 3 lid 3, VNG-model art. 7 onder b",
            Waardesoort.jaNee(),
            "nee",
            Gunstig.NEE);

    public static final Instelling<Boolean> VROEGSIGNAALKOPPELING = new Instelling<>(
            "vroegsignaalkoppeling",
            "Een vroegsignaal na het einde leidt tot contact",
            "VNG-model art. 16 lid 2",
            Waardesoort.jaNee(),
            "ja",
            Gunstig.JA);

    public static final Instelling<Boolean> MISDRAGING = new Instelling<>(
            "misdraging",
            "Misdraging kan een reden zijn om te stoppen",
            "VNG-model art. 17 lid 1 onder c",
            Waardesoort.jaNee(),
            "ja",
            Gunstig.NEE);

    public static final Instelling<Boolean> BEZWAARCOMMISSIE = new Instelling<>(
            "bezwaarcommissie",
            "Een commissie adviseert over bezwaren, en de beslistermijn is dan langer",
            "Awb art. 7:10 lid 1 en art. 7:13",
            Waardesoort.jaNee(),
            "nee",
            Gunstig.nu());

    /** Every setting, in the order of the route. */
    public static final List<Instelling<?>> ALLE = List.of(
            MEETINSTRUMENT,
            RAADSPLAN_BEVAT_WEIGERINGSGROND,
            WEIGERING_EERDER_GEBRUIK,
            WEIGERING_FRAUDE,
            MEDEWERKING,
            TWEEDE_LEZER,
            VISH,
            SCHULDENKNOOPPUNT,
            WSNP_BEGELEIDING,
            BEGELEIDINGSPLAN,
            EVALUATIE_MAANDEN,
            VOLGEN,
            VOLGEN_CONTACTEN_PER_MAAND,
            NAZORG_MOMENTEN,
            NAZORG_VROEG,
            NAZORG_POGINGEN,
            NAZORG_NA_SANERINGSKREDIET,
            VROEGSIGNAALKOPPELING,
            MISDRAGING,
            BEZWAARCOMMISSIE);

    private final String sleutel;
    private final String naam;
    private final String grondslag;
    private final Waardesoort<T> soort;
    private final T standaard;
    private final Gunstig<T> gunstig;

    private Instelling(
            String sleutel, String naam, String grondslag, Waardesoort<T> soort, String standaard, Gunstig<T> gunstig) {
        this.sleutel = sleutel;
        this.naam = naam;
        this.grondslag = grondslag;
        this.soort = soort;
        this.standaard = soort.lees(standaard).orElseThrow();
        this.gunstig = gunstig;
    }

    /** Last part of its name in the settings. */
    public String sleutel() {
        return sleutel;
    }

    /** What it is about, as a user reads it. */
    public String naam() {
        return naam;
    }

    /** The article or norm that leaves the choice. */
    public String grondslag() {
        return grondslag;
    }

    /** The value when the municipality wrote nothing. */
    public T standaard() {
        return standaard;
    }

    /** What may be written, in Dutch. */
    String toegestaan() {
        return soort.toegestaan();
    }

    Optional<T> lees(String geschreven) {
        return soort.lees(geschreven);
    }

    /** A value as a user reads it. */
    String tekst(T waarde) {
        return soort.tekst().apply(waarde);
    }

    /** Which way is better for the resident. */
    Gunstig<T> gunstig() {
        return gunstig;
    }
}
