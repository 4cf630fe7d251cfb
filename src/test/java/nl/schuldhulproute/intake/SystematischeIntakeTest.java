package nl.schuldhulproute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Informatie;
import nl.schuldhulproute.dossier.Informaties;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Meting;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Fasen;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SystematischeIntakeTest extends Fasen {

    /** A Friday; four weeks later is Boxing Day time: the term ends on Monday 28 December. */
    private static final LocalDate AANVRAAG = LocalDate.of(2026, 11, 27);

    /** A Thursday; eight weeks later is Thursday 28 January 2027. */
    private static final LocalDate GESPREK = LocalDate.of(2026, 12, 3);

    private static final List<String> ALLES =
            Arrays.stream(Informatie.Onderwerp.values()).map(Enum::name).toList();

    @Autowired
    private Brieven brieven;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Informaties informaties;

    @Autowired
    private Metingen metingen;

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Crises crises;

    @Autowired
    private Clock klok;

    @Test
    void vanAanvraagTotHulpvraag() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of("crisis", false));
        assertThat(taak(nummer, "userTask_eersteGesprekVoeren").getDueDate())
                .isEqualTo(eindVan(LocalDate.of(2026, 12, 28)));

        totLeefgebieden(nummer);
        bespreekLeefgebieden(nummer, "HULPVRAAG");
        stelHulpvraagVast(nummer, false);

        assertThat(intake).isEnded().hasPassed("end_hulpvraagVastgesteld").hasNotPassed("end_inwonerZietAf");
        assertThat(intake).variables().containsEntry("intakeUitkomst", "HULPVRAAG");
        assertThat(dossiers.dossier(nummer).eersteGesprekOp()).isEqualTo(GESPREK);
        assertThat(dossiers.dossier(nummer).hulpvraag()).isEqualTo("Rust in de geldzaken");
    }

    @Test
    void hetEersteGesprekVoldoetAanDeTermijnEnStartDeBeslistermijn() {
        String nummer = aanvraag();
        termijnen.start(nummer, "A4", AANVRAAG);
        start("systematische-intake", nummer, Map.of("crisis", true));

        voerEersteGesprek(nummer, ALLES, false);

        assertThat(laatste(nummer, "A3").voldaanOp()).contains(GESPREK);
        assertThat(laatste(nummer, "A4").voldaanOp()).contains(GESPREK);
        assertThat(laatste(nummer, "A10").startOp()).isEqualTo(GESPREK);
        assertThat(laatste(nummer, "A10").einde()).isEqualTo(LocalDate.of(2027, 1, 28));
        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("termijn-bewaken")
                        .processInstanceBusinessKey(nummer)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void hetGesprekKanNietVoorDeAanvraagOfInDeToekomstZijn() {
        String nummer = aanvraag();
        start("systematische-intake", nummer, Map.of());

        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_eersteGesprekVoeren",
                        "afloop",
                        "GEHOUDEN",
                        "gebeurdOp",
                        AANVRAAG.minusDays(1).toString(),
                        "vorm",
                        "THUIS",
                        "verslag",
                        "x"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("ligt voor de dag van de aanvraag");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_eersteGesprekVoeren",
                        "afloop",
                        "GEHOUDEN",
                        "gebeurdOp",
                        GESPREK.plusDays(1).toString(),
                        "verslag",
                        "x"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("niet in de toekomst");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_eersteGesprekVoeren",
                        "afloop",
                        "GEHOUDEN",
                        "gebeurdOp",
                        GESPREK.toString(),
                        "verslag",
                        "x"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("vul dit in");
        assertThat(openTaken(nummer)).containsExactly("userTask_eersteGesprekVoeren");
        assertThat(laatste(nummer, "A3").isLopend()).isTrue();
    }

    @Test
    void wieWegblijftKrijgtEenNieuweAfspraak() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());

        vul(
                nummer,
                "userTask_eersteGesprekVoeren",
                "afloop",
                "NIET_VERSCHENEN",
                "gebeurdOp",
                GESPREK.toString(),
                "verslag",
                "Niemand gezien");
        assertThat(intake).isWaitingAt("userTask_nieuweAfspraakMaken");
        assertThat(laatste(nummer, "A3").isLopend()).isTrue();
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_nieuweAfspraakMaken",
                        "gesprokenOp",
                        GESPREK.toString(),
                        "afspraakOp",
                        GESPREK.minusDays(1).toString(),
                        "reden",
                        "Bus gemist"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("vandaag of een latere datum");
        vul(
                nummer,
                "userTask_nieuweAfspraakMaken",
                "gesprokenOp",
                GESPREK.toString(),
                "afspraakOp",
                GESPREK.plusDays(5).toString(),
                "reden",
                "Bus gemist");
        assertThat(intake).isWaitingAt("userTask_eersteGesprekVoeren");
    }

    @Test
    void naastEenLopendeInterventieBegintGeenTweede() {
        String nummer = aanvraag();
        crises.save(new Crisis(nummer, Crisis.Dreiging.ONTRUIMING, AANVRAAG, klok.instant()));
        start("systematische-intake", nummer, Map.of("crisis", true));

        assertThatThrownBy(() -> voerEersteGesprek(nummer, ALLES, true, "dreiging", "ONTRUIMING"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("er loopt al een crisisinterventie");
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(1);
        assertThat(openTaken(nummer)).containsExactly("userTask_eersteGesprekVoeren");
        voerEersteGesprek(nummer, ALLES, false);
        assertThat(openTaken(nummer)).containsExactly("userTask_identiteitVaststellen");
    }

    @Test
    void deInwonerZietAfNaHetGesprek() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());

        vul(
                nummer,
                "userTask_eersteGesprekVoeren",
                "afloop",
                "AFGEZIEN_NA_GESPREK",
                "gebeurdOp",
                GESPREK.toString(),
                "vorm",
                "KANTOOR",
                "verslag",
                "Wil het zelf doen");
        assertThatThrownBy(() -> bevestigAfzien(nummer, false))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dit moet aangevinkt zijn");
        bevestigAfzien(nummer, true);

        assertThat(intake).isEnded().hasPassed("end_inwonerZietAf").hasNotPassed("userTask_identiteitVaststellen");
        assertThat(intake).variables().containsEntry("intakeUitkomst", "AFGEZIEN");
        assertThat(laatste(nummer, "A3").voldaanOp()).contains(GESPREK);
        assertThat(termijnen.laatste(nummer, "A10")).isEmpty();
        assertThat(dossiers.dossier(nummer).eersteGesprekOp()).isEqualTo(GESPREK);
    }

    @Test
    void wieZonderGesprekAfzietHadGeenEersteGesprek() {
        String nummer = aanvraag();
        start("systematische-intake", nummer, Map.of());

        vul(
                nummer,
                "userTask_eersteGesprekVoeren",
                "afloop",
                "AFGEZIEN_ZONDER_GESPREK",
                "gebeurdOp",
                GESPREK.toString(),
                "verslag",
                "Belde af");
        bevestigAfzien(nummer, true);

        assertThat(dossiers.dossier(nummer).eersteGesprekOp()).isNull();
        assertThat(laatste(nummer, "A3").vervallenOp()).contains(GESPREK);
    }

    @Test
    void afzienKanOokLaterEnLaatDeBeslistermijnVervallen() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", GESPREK.toString(), "vervolg", "AFGEZIEN");
        bevestigAfzien(nummer, true);

        assertThat(intake).isEnded().hasPassed("gateway_wilNogVerder", "end_inwonerZietAf");
        assertThat(laatste(nummer, "A10").vervallenOp()).contains(GESPREK);
    }

    @Test
    void elkeInformatieplichtKrijgtZijnDatum() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        voerEersteGesprek(nummer, ALLES.subList(0, 10), false);

        assertThat(intake).isWaitingAt("userTask_inwonerInformeren");
        var vorm = open(taak(nummer, "userTask_inwonerInformeren"));
        assertThat(String.valueOf(vorm.get("teVertellen")))
                .contains("Wanneer de inwoner hoort hoe het ervoor staat", "Nagevraagd of het begrepen is")
                .doesNotContain("Hoe wij helpen");
        vandaagIs(GESPREK.plusDays(4));
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_inwonerInformeren",
                        "verteldOp",
                        GESPREK.plusDays(4).toString(),
                        "verteld",
                        List.of("VOORTGANG")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("er is nog 1 over");
        assertThat(informaties.findByDossiernummerOrderById(nummer)).hasSize(10);
        vul(
                nummer,
                "userTask_inwonerInformeren",
                "verteldOp",
                GESPREK.plusDays(4).toString(),
                "verteld",
                List.of("VOORTGANG", "BEGREPEN"));

        assertThat(intake).isWaitingAt("userTask_identiteitVaststellen");
        assertThat(informaties.findByDossiernummerOrderById(nummer))
                .hasSize(ALLES.size())
                .filteredOn(verteld -> verteld.verteldOp().equals(GESPREK.plusDays(4)))
                .extracting(Informatie::onderwerp)
                .containsExactly(Informatie.Onderwerp.VOORTGANG, Informatie.Onderwerp.BEGREPEN);
    }

    @Test
    void wieAllesInHetEersteGesprekHoordeKrijgtGeenTweedeUitleg() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        voerEersteGesprek(nummer, ALLES, false);

        assertThat(intake).hasNotPassed("userTask_inwonerInformeren").isWaitingAt("userTask_identiteitVaststellen");
    }

    @Test
    void eenCrisisDieInHetGesprekBlijktLooptNaastDeIntake() {
        String nummer = route();
        assertThatThrownBy(() -> voerEersteGesprek(nummer, ALLES, true))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Bij \"Wat dreigt er?\": vul dit in");
        assertThatThrownBy(() -> voerEersteGesprek(nummer, ALLES, true, "dreiging", "INCASSO"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dit is nog geen crisis: vink uit dat er een crisis is gebleken");
        ProcessInstance intake = intakeVan(nummer);
        voerEersteGesprek(nummer, ALLES, true, "dreiging", "ENERGIE_OF_WATER");
        assertThat(openTaken(nummer)).isEmpty();
        laatTimersLopen();

        assertThat(intake)
                .hasPassed("message_crisisInGesprek")
                .isWaitingAt("userTask_identiteitVaststellen")
                .variables()
                .containsEntry("crisis", true);
        assertThat(openTaken(nummer))
                .containsExactlyInAnyOrder(
                        "userTask_identiteitVaststellen", "userTask_crisisgesprekVoeren", "userTask_schuldeiserBellen");
        assertThat(crises.findByDossiernummerOrderById(nummer))
                .extracting(Crisis::dreiging, Crisis::bekendOp)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Crisis.Dreiging.ENERGIE_OF_WATER, GESPREK));
        // The first talk was held, so nothing shortens its term; the intervention has terms of its own.
        assertThat(laatste(nummer, "A3").voldaanOp()).contains(GESPREK);
        assertThat(termijnen.laatste(nummer, "A4")).isEmpty();
        assertThat(laatste(nummer, "A5-gesprek").einde()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(laatste(nummer, "A5").einde()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(laatste(nummer, "A10").einde()).isEqualTo(LocalDate.of(2027, 1, 28));

        // The intake goes on to its end while the intervention is still at work.
        stelIdentiteitVast(nummer, "bsn", BSN);
        raadpleegSuwinet(nummer);
        raadpleegBkr(nummer);
        bespreekLeefgebieden(nummer, "HULPVRAAG");
        stelHulpvraagVast(nummer, false);
        assertThat(loopt(nummer)).contains("beschikking", "crisisinterventie").doesNotContain("systematische-intake");
        pakDeDreigingAan(nummer);
        assertThat(loopt(nummer)).contains("beschikking").doesNotContain("crisisinterventie");
        assertThat(crises.findByDossiernummerOrderById(nummer).get(0).afgeslotenOp())
                .isEqualTo(GESPREK);
        assertThat(laatste(nummer, "A5").voldaanOp()).contains(GESPREK);
    }

    @Test
    void deInterventieKanEerderKlaarZijnDanDeIntake() {
        String nummer = route();
        voerEersteGesprek(nummer, ALLES, true, "dreiging", "ENERGIE_OF_WATER");
        laatTimersLopen();
        pakDeDreigingAan(nummer);
        assertThat(openTaken(nummer)).containsExactly("userTask_identiteitVaststellen");
    }

    @Test
    void wieAfzietWordtOokMetDeInterventieNietMeerAchtervolgd() {
        String nummer = route();
        voerEersteGesprek(nummer, ALLES, true, "dreiging", "ENERGIE_OF_WATER");
        laatTimersLopen();
        stelIdentiteitVast(nummer, "bsn", BSN);
        raadpleegSuwinet(nummer);
        raadpleegBkr(nummer);
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", GESPREK.toString(), "vervolg", "AFGEZIEN");
        assertThat(openTaken(nummer)).contains("userTask_crisisgesprekVoeren");
        bevestigAfzien(nummer, true);

        assertThat(loopt(nummer)).isEmpty();
        assertThat(timers(nummer)).isEmpty();
        assertThat(termijnen.lopend(nummer, "A5")).isEmpty();
    }

    @Test
    void naHetEersteGesprekTeltHetDossierAlleenNogAlsCrisisZolangErEenLoopt() {
        String nummer = aanvraag();
        Crisis crisis = crises.save(new Crisis(nummer, Crisis.Dreiging.ONTRUIMING, AANVRAAG, klok.instant()));
        ProcessInstance intake = start("systematische-intake", nummer, Map.of("crisis", true));
        vul(
                nummer,
                "userTask_eersteGesprekVoeren",
                "afloop",
                "NIET_VERSCHENEN",
                "gebeurdOp",
                GESPREK.toString(),
                "verslag",
                "Niemand gezien");
        assertThat(intake).variables().containsEntry("crisis", true);

        crisis.isAfgesloten(GESPREK, Crisis.Resultaat.AFGEWEND);
        crises.save(crisis);
        vul(
                nummer,
                "userTask_nieuweAfspraakMaken",
                "gesprokenOp",
                GESPREK.toString(),
                "afspraakOp",
                GESPREK.plusDays(5).toString(),
                "reden",
                "Bus gemist");
        voerEersteGesprek(nummer, ALLES, false);
        assertThat(intake).variables().containsEntry("crisis", false).containsEntry("crisisGebleken", false);
    }

    @Test
    void eenCrisisDieNiemandHoortWordtEenIncident() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        voerEersteGesprek(nummer, ALLES, true, "dreiging", "ONTRUIMING");
        Job melding = motor.getManagementService()
                .createJobQuery()
                .processInstanceId(intake.getId())
                .activityId("message_crisisInGesprek")
                .singleResult();
        for (int poging = 1; poging <= 3; poging++) {
            assertThatThrownBy(() -> motor.getManagementService().executeJob(melding.getId()))
                    .hasMessageContaining("Dossier %s: message_crisisInGesprek is niet gelukt".formatted(nummer));
        }
        assertThat(motor.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(intake.getId())
                        .activityId("message_crisisInGesprek")
                        .count())
                .isEqualTo(1);
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(1);
    }

    @Test
    void hetBurgerservicenummerWordtGecontroleerdEnMagLaterKomen() {
        String nummer = aanvraag();
        Persoon persoon = dossiers.aanvrager(nummer);
        persoon.heeftBsn(null);
        dossiers.bewaar(persoon);
        start("systematische-intake", nummer, Map.of());
        voerEersteGesprek(nummer, ALLES, false);

        assertThatThrownBy(() -> stelIdentiteitVast(nummer, "bsn", "123456789"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geen geldig burgerservicenummer");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_identiteitVaststellen",
                        "vastgesteldOp",
                        GESPREK.toString(),
                        "document",
                        "PASPOORT",
                        "geldig",
                        false))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dit moet aangevinkt zijn");
        assertThat(dossiers.aanvrager(nummer).bsn()).isNull();
        stelIdentiteitVast(nummer, "bsn", BSN);
        assertThat(dossiers.aanvrager(nummer).bsn()).isEqualTo(BSN);
    }

    @Test
    void hetBurgerservicenummerIsNietVanIemandDieAlsOverledenIsGemeld() {
        String nummer = aanvraag();
        Persoon persoon = dossiers.aanvrager(nummer);
        persoon.heeftBsn(null);
        dossiers.bewaar(persoon);
        dossiers.voegToe(nummer, new Persoon("Joris", "Proefpersoon", klok.instant()), Deelname.Rol.PARTNER, AANVRAAG);
        start("systematische-intake", nummer, Map.of());
        voerEersteGesprek(nummer, ALLES, false);
        String bsn = Proefbsn.nieuw();
        String eerder = overleden(bsn, AANVRAAG);

        assertThatThrownBy(() -> stelIdentiteitVast(nummer, "documentPartner", "RIJBEWIJS", "bsn", bsn))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageStartingWith("Burgerservicenummer: van deze inwoner is gemeld dat hij op 27 november 2026")
                .hasMessageContaining(eerder);
        assertThatThrownBy(() -> stelIdentiteitVast(nummer, "documentPartner", "RIJBEWIJS", "bsnPartner", bsn))
                .hasMessageStartingWith("Burgerservicenummer van de partner: van deze inwoner is gemeld")
                .hasMessageContaining(eerder);
        assertThat(dossiers.aanvrager(nummer).bsn()).isNull();
        assertThat(dossiers.partner(nummer).orElseThrow().bsn()).isNull();
    }

    @Test
    void ookDePartnerLaatZienWieHetIs() {
        String nummer = aanvraag();
        dossiers.voegToe(nummer, new Persoon("Joris", "Proefpersoon", klok.instant()), Deelname.Rol.PARTNER, AANVRAAG);
        start("systematische-intake", nummer, Map.of());
        voerEersteGesprek(nummer, ALLES, false);

        assertThat(open(taak(nummer, "userTask_identiteitVaststellen")).get("heeftPartner"))
                .isEqualTo(true);
        assertThatThrownBy(() -> stelIdentiteitVast(nummer))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("de partner doet ook mee");
        assertThatThrownBy(() -> stelIdentiteitVast(
                        nummer,
                        "documentPartner",
                        "RIJBEWIJS",
                        "bsnPartner",
                        dossiers.aanvrager(nummer).bsn()))
                .hasMessageContaining("dit is het nummer van de inwoner zelf");
        stelIdentiteitVast(nummer, "documentPartner", "RIJBEWIJS", "bsnPartner", "111222333");
        assertThat(dossiers.partner(nummer).orElseThrow().bsn()).isEqualTo("111222333");
    }

    @Test
    void watDeGemeenteZelfOpzoektStaatMetKenmerkInHetDossier() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        voerEersteGesprek(nummer, ALLES, false);
        stelIdentiteitVast(nummer);

        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_suwinetRaadplegen", "userTask_bkrRaadplegen");
        raadpleegBkr(nummer);
        assertThat(intake).isWaitingAt("userTask_suwinetRaadplegen");
        raadpleegSuwinet(nummer);

        assertThat(meldingen.findByDossiernummerOrderById(nummer))
                .extracting(Melding::systeem, Melding::kenmerk)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Melding.Systeem.BKR, "BKR-1"),
                        org.assertj.core.groups.Tuple.tuple(Melding.Systeem.SUWINET, "SW-1"));
        assertThat(intake).isWaitingAt("userTask_intakegesprekVoeren");
    }

    @Test
    void deIntakeKanUitMeerGesprekkenBestaan() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        vul(
                nummer,
                "userTask_intakegesprekVoeren",
                "gesprokenOp",
                GESPREK.toString(),
                "wonen",
                "TWEE",
                "vervolg",
                "NOG_EEN_GESPREK");

        assertThat(intake).isWaitingAt("userTask_intakegesprekVoeren");
        var vorm = open(taak(nummer, "userTask_intakegesprekVoeren"));
        assertThat(vorm.get("wonen")).isEqualTo("TWEE");
        assertThat(vorm.get("vervolg"))
                .as("een antwoord dat een feit is geworden, staat er niet weer")
                .isEqualTo("");
        assertThat(metingen.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void hetBeeldIsPasCompleetMetAlleNegenLeefgebieden() {
        String nummer = aanvraag();
        start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);

        assertThatThrownBy(() -> bespreekLeefgebieden(nummer, "HULPVRAAG", "sociaalNetwerk", null))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Sociaal netwerk: vul dit in");
        assertThatThrownBy(() -> bespreekLeefgebieden(nummer, "HULPVRAAG", "tegemoetkomingenNagegaan", false))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("nog een gesprek nodig");
        assertThatThrownBy(() -> bespreekLeefgebieden(nummer, "HULPVRAAG", "beslag", "KLOPT_NIET"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Wat doet u daaraan?");
        bespreekLeefgebieden(nummer, "HULPVRAAG");

        assertThat(metingen.findByDossiernummerOrderById(nummer))
                .extracting(Meting::leefgebied)
                .containsExactly(Leefgebied.values());
        assertThat(metingen.findByDossiernummerOrderById(nummer)).allSatisfy(meting -> {
            assertThat(meting.score()).isEqualTo(3);
            assertThat(meting.gelegenheid()).isEqualTo(Meting.Gelegenheid.INTAKE);
        });
    }

    @Test
    void deHersteltermijnIsRedelijk() {
        String nummer = aanvraag();
        start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", GESPREK.toString(), "vervolg", "AANVULLEN");

        assertThat(open(taak(nummer, "userTask_aanvullingVragen")))
                .containsEntry("gevraagdOp", "2026-12-03")
                .containsEntry("aanvullenTot", "2026-12-17");
        for (String buiten : List.of("2026-12-05", "2027-01-15")) {
            assertThatThrownBy(() -> vraagAanvulling(nummer, LocalDate.parse(buiten)))
                    .isInstanceOf(OngeldigeInvoer.class)
                    .hasMessage(
                            "Bij \"Tot en met wanneer kan de inwoner aanvullen?\": kies een dag van 6 december 2026 tot en met"
                                    + " 14 januari 2027, dat is een redelijke termijn");
        }
        assertThat(laatste(nummer, "A10").opgeschortVanaf()).isEmpty();

        vraagAanvulling(nummer, LocalDate.of(2027, 1, 14));
        assertThat(laatste(nummer, "A7").einde()).isEqualTo(LocalDate.of(2027, 1, 14));
    }

    @Test
    void aanvullenSchortDeBeslistermijnOpEnNietDeAndere() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", GESPREK.toString(), "vervolg", "AANVULLEN");
        assertThatThrownBy(() -> vraagAanvulling(nummer, GESPREK))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("kies een dag na vandaag");
        vraagAanvulling(nummer, LocalDate.of(2026, 12, 17));

        assertThat(laatste(nummer, "A10").opgeschortVanaf()).contains(GESPREK.plusDays(1));
        assertThat(taak(nummer, "userTask_aanvullingVerwerken").getDueDate())
                .isEqualTo(eindVan(LocalDate.of(2026, 12, 17)));
        assertThat(open(taak(nummer, "userTask_aanvullingVerwerken")).get("gevraagd"))
                .isEqualTo("Het alimentatieconvenant");

        vandaagIs(LocalDate.of(2026, 12, 11));
        assertThatThrownBy(() -> verwerkAanvulling(nummer, GESPREK.minusDays(1)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("ligt voor de dag waarop u het vroeg");
        verwerkAanvulling(nummer, LocalDate.of(2026, 12, 11));

        assertThat(intake).isWaitingAt("userTask_intakegesprekVoeren");
        // Seven days stood still: 4 up to and including 10 December.
        assertThat(laatste(nummer, "A10").einde()).isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(laatste(nummer, "A7").voldaanOp()).contains(LocalDate.of(2026, 12, 11));
        vandaagIs(LocalDate.of(2026, 12, 30));
        assertThat(motor.getManagementService()
                        .createJobQuery()
                        .processInstanceId(intake.getId())
                        .timers()
                        .count())
                .isZero();
    }

    @Test
    void eenAanvullingOpDeDagVanHetVerzoekKostGeenTijd() {
        String nummer = aanvraag();
        start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", GESPREK.toString(), "vervolg", "AANVULLEN");
        vraagAanvulling(nummer, LocalDate.of(2026, 12, 17));
        verwerkAanvulling(nummer, GESPREK);

        assertThat(laatste(nummer, "A10").einde()).isEqualTo(LocalDate.of(2027, 1, 28));
    }

    @Test
    void nietAangevuldLaatDeBeslistermijnLopenEnEenMensAfwegen() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", GESPREK.toString(), "vervolg", "AANVULLEN");
        vraagAanvulling(nummer, LocalDate.of(2026, 12, 17));

        hetIs(LocalDate.of(2026, 12, 17), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(intake).isWaitingAt("userTask_aanvullingVerwerken");
        hetIs(LocalDate.of(2026, 12, 18), LocalTime.MIDNIGHT);
        laatTimersLopen();

        assertThat(intake)
                .hasPassed("timer_nietAangevuld", "serviceTask_beslistermijnHervatten")
                .isWaitingAt("userTask_nietAangevuldAfwegen");
        assertThat(openTaken(nummer)).doesNotContain("userTask_aanvullingVerwerken");
        // Fourteen days stood still: 4 up to and including 17 December.
        assertThat(laatste(nummer, "A10").opgeschortVanaf()).isEmpty();
        assertThat(laatste(nummer, "A10").einde()).isEqualTo(LocalDate.of(2027, 2, 11));
        assertThat(laatste(nummer, "A7").isLopend()).isFalse();

        vandaagIs(LocalDate.of(2026, 12, 18));
        weegAf(nummer, "OPNIEUW_VRAGEN");
        assertThat(intake).isWaitingAt("userTask_aanvullingVragen");
        vul(
                nummer,
                "userTask_aanvullingVragen",
                "gevraagdOp",
                LocalDate.of(2026, 12, 18).toString(),
                "aanvullenTot",
                LocalDate.of(2027, 1, 4).toString(),
                "gevraagd",
                "Nogmaals het convenant",
                "nietZelfOpTeZoeken",
                true);
        assertThat(Tekstdrukker.lees(
                        brieven.open(nummer, brieven.van(nummer).get(0).id()).pdf()))
                .contains("Nogmaals het convenant", "uiterlijk op 4 januari 2027", "artikel 4:5", "artikel 4:15");
        vandaagIs(LocalDate.of(2027, 1, 5));
        laatTimersLopen();
        weegAf(nummer, "ZONDER");
        assertThat(intake).isWaitingAt("userTask_intakegesprekVoeren");
    }

    @Test
    void zonderAanvullingKanDeAanvraagMetEenBesluitBuitenBehandelingBlijven() {
        String nummer = aanvraag();
        ProcessInstance intake = totAfwegen(nummer);
        // Four weeks after Thursday 17 December is Thursday 14 January.
        assertThat(laatste(nummer, "A8").einde()).isEqualTo(LocalDate.of(2027, 1, 14));
        assertThat(open(taak(nummer, "userTask_nietAangevuldAfwegen")))
                .containsEntry("nietBehandelenTot", "14 januari 2027");
        weegAf(nummer, "NIET_BEHANDELEN");
        assertThat(intake).isWaitingAt("callActivity_nietBehandelenBesluiten");
        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("termijn-bewaken")
                        .processInstanceBusinessKey(nummer)
                        .variableValueEquals("termijn", "A8")
                        .count())
                .isEqualTo(1);

        neemBesluit(nummer, "NIET_BEHANDELEN");

        assertThat(intake).isEnded().hasPassed("gateway_nietBehandeld", "end_aanvraagNietBehandeld");
        assertThat(laatste(nummer, "A8").voldaanOp()).contains(LocalDate.of(2026, 12, 18));
        assertThat(laatste(nummer, "A10").voldaanOp()).contains(LocalDate.of(2026, 12, 18));
    }

    @Test
    void wieNietBehandelenVoorstelteKanDeAanvraagTochBehandelen() {
        String nummer = aanvraag();
        ProcessInstance intake = totAfwegen(nummer);
        weegAf(nummer, "NIET_BEHANDELEN");
        vulAls(
                "consulent",
                nummer,
                "userTask_besluitOpstellen",
                "uitkomst",
                "WEL_BEHANDELEN",
                "artikel",
                "Awb art. 4:5",
                "motivering",
                "De gegevens zijn er nu.");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vulAls("consulent", nummer, "userTask_inwonerInformeren", "verteldOp", "2026-12-18", "wijze", "TELEFOON");

        assertThat(intake).isWaitingAt("userTask_intakegesprekVoeren");
        assertThat(laatste(nummer, "A8").isLopend()).isFalse();
        assertThat(laatste(nummer, "A10").isLopend()).isTrue();
    }

    @Test
    void naVierWekenKanDeAanvraagNietMeerBuitenBehandelingBlijven() {
        String nummer = aanvraag();
        totAfwegen(nummer);
        vandaagIs(LocalDate.of(2027, 1, 15));
        assertThatThrownBy(() -> weegAf(nummer, "NIET_BEHANDELEN"))
                .hasMessageContaining(
                        "dit kon tot en met 14 januari 2027; nu moet de gemeente op de inhoud beslissen (Awb art. 4:5 lid 4)");
        weegAf(nummer, "ZONDER");
        assertThat(laatste(nummer, "A8").isLopend()).isFalse();
    }

    private ProcessInstance totAfwegen(String nummer) {
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", GESPREK.toString(), "vervolg", "AANVULLEN");
        vraagAanvulling(nummer, LocalDate.of(2026, 12, 17));
        vandaagIs(LocalDate.of(2026, 12, 18));
        laatTimersLopen();
        assertThat(intake).isWaitingAt("userTask_nietAangevuldAfwegen");
        return intake;
    }

    @Test
    void alleenVragenWatDeGemeenteNietZelfKanOpzoeken() {
        String nummer = aanvraag();
        start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        vul(nummer, "userTask_intakegesprekVoeren", "gesprokenOp", GESPREK.toString(), "vervolg", "AANVULLEN");

        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_aanvullingVragen",
                        "gevraagdOp",
                        GESPREK.minusDays(1).toString(),
                        "aanvullenTot",
                        "2026-12-17",
                        "gevraagd",
                        "Loonstrook",
                        "nietZelfOpTeZoeken",
                        true))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("deze dag ligt voor het eerste gesprek");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_aanvullingVragen",
                        "gevraagdOp",
                        GESPREK.toString(),
                        "aanvullenTot",
                        "2026-12-17",
                        "gevraagd",
                        "Loonstrook",
                        "nietZelfOpTeZoeken",
                        false))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dit moet aangevinkt zijn");
        assertThat(laatste(nummer, "A10").opgeschortVanaf()).isEmpty();
    }

    @Test
    void eenAndereHulpvraagWordtWarmOvergedragen() {
        String nummer = aanvraag();
        ProcessInstance intake = start("systematische-intake", nummer, Map.of());
        totLeefgebieden(nummer);
        bespreekLeefgebieden(nummer, "HULPVRAAG");
        stelHulpvraagVast(nummer, true);

        assertThat(intake).isWaitingAt("userTask_warmOverdragen");
        vul(
                nummer,
                "userTask_warmOverdragen",
                "overgedragenOp",
                GESPREK.toString(),
                "afdeling",
                "Wmo-loket",
                "contactpersoon",
                "Mevrouw De Boer",
                "afspraken",
                "Belt morgen");
        assertThat(intake).isEnded();
        assertThat(intake).variables().containsEntry("intakeUitkomst", "HULPVRAAG");
    }

    /** The whole route up to the day of the first talk, because the route is what hears of a crisis. */
    private String route() {
        vandaagIs(AANVRAAG);
        String nummer = meldAan();
        aanmelding(nummer);
        vandaagIs(GESPREK);
        laatTimersLopen();
        return nummer;
    }

    private ProcessInstance intakeVan(String nummer) {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .processDefinitionKey("systematische-intake")
                .singleResult();
    }

    private void pakDeDreigingAan(String nummer) {
        vul(
                nummer,
                "userTask_schuldeiserBellen",
                "gebeldOp",
                GESPREK.toString(),
                "schuldeiser",
                "Energiebedrijf",
                "afgewend",
                true,
                "afspraken",
                "Sluit niet af.");
        vul(
                nummer,
                "userTask_crisisgesprekVoeren",
                "gesprokenOp",
                GESPREK.toString(),
                "dreiging",
                "ENERGIE_OF_WATER",
                "dreigtOp",
                GESPREK.plusDays(7).toString(),
                "toelichting",
                "Brief gezien.",
                "afspraken",
                "Wij bellen.");
        vul(
                nummer,
                "userTask_interventieAfsluiten",
                "afgeslotenOp",
                GESPREK.toString(),
                "resultaat",
                "AFGEWEND",
                "verslag",
                "De inwoner weet het.");
    }

    private String aanvraag() {
        vandaagIs(GESPREK);
        String nummer = dossier(AANVRAAG);
        termijnen.start(nummer, "A3", AANVRAAG);
        return nummer;
    }

    private void voerEersteGesprek(String nummer, List<String> verteld, boolean crisis, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "afloop",
                "GEHOUDEN",
                "gebeurdOp",
                GESPREK.toString(),
                "vorm",
                "KANTOOR",
                "verteld",
                verteld,
                "crisisGebleken",
                crisis,
                "verslag",
                "Goed gesprek"));
        waarden.addAll(List.of(meer));
        vul(nummer, "userTask_eersteGesprekVoeren", waarden.toArray());
    }

    private void stelIdentiteitVast(String nummer, Object... meer) {
        List<Object> waarden =
                new ArrayList<>(List.of("vastgesteldOp", GESPREK.toString(), "document", "PASPOORT", "geldig", true));
        waarden.addAll(List.of(meer));
        vul(nummer, "userTask_identiteitVaststellen", waarden.toArray());
    }

    private void raadpleegSuwinet(String nummer) {
        vul(
                nummer,
                "userTask_suwinetRaadplegen",
                "geraadpleegdOp",
                GESPREK.toString(),
                "kenmerk",
                "SW-1",
                "bronnen",
                List.of("UWV", "BRP"));
    }

    private void raadpleegBkr(String nummer) {
        vul(nummer, "userTask_bkrRaadplegen", "geraadpleegdOp", GESPREK.toString(), "kenmerk", "BKR-1");
    }

    private void totLeefgebieden(String nummer) {
        voerEersteGesprek(nummer, ALLES, false);
        stelIdentiteitVast(nummer);
        raadpleegSuwinet(nummer);
        raadpleegBkr(nummer);
    }

    private void bespreekLeefgebieden(String nummer, String vervolg, Object... anders) {
        List<Object> waarden = new ArrayList<>(List.of("gesprokenOp", GESPREK.toString(), "vervolg", vervolg));
        for (String gebied : List.of(
                "werk",
                "inkomen",
                "opleiding",
                "spaargeld",
                "schulden",
                "wonen",
                "gezin",
                "gezondheid",
                "sociaalNetwerk")) {
            waarden.addAll(List.of(gebied, "DRIE"));
        }
        waarden.addAll(List.of(
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
        waarden.addAll(Arrays.asList(anders));
        vul(nummer, "userTask_intakegesprekVoeren", waarden.toArray());
    }

    private void stelHulpvraagVast(String nummer, boolean andereHulp) {
        vul(
                nummer,
                "userTask_hulpvraagVaststellen",
                "vastgesteldOp",
                GESPREK.toString(),
                "hulpvraag",
                "Rust in de geldzaken",
                "inOverleg",
                true,
                "andereHulp",
                andereHulp);
    }

    private void bevestigAfzien(String nummer, boolean uitdrukkelijk) {
        vul(
                nummer,
                "userTask_afzienBevestigen",
                "bevestigdOp",
                GESPREK.toString(),
                "wijze",
                "BRIEF",
                "uitdrukkelijk",
                uitdrukkelijk,
                "adviesGegeven",
                true);
    }

    private void vraagAanvulling(String nummer, LocalDate tot) {
        vul(
                nummer,
                "userTask_aanvullingVragen",
                "gevraagdOp",
                GESPREK.toString(),
                "aanvullenTot",
                tot.toString(),
                "gevraagd",
                "Het alimentatieconvenant",
                "nietZelfOpTeZoeken",
                true,
                "hulpAangeboden",
                true);
    }

    private void verwerkAanvulling(String nummer, LocalDate op) {
        vul(nummer, "userTask_aanvullingVerwerken", "aangevuldOp", op.toString(), "ontvangen", "Het convenant");
    }

    private void weegAf(String nummer, String keuze) {
        vul(nummer, "userTask_nietAangevuldAfwegen", "keuze", keuze, "afweging", "Inwoner was ziek");
    }

    private Termijn laatste(String nummer, String code) {
        return termijnen.laatste(nummer, code).orElseThrow();
    }

    private static Date eindVan(LocalDate dag) {
        return Date.from(dag.atTime(23, 59).atZone(AMSTERDAM).toInstant());
    }
}
