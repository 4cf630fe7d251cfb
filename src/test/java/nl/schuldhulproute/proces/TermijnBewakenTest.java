package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A3 from Monday 2 March 2026: warning on 23 March, last day Monday 30 March, just after the start of summer time. */
class TermijnBewakenTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate WAARSCHUWING = LocalDate.of(2026, 3, 23);
    private static final LocalDate HALVERWEGE = LocalDate.of(2026, 3, 26);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 3, 30);
    private static final String WAARSCHUWINGSTAAK = "userTask_opTijdMaken";
    private static final String MEEKIJKTAAK = "userTask_meekijken";
    private static final String UITSTELTAAK = "userTask_uitstelVertellen";
    private static final String REDENTAAK = "userTask_redenVastleggen";

    @Autowired
    private Termijnregister register;

    @Autowired
    private TermijnBewaken termijnBewaken;

    private String nummer;

    @BeforeEach
    void eenTermijnWordtBewaakt() {
        vandaagIs(START);
        nummer = dossier(START);
        register.start(nummer, "A3", START);
        start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
    }

    @Test
    void wachtEerstTotDeWaarschuwingEnGeenOgenblikKorter() {
        assertThat(timers()).containsExactly(om(WAARSCHUWING, LocalTime.of(8, 0)));
        hetIs(WAARSCHUWING, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).isEmpty();
    }

    @Test
    void waarschuwtDeConsulentOpDeWaarschuwingsdag() {
        totDeWaarschuwing();
        assertThat(openTaken(nummer)).containsExactly(WAARSCHUWINGSTAAK);
        assertThat(groepen(WAARSCHUWINGSTAAK)).containsExactly("consulenten");
        assertThat(taak(nummer, WAARSCHUWINGSTAAK).getDueDate()).isEqualTo(om(LAATSTE_DAG, LocalTime.of(23, 59)));
        assertThat(open(taak(nummer, WAARSCHUWINGSTAAK)))
                .containsEntry("termijnNaam", "Eerste gesprek")
                .containsEntry("laatsteDag", "30 maart 2026");
        assertThat(termijn().gewaarschuwdOp()).contains(WAARSCHUWING);
        assertThat(timers())
                .containsExactlyInAnyOrder(
                        om(HALVERWEGE, LocalTime.of(8, 0)), om(LAATSTE_DAG.plusDays(1), LocalTime.MIDNIGHT));
    }

    @Test
    void naDeActieWordtAlleenHetVerlopenNogBewaakt() {
        totDeWaarschuwing();
        vul(nummer, WAARSCHUWINGSTAAK, "actie", "Afspraak vervroegd");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(timers()).containsExactly(om(LAATSTE_DAG.plusDays(1), LocalTime.MIDNIGHT));
        hetIs(LAATSTE_DAG, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).isEmpty();
    }

    @Test
    void alsErNietsIsVastgelegdKijktHalverwegeIemandMee() {
        totDeWaarschuwing();
        hetIs(HALVERWEGE, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly(WAARSCHUWINGSTAAK);
        totHalverwege();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(WAARSCHUWINGSTAAK, MEEKIJKTAAK);
        assertThat(groepen(MEEKIJKTAAK)).containsExactly("kwaliteitsmedewerkers");
        assertThat(taak(nummer, MEEKIJKTAAK).getDueDate()).isEqualTo(om(LAATSTE_DAG, LocalTime.of(23, 59)));
        assertThat(open(taak(nummer, MEEKIJKTAAK))).containsEntry("laatsteDag", "30 maart 2026");
        vul(nummer, MEEKIJKTAAK, "afspraak", "Een collega belt vandaag");
        assertThat(openTaken(nummer)).containsExactly(WAARSCHUWINGSTAAK);
        vul(nummer, WAARSCHUWINGSTAAK, "actie", "Afspraak vervroegd");
        assertThat(timers()).containsExactly(om(LAATSTE_DAG.plusDays(1), LocalTime.MIDNIGHT));
    }

    @Test
    void meekijkenHeeftGeenZinMeerAlsHetIsGebeurd() {
        totDeWaarschuwing();
        totHalverwege();
        register.voldaan(nummer, "A3", HALVERWEGE);
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(bewakingen()).isZero();
        assertThat(timers()).isEmpty();
    }

    @Test
    void meekijkenHeeftGeenZinMeerAlsDeTermijnIsVerlopen() {
        totDeWaarschuwing();
        totHalverwege();
        hetIs(LAATSTE_DAG, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(WAARSCHUWINGSTAAK, MEEKIJKTAAK);
        totHetVerlopen();
        assertThat(openTaken(nummer)).containsExactly(REDENTAAK);
    }

    /** A10 from the same day: until Monday 27 April, Koningsdag, so the 28th. */
    @Test
    void isEenBesluitTeLaatDanHoortDeInwonerWanneerHetWelKomt() {
        besluitTeLaat();
        assertThat(openTaken(nummer)).containsExactly(UITSTELTAAK);
        assertThat(groepen(UITSTELTAAK)).containsExactly("consulenten");
        assertThat(open(taak(nummer, UITSTELTAAK)))
                .containsEntry("laatsteDag", "28 april 2026")
                .containsEntry("afspraak", "Volgende week een besluit");
        assertThatThrownBy(() -> vul(
                        nummer,
                        UITSTELTAAK,
                        "verteldOp",
                        "2026-04-29",
                        "wijze",
                        "BRIEF",
                        "besluitUiterlijk",
                        "2026-04-28",
                        "rechtenVerteld",
                        true))
                .hasMessage("Het besluit komt uiterlijk op: kies vandaag of een dag die nog komt");
        vul(
                nummer,
                UITSTELTAAK,
                "verteldOp",
                "2026-04-29",
                "wijze",
                "BRIEF",
                "besluitUiterlijk",
                "2026-05-08",
                "rechtenVerteld",
                true);
        assertThat(openTaken(nummer)).isEmpty();
        // Telling it does not extend the term (Awb art. 4:14).
        Termijn beslistermijn = register.lopend(nummer, "A10").orElseThrow();
        assertThat(beslistermijn.einde()).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(beslistermijn.stand(LocalDate.of(2026, 4, 29))).isEqualTo(Stand.VERLOPEN);
        Termijn toegezegd = register.lopend(nummer, "A10-toezegging").orElseThrow();
        assertThat(toegezegd.einde()).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(register.soort(toegezegd).naam()).contains("verlengt de termijn niet");
        assertThat(bewakingen()).isEqualTo(1);
    }

    @Test
    void komtHetBesluitErTochDanHoeftDeInwonerNietTeHorenDatHetLaterKomt() {
        besluitTeLaat();
        register.voldaan(nummer, "A10", LocalDate.of(2026, 4, 29));
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(bewakingen()).isZero();
    }

    private void besluitTeLaat() {
        register.vervallen(nummer, "A3", START, "Alleen het besluit telt hier");
        register.start(nummer, "A10", START);
        start("termijn-bewaken", nummer, Map.of("termijn", "A10"));
        hetIs(LocalDate.of(2026, 4, 29), LocalTime.MIDNIGHT);
        laatTimersLopen();
        hetIs(LocalDate.of(2026, 4, 29), LocalTime.of(9, 0));
        vul(
                nummer,
                REDENTAAK,
                "reden",
                "GEEN_CAPACITEIT",
                "toelichting",
                "Twee collega's ziek",
                "afspraak",
                "Volgende week een besluit");
    }

    @Test
    void eenVerlopenTermijnVraagtOmDeReden() {
        totDeWaarschuwing();
        vul(nummer, WAARSCHUWINGSTAAK, "actie", "Afspraak vervroegd");
        totHetVerlopen();
        assertThat(openTaken(nummer)).containsExactly(REDENTAAK);
        assertThat(groepen(REDENTAAK)).containsExactly("kwaliteitsmedewerkers");
        assertThat(timers()).isEmpty();
        assertThat(termijn().verlopenGemeldOp()).contains(LAATSTE_DAG.plusDays(1));
        vul(
                nummer,
                REDENTAAK,
                "reden",
                "GEEN_CAPACITEIT",
                "toelichting",
                "Twee collega's ziek",
                "afspraak",
                "Morgen een gesprek");
        assertThat(termijn().redenTeLaat()).contains("Er was niemand beschikbaar: Twee collega's ziek");
        assertThat(bewakingen()).isEqualTo(1);
        assertThat(timers()).isEmpty();

        register.voldaan(nummer, "A3", LAATSTE_DAG.plusDays(1));
        assertThat(bewakingen()).isZero();
        assertThat(termijn().redenTeLaat()).contains("Er was niemand beschikbaar: Twee collega's ziek");
    }

    @Test
    void eenRedenDieErNietIsWordtGeweigerd() {
        totHetVerlopen();
        laatTimersLopen();
        assertThatThrownBy(() -> vul(nummer, REDENTAAK, "reden", "ANDERS", "afspraak", "Morgen een gesprek"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageStartingWith("Toelichting:");
        assertThat(openTaken(nummer)).containsExactly(REDENTAAK);
        assertThat(termijn().redenTeLaat()).isEmpty();
    }

    @Test
    void deWaarschuwingMaaktPlaatsAlsDeTermijnVerloopt() {
        totDeWaarschuwing();
        totHetVerlopen();
        assertThat(openTaken(nummer)).containsExactly(REDENTAAK);
    }

    @Test
    void voldaanVoorDeWaarschuwingEindigtDeBewaking() {
        register.voldaan(nummer, "A3", START);
        assertThat(bewakingen()).isZero();
        assertThat(timers()).isEmpty();
    }

    @Test
    void voldaanNaDeWaarschuwingNeemtDeTaakWeg() {
        totDeWaarschuwing();
        register.voldaan(nummer, "A3", WAARSCHUWING);
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(bewakingen()).isZero();
        assertThat(timers()).isEmpty();
    }

    @Test
    void tochNogGedaanNaHetVerlopenLaatDeVraagNaarDeRedenStaan() {
        totHetVerlopen();
        register.voldaan(nummer, "A3", LAATSTE_DAG.plusDays(1));
        assertThat(openTaken(nummer)).containsExactly(REDENTAAK);
        vul(nummer, REDENTAAK, "reden", "ANDERS", "toelichting", "Verhuizing", "afspraak", "Geen");
        assertThat(bewakingen()).isZero();
        assertThat(termijn().redenTeLaat()).contains("Iets anders: Verhuizing");
    }

    @Test
    void vervallenNeemtOokDeVraagNaarDeRedenWeg() {
        totHetVerlopen();
        register.vervallen(nummer, "A3", LAATSTE_DAG.plusDays(1), "Overleden");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(bewakingen()).isZero();
    }

    @Test
    void verkortenTrektDeWaarschuwingNaarVoren() {
        register.verkorten(nummer, "A3", LocalDate.of(2026, 3, 16), "Bedreigende situatie");
        assertThat(timers()).containsExactly(om(LocalDate.of(2026, 3, 9), LocalTime.of(8, 0)));
    }

    @Test
    void verlengenNaEenWaarschuwingWaarschuwtOpnieuw() {
        totDeWaarschuwing();
        register.verlengenTot(nummer, "A3", LocalDate.of(2026, 4, 14), "Op verzoek van de inwoner");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(timers()).containsExactly(om(LocalDate.of(2026, 4, 7), LocalTime.of(8, 0)));
        hetIs(LocalDate.of(2026, 4, 7), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly(WAARSCHUWINGSTAAK);
    }

    @Test
    void tijdensEenOpschortingGaatNietsAf() {
        register.vervallen(nummer, "A3", START, "Het gesprek is gehouden");
        // Eight weeks end on Koningsdag, so on 28 April; the warning is two weeks before.
        register.start(nummer, "A10", START);
        start("termijn-bewaken", nummer, Map.of("termijn", "A10"));
        assertThat(timers()).containsExactly(om(LocalDate.of(2026, 4, 14), LocalTime.of(8, 0)));
        register.opschorten(nummer, "A10", LocalDate.of(2026, 4, 10));
        // It has not begun yet, so the timer still stands; on its day there is nothing to warn of.
        hetIs(LocalDate.of(2026, 4, 14), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(timers()).isEmpty();
        vandaagIs(LocalDate.of(2026, 4, 20));
        register.hervatten(nummer, "A10", LocalDate.of(2026, 4, 20));
        Termijn termijn = register.laatste(nummer, "A10").orElseThrow();
        assertThat(termijn.eindeOnverschoven()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(termijn.einde()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(timers()).containsExactly(om(LocalDate.of(2026, 4, 23), LocalTime.of(8, 0)));
    }

    @Test
    void eenAanvraagDieTeLaatWordtIngevoerdIsMeteenVerlopenEnVraagtDeReden() {
        String laat = dossier(LocalDate.of(2026, 1, 29));
        // Four weeks ended on Thursday 26 February, before anybody typed it.
        register.start(laat, "A3", LocalDate.of(2026, 1, 29));
        start("termijn-bewaken", laat, Map.of("termijn", "A3"));
        assertThat(register.laatste(laat, "A3").orElseThrow().stand(START)).isEqualTo(Stand.VERLOPEN);
        assertThat(openTaken(laat)).containsExactly(REDENTAAK);
        assertThat(open(taak(laat, REDENTAAK))).containsEntry("laatsteDag", "26 februari 2026");
        vul(laat, REDENTAAK, "reden", "ANDERS", "toelichting", "De brief lag zoek", "afspraak", "Vandaag gebeld");
        Termijn termijn = register.laatste(laat, "A3").orElseThrow();
        assertThat(termijn.redenTeLaat()).contains("Iets anders: De brief lag zoek");
        assertThat(termijn.redenTeLaatOp()).contains(START);
        assertThat(termijn.reden()).isEmpty();
    }

    @Test
    void deBewakingStartEenKeerPerTermijnEnDossier() {
        register.start(nummer, "A10", START);
        ExecutionEntity uitvoering = new ExecutionEntity();
        uitvoering.setProcessInstance(uitvoering);
        uitvoering.setBusinessKey(nummer);
        termijnBewaken.start(uitvoering, "A3");
        assertThat(bewakingen()).isEqualTo(1);
        termijnBewaken.start(uitvoering, "A10");
        termijnBewaken.start(uitvoering, "A10");
        assertThat(bewakingen()).isEqualTo(2);
        // A term that does not run is not watched.
        termijnBewaken.start(uitvoering, "A17");
        assertThat(bewakingen()).isEqualTo(2);
        register.voldaan(nummer, "A10", START);
        assertThat(bewakingen()).isEqualTo(1);
    }

    /** Two weeks that end on the Sunday of the change itself: a day of 23 hours, and one of 25. */
    @ParameterizedTest(name = "{0}: verlopen om {2}")
    @CsvSource({
        "2026-03-29, 2026-03-15, 2026-03-29T22:00:00Z, 2026-03-28T23:00:00Z",
        "2026-10-25, 2026-10-11, 2026-10-25T23:00:00Z, 2026-10-24T22:00:00Z"
    })
    void deLaatsteDagDuurtTotMiddernachtInAmsterdamOokAlsDeKlokVerspringt(
            LocalDate einde, LocalDate begin, Instant verlopen, Instant dagervoor) {
        register.vervallen(nummer, "A3", START, "Het gesprek is gehouden");
        vandaagIs(begin);
        Termijn termijn = register.start(nummer, "A5", begin);
        assertThat(termijn.einde()).isEqualTo(einde);
        assertThat(termijn.verloopmoment()).isEqualTo(verlopen);
        assertThat(register.start(nummer, "A5-ondernemer", begin.minusDays(15)).verloopmoment())
                .as("de dag ervoor")
                .isEqualTo(dagervoor);

        start("termijn-bewaken", nummer, Map.of("termijn", "A5"));
        assertThat(timers()).containsExactly(om(termijn.waarschuwingOp(), LocalTime.of(8, 0)));
        hetIs(termijn.waarschuwingOp(), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, WAARSCHUWINGSTAAK).getDueDate()).isEqualTo(Date.from(verlopen.minusSeconds(60)));
        assertThat(timers()).contains(Date.from(verlopen));

        ClockUtil.setCurrentTime(Date.from(verlopen.minusMillis(1)));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(WAARSCHUWINGSTAAK, MEEKIJKTAAK);
        ClockUtil.setCurrentTime(Date.from(verlopen));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly(REDENTAAK);
    }

    /** In winter 08:00 in Amsterdam is 07:00 in UTC, in summer 06:00: a warning is at 08:00 on either side of the change. */
    @ParameterizedTest(name = "waarschuwen voor {0}: {2}")
    @CsvSource({
        "2026-03-30, 2026-03-16, 2026-03-25T07:00:00Z",
        "2026-04-02, 2026-03-19, 2026-03-30T06:00:00Z",
        "2026-10-26, 2026-10-12, 2026-10-21T06:00:00Z",
        "2026-10-29, 2026-10-15, 2026-10-26T07:00:00Z"
    })
    void eenWaarschuwingIsOmAchtUurInAmsterdam(LocalDate einde, LocalDate begin, Instant waarschuwing) {
        register.vervallen(nummer, "A3", START, "Het gesprek is gehouden");
        vandaagIs(begin);
        assertThat(register.start(nummer, "A5", begin).einde()).isEqualTo(einde);
        start("termijn-bewaken", nummer, Map.of("termijn", "A5"));
        assertThat(timers()).containsExactly(Date.from(waarschuwing));
    }

    private void totDeWaarschuwing() {
        hetIs(WAARSCHUWING, LocalTime.of(8, 0));
        laatTimersLopen();
    }

    private void totHalverwege() {
        hetIs(HALVERWEGE, LocalTime.of(8, 0));
        laatTimersLopen();
    }

    private void totHetVerlopen() {
        hetIs(LAATSTE_DAG.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
    }

    private Termijn termijn() {
        return register.laatste(nummer, "A3").orElseThrow();
    }

    private long bewakingen() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("termijn-bewaken")
                .processInstanceBusinessKey(nummer)
                .count();
    }

    private List<Date> timers() {
        return motor.getManagementService().createJobQuery().timers().list().stream()
                .map(Job::getDuedate)
                .toList();
    }

    private List<String> groepen(String element) {
        return motor
                .getTaskService()
                .getIdentityLinksForTask(taak(nummer, element).getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private static Date om(LocalDate dag, LocalTime tijd) {
        return Date.from(ZonedDateTime.of(dag, tijd, AMSTERDAM).toInstant());
    }
}
