package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import nl.schuldhulproute.dossier.Opschorting;
import nl.schuldhulproute.dossier.Opschortingen;
import nl.schuldhulproute.steun.Fasen;
import nl.schuldhulproute.steun.Rest;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A term to decide stands still and runs again (Awb art. 4:15), in a case that waits in the beschikking. The first meeting is
 * on Monday 22 February 2027, so the decision is due on Monday 19 April; summer time begins on 28 March.
 */
class StilstandTest extends Fasen {

    private static final LocalDate GESPREK = LocalDate.of(2027, 2, 22);
    private static final LocalDate EINDE = LocalDate.of(2027, 4, 19);
    private static final LocalDate MELDING = LocalDate.of(2027, 3, 15);
    private static final String MELDEN = "userTask_gebeurtenisVastleggen";
    private static final String VERTELLEN = "userTask_stilstandVertellen";
    private static final String NAGAAN = "userTask_stilstandNagaan";
    private static final String WEER = "userTask_hervattingVertellen";
    private static final String PLAN = "userTask_situatieVastleggen";

    @Autowired
    private Termijnregister register;

    @Autowired
    private Opschortingen opschortingen;

    @LocalServerPort
    private int poort;

    private String nummer;

    @BeforeEach
    void eenBesluitIsInVoorbereiding() {
        vandaagIs(GESPREK.minusDays(7));
        nummer = meldAan();
        aanmelding(nummer);
        verderNaar(GESPREK);
        intake(nummer);
        verderNaar(MELDING);
        assertThat(termijn().einde()).isEqualTo(EINDE);
        assertThat(openTaken(nummer)).containsExactly(PLAN);
    }

    @Test
    void stilstaanEnWeerLopenVerzetRegisterTimersTakenEnBriefOpDeMinuut() {
        // The notice of the bank is awaited; the resident agreed in writing, from 15 March.
        schortOp("INSTEMMING", MELDING, LocalDate.of(2027, 4, 2));
        assertThat(termijn().stand(MELDING)).isEqualTo(Stand.OPGESCHORT);
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(PLAN, VERTELLEN);
        vertelStilstand();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(PLAN, NAGAAN);
        assertThat(taak(nummer, NAGAAN).getDueDate()).isEqualTo(om(LocalDate.of(2027, 4, 2), LocalTime.of(23, 59)));

        assertThat(dossierpagina()).contains("Opgeschort", "Stilstand van de beslistermijn", "2 april 2027");

        // What would have been the warning and the lapse pass in silence.
        verderNaar(EINDE.plusDays(1));
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(PLAN, NAGAAN);
        assertThat(timers(nummer)).isEmpty();

        // 18 days: 15 March up to and including 1 April. 19 April + 18 = Friday 7 May, made equal to a holiday; then
        // the weekend.
        LocalDate weer = LocalDate.of(2027, 4, 2);
        LocalDate nieuwEinde = LocalDate.of(2027, 5, 10);
        hervat(weer);
        assertThat(termijn().eindeOnverschoven()).isEqualTo(LocalDate.of(2027, 5, 7));
        assertThat(termijn().einde()).isEqualTo(nieuwEinde);
        assertThat(taak(nummer, PLAN).getDueDate()).isEqualTo(om(nieuwEinde, LocalTime.of(23, 59)));
        assertThat(timers(nummer))
                .extracting(Job::getDuedate)
                .containsExactly(om(termijn().waarschuwingOp(), LocalTime.of(8, 0)));
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(PLAN, WEER);
        assertThat(String.valueOf(open(taak(nummer, WEER)).get("stilstanden")))
                .contains("\"einde\":\"10 mei 2027\"", "\"dagen\":\"18\"", "\"hervat\":\"2 april 2027\"");
        assertThat(dossierpagina()).contains("10 mei 2027").doesNotContain("Opgeschort", "19 april 2027");
        vul(nummer, WEER, "verteldOp", vandaag().toString(), "wijze", "BRIEF");
        assertThat(openTaken(nummer)).containsExactly(PLAN);
        Opschorting stilstand =
                opschortingen.findByDossiernummerOrderById(nummer).get(0);
        assertThat(stilstand.verteldEinde()).isEqualTo(nieuwEinde);
        assertThat(stilstand.hervattingVerteldOp()).isEqualTo(vandaag());
        assertThat(stilstand.stilstandVerteldOp()).isEqualTo(MELDING);
        assertThat(register.lopend(nummer, "ST")).isEmpty();

        // To the minute: nothing a moment before, and the lapse at midnight in Amsterdam.
        hetIs(termijn().waarschuwingOp(), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly(PLAN);
        hetIs(termijn().waarschuwingOp(), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(PLAN, "userTask_opTijdMaken");
        assertThat(taak(nummer, "userTask_opTijdMaken").getDueDate()).isEqualTo(om(nieuwEinde, LocalTime.of(23, 59)));
        hetIs(nieuwEinde, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(PLAN, "userTask_opTijdMaken", "userTask_meekijken");
        hetIs(nieuwEinde.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(PLAN, "userTask_redenVastleggen");
    }

    @Test
    void deWaarschuwingKomtNaEenStilstandOpnieuw() {
        verderNaar(LocalDate.of(2027, 4, 5));
        assertThat(openTaken(nummer)).contains("userTask_opTijdMaken");
        schortOp("OVERMACHT", LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 30));
        assertThat(openTaken(nummer)).doesNotContain("userTask_opTijdMaken");
        vertelStilstand();
        verderNaar(LocalDate.of(2027, 4, 26));
        hervat(LocalDate.of(2027, 4, 26));
        assertThat(termijn().einde()).isEqualTo(LocalDate.of(2027, 5, 10));
        assertThat(openTaken(nummer)).contains("userTask_opTijdMaken");
        assertThat(termijn().gewaarschuwdOp()).contains(LocalDate.of(2027, 4, 26));
    }

    @Test
    void naEenVerzoekOmAanvullingStaatDeTermijnStilVanafDeDagErna() {
        schortOp("VERZOEK_OM_AANVULLING", MELDING.minusDays(3), MELDING.plusDays(7));
        assertThat(termijn().opgeschortVanaf()).contains(MELDING.minusDays(2));
        vertelStilstand();
        // The day of the phone call counts, not the day on which it was typed.
        verderNaar(MELDING.plusDays(7));
        hervat(MELDING.plusDays(4));
        assertThat(termijn().opgeschorteDagen()).isEqualTo(6);
        assertThat(termijn().eindeOnverschoven()).isEqualTo(EINDE.plusDays(6));
    }

    @Test
    void bijElkeAndereGrondTeltDeEersteDagZelfAlNietMee() {
        schortOp("VERTRAGING_DOOR_INWONER", MELDING, MELDING.plusDays(7));
        assertThat(termijn().opgeschortVanaf()).contains(MELDING);
    }

    @Test
    void eenStilstandWordtNietVergeten() {
        schortOp("OVERMACHT", MELDING, MELDING.plusDays(4));
        vertelStilstand();
        verderNaar(MELDING.plusDays(4));
        assertThatThrownBy(() -> vul(nummer, NAGAAN, "uitkomst", "STAAT_STIL", "toelichting", "Nog geen toegang"))
                .hasMessage("Bij \"Tot en met wanneer verwacht u dat de termijn stilstaat?\": vul dit in");
        assertThatThrownBy(() -> vul(
                        nummer,
                        NAGAAN,
                        "uitkomst",
                        "STAAT_STIL",
                        "verwachtTot",
                        MELDING.plusDays(3).toString(),
                        "toelichting",
                        "Nog geen toegang"))
                .hasMessageEndingWith("kies vandaag of een dag die nog komt");
        vul(
                nummer,
                NAGAAN,
                "uitkomst",
                "STAAT_STIL",
                "verwachtTot",
                MELDING.plusDays(11).toString(),
                "toelichting",
                "Nog geen toegang");
        assertThat(taak(nummer, NAGAAN).getDueDate()).isEqualTo(om(MELDING.plusDays(11), LocalTime.of(23, 59)));
        verderNaar(MELDING.plusDays(11));
        assertThatThrownBy(() -> vul(nummer, NAGAAN, "uitkomst", "LOOPT_WEER", "toelichting", "Weer toegang"))
                .hasMessage("Bij \"Welke dag telt weer mee?\": vul dit in");
        assertThatThrownBy(() -> vul(
                        nummer,
                        NAGAAN,
                        "uitkomst",
                        "LOOPT_WEER",
                        "looptWeerVanaf",
                        MELDING.minusDays(1).toString(),
                        "toelichting",
                        "Weer toegang"))
                .hasMessage(
                        "Bij \"Welke dag telt weer mee?\": op deze dag stond de termijn nog niet stil; dat begon op 15 maart 2027");
        vul(
                nummer,
                NAGAAN,
                "uitkomst",
                "LOOPT_WEER",
                "looptWeerVanaf",
                MELDING.plusDays(10).toString(),
                "toelichting",
                "Weer toegang");
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(PLAN, WEER);
        assertThat(termijn().opgeschorteDagen()).isEqualTo(10);
    }

    /** Awb art. 7:14 leaves art. 4:15 out for an objection: only art. 7:10 lid 2 to 4 moves that term. */
    @Test
    void deTermijnOmOpEenBezwaarTeBeslissenStaatNietStilOmEenRedenVanArt415() {
        register.start(nummer, "A17", LocalDate.of(2027, 3, 1));
        LocalDate eindeBezwaar = register.lopend(nummer, "A17").orElseThrow().einde();
        String bezwaartermijn = sleutel("A17");
        openGebeurtenis(nummer);
        assertThat(String.valueOf(open(taak(nummer, MELDEN)).get("lopendeTermijnen")))
                .contains(sleutel("A10"), "Besluit over de toegang")
                .doesNotContain("Beslissing op bezwaar");
        assertThat(String.valueOf(open(taak(nummer, MELDEN)).get("termijnenTeLaat")))
                .as("te laat kan de gemeente met allebei zijn (Awb art. 4:17, 7:14)")
                .contains("Besluit over de toegang", "Beslissing op bezwaar");
        for (String grond : List.of("OVERMACHT", "INSTEMMING", "VERTRAGING_DOOR_INWONER")) {
            assertThatThrownBy(() -> vulMelding(
                            "OPSCHORTING",
                            MELDING,
                            "opTeSchorten",
                            List.of(bezwaartermijn),
                            "grond",
                            grond,
                            "stilTot",
                            MELDING.plusDays(14).toString()))
                    .hasMessage("Bij \"Welke termijn staat stil?\": kies uit de termijnen die er staan");
        }
        vulMelding(
                "OPSCHORTING",
                MELDING,
                "opTeSchorten",
                List.of(sleutel("A10")),
                "grond",
                "OVERMACHT",
                "stilTot",
                MELDING.plusDays(14).toString());
        assertThat(termijn().opgeschortVanaf()).contains(MELDING);
        assertThat(register.lopend(nummer, "A17").orElseThrow().opgeschortVanaf())
                .isEmpty();
        assertThat(register.lopend(nummer, "A17").orElseThrow().einde()).isEqualTo(eindeBezwaar);
    }

    @Test
    void looptErAlleenEenBezwaartermijnDanIsErNietsOmStilTeZetten() {
        register.voldaan(nummer, "A10", MELDING);
        register.start(nummer, "A17", LocalDate.of(2027, 3, 1));
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).doesNotContain("OPSCHORTING");
        assertThatThrownBy(() -> vulMelding("OPSCHORTING", MELDING))
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: er loopt geen termijn om te besluiten op een aanvraag, en alleen zo'n termijn kan stilstaan (Awb art. 4:15 en 7:14)");
    }

    @Test
    void wordtErHervatTerwijlDeBeslistermijnNogStilstaatDanBlijftHetNagaanOpen() {
        schortOp("OVERMACHT", MELDING, MELDING.plusDays(4));
        vertelStilstand();

        motor.getRuntimeService()
                .createMessageCorrelation("Hervatting")
                .processInstanceBusinessKey(nummer)
                .correlateAll();

        assertThat(openTaken(nummer)).contains(NAGAAN);
        assertThat(termijn().opgeschortVanaf()).contains(MELDING);
    }

    @Test
    void tweeKeerStilstaanEnHervattenWatNietStilstaatKanNiet() {
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).contains("OPSCHORTING").doesNotContain("HERVATTING");
        assertThatThrownBy(() -> vulMelding("HERVATTING", MELDING, "teHervatten", List.of(sleutel("A10"))))
                .hasMessage("Bij \"Wat is er gebeurd?\": dit kan nu niet: er staat geen beslistermijn stil");
        String laterOpen = sleutel("A10");
        vulMelding(
                "OPSCHORTING",
                MELDING,
                "opTeSchorten",
                List.of(laterOpen),
                "grond",
                "OVERMACHT",
                "stilTot",
                MELDING.plusDays(7).toString());
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).contains("HERVATTING").doesNotContain("OPSCHORTING");
        assertThatThrownBy(() -> vulMelding(
                        "OPSCHORTING",
                        MELDING,
                        "opTeSchorten",
                        List.of(laterOpen),
                        "grond",
                        "OVERMACHT",
                        "stilTot",
                        MELDING.plusDays(7).toString()))
                .hasMessage("Bij \"Wat is er gebeurd?\": dit kan nu niet: de beslistermijn staat al stil");
        assertThatThrownBy(() -> vulMelding("HERVATTING", MELDING.minusDays(1), "teHervatten", List.of(laterOpen)))
                .hasMessage(
                        "Bij \"Op welke dag?\": op deze dag stond de termijn nog niet stil; dat begon op 15 maart 2027");
        assertThat(termijn().opgeschortVanaf()).contains(MELDING);
    }

    @Test
    void eenTermijnDieVoorbijIsKanNietMeerStilstaanMaarWelOverEenDagDaarvoor() {
        verderNaar(EINDE.plusDays(3));
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulMelding(
                        "OPSCHORTING",
                        EINDE.plusDays(1),
                        "opTeSchorten",
                        List.of(sleutel("A10")),
                        "grond",
                        "OVERMACHT",
                        "stilTot",
                        EINDE.plusDays(9).toString()))
                .hasMessage(
                        "Bij \"Op welke dag?\": op deze dag was de termijn al voorbij (laatste dag 19 april 2027); een termijn die voorbij is, kan niet meer stilstaan");
        assertThat(termijn().opgeschortVanaf()).isEmpty();
        vulMelding(
                "OPSCHORTING",
                EINDE,
                "opTeSchorten",
                List.of(sleutel("A10")),
                "grond",
                "OVERMACHT",
                "stilTot",
                EINDE.plusDays(9).toString());
        assertThat(termijn().opgeschortVanaf()).contains(EINDE);
    }

    @Test
    void watOntbreektOfNietKanWordtBijHetVeldGezegd() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulMelding("OPSCHORTING", MELDING))
                .hasMessage("Bij \"Waarom?\": kies waarom de termijn stilstaat");
        assertThatThrownBy(() -> vulMelding("OPSCHORTING", MELDING, "grond", "OVERMACHT"))
                .hasMessage("Bij \"Tot en met wanneer staat de termijn stil?\": vul dit in");
        assertThatThrownBy(
                        () -> vulMelding("OPSCHORTING", MELDING, "grond", "OVERMACHT", "stilTot", MELDING.toString()))
                .hasMessage("Bij \"Welke termijn staat stil?\": kies minstens een termijn");
        assertThatThrownBy(() -> vulMelding(
                        "OPSCHORTING",
                        MELDING,
                        "grond",
                        "OVERMACHT",
                        "stilTot",
                        MELDING.toString(),
                        "opTeSchorten",
                        List.of("0")))
                .hasMessage("Bij \"Welke termijn staat stil?\": kies uit de termijnen die er staan");
        assertThatThrownBy(() -> vulMelding(
                        "OPSCHORTING",
                        MELDING,
                        "grond",
                        "OVERMACHT",
                        "stilTot",
                        MELDING.minusDays(1).toString(),
                        "opTeSchorten",
                        List.of(sleutel("A10"))))
                .hasMessage(
                        "Bij \"Tot en met wanneer staat de termijn stil?\": deze dag ligt voor de eerste dag van de stilstand");
        assertThatThrownBy(() -> vulMelding(
                        "OPSCHORTING",
                        GESPREK,
                        "grond",
                        "OVERMACHT",
                        "stilTot",
                        MELDING.toString(),
                        "opTeSchorten",
                        List.of(sleutel("A10"))))
                .hasMessage(
                        "Bij \"Op welke dag?\": op deze dag liep de termijn nog niet; zij begon op 22 februari 2027");
        assertThat(opschortingen.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void vertellenKanNietVoorHetGebeurde() {
        schortOp("OVERMACHT", MELDING, MELDING.plusDays(4));
        assertThatThrownBy(() ->
                        vul(nummer, VERTELLEN, "verteldOp", MELDING.minusDays(2).toString(), "wijze", "BRIEF"))
                .hasMessage("Verteld op: deze dag ligt voor de stilstand");
        vertelStilstand();
        verderNaar(MELDING.plusDays(4));
        hervat(MELDING.plusDays(3));
        assertThatThrownBy(
                        () -> vul(nummer, WEER, "verteldOp", MELDING.plusDays(2).toString(), "wijze", "BRIEF"))
                .hasMessage("Verteld op: deze dag ligt voor de dag waarop de termijn weer liep");
    }

    @Test
    void isHetBesluitIntussenBekendDanValtErNietsMeerNaTeGaan() {
        schortOp("OVERMACHT", MELDING, MELDING.plusDays(4));
        vertelStilstand();
        register.voldaan(nummer, "A10", MELDING);
        assertThatThrownBy(() -> vul(
                        nummer,
                        NAGAAN,
                        "uitkomst",
                        "STAAT_STIL",
                        "verwachtTot",
                        MELDING.plusDays(9).toString(),
                        "toelichting",
                        "Nog steeds"))
                .hasMessage("Bij \"Hoe is het nu?\": er staat geen termijn meer stil: kies dat de termijn weer loopt");
        vul(nummer, NAGAAN, "uitkomst", "LOOPT_WEER", "toelichting", "Het besluit is er");
        assertThat(register.lopend(nummer, "ST")).isEmpty();
    }

    private void schortOp(String grond, LocalDate op, LocalDate tot) {
        openGebeurtenis(nummer);
        vulMelding(
                "OPSCHORTING",
                op,
                "opTeSchorten",
                register.lopende(nummer).stream()
                        .filter(termijn -> termijn.code().equals("A10"))
                        .map(termijn -> String.valueOf(termijn.id()))
                        .toList(),
                "grond",
                grond,
                "stilTot",
                tot.toString());
    }

    private void hervat(LocalDate op) {
        openGebeurtenis(nummer);
        vulMelding("HERVATTING", op, "teHervatten", List.of(sleutel("A10")));
    }

    private void vertelStilstand() {
        vul(nummer, VERTELLEN, "verteldOp", vandaag().toString(), "wijze", "BRIEF");
    }

    private void vulMelding(String gebeurtenis, LocalDate op, Object... meer) {
        Object[] alles = new Object[6 + meer.length];
        alles[0] = "gebeurtenis";
        alles[1] = gebeurtenis;
        alles[2] = "gebeurdOp";
        alles[3] = op.toString();
        alles[4] = "toelichting";
        alles[5] = "Vastgelegd door de consulent";
        System.arraycopy(meer, 0, alles, 6, meer.length);
        vul(nummer, MELDEN, alles);
    }

    /** As a caseworker sees it in the browser. */
    private String dossierpagina() {
        return new Rest(poort, "consulent").haal("/dossier/" + nummer).tekst();
    }

    private String mogelijkheden() {
        return String.valueOf(open(taak(nummer, MELDEN)).get("mogelijkheden"));
    }

    private String sleutel(String code) {
        return String.valueOf(register.lopend(nummer, code).orElseThrow().id());
    }

    private Termijn termijn() {
        return register.laatste(nummer, "A10").orElseThrow();
    }

    private static Date om(LocalDate dag, LocalTime tijd) {
        return Date.from(ZonedDateTime.of(dag, tijd, AMSTERDAM).toInstant());
    }
}
