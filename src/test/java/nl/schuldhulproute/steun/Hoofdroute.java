package nl.schuldhulproute.steun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Informatie;

/**
 * One case from aanmelding to the end: toegang, schuldbemiddeling with every creditor agreeing, eighteen months, finale
 * kwijting, volgen, nazorg, beëindiging. Told once, so that it can be done in every way a user can.
 */
public final class Hoofdroute {

    /** A Monday in a week without free days. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private static final LocalDate REGELING = LocalDate.of(2026, 4, 1);
    private static final LocalDate EVALUATIE = LocalDate.of(2026, 9, 1);
    private static final LocalDate AFGEROND = LocalDate.of(2026, 8, 25);
    /** Within the month before the beslagvrije voet is a year old. */
    private static final LocalDate HERREKENING = LocalDate.of(2027, 3, 1);

    private static final LocalDate HERCONTROLE = LocalDate.of(2027, 4, 1);

    /** Eighteen months after the start of the regeling. */
    private static final LocalDate KWIJTING = LocalDate.of(2027, 10, 2);

    private static final List<String> LEEFGEBIEDEN = List.of(
            "werk", "inkomen", "opleiding", "spaargeld", "schulden", "wonen", "gezin", "gezondheid", "sociaalNetwerk");

    private static final List<String> HELE_BRIEF =
            List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "PLAN_VAN_AANPAK", "VERPLICHTINGEN", "GEWONE_TAAL");

    private final Bediening bediening;
    private final String bsn = Proefbsn.nieuw();
    private String nummer;

    public Hoofdroute(Bediening bediening) {
        this.bediening = bediening;
    }

    public String nummer() {
        return nummer;
    }

    public String bsn() {
        return bsn;
    }

    /** The whole route. */
    public String loop() {
        aanmelding();
        intake();
        beschikking();
        planVanAanpak();
        schuldregelingEnBegeleiding();
        volgen();
        nazorg();
        beeindiging();
        return nummer;
    }

    public void aanmelding() {
        bediening.hetWordt(BEGIN);
        nummer = bediening.meldAan(Map.of(
                "weg", "BALIE",
                "aanvraag", "JA",
                "voornaam", "Fenna",
                "achternaam", "Proefpersoon",
                "geboortedatum", "1985-02-28",
                "telefoon", "0600000000",
                "bsn", bsn));
        doe("eersteContactLeggen", "op", BEGIN, "wijze", "TELEFOON", "contact", "GESPROKEN");
        doe("situatieVerkennen", "besprokenOp", BEGIN, "situatie", "AANVRAAG");
        doe(
                "eersteGesprekPlannen",
                "afgesprokenOp",
                BEGIN,
                "gesprekOp",
                BEGIN.plusDays(1),
                "tijd",
                "10:30",
                "plaats",
                "KANTOOR",
                "met",
                "Consulent");
    }

    public void intake() {
        LocalDate gesprek = BEGIN.plusDays(1);
        bediening.hetWordt(gesprek);
        doe(
                "eersteGesprekVoeren",
                "afloop",
                "GEHOUDEN",
                "gebeurdOp",
                gesprek,
                "vorm",
                "KANTOOR",
                "verteld",
                Arrays.stream(Informatie.Onderwerp.values()).map(Enum::name).toList(),
                "crisisGebleken",
                false,
                "verslag",
                "Goed gesprek");
        doe("identiteitVaststellen", "vastgesteldOp", gesprek, "document", "PASPOORT", "geldig", true);
        doe("suwinetRaadplegen", "geraadpleegdOp", gesprek, "kenmerk", "SW-1", "bronnen", List.of("UWV", "BRP"));
        doe("bkrRaadplegen", "geraadpleegdOp", gesprek, "kenmerk", "BKR-1");
        List<Object> gesproken = new ArrayList<>(List.of("gesprokenOp", gesprek, "vervolg", "HULPVRAAG"));
        LEEFGEBIEDEN.forEach(gebied -> gesproken.addAll(List.of(gebied, "DRIE")));
        gesproken.addAll(List.of(
                "kanAl",
                "Post openen",
                "wilLeren",
                "Begroting maken",
                "oorzaken",
                List.of("SCHEIDING"),
                "beslag",
                "GEEN_BESLAG",
                "tegemoetkomingenNagegaan",
                true));
        doe("intakegesprekVoeren", gesproken.toArray());
        doe(
                "hulpvraagVaststellen",
                "vastgesteldOp",
                gesprek,
                "hulpvraag",
                "Rust in de geldzaken",
                "inOverleg",
                true,
                "andereHulp",
                false);
    }

    public void beschikking() {
        LocalDate dag = BEGIN.plusDays(7);
        bediening.hetWordt(dag);
        doe(
                "situatieVastleggen",
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
                "Er ligt beslag, en de schulden zijn hoger dan in drie jaar te betalen is.");
        doe("toegangAfwegen", "voornemen", "VERLENEN");
        doe(
                "planOpHoofdlijnenOpstellen",
                "doel",
                "Schuldenvrij en zelf verder kunnen",
                "aanbod",
                "Schuldbemiddeling en budgetbegeleiding",
                "verplichtingen",
                "Meewerken en wijzigingen doorgeven",
                "momenten",
                "Evaluatie na 3 maanden",
                "nazorg",
                "Contact na 3, 6 en 12 maanden",
                "beslagvrijeVoet",
                1348.49,
                "inkomen",
                1500.5,
                "vtlb",
                1450.25,
                "afloscapaciteit",
                50.25,
                "indicatief",
                true,
                "besprokenOp",
                dag);
        neemBesluit("toekennen", dag);
        doe("vishMelden", "gemeldOp", dag, "kenmerk", "VISH-1");
        doe("bkrMelden", "gemeldOp", dag, "kenmerk", "BKR-2");
    }

    public void planVanAanpak() {
        LocalDate dag = BEGIN.plusDays(14);
        bediening.hetWordt(dag);
        bediening.heeftSchuld(nummer, "Woonstichting Proef", 1_800_000, dag);
        doe("schuldenInventariseren", "gecontroleerdOp", dag, "lijst", "COMPLEET");
        doe(
                "afloscapaciteitVaststellen",
                "inkomen",
                1850.5,
                "vtlb",
                1750.5,
                "beslagvrijeVoet",
                1700,
                "bron",
                "OFFICIEEL",
                "berekendOp",
                dag);
        doe(
                "omstandighedenWegen",
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
                List.of("WONEN", "INKOMEN"));
        doe(
                "aanbodKiezen",
                "oplossing",
                "SCHULDBEMIDDELING",
                "aanbod",
                "Schuldbemiddeling met budgetbegeleiding",
                "redenAfwijking",
                "De kredietbank leent niet uit");
        doe(
                "productVastleggen",
                "handeling",
                "VASTLEGGEN",
                "product",
                "BUDGETBEGELEIDING",
                "toegang",
                "NIET_VRIJ",
                "startOp",
                dag,
                "eindeVoorzienOp",
                AFGEROND,
                "nogEen",
                "NEE");
        doe(
                "nazorgAfspreken",
                "momenten",
                "3, 6, 12",
                "vorm",
                "TELEFOON",
                "uitvoerder",
                "NAZORGCOACH",
                "contactpersoon",
                "Loket schuldhulp",
                "afgesprokenOp",
                dag);
        doe(
                "planBespreken",
                "doel",
                "Schuldenvrij",
                "verplichtingen",
                "Geen nieuwe schulden",
                "momenten",
                "Elke maand contact",
                "besprokenOp",
                dag,
                "akkoord",
                "JA");
        doe("planVaststellen", "vastgesteldOp", dag, "gevolgen", "NEE", "toelichting", "Het gaat om dezelfde hulp");
        doe(
                "begeleidingsplanOpstellen",
                "leefgebieden",
                List.of("SCHULDEN", "WONEN"),
                "beginsituatie",
                "Geen overzicht",
                "uitstroom",
                "LANG",
                "uitstroomMotivering",
                "Leert snel",
                "einddoel",
                "Zelf de administratie doen",
                "doelen",
                "Post openen",
                "andereHulpverleners",
                "niemand",
                "taakverdeling",
                "Consulent en inwoner",
                "inzetInwoner",
                "Post bewaren",
                "duurMaanden",
                19,
                "eersteEvaluatieOp",
                EVALUATIE,
                "besprokenOp",
                dag);
    }

    public void schuldregelingEnBegeleiding() {
        LocalDate dag = BEGIN.plusDays(21);
        bediening.hetWordt(dag);
        doe(
                "begeleidingStarten",
                "gestartOp",
                dag,
                "uitvoering",
                "EIGEN",
                "afspraken",
                "Elke maandag bellen",
                "eersteEvaluatieOp",
                EVALUATIE,
                "verwachtEinde",
                KWIJTING);
        doe(
                "uitgangspuntBeoordelen",
                "beoordeeldOp",
                dag,
                "inkomenStabiel",
                true,
                "vasteLastenBetaald",
                true,
                "geenNieuweSchulden",
                true,
                "stabilisatieNodig",
                false);
        doe("kennisgevingDoen", "gemeldOp", dag, "kenmerk", "KG-1", "convenant", true);
        doe("saldiOpvragen", "verstuurdOp", dag, "kenmerk", "SK-1");
        doe("saldiVerwerken", "verwerktOp", dag, "volledig", true);
        doe("voorstelOpstellen", "opgesteldOp", dag, "beschikbaarBedrag", 1799.9, "onderbouwing", "achttien maanden");
        doe("voorstelVersturen", "verstuurdOp", dag, "kenmerk", "SK-2");
        bediening.hetWordt(REGELING);
        doe(
                "antwoordenVerwerken",
                "verwerktOp",
                REGELING,
                "akkoord",
                List.of(new Vorm.Getoond("Woonstichting")),
                "geweigerd",
                List.of());
        doe(
                "regelingLatenIngaan",
                "ingang",
                "JA",
                "ingaatOp",
                REGELING,
                "inwonerIngelicht",
                true,
                "schuldeisersIngelicht",
                true);
        begeleiding();
        bediening.hetWordt(HERREKENING);
        doe(
                "beslagvrijeVoetHerrekenen",
                "bron",
                "OFFICIEEL",
                "berekendOp",
                HERREKENING,
                "beslagvrijeVoet",
                1700,
                "inkomen",
                1850.5,
                "vtlb",
                1750.5,
                "gevolg",
                "GAAT_DOOR");
        bediening.hetWordt(HERCONTROLE);
        doe("hercontroleUitvoeren", "uitgevoerdOp", HERCONTROLE, "uitkomst", "ONGEWIJZIGD");
        bediening.hetWordt(KWIJTING);
        doe("finaleKwijtingVastleggen", "vastgesteldOp", KWIJTING, "nakoming", "JA");
    }

    private void begeleiding() {
        bediening.hetWordt(AFGEROND);
        doe("inwonerBegeleiden", "gesprokenOp", AFGEROND, "verslag", "Kan het zelf", "vervolg", "PRODUCT");
        doe(
                "productBijwerken",
                "product",
                new Vorm.Getoond("Budgetbegeleiding"),
                "gebeurtenis",
                "AFGEROND",
                "op",
                AFGEROND,
                "resultaat",
                "Houdt zelf het overzicht");
        List<Object> evaluatie = new ArrayList<>(
                List.of("gehoudenOp", AFGEROND, "bevindingen", "Opent de post weer", "vervolg", "KLAAR"));
        LEEFGEBIEDEN.forEach(gebied -> evaluatie.addAll(List.of(gebied, "VIER")));
        doe("evaluatieHouden", evaluatie.toArray());
        doe(
                "nazorgtoetsAfnemen",
                "gehoudenOp",
                AFGEROND,
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
                "JA",
                "verzekerd",
                "JA",
                "netwerk",
                "JA",
                "verandering",
                "NEE",
                "moeite",
                "NEE",
                "wens",
                "PASSIEF");
        doe(
                "nazorgKiezen",
                "intensiteit",
                "PASSIEF",
                "momenten",
                "3, 6, 12",
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Loket schuldhulp",
                "besprokenOp",
                AFGEROND);
    }

    public void volgen() {
        doe(
                "volgenAfspreken",
                "afgesprokenOp",
                KWIJTING,
                "volgenTot",
                KWIJTING.plusMonths(6),
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Nazorgcoach Sam",
                "inhoud",
                "Samen de post doornemen");
        LocalDate contact = KWIJTING.plusMonths(1);
        bediening.hetWordt(contact);
        doe(
                "contactOpnemen",
                "op",
                contact,
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
                "Redt zich zelf");
        doe("volgenAfronden", "besprokenOp", contact, "uitkomst", "NAZORG", "toelichting", "Redt zich zelf");
    }

    public void nazorg() {
        LocalDate begin = KWIJTING.plusMonths(1);
        doe(
                "nazorgAfspreken",
                "besprokenOp",
                begin,
                "ingaatOp",
                KWIJTING,
                "momenten",
                "3, 6, 12",
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Loket Geldzaken",
                "uitvoerder",
                "NAZORGCOACH");
        for (int maanden : List.of(3, 6, 12)) {
            LocalDate contact = KWIJTING.plusMonths(maanden).plusDays(2);
            bediening.hetWordt(contact);
            doe(
                    "contactLeggen",
                    "contactOp",
                    contact,
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
                    "OP_ORDE");
        }
        doe(
                "nazorgAfronden",
                "afgerondOp",
                einde(),
                "afronding",
                "AFGEROND",
                "weetWaarTerecht",
                true,
                "verslag",
                "Het gaat goed");
    }

    public void beeindiging() {
        doe("beeindigingBespreken", "besprokenOp", einde(), "reactie", "Mee eens", "weetWaarTerecht", true);
        neemBesluit("De schuldhulpverlening beëindigen", einde());
        doe("vishAfmelden", "afgemeldOp", einde(), "kenmerk", "VISH-9");
        doe("bkrAfmelden", "afgemeldOp", einde());
    }

    private static LocalDate einde() {
        return KWIJTING.plusMonths(12).plusDays(2);
    }

    private void neemBesluit(String uitkomst, LocalDate dag) {
        if (uitkomst.equals("toekennen")) {
            doe(
                    "besluitOpstellen",
                    "uitkomst",
                    new Vorm.Getoond(uitkomst),
                    "artikel",
                    "art. 4a Wgs",
                    "motivering",
                    "Zoals besproken");
        } else {
            doe(
                    "besluitOpstellen",
                    "uitkomst",
                    new Vorm.Getoond(uitkomst),
                    "artikel",
                    "art. 4a Wgs",
                    "motivering",
                    "Alle hulp is afgerond",
                    "zienswijze",
                    "NIET_GEREAGEERD");
        }
        doe("besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        doe("briefMaken", "onderdelen", HELE_BRIEF, "kenmerk", "BR-1");
        doe("besluitBekendmaken", "bekendgemaaktOp", dag, "wijze", "POST");
    }

    private void doe(String taak, Object... sleutelsEnWaarden) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        for (int i = 0; i < sleutelsEnWaarden.length; i += 2) {
            Object waarde = sleutelsEnWaarden[i + 1];
            waarden.put((String) sleutelsEnWaarden[i], waarde instanceof LocalDate dag ? dag.toString() : waarde);
        }
        bediening.doe(nummer, "userTask_" + taak, waarden);
    }
}
