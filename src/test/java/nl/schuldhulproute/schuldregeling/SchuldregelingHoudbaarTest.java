package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Oplossing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A schuldregeling can fail halfway; a human then says whether it goes on, and how. */
class SchuldregelingHoudbaarTest extends Schuldregelingstappen {

    private static final LocalDate HALFWEG = LocalDate.of(2027, 9, 1);

    @BeforeEach
    void eenRegelingLoopt() {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
    }

    @Test
    void eenHercontroleDieNietHoudbaarIsVraagtEenUitleg() {
        vandaagIs(HALFWEG);
        laatTimersLopen();
        assertThatThrownBy(() -> hercontrole(null)).hasMessageContaining("waarom de regeling zo niet kan doorgaan");
        assertThat(openTaken(nummer)).contains("userTask_hercontroleUitvoeren");
    }

    @Test
    void herstellenMetEenNieuwVoorstelLeidtOpnieuwTotEenRegeling() {
        nietHoudbaar();
        assertThat(open(taak(nummer, "userTask_vervolgKiezen")).get("aanleiding"))
                .isEqualTo("De regeling kan zo niet doorgaan.");
        assertThatThrownBy(() -> kies(null, "NIEUW_VOORSTEL", true)).hasMessageContaining("kies waarom de regeling");
        assertThatThrownBy(() -> kies("INKOMEN", "DWANGAKKOORD", null)).hasMessageContaining("kan dan niet meer");
        kies("INKOMEN", "NIEUW_VOORSTEL", true);

        assertThat(openTaken(nummer)).containsExactly("userTask_voorstelOpstellen");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.AFGEBROKEN);
        assertThat(termijnen.lopend(nummer, "A36")).isEmpty();
        assertThat(termijnen.lopend(nummer, "A29").orElseThrow().einde()).isEqualTo(HALFWEG.plusDays(120));
        voorstel(600.0);
        antwoord(vandaag(), alle(), List.of());
        ingaan(HALFWEG, null);
        assertThat(oplossing().startOp()).isEqualTo(HALFWEG);
        assertThat(oplossing().eindeOp()).isNull();
    }

    @Test
    void eenHersteldeRegelingDuurtNietLangerDanWasAfgesproken() {
        herstel();
        assertThat(open(taak(nummer, "userTask_regelingLatenIngaan")))
                .containsEntry("eerderGelopen", true)
                .containsEntry("aflosperiode", "LOOPT_DOOR")
                .containsEntry(
                        "eerdereRegeling", "De periode van toen liep van 1 september 2026 tot en met 1 maart 2028.");
        ingaan(HALFWEG, null);
        assertThat(termijnen.lopend(nummer, "A36").orElseThrow().startOp()).isEqualTo(START);
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(LocalDate.of(2028, 3, 1));
        vandaagIs(LocalDate.of(2028, 3, 2));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_finaleKwijtingVastleggen");
    }

    @Test
    void hetVoorstelRektDeAfloscapaciteitNietUitOverMaandenDieErNietMeerZijn() {
        nietHoudbaar();
        kies("INKOMEN", "NIEUW_VOORSTEL", true);
        assertThat(open(taak(nummer, "userTask_voorstelOpstellen")))
                .containsEntry("beschikbaarBedrag", 600.0)
                .extractingByKey("redenen")
                .asString()
                .contains("6 maanden afloscapaciteit van € 100,00 is € 600,00");
    }

    @Test
    void watErAlGespaardIsTeltMeeInHetNieuweVoorstel() {
        nietHoudbaar();
        vul(
                nummer,
                "userTask_vervolgKiezen",
                "gekozenOp",
                vandaag().toString(),
                "oorzaak",
                "INKOMEN",
                "zonderAkkoord",
                "NIEUW_VOORSTEL",
                "saldiActueel",
                true,
                "gespaard",
                1_200.0,
                "reden",
                "Het inkomen is lager.");
        assertThat(open(taak(nummer, "userTask_voorstelOpstellen")))
                .containsEntry("beschikbaarBedrag", 1_800.0)
                .extractingByKey("redenen")
                .asString()
                .contains("6 maanden afloscapaciteit van € 100,00 en € 1.200,00 gespaard geld is € 1.800,00");
        voorstel(1_800.0);
        antwoord(vandaag(), alle(), List.of());
        assertThat(open(taak(nummer, "userTask_regelingLatenIngaan"))).containsEntry("gespaard", 1_200.0);
        assertThatThrownBy(() -> ingaanMet(1_199.0)).hasMessageContaining("€ 100,17 per maand");
        ingaanMet(1_200.0);
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void eenBedragDatPerMaandTeHoogIsGaatNietIn() {
        nietHoudbaar();
        kies("INKOMEN", "NIEUW_VOORSTEL", true);
        voorstel(1_800.0);
        antwoord(vandaag(), alle(), List.of());
        assertThatThrownBy(() -> ingaan(HALFWEG, null))
                .hasMessageContaining("Hoe lang lost de inwoner nu af?")
                .hasMessageContaining(
                        "in 6 maanden vraagt het aanbod € 300,00 per maand, en de inwoner kan € 100,00 per maand");
        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
        // with a really new agreement there are eighteen months again
        ingaanOpnieuw("Alle schuldeisers tekenden een nieuw akkoord.");
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(LocalDate.of(2029, 3, 1));
    }

    private void ingaanMet(double gespaard) {
        vul(
                nummer,
                "userTask_regelingLatenIngaan",
                "ingang",
                "JA",
                "ingaatOp",
                HALFWEG.toString(),
                "aflosperiode",
                "LOOPT_DOOR",
                "gespaard",
                gespaard,
                "inwonerIngelicht",
                true,
                "schuldeisersIngelicht",
                true);
    }

    @Test
    void alleenEenHeelNieuwAkkoordBegintEenNieuweAflosperiode() {
        herstel();
        assertThatThrownBy(() -> ingaanOpnieuw(null)).hasMessageContaining("waarom de aflosperiode opnieuw begint");
        ingaanOpnieuw("Alle schuldeisers tekenden een nieuw akkoord met een nieuwe schuld.");
        assertThat(termijnen.lopend(nummer, "A36").orElseThrow().startOp()).isEqualTo(HALFWEG);
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(LocalDate.of(2029, 3, 1));
    }

    @Test
    void isDePeriodeVanToenVoorbijDanBegintErEenNieuwe() {
        herstel();
        vandaagIs(LocalDate.of(2028, 3, 1));
        assertThat(open(taak(nummer, "userTask_regelingLatenIngaan"))).containsEntry("eerderGelopen", false);
        ingaan(vandaag(), null);
        assertThat(termijnen.lopend(nummer, "A36").orElseThrow().startOp()).isEqualTo(vandaag());
    }

    private void herstel() {
        nietHoudbaar();
        kies("INKOMEN", "NIEUW_VOORSTEL", true);
        assertThat(open(taak(nummer, "userTask_voorstelOpstellen"))
                        .get("eerder")
                        .toString())
                .contains("duurt tot en met **1 maart 2028**");
        voorstel(600.0);
        antwoord(vandaag(), alle(), List.of());
    }

    private void ingaanOpnieuw(String toelichting) {
        vul(
                nummer,
                "userTask_regelingLatenIngaan",
                "ingang",
                "JA",
                "ingaatOp",
                HALFWEG.toString(),
                "aflosperiode",
                "OPNIEUW",
                "inwonerIngelicht",
                true,
                "schuldeisersIngelicht",
                true,
                "toelichting",
                toelichting);
    }

    @Test
    void voorEenNieuwVoorstelKunnenEerstNieuweSaldiNodigZijn() {
        nietHoudbaar();
        kies("SCHULDEISER", "NIEUW_VOORSTEL", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_saldiOpvragen");
    }

    @Test
    void weigerenSchuldeisersHetNieuweVoorstelDanKanErEenDwangakkoordKomen() {
        nietHoudbaar();
        kies("INKOMEN", "NIEUW_VOORSTEL", true);
        voorstel(600.0);
        antwoord(vandaag(), alle().subList(0, 1), alle().subList(1, 2));
        assertThat(open(taak(nummer, "userTask_vervolgKiezen")).get("aanleiding"))
                .isEqualTo("Niet alle schuldeisers gaan akkoord.");
        assertThatThrownBy(() -> kies(null, "DOORGAAN", null)).hasMessageContaining("er loopt geen regeling");
        kies(null, "DWANGAKKOORD", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_dwangakkoordAanvragen");
    }

    @Test
    void deRegelingKanTochDoorgaanZoalsAfgesproken() {
        nietHoudbaar();
        kies("AFSPRAKEN", "DOORGAAN", null);
        assertThat(oplossing().eindeOp()).isNull();
        assertThat(openTaken(nummer)).isEmpty();
        vandaagIs(LocalDate.of(2028, 3, 2));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_finaleKwijtingVastleggen");
    }

    @Test
    void naEenRegelingDieNietHoudtKanDeWsnpVolgen() {
        nietHoudbaar();
        kies("AFSPRAKEN", "WSNP", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.NIET_NAGEKOMEN);
        assertThat(List.of("A29", "A36", "A38", "A39"))
                .allSatisfy(code -> assertThat(termijnen.lopend(nummer, code)).isEmpty());
        assertThat(timers()).isEmpty();
    }

    @Test
    void naEenRegelingDieNietHoudtKanErOokGeenRegelingKomen() {
        nietHoudbaar();
        kies("SCHULDEISER", "GEEN_REGELING", null);
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde()).isEqualTo("end_nietsGeregeld");
    }

    @Test
    void ookBijHetHerrekenenKanBlijkenDatDeRegelingNietHoudt() {
        vandaagIs(LocalDate.of(2027, 8, 1));
        laatTimersLopen();
        assertThatThrownBy(() -> herreken(vandaag(), "NIET_HOUDBAAR", null))
                .hasMessageContaining("waarom de regeling zo niet kan doorgaan");
        herreken(vandaag(), "NIET_HOUDBAAR", "Het inkomen is gehalveerd.");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(timerelementen()).containsExactly(VERVOLG_TE_LAAT);
        kies("INKOMEN", "DOORGAAN", null);
        // the hercontrole, the beslagvrije voet and the norms
        assertThat(timers()).hasSize(3);
    }

    @Test
    void opElkMomentTijdensHetAflossenKanWordenGemeldDatDeRegelingVastloopt() {
        vandaagIs(START.plusMonths(3));
        motor.getRuntimeService()
                .createMessageCorrelation("RegelingLooptVast")
                .processInstanceBusinessKey(nummer)
                .correlate();
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(timerelementen()).containsExactly(VERVOLG_TE_LAAT);
        kies("SCHULDEISER", "WSNP", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
    }

    private void nietHoudbaar() {
        vandaagIs(LocalDate.of(2027, 8, 1));
        laatTimersLopen();
        herreken(vandaag(), "GAAT_DOOR", null);
        vandaagIs(HALFWEG);
        laatTimersLopen();
        hercontrole("Al drie maanden niet betaald.");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
    }

    private void hercontrole(String toelichting) {
        vul(
                nummer,
                "userTask_hercontroleUitvoeren",
                "uitgevoerdOp",
                vandaag().toString(),
                "uitkomst",
                "NIET_HOUDBAAR",
                "toelichting",
                toelichting);
    }

    private void kies(String oorzaak, String vervolg, Boolean saldiActueel) {
        vul(
                nummer,
                "userTask_vervolgKiezen",
                "gekozenOp",
                vandaag().toString(),
                "oorzaak",
                oorzaak,
                "zonderAkkoord",
                vervolg,
                "saldiActueel",
                saldiActueel,
                "reden",
                "Dit past het beste bij de inwoner.");
    }
}
