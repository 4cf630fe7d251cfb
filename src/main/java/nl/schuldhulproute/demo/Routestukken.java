package nl.schuldhulproute.demo;

import static nl.schuldhulproute.demo.Verhaal.dag;
import static nl.schuldhulproute.demo.Verhaal.vandaag;

import java.util.List;
import nl.schuldhulproute.dossier.Schuld.Soort;

/** Pieces of the route as they usually go, so that a story only tells what is its own. */
final class Routestukken {

    /** The day, counted from the aanmelding, on which each piece begins. */
    static final int INTAKE = 7;

    static final int BESCHIKKING = 21;
    static final int PLAN = 32;
    static final int BEGELEIDING = 43;
    static final int REGELING_LOOPT = 100;
    static final int BEGELEIDING_KLAAR = 140;
    /** Within the month before the beslagvrije voet is a year old. */
    static final int HERREKENING = PLAN + 350;

    static final int HERCONTROLE = REGELING_LOOPT + 366;
    static final int KWIJTING = REGELING_LOOPT + 551;
    static final int VOLGEN_KLAAR = KWIJTING + 35;
    static final int NAZORG_NA_3 = VOLGEN_KLAAR + 95;
    static final int NAZORG_NA_6 = VOLGEN_KLAAR + 187;
    static final int NAZORG_NA_12 = VOLGEN_KLAAR + 369;

    /** Beyond the longest route: what still runs must not have an end that is past. */
    private static final int PRODUCT_LOOPT = NAZORG_NA_12 + 60 - PLAN;

    private Routestukken() {}

    /** From the first phone call to an appointment. */
    static Verhaal aanmelding(Verhaal verhaal) {
        return verhaal.vul("userTask_eersteContactLeggen", "op", vandaag(), "wijze", "TELEFOON", "contact", "GESPROKEN")
                .vul(
                        "userTask_situatieVerkennen",
                        "besprokenOp",
                        vandaag(),
                        "situatie",
                        "AANVRAAG",
                        "verslag",
                        "Overzicht kwijt. Wil graag hulp.")
                .vul(
                        "userTask_eersteGesprekPlannen",
                        "afgesprokenOp",
                        vandaag(),
                        "gesprekOp",
                        dag(7),
                        "tijd",
                        "10:30",
                        "plaats",
                        "KANTOOR",
                        "met",
                        "Carla Consulent");
    }

    /** The first meeting with all that must be told, and who someone is. */
    static Verhaal eersteGesprek(Verhaal verhaal, String bsn) {
        return verhaal.vul(
                        "userTask_eersteGesprekVoeren",
                        "afloop",
                        "GEHOUDEN",
                        "gebeurdOp",
                        vandaag(),
                        "vorm",
                        "KANTOOR",
                        "verteld",
                        List.of(
                                "WIJZE_VAN_HELPEN",
                                "GEGEVENS_BESCHIKKING",
                                "GEGEVENS_PLAN",
                                "GEGEVENS_CKI",
                                "DUUR_TOT_BESCHIKKING",
                                "DUUR_TOT_RESULTAAT",
                                "AANVULLEN_PLAN",
                                "VOLGEN_EN_NAZORG",
                                "NAZORGGESPREK",
                                "VERPLICHTINGEN",
                                "VOORTGANG",
                                "BEGREPEN"),
                        "verslag",
                        "Rustig gesprek. De post is samen geopend.")
                .vul(
                        "userTask_identiteitVaststellen",
                        "vastgesteldOp",
                        vandaag(),
                        "document",
                        "IDENTITEITSKAART",
                        "geldig",
                        true,
                        "bsn",
                        bsn);
    }

    /** What the municipality fetches itself, the nine leefgebieden, and the hulpvraag. */
    static Verhaal intake(Verhaal verhaal) {
        return verhaal.vul(
                        "userTask_suwinetRaadplegen",
                        "geraadpleegdOp",
                        vandaag(),
                        "kenmerk",
                        "SUWI-DEMO",
                        "bronnen",
                        List.of("BRP", "UWV", "BELASTINGDIENST"))
                .vul("userTask_bkrRaadplegen", "geraadpleegdOp", vandaag(), "kenmerk", "BKR-DEMO")
                .opDag(INTAKE + 7)
                .vul(
                        "userTask_intakegesprekVoeren",
                        "gesprokenOp",
                        vandaag(),
                        "werk",
                        "DRIE",
                        "inkomen",
                        "DRIE",
                        "opleiding",
                        "VIER",
                        "spaargeld",
                        "EEN",
                        "schulden",
                        "EEN",
                        "wonen",
                        "DRIE",
                        "gezin",
                        "VIER",
                        "gezondheid",
                        "DRIE",
                        "sociaalNetwerk",
                        "TWEE",
                        "kanAl",
                        "Leest en begrijpt brieven goed.",
                        "wilLeren",
                        "Elke week de administratie bijhouden.",
                        "hulpVan",
                        "Een zus.",
                        "oorzaken",
                        List.of("MINDER_INKOMEN", "GEEN_OVERZICHT"),
                        "oorzaakToelichting",
                        "Minder uren werk sinds vorig jaar.",
                        "beslag",
                        "GEEN_BESLAG",
                        "tegemoetkomingenNagegaan",
                        true,
                        "tegemoetkomingen",
                        "Zorgtoeslag aangevraagd.",
                        "vervolg",
                        "HULPVRAAG")
                .vul(
                        "userTask_hulpvraagVaststellen",
                        "vastgesteldOp",
                        vandaag(),
                        "hulpvraag",
                        "Rust in de geldzaken en een regeling voor de schulden.",
                        "inOverleg",
                        true);
    }

    /** Access weighed, and the plan van aanpak in outline. */
    static Verhaal toegangAfwegen(Verhaal verhaal) {
        return verhaal.vul(
                        "userTask_situatieVastleggen",
                        "rechtmatigVerblijf",
                        "JA",
                        "inwoner",
                        "JA",
                        "kanNietDoorgaan",
                        "JA",
                        "financieleZorgen",
                        "JA",
                        "problematisch",
                        "JA",
                        "redenProblematisch",
                        "Er ligt beslag, en de schulden zijn hoger dan in drie jaar te betalen is.")
                .vul("userTask_toegangAfwegen", "voornemen", "VERLENEN")
                .vul(
                        "userTask_planOpHoofdlijnenOpstellen",
                        "doel",
                        "Schuldenvrij, en daarna zelf de geldzaken bijhouden.",
                        "aanbod",
                        "Schuldregeling, met budgetcoaching.",
                        "verplichtingen",
                        "Geen nieuwe schulden maken en wijzigingen doorgeven.",
                        "momenten",
                        "Elke drie maanden een evaluatie.",
                        "nazorg",
                        "Contact na 3, 6 en 12 maanden.",
                        "beslagvrijeVoet",
                        1700.0,
                        "inkomen",
                        1950.0,
                        "vtlb",
                        1800.0,
                        "afloscapaciteit",
                        150.0,
                        "indicatief",
                        true,
                        "besprokenOp",
                        vandaag());
    }

    static Verhaal besluitOpstellen(Verhaal verhaal, String uitkomst, String artikel) {
        return verhaal.vul(
                "userTask_besluitOpstellen",
                "uitkomst",
                uitkomst,
                "artikel",
                artikel,
                "motivering",
                uitkomst.equals("WEIGEREN")
                        ? "De inwoner kan zijn schulden zelf binnen een jaar betalen en heeft een goed overzicht."
                        : "De inwoner kan zijn schulden niet meer betalen en werkt mee.",
                "zienswijze",
                "NIET_NODIG",
                "zienswijzeToelichting",
                "De inwoner heeft hier zelf om gevraagd.");
    }

    static Verhaal besluitBekendmaken(Verhaal verhaal) {
        return verhaal.vul("userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD")
                .vul(
                        "userTask_briefMaken",
                        "onderdelen",
                        List.of(
                                "BESLUIT_EN_MOTIVERING",
                                "ARTIKEL",
                                "BEZWAAR",
                                "PLAN_VAN_AANPAK",
                                "VERPLICHTINGEN",
                                "GEWONE_TAAL"),
                        "kenmerk",
                        "BRIEF-DEMO")
                .vul("userTask_besluitBekendmaken", "bekendgemaaktOp", vandaag(), "wijze", "POST");
    }

    /** From weighing access to the notices that follow it. */
    static Verhaal beschikking(Verhaal verhaal) {
        return besluitBekendmaken(besluitOpstellen(toegangAfwegen(verhaal), "TOEKENNEN", "artikel 4a Wgs")
                        .opDag(BESCHIKKING + 2))
                .vul("userTask_vishMelden", "gemeldOp", vandaag(), "kenmerk", "VISH-DEMO")
                .vul("userTask_bkrMelden", "gemeldOp", vandaag(), "kenmerk", "BKR-DEMO");
    }

    /** The debts, and what someone can pay. */
    static Verhaal inventarisatie(Verhaal verhaal) {
        return verhaal.schuld(Soort.HUUR, "Woonstichting De Proef", 2400)
                .schuld(Soort.BELASTING_TOESLAGEN, "Belastingdienst", 1850)
                .schuld(Soort.ENERGIE_WATER, "Energiebedrijf Voorbeeld", 1320)
                .schuld(Soort.WEBWINKEL_TELECOM, "Webwinkel Fictie", 9430)
                .vul("userTask_schuldenInventariseren", "gecontroleerdOp", vandaag(), "lijst", "COMPLEET")
                .vul(
                        "userTask_afloscapaciteitVaststellen",
                        "inkomen",
                        1950.0,
                        "vtlb",
                        1800.0,
                        "beslagvrijeVoet",
                        1700.0,
                        "bron",
                        "OFFICIEEL",
                        "berekendOp",
                        vandaag());
    }

    static Verhaal planTotBespreken(Verhaal verhaal, String oplossing) {
        return inventarisatie(verhaal)
                .vul(
                        "userTask_omstandighedenWegen",
                        "crisis",
                        "NEE",
                        "inkomen",
                        "STABIEL",
                        "regelbaar",
                        "JA",
                        "vaardigheden",
                        "MET_STEUN",
                        "eerder",
                        "NEE",
                        "aandacht",
                        List.of("INKOMEN", "SCHULDEN"))
                .vul(
                        "userTask_aanbodKiezen",
                        "oplossing",
                        oplossing,
                        "redenAfwijking",
                        "Besproken met de inwoner: dit past het best.",
                        "aanbod",
                        "Schuldregeling, met Budgetcoaching.")
                .vul(
                        "userTask_productVastleggen",
                        "handeling",
                        "VASTLEGGEN",
                        "product",
                        "BUDGETCOACHING",
                        "toegang",
                        "VRIJ",
                        "startOp",
                        dag(10),
                        "eindeVoorzienOp",
                        dag(PRODUCT_LOOPT),
                        "nogEen",
                        "NEE")
                .vul(
                        "userTask_nazorgAfspreken",
                        "momenten",
                        "3, 6, 12",
                        "vorm",
                        "TELEFOON",
                        "uitvoerder",
                        "NAZORGCOACH",
                        "contactpersoon",
                        "Nadia Nazorgcoach",
                        "afgesprokenOp",
                        vandaag());
    }

    /** The whole plan van aanpak, up to and including the begeleidingsplan. */
    static Verhaal plan(Verhaal verhaal, String oplossing) {
        return planTotBespreken(verhaal, oplossing)
                .opDag(PLAN + 7)
                .vul(
                        "userTask_planBespreken",
                        "doel",
                        "Schuldenvrij, en daarna zelf de geldzaken bijhouden.",
                        "verplichtingen",
                        "Geen nieuwe schulden maken en wijzigingen doorgeven.",
                        "momenten",
                        "Elke drie maanden een evaluatie.",
                        "besprokenOp",
                        vandaag(),
                        "akkoord",
                        "JA")
                .vul(
                        "userTask_planVaststellen",
                        "vastgesteldOp",
                        vandaag(),
                        "gevolgen",
                        "NEE",
                        "toelichting",
                        "Het aanbod uit het besluit is alleen verder uitgewerkt.")
                .vul(
                        "userTask_begeleidingsplanOpstellen",
                        "leefgebieden",
                        List.of("INKOMEN", "SCHULDEN"),
                        "beginsituatie",
                        "Geen overzicht van inkomsten en uitgaven.",
                        "uitstroom",
                        "KORT",
                        "uitstroomMotivering",
                        "Leert snel en heeft steun van familie.",
                        "einddoel",
                        "Zelf de administratie doen.",
                        "doelen",
                        "Post openen. Elke maand een begroting.",
                        "andereHulpverleners",
                        "Geen",
                        "taakverdeling",
                        "Consulent en inwoner samen.",
                        "inzetInwoner",
                        "Bewaart alle post in één map.",
                        "duurMaanden",
                        6,
                        "eersteEvaluatieOp",
                        dag(90),
                        "besprokenOp",
                        vandaag());
    }

    static Verhaal begeleidingStarten(Verhaal verhaal) {
        return verhaal.vul(
                "userTask_begeleidingStarten",
                "gestartOp",
                vandaag(),
                "uitvoering",
                "EIGEN",
                "afspraken",
                "Elke twee weken samen de post doornemen.",
                "eersteEvaluatieOp",
                dag(90),
                "verwachtEinde",
                dag(180));
    }

    /** From the notice to the creditors to a proposal that was sent. */
    static Verhaal regelingTotVoorstel(Verhaal verhaal) {
        return verhaal.vul(
                        "userTask_uitgangspuntBeoordelen",
                        "beoordeeldOp",
                        vandaag(),
                        "inkomenStabiel",
                        true,
                        "vasteLastenBetaald",
                        true,
                        "geenNieuweSchulden",
                        true,
                        "stabilisatieNodig",
                        false)
                .vul("userTask_kennisgevingDoen", "gemeldOp", vandaag(), "kenmerk", "KG-DEMO", "convenant", true)
                .opDag(BEGELEIDING + 3)
                .vul("userTask_saldiOpvragen", "verstuurdOp", vandaag(), "kenmerk", "SK-DEMO")
                .opDag(BEGELEIDING + 24)
                .vul("userTask_saldiVerwerken", "verwerktOp", vandaag(), "volledig", true)
                .vul(
                        "userTask_voorstelOpstellen",
                        "opgesteldOp",
                        vandaag(),
                        "beschikbaarBedrag",
                        2700.0,
                        "onderbouwing",
                        "Achttien maanden afloscapaciteit van 150 euro.")
                .vul("userTask_voorstelVersturen", "verstuurdOp", vandaag(), "kenmerk", "SK-DEMO-2");
    }

    /** All creditors agree, and the 18 months begin. */
    static Verhaal regelingGaatIn(Verhaal verhaal) {
        return verhaal.opDag(BEGELEIDING + 35)
                .vul(
                        "userTask_antwoordenVerwerken",
                        "verwerktOp",
                        vandaag(),
                        "akkoord",
                        Verhaal.Bekend.ALLE_SCHULDEISERS,
                        "geweigerd",
                        List.of())
                .opDag(REGELING_LOOPT)
                .vul(
                        "userTask_regelingLatenIngaan",
                        "ingang",
                        "JA",
                        "ingaatOp",
                        vandaag(),
                        "inwonerIngelicht",
                        true,
                        "schuldeisersIngelicht",
                        true);
    }

    /** The nazorgtoets and an evaluation that finds the goals reached. */
    static Verhaal begeleidingKlaar(Verhaal verhaal) {
        return verhaal.opDag(BEGELEIDING_KLAAR)
                .vul(
                        "userTask_nazorgtoetsAfnemen",
                        "gehoudenOp",
                        vandaag(),
                        "zelfstandig",
                        "JA",
                        "gemotiveerd",
                        "JA",
                        "contactpersoon",
                        "JA",
                        "inBalans",
                        "JA",
                        "administratie",
                        "JA",
                        "vraagtHulp",
                        "JA",
                        "buffer",
                        "NEE",
                        "verzekerd",
                        "JA",
                        "netwerk",
                        "JA",
                        "verandering",
                        "NEE",
                        "moeite",
                        "NEE",
                        "wens",
                        "ACTIEF")
                .vul(
                        "userTask_nazorgKiezen",
                        "intensiteit",
                        "ACTIEF_LICHT",
                        "vorm",
                        "TELEFOON",
                        "contactpersoon",
                        "Nadia Nazorgcoach",
                        "besprokenOp",
                        vandaag())
                .vul(
                        "userTask_evaluatieHouden",
                        "gehoudenOp",
                        vandaag(),
                        "werk",
                        "VIER",
                        "inkomen",
                        "VIER",
                        "opleiding",
                        "VIER",
                        "spaargeld",
                        "TWEE",
                        "schulden",
                        "DRIE",
                        "wonen",
                        "VIER",
                        "gezin",
                        "VIER",
                        "gezondheid",
                        "VIER",
                        "sociaalNetwerk",
                        "DRIE",
                        "bevindingen",
                        "Houdt de administratie nu zelf bij.",
                        "vervolg",
                        "KLAAR");
    }

    /** A year of paying, the beslagvrije voet computed again, the hercontrole, and after 18 months finale kwijting. */
    static Verhaal totKwijting(Verhaal verhaal) {
        return verhaal.opDag(HERREKENING)
                .vul(
                        "userTask_beslagvrijeVoetHerrekenen",
                        "bron",
                        "OFFICIEEL",
                        "berekendOp",
                        vandaag(),
                        "beslagvrijeVoet",
                        1720.0,
                        "inkomen",
                        1970.0,
                        "vtlb",
                        1820.0,
                        "gevolg",
                        "GAAT_DOOR")
                .opDag(HERCONTROLE)
                .vul("userTask_hercontroleUitvoeren", "uitgevoerdOp", vandaag(), "uitkomst", "ONGEWIJZIGD")
                .opDag(KWIJTING)
                .vul("userTask_finaleKwijtingVastleggen", "vastgesteldOp", vandaag(), "nakoming", "JA");
    }

    static Verhaal volgenAfspreken(Verhaal verhaal) {
        return verhaal.vul(
                "userTask_volgenAfspreken",
                "afgesprokenOp",
                vandaag(),
                "volgenTot",
                dag(60),
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Nadia Nazorgcoach",
                "inhoud",
                "Lukt het om zelf vooruit te kijken?");
    }

    static Verhaal volgenKlaar(Verhaal verhaal) {
        return volgenAfspreken(verhaal)
                .opDag(VOLGEN_KLAAR)
                .vul(
                        "userTask_contactOpnemen",
                        "op",
                        vandaag(),
                        "resultaat",
                        "KLAAR",
                        "structuur",
                        "GOED",
                        "betaalrekening",
                        "GOED",
                        "administratie",
                        "GOED",
                        "betalen",
                        "GOED",
                        "vooruitkijken",
                        "GOED",
                        "zelfmanagement",
                        "GOED",
                        "verslag",
                        "Alles loopt.")
                .vul(
                        "userTask_volgenAfronden",
                        "besprokenOp",
                        vandaag(),
                        "uitkomst",
                        "NAZORG",
                        "toelichting",
                        "Klaar om verder te gaan met nazorg.");
    }

    static Verhaal nazorgAfspreken(Verhaal verhaal) {
        return verhaal.vul(
                "userTask_nazorgAfspreken",
                "besprokenOp",
                vandaag(),
                "ingaatOp",
                vandaag(),
                "momenten",
                "3, 6, 12",
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Nadia Nazorgcoach",
                "uitvoerder",
                "NAZORGCOACH");
    }

    static Verhaal nazorgcontact(Verhaal verhaal) {
        return verhaal.vul(
                "userTask_contactLeggen",
                "contactOp",
                vandaag(),
                "resultaat",
                "GEHOUDEN",
                "vorm",
                "TELEFOON",
                "contactpersoonBekend",
                "OP_ORDE",
                "administratie",
                "OP_ORDE",
                "balans",
                "OP_ORDE",
                "toekomst",
                "OP_ORDE",
                "verzekeringen",
                "OP_ORDE",
                "verslag",
                "Het gaat goed.");
    }

    static Verhaal nazorgKlaar(Verhaal verhaal) {
        Verhaal naDrieContacten = nazorgcontact(
                nazorgcontact(nazorgcontact(verhaal.opDag(NAZORG_NA_3)).opDag(NAZORG_NA_6))
                        .opDag(NAZORG_NA_12));
        return naDrieContacten.vul(
                "userTask_nazorgAfronden",
                "afgerondOp",
                vandaag(),
                "afronding",
                "AFGEROND",
                "weetWaarTerecht",
                true,
                "verslag",
                "Redt zich goed, en weet ons te vinden.");
    }

    static Verhaal beeindigingBespreken(Verhaal verhaal) {
        return verhaal.vul(
                "userTask_beeindigingBespreken",
                "besprokenOp",
                vandaag(),
                "reactie",
                "Is blij dat het klaar is.",
                "weetWaarTerecht",
                true);
    }
}
