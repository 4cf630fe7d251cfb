package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.beeindiging.Productregel.Gevolg;
import nl.schuldhulproute.beeindiging.Productregel.Onderdeel;
import nl.schuldhulproute.beeindiging.Productregel.Stand;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductregelTest {

    /** A leap day. */
    private static final LocalDate DAG = LocalDate.of(2028, 2, 29);

    @ParameterizedTest(name = "start {0}, voorzien einde {1}, afgerond {2}: {3}, {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                // runs
                "2027-03-01 | 2028-06-01 |            | LOOPT             | WIJZIGINGSBESLUIT | loopt nog",
                // its last day is today: it still runs
                "2027-03-01 | 2028-02-29 |            | LOOPT             | WIJZIGINGSBESLUIT | loopt nog",
                // its last day was yesterday, but nobody said that it is done
                "2027-03-01 | 2028-02-28 |            | EINDE_VOORBIJ     | WIJZIGINGSBESLUIT | Het einde is voorbij",
                // no end
                "2027-03-01 |            |            | LOOPT             | WIJZIGINGSBESLUIT | zonder einde",
                // begins today, tomorrow, or was never begun
                "2028-02-29 | 2028-06-01 |            | LOOPT             | WIJZIGINGSBESLUIT | loopt nog",
                "2028-03-01 | 2028-06-01 |            | NOG_NIET_BEGONNEN | WIJZIGINGSBESLUIT | moet nog beginnen",
                "           |            |            | NOG_NIET_BEGONNEN | WIJZIGINGSBESLUIT | moet nog beginnen",
                // completed yesterday and today; a day in the future does not count yet
                "2027-03-01 | 2028-06-01 | 2028-02-28 | AFGEROND          | ROUTE_KAN_EINDIGEN | geen hulp meer",
                "2027-03-01 | 2028-06-01 | 2028-02-29 | AFGEROND          | ROUTE_KAN_EINDIGEN | geen hulp meer",
                "2027-03-01 | 2028-06-01 | 2028-03-01 | LOOPT             | WIJZIGINGSBESLUIT  | loopt nog",
                // completed although it never began
                "           |            | 2028-02-29 | AFGEROND          | ROUTE_KAN_EINDIGEN | geen hulp meer"
            })
    void totOpDeDag(LocalDate start, LocalDate einde, LocalDate afgerond, Stand stand, Gevolg gevolg, String uitleg) {
        Onderdeel product = new Onderdeel("Budgetbeheer", false, start, einde, afgerond);
        assertThat(product.op(DAG)).isEqualTo(stand);
        Uitslag<Gevolg> uitslag = Productregel.voor(List.of(product), DAG);
        assertThat(uitslag.uitkomst()).isEqualTo(gevolg);
        assertThat(uitslag.redenen().get(0).uitleg()).contains(uitleg);
        assertThat(uitslag.redenen().get(0).grondslag()).contains(gevolg == Gevolg.WIJZIGINGSBESLUIT ? "T-49" : "T-48");
    }

    @Test
    void watVrijToegankelijkIsHoudtDeRouteNietOpen() {
        Uitslag<Gevolg> uitslag =
                Productregel.voor(List.of(new Onderdeel("Budgetcoaching", true, DAG, null, null)), DAG);
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.ROUTE_KAN_EINDIGEN);
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg)
                .containsExactly(
                        "Er loopt geen hulp meer waarvoor een besluit nodig is.",
                        "Budgetcoaching is vrij toegankelijk: daar is geen besluit voor nodig.");
    }

    @Test
    void eenProductDatDoorlooptIsGenoegEnStaatVoorop() {
        Uitslag<Gevolg> uitslag = Productregel.voor(
                List.of(
                        new Onderdeel("Budgetcoaching", true, DAG, null, null),
                        new Onderdeel("Budgetbegeleiding", false, DAG.minusYears(1), DAG, DAG),
                        new Onderdeel("Budgetbeheer", false, DAG.minusYears(1), DAG.plusYears(1), null)),
                DAG);
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.WIJZIGINGSBESLUIT);
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg)
                .containsExactly(
                        "Budgetbeheer is niet vrij toegankelijk en loopt nog.",
                        "Budgetcoaching is vrij toegankelijk: daar is geen besluit voor nodig.",
                        "Budgetbegeleiding is afgerond.");
        assertThat(uitslag.redenen().get(0).feiten())
                .extracting(Reden.Feit::naam, Reden.Feit::waarde)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("start", "28 februari 2027"),
                        org.assertj.core.api.Assertions.tuple("voorzien einde", "28 februari 2029"));
    }

    @Test
    void zonderProductenKanDeRouteEindigen() {
        assertThat(Productregel.voor(List.of(), DAG).uitkomst()).isEqualTo(Gevolg.ROUTE_KAN_EINDIGEN);
    }

    @Test
    void deRegelZegtWatOntbreekt() {
        Uitslag<Gevolg> uitslag =
                Productregel.voor(List.of(new Onderdeel("Budgetbeheer", null, null, null, null)), null);
        assertThat(uitslag.isBepaald()).isFalse();
        assertThat(uitslag.ontbreekt())
                .containsExactly("de dag waarop wij kijken", "of Budgetbeheer vrij toegankelijk is");
    }
}
