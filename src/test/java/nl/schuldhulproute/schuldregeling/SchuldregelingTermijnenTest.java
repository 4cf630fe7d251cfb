package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.termijn.Termijn;
import org.junit.jupiter.api.Test;

/** Each term of the schuldregeling: it fires on the minute, not before, and not when the work was done first. */
class SchuldregelingTermijnenTest extends Schuldregelingstappen {

    // ---- A28: stabilisatie

    @Test
    void naVierMaandenStabilisatieKiestEenMensOfHetDoorgaatEnTotWanneer() {
        begin("STABILISATIE");
        uitgangspunt(true);
        komtPasOp(LocalDate.of(2027, 1, 2), LocalTime.MIDNIGHT, "userTask_stabilisatieHeroverwegen");
        assertThat(openTaken(nummer)).contains("userTask_stabilisatieBegeleiden");

        assertThatThrownBy(() -> heroverweegStabilisatie("DOORGAAN", null)).hasMessageContaining("tot wanneer");
        assertThatThrownBy(() -> heroverweegStabilisatie("DOORGAAN", LocalDate.of(2027, 1, 2)))
                .hasMessageContaining("kies een dag na vandaag");
        heroverweegStabilisatie("DOORGAAN", LocalDate.of(2027, 2, 28));
        assertThat(termijnen.lopend(nummer, "A28").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 2, 28));

        komtPasOp(LocalDate.of(2027, 3, 1), LocalTime.MIDNIGHT, "userTask_stabilisatieHeroverwegen");
        heroverweegStabilisatie("AFRONDEN", null);
        assertThat(openTaken(nummer)).contains("userTask_stabilisatieBegeleiden");
        assertThat(timers()).isEmpty();
        stabiel(LocalDate.of(2027, 3, 1), "GEEN_SCHULDREGELING", null);
        assertThat(einde()).isEqualTo("end_alleenStabilisatie");
    }

    @Test
    void watOpenstaatOverDeStabilisatieVervaltAlsZijKlaarIs() {
        begin("SCHULDBEMIDDELING");
        uitgangspunt(true);
        vandaagIs(LocalDate.of(2027, 1, 2));
        laatTimersLopen();
        assertThat(openTaken(nummer))
                .containsExactlyInAnyOrder(
                        "userTask_stabilisatieBegeleiden",
                        "userTask_vervolgVoorbereiden",
                        "userTask_stabilisatieHeroverwegen");
        stabiel(LocalDate.of(2027, 1, 2), "SCHULDREGELING", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_kennisgevingDoen");
        assertThat(timers()).isEmpty();
    }

    private void heroverweegStabilisatie(String vervolg, LocalDate totOp) {
        vul(
                nummer,
                "userTask_stabilisatieHeroverwegen",
                "besprokenOp",
                vandaag().toString(),
                "reden",
                "De toeslagen komen pas over een maand.",
                "vervolg",
                vervolg,
                "totOp",
                totOp == null ? null : totOp.toString());
    }

    // ---- A29: 120 days

    @Test
    void na120DagenKiestEenMensOfHetRegelenDoorgaatEnTotWanneer() {
        begin("SCHULDBEMIDDELING");
        kennisgeving();
        assertThat(termijnen.lopend(nummer, "A29").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 12, 30));
        komtPasOp(LocalDate.of(2026, 12, 31), LocalTime.MIDNIGHT, "userTask_schuldregelenHeroverwegen");
        assertThat(openTaken(nummer)).contains("userTask_saldiOpvragen");

        assertThatThrownBy(() -> heroverweegRegelen("DOORGAAN", null)).hasMessageContaining("tot wanneer");
        heroverweegRegelen("DOORGAAN", LocalDate.of(2027, 1, 31));
        assertThat(termijnen.lopend(nummer, "A29").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 1, 31));
        komtPasOp(LocalDate.of(2027, 2, 1), LocalTime.MIDNIGHT, "userTask_schuldregelenHeroverwegen");
        assertThat(openTaken(nummer)).contains("userTask_saldiOpvragen", "userTask_voortgangEvalueren");

        heroverweegRegelen("STOPPEN", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(timerelementen()).containsExactly(VERVOLG_TE_LAAT);
        assertThat(open(taak(nummer, "userTask_vervolgKiezen")).get("aanleiding"))
                .isEqualTo("Het schuldregelen is gestopt.");
        assertThatThrownBy(() -> kiesVervolg("DWANGAKKOORD")).hasMessageContaining("nog geen voorstel verstuurd");
        kiesVervolg("GEEN_REGELING");
        assertThat(einde()).isEqualTo("end_nietsGeregeld");
        assertThat(termijnen.lopend(nummer, "A29")).isEmpty();
    }

    @Test
    void watOpenstaatOverDe120DagenVervaltAlsDeAntwoordenErZijn() {
        begin("SCHULDBEMIDDELING");
        totEnMetVoorstel();
        vandaagIs(LocalDate.of(2026, 12, 31));
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains("userTask_voortgangEvalueren", "userTask_schuldregelenHeroverwegen");
        antwoord(vandaag(), alle(), java.util.List.of());
        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
        assertThat(timers()).isEmpty();
    }

    private void heroverweegRegelen(String vervolg, LocalDate totOp) {
        vul(
                nummer,
                "userTask_schuldregelenHeroverwegen",
                "besprokenOp",
                vandaag().toString(),
                "reden",
                "Een schuldeiser antwoordt traag.",
                "vervolg",
                vervolg,
                "totOp",
                totOp == null ? null : totOp.toString(),
                "inwonerIngelicht",
                true,
                "schuldeisersIngelicht",
                true);
    }

    // ---- A27: answers about the balance

    @Test
    void wieGeenSaldoGeeftKrijgtNaTienWerkdagenEenHerinnering() {
        begin("SCHULDBEMIDDELING");
        kennisgeving();
        vul(nummer, "userTask_saldiOpvragen", "verstuurdOp", START.toString(), "kenmerk", "SK-1");
        komtPasOp(LocalDate.of(2026, 9, 16), LocalTime.MIDNIGHT, "userTask_saldiHerinneren");
        assertThat(openTaken(nummer)).contains("userTask_saldiVerwerken");

        assertThatThrownBy(
                        () -> vul(nummer, "userTask_saldiHerinneren", "herinnerdOp", "2026-08-31", "kenmerk", "SK-H"))
                .hasMessageContaining("ligt voor de dag waarop de saldi zijn opgevraagd");
        vul(nummer, "userTask_saldiHerinneren", "herinnerdOp", "2026-09-16", "kenmerk", "SK-H");
        assertThat(termijnen.lopend(nummer, "A27").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(meldingen.findByDossiernummerOrderById(nummer))
                .extracting(Melding::soort)
                .contains("Herinnering saldo");
        assertThat(openTaken(nummer)).containsExactly("userTask_saldiVerwerken");
    }

    @Test
    void eenHerinneringAanHetSaldoVervaltAlsDeSaldiErZijn() {
        begin("SCHULDBEMIDDELING");
        kennisgeving();
        vul(nummer, "userTask_saldiOpvragen", "verstuurdOp", START.toString(), "kenmerk", "SK-1");
        vandaagIs(LocalDate.of(2026, 9, 16));
        laatTimersLopen();
        vul(nummer, "userTask_saldiVerwerken", "verwerktOp", "2026-09-16", "volledig", true);
        assertThat(openTaken(nummer)).containsExactly("userTask_voorstelOpstellen");
    }

    // ---- A34: completing the request for the Wsnp

    @Test
    void deRechterVraagtOmAanvullingEnDeTermijnSchuiftOverKerstHeen() {
        totBeslissingWsnp(LocalDate.of(2026, 11, 25));
        assertThatThrownBy(() -> beslis("AANVULLEN", null)).hasMessageContaining("schrijf op wat er ontbreekt");
        beslis("AANVULLEN", "De belastingaangifte ontbreekt.");
        Termijn aanvullen = termijnen.lopend(nummer, "A34").orElseThrow();
        // een maand later is eerste kerstdag, een vrijdag; daarna het weekend
        assertThat(aanvullen.einde()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(open(taak(nummer, "userTask_wsnpAanvullen")).get("ontbreekt"))
                .isEqualTo("De belastingaangifte ontbreekt.");

        stijgtPasOp(LocalDate.of(2026, 12, 18), "userTask_wsnpAanvullen");
        assertThatThrownBy(() -> vulAan(LocalDate.of(2026, 11, 24))).hasMessageContaining("ligt voor het verzoek");
        vulAan(LocalDate.of(2026, 12, 18));
        assertThat(openTaken(nummer)).containsExactly("userTask_uitspraakWsnpVastleggen");
        assertThat(timers()).isEmpty();
        assertThat(termijnen.laatste(nummer, "A34").orElseThrow().voldaanOp()).contains(LocalDate.of(2026, 12, 18));
    }

    @Test
    void eenGemisteAanvullingMaaktHetVerzoekNietOntvankelijk() {
        aanvullingGemist();
        besprekGemist("GEEN_WSNP", null);
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde("wsnp")).isEqualTo("end_nietOntvankelijk");
        assertThat(einde()).isEqualTo("end_wsnp");
        assertThat(termijnen.lopend(nummer, "A34")).isEmpty();
    }

    @Test
    void naEenGemisteAanvullingKanEenNieuwVerzoek() {
        aanvullingGemist();
        besprekGemist("NIEUW_VERZOEK", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
    }

    @Test
    void eenAanvullingDieTochOpTijdWasTeltMee() {
        aanvullingGemist();
        assertThatThrownBy(() -> besprekGemist("TOCH_OP_TIJD", null)).hasMessageContaining("wanneer het verzoek is");
        assertThatThrownBy(() -> besprekGemist("TOCH_OP_TIJD", LocalDate.of(2026, 10, 2)))
                .hasMessageContaining("na de laatste dag (1 oktober 2026)");
        besprekGemist("TOCH_OP_TIJD", LocalDate.of(2026, 10, 1));
        assertThat(openTaken(nummer)).containsExactly("userTask_uitspraakWsnpVastleggen");
    }

    private void aanvullingGemist() {
        totBeslissingWsnp(START);
        beslis("AANVULLEN", "De lijst van schulden ontbreekt.");
        komtPasOp(LocalDate.of(2026, 10, 2), LocalTime.MIDNIGHT, "userTask_gemisteAanvullingBespreken");
        assertThat(openTaken(nummer)).doesNotContain("userTask_wsnpAanvullen");
    }

    private void vulAan(LocalDate op) {
        vul(
                nummer,
                "userTask_wsnpAanvullen",
                "aangevuldOp",
                op.toString(),
                "kenmerk",
                "R-1",
                "toelichting",
                "De aangifte is nagestuurd.");
    }

    private void besprekGemist(String vervolg, LocalDate aangevuldOp) {
        vul(
                nummer,
                "userTask_gemisteAanvullingBespreken",
                "besprokenOp",
                vandaag().toString(),
                "naGemisteAanvulling",
                vervolg,
                "aangevuldOp",
                aangevuldOp == null ? null : aangevuldOp.toString(),
                "reden",
                "De post bleef liggen.");
    }

    // ---- A35: appeal against a refusal

    @Test
    void naAchtDagenGaatEenMensNaOfErHogerBeroepIs() {
        afgewezen();
        assertThat(termijnen.lopend(nummer, "A35").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 9, 9));
        stijgtPasOp(LocalDate.of(2026, 9, 4), "userTask_hogerBeroepBespreken");
        hetIs(LocalDate.of(2026, 9, 9), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_hogerBeroepBespreken");
        hetIs(LocalDate.of(2026, 9, 10), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_gemistHogerBeroepBespreken");
        assertThat(uitkomst()).isNull();
        assertThat(termijnen.laatste(nummer, "A35").orElseThrow().vervallenOp()).isEmpty();

        bespreekGemistBeroep("NIET", null, null);
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde("wsnp")).isEqualTo("end_wsnpAfgewezen");
        assertThat(einde()).isEqualTo("end_wsnp");
        assertThat(termijnen.laatste(nummer, "A35").orElseThrow().vervallenOp()).contains(LocalDate.of(2026, 9, 10));
    }

    @Test
    void hogerBeroepDatOpTijdWasTeltOokAlsHetLaterWordtVastgelegd() {
        afgewezen();
        vandaagIs(LocalDate.of(2026, 9, 11));
        laatTimersLopen();
        assertThatThrownBy(() -> bespreekGemistBeroep("TOCH_OP_TIJD", null, "mr. Pleiter"))
                .hasMessageContaining("wanneer het hoger beroep is");
        assertThatThrownBy(() -> bespreekGemistBeroep("TOCH_OP_TIJD", LocalDate.of(2026, 9, 10), "mr. Pleiter"))
                .hasMessageContaining("na de laatste dag (9 september 2026)");
        assertThatThrownBy(() -> bespreekGemistBeroep("TOCH_OP_TIJD", LocalDate.of(2026, 9, 7), null))
                .hasMessageContaining("met een advocaat");
        assertThat(openTaken(nummer)).containsExactly("userTask_gemistHogerBeroepBespreken");

        bespreekGemistBeroep("TOCH_OP_TIJD", LocalDate.of(2026, 9, 7), "mr. Pleiter");
        assertThat(openTaken(nummer)).containsExactly("userTask_uitspraakHofVastleggen");
        assertThat(termijnen.laatste(nummer, "A35").orElseThrow().voldaanOp()).contains(LocalDate.of(2026, 9, 7));
        hofBeslist(LocalDate.of(2026, 9, 11), "AFGEWEZEN");
        assertThat(einde("wsnp")).isEqualTo("end_hofWijstAf");
    }

    private void bespreekGemistBeroep(String keuze, LocalDate op, String advocaat) {
        vul(
                nummer,
                "userTask_gemistHogerBeroepBespreken",
                "besprokenOp",
                vandaag().toString(),
                "keuze",
                keuze,
                "ingesteldOp",
                op == null ? null : op.toString(),
                "advocaat",
                advocaat,
                "reden",
                "De advocaat belde terug.");
    }

    @Test
    void hetHofKanAlsnogToelaten() {
        inHogerBeroep();
        assertThat(timers()).isEmpty();
        assertThatThrownBy(() -> hofBeslist(LocalDate.of(2026, 9, 2), "TOEGELATEN"))
                .hasMessageContaining("ligt voor het hoger beroep");
        vandaagIs(LocalDate.of(2026, 11, 2));
        hofBeslist(LocalDate.of(2026, 11, 2), "TOEGELATEN");
        assertThat(oplossing().soort()).isEqualTo(Oplossing.Soort.WSNP);
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(LocalDate.of(2028, 5, 2));
        vandaagIs(LocalDate.of(2028, 5, 3));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_verloopWsnpVastleggen");
    }

    @Test
    void hetHofKanDeAfwijzingLatenStaan() {
        inHogerBeroep();
        hofBeslist(LocalDate.of(2026, 9, 3), "AFGEWEZEN");
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde("wsnp")).isEqualTo("end_hofWijstAf");
        assertThat(einde()).isEqualTo("end_wsnp");
    }

    private void afgewezen() {
        totBeslissingWsnp(START);
        beslis("AFGEWEZEN", null);
    }

    private void inHogerBeroep() {
        afgewezen();
        vandaagIs(LocalDate.of(2026, 9, 3));
        assertThatThrownBy(() -> hogerBeroep(null, "mr. Pleiter")).hasMessageContaining("wanneer het hoger beroep is");
        assertThatThrownBy(() -> hogerBeroep(LocalDate.of(2026, 8, 31), "mr. Pleiter"))
                .hasMessageContaining("ligt voor de uitspraak");
        assertThatThrownBy(() -> hogerBeroep(LocalDate.of(2026, 9, 3), null)).hasMessageContaining("met een advocaat");
        hogerBeroep(LocalDate.of(2026, 9, 3), "mr. Pleiter");
    }

    private void hogerBeroep(LocalDate op, String advocaat) {
        vul(
                nummer,
                "userTask_hogerBeroepBespreken",
                "besprokenOp",
                vandaag().toString(),
                "keuze",
                "INGESTELD",
                "ingesteldOp",
                op == null ? null : op.toString(),
                "advocaat",
                advocaat,
                "verslag",
                "De rechter keek niet naar de nieuwe baan.");
    }

    private void hofBeslist(LocalDate op, String uitspraak) {
        vul(nummer, "userTask_uitspraakHofVastleggen", "uitspraakOp", op.toString(), "uitspraak", uitspraak);
    }

    private void totBeslissingWsnp(LocalDate dag) {
        begin("WSNP");
        wsnpIndienen();
        vandaagIs(dag);
    }

    private void beslis(String uitspraak, String toelichting) {
        vul(
                nummer,
                "userTask_uitspraakWsnpVastleggen",
                "uitspraakOp",
                vandaag().toString(),
                "uitspraak",
                uitspraak,
                "toelichting",
                toelichting);
    }

    // ---- A38: the beslagvrije voet is valid for a year

    @Test
    void deBeslagvrijeVoetWordtElkJaarOpTijdOpnieuwBerekend() {
        // 16.000 euro in 36 months
        begin("BETALINGSREGELING", 44_445L);
        termijnen.start(nummer, "A38", LocalDate.of(2026, 7, 1));
        aflossen(36);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 7, 1));
        komtPasOp(LocalDate.of(2027, 6, 1), LocalTime.of(8, 0), "userTask_beslagvrijeVoetHerrekenen");

        assertThatThrownBy(() -> herreken(LocalDate.of(2026, 7, 1), "GAAT_DOOR", null))
                .hasMessageContaining("niet na de vorige berekening (1 juli 2026)");
        assertThatThrownBy(() -> herreken(LocalDate.of(2027, 6, 1), "GAAT_DOOR", null))
                .hasMessageContaining("de inwoner kan nu minder aflossen: € 100,00 per maand in plaats van € 444,45");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_beslagvrijeVoetHerrekenen",
                        "bron",
                        "OFFICIEEL",
                        "berekendOp",
                        "2027-06-01",
                        "beslagvrijeVoet",
                        1_600.0,
                        "inkomen",
                        1_780.0,
                        "vtlb",
                        1_680.0,
                        "gevolg",
                        "AANGEPAST"))
                .hasMessageContaining("vertel de schuldeisers eerst");
        herreken(LocalDate.of(2027, 6, 1), "AANGEPAST", null);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 6, 1));
        var plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
        assertThat(plan.beslagvrijeVoet()).isEqualTo(160_000);
        assertThat(plan.afloscapaciteit()).isEqualTo(10_000);
        assertThat(plan.indicatief()).isFalse();
        assertThat(openTaken(nummer)).containsExactly("userTask_afloscapaciteitBekijken");

        komtPasOp(LocalDate.of(2028, 5, 1), LocalTime.of(8, 0), "userTask_beslagvrijeVoetHerrekenen");
    }

    @Test
    void eenVerlopenBeslagvrijeVoetVraagtAandachtEnDeTaakBlijftOpen() {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(LocalDate.of(2027, 8, 1));
        laatTimersLopen();
        assertThat(taak(nummer, "userTask_beslagvrijeVoetHerrekenen").getPriority())
                .as("de taak komt op de dag van de waarschuwing")
                .isEqualTo(75);
        hetIs(LocalDate.of(2027, 9, 1), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, "userTask_beslagvrijeVoetHerrekenen").getPriority())
                .isEqualTo(75);
        hetIs(LocalDate.of(2027, 9, 2), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, "userTask_beslagvrijeVoetHerrekenen").getPriority())
                .isEqualTo(100);
    }

    @Test
    void eenGeschatVtlbMaaktHetPlanWeerIndicatief() {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(LocalDate.of(2027, 8, 1));
        laatTimersLopen();
        assertThatThrownBy(() -> herreken(null, vandaag(), "GAAT_DOOR", null))
                .hasMessageContaining("Hoe is het vtlb berekend?");
        herreken("SCHATTING", vandaag(), "GAAT_DOOR", null);
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer)
                        .orElseThrow()
                        .indicatief())
                .isTrue();
    }

    @Test
    void naAflossenBlijftDeBeslagvrijeVoetOver() {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(LocalDate.of(2027, 8, 1));
        laatTimersLopen();
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_beslagvrijeVoetHerrekenen",
                        "bron",
                        "OFFICIEEL",
                        "berekendOp",
                        "2027-08-01",
                        "beslagvrijeVoet",
                        1_600.0,
                        "inkomen",
                        1_780.0,
                        "vtlb",
                        1_500.0,
                        "gevolg",
                        "GAAT_DOOR"))
                .hasMessageContaining("minder over dan de beslagvrije voet");
        assertThat(openTaken(nummer)).contains("userTask_beslagvrijeVoetHerrekenen");
    }

    @Test
    void eenHerberekeningDieOpenstaatVervaltAlsDeAflosperiodeVoorbijIs() {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(LocalDate.of(2027, 9, 1));
        laatTimersLopen();
        vul(
                nummer,
                "userTask_hercontroleUitvoeren",
                "uitgevoerdOp",
                "2027-09-01",
                "uitkomst",
                "ONGEWIJZIGD",
                "schuldeisersIngelicht",
                true);
        vandaagIs(LocalDate.of(2028, 3, 2));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_finaleKwijtingVastleggen");
        assertThat(timers()).isEmpty();
        vul(nummer, "userTask_finaleKwijtingVastleggen", "vastgesteldOp", "2028-03-02", "nakoming", "JA");
        assertThat(termijnen.lopend(nummer, "A38")).isEmpty();
    }

    // ---- helpers

    private void komtPasOp(LocalDate dag, LocalTime tijd, String taak) {
        java.time.LocalDateTime net = dag.atTime(tijd).minusMinutes(1);
        hetIs(net.toLocalDate(), net.toLocalTime());
        laatTimersLopen();
        assertThat(openTaken(nummer)).doesNotContain(taak);
        hetIs(dag, tijd);
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(taak);
    }

    private void stijgtPasOp(LocalDate dag, String taak) {
        hetIs(dag, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(taak(nummer, taak).getPriority()).isEqualTo(50);
        hetIs(dag, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, taak).getPriority()).isEqualTo(75);
    }
}
