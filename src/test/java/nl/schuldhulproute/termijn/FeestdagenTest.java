package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De feestdagen van 2020 tot en met 2040, op een tweede manier bepaald")
class FeestdagenTest {

    static IntStream jaren() {
        return IntStream.rangeClosed(2020, 2040);
    }

    @ParameterizedTest(name = "Eerste Paasdag {0}, uit de almanak")
    @ValueSource(
            strings = {
                "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
                "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17",
                "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01"
            })
    void pasenUitDeAlmanak(LocalDate pasen) {
        assertThat(Feestdagen.eerstePaasdag(pasen.getYear())).isEqualTo(pasen);
    }

    /** The rule of Gauss, another way than the one in use; and that it is the Sunday after the full moon of spring. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("jaren")
    void pasenVolgensGauss(int jaar) {
        int a = jaar % 19;
        int d = (19 * a + 24) % 30;
        int e = (2 * (jaar % 4) + 4 * (jaar % 7) + 6 * d + 5) % 7;
        int naMaart22 = d + e;
        if (naMaart22 == 35 || (naMaart22 == 34 && d == 28 && a > 10)) {
            naMaart22 -= 7;
        }

        LocalDate pasen = Feestdagen.eerstePaasdag(jaar);

        assertThat(pasen).isEqualTo(LocalDate.of(jaar, 3, 22).plusDays(naMaart22));
        assertThat(pasen.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jaren")
    void elkJaarDeNegenDagenVanDeWet(int jaar) {
        LocalDate pasen = Feestdagen.eerstePaasdag(jaar);
        Set<LocalDate> verwacht = new HashSet<>(Set.of(
                LocalDate.of(jaar, 1, 1),
                LocalDate.of(jaar, 5, 5),
                LocalDate.of(jaar, 12, 25),
                LocalDate.of(jaar, 12, 26)));
        verwacht.add(vrijdagVoor(pasen));
        verwacht.add(pasen.plusDays(1));
        verwacht.add(LocalDate.of(jaar, 4, Set.of(2025, 2031, 2036).contains(jaar) ? 26 : 27));
        verwacht.add(zesdeDonderdagNa(pasen));
        verwacht.add(zesdeDonderdagNa(pasen).plusDays(11));

        assertThat(Feestdagen.van(jaar)).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    void hemelvaartIsEenDonderdagEnTweedePinksterdagEenMaandag() {
        jaren().forEach(jaar -> {
            LocalDate pasen = Feestdagen.eerstePaasdag(jaar);
            assertThat(Feestdagen.van(jaar)).contains(pasen.plusDays(39), pasen.plusDays(50));
            assertThat(pasen.plusDays(39).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
            assertThat(pasen.plusDays(50).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
    }

    private static LocalDate vrijdagVoor(LocalDate zondag) {
        LocalDate dag = zondag;
        while (dag.getDayOfWeek() != DayOfWeek.FRIDAY) {
            dag = dag.minusDays(1);
        }
        return dag;
    }

    private static LocalDate zesdeDonderdagNa(LocalDate zondag) {
        LocalDate dag = zondag;
        for (int donderdagen = 0; donderdagen < 6; ) {
            dag = dag.plusDays(1);
            if (dag.getDayOfWeek() == DayOfWeek.THURSDAY) {
                donderdagen++;
            }
        }
        return dag;
    }
}
