package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.schuldregeling.Verdeling.Deel;
import nl.schuldhulproute.schuldregeling.Verdeling.Vordering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdelingTest {

    private static final Cijfer FACTOR = Cijfers.standaard().op(Verdeling.FACTOR, LocalDate.of(2026, 11, 23));

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

    @ParameterizedTest(name = "P 2.000, C 8.000, B {0}: {1} en {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // B | preferent | concurrent | uitleg
                "300000  | 100000 | 200000 | krijgen 50% van hun vordering, concurrente 25%.",
                "700000  | 200000 | 500000 | krijgen alles, concurrente krijgen 62,5% van hun vordering.",
                "600000  | 200000 | 400000 | krijgen alles, concurrente krijgen 50% van hun vordering.",
                "599999  | 200000 | 399999 | krijgen 100% van hun vordering, concurrente 50%.",
                "0       | 0      | 0      | krijgen 0% van hun vordering, concurrente 0%.",
                "999999  | 200000 | 799999 | krijgen alles, concurrente krijgen 100%",
                "1000000 | 200000 | 800000 | Er is genoeg: iedereen krijgt alles.",
                "1000001 | 200000 | 800000 | Er is genoeg: iedereen krijgt alles."
            })
    void deVerhoudingTussenPreferentEnConcurrent(
            long beschikbaar, long bijPreferent, long bijConcurrent, String uitleg) {
        Uitslag<List<Deel>> uitslag =
                Verdeling.van(List.of(preferent(200_000), concurrent(800_000)), beschikbaar, FACTOR);
        assertThat(uitslag.uitkomst()).extracting(Deel::aanbodCent).containsExactly(bijPreferent, bijConcurrent);
        Reden reden = uitslag.redenen().get(0);
        assertThat(reden.uitleg()).contains(uitleg);
        assertThat(reden.grondslag()).contains("Faillissementswet art. 349 lid 2");
        assertThat(reden.cijfers()).extracting(Reden.GebruiktCijfer::waarde).containsExactly("2 keer");
        assertThat(reden.feiten())
                .contains(
                        new Reden.Feit("preferente schulden samen", "€ 2.000,00"),
                        new Reden.Feit("concurrente schulden samen", "€ 8.000,00"));
    }

    @Test
    void zonderPreferenteSchuldenNoemtDeUitlegEenPercentage() {
        assertThat(Verdeling.van(List.of(concurrent(300)), 100L, FACTOR)
                        .redenen()
                        .get(0)
                        .uitleg())
                .isEqualTo("Elke schuldeiser krijgt 33,33% van zijn vordering.");
    }

    @Test
    void deGrootsteBedragenLopenNietOver() {
        long groot = Long.MAX_VALUE / 2;
        assertThat(delen(groot, preferent(groot), concurrent(groot)).stream()
                        .mapToLong(deel -> deel)
                        .sum())
                .isEqualTo(groot);
        assertThat(delen(Long.MAX_VALUE, preferent(Long.MAX_VALUE), concurrent(Long.MAX_VALUE)))
                .containsExactly(6_148_914_691_236_517_205L, 3_074_457_345_618_258_602L);
    }

    @Test
    void ontbrekendeOfNegatieveBedragenWordenGenoemd() {
        assertThat(Verdeling.van(List.of(concurrent(5)), null, FACTOR).ontbreekt())
                .containsExactly("het bedrag dat te verdelen is");
        assertThat(Verdeling.van(List.of(concurrent(5)), -1L, FACTOR).ontbreekt())
                .containsExactly("het bedrag dat te verdelen is");
        assertThat(Verdeling.van(List.of(concurrent(-5)), 1L, FACTOR).ontbreekt())
                .containsExactly("van elke schuld een bedrag van 0 of meer");
    }

    /** Every small case there is: up to three debts of up to six cents, every amount to share. */
    @Test
    void bijElkeKleineVerdelingKloptDeSomEnDeVerhouding() {
        List<Vordering> mogelijk = new ArrayList<>();
        for (long cent = 0; cent <= 6; cent++) {
            mogelijk.add(preferent(cent));
            mogelijk.add(concurrent(cent));
        }
        for (Vordering eerste : mogelijk) {
            for (Vordering tweede : mogelijk) {
                for (Vordering derde : mogelijk) {
                    List<Vordering> vorderingen = List.of(eerste, tweede, derde);
                    for (long beschikbaar = 0; beschikbaar <= totaal(vorderingen) + 1; beschikbaar++) {
                        controleer(vorderingen, beschikbaar);
                    }
                }
            }
        }
    }

    @Test
    void bijElkeGroteVerdelingKloptDeSomEnDeVerhouding() {
        Random toeval = new Random(20261121);
        for (int ronde = 0; ronde < 5_000; ronde++) {
            List<Vordering> vorderingen = new ArrayList<>();
            for (int i = 0; i <= toeval.nextInt(12); i++) {
                long hoogste = toeval.nextBoolean() ? 2_000_000 : 99_999_999_999L;
                vorderingen.add(new Vordering(i, toeval.nextInt(3) == 0, toeval.nextLong(hoogste)));
            }
            long totaal = totaal(vorderingen);
            controleer(vorderingen, toeval.nextLong(totaal + totaal / 4 + 1));
        }
    }

    @Test
    void deVolgordeMaaktOpAfrondingscentenNaNietsUit() {
        Random toeval = new Random(20261122);
        for (int ronde = 0; ronde < 1_000; ronde++) {
            List<Vordering> vorderingen = new ArrayList<>();
            for (int i = 0; i <= 2 + toeval.nextInt(10); i++) {
                // Few amounts, so that many debts are equal.
                vorderingen.add(new Vordering(i, toeval.nextBoolean(), 1_000 + toeval.nextInt(3)));
            }
            long beschikbaar = toeval.nextLong(totaal(vorderingen));
            List<Vordering> geschud = new ArrayList<>(vorderingen);
            Collections.shuffle(geschud, toeval);
            Map<Long, Long> eerst = perSchuld(vorderingen, beschikbaar);
            Map<Long, Long> daarna = perSchuld(geschud, beschikbaar);
            eerst.forEach((schuld, cent) -> assertThat(daarna.get(schuld)).isBetween(cent - 1, cent + 1));
            assertThat(perSchuld(vorderingen, beschikbaar))
                    .as("twee keer hetzelfde")
                    .isEqualTo(eerst);
            assertThat(gesorteerd(daarna)).as("dezelfde delen, anders verdeeld").isEqualTo(gesorteerd(eerst));
        }
    }

    /** What holds for every distribution, checked against the law and not against the code. */
    private static void controleer(List<Vordering> vorderingen, long beschikbaar) {
        List<Deel> delen = Verdeling.van(vorderingen, beschikbaar, FACTOR).uitkomst();
        assertThat(delen).extracting(Deel::vordering).isEqualTo(vorderingen);
        assertThat(delen.stream().mapToLong(Deel::aanbodCent).sum())
                .isEqualTo(Math.min(totaal(vorderingen), beschikbaar));
        assertThat(delen)
                .allMatch(deel -> deel.aanbodCent() >= 0
                        && deel.aanbodCent() <= deel.vordering().bedragCent());
        boolean preferentBetaald = delen.stream()
                .filter(deel -> deel.vordering().preferent())
                .allMatch(deel -> deel.aanbodCent() == deel.vordering().bedragCent());
        for (Deel hoog : delen) {
            for (Deel laag : delen) {
                BigDecimal verschil = BigDecimal.valueOf(hoog.aanbodCent())
                        .multiply(BigDecimal.valueOf(laag.vordering().bedragCent()))
                        .subtract(BigDecimal.valueOf(gewicht(hoog, laag))
                                .multiply(BigDecimal.valueOf(laag.aanbodCent()))
                                .multiply(BigDecimal.valueOf(hoog.vordering().bedragCent())));
                boolean gemengd =
                        hoog.vordering().preferent() != laag.vordering().preferent();
                if (gemengd && (preferentBetaald || laag.vordering().preferent())) {
                    continue;
                }
                // Each share is less than one cent from the exact one: as fractions of the two debts together.
                BigDecimal speling = BigDecimal.valueOf(laag.vordering().bedragCent())
                        .add(BigDecimal.valueOf(gewicht(hoog, laag))
                                .multiply(BigDecimal.valueOf(hoog.vordering().bedragCent())));
                assertThat(verschil.abs()).isLessThanOrEqualTo(speling);
            }
        }
    }

    /** How many times the percentage of the second the first gets, in whole numbers; the other way round is covered too. */
    private static long gewicht(Deel hoog, Deel laag) {
        return hoog.vordering().preferent() && !laag.vordering().preferent() ? 2 : 1;
    }

    private static long totaal(List<Vordering> vorderingen) {
        return vorderingen.stream().mapToLong(Vordering::bedragCent).sum();
    }

    private static Map<Long, Long> perSchuld(List<Vordering> vorderingen, long beschikbaar) {
        return Verdeling.van(vorderingen, beschikbaar, FACTOR).uitkomst().stream()
                .collect(Collectors.toMap(deel -> deel.vordering().schuld(), Deel::aanbodCent));
    }

    private static List<Long> gesorteerd(Map<Long, Long> delen) {
        return delen.values().stream().sorted().toList();
    }

    private static List<Long> delen(long beschikbaarCent, Vordering... vorderingen) {
        return Verdeling.van(List.of(vorderingen), beschikbaarCent, FACTOR).uitkomst().stream()
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
