package nl.schuldhulproute.bezwaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.bezwaar.Dwangsom.Dag;
import nl.schuldhulproute.bezwaar.Dwangsom.Gegevens;
import nl.schuldhulproute.bezwaar.Dwangsom.Verschuldigd;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.termijn.Eindregel;
import nl.schuldhulproute.termijn.Termijnen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb art. 4:17: 14 days of 23 euro, 14 of 35, 14 of 45, and never more. */
class DwangsomTest {

    private static final LocalDate TERMIJN_TOT = LocalDate.of(2027, 1, 25);
    private static final LocalDate MAANDAG = LocalDate.of(2027, 2, 1);
    private static final LocalDate TWEE_WEKEN_TOT = LocalDate.of(2027, 2, 15);

    private final Dwangsom regel = new Dwangsom(Cijfers.standaard());

    /** Ingebrekestelling on Monday 1 February 2027: day 1 is Tuesday 16 February, day 42 Monday 29 March (Easter Monday). */
    @Test
    void heelDeDwangsomVanDeEersteTotDeTweeenveertigsteDag() {
        Verschuldigd verschuldigd = bereken(null, LocalDate.of(2027, 12, 31)).uitkomst();
        assertThat(verschuldigd.dagen()).hasSize(42);
        assertThat(verschuldigd.bedrag()).isEqualByComparingTo("1442");
        Dag eerste = verschuldigd.dagen().get(0);
        assertThat(eerste.datum()).isEqualTo(LocalDate.of(2027, 2, 16));
        assertThat(eerste.bedrag()).isEqualByComparingTo("23");
        Dag laatste = verschuldigd.dagen().get(41);
        assertThat(laatste.datum()).isEqualTo(LocalDate.of(2027, 3, 29));
        assertThat(laatste.bedrag()).isEqualByComparingTo("45");
        assertThat(laatste.nummer()).isEqualTo(42);
        for (int i = 1; i < 42; i++) {
            Dag vorige = verschuldigd.dagen().get(i - 1);
            Dag dag = verschuldigd.dagen().get(i);
            assertThat(dag.datum()).isEqualTo(vorige.datum().plusDays(1));
            assertThat(dag.samen()).isEqualByComparingTo(vorige.samen().add(dag.bedrag()));
        }
    }

    @ParameterizedTest(name = "besloten op {0}: {1} dagen, {2} euro")
    @CsvSource({
        // In the two weeks, on their last day, and on what would have been the first day.
        "2027-02-08, 0, 0",
        "2027-02-15, 0, 0",
        "2027-02-16, 0, 0",
        // The day of the decision does not count.
        "2027-02-17, 1, 23",
        "2027-02-18, 2, 46",
        // Around the end of the first fourteen days: day 14 is Monday 1 March.
        "2027-03-01, 13, 299",
        "2027-03-02, 14, 322",
        "2027-03-03, 15, 357",
        // Around the end of the second: day 28 is Monday 15 March.
        "2027-03-15, 27, 777",
        "2027-03-16, 28, 812",
        "2027-03-17, 29, 857",
        // Summer time begins on Sunday 28 March, which is day 41 and Easter.
        "2027-03-27, 39, 1307",
        "2027-03-28, 40, 1352",
        "2027-03-29, 41, 1397",
        "2027-03-30, 42, 1442",
        "2027-03-31, 42, 1442",
        "2027-08-01, 42, 1442"
    })
    void eenBesluitStoptDeDwangsom(LocalDate besloten, int dagen, BigDecimal bedrag) {
        Verschuldigd verschuldigd = bereken(besloten, besloten).uitkomst();
        assertThat(verschuldigd.dagen()).hasSize(dagen);
        assertThat(verschuldigd.bedrag()).isEqualByComparingTo(bedrag);
    }

    @ParameterizedTest(name = "ontvangen {0}: dag 1 is {1}, dag 14 is {2}, dag 28 is {3}, dag 42 is {4}")
    @CsvSource({
        "2027-02-01, 2027-02-16, 2027-03-01, 2027-03-15, 2027-03-29",
        // Over Christmas and the end of the year: no day is left out.
        "2026-12-07, 2026-12-22, 2027-01-04, 2027-01-18, 2027-02-01",
        // Over the end of summer time, Sunday 31 October 2027.
        "2027-10-01, 2027-10-16, 2027-10-29, 2027-11-12, 2027-11-26",
        // Over 29 February of a leap year.
        "2028-01-31, 2028-02-15, 2028-02-28, 2028-03-13, 2028-03-27",
        // Two weeks that end on a Sunday end on that Sunday.
        "2027-01-03, 2027-01-18, 2027-01-31, 2027-02-14, 2027-02-28"
    })
    void geenDagValtWeg(LocalDate ontvangen, LocalDate dag1, LocalDate dag14, LocalDate dag28, LocalDate dag42) {
        Verschuldigd verschuldigd = regel.bereken(new Gegevens(
                        ontvangen.minusDays(1), ontvangen, tweeWekenNa(ontvangen), null, ontvangen.plusYears(1)))
                .uitkomst();
        assertThat(verschuldigd.dagen().get(0).datum()).isEqualTo(dag1);
        assertThat(verschuldigd.dagen().get(13).datum()).isEqualTo(dag14);
        assertThat(verschuldigd.dagen().get(27).datum()).isEqualTo(dag28);
        assertThat(verschuldigd.dagen().get(41).datum()).isEqualTo(dag42);
        assertThat(ChronoUnit.DAYS.between(dag1, dag42)).isEqualTo(41);
        assertThat(verschuldigd.bedrag()).isEqualByComparingTo("1442");
    }

    @Test
    void zolangErNietIsBeslotenTeltHetTotEnMetVandaag() {
        assertThat(bereken(null, TWEE_WEKEN_TOT).uitkomst().dagen()).isEmpty();
        assertThat(bereken(null, LocalDate.of(2027, 2, 16)).uitkomst().bedrag()).isEqualByComparingTo("23");
        assertThat(bereken(null, LocalDate.of(2027, 3, 1)).uitkomst().bedrag()).isEqualByComparingTo("322");
        assertThat(bereken(null, LocalDate.of(2027, 3, 1)).redenen())
                .extracting(Reden::uitleg)
                .contains("Er is nog geen besluit bekend: geteld is tot en met 1 maart 2027.");
    }

    @Test
    void teVroegInGebrekeGesteldHeeftGeenGevolg() {
        for (LocalDate ontvangen : new LocalDate[] {TERMIJN_TOT.minusDays(10), TERMIJN_TOT}) {
            Uitslag<Verschuldigd> uitslag = regel.bereken(
                    new Gegevens(TERMIJN_TOT, ontvangen, tweeWekenNa(ontvangen), null, LocalDate.of(2027, 6, 1)));
            assertThat(uitslag.uitkomst().dagen()).isEmpty();
            assertThat(uitslag.redenen().get(0).uitleg())
                    .endsWith("een ingebrekestelling die eerder komt, heeft geen gevolg.");
            assertThat(uitslag.redenen().get(0).grondslag()).isEqualTo("Awb art. 4:17 lid 3 en art. 6:12 lid 2");
        }
        LocalDate dagErna = TERMIJN_TOT.plusDays(1);
        assertThat(regel.bereken(new Gegevens(
                                TERMIJN_TOT, dagErna, tweeWekenNa(dagErna), null, LocalDate.of(2027, 6, 1)))
                        .uitkomst()
                        .dagen())
                .hasSize(42);
    }

    @Test
    void deRedenenNoemenFeitenArtikelenEnCijfers() {
        Uitslag<Verschuldigd> uitslag = bereken(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 3));
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg, Reden::grondslag)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "De dwangsom is € 357,00, over 15 dagen van 16 februari 2027 tot en met 2 maart 2027.",
                                "Awb art. 4:17 lid 1 en 2"),
                        org.assertj.core.groups.Tuple.tuple(
                                "De dwangsom begint op 16 februari 2027: dan zijn er twee weken voorbij na de ingebrekestelling van 1 februari 2027.",
                                "Awb art. 4:17 lid 3"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Op 3 maart 2027 was het besluit bekend of niet meer nodig. Die dag telt niet meer mee.",
                                "Awb art. 4:17 lid 1"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Weekenden en feestdagen tellen mee, want de Algemene termijnenwet geldt hier niet.",
                                "Awb art. 4:17 lid 1"));
        assertThat(uitslag.redenen().get(0).cijfers())
                .extracting(Reden.GebruiktCijfer::waarde)
                .contains("€ 23,00", "€ 35,00", "42 dagen")
                .doesNotContain("€ 45,00");
        assertThat(uitslag.redenen().get(0).feiten())
                .contains(new Reden.Feit("ingebrekestelling ontvangen", "1 februari 2027"));
        assertThat(uitslag.isIndicatief()).isFalse();
    }

    @Test
    void eenDagIsEenDag() {
        assertThat(bereken(LocalDate.of(2027, 2, 17), LocalDate.of(2027, 2, 17))
                        .redenen()
                        .get(0)
                        .uitleg())
                .isEqualTo("De dwangsom is € 23,00, over 1 dag van 16 februari 2027 tot en met 16 februari 2027.");
    }

    @Test
    void naTweeenveertigDagenLooptHijNietVerderOp() {
        assertThat(bereken(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 1)).redenen())
                .extracting(Reden::uitleg)
                .contains("Na 42 dagen loopt de dwangsom niet verder op.");
    }

    @Test
    void watOntbreektWordtGenoemd() {
        assertThat(regel.bereken(new Gegevens(null, null, null, null, null)).ontbreekt())
                .containsExactly(
                        "de laatste dag van de beslistermijn",
                        "de dag waarop de ingebrekestelling binnenkwam",
                        "de laatste dag van de twee weken na de ingebrekestelling",
                        "de dag tot en met wanneer wordt geteld");
        assertThat(regel.bereken(new Gegevens(TERMIJN_TOT, MAANDAG, null, null, MAANDAG))
                        .isBepaald())
                .isFalse();
    }

    private Uitslag<Verschuldigd> bereken(LocalDate besloten, LocalDate geteldTot) {
        return regel.bereken(new Gegevens(TERMIJN_TOT, MAANDAG, TWEE_WEKEN_TOT, besloten, geteldTot));
    }

    /** As the table of terms says for A19: fourteen days, and a free day at the end stands. */
    private static LocalDate tweeWekenNa(LocalDate dag) {
        var soort = Termijnen.standaard().soort("A19", dag);
        assertThat(soort.eindregel()).isEqualTo(Eindregel.GEEN);
        return dag.plusDays(soort.lengteOfLeeg().aantal());
    }
}
