package nl.schuldhulproute.steun;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Informatie;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;

/** Each phase of the route by its forms, the way it mostly goes. */
public abstract class Fasen extends Routestappen {

    @Autowired
    private Schulden schulden;

    @Autowired
    private Producten producten;

    protected LocalDate vandaag() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM);
    }

    /** Puts the clock at 09:00 on this day and lets what is due by then happen. */
    protected void verderNaar(LocalDate dag) {
        vandaagIs(dag);
        laatTimersLopen();
    }

    protected void aanmelding(String nummer) {
        vul(
                nummer,
                "userTask_eersteContactLeggen",
                "op",
                vandaag().toString(),
                "wijze",
                "TELEFOON",
                "contact",
                "GESPROKEN");
        vul(nummer, "userTask_situatieVerkennen", "besprokenOp", vandaag().toString(), "situatie", "AANVRAAG");
        vul(
                nummer,
                "userTask_eersteGesprekPlannen",
                "afgesprokenOp",
                vandaag().toString(),
                "gesprekOp",
                vandaag().plusDays(7).toString(),
                "tijd",
                "10:30",
                "plaats",
                "KANTOOR",
                "met",
                "Consulent");
    }

    protected void intake(String nummer) {
        String vandaag = vandaag().toString();
        vul(
                nummer,
                "userTask_eersteGesprekVoeren",
                "afloop",
                "GEHOUDEN",
                "gebeurdOp",
                vandaag,
                "vorm",
                "KANTOOR",
                "verteld",
                Stream.of(Informatie.Onderwerp.values()).map(Enum::name).toList(),
                "crisisGebleken",
                false,
                "verslag",
                "Goed gesprek");
        vul(
                nummer,
                "userTask_identiteitVaststellen",
                "vastgesteldOp",
                vandaag,
                "document",
                "PASPOORT",
                "geldig",
                true,
                "bsn",
                Proefbsn.nieuw());
        vul(
                nummer,
                "userTask_suwinetRaadplegen",
                "geraadpleegdOp",
                vandaag,
                "kenmerk",
                "SW-1",
                "bronnen",
                List.of("UWV", "BRP"));
        vul(nummer, "userTask_bkrRaadplegen", "geraadpleegdOp", vandaag, "kenmerk", "BKR-1");
        List<Object> gesprek = new ArrayList<>(List.of("gesprokenOp", vandaag, "vervolg", "HULPVRAAG"));
        leefgebieden(gesprek, "DRIE");
        gesprek.addAll(List.of(
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
        vul(nummer, "userTask_intakegesprekVoeren", gesprek.toArray());
        vul(
                nummer,
                "userTask_hulpvraagVaststellen",
                "vastgesteldOp",
                vandaag,
                "hulpvraag",
                "Rust in de geldzaken",
                "inOverleg",
                true,
                "andereHulp",
                false);
    }

    protected void beschikking(String nummer) {
        String vandaag = vandaag().toString();
        vul(
                nummer,
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
                "Er ligt beslag, en de schulden zijn hoger dan in drie jaar te betalen is.");
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");
        vul(
                nummer,
                "userTask_planOpHoofdlijnenOpstellen",
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
                1500.00,
                "vtlb",
                1450.00,
                "afloscapaciteit",
                50.00,
                "indicatief",
                true,
                "besprokenOp",
                vandaag);
        neemBesluit(nummer, "TOEKENNEN", "art. 4a Wgs", vandaag());
        vul(nummer, "userTask_vishMelden", "gemeldOp", vandaag, "kenmerk", "V-1");
        vul(nummer, "userTask_bkrMelden", "gemeldOp", vandaag, "kenmerk", "B-1");
    }

    /** Ends with a saneringskrediet, budgetbegeleiding and nazorg after 3 months. */
    protected void planVanAanpak(String nummer) {
        String vandaag = vandaag().toString();
        Schuld schuld = new Schuld(nummer, Instant.EPOCH, "consulent");
        schuld.beschrijf("Woonstichting Proef", "K-1", Schuld.Soort.HUUR, false, 1_000_000, vandaag());
        schulden.save(schuld);
        vul(nummer, "userTask_schuldenInventariseren", "gecontroleerdOp", vandaag, "lijst", "COMPLEET");
        vul(
                nummer,
                "userTask_afloscapaciteitVaststellen",
                "inkomen",
                1800,
                "vtlb",
                1750.5,
                "beslagvrijeVoet",
                1700,
                "bron",
                "OFFICIEEL",
                "berekendOp",
                vandaag);
        vul(
                nummer,
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
                List.of("WONEN", "INKOMEN"));
        vul(
                nummer,
                "userTask_aanbodKiezen",
                "oplossing",
                "SANERINGSKREDIET",
                "aanbod",
                "Saneringskrediet met Budgetbegeleiding");
        vul(
                nummer,
                "userTask_productVastleggen",
                "handeling",
                "VASTLEGGEN",
                "product",
                "BUDGETBEGELEIDING",
                "toegang",
                "VRIJ",
                "startOp",
                vandaag,
                "eindeVoorzienOp",
                vandaag().plusYears(1).toString(),
                "nogEen",
                "NEE");
        vul(
                nummer,
                "userTask_nazorgAfspreken",
                "momenten",
                "3",
                "vorm",
                "TELEFOON",
                "uitvoerder",
                "NAZORGCOACH",
                "contactpersoon",
                "Loket schuldhulp",
                "afgesprokenOp",
                vandaag);
        vul(
                nummer,
                "userTask_planBespreken",
                "doel",
                "Schuldenvrij",
                "verplichtingen",
                "Geen nieuwe schulden",
                "momenten",
                "Elke maand contact",
                "besprokenOp",
                vandaag,
                "akkoord",
                "JA");
        vul(
                nummer,
                "userTask_planVaststellen",
                "vastgesteldOp",
                vandaag,
                "gevolgen",
                "NEE",
                "toelichting",
                "De bedragen waren indicatief");
        vul(
                nummer,
                "userTask_begeleidingsplanOpstellen",
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
                18,
                "eersteEvaluatieOp",
                vandaag().plusMonths(3).toString(),
                "besprokenOp",
                vandaag);
    }

    /** Starts the guidance, ends what still runs of its products and reaches the goals; the nazorgtoets follows. */
    protected void begeleiding(String nummer) {
        String vandaag = vandaag().toString();
        vul(
                nummer,
                "userTask_begeleidingStarten",
                "gestartOp",
                vandaag,
                "uitvoering",
                "EIGEN",
                "afspraken",
                "Elke maandag bellen",
                "eersteEvaluatieOp",
                vandaag().plusMonths(3).toString(),
                "verwachtEinde",
                vandaag().plusMonths(18).toString());
        Optional<Product> loopt = producten.findByDossiernummerAndAfgerondOpIsNullOrderById(nummer).stream()
                .findFirst();
        vul(
                nummer,
                "userTask_inwonerBegeleiden",
                "gesprokenOp",
                vandaag,
                "verslag",
                "Het gaat goed",
                "vervolg",
                loopt.isPresent() ? "PRODUCT" : "EVALUEREN");
        loopt.ifPresent(product -> vul(
                nummer,
                "userTask_productBijwerken",
                "product",
                product.id().toString(),
                "gebeurtenis",
                "AFGEROND",
                "op",
                vandaag,
                "resultaat",
                "Doet de administratie zelf"));
        List<Object> evaluatie = new ArrayList<>(
                List.of("gehoudenOp", vandaag, "bevindingen", "Opent de post weer", "vervolg", "KLAAR"));
        leefgebieden(evaluatie, "VIER");
        vul(nummer, "userTask_evaluatieHouden", evaluatie.toArray());
        vul(
                nummer,
                "userTask_nazorgtoetsAfnemen",
                "gehoudenOp",
                vandaag,
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
        vul(
                nummer,
                "userTask_nazorgKiezen",
                "intensiteit",
                "PASSIEF",
                "momenten",
                "3",
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Loket schuldhulp",
                "besprokenOp",
                vandaag);
    }

    /** From Kennisgeving to a regeling that all creditors agree with. */
    protected void schuldregelingTotAkkoord(String nummer) {
        String vandaag = vandaag().toString();
        vul(
                nummer,
                "userTask_uitgangspuntBeoordelen",
                "beoordeeldOp",
                vandaag,
                "inkomenStabiel",
                true,
                "vasteLastenBetaald",
                true,
                "geenNieuweSchulden",
                true,
                "stabilisatieNodig",
                false);
        vul(nummer, "userTask_kennisgevingDoen", "gemeldOp", vandaag, "kenmerk", "KG-1", "convenant", true);
        vul(nummer, "userTask_saldiOpvragen", "verstuurdOp", vandaag, "kenmerk", "SK-1");
        vul(nummer, "userTask_saldiVerwerken", "verwerktOp", vandaag, "volledig", true);
        vul(
                nummer,
                "userTask_voorstelOpstellen",
                "opgesteldOp",
                vandaag,
                "beschikbaarBedrag",
                891.0,
                "onderbouwing",
                "achttien maanden afloscapaciteit");
        vul(nummer, "userTask_voorstelVersturen", "verstuurdOp", vandaag, "kenmerk", "SK-2");
        vul(
                nummer,
                "userTask_antwoordenVerwerken",
                "verwerktOp",
                vandaag,
                "akkoord",
                schulden.findByDossiernummerAndVervallenOpIsNullOrderById(nummer).stream()
                        .map(schuld -> String.valueOf(schuld.id()))
                        .toList(),
                "geweigerd",
                List.of());
        vul(
                nummer,
                "userTask_regelingLatenIngaan",
                "ingang",
                "JA",
                "ingaatOp",
                vandaag,
                "inwonerIngelicht",
                true,
                "schuldeisersIngelicht",
                true);
    }

    protected void hercontrole(String nummer) {
        vul(nummer, "userTask_hercontroleUitvoeren", "uitgevoerdOp", vandaag().toString(), "uitkomst", "ONGEWIJZIGD");
    }

    protected void finaleKwijting(String nummer) {
        vul(
                nummer,
                "userTask_finaleKwijtingVastleggen",
                "vastgesteldOp",
                vandaag().toString(),
                "nakoming",
                "JA");
    }

    /** Follows for a month, from contact to its end or to a relapse. */
    protected void volgen(String nummer, String resultaat) {
        vul(
                nummer,
                "userTask_volgenAfspreken",
                "afgesprokenOp",
                vandaag().toString(),
                "volgenTot",
                vandaag().plusMonths(6).toString(),
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Nazorgcoach Sam",
                "inhoud",
                "Samen de post doornemen");
        verderNaar(vandaag().plusDays(25));
        vul(
                nummer,
                "userTask_contactOpnemen",
                "op",
                vandaag().toString(),
                "resultaat",
                resultaat,
                "verslag",
                "Gesproken over de post",
                "structuur",
                "GOED",
                "betaalrekening",
                "GOED",
                "administratie",
                "AANDACHT",
                "betalen",
                "GOED",
                "vooruitkijken",
                "GOED",
                "zelfmanagement",
                "GOED");
        if (resultaat.equals("KLAAR")) {
            vul(
                    nummer,
                    "userTask_volgenAfronden",
                    "besprokenOp",
                    vandaag().toString(),
                    "uitkomst",
                    "NAZORG",
                    "toelichting",
                    "Redt zich zelf");
        }
    }

    /** Agrees on one contact after three months, and has it. */
    protected void nazorgTotContact(String nummer, boolean terugval) {
        vul(
                nummer,
                "userTask_nazorgAfspreken",
                "besprokenOp",
                vandaag().toString(),
                "ingaatOp",
                vandaag().toString(),
                "momenten",
                "3",
                "vorm",
                "TELEFOON",
                "contactpersoon",
                "Loket Geldzaken",
                "uitvoerder",
                "NAZORGCOACH");
        verderNaar(vandaag().plusMonths(3).plusDays(4));
        vul(
                nummer,
                "userTask_contactLeggen",
                "contactOp",
                vandaag().toString(),
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
                "NIET_BESPROKEN",
                "verzekeringen",
                "OP_ORDE",
                "terugval",
                terugval);
    }

    protected void beeindiging(String nummer) {
        vul(
                nummer,
                "userTask_beeindigingBespreken",
                "besprokenOp",
                vandaag().toString(),
                "reactie",
                "eens",
                "weetWaarTerecht",
                true);
        neemBesluit(nummer, "BEEINDIGEN", "art. 16", vandaag());
        vul(nummer, "userTask_vishAfmelden", "afgemeldOp", vandaag().toString());
        vul(nummer, "userTask_bkrAfmelden", "afgemeldOp", vandaag().toString());
    }

    protected void nazorgAfronden(String nummer) {
        vul(
                nummer,
                "userTask_nazorgAfronden",
                "afgerondOp",
                vandaag().toString(),
                "afronding",
                "AFGEROND",
                "weetWaarTerecht",
                true,
                "verslag",
                "het gaat goed");
    }

    private static void leefgebieden(List<Object> velden, Object score) {
        Arrays.asList(
                        "werk",
                        "inkomen",
                        "opleiding",
                        "spaargeld",
                        "schulden",
                        "wonen",
                        "gezin",
                        "gezondheid",
                        "sociaalNetwerk")
                .forEach(leefgebied -> velden.addAll(List.of(leefgebied, score)));
    }
}
