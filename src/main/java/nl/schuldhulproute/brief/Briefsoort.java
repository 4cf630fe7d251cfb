package nl.schuldhulproute.brief;

import static nl.schuldhulproute.brief.Briefnaam.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluituitkomst;

/**
 * The letters to the inwoner. Each has a text with the same name in {@code processes/brieven}; what stands here is what the
 * law wants in it, so that no change of the text can take that out.
 */
public enum Briefsoort implements Tekstsoort {
    BEVESTIGING_AANMELDING("Bevestiging van de aanmelding", "NVVK-belofte 1; Wgs art. 4", nodig(AANGEMELD_OP)),
    CONTACTBRIEF("Wij kunnen u niet bereiken", "NVVK-belofte 1", nodig(AANGEMELD_OP, TELEFOON)),
    UITNODIGING_EERSTE_GESPREK(
            "Uitnodiging voor het eerste gesprek",
            "Wgs art. 4 lid 1 en art. 7 lid 2",
            nodig(GESPREK_OP, GESPREK_TIJD, GESPREK_PLAATS, GESPREK_MET)),
    VRAAG_OM_GEGEVENS(
            "Vraag om ontbrekende gegevens",
            "Awb art. 4:5 lid 1 en art. 4:15 lid 1 onder a; Wgs art. 6",
            nodig(GEVRAAGD, HERSTELTERMIJN)),
    STILSTAND("De beslistermijn staat stil", "Awb art. 4:15 lid 3", nodig(STILSTANDEN)),
    HERVATTING("De beslistermijn loopt weer", "Awb art. 4:15 lid 4", nodig(HERVATTINGEN)),
    VERTRAGING(
            "Het besluit komt later",
            "Awb art. 4:14 lid 1, art. 4:17 en art. 6:12",
            nodig(TE_LATE_TERMIJN, EERSTE_EINDE, NIEUW_EINDE)),

    BESLUIT_TOEGANG(
            "Besluit: toegang, met het plan van aanpak",
            "Wgs art. 4a lid 1 onder a; Awb art. 3:45-3:47",
            besluit(BESLUIT_OP),
            stukken(Vaststuk.PLAN)),
    BESLUIT_WEIGERING(
            "Besluit: weigering", "Wgs art. 3 en art. 4a lid 1 onder b; Awb art. 3:45-3:47", besluit(BESLUIT_OP)),
    BESLUIT_NIET_IN_BEHANDELING(
            "Besluit: de aanvraag niet in behandeling nemen",
            "Awb art. 4:5 lid 1 en 4, art. 3:45-3:47",
            besluit(BESLUIT_OP)),
    BESLUIT_WIJZIGING(
            "Besluit: het plan van aanpak wijzigen",
            "Wgs art. 4a; VNG-model art. 9; Awb art. 3:45-3:47",
            besluit(BESLUIT_OP, WIJZIGING)),
    BESLUIT_VERZOEK_AFGEWEZEN(
            "Besluit: het plan van aanpak blijft zoals het is",
            "Awb art. 1:3 lid 2, 4:13 en 3:45-3:47; Wgs art. 4a",
            besluit(BESLUIT_OP)),
    BESLUIT_BEEINDIGING(
            "Besluit: de schuldhulp is klaar",
            "Wgs art. 4a lid 6; VNG-model art. 16; Awb art. 3:45-3:47",
            besluit(BESLUIT_OP)),
    BESLUIT_VOORTIJDIGE_BEEINDIGING(
            "Besluit: de schuldhulp stopt eerder",
            "Wgs art. 4a lid 6; VNG-model art. 17; Awb art. 3:45-3:47",
            besluit(BESLUIT_OP)),
    BESLUIT_OP_BEZWAAR(
            "Beslissing op bezwaar",
            "Awb art. 7:11, 7:12, 3:45 en 6:7",
            nodig(ARTIKEL, REDENEN, BESLISSING_OP_BEZWAAR, BEROEP_TOT, RECHTBANK),
            stukken(Vaststuk.GROET_BESLUIT)),
    BESLUIT_DWANGSOM(
            "Besluit: dwangsom",
            "Awb art. 4:17, 4:18 en 3:45-3:47",
            besluit(BESLUIT_OP, DWANGSOM, DWANGSOM_DAGEN, DWANGSOM_VAN, DWANGSOM_TOT, INGEBREKE_OP)),
    BESLUIT_GEEN_DWANGSOM(
            "Besluit: geen dwangsom", "Awb art. 4:17, 4:18 en 3:45-3:47", besluit(BESLUIT_OP, INGEBREKE_OP)),
    BESLUIT_INTREKKING(
            "Besluit: een eerder besluit intrekken",
            "Awb art. 3:45-3:47 en art. 6:19",
            besluit(BESLUIT_OP, INGETROKKEN_BESLUIT)),

    BEZWAAR_ONTVANGEN(
            "Uw bezwaar is ontvangen",
            "Awb art. 6:14 en 7:10",
            nodig(BEZWAAR_ONTVANGEN_OP),
            stukken(Vaststuk.ERFGENAAM)),
    BEZWAAR_AANVULLEN(
            "Uw bezwaar is nog niet compleet",
            "Awb art. 6:5 en 6:6",
            nodig(GEVRAAGD, HERSTELTERMIJN),
            stukken(Vaststuk.ERFGENAAM)),
    UITNODIGING_HOORZITTING(
            "Uitnodiging voor een hoorzitting",
            "Awb art. 7:2 en 7:4",
            nodig(GESPREK_OP, GESPREK_TIJD, GESPREK_PLAATS, STUKKEN_TOT),
            stukken(Vaststuk.ERFGENAAM)),
    BEZWAAR_UITSTEL(
            "De beslissing op bezwaar komt later",
            "Awb art. 7:10 lid 3 en 4",
            nodig(NIEUW_EINDE, REDENEN),
            stukken(Vaststuk.ERFGENAAM)),

    UITNODIGING_ZIENSWIJZE(
            "Uitnodiging om te reageren (zienswijze)",
            "Awb art. 4:7, 4:8 en 4:9",
            nodig(VOORNEMEN, REDENEN, ZIENSWIJZE_TOT)),
    HERSTELBRIEF(
            "Hersteltermijn bij een verplichting",
            "VNG-model art. 17 lid 1 onder a; Awb art. 4:8 en 4:9",
            nodig(AFSPRAAK, WAT_TE_DOEN, HERSTELTERMIJN, ZIENSWIJZE_TOT)),
    ER_VERANDERT_NIETS("Er verandert niets", "NVVK-belofte 4", nodig(REDENEN), stukken(Vaststuk.ERFGENAAM)),
    AKKOORD_SCHULDEISERS("Alle schuldeisers zijn akkoord", "NVVK Module Schuldregeling", nodig(MAANDEN, INGANG_OP)),
    NAZORG_AFGESPROKEN("Nazorg afgesproken", "NVVK Module Nazorg; Wgs art. 1", nodig(NAZORGMOMENTEN, CONTACTPERSOON)),
    HERINNERING_NAZORG(
            "Herinnering aan een nazorgcontact", "NVVK Module Nazorg", nodig(CONTACT_OP, CONTACT_HOE, CONTACTPERSOON)),
    AFSLUITING(
            "Afsluiting van het dossier",
            "VNG-model art. 16; Selectielijst 2020",
            nodig(EINDE_OP, BEWAREN_TOT),
            stukken(Vaststuk.ERFGENAAM));

    private static final Set<Briefnaam> VOOR_EEN_DAG =
            EnumSet.of(GESPREK_OP, HERSTELTERMIJN, ZIENSWIJZE_TOT, STUKKEN_TOT, CONTACT_OP);

    private final String naam;
    private final String grondslag;
    private final Set<Briefnaam> verplicht;
    private final Set<Vaststuk> stukken;

    Briefsoort(String naam, String grondslag, Set<Briefnaam> verplicht) {
        this(naam, grondslag, verplicht, Set.of());
    }

    Briefsoort(String naam, String grondslag, Set<Briefnaam> verplicht, Set<Vaststuk> extra) {
        this.naam = naam;
        this.grondslag = grondslag;
        this.verplicht = Set.copyOf(verplicht);
        EnumSet<Vaststuk> stukken = EnumSet.of(Vaststuk.VRAGEN);
        stukken.addAll(extra);
        if (verplicht.contains(ARTIKEL)) {
            stukken.add(Vaststuk.ERFGENAAM);
        }
        if (verplicht.contains(BESLUIT_OP)) {
            stukken.add(Vaststuk.BEZWAAR);
            stukken.add(Vaststuk.GROET_BESLUIT);
        } else if (!stukken.contains(Vaststuk.GROET_BESLUIT)) {
            stukken.add(Vaststuk.GROET);
        }
        this.stukken = Set.copyOf(stukken);
    }

    private static Set<Briefnaam> nodig(Briefnaam eerste, Briefnaam... namen) {
        return EnumSet.of(eerste, namen);
    }

    /** What every decision must say (Awb art. 3:46, 3:47), and what this one adds. */
    private static Set<Briefnaam> besluit(Briefnaam eerste, Briefnaam... namen) {
        EnumSet<Briefnaam> alle = EnumSet.of(ARTIKEL, REDENEN);
        alle.add(eerste);
        alle.addAll(List.of(namen));
        return alle;
    }

    private static Set<Vaststuk> stukken(Vaststuk stuk) {
        return EnumSet.of(stuk);
    }

    /** A decision is sent to each person it is about; other letters go to an address once. */
    public boolean isBesluit() {
        return verplicht.contains(ARTIKEL);
    }

    /** Whether it asks something on or before a day that stands in it: when that day is over, it makes no sense any more. */
    boolean vraagtIetsVoorEenDag() {
        return verplicht.stream().anyMatch(VOOR_EEN_DAG::contains);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String naam() {
        return naam;
    }

    @Override
    public String grondslag() {
        return grondslag;
    }

    /** What every text may say, what this one must say, and what its pieces say. */
    @Override
    public Set<Briefnaam> namen() {
        EnumSet<Briefnaam> namen = EnumSet.copyOf(ALTIJD);
        namen.addAll(verplicht);
        namen.addAll(mag());
        stukken.forEach(stuk -> namen.addAll(stuk.namen()));
        return Set.copyOf(namen);
    }

    /** What it may say beside that, when the dossier knows it. */
    private Set<Briefnaam> mag() {
        return switch (this) {
            case BESLUIT_OP_BEZWAAR ->
                EnumSet.of(BEZWAAR_ONTVANGEN_OP, BESTREDEN_BESLUIT_OP, BESTREDEN_BESLUIT, BESLUIT_OP, NAMENS);
            case VRAAG_OM_GEGEVENS, STILSTAND, HERVATTING -> EnumSet.of(BESLISSEN_UITERLIJK);
            case BEVESTIGING_AANMELDING -> EnumSet.of(GESPREK_UITERLIJK);
            case AKKOORD_SCHULDEISERS -> EnumSet.of(MAANDBEDRAG, REST_VERVALT);
            case ER_VERANDERT_NIETS, BESLUIT_VERZOEK_AFGEWEZEN -> EnumSet.of(MAANDBEDRAG, MAANDBEDRAG_SINDS);
            case BESLUIT_NIET_IN_BEHANDELING -> EnumSet.of(AANGEMELD_OP);
            case BESLUIT_GEEN_DWANGSOM -> EnumSet.of(VERVANGT_OP, VERVANGT_INHOUD);
            case BEZWAAR_ONTVANGEN -> EnumSet.of(BESLISSEN_UITERLIJK, BESTREDEN_BESLUIT_OP, BESTREDEN_BESLUIT, NAMENS);
            case BEZWAAR_AANVULLEN, BEZWAAR_UITSTEL, UITNODIGING_HOORZITTING -> EnumSet.of(NAMENS);
            case BESLUIT_DWANGSOM -> EnumSet.of(SAMEN_MET_ERFGENAAM, VERVANGT_OP, VERVANGT_INHOUD);
            case UITNODIGING_ZIENSWIJZE -> EnumSet.of(ARTIKEL);
            case NAZORG_AFGESPROKEN -> EnumSet.of(VRIJWILLIGER_CONTACT);
            default -> EnumSet.noneOf(Briefnaam.class);
        };
    }

    /**
     * The letter with which a decision is made known.
     *
     * @param uitkomst what was decided, as the decision keeps it
     */
    public static Briefsoort bij(Besluitconcept.Soort soort, String uitkomst) {
        return switch (soort) {
            case TOEGANG -> uitkomst.equals(Besluituitkomst.TOEKENNEN.name()) ? BESLUIT_TOEGANG : BESLUIT_WEIGERING;
            case NIET_IN_BEHANDELING -> BESLUIT_NIET_IN_BEHANDELING;
            case WIJZIGING ->
                uitkomst.equals(Besluituitkomst.VERZOEK_AFWIJZEN.name())
                        ? BESLUIT_VERZOEK_AFGEWEZEN
                        : BESLUIT_WIJZIGING;
            case BEEINDIGING -> BESLUIT_BEEINDIGING;
            case VOORTIJDIGE_BEEINDIGING -> BESLUIT_VOORTIJDIGE_BEEINDIGING;
            case BESLISSING_OP_BEZWAAR -> BESLUIT_OP_BEZWAAR;
            case DWANGSOM ->
                uitkomst.equals(Besluituitkomst.GEEN_DWANGSOM.name()) ? BESLUIT_GEEN_DWANGSOM : BESLUIT_DWANGSOM;
            case INTREKKING -> BESLUIT_INTREKKING;
        };
    }

    /** The letter with this name; empty when there is none. */
    public static Optional<Briefsoort> metId(String id) {
        return Arrays.stream(values()).filter(soort -> soort.id().equals(id)).findFirst();
    }

    @Override
    public Set<Briefnaam> verplicht() {
        return verplicht;
    }

    @Override
    public Set<Vaststuk> verplichteStukken() {
        return stukken;
    }
}
