package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldhulproute.beleid.Vtlb.Feiten;
import nl.schuldhulproute.dossier.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VtlbTest {

    private static final LocalDate OP = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "officieel {0}, berekend {1}, vandaag {2}: indicatief {3}")
    @CsvSource({
        "true,  2026-07-01, 2026-12-31, false",
        "true,  2026-06-30, 2026-07-01, true",
        "true,  2026-06-30, 2026-06-30, false",
        "true,  2026-12-31, 2027-01-01, true",
        "true,  2028-01-01, 2028-02-29, false",
        "false, 2026-07-01, 2026-07-01, true"
    })
    void isIndicatiefZolangNietMetDeHuidigeNormenNagerekend(
            boolean officieel, LocalDate berekend, LocalDate vandaag, boolean indicatief) {
        Uitslag<Long> uitslag = Vtlb.bereken(new Feiten(175_050L, officieel, berekend, null, null), vandaag);
        assertThat(uitslag.uitkomst()).isEqualTo(175_050);
        assertThat(uitslag.isIndicatief()).isEqualTo(indicatief);
        assertThat(uitslag.redenen().get(0).uitleg()).contains("€ 1.750,50");
        assertThat(uitslag.redenen().get(0).uitleg().contains("reken het na"))
                .as("een indicatie vraagt om narekenen")
                .isEqualTo(indicatief && officieel);
    }

    @Test
    void eenBedragVanEenAnderGaatVoorOnzeEigenBerekening() {
        assertThat(Vtlb.bereken(new Feiten(1L, true, OP, 134_849L, 5_000L), OP).uitkomst())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "beslagvrij deel {0} en correcties {1}: {2}")
    @CsvSource({"134849, 0, 134849", "134849, 12345, 147194", "0, 0, 0", "0, 1, 1"})
    void deEigenBerekeningIsBeslagvrijDeelPlusCorrectiesEnAltijdIndicatief(long deel, long correcties, long vtlb) {
        Uitslag<Long> uitslag = Vtlb.bereken(new Feiten(null, false, null, deel, correcties), OP);
        assertThat(uitslag.uitkomst()).isEqualTo(vtlb);
        assertThat(uitslag.isIndicatief()).isTrue();
        assertThat(uitslag.redenen().get(0).uitleg()).contains("Dit is een indicatie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    |            |        |    | de beslagvrije voet, de correcties (0 als die er niet zijn)",
                "    |            | 100    |    | de correcties (0 als die er niet zijn)",
                "    |            |        | 1  | de beslagvrije voet",
                "    |            | -1     | -1 | de beslagvrije voet, de correcties (0 als die er niet zijn)",
                "100 |            | 100    | 1  | de dag waarop het vtlb is berekend, en een bedrag van 0 of meer",
                "100 | 2026-11-24 | 100    | 1  | de dag waarop het vtlb is berekend, en een bedrag van 0 of meer",
                "-1  | 2026-11-23 | 100    | 1  | de dag waarop het vtlb is berekend, en een bedrag van 0 of meer"
            })
    void zonderGegevensZegtDeRegelWatHijMist(
            Long bedrag, LocalDate berekend, Long deel, Long correcties, String ontbreekt) {
        Uitslag<Long> uitslag = Vtlb.bereken(new Feiten(bedrag, true, berekend, deel, correcties), OP);
        assertThat(uitslag.isBepaald()).isFalse();
        assertThat(String.join(", ", uitslag.ontbreekt())).isEqualTo(ontbreekt);
    }
}
