package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.termijn.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** While a regeling runs the afloscapaciteit is looked at again on 1 January and 1 July (Rv art. 475da lid 8). */
class SchuldregelingNormenTest extends Schuldregelingstappen {

    @Autowired
    private Regeluitkomsten uitkomsten;

    private static final String BEKIJKEN = "userTask_afloscapaciteitBekijken";

    private static final LocalDate NIEUWJAAR = LocalDate.of(2027, 1, 1);

    private static final LocalDate JULI = LocalDate.of(2027, 7, 1);

    @Test
    void elkHalfjaarKijktIemandOfDeInwonerNogHetzelfdeKanAflossen() {
        regelingLoopt();
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN).orElseThrow())
                .returns(NIEUWJAAR, termijn -> termijn.startOp())
                .returns(LocalDate.of(2027, 1, 29), termijn -> termijn.einde());
        komtPasOp(NIEUWJAAR);
        assertThat(open(taak(nummer, BEKIJKEN)))
                .containsEntry("vanaf", "1 januari 2027")
                .containsEntry(
                        "normen",
                        "De nieuwe bedragen staan nog niet in deze toepassing. Neem ze over uit de"
                                + " officiële rekenmachine.");
        assertThatThrownBy(() -> bekijk(LocalDate.of(2026, 12, 31), "NIETS_ANDERS"))
                .hasMessageContaining("ligt voor de dag waarop de normen veranderden (1 januari 2027)");
        assertThatThrownBy(() -> bekijk(NIEUWJAAR, "NIETS_ANDERS"))
                .hasMessageContaining("vul het inkomen, het vtlb en de beslagvrije voet alle drie in");
        assertThatThrownBy(() -> bekijkMet(1_779.0, "NIETS_ANDERS"))
                .hasMessageContaining("de inwoner kan nu minder aflossen: € 99,00 per maand in plaats van € 100,00");
        bekijkMet(1_790.0, "NIETS_ANDERS");
        assertThat(openTaken(nummer)).isEmpty();
        // What was agreed stays, and it is kept on what that rests.
        assertThat(plan())
                .returns(10_000L, Plan::afloscapaciteit)
                .returns(168_000L, Plan::vtlb)
                .returns(160_000L, Plan::beslagvrijeVoet);
        assertThat(uitkomsten.laatste(nummer, Regel.VTLB)).isPresent();
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(NIEUWJAAR);
        komtPasOp(JULI);
        bekijkMet(1_780.0, "NIETS_ANDERS");
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN).orElseThrow().startOp())
                .isEqualTo(LocalDate.of(2028, 1, 1));
    }

    @Test
    void wieEenPaarWekenLaterKijktIsNietTeLaat() {
        regelingLoopt();
        komtPasOp(NIEUWJAAR);
        LocalDate laatste = LocalDate.of(2027, 1, 29);
        assertThat(taak(nummer, BEKIJKEN).getDueDate())
                .isEqualTo(Date.from(laatste.atTime(23, 59).atZone(AMSTERDAM).toInstant()));
        vandaagIs(laatste);
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN).orElseThrow().stand(laatste))
                .isEqualTo(Stand.WAARSCHUWEN);
        bekijkMet(1_780.0, "NIETS_ANDERS");
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN).orElseThrow().startOp())
                .isEqualTo(JULI);
    }

    @Test
    void naDieWekenIsHetBekijkenTeLaat() {
        regelingLoopt();
        LocalDate daarna = LocalDate.of(2027, 1, 30);
        vandaagIs(daarna);
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN).orElseThrow().stand(daarna))
                .isEqualTo(Stand.VERLOPEN);
    }

    @Test
    void wieMetDezeNormenAlHerrekendeLaatDeVolgendeTermijnStaan() {
        regelingLoopt();
        komtPasOp(NIEUWJAAR);
        LocalDate berekendOp = LocalDate.of(2027, 1, 10);
        vandaagIs(berekendOp);
        // As after a change of income.
        termijnen.start(nummer, "A38", berekendOp);
        assertThat(open(taak(nummer, BEKIJKEN))).containsEntry("alBerekend", "10 januari 2027");
        vandaagIs(LocalDate.of(2027, 1, 15));
        bekijk(vandaag(), "NIETS_ANDERS");
        assertThat(termijnen.laatste(nummer, Herzieningen.TERMIJN).orElseThrow())
                .returns(JULI, termijn -> termijn.startOp())
                .returns(true, termijn -> termijn.voldaanOp().isEmpty());
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(berekendOp);
        komtPasOp(JULI);
    }

    @Test
    void wieDeNieuweBedragenInvultBegintEenNieuwJaar() {
        regelingLoopt();
        komtPasOp(NIEUWJAAR);
        assertThatThrownBy(() -> bekijk(NIEUWJAAR, "ANDERE_BEDRAGEN", "inkomen", 1_730.0))
                .hasMessageContaining("vul het inkomen, het vtlb en de beslagvrije voet alle drie in");
        bekijkMet(1_730.0, "ANDERE_BEDRAGEN", "schuldeisersIngelicht", true);
        assertThat(plan()).returns(5_000L, Plan::afloscapaciteit).returns(168_000L, Plan::vtlb);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(NIEUWJAAR);
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN).orElseThrow().startOp())
                .isEqualTo(JULI);
        assertThat(openTaken(nummer)).isEmpty();
    }

    @Test
    void metDeNieuweNormenKanBlijkenDatDeRegelingNietHoudt() {
        regelingLoopt();
        komtPasOp(NIEUWJAAR);
        assertThatThrownBy(() -> bekijkMet(1_700.0, "NIET_HOUDBAAR"))
                .hasMessageContaining("waarom de regeling zo niet kan doorgaan");
        bekijkMet(1_700.0, "NIET_HOUDBAAR", "toelichting", "De huur is gestegen.");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(timerelementen()).containsExactly(VERVOLG_TE_LAAT);
        vul(
                nummer,
                "userTask_vervolgKiezen",
                "gekozenOp",
                NIEUWJAAR.toString(),
                "oorzaak",
                "INKOMEN",
                "zonderAkkoord",
                "DOORGAAN",
                "reden",
                "De schuldeisers wachten.");
        assertThat(openTaken(nummer)).isEmpty();
        komtPasOp(JULI);
    }

    @Test
    void wieVoorDeNieuweNormenHerrekentKijktDaarnaNogEens() {
        begin("SCHULDBEMIDDELING");
        termijnen.start(nummer, "A38", LocalDate.of(2026, 7, 15));
        aflossen(null);
        vandaagIs(LocalDate.of(2027, 6, 20));
        laatTimersLopen();
        herreken(LocalDate.of(2027, 6, 20), "GAAT_DOOR", null);
        bekijk(LocalDate.of(2027, 6, 20), "NIETS_ANDERS");
        komtPasOp(JULI);
    }

    @Test
    void opEenDagNaDeAflosperiodeKijktNiemand() {
        regelingLoopt();
        for (LocalDate dag : List.of(NIEUWJAAR, JULI, LocalDate.of(2028, 1, 1))) {
            komtPasOp(dag);
            bekijkMet(1_780.0, "NIETS_ANDERS");
        }
        // The arrangement ends on 1 March 2028, before the norms change on 1 July.
        assertThat(termijnen.lopend(nummer, "A36").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN)).isEmpty();
        hetIs(LocalDate.of(2028, 3, 1), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).doesNotContain(BEKIJKEN);
    }

    @Test
    void naDeAflosperiodeKijktNiemandMeer() {
        regelingLoopt();
        vandaagIs(LocalDate.of(2027, 9, 1));
        laatTimersLopen();
        vul(nummer, "userTask_hercontroleUitvoeren", "uitgevoerdOp", "2027-09-01", "uitkomst", "ONGEWIJZIGD");
        vandaagIs(LocalDate.of(2028, 3, 2));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_finaleKwijtingVastleggen");
        vul(nummer, "userTask_finaleKwijtingVastleggen", "vastgesteldOp", "2028-03-02", "nakoming", "JA");
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN)).isEmpty();
        assertThat(timers()).isEmpty();
    }

    @Test
    void ookNaEenHervatteRouteGaatDeRegelingInEnKijktIemandMetDeNieuweNormen() {
        begin("SCHULDBEMIDDELING");
        LocalDate berekendOp = START.minusMonths(2);
        termijnen.start(nummer, "A38", berekendOp);
        termijnen.vervallenAlle(nummer, START, "De route is geëindigd.");
        aflossen(null);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow())
                .returns(berekendOp, termijn -> termijn.startOp())
                .returns(berekendOp.plusYears(1), termijn -> termijn.einde());
        assertThat(openTaken(nummer)).isEmpty();
        komtPasOp(NIEUWJAAR);
    }

    @Test
    void naEenRegelingDieNietIsNagekomenLopenDeTermijnenVanDeNieuwe() {
        regelingLoopt();
        vandaagIs(LocalDate.of(2027, 9, 1));
        laatTimersLopen();
        vul(nummer, "userTask_hercontroleUitvoeren", "uitgevoerdOp", "2027-09-01", "uitkomst", "ONGEWIJZIGD");
        vandaagIs(LocalDate.of(2028, 3, 2));
        laatTimersLopen();
        vul(
                nummer,
                "userTask_finaleKwijtingVastleggen",
                "vastgesteldOp",
                "2028-03-02",
                "nakoming",
                "NEE",
                "toelichting",
                "Drie maanden is niets betaald.");
        assertThat(termijnen.lopend(nummer, "A38")).isEmpty();
        vul(
                nummer,
                "userTask_vervolgKiezen",
                "gekozenOp",
                "2028-03-02",
                "zonderAkkoord",
                "NIEUW_VOORSTEL",
                "saldiActueel",
                true,
                "reden",
                "De inwoner heeft weer werk.");
        voorstel(1_800.0);
        antwoord(vandaag(), alle(), List.of());
        ingaan(vandaag(), null);
        laatTimersLopen();
        // Computed in 2026: the year is over, and the norms changed since.
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_beslagvrijeVoetHerrekenen", BEKIJKEN);
        herreken(vandaag(), "GAAT_DOOR", null);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(vandaag());
        assertThat(termijnen.lopend(nummer, Herzieningen.TERMIJN).orElseThrow().startOp())
                .isEqualTo(LocalDate.of(2028, 7, 1));
    }

    /** From a day of computing or looking, and the year of a beslagvrije voet that counts. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, , 2027-01-01",
        "2027-01-01, , 2027-07-01",
        "2027-06-30, , 2027-07-01",
        "2027-07-01, , 2028-01-01",
        // Warning on 1 June, valid until 1 July: that moment is passed over.
        "2027-01-04, 2026-07-01, 2028-01-01",
        // Warning on 1 July itself.
        "2027-01-04, 2026-08-01, 2028-01-01",
        // Warning on 2 July: too late to spare anybody the look on the 1st.
        "2027-01-04, 2026-08-02, 2027-07-01",
        // Valid until 30 June: the year is over on 1 July.
        "2027-01-04, 2026-06-30, 2027-07-01"
    })
    void hetVolgendeMoment(LocalDate vanaf, LocalDate berekendOp, LocalDate moment) {
        begin("SCHULDBEMIDDELING");
        var geldig = berekendOp == null ? null : termijnen.start(nummer, "A38", berekendOp);
        assertThat(Herzieningen.moment(vanaf, geldig)).isEqualTo(moment);
    }

    private void regelingLoopt() {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
    }

    private Plan plan() {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
    }

    private void bekijkMet(double inkomen, String uitkomst, Object... meer) {
        List<Object> waarden =
                new ArrayList<>(List.of("inkomen", inkomen, "vtlb", 1_680.0, "beslagvrijeVoet", 1_600.0));
        waarden.addAll(List.of(meer));
        bekijk(vandaag(), uitkomst, waarden.toArray());
    }

    private void bekijk(LocalDate op, String uitkomst, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of("bekekenOp", op.toString(), "uitkomst", uitkomst));
        waarden.addAll(List.of(meer));
        vul(nummer, BEKIJKEN, waarden.toArray());
    }

    private void komtPasOp(LocalDate dag) {
        hetIs(dag, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).doesNotContain(BEKIJKEN);
        hetIs(dag, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(BEKIJKEN);
    }
}
