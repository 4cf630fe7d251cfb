package nl.schuldhulproute.gebeurtenis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Informatie;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.steun.Fasen;
import nl.schuldhulproute.steun.Proefbsn;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** Brings a case to each place where it can be, by the forms of the route. */
abstract class Faseopbouw extends Fasen {

    static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    /** Where a case can be. */
    enum Fase {
        AANMELDING("Aanmelding"),
        INTAKE("Systematische intake"),
        AANVULLEN("Intake: de inwoner vult de aanvraag aan"),
        BESCHIKKING("Beschikking"),
        STILSTAND("Beschikking: de beslistermijn staat stil"),
        TE_LAAT("Beschikking: de beslistermijn is voorbij"),
        PLAN_VAN_AANPAK("Plan van aanpak"),
        BEGELEIDING("Begeleiding en schuldregeling beginnen"),
        STABILISEREN("Schuldregeling: stabiliseren"),
        REGELEN("Schuldregeling: regelen"),
        DWANGAKKOORD("Schuldregeling: dwangakkoord"),
        WSNP("Schuldregeling: Wsnp"),
        AFLOSSEN("Schuldregeling: aflossen"),
        VOLGEN("Volgen"),
        NAZORG("Nazorg"),
        NA_TERUGVAL("Begeleiding na terugval"),
        BEEINDIGING("Beëindiging"),
        CRISIS("Er loopt een crisisinterventie"),
        VERPLICHTING("Een verplichting is niet nagekomen"),
        BEDENKTIJD("Bedenktijd: de inwoner wil stoppen"),
        VERHUIST("Verhuizing: het dossier wordt overgedragen"),
        OVERGEDRAGEN("Verhuizing: de hulp stopt hier"),
        HEROVERWEGEN("Het plan wordt opnieuw bekeken"),
        WIJZIGING("Er komt een besluit over een ander plan"),
        BEZWAAR("Er loopt een bezwaar"),
        AFGEROND("Gewoon geëindigd"),
        GEWEIGERD("Geëindigd: toegang geweigerd"),
        GESTOPT("Geëindigd: de inwoner stopte zelf"),
        OVERLEDEN("Geëindigd: de inwoner is overleden"),
        MELDINGEN_OPEN("Geëindigd, maar meldingen staan nog open"),
        HERVAT("De route wordt hervat"),
        OPNIEUW_MELDEN("De route wordt hervat: de hulp wordt opnieuw gemeld");

        private final String opschrift;

        Fase(String opschrift) {
            this.opschrift = opschrift;
        }

        String opschrift() {
            return opschrift;
        }
    }

    @Autowired
    private Schulden schulden;

    String nummer;

    void breng(Fase fase) {
        vandaagIs(BEGIN);
        nummer = meldAan();
        switch (fase) {
            case AANMELDING -> {
                // That is where it begins.
            }
            case INTAKE -> aanmelding(nummer);
            case AANVULLEN -> totAanvullen();
            case BESCHIKKING -> {
                totBeschikking();
                verderNaar(BEGIN.plusDays(8));
            }
            case STILSTAND -> totStilstand();
            case TE_LAAT -> {
                totBeschikking();
                verderNaar(BEGIN.plusDays(7).plusWeeks(9));
            }
            case PLAN_VAN_AANPAK -> totPlan();
            case BEGELEIDING -> totBegeleiding();
            case STABILISEREN -> {
                totBegeleiding();
                uitgangspunt(true);
            }
            case REGELEN -> totSaldi();
            case DWANGAKKOORD -> totVervolg("DWANGAKKOORD");
            case WSNP -> {
                totVervolg("WSNP");
                neemBesluit(nummer, "WIJZIGEN");
            }
            case AFLOSSEN -> totAflossen();
            case VOLGEN -> totVolgen();
            case NAZORG -> totNazorg();
            case NA_TERUGVAL -> {
                totVolgen();
                gebeurt("TERUGVAL");
                vul(
                        nummer,
                        "userTask_terugvalInVolgenBespreken",
                        "gesprokenOp",
                        dag(),
                        "oorzaak",
                        "Baan kwijt",
                        "afspraken",
                        "Weer budgetbegeleiding");
            }
            case BEEINDIGING -> totBeeindiging();
            case CRISIS -> {
                totPlan();
                gebeurt("CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING");
            }
            case VERPLICHTING -> {
                totPlan();
                gebeurt("VERPLICHTING_NIET_NAGEKOMEN");
            }
            case BEDENKTIJD -> {
                totPlan();
                totBedenktijd();
            }
            case VERHUIST -> {
                totPlan();
                verhuis("OVERDRAGEN");
            }
            case OVERGEDRAGEN -> {
                totPlan();
                verhuis("OVERDRAGEN");
                vul(
                        nummer,
                        "userTask_dossierOverdragen",
                        "overgedragenOp",
                        dag(),
                        "contactpersoon",
                        "Mevrouw Jansen",
                        "gegevens",
                        "MET_TOESTEMMING",
                        "inwonerWeetHet",
                        true);
            }
            case HEROVERWEGEN -> {
                totBegeleiding();
                verhuis("DOORGAAN");
            }
            case WIJZIGING -> {
                totBegeleiding();
                verhuis("DOORGAAN");
                vul(
                        nummer,
                        "userTask_planHeroverwegen",
                        "besprokenOp",
                        dag(),
                        "gevolg",
                        "PLAN_AANPASSEN",
                        "toelichting",
                        "Een andere stad",
                        "anders",
                        List.of("NIET_VRIJ_PRODUCT"),
                        "nieuwProduct",
                        "BUDGETCOACHING",
                        "startOp",
                        dag(),
                        "eindeVoorzienOp",
                        vandaag().plusYears(1).toString(),
                        "gevolgen",
                        "JA");
            }
            case BEZWAAR -> totBezwaar();
            case AFGEROND -> {
                totBeeindiging();
                beeindiging(nummer);
            }
            case GEWEIGERD -> totWeigering();
            case GESTOPT -> {
                totBedenktijd();
                bedenktijdVoorbij(nummer);
            }
            case OVERLEDEN -> gebeurt("OVERLIJDEN");
            case MELDINGEN_OPEN -> {
                totPlan();
                gebeurt("OVERLIJDEN");
            }
            case HERVAT -> {
                totBedenktijd();
                bedenktijdVoorbij(nummer);
                gebeurt("ROUTE_HERVATTEN");
            }
            case OPNIEUW_MELDEN -> {
                totBeeindiging();
                beeindiging(nummer);
                gebeurt("ROUTE_HERVATTEN");
                vul(nummer, "userTask_hervattenKiezen", "hervatten", "NAZORG", "reden", "De hulp was nog niet klaar");
            }
        }
    }

    /** A caseworker tells it today. */
    void gebeurt(String gebeurtenis, Object... meer) {
        List<Object> waarden =
                new ArrayList<>(List.of("gebeurtenis", gebeurtenis, "gebeurdOp", dag(), "toelichting", "Gehoord"));
        waarden.addAll(List.of(meer));
        meldGebeurtenis(nummer, waarden.toArray());
    }

    String dag() {
        return vandaag().toString();
    }

    private void totAanvullen() {
        aanmelding(nummer);
        verderNaar(BEGIN.plusDays(7));
        vul(
                nummer,
                "userTask_eersteGesprekVoeren",
                "afloop",
                "GEHOUDEN",
                "gebeurdOp",
                dag(),
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
                dag(),
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
                dag(),
                "kenmerk",
                "SW-1",
                "bronnen",
                List.of("UWV", "BRP"));
        vul(nummer, "userTask_bkrRaadplegen", "geraadpleegdOp", dag(), "kenmerk", "BKR-1");
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", dag(), "vervolg", "AANVULLEN");
        vul(
                nummer,
                "userTask_aanvullingVragen",
                "gevraagdOp",
                dag(),
                "aanvullenTot",
                vandaag().plusDays(14).toString(),
                "gevraagd",
                "Het alimentatieconvenant",
                "nietZelfOpTeZoeken",
                true,
                "hulpAangeboden",
                true);
    }

    private void totBeschikking() {
        aanmelding(nummer);
        verderNaar(BEGIN.plusDays(7));
        intake(nummer);
    }

    private void totStilstand() {
        totBeschikking();
        verderNaar(BEGIN.plusDays(8));
        gebeurt(
                "OPSCHORTING",
                "opTeSchorten",
                keuzes("lopendeTermijnen"),
                "grond",
                "INSTEMMING",
                "stilTot",
                vandaag().plusDays(20).toString());
        vul(nummer, "userTask_stilstandVertellen", "verteldOp", dag(), "wijze", "GESPREK");
        verderNaar(BEGIN.plusDays(10));
    }

    /** The values that the form offers at this question. */
    static List<String> keuzes(Map<String, Object> formulier, String vraag) {
        return Arrays.stream(String.valueOf(formulier.get(vraag)).split("\"value\":\""))
                .skip(1)
                .map(stuk -> stuk.substring(0, stuk.indexOf('"')))
                .toList();
    }

    private List<String> keuzes(String vraag) {
        Task taak = motor.getTaskService()
                .createTaskQuery()
                .processInstanceId(openGebeurtenis(nummer).getId())
                .singleResult();
        List<String> keuzes = keuzes(open(taak), vraag);
        vul(taak, "gebeurtenis", "NIETS");
        return keuzes;
    }

    private void totPlan() {
        totBeschikking();
        beschikking(nummer);
    }

    private void totWeigering() {
        totBeschikking();
        vul(nummer, "userTask_situatieVastleggen", "rechtmatigVerblijf", "NEE", "inwoner", "JA");
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "WEIGEREN");
        neemBesluit(nummer, "WEIGEREN", "art. 4a Wgs", vandaag());
        vul(
                nummer,
                "userTask_weigeringBespreken",
                "besprokenOp",
                dag(),
                "begrepen",
                true,
                "wsnp",
                "WIL_NIET",
                "andereHulp",
                "Het loket");
    }

    private void totBegeleiding() {
        totPlan();
        planVanAanpak(nummer);
    }

    private void uitgangspunt(boolean stabilisatie) {
        vul(
                nummer,
                "userTask_uitgangspuntBeoordelen",
                "beoordeeldOp",
                dag(),
                "inkomenStabiel",
                true,
                "vasteLastenBetaald",
                true,
                "geenNieuweSchulden",
                true,
                "stabilisatieNodig",
                stabilisatie);
    }

    private void totSaldi() {
        totBegeleiding();
        uitgangspunt(false);
        vul(nummer, "userTask_kennisgevingDoen", "gemeldOp", dag(), "kenmerk", "KG-1", "convenant", true);
    }

    private void totVervolg(String vervolg) {
        totSaldi();
        vul(nummer, "userTask_saldiOpvragen", "verstuurdOp", dag(), "kenmerk", "SK-1");
        vul(nummer, "userTask_saldiVerwerken", "verwerktOp", dag(), "volledig", true);
        vul(
                nummer,
                "userTask_voorstelOpstellen",
                "opgesteldOp",
                dag(),
                "beschikbaarBedrag",
                891.0,
                "onderbouwing",
                "achttien maanden afloscapaciteit");
        vul(nummer, "userTask_voorstelVersturen", "verstuurdOp", dag(), "kenmerk", "SK-2");
        List<String> schuldeisers = schulden.findByDossiernummerAndVervallenOpIsNullOrderById(nummer).stream()
                .map(schuld -> String.valueOf(schuld.id()))
                .toList();
        vul(
                nummer,
                "userTask_antwoordenVerwerken",
                "verwerktOp",
                dag(),
                "akkoord",
                List.of(),
                "geweigerd",
                schuldeisers);
        vul(
                nummer,
                "userTask_vervolgKiezen",
                "gekozenOp",
                dag(),
                "zonderAkkoord",
                vervolg,
                "reden",
                "de schuldeiser blijft weigeren");
    }

    private void totAflossen() {
        totBegeleiding();
        schuldregelingTotAkkoord(nummer);
    }

    private void totVolgen() {
        totBegeleiding();
        begeleiding(nummer);
        LocalDate ingegaan = vandaag();
        schuldregelingTotAkkoord(nummer);
        verderNaar(ingegaan.plusYears(1));
        hercontrole(nummer);
        verderNaar(ingegaan.plusMonths(18).plusDays(1));
        finaleKwijting(nummer);
    }

    private void totNazorg() {
        totVolgen();
        volgen(nummer, "KLAAR");
    }

    private void totBeeindiging() {
        totNazorg();
        nazorgTotContact(nummer, false);
        nazorgAfronden(nummer);
    }

    /** Wants to stop, and still thinks about it. */
    void totBedenktijd() {
        gebeurt("VERZOEK_TOT_BEEINDIGING");
        vul(
                nummer,
                "userTask_wensBevestigen",
                "gesprokenOp",
                dag(),
                "gevolgenUitgelegd",
                true,
                "wens",
                "STOPPEN",
                "toelichting",
                "In een gesprek");
    }

    private void verhuis(String vervolg) {
        gebeurt("VERHUIZING");
        vul(
                nummer,
                "userTask_verhuizingBespreken",
                "besprokenOp",
                dag(),
                "nieuweGemeente",
                "Elders",
                "verhuistOp",
                vandaag().plusDays(20).toString(),
                "overlegdOp",
                dag(),
                "vervolg",
                vervolg,
                "toelichting",
                "Dichter bij familie");
    }

    private void totBezwaar() {
        totPlan();
        bezwaar();
    }

    /** An objection against the first decision. */
    void bezwaar() {
        gebeurt("BEZWAAR");
        vul(
                nummer,
                "userTask_bezwaarRegistreren",
                "ontvangenOp",
                dag(),
                "wijze",
                "DIGITAAL",
                "indiener",
                "INWONER",
                "besluit",
                String.valueOf(
                        besluiten.findByDossiernummerOrderById(nummer).get(0).id()),
                "gronden",
                "Het plan past niet");
    }
}
