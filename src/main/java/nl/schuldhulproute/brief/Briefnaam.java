package nl.schuldhulproute.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name that the text of a letter may use: <code>{{hersteltermijn}}</code>. What stands there when the letter is made comes
 * from the dossier or from the form with which it is made.
 */
public enum Briefnaam {
    NAMEN("namen", "wie het aangaat, met hun volle naam", "Sanne de Vries en Tom Bakker"),
    AANHEF("aanhef", "aan wie de brief gaat", "Sanne de Vries en Tom Bakker"),
    ERFGENAAM_VAN("erfgenaamVan", "van wie de geadresseerde erfgenaam is", "Sanne de Vries"),
    PARTNERS("partners", Soort.VOORWAARDE, "het dossier is van twee mensen", true),
    DOSSIERNUMMER("dossiernummer", "het nummer van het dossier", "D-2026-000042"),
    DATUM("datum", "de dag die op de brief staat", "3 maart 2026"),
    BEHANDELAAR("behandelaar", "de medewerker die de brief maakt", "Amira Jansen"),

    GEMEENTE("gemeente", "de naam van de gemeente", "Voorbeeldstad"),
    ONDERTEKENING(
            "ondertekening", "namens wie een besluit wordt ondertekend", "het college van burgemeester en wethouders"),
    TELEFOON("telefoon", "het telefoonnummer van de gemeente", "14 0999"),
    OPENINGSTIJDEN(
            "openingstijden", "wanneer de gemeente open is", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
    BEZOEKADRES("bezoekadres", "waar de inwoner langs kan komen", "Raadhuisplein 1, Voorbeeldstad"),
    POSTADRES("postadres", "waar post heen gaat", "Postbus 1, 1234 AA Voorbeeldstad"),

    AANGEMELD_OP("aangemeldOp", "de dag van de aanmelding", "16 februari 2026"),
    GESPREK_UITERLIJK("gesprekUiterlijk", "de laatste dag voor het eerste gesprek", "16 maart 2026"),
    GESPREK_OP("gesprekOp", "de dag van het gesprek", "dinsdag 10 maart 2026"),
    GESPREK_TIJD("gesprekTijd", "hoe laat het gesprek is", "10.30"),
    GESPREK_PLAATS("gesprekPlaats", "waar het gesprek is", "op het gemeentehuis, Raadhuisplein 1, Voorbeeldstad"),
    GESPREK_MET("gesprekMet", "met wie het gesprek is", "Amira Jansen"),
    EERSTE_GESPREK_OP("eersteGesprekOp", "de dag waarop het eerste gesprek was", "10 maart 2026"),
    BESLISSEN_UITERLIJK("beslissenUiterlijk", "de laatste dag waarop de gemeente mag beslissen", "5 mei 2026"),

    GEVRAAGD("gevraagd", "wat de inwoner moet geven", "- de loonstrook van januari\n- de polis van uw zorgverzekering"),
    HERSTELTERMIJN("hersteltermijn", "de laatste dag om dat te doen", "17 maart 2026"),
    STILSTANDEN(
            "stilstanden",
            Soort.LIJST,
            "de termijnen die stilstaan, met {{termijn}}, {{reden}}, {{artikel}}, {{vanaf}} en {{tot}}",
            List.of(Map.of(
                    "termijn", "Besluit over de toegang",
                    "reden", "de aanvraag moet worden aangevuld",
                    "artikel", "artikel 4:15, eerste lid, van de Algemene wet bestuursrecht",
                    "vanaf", "4 maart 2026",
                    "tot", "17 maart 2026")),
            List.of("termijn", "reden", "artikel", "vanaf", "tot")),
    HERVATTINGEN(
            "hervattingen",
            Soort.LIJST,
            "de termijnen die weer lopen, met {{termijn}}, {{hervat}}, {{dagen}} en {{einde}}",
            List.of(Map.of(
                    "termijn", "Besluit over de toegang",
                    "hervat", "3 maart 2026",
                    "dagen", "14",
                    "einde", "19 mei 2026")),
            List.of("termijn", "hervat", "dagen", "einde")),
    TE_LATE_TERMIJN("teLateTermijn", "waarmee de gemeente te laat is", "Besluit over de toegang"),
    EERSTE_EINDE("eersteEinde", "de dag waarop het klaar had moeten zijn", "2 maart 2026"),
    NIEUW_EINDE("nieuwEinde", "de nieuwe dag die de gemeente noemt", "17 maart 2026"),

    BESLUIT_OP("besluitOp", "de dag waarop is besloten", "2 maart 2026"),
    ARTIKEL(
            "artikel",
            "het artikel waarop het besluit rust",
            "artikel 4a, eerste lid, van de Wet gemeentelijke schuldhulpverlening"),
    REDENEN(
            "redenen",
            "waarom zo is besloten",
            "- U kunt uw schulden niet meer betalen (Beleidsregels schuldhulpverlening art. 4).\n"
                    + "- U woont in onze gemeente (Wgs art. 1)."),
    BEZWAAR_TOT("bezwaarTot", "de laatste dag om bezwaar te maken", "14 april 2026"),

    DOEL("doel", "plan van aanpak: het doel", "Over drie jaar bent u schuldenvrij en houdt u uw geld zelf op orde."),
    AANBOD("aanbod", "plan van aanpak: de hulp die de inwoner krijgt", "- schuldbemiddeling\n- budgetbeheer"),
    VERPLICHTINGEN(
            "verplichtingen",
            "plan van aanpak: wat de inwoner moet doen",
            "- U maakt geen nieuwe schulden.\n- U geeft veranderingen in uw inkomen aan ons door."),
    MOMENTEN(
            "momenten",
            "plan van aanpak: wanneer we samen kijken hoe het gaat",
            "Elke zes maanden, voor het eerst in september 2026."),
    NAZORG("nazorg", "plan van aanpak: de hulp na afloop", "Wij bellen u 3, 6 en 12 maanden na het einde."),
    BESLAGVRIJE_VOET("beslagvrijeVoet", "plan van aanpak: wat de inwoner ten minste houdt", "€ 1.926,40"),
    AFLOSCAPACITEIT("afloscapaciteit", "plan van aanpak: wat er elke maand naar de schuldeisers kan", "€ 86,50"),
    INDICATIEF("indicatief", Soort.VOORWAARDE, "de bedragen kunnen nog veranderen", true),

    WIJZIGING(
            "wijziging",
            "wat er verandert",
            "Het budgetbeheer stopt op 1 april 2026.\nDeze hulp gaat door: budgetcoaching."),
    EINDE_OP("eindeOp", "de dag waarop de hulp stopt", "27 februari 2026"),
    AFSPRAAK(
            "afspraak",
            "welke afspraak of plicht niet is nagekomen",
            "U hebt in januari en februari een nieuwe schuld gemaakt."),
    WAT_TE_DOEN(
            "watTeDoen",
            "wat de inwoner alsnog moet doen",
            "Neem contact op met de webwinkel en lever een betaalafspraak bij ons in."),
    ZIENSWIJZE_TOT("zienswijzeTot", "de laatste dag om te reageren", "24 maart 2026"),
    VOORNEMEN("voornemen", "wat de gemeente van plan is", "uw schuldhulp te stoppen"),

    BEZWAAR_ONTVANGEN_OP("bezwaarOntvangenOp", "de dag waarop het bezwaar binnenkwam", "16 februari 2026"),
    STUKKEN_TOT("stukkenTot", "tot wanneer de inwoner stukken kan insturen", "28 februari 2026"),
    BESTREDEN_BESLUIT_OP("bestredenBesluitOp", "de dag van het besluit waar het om gaat", "26 januari 2026"),
    NAMENS("namens", "voor wie de gemachtigde bezwaar maakt", "Sanne de Vries"),
    BESTREDEN_BESLUIT("bestredenBesluit", "wat dat besluit was", "om u geen schuldhulp te geven"),
    BESLISSING_OP_BEZWAAR(
            "beslissingOpBezwaar",
            "wat op het bezwaar is besloten",
            "U krijgt gelijk. Ons eerdere besluit geldt niet meer.\nU krijgt alsnog schuldhulp."),
    BEROEP_TOT("beroepTot", "de laatste dag om naar de rechter te gaan", "14 april 2026"),
    RECHTBANK(
            "rechtbank",
            "de rechtbank waar het beroep heen gaat",
            "Rechtbank Voorbeeldland, Postbus 2, 1234 AB Voorbeeldland"),
    INGETROKKEN_BESLUIT("ingetrokkenBesluit", "welk besluit niet meer geldt", "ons besluit van 26 januari 2026"),

    DWANGSOM("dwangsom", "het bedrag van de dwangsom", "€ 322,00"),
    DWANGSOM_DAGEN("dwangsomDagen", "over hoeveel dagen", "14"),
    DWANGSOM_VAN("dwangsomVan", "de eerste dag waarover is gerekend", "17 februari 2026"),
    DWANGSOM_TOT("dwangsomTot", "de laatste dag waarover is gerekend", "2 maart 2026"),
    SAMEN_MET_ERFGENAAM(
            "samenMetErfgenaam",
            Soort.VOORWAARDE,
            "een partner die leeft en een erfgenaam krijgen het bedrag samen",
            false),
    VERVANGT_OP("vervangtOp", "de dag van het dwangsombesluit waarvoor dit in de plaats komt", "20 februari 2026"),
    VERVANGT_INHOUD("vervangtInhoud", "wat in dat dwangsombesluit stond", "Dwangsom: € 23,00 over 1 dag"),
    INGEBREKE_OP("ingebrekeOp", "de dag waarop de inwoner liet weten dat het te laat is", "2 februari 2026"),

    MAANDBEDRAG("maandbedrag", "wat de inwoner elke maand betaalt", "€ 86,50"),
    MAANDBEDRAG_SINDS("maandbedragSinds", "vanaf welke dag de inwoner dat bedrag betaalt", "1 april 2026"),
    MAANDEN("maanden", "hoeveel maanden dat duurt", "18"),
    REST_VERVALT(
            "restVervalt", Soort.VOORWAARDE, "de rest van de schulden hoeft daarna niet meer te worden betaald", true),
    INGANG_OP("ingangOp", "de dag waarop het betalen begint", "1 april 2026"),

    NAZORGMOMENTEN(
            "nazorgmomenten",
            Soort.LIJST,
            "de contacten van de nazorg, met {{dag}}, {{hoe}} en {{wie}}",
            List.of(
                    Map.of("dag", "3 juni 2026", "hoe", "telefoon", "wie", "Amira Jansen"),
                    Map.of("dag", "3 september 2026", "hoe", "gesprek op kantoor", "wie", "Amira Jansen")),
            List.of("dag", "hoe", "wie")),
    CONTACTPERSOON("contactpersoon", "wie de inwoner kan bellen", "Amira Jansen"),
    VRIJWILLIGER_CONTACT(
            "vrijwilligerContact", "hoe vaak een vrijwilliger contact heeft, als dat is afgesproken", "elke 2 maanden"),
    CONTACT_OP("contactOp", "de dag van het contact", "10 maart 2026"),
    CONTACT_HOE("contactHoe", "hoe het contact gaat", "telefoon"),
    BEWAREN_TOT("bewarenTot", "tot wanneer de gemeente het dossier bewaart", "27 februari 2031");

    /** How a name is used in a text. */
    public enum Soort {
        /** <code>{{naam}}</code> */
        TEKST,
        /** <code>{{#naam}}</code> … <code>{{/naam}}</code> */
        VOORWAARDE,
        /** <code>{{#naam}}</code> once for each row <code>{{/naam}}</code> */
        LIJST
    }

    private final String sleutel;
    private final Soort soort;
    private final String uitleg;
    private final Object voorbeeld;
    private final List<String> velden;

    Briefnaam(String sleutel, String uitleg, String voorbeeld) {
        this(sleutel, Soort.TEKST, uitleg, voorbeeld, List.of());
    }

    Briefnaam(String sleutel, Soort soort, String uitleg, Object voorbeeld) {
        this(sleutel, soort, uitleg, voorbeeld, List.of());
    }

    Briefnaam(String sleutel, Soort soort, String uitleg, Object voorbeeld, List<String> velden) {
        this.sleutel = sleutel;
        this.soort = soort;
        this.uitleg = uitleg;
        this.voorbeeld = voorbeeld;
        this.velden = velden;
    }

    static Optional<Briefnaam> van(String sleutel) {
        return Arrays.stream(values())
                .filter(naam -> naam.sleutel.equals(sleutel))
                .findFirst();
    }

    /** As a text writes it. */
    public String sleutel() {
        return sleutel;
    }

    public Soort soort() {
        return soort;
    }

    /** What it stands for, as a process owner reads it. */
    public String uitleg() {
        return uitleg;
    }

    /** The names that each row of a list has. */
    public List<String> velden() {
        return velden;
    }

    /** What stands there in an example; belongs to nobody. */
    Object voorbeeld() {
        return voorbeeld;
    }
}
