package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.schuldhulproute.schuldregeling.Verdeling.Deel;
import nl.schuldhulproute.schuldregeling.Verdeling.Vordering;
import org.junit.jupiter.api.Test;

class VerdelingTest {

    @Test
    void preferentKrijgtTweeKeerHetPercentage() {
        // B / (2P + C) = 3.000 / (2 x 5.000 + 20.000) = 10%
        assertThat(delen(300_000, preferent(500_000), concurrent(2_000_000))).containsExactly(100_000L, 200_000L);
    }

    @Test
    void zonderPreferenteSchuldenKrijgtIedereenHetzelfdePercentage() {
        assertThat(delen(50_000, concurrent(100_000), concurrent(400_000))).containsExactly(10_000L, 40_000L);
    }

    @Test
    void deOverblijvendeCentenGaanNaarDeGrootsteResten() {
        // 100 cent over drie gelijke schulden: 33,33 elk; de ene cent die overblijft gaat naar de eerste
        assertThat(delen(100, concurrent(1_000), concurrent(1_000), concurrent(1_000)))
                .containsExactly(34L, 33L, 33L);
        assertThat(delen(10, concurrent(100), concurrent(199))).containsExactly(3L, 7L);
    }

    @Test
    void tweeKeerHetPercentageWordtNooitMeerDanDeHeleSchuld() {
        // 2 x 8.000 / (2 x 4.000 + 6.000) is meer dan 100%: preferent volledig, de rest voor de anderen
        assertThat(delen(800_000, preferent(400_000), concurrent(600_000))).containsExactly(400_000L, 400_000L);
    }

    @Test
    void opDeGrensZijnBeideRekenwijzenGelijk() {
        assertThat(delen(700_000, preferent(400_000), concurrent(600_000))).containsExactly(400_000L, 300_000L);
    }

    @Test
    void isErGenoegDanKrijgtIedereenAllesEnNietMeer() {
        assertThat(delen(999_999_999_999L, preferent(1), concurrent(2))).containsExactly(1L, 2L);
    }

    @Test
    void zonderAfloscapaciteitKrijgtNiemandIets() {
        assertThat(delen(0, preferent(500_000), concurrent(100))).containsExactly(0L, 0L);
    }

    @Test
    void zonderSchuldenValtErNietsTeVerdelen() {
        assertThat(delen(100)).isEmpty();
    }

    @Test
    void groteBedragenLopenNietOver() {
        assertThat(delen(50_000_000_000L, preferent(99_999_999_999L), concurrent(99_999_999_999L)))
                .containsExactly(33_333_333_333L, 16_666_666_667L);
    }

    @Test
    void negatieveBedragenWordenGeweigerd() {
        assertThatIllegalArgumentException().isThrownBy(() -> delen(-1, concurrent(5)));
        assertThatIllegalArgumentException().isThrownBy(() -> delen(1, concurrent(-5)));
    }

    @Test
    void bijElkeVerdelingKloptDeSomEnKrijgtNiemandTeVeel() {
        Random toeval = new Random(20261121);
        for (int ronde = 0; ronde < 2_000; ronde++) {
            List<Vordering> vorderingen = new ArrayList<>();
            for (int i = 0; i <= toeval.nextInt(12); i++) {
                vorderingen.add(new Vordering(i, toeval.nextInt(3) == 0, 1 + toeval.nextInt(2_000_000)));
            }
            long totaal = vorderingen.stream().mapToLong(Vordering::bedragCent).sum();
            long beschikbaar = toeval.nextLong(totaal + totaal / 4 + 1);

            List<Deel> delen = Verdeling.van(vorderingen, beschikbaar);

            assertThat(delen.stream().mapToLong(Deel::aanbodCent).sum()).isEqualTo(Math.min(totaal, beschikbaar));
            assertThat(delen)
                    .allMatch(deel -> deel.aanbodCent() >= 0
                            && deel.aanbodCent() <= deel.vordering().bedragCent());
        }
    }

    private static List<Long> delen(long beschikbaarCent, Vordering... vorderingen) {
        return Verdeling.van(List.of(vorderingen), beschikbaarCent).stream()
                .map(Deel::aanbodCent)
                .toList();
    }

    private static Vordering preferent(long cent) {
        return new Vordering(1, true, cent);
    }

    private static Vordering concurrent(long cent) {
        return new Vordering(2, false, cent);
    }
}
