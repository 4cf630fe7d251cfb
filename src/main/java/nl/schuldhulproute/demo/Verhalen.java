package nl.schuldhulproute.demo;

import static nl.schuldhulproute.demo.Verhaal.dag;
import static nl.schuldhulproute.demo.Verhaal.vandaag;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldhulproute.demo.Verhaal.Bekend;

/** The cases of the demo. All people in them were made up, and their numbers belong to nobody. */
final class Verhalen {

    private Verhalen() {}

    /** The oldest first, so that the numbers of the cases follow their age. */
    static List<Verhaal> alle() {
        return Stream.of(
                        routeAfgerond(),
                        beeindiging(),
                        nazorgNaZesMaanden(),
                        volgen(),
                        regelingLoopt(),
                        wachtOpSchuldeisers(),
                        hersteltermijn(),
                        planMaken(),
                        tweedeLezing(),
                        toegangGeweigerd(),
                        beslistermijnStaatStil(),
                        dwangsomVaststellen(),
                        bezwaarTegenWeigering(),
                        gegevensOphalen(),
                        eersteGesprekTeLaat(),
                        eersteGesprekBijnaTeLaat(),
                        vastgelopen(),
                        alleenAdvies(),
                        eersteContactTeLaat(),
                        nogNietZeker(),
                        crisis(),
                        netGemaild())
                .sorted(Comparator.comparingInt(Verhaal::dagenGeleden).reversed())
                .toList();
    }

    private static Verhaal netGemaild() {
        return Verhaal.van("Aanmelding: vandaag per mail, nog te bevestigen", 0)
                .start(
                        "schuldhulproute",
                        "weg",
                        "MAIL",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        "Mila",
                        "achternaam",
                        "Voorbeeld",
                        "geboortedatum",
                        "1996-05-14",
                        "email",
                        "mila@voorbeeld.invalid",
                        "vraag",
                        "Betaalt al drie maanden de energie niet en durft de post niet meer te openen.")
                .wachtOp("userTask_aanmeldingBevestigen");
    }

    private static Verhaal nogNietZeker() {
        return Verhaal.van("Aanmelding: inwoner twijfelt, wordt over een week teruggebeld", 3)
                .start(
                        "schuldhulproute",
                        "weg",
                        "BALIE",
                        "aanvraag",
                        "NOG_NIET_ZEKER",
                        "voornaam",
                        "Joris",
                        "achternaam",
                        "Verzonnen",
                        "geboortedatum",
                        "1979-11-02",
                        "telefoon",
                        "06 00000002")
                .vul("userTask_eersteContactLeggen", "op", vandaag(), "wijze", "BALIE", "contact", "GESPROKEN")
                .vul(
                        "userTask_situatieVerkennen",
                        "besprokenOp",
                        vandaag(),
                        "situatie",
                        "TWIJFEL",
                        "opnieuwOp",
                        dag(10),
                        "verslag",
                        "Wil eerst met zijn zus overleggen.")
                .wachtOp("userTask_opnieuwBespreken");
    }

    private static Verhaal eersteContactTeLaat() {
        return Verhaal.van("Aanmelding: het eerste contact is te laat", 7)
                .start(
                        "schuldhulproute",
                        "weg",
                        "TELEFOON",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        "Samira",
                        "achternaam",
                        "Bedacht",
                        "geboortedatum",
                        "1988-01-23",
                        "telefoon",
                        "06 00000003")
                .wachtOp("userTask_eersteContactLeggen");
    }

    private static Verhaal crisis() {
        return Verhaal.van("Crisis: over twee weken dreigt ontruiming", 1)
                .start(
                        "schuldhulproute",
                        "weg",
                        "TELEFOON",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        "Daan",
                        "achternaam",
                        "Fictief",
                        "geboortedatum",
                        "1991-08-30",
                        "telefoon",
                        "06 00000004",
                        "adres",
                        "Proefstraat 4",
                        "postcode",
                        "1234 AB",
                        "woonplaats",
                        "Voorbeeldstad",
                        "dreiging",
                        "ONTRUIMING",
                        "vraag",
                        "De deurwaarder heeft de ontruiming aangezegd. Er zijn twee kinderen in huis.")
                .neem("userTask_crisisgesprekVoeren", "consulent")
                .wachtOp("userTask_crisisgesprekVoeren");
    }

    private static Verhaal alleenAdvies() {
        return Verhaal.van("Afgelopen: alleen informatie en advies", 40)
                .start(
                        "schuldhulproute",
                        "weg",
                        "BALIE",
                        "aanvraag",
                        "NOG_NIET_ZEKER",
                        "voornaam",
                        "Wim",
                        "achternaam",
                        "Denkbeeld",
                        "geboortedatum",
                        "1958-03-19",
                        "telefoon",
                        "06 00000005")
                .vul("userTask_eersteContactLeggen", "op", vandaag(), "wijze", "BALIE", "contact", "GESPROKEN")
                .vul(
                        "userTask_situatieVerkennen",
                        "besprokenOp",
                        vandaag(),
                        "situatie",
                        "ADVIES",
                        "verslag",
                        "Wil weten of hij huurtoeslag kan krijgen.")
                .opDag(2)
                .vul(
                        "userTask_adviesGeven",
                        "gegevenOp",
                        vandaag(),
                        "advies",
                        "Huurtoeslag aangevraagd, samen met de inwoner.",
                        "weetTerugTeKomen",
                        true)
                .isAfgelopen();
    }

    /** What happens when something fails that no caseworker can help: Cockpit shows it, and a beheerder can try again. */
    private static Verhaal vastgelopen() {
        return Verhaal.van("Vastgelopen: een termijn is buiten de toepassing om weggehaald (zie Cockpit)", 24)
                .start(
                        "schuldhulproute",
                        "weg",
                        "TELEFOON",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        "Ilse",
                        "achternaam",
                        "Schijn",
                        "geboortedatum",
                        "1983-07-07",
                        "telefoon",
                        "06 00000006")
                .vul("userTask_eersteContactLeggen", "op", vandaag(), "wijze", "TELEFOON", "contact", "GESPROKEN")
                .vul("userTask_situatieVerkennen", "besprokenOp", vandaag(), "situatie", "AANVRAAG")
                .ontregel("A3")
                .wachtOp("userTask_eersteGesprekPlannen");
    }

    private static Verhaal aangemeld(
            String titel, int dagenGeleden, String voornaam, String achternaam, String geboren, String telefoon) {
        return Verhaal.van(titel, dagenGeleden)
                .start(
                        "schuldhulproute",
                        "weg",
                        "TELEFOON",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        voornaam,
                        "achternaam",
                        achternaam,
                        "geboortedatum",
                        geboren,
                        "telefoon",
                        telefoon,
                        "adres",
                        "Proefstraat 12",
                        "postcode",
                        "1234 AB",
                        "woonplaats",
                        "Voorbeeldstad");
    }

    private static Verhaal inIntake(
            String titel,
            int dagenGeleden,
            String voornaam,
            String achternaam,
            String geboren,
            String telefoon,
            String bsn) {
        return aangemeld(titel, dagenGeleden, voornaam, achternaam, geboren, telefoon)
                .dan(Routestukken::aanmelding)
                .opDag(Routestukken.INTAKE)
                .dan(verhaal -> Routestukken.eersteGesprek(verhaal, bsn));
    }

    private static Verhaal eersteGesprekBijnaTeLaat() {
        return aangemeld(
                        "Intake: het eerste gesprek moet deze week",
                        24,
                        "Fatima",
                        "Droombeeld",
                        "1990-02-11",
                        "06 00000007")
                .dan(Routestukken::aanmelding)
                .wachtOp("userTask_eersteGesprekVoeren")
                .wachtOp("userTask_opTijdMaken");
    }

    private static Verhaal eersteGesprekTeLaat() {
        return aangemeld(
                        "Intake: de wettelijke termijn van het eerste gesprek is voorbij",
                        35,
                        "Sjoerd",
                        "Nepstra",
                        "1972-12-05",
                        "06 00000008")
                .dan(Routestukken::aanmelding)
                .wachtOp("userTask_eersteGesprekVoeren")
                .wachtOp("userTask_redenVastleggen");
    }

    private static Verhaal gegevensOphalen() {
        return inIntake(
                        "Intake: gegevens ophalen bij Suwinet en BKR",
                        8,
                        "Amir",
                        "Luchtkasteel",
                        "1994-06-18",
                        "06 00000009",
                        "999991000")
                .neem("userTask_suwinetRaadplegen", "consulent2")
                .wachtOp("userTask_bkrRaadplegen");
    }

    private static Verhaal naIntake(
            String titel,
            int dagenGeleden,
            String voornaam,
            String achternaam,
            String geboren,
            String telefoon,
            String bsn) {
        return inIntake(titel, dagenGeleden, voornaam, achternaam, geboren, telefoon, bsn)
                .dan(Routestukken::intake)
                .opDag(Routestukken.BESCHIKKING);
    }

    private static Verhaal tweedeLezing() {
        return naIntake(
                        "Beschikking: toegang wacht op de tweede lezing",
                        24,
                        "Linda",
                        "Hersenspin",
                        "1986-09-09",
                        "06 00000010",
                        "999991012")
                .dan(Routestukken::toegangAfwegen)
                .dan(verhaal -> Routestukken.besluitOpstellen(verhaal, "TOEKENNEN", "artikel 4a Wgs"))
                .wachtOp("userTask_besluitBeoordelen");
    }

    private static Verhaal toegangGeweigerd() {
        return naIntake(
                        "Beschikking: toegang geweigerd, gesprek over de weigering",
                        27,
                        "Ruben",
                        "Zinspeling",
                        "1999-04-01",
                        "06 00000011",
                        "999991024")
                .dan(Verhalen::weigering)
                .wachtOp("userTask_weigeringBespreken");
    }

    private static Verhaal bezwaarTegenWeigering() {
        return naIntake(
                        "Bezwaar: tegen een weigering, de hoorzitting moet worden gepland",
                        62,
                        "Nadia",
                        "Zogenaamd",
                        "1986-10-17",
                        "06 00000022",
                        "999991139")
                .dan(Verhalen::weigering)
                .vul(
                        "userTask_weigeringBespreken",
                        "besprokenOp",
                        vandaag(),
                        "begrepen",
                        true,
                        "wsnp",
                        "WIL_NIET",
                        "andereHulp",
                        "Sociaal raadslieden helpen met de post en de toeslagen.")
                .opDag(48)
                .start("gebeurtenis-melden", "dossiernummer", Bekend.DOSSIERNUMMER)
                .vul(
                        "userTask_gebeurtenisVastleggen",
                        "gebeurtenis",
                        "BEZWAAR",
                        "gebeurdOp",
                        vandaag(),
                        "toelichting",
                        "Brief van de inwoner: de schulden zijn wel te groot.")
                .vul(
                        "userTask_bezwaarRegistreren",
                        "ontvangenOp",
                        vandaag(),
                        "wijze",
                        "DIGITAAL",
                        "indiener",
                        "INWONER",
                        "besluit",
                        Bekend.LAATSTE_BESLUIT,
                        "gronden",
                        "Na het besluit zijn er twee schulden bij gekomen.")
                .vul("userTask_ontvangstBevestigen", "bevestigdOp", vandaag(), "besluitGeldtVerteld", true)
                .opDag(52)
                .vul("userTask_ontvankelijkheidBeoordelen", "oordeel", "ONTVANKELIJK")
                .vul("userTask_horenAfwegen", "horen", "HOORZITTING")
                .wachtOp("userTask_hoorzittingPlannen")
                .isAfgelopen();
    }

    private static Verhaal weigering(Verhaal naIntake) {
        return naIntake.vul(
                        "userTask_situatieVastleggen",
                        "rechtmatigVerblijf",
                        "JA",
                        "inwoner",
                        "JA",
                        "opgehoudenTeBetalen",
                        "NEE",
                        "kanNietDoorgaan",
                        "NEE",
                        "financieleZorgen",
                        "JA",
                        "voorzieningNodig",
                        "NEE")
                .vul(
                        "userTask_toegangAfwegen",
                        "voornemen",
                        "WEIGEREN",
                        "afweging",
                        "De inwoner kan zijn rekeningen betalen. Sociaal raadslieden helpen hem verder.")
                .dan(verhaal -> Routestukken.besluitOpstellen(verhaal, "WEIGEREN", "artikel 7 beleidsregels"))
                .opDag(Routestukken.BESCHIKKING + 2)
                .dan(Routestukken::besluitBekendmaken);
    }

    private static Verhaal beslistermijnStaatStil() {
        return naIntake(
                        "Beschikking: de beslistermijn staat stil, de inwoner stemde in met uitstel",
                        29,
                        "Naima",
                        "Verdichtsel",
                        "1992-03-19",
                        "06 00000020",
                        "999991115")
                .opDag(24)
                .start("gebeurtenis-melden", "dossiernummer", Bekend.DOSSIERNUMMER)
                .vul(
                        "userTask_gebeurtenisVastleggen",
                        "gebeurtenis",
                        "OPSCHORTING",
                        "opTeSchorten",
                        Bekend.BESLISTERMIJNEN,
                        "grond",
                        "INSTEMMING",
                        "gebeurdOp",
                        vandaag(),
                        "stilTot",
                        dag(21),
                        "toelichting",
                        "Wil eerst de uitkomst van haar echtscheiding afwachten. Brief is ondertekend.")
                .vul("userTask_stilstandVertellen", "verteldOp", vandaag(), "wijze", "BRIEF")
                .wachtOp("userTask_situatieVastleggen")
                .wachtOp("userTask_stilstandNagaan");
    }

    /** The meeting on day 7, eight weeks and a free day or two: late from about day 66. */
    private static Verhaal dwangsomVaststellen() {
        return naIntake(
                        "Beschikking: te laat besloten, de dwangsom moet worden vastgesteld",
                        104,
                        "Evert",
                        "Denkbeeld",
                        "1977-06-06",
                        "06 00000021",
                        "999991127")
                .opDag(74)
                .vul(
                        "userTask_redenVastleggen",
                        "reden",
                        "GEEN_CAPACITEIT",
                        "toelichting",
                        "Twee collega's zijn ziek.",
                        "afspraak",
                        "Het besluit komt binnen drie weken.")
                .vul(
                        "userTask_uitstelVertellen",
                        "verteldOp",
                        vandaag(),
                        "wijze",
                        "BRIEF",
                        "besluitUiterlijk",
                        dag(21),
                        "rechtenVerteld",
                        true)
                .opDag(78)
                .start("gebeurtenis-melden", "dossiernummer", Bekend.DOSSIERNUMMER)
                .vul(
                        "userTask_gebeurtenisVastleggen",
                        "gebeurtenis",
                        "INGEBREKESTELLING",
                        "overTermijn",
                        Bekend.BESLISTERMIJN,
                        "schriftelijk",
                        true,
                        "gebeurdOp",
                        vandaag(),
                        "toelichting",
                        "Brief van de inwoner, met hulp van sociaal raadslieden.")
                .opDag(100)
                .dan(Routestukken::toegangAfwegen)
                .dan(verhaal -> Routestukken.besluitOpstellen(verhaal, "TOEKENNEN", "artikel 4a Wgs"))
                .dan(Routestukken::besluitBekendmaken)
                .wachtOp("userTask_dwangsomBeoordelen");
    }

    private static Verhaal naBeschikking(
            String titel,
            int dagenGeleden,
            String voornaam,
            String achternaam,
            String geboren,
            String telefoon,
            String bsn) {
        return naIntake(titel, dagenGeleden, voornaam, achternaam, geboren, telefoon, bsn)
                .dan(Routestukken::beschikking)
                .opDag(Routestukken.PLAN);
    }

    private static Verhaal planMaken() {
        return naBeschikking(
                        "Plan van aanpak: de omstandigheden wegen",
                        34,
                        "Ayse",
                        "Waan",
                        "1981-10-27",
                        "06 00000012",
                        "999991036")
                .dan(Routestukken::inventarisatie)
                .neem("userTask_omstandighedenWegen", "consulent2")
                .wachtOp("userTask_omstandighedenWegen");
    }

    private static Verhaal naPlan(
            String titel,
            int dagenGeleden,
            String voornaam,
            String achternaam,
            String geboren,
            String telefoon,
            String bsn) {
        return naBeschikking(titel, dagenGeleden, voornaam, achternaam, geboren, telefoon, bsn)
                .dan(verhaal -> Routestukken.plan(verhaal, "SCHULDBEMIDDELING"))
                .opDag(Routestukken.BEGELEIDING)
                .dan(Routestukken::begeleidingStarten)
                .dan(Routestukken::regelingTotVoorstel);
    }

    private static Verhaal wachtOpSchuldeisers() {
        return naPlan(
                        "Schuldregeling: voorstel verstuurd, schuldeisers antwoorden",
                        74,
                        "Kees",
                        "Fabel",
                        "1968-05-22",
                        "06 00000013",
                        "999991048")
                .wachtOp("userTask_antwoordenVerwerken")
                .neem("userTask_inwonerBegeleiden", "consulent")
                .wachtOp("userTask_inwonerBegeleiden");
    }

    private static Verhaal hersteltermijn() {
        return naPlan(
                        "Voortijdige beëindiging: de hersteltermijn loopt",
                        80,
                        "Dirk",
                        "Allegorie",
                        "1989-12-24",
                        "06 00000019",
                        "999992508")
                .opDag(72)
                .start("gebeurtenis-melden", "dossiernummer", Bekend.DOSSIERNUMMER)
                .vul(
                        "userTask_gebeurtenisVastleggen",
                        "gebeurtenis",
                        "VERPLICHTING_NIET_NAGEKOMEN",
                        "gebeurdOp",
                        vandaag(),
                        "toelichting",
                        "Is drie keer niet op de afspraak gekomen.")
                .vul(
                        "userTask_verplichtingBeoordelen",
                        "plichten",
                        List.of("AFSPRAKEN_NAKOMEN"),
                        "verplichting",
                        "Naar de afspraken komen.",
                        "gesprokenOp",
                        vandaag(),
                        "oordeel",
                        "VERWIJTBAAR",
                        "toelichting",
                        "Zegt dat hij geen zin had.")
                .opDag(74)
                .vul(
                        "userTask_herstelbriefSturen",
                        "watTeDoen",
                        "Kom naar de afspraak op kantoor en neem uw post mee.",
                        "verzondenOp",
                        vandaag(),
                        "laatsteDag",
                        dag(14))
                .wachtOp("userTask_nakomingVastleggen");
    }

    private static Verhaal regelingLoopt() {
        return naPlan(
                        "Begeleiding: tijd voor de evaluatie, de schuldregeling loopt",
                        136,
                        "Noor",
                        "Sprookje",
                        "1992-07-15",
                        "06 00000014",
                        "999991061")
                .dan(Routestukken::regelingGaatIn)
                .wachtOp("userTask_evaluatieHouden");
    }

    private static Verhaal naKwijting(
            String titel,
            int dagenGeleden,
            String voornaam,
            String achternaam,
            String geboren,
            String telefoon,
            String bsn) {
        return naPlan(titel, dagenGeleden, voornaam, achternaam, geboren, telefoon, bsn)
                .dan(Routestukken::regelingGaatIn)
                .dan(Routestukken::begeleidingKlaar)
                .dan(Routestukken::totKwijting);
    }

    private static Verhaal volgen() {
        return naKwijting(
                        "Volgen: het maandelijkse contact",
                        Routestukken.KWIJTING + 33,
                        "Piet",
                        "Mythe",
                        "1965-01-31",
                        "06 00000015",
                        "999991073")
                .dan(Routestukken::volgenAfspreken)
                .wachtOp("userTask_contactOpnemen");
    }

    private static Verhaal inNazorg(
            String titel,
            int dagenGeleden,
            String voornaam,
            String achternaam,
            String geboren,
            String telefoon,
            String bsn) {
        return naKwijting(titel, dagenGeleden, voornaam, achternaam, geboren, telefoon, bsn)
                .dan(Routestukken::volgenKlaar)
                .dan(Routestukken::nazorgAfspreken);
    }

    private static Verhaal nazorgNaZesMaanden() {
        return inNazorg(
                        "Nazorg: het contact na zes maanden is nu",
                        Routestukken.NAZORG_NA_6,
                        "Hanna",
                        "Parabel",
                        "1977-08-08",
                        "06 00000016",
                        "999991085")
                .opDag(Routestukken.NAZORG_NA_3)
                .dan(Routestukken::nazorgcontact)
                .wachtOp("userTask_contactLeggen");
    }

    private static Verhaal beeindiging() {
        return inNazorg(
                        "Beëindiging: bespreken dat de schuldhulp klaar is",
                        Routestukken.NAZORG_NA_12 + 2,
                        "Omar",
                        "Legende",
                        "1970-03-03",
                        "06 00000017",
                        "999991097")
                .dan(Routestukken::nazorgKlaar)
                .wachtOp("userTask_beeindigingBespreken");
    }

    private static Verhaal routeAfgerond() {
        return inNazorg(
                        "Afgelopen: schuldenvrij, de hele route doorlopen",
                        Routestukken.NAZORG_NA_12 + 20,
                        "Greet",
                        "Sage",
                        "1955-11-11",
                        "06 00000018",
                        "999991103")
                .dan(Routestukken::nazorgKlaar)
                .dan(Routestukken::beeindigingBespreken)
                .dan(verhaal -> Routestukken.besluitOpstellen(verhaal, "BEEINDIGEN", "artikel 16 beleidsregels"))
                .dan(Routestukken::besluitBekendmaken)
                .vul("userTask_vishAfmelden", "afgemeldOp", vandaag(), "kenmerk", "VISH-DEMO")
                .vul("userTask_bkrAfmelden", "afgemeldOp", vandaag(), "kenmerk", "BKR-DEMO")
                .isAfgelopen();
    }
}
