package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfloscapaciteitTest {

    @ParameterizedTest
    @CsvSource({"200000, 175050, 24950", "175050, 175050, 0", "150000, 175050, 0"})
    void isHetInkomenMinHetVtlbEnNooitMinderDanNul(long inkomen, long vtlb, long afloscapaciteit) {
        assertThat(Afloscapaciteit.van(inkomen, vtlb)).isEqualTo(afloscapaciteit);
    }

    @ParameterizedTest
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
        assertThat(Afloscapaciteit.isIndicatief(officieel, berekend, vandaag)).isEqualTo(indicatief);
    }
}
