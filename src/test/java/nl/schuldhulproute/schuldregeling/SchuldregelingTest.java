package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomst;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.steun.Tekstdrukker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SchuldregelingTest extends Schuldregelingstappen {

    @Autowired
    private Regeluitkomsten regeluitkomsten;

    @Autowired
    private Brieven brieven;

    // ---- the main line

    @Test
    void alleSchuldeisersAkkoordLeidtTotFinaleKwijtingNaAchttienMaanden() {
        begin("SCHULDBEMIDDELING");
        tienDagenLater(this::totEnMetVoorstel);
        assertThat(termijnen.laatste(nummer, "A29").orElseThrow().einde()).isEqualTo(START.plusDays(120));
        Voorstel voorstel =
                voorstellen.findFirstByDossiernummerOrderByIdDesc(nummer).orElseThrow();
        // 18 x 100 euro = 1.800; p = 1.800 / (2 x 2.000 + 14.000) = 10%: preferent 20%, concurrent 10%
        assertThat(voorstel.regels()).extracting(Voorstel.Regel::aanbodCent).containsExactly(40_000L, 140_000L);
        assertThat(voorstel.verstuurdOp()).isEqualTo(START.plusDays(10));

        LocalDate akkoord = LocalDate.of(2026, 9, 21);
        vandaagIs(akkoord);
        antwoord(akkoord, alle(), List.of());
        vul(
                nummer,
                "userTask_regelingLatenIngaan",
                "ingang",
                "JA",
                "ingaatOp",
                LocalDate.of(2026, 10, 1).toString(),
                "inwonerIngelicht",
                true,
                "schuldeisersIngelicht",
                true);
        assertThat(openTaken(nummer)).isEmpty();
        Oplossing oplossing = oplossing();
        assertThat(oplossing.soort()).isEqualTo(Oplossing.Soort.SCHULDBEMIDDELING);
        assertThat(oplossing.eindeVoorzienOp()).isEqualTo(LocalDate.of(2028, 4, 1));
        assertThat(termijnen.lopend(nummer, "A29")).isEmpty();

        // The beslagvrije voet was taken from the day of the proposal: eleven months later it is computed again.
        vandaagIs(LocalDate.of(2027, 8, 11));
        laatTimersLopen();
        herreken(LocalDate.of(2027, 8, 11), "GAAT_DOOR", null);
        hetIs(LocalDate.of(2027, 10, 1), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_afloscapaciteitBekijken");
        hetIs(LocalDate.of(2027, 10, 1), LocalTime.of(8, 0));
        laatTimersLopen();
        vul(
                nummer,
                "userTask_hercontroleUitvoeren",
                "uitgevoerdOp",
                "2027-10-01",
                "uitkomst",
                "ONGEWIJZIGD",
                "schuldeisersIngelicht",
                true);
        assertThat(openTaken(nummer)).containsExactly("userTask_afloscapaciteitBekijken");

        hetIs(LocalDate.of(2028, 4, 1), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_afloscapaciteitBekijken");
        hetIs(LocalDate.of(2028, 4, 2), LocalTime.MIDNIGHT);
        laatTimersLopen();
        Schuld nieuw = new Schuld(nummer, Instant.EPOCH, "consulent");
        nieuw.beschrijf("Nieuwe Schuldeiser", "K-9", Schuld.Soort.HUUR, false, 1_000, vandaag());
        schulden.save(nieuw);
        vul(nummer, "userTask_finaleKwijtingVastleggen", "vastgesteldOp", "2028-04-02", "nakoming", "JA");

        assertThat(uitkomst()).isEqualTo("KWIJTING");
        assertThat(einde()).isEqualTo("end_finaleKwijting");
        assertThat(oplossing().eindeOp()).isEqualTo(LocalDate.of(2028, 4, 2));
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.KWIJTING);
        // What was left of the debts is waived; what came in since is still owed.
        assertThat(schulden.findByDossiernummerAndVervallenOpIsNullOrderById(nummer))
                .extracting(Schuld::schuldeiser)
                .containsExactly("Nieuwe Schuldeiser");
        assertThat(schulden.findByDossiernummerOrderById(nummer))
                .filteredOn(schuld -> schuld.vervallenOp() != null)
                .extracting(Schuld::vervallenOp)
                .hasSizeGreaterThan(1)
                .containsOnly(LocalDate.of(2028, 4, 2));
    }

    @Test
    void kennisgevingEnSchuldenknooppuntStaanMetDatumEnKenmerkInHetDossier() {
        begin("SANERINGSKREDIET");
        convenant = true;
        totEnMetVoorstel();

        assertThat(meldingen.findByDossiernummerOrderById(nummer))
                .extracting(Melding::systeem, Melding::soort, Melding::kenmerk, Melding::gemeldOp)
                .containsExactly(
                        tuple(Melding.Systeem.KENNISGEVING, "Kennisgeving", "KG-1", START),
                        tuple(Melding.Systeem.SCHULDENKNOOPPUNT, "Saldoverzoek", "SK-1", START),
                        tuple(Melding.Systeem.SCHULDENKNOOPPUNT, "Betaalvoorstel", "SK-2", vandaag()));
        assertThat(termijnen.laatste(nummer, "A30").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @Test
    void eenBetalingsregelingBetaaltAllesTerugInEenEigenLooptijd() {
        begin("BETALINGSREGELING", 160_000L);
        kennisgeving();
        saldi();
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_voorstelOpstellen",
                        "opgesteldOp",
                        vandaag().toString(),
                        "beschikbaarBedrag",
                        100.0,
                        "onderbouwing",
                        "te weinig"))
                .hasMessageContaining("krijgen de schuldeisers alles terug");
        voorstel(16_000.0);
        antwoord(vandaag(), alle(), List.of());
        assertThat(open(taak(nummer, "userTask_regelingLatenIngaan")))
                .containsEntry("eigenLooptijd", true)
                .containsEntry("duur", "Spreek af hoeveel maanden de regeling duurt: ten hoogste 36 maanden.");
        assertThatThrownBy(() -> ingaan(vandaag(), null)).hasMessageContaining("hoeveel maanden");
        assertThatThrownBy(() -> ingaan(vandaag(), 9))
                .hasMessageContaining("Looptijd")
                .hasMessageContaining("duurt het ten minste 10 maanden");
        assertThatThrownBy(() -> ingaan(vandaag(), 37)).hasMessageContaining("ten hoogste 36 maanden");
        ingaan(vandaag(), 11);
        assertThat(Tekstdrukker.lees(
                        brieven.open(nummer, brieven.van(nummer).get(0).id()).pdf()))
                .contains("Alle schuldeisers zijn akkoord", "U betaalt elke maand: € 1.454,55", "Aantal maanden: 11");

        assertThat(termijnen.laatste(nummer, "A36").orElseThrow().einde()).isEqualTo(START.plusMonths(11));
        // binnen een jaar klaar: geen hercontrole
        vandaagIs(START.plusMonths(11).plusDays(1));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_finaleKwijtingVastleggen");
    }

    @Test
    void zonderAfloscapaciteitInHetPlanKanEenBetalingsregelingNietIngaan() {
        begin("BETALINGSREGELING", null);
        kennisgeving();
        saldi();
        voorstel(16_000.0);
        antwoord(vandaag(), alle(), List.of());
        assertThatThrownBy(() -> ingaan(vandaag(), 36))
                .hasMessageContaining("de afloscapaciteit ontbreekt in het plan");
        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
        assertThat(open(taak(nummer, "userTask_regelingLatenIngaan"))
                        .get("past")
                        .toString())
                .contains("Zo kan de regeling niet ingaan:", "de afloscapaciteit ontbreekt in het plan");
    }

    @Test
    void eenRegelingDieNietPastKrijgtEenAnderVervolg() {
        // 160 months for 16,000 euro
        begin("BETALINGSREGELING", 10_000L);
        kennisgeving();
        saldi();
        voorstel(16_000.0);
        antwoord(vandaag(), alle(), List.of());
        assertThatThrownBy(() -> ingaan(vandaag(), 36))
                .hasMessageContaining("duurt het 160 maanden, langer dan de 36 maanden die mogen")
                .hasMessageContaining("kies dat de regeling zo niet ingaat");
        assertThatThrownBy(() -> gaatNietIn(null)).hasMessageContaining("leg uit waarom de regeling niet kan ingaan");
        gaatNietIn("De inwoner verdient minder dan gedacht.");

        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(oplossingen.findFirstByDossiernummerOrderByIdDesc(nummer)).isEmpty();
        assertThat(voorstellen
                        .findFirstByDossiernummerOrderByIdDesc(nummer)
                        .orElseThrow()
                        .nietIngegaanOp())
                .isEqualTo(vandaag());
        assertThat(open(taak(nummer, "userTask_vervolgKiezen"))
                        .get("aanleiding")
                        .toString())
                .startsWith("De regeling is niet ingegaan");
        assertThatThrownBy(() -> kiesVervolg("DWANGAKKOORD")).hasMessageContaining("doe eerst een nieuw voorstel");
        assertThatThrownBy(() -> kiesVervolg("DOORGAAN")).hasMessageContaining("er loopt geen regeling");
        assertThatThrownBy(() -> kiesVervolg("NIEUW_VOORSTEL")).hasMessageContaining("kies een oplossing die wel past");
        assertThatThrownBy(() -> nieuwVoorstel("HERFINANCIERING"))
                .hasMessageContaining("kies een oplossing die wel past");
        nieuwVoorstel("SCHULDBEMIDDELING");

        assertThat(feit("oplossing")).isEqualTo("SCHULDBEMIDDELING");
        assertThat(openTaken(nummer)).containsExactly("userTask_voorstelOpstellen");
        voorstel(1_800.0);
        antwoord(vandaag(), alle(), List.of());
        ingaan(vandaag(), null);
        assertThat(oplossing().soort()).isEqualTo(Oplossing.Soort.SCHULDBEMIDDELING);
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(START.plusMonths(18));
    }

    private void nieuwVoorstel(String oplossing) {
        vul(
                nummer,
                "userTask_vervolgKiezen",
                "gekozenOp",
                vandaag().toString(),
                "zonderAkkoord",
                "NIEUW_VOORSTEL",
                "oplossing",
                oplossing,
                "saldiActueel",
                true,
                "reden",
                "Zo past het bij wat de inwoner kan aflossen.");
    }

    @Test
    void wieNietIsIngelichtLaatDeRegelingNietIngaan() {
        begin("SCHULDBEMIDDELING");
        totEnMetVoorstel();
        antwoord(vandaag(), alle(), List.of());
        assertThatThrownBy(() -> laatIngaan(null, true, true)).hasMessageContaining("vul in wanneer");
        assertThatThrownBy(() -> laatIngaan(START, null, true)).hasMessageContaining("vertel de inwoner eerst");
        assertThatThrownBy(() -> laatIngaan(START, true, null)).hasMessageContaining("vertel de schuldeisers eerst");
        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
    }

    private void laatIngaan(LocalDate op, Boolean inwoner, Boolean schuldeisers) {
        vul(
                nummer,
                "userTask_regelingLatenIngaan",
                "ingang",
                "JA",
                "ingaatOp",
                op == null ? null : op.toString(),
                "inwonerIngelicht",
                inwoner,
                "schuldeisersIngelicht",
                schuldeisers);
    }

    @Test
    void deUitspraakOverEenDwangakkoordHeeftEenTermijn() {
        begin("SCHULDBEMIDDELING");
        nietAkkoord();
        kiesVervolg("DWANGAKKOORD");
        vul(nummer, "userTask_dwangakkoordAanvragen", "aangevraagdOp", START.toString(), "zittingOp", "2026-10-01");
        String taak = "userTask_uitspraakDwangakkoordVastleggen";
        assertThat(taak(nummer, taak).getDueDate())
                .isEqualTo(LocalDate.of(2026, 10, 9)
                        .atTime(23, 59)
                        .atZone(AMSTERDAM)
                        .toInstant());
        assertThat(open(taak(nummer, taak))).containsEntry("uiterlijk", "9 oktober 2026");
        hetIs(LocalDate.of(2026, 10, 9), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, taak).getPriority()).isEqualTo(50);
        hetIs(LocalDate.of(2026, 10, 10), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, taak).getPriority()).isEqualTo(100);
        vul(nummer, taak, "uitspraakOp", "2026-10-09", "uitspraak", "AFGEWEZEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(termijnen.laatste(nummer, "A33").orElseThrow().isTijdigVoldaan())
                .isTrue();
    }

    @Test
    void eenUitspraakOpTijdLaatGeenTimerStaan() {
        begin("SCHULDBEMIDDELING");
        nietAkkoord();
        kiesVervolg("DWANGAKKOORD");
        vul(nummer, "userTask_dwangakkoordAanvragen", "aangevraagdOp", START.toString(), "zittingOp", START.toString());
        assertThat(timers()).hasSize(1);
        vul(
                nummer,
                "userTask_uitspraakDwangakkoordVastleggen",
                "uitspraakOp",
                START.toString(),
                "uitspraak",
                "AFGEWEZEN");
        assertThat(timerelementen()).containsExactly(VERVOLG_TE_LAAT);
    }

    @Test
    void uitstelVolgensEenConvenantWordtBewaaktTotErEenRegelingIs() {
        begin("SCHULDBEMIDDELING");
        convenant = true;
        totEnMetVoorstel();
        assertThat(bewaakt()).isEqualTo(1);
        antwoord(vandaag(), alle(), List.of());
        ingaan(vandaag(), null);
        assertThat(termijnen.lopend(nummer, "A30")).isEmpty();
        assertThat(bewaakt()).isZero();
    }

    @Test
    void deDagWaaropHetSaneringskredietIsUitbetaaldTeltVoorHetContactNaTweeJaar() {
        begin("SANERINGSKREDIET");
        totEnMetVoorstel();
        antwoord(vandaag(), alle(), List.of());
        assertThat(open(taak(nummer, "userTask_regelingLatenIngaan"))).containsEntry("saneringskrediet", true);
        uitbetaald(vandaag().plusDays(1), "die niet in de toekomst ligt");
        uitbetaald(vandaag(), null);
        assertThat(oplossing().uitbetaaldOp()).isEqualTo(vandaag());
        assertThat(termijnen.lopend(nummer, "A44").orElseThrow().eindeOnverschoven())
                .isEqualTo(vandaag().plusMonths(24));
    }

    @Test
    void alleenEenSaneringskredietWordtUitbetaald() {
        begin("SCHULDBEMIDDELING");
        totEnMetVoorstel();
        antwoord(vandaag(), alle(), List.of());
        uitbetaald(vandaag(), "alleen een saneringskrediet wordt uitbetaald");
        ingaan(vandaag(), null);
        assertThat(oplossing().uitbetaaldOp()).isNull();
        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
    }

    /** With the text of the refusal, or null when it is accepted. */
    private void uitbetaald(LocalDate op, String geweigerd) {
        Object[] waarden = {
            "ingang",
            "JA",
            "ingaatOp",
            vandaag().toString(),
            "uitbetaaldOp",
            op.toString(),
            "inwonerIngelicht",
            true,
            "schuldeisersIngelicht",
            true
        };
        if (geweigerd == null) {
            vul(nummer, "userTask_regelingLatenIngaan", waarden);
        } else {
            assertThatThrownBy(() -> vul(nummer, "userTask_regelingLatenIngaan", waarden))
                    .hasMessageContaining(geweigerd);
        }
    }

    @Test
    void zonderRegelingVervaltHetUitstelVolgensHetConvenant() {
        begin("SCHULDBEMIDDELING");
        convenant = true;
        nietAkkoord();
        kiesVervolg("GEEN_REGELING");
        assertThat(termijnen.lopend(nummer, "A30")).isEmpty();
        assertThat(bewaakt()).isZero();
    }

    // ---- no agreement with creditors needed

    @Test
    void alleenBegeleidingSlaatDeRegelingOver() {
        begin("BEGELEIDING");
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde()).isEqualTo("end_geenSchuldregeling");
    }

    @Test
    void alleenStabilisatieEindigtZonderRegelingEnVraagtOpTijdNaHetVervolg() {
        begin("STABILISATIE");
        assertThatThrownBy(() -> uitgangspunt(false)).hasMessageContaining("alleen stabilisatie");
        uitgangspunt(true);
        assertThat(termijnen.laatste(nummer, "A28").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 1, 1));

        hetIs(LocalDate.of(2026, 12, 1), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_stabilisatieBegeleiden");
        hetIs(LocalDate.of(2026, 12, 1), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer))
                .containsExactlyInAnyOrder("userTask_stabilisatieBegeleiden", "userTask_vervolgVoorbereiden");
        vul(nummer, "userTask_vervolgVoorbereiden", "besprokenOp", "2026-12-01", "verslag", "besproken");
        assertThatThrownBy(() -> stabiel(LocalDate.of(2026, 8, 1), "GEEN_SCHULDREGELING", null))
                .hasMessageContaining("ligt voor het begin van de stabilisatie");
        stabiel(LocalDate.of(2026, 12, 1), "GEEN_SCHULDREGELING", null);

        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde()).isEqualTo("end_alleenStabilisatie");
        assertThat(oplossing().eindeOp()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.STABIEL);
    }

    @Test
    void wieOpTijdStabielIsKrijgtGeenSeinEnGaatNaarDeSchuldregeling() {
        begin("STABILISATIE");
        uitgangspunt(true);
        assertThatThrownBy(() -> stabiel(START, "SCHULDREGELING", null)).hasMessageContaining("kies welke oplossing");
        stabiel(START, "SCHULDREGELING", "SCHULDBEMIDDELING");

        assertThat(timers()).isEmpty();
        assertThat(openTaken(nummer)).containsExactly("userTask_kennisgevingDoen");
        assertThat(feit("oplossing")).isEqualTo("SCHULDBEMIDDELING");
    }

    @Test
    void eenOpenVoorbereidingVervaltAlsDeStabilisatieKlaarIs() {
        begin("STABILISATIE");
        uitgangspunt(true);
        hetIs(LocalDate.of(2026, 12, 1), LocalTime.of(8, 0));
        laatTimersLopen();
        stabiel(LocalDate.of(2026, 12, 1), "GEEN_SCHULDREGELING", null);
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(einde()).isEqualTo("end_alleenStabilisatie");
    }

    @Test
    void naDeStabilisatieKanDeWsnpVolgen() {
        begin("SCHULDBEMIDDELING");
        uitgangspunt(true);
        stabiel(START, "WSNP", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
    }

    @Test
    void eenOnstabieleSituatieVraagtEerstStabilisatie() {
        begin("SCHULDBEMIDDELING");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_uitgangspuntBeoordelen",
                        "beoordeeldOp",
                        START.toString(),
                        "inkomenStabiel",
                        true))
                .hasMessageContaining("nog niet stabiel");
        assertThat(openTaken(nummer)).containsExactly("userTask_uitgangspuntBeoordelen");
    }

    @Test
    void rechtstreeksNaarDeWsnpTotDeSchoneLei() {
        begin("WSNP");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_wsnpVoorbereiden",
                        "keuze",
                        "INGEDIEND",
                        "ingediendOp",
                        START.toString(),
                        "gedaan",
                        List.of("STUKKEN")))
                .hasMessageContaining("verklaring van de gemeente");
        wsnpIndienen();
        vul(nummer, "userTask_uitspraakWsnpVastleggen", "uitspraakOp", START.toString(), "uitspraak", "TOEGELATEN");
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(LocalDate.of(2028, 3, 1));
        String verloop = "userTask_verloopWsnpVastleggen";
        assertThat(taak(nummer, verloop).getDueDate())
                .isEqualTo(LocalDate.of(2028, 3, 1)
                        .atTime(23, 59)
                        .atZone(AMSTERDAM)
                        .toInstant());
        hetIs(LocalDate.of(2028, 3, 1), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, verloop).getPriority()).isEqualTo(50);
        hetIs(LocalDate.of(2028, 3, 2), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, verloop).getPriority()).isEqualTo(100);
        vul(nummer, verloop, "eindigdeOp", "2028-03-01", "verloop", "SCHONE_LEI");

        assertThat(uitkomst()).isEqualTo("WSNP");
        assertThat(einde("wsnp")).isEqualTo("end_wsnpDoorlopen");
        assertThat(einde()).isEqualTo("end_wsnp");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.SCHONE_LEI);
    }

    @Test
    void wieDeWsnpNietWilHoeftGeenVerzoekTeDoen() {
        begin("WSNP");
        assertThatThrownBy(() -> vul(nummer, "userTask_wsnpVoorbereiden", "keuze", "INGEDIEND"))
                .hasMessageContaining("wanneer het verzoek is ingediend");
        assertThatThrownBy(() -> geenVerzoek(null, "Hij wil niet.")).hasMessageContaining("met de inwoner besprak");
        assertThatThrownBy(() -> geenVerzoek(START, null)).hasMessageContaining("waarom er geen verzoek komt");
        geenVerzoek(START, "De inwoner wil de Wsnp niet.");
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde("wsnp")).isEqualTo("end_geenVerzoek");
        assertThat(einde()).isEqualTo("end_wsnp");
    }

    private void geenVerzoek(LocalDate op, String reden) {
        vul(
                nummer,
                "userTask_wsnpVoorbereiden",
                "keuze",
                "GEEN_VERZOEK",
                "besprokenOp",
                op == null ? null : op.toString(),
                "reden",
                reden);
    }

    @Test
    void deRechterKanDeWsnpVerlengen() {
        toegelaten();
        vandaagIs(LocalDate.of(2027, 12, 1));
        assertThatThrownBy(() -> verlengd(null, "2028-09-01")).hasMessageContaining("wanneer de rechter dit besloot");
        assertThatThrownBy(() -> verlengd("2027-12-01", null)).hasMessageContaining("tot en met welke dag");
        assertThatThrownBy(() -> verlengd("2027-12-01", "2028-03-01"))
                .hasMessageContaining("een dag in na 1 maart 2028");
        verlengd("2027-12-01", "2028-09-01");
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(LocalDate.of(2028, 9, 1));
        assertThat(oplossing().eindeOp()).isNull();
        assertThat(termijnen.lopend(nummer, "A37").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 9, 1));
        hetIs(LocalDate.of(2028, 9, 1), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, "userTask_verloopWsnpVastleggen").getPriority()).isEqualTo(50);
        hetIs(LocalDate.of(2028, 9, 2), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, "userTask_verloopWsnpVastleggen").getPriority()).isEqualTo(100);
        vul(nummer, "userTask_verloopWsnpVastleggen", "eindigdeOp", "2028-09-01", "verloop", "GEEN_SCHONE_LEI");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.NIET_NAGEKOMEN);
        assertThat(uitkomst()).isEqualTo("WSNP");
    }

    @Test
    void deRechterKanDeWsnpEerderLatenEindigen() {
        toegelaten();
        vandaagIs(LocalDate.of(2027, 2, 1));
        assertThatThrownBy(() -> eindigdeEerder("2027-02-01", null)).hasMessageContaining("waarom de Wsnp eerder");
        assertThatThrownBy(() -> eindigdeEerder(null, "x")).hasMessageContaining("wanneer de Wsnp eindigde");
        assertThatThrownBy(() -> eindigdeEerder("2026-08-31", "x")).hasMessageContaining("ligt voor het begin");
        eindigdeEerder("2027-02-01", "De inwoner gaf zijn inkomen niet door.");
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde("wsnp")).isEqualTo("end_wsnpDoorlopen");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.AFGEBROKEN);
        assertThat(termijnen.laatste(nummer, "A37").orElseThrow().vervallenOp()).contains(LocalDate.of(2027, 2, 1));
        assertThat(timers()).isEmpty();
    }

    private void toegelaten() {
        begin("WSNP");
        wsnpIndienen();
        vul(nummer, "userTask_uitspraakWsnpVastleggen", "uitspraakOp", START.toString(), "uitspraak", "TOEGELATEN");
    }

    private void verlengd(String op, String tot) {
        vul(nummer, "userTask_verloopWsnpVastleggen", "verloop", "VERLENGD", "verlengdOp", op, "verlengdTot", tot);
    }

    private void eindigdeEerder(String op, String toelichting) {
        vul(
                nummer,
                "userTask_verloopWsnpVastleggen",
                "verloop",
                "EERDER_GEEINDIGD",
                "eindigdeOp",
                op,
                "toelichting",
                toelichting);
    }

    @Test
    void deRechterKanEenAnderEindeVanDeWsnpBepalen() {
        begin("WSNP");
        wsnpIndienen();
        vul(
                nummer,
                "userTask_uitspraakWsnpVastleggen",
                "uitspraakOp",
                START.toString(),
                "uitspraak",
                "TOEGELATEN",
                "eindeOp",
                "2027-09-01");
        assertThat(oplossing().eindeVoorzienOp()).isEqualTo(LocalDate.of(2027, 9, 1));
    }

    @Test
    void zonderToelatingTotDeWsnpIsErGeenRegeling() {
        begin("WSNP");
        wsnpIndienen();
        vul(nummer, "userTask_uitspraakWsnpVastleggen", "uitspraakOp", START.toString(), "uitspraak", "AFGEWEZEN");
        vul(
                nummer,
                "userTask_hogerBeroepBespreken",
                "besprokenOp",
                START.toString(),
                "keuze",
                "NIET",
                "verslag",
                "Geen kans van slagen.");
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde("wsnp")).isEqualTo("end_wsnpAfgewezen");
        assertThat(einde()).isEqualTo("end_wsnp");
        assertThat(termijnen.lopend(nummer, "A35")).isEmpty();
        assertThat(timers()).isEmpty();
    }

    // ---- answers

    @Test
    void geenAntwoordTeltPasAlsWeigeringNaDeTermijn() {
        begin("SCHULDBEMIDDELING");
        totEnMetVoorstel();
        List<String> alle = alle();
        assertThat(termijnen.laatste(nummer, "A27").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 9, 15));

        assertThatThrownBy(() -> antwoord(vandaag(), alle.subList(0, 1), List.of()))
                .hasMessageContaining("de termijn om te antwoorden loopt nog");
        assertThatThrownBy(() -> antwoord(vandaag(), alle, alle.subList(0, 1)))
                .hasMessageContaining("niet tegelijk akkoord gaan en weigeren");
        assertThatThrownBy(() -> antwoord(vandaag(), List.of("0"), List.of()))
                .hasMessageContaining("kies alleen schuldeisers uit de lijst");

        hetIs(LocalDate.of(2026, 9, 15), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_antwoordenVerwerken");
        hetIs(LocalDate.of(2026, 9, 16), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThatThrownBy(() -> antwoord(LocalDate.of(2026, 9, 16), alle.subList(0, 1), List.of()))
                .hasMessageContaining("stuur eerst een herinnering");
        vul(nummer, "userTask_schuldeisersHerinneren", "herinnerdOp", "2026-09-16", "kenmerk", "SK-3");
        assertThat(termijnen.laatste(nummer, "A27").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThatThrownBy(() -> antwoord(LocalDate.of(2026, 9, 16), alle.subList(0, 1), List.of()))
                .hasMessageContaining("loopt nog");
        vandaagIs(LocalDate.of(2026, 10, 1));
        antwoord(LocalDate.of(2026, 10, 1), alle.subList(0, 1), List.of());

        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(schulden.findByDossiernummerAndVervallenOpIsNullOrderById(nummer))
                .extracting(Schuld::antwoord)
                .containsExactly(Schuld.Antwoord.AKKOORD, Schuld.Antwoord.GEWEIGERD);
    }

    @Test
    void eenOpenHerinneringVervaltAlsAlleAntwoordenErZijn() {
        begin("SCHULDBEMIDDELING");
        totEnMetVoorstel();
        hetIs(LocalDate.of(2026, 9, 16), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains("userTask_schuldeisersHerinneren");
        antwoord(LocalDate.of(2026, 9, 16), alle(), List.of());
        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
        assertThat(timers()).isEmpty();
    }

    @Test
    void naNegentigDagenWordtDeVoortgangGemeld() {
        begin("SCHULDBEMIDDELING");
        kennisgeving();
        hetIs(LocalDate.of(2026, 11, 30), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_saldiOpvragen");
        hetIs(LocalDate.of(2026, 11, 30), LocalTime.of(8, 0));
        laatTimersLopen();
        vul(
                nummer,
                "userTask_voortgangEvalueren",
                "geevalueerdOp",
                "2026-11-30",
                "verslag",
                "wacht op saldi",
                "inwonerIngelicht",
                true,
                "schuldeisersIngelicht",
                true);
        assertThat(openTaken(nummer)).containsExactly("userTask_saldiOpvragen");
    }

    // ---- not all agree

    @Test
    void eenOpgelegdDwangakkoordLaatDeRegelingIngaan() {
        begin("SCHULDBEMIDDELING");
        nietAkkoord();
        kiesVervolg("DWANGAKKOORD");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_dwangakkoordAanvragen",
                        "aangevraagdOp",
                        START.toString(),
                        "zittingOp",
                        "2026-08-01"))
                .hasMessageContaining("ligt voor het verzoek");
        vul(nummer, "userTask_dwangakkoordAanvragen", "aangevraagdOp", START.toString(), "zittingOp", "2026-10-01");
        // Eight days after a hearing that is still to come.
        assertThat(termijnen.lopend(nummer, "A33").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 10, 9));
        vul(
                nummer,
                "userTask_uitspraakDwangakkoordVastleggen",
                "uitspraakOp",
                START.toString(),
                "uitspraak",
                "OPGELEGD");

        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
        Voorstel voorstel =
                voorstellen.findFirstByDossiernummerOrderByIdDesc(nummer).orElseThrow();
        assertThat(voorstel.dwangakkoord()).isTrue();
        assertThat(voorstel.toegekendOp()).isEqualTo(START);
        assertThat(termijnen.laatste(nummer, "A33").orElseThrow().voldaanOp()).contains(START);
    }

    @Test
    void naEenAfgewezenDwangakkoordKiestEenMensEenAnderVervolg() {
        begin("SCHULDBEMIDDELING");
        nietAkkoord();
        kiesVervolg("DWANGAKKOORD");
        vul(nummer, "userTask_dwangakkoordAanvragen", "aangevraagdOp", START.toString());
        assertThat(termijnen.laatste(nummer, "A33"))
                .as("nog geen dag voor de zitting")
                .isEmpty();
        assertThat(openTaken(nummer)).containsExactly("userTask_zittingVastleggen");
        assertThat(open(taak(nummer, "userTask_zittingVastleggen"))).containsEntry("aangevraagdOp", "1 september 2026");
        assertThatThrownBy(() ->
                        vul(nummer, "userTask_zittingVastleggen", "verloop", "ZITTING", "zittingOp", "2026-08-31"))
                .hasMessageContaining("ligt voor het verzoek");
        vul(nummer, "userTask_zittingVastleggen", "verloop", "ZITTING", "zittingOp", "2026-10-01");
        assertThat(termijnen.lopend(nummer, "A33").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 10, 9));
        vul(
                nummer,
                "userTask_uitspraakDwangakkoordVastleggen",
                "uitspraakOp",
                START.toString(),
                "uitspraak",
                "AFGEWEZEN");
        assertThat(termijnen.lopend(nummer, "A29")).isEmpty();
        assertThat(open(taak(nummer, "userTask_vervolgKiezen")).get("aanleiding"))
                .isEqualTo("Er is geen dwangakkoord gekomen.");
        assertThatThrownBy(() -> kiesVervolg("DWANGAKKOORD")).hasMessageContaining("voor dit voorstel al gevraagd");
        kiesVervolg("WSNP");
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
    }

    @Test
    void stemmenDeSchuldeisersAlsnogInDanGaatDeRegelingInZonderRechter() {
        dwangakkoordGevraagd("2026-10-01");
        vul(
                nummer,
                "userTask_uitspraakDwangakkoordVastleggen",
                "uitspraakOp",
                START.toString(),
                "uitspraak",
                "ALSNOG_AKKOORD");
        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
        assertThat(schuldeisersvoorstel().dwangakkoord()).isFalse();
        assertThat(schuldeisersvoorstel().toegekendOp()).isEqualTo(START);
        assertThat(termijnen.laatste(nummer, "A33").orElseThrow().vervallenOp()).contains(START);
        assertThat(termijnen.lopend(nummer, "A29")).isPresent();
    }

    @Test
    void naEenIngetrokkenVerzoekKiestEenMensEenAnderVervolg() {
        dwangakkoordGevraagd("2026-10-01");
        vul(
                nummer,
                "userTask_uitspraakDwangakkoordVastleggen",
                "uitspraakOp",
                START.toString(),
                "uitspraak",
                "INGETROKKEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        kiesVervolg("GEEN_REGELING");
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(timers()).isEmpty();
    }

    @Test
    void ookVoordatErEenZittingIsKanHetAkkoordErAlsnogKomen() {
        dwangakkoordGevraagd(null);
        assertThatThrownBy(() -> vul(nummer, "userTask_zittingVastleggen", "verloop", "ZITTING"))
                .hasMessageContaining("wanneer de zitting is");
        assertThatThrownBy(() -> vul(nummer, "userTask_zittingVastleggen", "verloop", "ALSNOG_AKKOORD"))
                .hasMessageContaining("wanneer het verzoek is ingetrokken");
        vul(nummer, "userTask_zittingVastleggen", "verloop", "ALSNOG_AKKOORD", "ingetrokkenOp", START.toString());
        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
        assertThat(einde("dwangakkoord")).isEqualTo("end_verzoekIngetrokken");
        assertThat(schuldeisersvoorstel().dwangakkoord()).isFalse();
    }

    @Test
    void eenVerzoekZonderZittingKanWordenIngetrokken() {
        dwangakkoordGevraagd(null);
        vul(nummer, "userTask_zittingVastleggen", "verloop", "INGETROKKEN", "ingetrokkenOp", START.toString());
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(termijnen.lopend(nummer, "A29")).isEmpty();
    }

    @Test
    void gaanSchuldeisersTochAkkoordDanKomtErGeenVerzoekEnGaatDeRegelingIn() {
        totHetDwangakkoord();
        assertThatThrownBy(() -> vul(nummer, "userTask_dwangakkoordAanvragen", "kenmerk", "R-1"))
                .hasMessageContaining("wanneer het verzoek is ingediend");
        assertThatThrownBy(() -> vul(nummer, "userTask_dwangakkoordAanvragen", "tochNiet", true))
                .hasMessageContaining("kies waarom er geen verzoek komt");
        assertThatThrownBy(() ->
                        vul(nummer, "userTask_dwangakkoordAanvragen", "tochNiet", true, "omdat", "ALSNOG_AKKOORD"))
                .hasMessageContaining("wanneer dit bekend was");
        vul(
                nummer,
                "userTask_dwangakkoordAanvragen",
                "tochNiet",
                true,
                "omdat",
                "ALSNOG_AKKOORD",
                "bekendOp",
                START.toString());
        assertThat(openTaken(nummer)).containsExactly("userTask_regelingLatenIngaan");
        assertThat(einde("dwangakkoord")).isEqualTo("end_geenVerzoek");
        assertThat(schuldeisersvoorstel().dwangakkoordGevraagdOp()).isNull();
        assertThat(schuldeisersvoorstel().toegekendOp()).isEqualTo(START);
        assertThat(termijnen.laatste(nummer, "A33")).isEmpty();
    }

    @Test
    void wieTochGeenDwangakkoordVraagtKiestEenAndereWeg() {
        totHetDwangakkoord();
        vul(
                nummer,
                "userTask_dwangakkoordAanvragen",
                "tochNiet",
                true,
                "omdat",
                "ANDERE_WEG",
                "bekendOp",
                START.toString());
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(open(taak(nummer, "userTask_vervolgKiezen")))
                .containsEntry("aanleiding", "Niet alle schuldeisers gaan akkoord.");
        assertThat(termijnen.lopend(nummer, "A29")).isEmpty();
        kiesVervolg("WSNP");
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
    }

    private void totHetDwangakkoord() {
        begin("SCHULDBEMIDDELING");
        nietAkkoord();
        kiesVervolg("DWANGAKKOORD");
    }

    private void dwangakkoordGevraagd(String zittingOp) {
        totHetDwangakkoord();
        vul(nummer, "userTask_dwangakkoordAanvragen", "aangevraagdOp", START.toString(), "zittingOp", zittingOp);
    }

    private Voorstel schuldeisersvoorstel() {
        return voorstellen.findFirstByDossiernummerOrderByIdDesc(nummer).orElseThrow();
    }

    @Test
    void zonderAkkoordKanDeWsnpVolgen() {
        begin("SCHULDBEMIDDELING");
        nietAkkoord();
        kiesVervolg("WSNP");
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
        assertThat(termijnen.lopend(nummer, "A29")).isEmpty();
    }

    @Test
    void zonderAkkoordKanErOokGeenRegelingKomen() {
        begin("SCHULDBEMIDDELING");
        nietAkkoord();
        kiesVervolg("GEEN_REGELING");
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(einde()).isEqualTo("end_nietsGeregeld");
    }

    @Test
    void deHercontroleRekentDeAfloscapaciteitUitEnBewaartDeRedenen() {
        begin("SCHULDBEMIDDELING");
        totEnMetVoorstel();
        antwoord(vandaag(), alle(), List.of());
        ingaan(START, null);
        vandaagIs(START.plusMonths(12));
        laatTimersLopen();
        assertThatThrownBy(() -> hercontroleer("inkomen", 1900, "vtlb", 1800))
                .hasMessageContaining("daarop rust de nieuwe afloscapaciteit");
        assertThatThrownBy(() -> hercontroleer(
                        "inkomen", 1900, "vtlb", 1800, "beslagvrijeVoet", 1700, "afloscapaciteit", 100.01))
                .hasMessageContaining("minder over dan het vtlb");
        assertThatThrownBy(() ->
                        hercontroleer("inkomen", 1900, "vtlb", 1650, "beslagvrijeVoet", 1700, "afloscapaciteit", 100))
                .hasMessageContaining("minder over dan de beslagvrije voet");
        assertThatThrownBy(() -> hercontroleer("ONGEWIJZIGD", "inkomen", 1900, "vtlb", 1850, "beslagvrijeVoet", 1700))
                .hasMessageContaining("de inwoner kan nu minder aflossen: € 50,00 per maand in plaats van € 100,00");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_hercontroleUitvoeren",
                        "uitgevoerdOp",
                        vandaag().toString(),
                        "uitkomst",
                        "AANGEPAST",
                        "inkomen",
                        1900,
                        "vtlb",
                        1810,
                        "beslagvrijeVoet",
                        1700))
                .hasMessageContaining("vertel de schuldeisers eerst");
        assertThat(termijnen.lopend(nummer, "A39")).isPresent();
        Plan besloten =
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
        besloten.isVastgesteld(START);
        plannen.save(besloten);
        hercontroleer("inkomen", 1900, "vtlb", 1800, "beslagvrijeVoet", 1700);

        assertThat(plannen.findByDossiernummerOrderByVolgnummerDesc(nummer))
                .as("het plan waarop is besloten blijft staan")
                .extracting(Plan::volgnummer, Plan::afloscapaciteit, Plan::vtlb, Plan::vastgesteldOp)
                .containsExactly(tuple(2, 10_000L, 180_000L, vandaag()), tuple(1, 10_000L, 160_000L, START));
        Regeluitkomst uitkomst =
                regeluitkomsten.laatste(nummer, Regel.AFLOSCAPACITEIT).orElseThrow();
        assertThat(uitkomst.uitkomst()).isEqualTo("€ 100,00 per maand");
        assertThat(regeluitkomsten.redenen(uitkomst).get(0).uitleg())
                .isEqualTo("Het inkomen van € 1.900,00 min het vtlb van € 1.800,00 is € 100,00 per maand.");
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(vandaag());
    }

    @Test
    void verandertErNietsDanHoevenDeSchuldeisersNietsTeHoren() {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(START.plusMonths(12));
        laatTimersLopen();
        vul(
                nummer,
                "userTask_hercontroleUitvoeren",
                "uitgevoerdOp",
                vandaag().toString(),
                "uitkomst",
                "ONGEWIJZIGD",
                "inkomen",
                1900,
                "vtlb",
                1800,
                "beslagvrijeVoet",
                1700);
        assertThat(openTaken(nummer)).doesNotContain("userTask_hercontroleUitvoeren", "userTask_vervolgKiezen");
    }

    private void hercontroleer(Object... bedragen) {
        boolean genoemd = bedragen.length % 2 == 1;
        Object uitkomst = genoemd ? bedragen[0] : "AANGEPAST";
        hercontroleer(uitkomst, genoemd ? Arrays.copyOfRange(bedragen, 1, bedragen.length) : bedragen, true);
    }

    private void hercontroleer(Object uitkomst, Object[] bedragen, Boolean ingelicht) {
        Object[] basis = {"uitgevoerdOp", vandaag().toString(), "uitkomst", uitkomst, "schuldeisersIngelicht", ingelicht
        };
        Object[] alles = Arrays.copyOf(basis, basis.length + bedragen.length);
        System.arraycopy(bedragen, 0, alles, basis.length, bedragen.length);
        vul(nummer, "userTask_hercontroleUitvoeren", alles);
    }

    @Test
    void hetVoorstelLegtUitHoeHetBedragEnDeVerdelingTotStandKomen() {
        begin("SCHULDBEMIDDELING");
        kennisgeving();
        saldi();
        assertThat(open(taak(nummer, "userTask_voorstelOpstellen")))
                .containsEntry(
                        "redenen",
                        "- 18 maanden afloscapaciteit van € 100,00 is € 1.800,00 (NVVK, VNG-model"
                                + " toelichting art. 10).\n- Preferente schuldeisers krijgen 20% van hun vordering,"
                                + " concurrente 10% (Faillissementswet art. 349 lid 2, NVVK Module Schuldregeling).")
                .containsEntry("nakijken", "")
                .containsEntry("capaciteit", "€ 100,00");
        voorstel(1_800.0);

        Regeluitkomst uitkomst =
                regeluitkomsten.laatste(nummer, Regel.VERDELING).orElseThrow();
        assertThat(uitkomst.uitkomst()).isEqualTo("€ 1.800,00 voor 2 schulden");
        assertThat(regeluitkomsten.redenen(uitkomst).get(0).grondslag()).contains("Faillissementswet art. 349");
    }

    @Test
    void metBedragenVanVoorDeNieuweNormenVraagtHetVoorstelOmNarekenen() {
        begin("SCHULDBEMIDDELING");
        kennisgeving();
        saldi();
        termijnen.start(nummer, "A38", START);
        assertThat(open(taak(nummer, "userTask_voorstelOpstellen"))
                        .get("nakijken")
                        .toString())
                .isEmpty();
        termijnen.start(nummer, "A38", START.minusMonths(6));
        assertThat(open(taak(nummer, "userTask_voorstelOpstellen"))
                        .get("nakijken")
                        .toString())
                .contains("De afloscapaciteit is indicatief");
    }

    @Test
    void wieNietNakomtKrijgtGeenKwijtingMaarEenAnderVervolg() {
        begin("SCHULDBEMIDDELING");
        totEnMetVoorstel();
        antwoord(vandaag(), alle(), List.of());
        assertThatThrownBy(() -> ingaan(START, 12)).hasMessageContaining("altijd 18 maanden");
        assertThatThrownBy(() -> ingaan(START.minusDays(1), null)).hasMessageContaining("ligt voor het akkoord");
        ingaan(START, null);
        vandaagIs(START.plusMonths(12));
        laatTimersLopen();
        assertThatThrownBy(this::hercontroleer).hasMessageContaining("daarop rust de nieuwe afloscapaciteit");
        assertThatThrownBy(() -> hercontroleer("afloscapaciteit", 5000.0))
                .hasMessageContaining("daarop rust de nieuwe afloscapaciteit");
        hercontroleer("inkomen", 1900, "vtlb", 1800, "beslagvrijeVoet", 1700, "afloscapaciteit", 80.0);
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer)
                        .orElseThrow()
                        .afloscapaciteit())
                .isEqualTo(8_000);
        vandaagIs(START.plusMonths(18).plusDays(1));
        laatTimersLopen();
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_finaleKwijtingVastleggen",
                        "vastgesteldOp",
                        vandaag().toString(),
                        "nakoming",
                        "NEE"))
                .hasMessageContaining("leg uit wat niet is nagekomen");
        vul(
                nummer,
                "userTask_finaleKwijtingVastleggen",
                "vastgesteldOp",
                vandaag().toString(),
                "nakoming",
                "NEE",
                "toelichting",
                "drie maanden niet betaald");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.NIET_NAGEKOMEN);
        assertThatThrownBy(() -> kiesVervolg("DWANGAKKOORD")).hasMessageContaining("kan dan niet meer");
        kiesVervolg("WSNP");
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
    }

    @Test
    void zonderSchuldenKanErGeenSaldoWordenOpgevraagd() {
        vandaagIs(START);
        nummer = dossier(START);
        start("schuldregeling", nummer, Map.of("oplossing", "SCHULDBEMIDDELING"));
        kennisgeving();
        assertThatThrownBy(
                        () -> vul(nummer, "userTask_saldiOpvragen", "verstuurdOp", START.toString(), "kenmerk", "SK-1"))
                .hasMessageContaining("nog geen schulden");
    }
}
