package nl.schuldhulproute.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomst;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AanmeldingTest extends RouteTest {

    /** A Monday in a week without free days. */
    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);

    private static final String BEVESTIGEN = "userTask_aanmeldingBevestigen";
    private static final String CONTACT = "userTask_eersteContactLeggen";
    private static final String OPNIEUW = "userTask_opnieuwContactLeggen";
    private static final String TRIAGE = "userTask_situatieVerkennen";
    private static final String TWIJFEL = "userTask_opnieuwBespreken";
    private static final String PLANNEN = "userTask_eersteGesprekPlannen";

    @Autowired
    private Brieven brieven;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crises crises;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Test
    void vanAanmeldingTotAfspraak() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        assertThat(taak(nummer, CONTACT).getDueDate()).isEqualTo(op(LocalDate.of(2026, 3, 4), LocalTime.of(23, 59)));

        gesproken(nummer);
        assertThat(register.laatste(nummer, "A1").orElseThrow().isTijdigVoldaan())
                .isTrue();

        triage(nummer, "situatie", "AANVRAAG");
        assertThat(open(taak(nummer, PLANNEN))).containsEntry("uiterlijk", "30 maart 2026");
        plan(nummer, "gesprekOp", "2026-03-10");

        assertThat(aanmelding)
                .isEnded()
                .hasPassedInOrder("serviceTask_nieuweAanvraagBewaken", "end_eersteGesprekGepland");
        assertThat(feit(aanmelding, "vervolg")).isEqualTo("INTAKE");
        assertThat(feit(aanmelding, "crisis")).isEqualTo(false);
        assertThat(register.laatste(nummer, "A2").orElseThrow().voldaanOp()).contains(MAANDAG);
        assertThat(register.lopend(nummer, "A3")).isPresent();
        assertThat(bewaakt(nummer)).isEqualTo(1);
        assertThat(tijdlijn.laatste(nummer, "aanmelding-eersteGesprekPlannen")).containsEntry("tijd", "10:30:00");
        assertThat(brieven.van(nummer))
                .anySatisfy(brief -> assertThat(Tekstdrukker.lees(
                                brieven.open(nummer, brief.id()).pdf()))
                        .contains("Uitnodiging voor een gesprek over uw schulden", "om 10.30 uur"));
    }

    @Test
    void wieSchrijftKrijgtEerstEenBevestiging() {
        String nummer = gegevenEenAanmelding(MAANDAG, Dossier.Herkomst.WEBSITE, true, null);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        assertThat(openTaken(nummer)).containsExactly("userTask_aanmeldingBevestigen");
        assertThat(open(taak(nummer, "userTask_aanmeldingBevestigen")))
                .containsEntry("bereikbaar", "0600000000")
                .containsEntry("aangemeldOp", "2 maart 2026");

        assertThatThrownBy(() ->
                        vul(nummer, "userTask_aanmeldingBevestigen", "bevestigdOp", "2026-03-01", "wijze", "MAIL"))
                .hasMessageContaining("Bevestigd op: deze dag ligt voor de aanmelding");
        vul(nummer, "userTask_aanmeldingBevestigen", "bevestigdOp", "2026-03-02", "wijze", "MAIL");

        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        assertThat(aanmelding).hasPassed("gateway_bevestigen", "gateway_naarContact");
        assertThat(brieven.van(nummer))
                .singleElement()
                .satisfies(brief -> assertThat(Tekstdrukker.lees(
                                brieven.open(nummer, brief.id()).pdf()))
                        .contains("Op 2 maart 2026 hebt u zich bij ons gemeld", "uiterlijk op 30 maart 2026"));
    }

    // ---- contact

    @Test
    void wieNietBereiktIsKrijgtEenNieuwePoging() {
        String nummer = gegevenContactZonderGehoor("2026-03-05", false);
        assertThat(openTaken(nummer)).containsExactly(OPNIEUW);
        assertThat(taak(nummer, OPNIEUW).getDueDate()).isEqualTo(op(LocalDate.of(2026, 3, 5), LocalTime.of(23, 59)));
        assertThat(open(taak(nummer, OPNIEUW))).containsEntry("pogingen", 1.0).containsEntry("briefGestuurd", "nee");

        vandaagIs(LocalDate.of(2026, 3, 5));
        vul(nummer, OPNIEUW, "op", "2026-03-05", "wijze", "TELEFOON", "contact", "GESPROKEN");

        assertThat(openTaken(nummer)).containsExactly(TRIAGE);
        assertThat(register.laatste(nummer, "A1").orElseThrow().isTijdigVoldaan())
                .isFalse();
        assertThat(register.lopend(nummer, "A1-opnieuw")).isEmpty();
    }

    @Test
    void watDeVorigeKeerGekozenWerdIsNuNogNietIngevuld() {
        String nummer = gegevenContactZonderGehoor("2026-03-05", false);
        assertThat(feit(instantie(nummer), "contact")).isEqualTo("NIET_BEREIKT");

        assertThat(open(taak(nummer, OPNIEUW))).containsEntry("contact", "");
    }

    @Test
    void naEenPogingKanEenBriefVolgen() {
        String nummer = gegevenContactZonderGehoor("2026-03-05", true);
        assertThat(openTaken(nummer)).containsExactly("userTask_contactbriefSturen");
        assertThat(open(taak(nummer, "userTask_contactbriefSturen"))).containsEntry("adres", "niet bekend");
        assertThatThrownBy(
                        () -> vul(nummer, "userTask_contactbriefSturen", "verstuurdOp", "2026-02-27", "wijze", "BRIEF"))
                .hasMessageContaining("Verstuurd op: deze dag ligt voor de aanmelding");

        vul(nummer, "userTask_contactbriefSturen", "verstuurdOp", "2026-03-02", "wijze", "BRIEF");

        assertThat(open(taak(nummer, OPNIEUW))).containsEntry("briefGestuurd", "ja");
    }

    @Test
    void wieOnbereikbaarBlijftWordtPasNaDriePogingenEnEenBriefLosgelaten() {
        String nummer = gegevenContactZonderGehoor("2026-03-05", true);
        ProcessInstance aanmelding = instantie(nummer);
        vul(nummer, "userTask_contactbriefSturen", "verstuurdOp", "2026-03-02", "wijze", "BRIEF");
        assertThatThrownBy(
                        () -> vul(nummer, OPNIEUW, "op", "2026-03-02", "wijze", "TELEFOON", "contact", "ONBEREIKBAAR"))
                .hasMessageContaining("Bij \"Hoe liep het?\": stop pas na 3 pogingen en een brief");

        nietBereikt(nummer, OPNIEUW, "2026-03-06", false);
        assertThat(openTaken(nummer)).containsExactly(OPNIEUW);
        vul(nummer, OPNIEUW, "op", "2026-03-02", "wijze", "TELEFOON", "contact", "ONBEREIKBAAR");

        assertThat(aanmelding).isEnded().hasPassed("end_afgezienZonderContact");
        assertThat(feit(aanmelding, "vervolg")).isEqualTo("AFGEZIEN");
    }

    @Test
    void driePogingenZonderBriefIsTeWeinig() {
        String nummer = gegevenContactZonderGehoor("2026-03-05", false);
        nietBereikt(nummer, OPNIEUW, "2026-03-06", false);
        assertThatThrownBy(
                        () -> vul(nummer, OPNIEUW, "op", "2026-03-02", "wijze", "TELEFOON", "contact", "ONBEREIKBAAR"))
                .hasMessageContaining("stop pas na 3 pogingen en een brief");
        assertThat(openTaken(nummer)).containsExactly(OPNIEUW);
    }

    @Test
    void wieBijHetEersteContactAfzietHoeftNietsMeer() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        assertThatThrownBy(() -> vul(nummer, CONTACT, "op", "2026-03-02", "wijze", "TELEFOON", "contact", "AFGEZIEN"))
                .hasMessageContaining("Bij \"Waarom ziet de inwoner af van hulp?\": vul dit in");

        vul(nummer, CONTACT, "op", "2026-03-02", "wijze", "BALIE", "contact", "AFGEZIEN", "reden", "Al opgelost.");

        assertThat(aanmelding).isEnded();
        assertThat(feit(aanmelding, "vervolg")).isEqualTo("AFGEZIEN");
    }

    @Test
    void eenNieuwePogingIsBinnenVeertienDagen() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        start("aanmelding", nummer, Map.of());
        assertThatThrownBy(() -> nietBereikt(nummer, CONTACT, null, false))
                .hasMessageContaining("Volgende poging op: vul dit in");
        assertThatThrownBy(() -> nietBereikt(nummer, CONTACT, "2026-03-01", false))
                .hasMessageContaining("Volgende poging op: kies een dag vanaf vandaag, binnen 14 dagen");
        assertThatThrownBy(() -> nietBereikt(nummer, CONTACT, "2026-03-17", false))
                .hasMessageContaining("binnen 14 dagen");
        nietBereikt(nummer, CONTACT, "2026-03-16", false);
        assertThat(openTaken(nummer)).containsExactly(OPNIEUW);
    }

    // ---- the timers of the contact

    @Test
    void eenEersteContactDatBijnaTeLaatIsKrijgtVoorrang() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        start("aanmelding", nummer, Map.of());
        assertThat(timer(nummer, "timer_eersteContactWaarschuwing"))
                .isEqualTo(op(LocalDate.of(2026, 3, 3), LocalTime.of(8, 0)));
        assertThat(timer(nummer, "timer_eersteContactTeLaat"))
                .isEqualTo(op(LocalDate.of(2026, 3, 5), LocalTime.MIDNIGHT));

        hetIs(LocalDate.of(2026, 3, 3), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(taak(nummer, CONTACT).getPriority()).isEqualTo(50);

        hetIs(LocalDate.of(2026, 3, 3), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, CONTACT).getPriority()).isEqualTo(75);
        assertThat(zinnen(nummer)).containsExactly("Eerste contact na de aanmelding: de uiterste dag is 4 maart 2026.");

        hetIs(LocalDate.of(2026, 3, 4), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, CONTACT).getPriority()).isEqualTo(75);

        hetIs(LocalDate.of(2026, 3, 5), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, CONTACT).getPriority()).isEqualTo(100);
        assertThat(zinnen(nummer))
                .containsExactly(
                        "Eerste contact na de aanmelding: de uiterste dag is 4 maart 2026.",
                        "Eerste contact na de aanmelding: de uiterste dag was 4 maart 2026.");
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
    }

    @Test
    void naHetEersteContactZijnDeTimersWeg() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        hetIs(LocalDate.of(2026, 3, 6), LocalTime.of(9, 0));
        laatTimersLopen();
        assertThat(zinnen(nummer)).isEmpty();
        assertThat(taak(nummer, TRIAGE).getPriority()).isEqualTo(50);
    }

    @Test
    void ookWieEerstEenBevestigingKrijgtMoetOpTijdGesprokenWorden() {
        String nummer = gegevenEenAanmelding(MAANDAG, Dossier.Herkomst.WEBSITE, true, null);
        start("aanmelding", nummer, Map.of());
        assertThat(timer(nummer, "timer_bevestigenWaarschuwing"))
                .isEqualTo(op(LocalDate.of(2026, 3, 3), LocalTime.of(8, 0)));
        assertThat(timer(nummer, "timer_bevestigenTeLaat")).isEqualTo(op(LocalDate.of(2026, 3, 5), LocalTime.MIDNIGHT));

        hetIs(LocalDate.of(2026, 3, 3), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(taak(nummer, BEVESTIGEN).getPriority()).isEqualTo(50);

        hetIs(LocalDate.of(2026, 3, 3), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, BEVESTIGEN).getPriority()).isEqualTo(75);

        hetIs(LocalDate.of(2026, 3, 4), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, BEVESTIGEN).getPriority()).isEqualTo(75);

        hetIs(LocalDate.of(2026, 3, 5), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, BEVESTIGEN).getPriority()).isEqualTo(100);
        assertThat(openTaken(nummer)).containsExactly(BEVESTIGEN);

        // Once confirmed the talk is still late: its task comes on top at once, and nothing is told twice.
        vul(nummer, BEVESTIGEN, "bevestigdOp", "2026-03-05", "wijze", "MAIL");
        laatTimersLopen();
        assertThat(taak(nummer, CONTACT).getPriority()).isEqualTo(100);
        assertThat(zinnen(nummer))
                .containsExactly(
                        "Eerste contact na de aanmelding: de uiterste dag is 4 maart 2026.",
                        "Eerste contact na de aanmelding: de uiterste dag was 4 maart 2026.");
    }

    @Test
    void naDeBevestigingBewakenDeTimersAlleenNogHetContact() {
        String nummer = gegevenEenAanmelding(MAANDAG, Dossier.Herkomst.WEBSITE, true, null);
        start("aanmelding", nummer, Map.of());
        vul(nummer, BEVESTIGEN, "bevestigdOp", "2026-03-02", "wijze", "MAIL");
        assertThat(jobs(nummer, "timer_bevestigenWaarschuwing")).isEmpty();
        assertThat(jobs(nummer, "timer_bevestigenTeLaat")).isEmpty();
        assertThat(jobs(nummer, "timer_eersteContactWaarschuwing")).hasSize(1);

        gesproken(nummer);
        hetIs(LocalDate.of(2026, 3, 6), LocalTime.of(9, 0));
        laatTimersLopen();
        assertThat(zinnen(nummer)).isEmpty();
    }

    @Test
    void opDeDagVanDeNieuwePogingKomtDeTaakBovenaan() {
        String nummer = gegevenContactZonderGehoor("2026-03-06", false);
        assertThat(timer(nummer, "timer_nieuwePogingNu")).isEqualTo(op(LocalDate.of(2026, 3, 6), LocalTime.of(8, 0)));
        hetIs(LocalDate.of(2026, 3, 6), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(taak(nummer, OPNIEUW).getPriority()).isEqualTo(50);
        hetIs(LocalDate.of(2026, 3, 6), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, OPNIEUW).getPriority()).isEqualTo(75);
        assertThat(zinnen(nummer))
                .containsExactly("Nieuwe poging tot contact na de aanmelding: de uiterste dag is 6 maart 2026.");
    }

    @Test
    void reageertDeInwonerEerderDanIsDeTimerVanDeNieuwePogingWeg() {
        String nummer = gegevenContactZonderGehoor("2026-03-06", false);
        vul(nummer, OPNIEUW, "op", "2026-03-02", "wijze", "MAIL", "contact", "GESPROKEN");
        hetIs(LocalDate.of(2026, 3, 7), LocalTime.of(9, 0));
        laatTimersLopen();
        assertThat(zinnen(nummer)).isEmpty();
    }

    // ---- triage

    @Test
    void wieTwijfeltWordtTeruggebeldEnDoetDanEenAanvraag() {
        String nummer = gegevenEenAanmelding(MAANDAG, Dossier.Herkomst.BALIE, false, null);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        assertThat(open(taak(nummer, TRIAGE)))
                .containsEntry("aanvraagOp", "nog niet")
                .containsEntry("bekendeDreiging", "geen");
        assertThatThrownBy(() -> triage(nummer, "situatie", "TWIJFEL"))
                .hasMessageContaining("Opnieuw bellen op: vul dit in");
        assertThatThrownBy(() -> triage(nummer, "situatie", "TWIJFEL", "opnieuwOp", "2026-03-02"))
                .hasMessageContaining("Opnieuw bellen op: kies een dag na vandaag");
        triage(nummer, "situatie", "TWIJFEL", "opnieuwOp", "2026-03-30");
        assertThat(register.lopend(nummer, "A3")).isEmpty();
        assertThat(bewaakt(nummer)).isZero();

        vandaagIs(LocalDate.of(2026, 3, 30));
        assertThat(taak(nummer, TWIJFEL).getDueDate()).isEqualTo(op(LocalDate.of(2026, 3, 30), LocalTime.of(23, 59)));
        vul(nummer, TWIJFEL, "besprokenOp", "2026-03-30", "situatie", "AANVRAAG");

        assertThat(dossiers.dossier(nummer).aanvraagOp()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(register.laatste(nummer, "A6").orElseThrow().isTijdigVoldaan())
                .isTrue();
        // Four weeks on is Monday 27 April, Koningsdag.
        assertThat(register.lopend(nummer, "A3").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(bewaakt(nummer)).isEqualTo(1);
        assertThat(aanmelding).isWaitingAt(PLANNEN).hasPassed(TWIJFEL);
    }

    @Test
    void wieTwijfeltKrijgtGeenValsSeinOverDeAfspraak() {
        String nummer = gegevenTwijfel("2026-03-30");
        assertThat(register.lopend(nummer, "A2")).isEmpty();
        assertThat(register.laatste(nummer, "A2").orElseThrow().vervallenOp()).contains(MAANDAG);
        assertThat(register.laatste(nummer, "A2").orElseThrow().reden())
                .contains("De inwoner twijfelt en wordt op de afgesproken dag opnieuw gebeld.");

        // Later than ten days after the aanmelding; the talk was on Sunday and is written down on Monday.
        vandaagIs(LocalDate.of(2026, 3, 30));
        vul(nummer, TWIJFEL, "besprokenOp", "2026-03-29", "situatie", "AANVRAAG");
        laatTimersLopen();

        assertThat(register.lopend(nummer, "A2").orElseThrow().startOp()).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(taak(nummer, PLANNEN).getDueDate()).isEqualTo(op(LocalDate.of(2026, 4, 8), LocalTime.of(23, 59)));
        assertThat(taak(nummer, PLANNEN).getPriority()).isEqualTo(50);
        // Two werkdagen before Wednesday 8 April: Easter Monday and Good Friday do not count.
        assertThat(timer(nummer, "timer_afspraakWaarschuwing"))
                .isEqualTo(op(LocalDate.of(2026, 4, 2), LocalTime.of(8, 0)));
        assertThat(timer(nummer, "timer_afspraakTeLaat")).isEqualTo(op(LocalDate.of(2026, 4, 9), LocalTime.MIDNIGHT));
        assertThat(zinnen(nummer)).noneMatch(zin -> zin.startsWith("Afspraak"));
    }

    @Test
    void twijfelNaEenAanvraagVerzetDeWettelijkeTermijnNiet() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        triage(nummer, "situatie", "TWIJFEL", "opnieuwOp", "2026-03-16");
        vandaagIs(LocalDate.of(2026, 3, 16));
        vul(nummer, TWIJFEL, "besprokenOp", "2026-03-16", "situatie", "AANVRAAG");

        assertThat(register.lopend(nummer, "A2").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 3, 26));
        assertThat(register.lopend(nummer, "A3").orElseThrow().startOp()).isEqualTo(MAANDAG);
        assertThat(open(taak(nummer, PLANNEN))).containsEntry("uiterlijk", "30 maart 2026");
    }

    @Test
    void wieNaTwijfelEldersBlijktTeWonenKrijgtOokDeTienDagen() {
        String nummer = gegevenTwijfel("2026-03-16");
        vandaagIs(LocalDate.of(2026, 3, 16));
        vul(nummer, TWIJFEL, "besprokenOp", "2026-03-16", "situatie", "NIET_INWONER");
        assertThat(taak(nummer, "userTask_woongemeenteRaadplegen").getDueDate())
                .isEqualTo(op(LocalDate.of(2026, 3, 26), LocalTime.of(23, 59)));
    }

    @Test
    void wieNaTwijfelAlleenAdviesWilHoeftGeenAfspraak() {
        String nummer = gegevenTwijfel("2026-03-16");
        vandaagIs(LocalDate.of(2026, 3, 16));
        vul(nummer, TWIJFEL, "besprokenOp", "2026-03-16", "situatie", "ADVIES");
        assertThat(openTaken(nummer)).containsExactly("userTask_adviesGeven");
        assertThat(register.lopend(nummer, "A2")).isEmpty();
    }

    @Test
    void opDeDagVanHetNieuweGesprekKomtDeTaakBovenaan() {
        String nummer = gegevenTwijfel("2026-03-29");
        // Summer time began that night.
        assertThat(timer(nummer, "timer_twijfelNu")).isEqualTo(Instant.parse("2026-03-29T06:00:00Z"));
        hetIs(LocalDate.of(2026, 3, 29), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(taak(nummer, TWIJFEL).getPriority()).isEqualTo(50);
        hetIs(LocalDate.of(2026, 3, 29), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, TWIJFEL).getPriority()).isEqualTo(75);
        assertThat(zinnen(nummer))
                .containsExactly("Opnieuw contact met de inwoner die twijfelt: de uiterste dag is 29 maart 2026.");
    }

    @Test
    void beltDeInwonerEerderDanIsDeTimerVanHetNieuweGesprekWeg() {
        String nummer = gegevenTwijfel("2026-03-29");
        vul(nummer, TWIJFEL, "besprokenOp", "2026-03-02", "situatie", "AANVRAAG");
        assertThat(jobs(nummer, "timer_twijfelNu")).isEmpty();
        assertThat(openTaken(nummer)).containsExactly(PLANNEN);
    }

    @Test
    void wieNogEensTwijfeltKrijgtEenNieuweDag() {
        String nummer = gegevenTwijfel("2026-03-09");
        vandaagIs(LocalDate.of(2026, 3, 9));
        vul(nummer, TWIJFEL, "besprokenOp", "2026-03-09", "situatie", "TWIJFEL", "opnieuwOp", "2026-04-01");
        assertThat(openTaken(nummer)).containsExactly(TWIJFEL);
        assertThat(timer(nummer, "timer_twijfelNu")).isEqualTo(op(LocalDate.of(2026, 4, 1), LocalTime.of(8, 0)));
        assertThat(taak(nummer, TWIJFEL).getDueDate()).isEqualTo(op(LocalDate.of(2026, 4, 1), LocalTime.of(23, 59)));
    }

    @Test
    void wieAfzietInDeTriageHoeftNietsMeer() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        assertThatThrownBy(() -> triage(nummer, "situatie", "AFGEZIEN"))
                .hasMessageContaining("Bij \"Waarom ziet de inwoner af van hulp?\": vul dit in");
        triage(
                nummer,
                "situatie",
                "AFGEZIEN",
                "reden",
                "Familie helpt.",
                "dreiging",
                "ANDERS",
                "dreigingToelichting",
                "x");
        assertThat(aanmelding).isEnded().hasPassed("end_inwonerZietAf");
        assertThat(feit(aanmelding, "vervolg")).isEqualTo("AFGEZIEN");
        assertThat(crises.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void wieAlleenAdviesWilKrijgtAdvies() {
        String nummer = gegevenEenAanmelding(MAANDAG, Dossier.Herkomst.TELEFOON, false, null);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        assertThatThrownBy(() -> triage(
                        nummer,
                        "situatie",
                        "ADVIES",
                        "dreiging",
                        "ONTRUIMING",
                        "dreigingToelichting",
                        "Volgende week."))
                .hasMessageContaining("Bij \"Wat past bij de inwoner?\": er dreigt iets");
        triage(nummer, "situatie", "ADVIES");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_adviesGeven",
                        "gegevenOp",
                        "2026-03-02",
                        "advies",
                        "Vraag toeslag aan.",
                        "weetTerugTeKomen",
                        false))
                .hasMessageContaining("dit moet aangevinkt zijn");
        vul(
                nummer,
                "userTask_adviesGeven",
                "gegevenOp",
                "2026-03-02",
                "advies",
                "Vraag toeslag aan.",
                "weetTerugTeKomen",
                true);
        assertThat(aanmelding).isEnded().hasPassed("end_adviesGegeven");
        assertThat(feit(aanmelding, "vervolg")).isEqualTo("ADVIES");
    }

    @Test
    void eenNietInwonerWordtHierGeholpenBijEenBijzondereOmstandigheid() {
        String nummer = gegevenEenAanmelding(MAANDAG, Dossier.Herkomst.TELEFOON, false, null);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        triage(nummer, "situatie", "NIET_INWONER");
        assertThatThrownBy(() -> raadpleeg(nummer, "GEEN", "HIER_HELPEN"))
                .hasMessageContaining(
                        "Bij \"Wie helpt de inwoner?\": hier helpen kan alleen bij een bijzondere omstandigheid");

        vandaagIs(LocalDate.of(2026, 3, 4));
        raadpleeg(nummer, "DETENTIE", "HIER_HELPEN");

        assertThat(aanmelding).isWaitingAt(PLANNEN);
        assertThat(dossiers.dossier(nummer).aanvraagOp()).isEqualTo(MAANDAG);
        assertThat(register.lopend(nummer, "A3").orElseThrow().startOp()).isEqualTo(MAANDAG);
    }

    @Test
    void eenNietInwonerWordtWarmOvergedragen() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        triage(nummer, "situatie", "NIET_INWONER");
        raadpleeg(nummer, "GEEN", "OVERDRAGEN");
        vul(
                nummer,
                "userTask_warmOverdragen",
                "overgedragenOp",
                "2026-03-02",
                "organisatie",
                "Gemeente Elders",
                "contactpersoon",
                "Mevrouw De Groot",
                "inwonerWeet",
                true,
                "toestemming",
                true,
                "toelichting",
                "Het verslag van het gesprek.");
        assertThat(aanmelding).isEnded().hasPassed("end_doorverwezen");
        assertThat(feit(aanmelding, "vervolg")).isEqualTo("DOORVERWEZEN");
    }

    @Test
    void eenOndernemerWordtVastgelegd() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        triage(nummer, "situatie", "AANVRAAG", "ondernemer", true);
        assertThat(dossiers.dossier(nummer).ondernemer()).isTrue();
    }

    // ---- crisis

    @Test
    void eenDreigingBijDeAanmeldingGaatVoorEnMeldtDeCrisis() {
        String nummer = gegevenEenRoute(Crisis.Dreiging.ONTRUIMING);
        assertThat(takenZonderBewaking(nummer)).isEmpty();
        laatTimersLopen();

        assertThat(takenZonderBewaking(nummer))
                .containsExactlyInAnyOrder(CONTACT, "userTask_crisisgesprekVoeren", "userTask_schuldeiserBellen");
        assertThat(feitVan(nummer, "crisis")).isEqualTo(true);
        gesproken(nummer);
        assertThat(open(taak(nummer, TRIAGE)))
                .containsEntry("dreiging", "ONTRUIMING")
                .containsEntry("bekendeDreiging", "ontruiming van de woning, sinds 2 maart 2026");
        triage(nummer, "situatie", "AANVRAAG", "dreiging", "ONTRUIMING", "dreigingToelichting", "Op 12 maart.");
        laatTimersLopen();

        // It is told once: no second intervention.
        assertThat(takenZonderBewaking(nummer))
                .containsExactlyInAnyOrder(PLANNEN, "userTask_crisisgesprekVoeren", "userTask_schuldeiserBellen");
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(1);
        assertThat(open(taak(nummer, PLANNEN))).containsEntry("uiterlijk", "5 maart 2026");
    }

    @Test
    void eenDreigingInDeTriageVerkortDeTermijnEnMeldtDeCrisis() {
        String nummer = gegevenEenRoute(null);
        vandaagIs(LocalDate.of(2026, 3, 3));
        vul(nummer, CONTACT, "op", "2026-03-03", "wijze", "TELEFOON", "contact", "GESPROKEN");
        assertThatThrownBy(() -> triage(nummer, "situatie", "AANVRAAG", "dreiging", "ZORGVERZEKERING"))
                .hasMessageContaining("Bij \"Wat dreigt er, van wie en wanneer?\": vul dit in");
        vul(
                nummer,
                TRIAGE,
                "besprokenOp",
                "2026-03-03",
                "situatie",
                "AANVRAAG",
                "dreiging",
                "ENERGIE_OF_WATER",
                "dreigingToelichting",
                "Afsluiting op 15 maart.");
        laatTimersLopen();

        assertThat(takenZonderBewaking(nummer))
                .containsExactlyInAnyOrder(PLANNEN, "userTask_crisisgesprekVoeren", "userTask_schuldeiserBellen");
        assertThat(register.lopend(nummer, "A4").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(register.lopend(nummer, "A3").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(feitVan(nummer, "crisis")).isEqualTo(true);
    }

    @Test
    void alleenEenAanmaningIsGeenCrisisEnHetDossierZegtWaarom() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        triage(
                nummer,
                "situatie",
                "AANVRAAG",
                "dreiging",
                "INCASSO",
                "dreigingToelichting",
                "Een brief van een incassobureau.");

        assertThat(feit(aanmelding, "crisis")).isEqualTo(false);
        assertThat(crises.findByDossiernummerOrderById(nummer)).isEmpty();
        assertThat(register.lopend(nummer, "A4")).isEmpty();
        Regeluitkomst bewaard = uitkomsten.laatste(nummer, Regel.CRISIS).orElseThrow();
        assertThat(bewaard.uitkomst()).isEqualTo("Nee, dit is nog geen crisis");
        assertThat(uitkomsten.redenen(bewaard).get(0).uitleg()).contains("aanmaning");
    }

    @Test
    void eenDreigingUitHetBeleidGaatEvenSnelOnderEenAnderLabel() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        ProcessInstance aanmelding = start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        triage(nummer, "situatie", "AANVRAAG", "dreiging", "BESLAG", "dreigingToelichting", "Beslag op het loon.");

        assertThat(feit(aanmelding, "crisis")).isEqualTo(true);
        assertThat(register.lopend(nummer, "A3").orElseThrow().einde())
                .isEqualTo(register.lopend(nummer, "A4").orElseThrow().einde());
        assertThat(uitkomsten.laatste(nummer, Regel.CRISIS).orElseThrow().uitkomst())
                .isEqualTo("Ja, een bedreigende situatie volgens het beleid");
    }

    @Test
    void eenCrisisDieNiemandHoortWordtEenIncident() {
        String nummer = gegevenEenAanmelding(MAANDAG, Dossier.Herkomst.TELEFOON, true, Crisis.Dreiging.ANDERS);
        start("aanmelding", nummer, Map.of());
        Job melding = jobs(nummer, "message_crisisBijAanmelding").get(0);
        assertThatThrownBy(() -> motor.getManagementService().executeJob(melding.getId()))
                .hasMessageContaining("Dossier %s: message_crisisBijAanmelding is niet gelukt".formatted(nummer));
        assertThat(jobs(nummer, "message_crisisBijAanmelding")).hasSize(1);
    }

    // ---- appointment

    @Test
    void eenGesprekNaDeUitersteDagVraagtEenReden() {
        String nummer = gegevenAanvraag();
        assertThatThrownBy(() -> plan(nummer, "gesprekOp", "2026-03-31"))
                .hasMessageContaining("Datum van het gesprek: dit is na de uiterste dag");
        assertThatThrownBy(() -> plan(nummer, "gesprekOp", "2026-03-01"))
                .hasMessageContaining("Datum van het gesprek: het gesprek kan niet voor de dag van de afspraak zijn");
        assertThat(openTaken(nummer)).containsExactly(PLANNEN);
        ProcessInstance aanmelding = instantie(nummer);
        plan(nummer, "gesprekOp", "2026-03-31", "redenLater", "De inwoner is tot dan opgenomen.");
        assertThat(aanmelding).isEnded();
    }

    @Test
    void eenAfspraakDieBijnaTeLaatIsKrijgtVoorrang() {
        String nummer = gegevenAanvraag();
        // Ten days after 2 March is Thursday 12 March; two werkdagen before it the warning.
        assertThat(timer(nummer, "timer_afspraakWaarschuwing"))
                .isEqualTo(op(LocalDate.of(2026, 3, 10), LocalTime.of(8, 0)));
        assertThat(timer(nummer, "timer_afspraakTeLaat")).isEqualTo(op(LocalDate.of(2026, 3, 13), LocalTime.MIDNIGHT));

        hetIs(LocalDate.of(2026, 3, 10), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(taak(nummer, PLANNEN).getPriority()).isEqualTo(50);
        hetIs(LocalDate.of(2026, 3, 10), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, PLANNEN).getPriority()).isEqualTo(75);
        hetIs(LocalDate.of(2026, 3, 12), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, PLANNEN).getPriority()).isEqualTo(75);
        hetIs(LocalDate.of(2026, 3, 13), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, PLANNEN).getPriority()).isEqualTo(100);
        assertThat(zinnen(nummer)).hasSize(2);
    }

    @Test
    void naDeAfspraakZijnDeTimersWeg() {
        String nummer = gegevenAanvraag();
        plan(nummer, "gesprekOp", "2026-03-10");
        hetIs(LocalDate.of(2026, 3, 13), LocalTime.of(9, 0));
        assertThat(jobs(nummer, "timer_afspraakTeLaat")).isEmpty();
        assertThat(register.laatste(nummer, "A2").orElseThrow().stand(LocalDate.of(2026, 3, 13)))
                .isEqualTo(Stand.VOLDAAN);
    }

    // ---- steps

    private String gegevenEenAanmelding(LocalDate op) {
        return gegevenEenAanmelding(op, Dossier.Herkomst.TELEFOON, true, null);
    }

    private String gegevenEenAanmelding(
            LocalDate op, Dossier.Herkomst herkomst, boolean aanvraag, Crisis.Dreiging dreiging) {
        vandaagIs(op);
        Dossier dossier = dossiers.open(herkomst, null, op, aanvraag ? op : null);
        Persoon persoon = new Persoon("Fenna", "Proefpersoon", dossier.ingevoerdOp());
        persoon.bereikbaarOp("0600000000", null);
        dossiers.voegToe(dossier.nummer(), persoon, Deelname.Rol.AANVRAGER, op);
        register.start(dossier.nummer(), "A1", op);
        register.start(dossier.nummer(), "A2", op);
        if (aanvraag) {
            register.start(dossier.nummer(), "A3", op);
        }
        if (dreiging != null) {
            crises.save(new Crisis(dossier.nummer(), dreiging, op, dossier.ingevoerdOp()));
        }
        return dossier.nummer();
    }

    private String gegevenContactZonderGehoor(String volgende, boolean brief) {
        String nummer = gegevenEenAanmelding(MAANDAG);
        start("aanmelding", nummer, Map.of());
        nietBereikt(nummer, CONTACT, volgende, brief);
        return nummer;
    }

    private String gegevenTwijfel(String opnieuwOp) {
        String nummer = gegevenEenAanmelding(MAANDAG, Dossier.Herkomst.TELEFOON, false, null);
        start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        triage(nummer, "situatie", "TWIJFEL", "opnieuwOp", opnieuwOp);
        return nummer;
    }

    private String gegevenAanvraag() {
        String nummer = gegevenEenAanmelding(MAANDAG);
        start("aanmelding", nummer, Map.of());
        gesproken(nummer);
        triage(nummer, "situatie", "AANVRAAG");
        return nummer;
    }

    /** The main route, started with its form, because it listens to a crisis. */
    private String gegevenEenRoute(Crisis.Dreiging dreiging) {
        vandaagIs(MAANDAG);
        Map<String, Object> invoer = new HashMap<>(Map.of(
                "weg", "TELEFOON",
                "aanvraag", "JA",
                "voornaam", "Route",
                "achternaam", "Proefpersoon" + System.nanoTime(),
                "geboortedatum", "1985-02-28",
                "telefoon", "0600000000"));
        if (dreiging != null) {
            invoer.put("dreiging", dreiging.name());
        }
        String definitie = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("schuldhulproute")
                .latestVersion()
                .singleResult()
                .getId();
        return motor.getFormService().submitStartForm(definitie, invoer).getBusinessKey();
    }

    /** In a crisis the watcher of A3 warns at once; that is for its own test. */
    private List<String> takenZonderBewaking(String nummer) {
        return openTaken(nummer).stream()
                .filter(element -> !element.equals("userTask_opTijdMaken"))
                .toList();
    }

    private void gesproken(String nummer) {
        vul(nummer, CONTACT, "op", "2026-03-02", "wijze", "TELEFOON", "contact", "GESPROKEN");
    }

    private void nietBereikt(String nummer, String element, String volgende, boolean brief) {
        vul(
                nummer,
                element,
                "op",
                "2026-03-02",
                "wijze",
                "TELEFOON",
                "contact",
                "NIET_BEREIKT",
                "volgendePogingOp",
                volgende,
                "brief",
                brief);
    }

    private void triage(String nummer, Object... meer) {
        Object[] alles = new Object[meer.length + 2];
        alles[0] = "besprokenOp";
        alles[1] = "2026-03-02";
        System.arraycopy(meer, 0, alles, 2, meer.length);
        vul(nummer, TRIAGE, alles);
    }

    private void raadpleeg(String nummer, String omstandigheid, String wie) {
        vul(
                nummer,
                "userTask_woongemeenteRaadplegen",
                "overlegdOp",
                "2026-03-02",
                "gemeente",
                "Elders",
                "gesprokenMet",
                "De heer Bos",
                "omstandigheid",
                omstandigheid,
                "woongemeente",
                wie,
                "toelichting",
                "Overlegd.");
    }

    private void plan(String nummer, Object... meer) {
        Object[] vast = {"afgesprokenOp", "2026-03-02", "tijd", "10:30", "plaats", "KANTOOR", "met", "Consulent"};
        Object[] alles = Arrays.copyOf(vast, vast.length + meer.length);
        System.arraycopy(meer, 0, alles, vast.length, meer.length);
        vul(nummer, PLANNEN, alles);
    }

    private ProcessInstance instantie(String nummer) {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .processDefinitionKey("aanmelding")
                .singleResult();
    }

    private List<Job> jobs(String nummer, String element) {
        return motor.getManagementService().createJobQuery().activityId(element).list().stream()
                .filter(job -> instantie(nummer) != null
                        && job.getProcessInstanceId().equals(instantie(nummer).getId()))
                .toList();
    }

    private Instant timer(String nummer, String element) {
        return jobs(nummer, element).get(0).getDuedate().toInstant();
    }

    private static Instant op(LocalDate dag, LocalTime tijd) {
        return ZonedDateTime.of(dag, tijd, AMSTERDAM).toInstant();
    }

    private Object feit(ProcessInstance instantie, String naam) {
        return motor.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instantie.getId())
                .variableName(naam)
                .singleResult()
                .getValue();
    }

    private Object feitVan(String nummer, String naam) {
        return motor.getRuntimeService().getVariable(instantie(nummer).getId(), naam);
    }

    private long bewaakt(String nummer) {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .processDefinitionKey("termijn-bewaken")
                .count();
    }

    /** What the timeline says without a form, from this model. */
    private List<String> zinnen(String nummer) {
        return tijdlijn.van(nummer).stream()
                .filter(verslag ->
                        verslag.formulier() == null && verslag.model().equals("aanmelding"))
                .map(verslag -> verslag.inhoud().replaceAll("\\{\"zin\":\"(.*)\"}", "$1"))
                .toList();
    }
}
