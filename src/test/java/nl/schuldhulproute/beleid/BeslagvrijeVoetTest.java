package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Bedrag;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Feiten;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Leefsituatie;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Verblijf;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Computed by hand from Rv art. 475da with the figures of 1 July 2026: D = 108% × 12 × 2.294,40 = 29.735,424; E 13,73%;
 * F 27%, G 22%; H 932,93; J 202,52 and 200,71; ijkpunt 23.425 and 31.500; K 7,6%; L 9.405.
 */
class BeslagvrijeVoetTest {

    private static final LocalDate OP = LocalDate.of(2026, 11, 23);
    private static final long RUIM = 100_000_000L;

    @ParameterizedTest(name = "{0} met {1} per jaar: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the anchors: nothing is added up to the limits of the toeslagen
                "ALLEENSTAANDE        | 0         | 1348.49",
                "ALLEENSTAANDE        | 17033.52  | 1348.49",
                "ALLEENSTAANDE        | 23425.00  | 1348.49",
                "ALLEENSTAANDE_OUDER  | 29735.42  | 1348.49",
                "GEHUWD               | 0         | 1926.40",
                "GEHUWD               | 29735.42  | 1926.40",
                "GEHUWD_MET_KINDEREN  | 29735.42  | 1926.40",
                // (23.825 − 23.425) × 27% / 12 = 9,00
                "ALLEENSTAANDE        | 23825.00  | 1357.49",
                // wonen (30.000 − 23.425) × 27% / 12 = 147,9375; zorg (30.000 − 29.735,424) × 13,73% / 12 = 3,0272
                "ALLEENSTAANDE        | 30000.00  | 1499.45",
                // zorg 3,0272; wonen niets (onder 31.500); kind (30.000 − 29.735,424) × 7,6% / 12 = 1,6756
                "ALLEENSTAANDE_OUDER  | 30000.00  | 1353.19",
                // zorg (35.000 − 29.735,424) × 13,73% / 12 = 60,2355; wonen 3.500 × 22% / 12 = 64,1667; kind 33,3423
                "ALLEENSTAANDE_OUDER  | 35000.00  | 1506.23",
                // zorg 60,2355; wonen 64,1667
                "GEHUWD               | 35000.00  | 2050.80",
                // zorg 60,2355; wonen 64,1667; kind niets (onder 29.735,424 + 9.405)
                "GEHUWD_MET_KINDEREN  | 35000.00  | 2050.80",
                // zorg (40.000 − 29.735,424) × 13,73% / 12 = 117,4439; wonen 8.500 × 22% / 12 = 155,8333;
                // kind (40.000 − 39.140,424) × 7,6% / 12 = 5,4440
                "GEHUWD_MET_KINDEREN  | 40000.00  | 2205.12",
                // zorg at its highest: 2.119 / 12 − 47 = 129,5833, from 41.061,30 on; wonen 16.575 × 27% / 12 =
                // 372,9375 at 40.000
                "ALLEENSTAANDE        | 40000.00  | 1838.87",
                "ALLEENSTAANDE        | 42000.00  | 1896.01",
                // the income where I × F / 12 = H: the statutory maxima follow from the formula to the cent (art. 475da
                // lid 8)
                "ALLEENSTAANDE        | 64888.56  | 2208.48",
                "ALLEENSTAANDE_OUDER  | 82387.09  | 2543.75",
                "GEHUWD               | 82387.09  | 2905.79",
                "GEHUWD_MET_KINDEREN  | 82387.09  | 3179.68",
                // never more than the maximum
                "ALLEENSTAANDE        | 500000.00 | 2208.48",
                "ALLEENSTAANDE_OUDER  | 500000.00 | 2543.75",
                "GEHUWD               | 500000.00 | 2905.79",
                "GEHUWD_MET_KINDEREN  | 500000.00 | 3179.68"
            })
    void deFormuleVanArtikel475da(Leefsituatie leefsituatie, BigDecimal jaarinkomen, BigDecimal voet) {
        Uitslag<Bedrag> uitslag = bereken(leefsituatie, Euro.cent(jaarinkomen), RUIM, 0L);
        assertThat(Euro.euro(uitslag.uitkomst().cent())).isEqualByComparingTo(voet);
        assertThat(uitslag.uitkomst().beslagvrijDeelCent())
                .isEqualTo(uitslag.uitkomst().cent());
        assertThat(uitslag.redenen().get(0).uitleg()).contains(Euro.tekst(voet));
    }

    @Test
    void elkeRedenNoemtArtikelEnCijferMetZijnDag() {
        List<Reden> redenen =
                bereken(Leefsituatie.GEHUWD_MET_KINDEREN, 4_000_000L, RUIM, 0L).redenen();
        assertThat(redenen)
                .extracting(Reden::uitleg)
                .containsExactly(
                        "De beslagvrije voet is € 2.205,12 per maand.",
                        "Voor gehuwden met kinderen is de basis 95% van de bijstandsnorm van € 2.027,79: € 1.926,40.",
                        "Voor de zorgkosten komt er € 117,44 bij.",
                        "Voor het wonen komt er € 155,83 bij.",
                        "Voor de kinderen komt er € 5,44 bij.",
                        "Niet meegeteld is waar de inwoner om kan vragen: een hoger bedrag voor een eigen woning of een "
                                + "huis zonder huurtoeslag (tot een inkomen van € 71.089,09 per jaar), of een hoger "
                                + "bedrag van de kantonrechter. Ook niet meegeteld is de correctie op het vtlb voor "
                                + "wie AOW krijgt (de norm is dan € 2.176,10).");
        assertThat(redenen.get(1).cijfers())
                .contains(new Reden.GebruiktCijfer(
                        "Bijstandsnorm voor gehuwden",
                        "€ 2.027,79",
                        LocalDate.of(2026, 7, 1),
                        "Participatiewet art. 21 onder b",
                        true));
        assertThat(redenen).allSatisfy(reden -> assertThat(reden.grondslag()).contains("art. 475"));
    }

    @ParameterizedTest(name = "{0}, {1} per maand: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 95% × 1.419,46 = 1.348,487; 95% of 1.419,46 a month is the same: the limit does not bite
                "1419.46 | 1348.49 | false",
                "1419.47 | 1348.49 | false",
                "1419.45 | 1348.48 | true",
                "1400.00 | 1330.00 | true",
                "0       | 0       | true"
            })
    void nooitMeerDanVijfennegentigProcentVanHetInkomen(BigDecimal maandinkomen, BigDecimal voet, boolean begrensd) {
        Uitslag<Bedrag> uitslag = bereken(Leefsituatie.ALLEENSTAANDE, 1_700_000L, Euro.cent(maandinkomen), null);
        assertThat(Euro.euro(uitslag.uitkomst().cent())).isEqualByComparingTo(voet);
        assertThat(uitslag.uitkomst().beslagvrijDeelCent()).isEqualTo(134_849);
        assertThat(uitslag.redenen().stream()
                        .anyMatch(reden -> reden.grondslag().contains("475dc")))
                .isEqualTo(begrensd);
    }

    @ParameterizedTest(name = "inkomen van de partner {0}: {1}")
    @CsvSource({"0, 1926.40", "0.01, 1926.39", "500, 1426.40", "963.20, 963.20", "963.21, 963.20", "5000, 963.20"})
    void hetInkomenVanDePartnerGaatErAfTotDeHelft(BigDecimal partner, BigDecimal voet) {
        Uitslag<Bedrag> uitslag = bereken(Leefsituatie.GEHUWD, 2_000_000L, RUIM, Euro.cent(partner));
        assertThat(Euro.euro(uitslag.uitkomst().cent())).isEqualByComparingTo(voet);
    }

    @Test
    void wieAlleenIsHeeftGeenPartnerOmMeeTeTellen() {
        assertThat(bereken(Leefsituatie.ALLEENSTAANDE, 0L, RUIM, 100_000L)
                        .uitkomst()
                        .cent())
                .isEqualTo(134_849);
    }

    @ParameterizedTest
    @EnumSource(Leefsituatie.class)
    void zonderWoonadresIsHetEenVastDeelVanDeNormVoorGehuwden(Leefsituatie leefsituatie) {
        // 47,5% × 2.027,79 = 963,20025
        Uitslag<Bedrag> uitslag = BeslagvrijeVoet.bereken(
                new Feiten(leefsituatie, Verblijf.GEEN_WOONADRES, null, RUIM, 0L, null), Cijfers.standaard(), OP);
        assertThat(uitslag.uitkomst().cent()).isEqualTo(96_320);
        assertThat(uitslag.redenen().get(1).grondslag()).contains("475da lid 4");
    }

    @ParameterizedTest(name = "{0} in een inrichting van {1}: {2}")
    @CsvSource({
        // 900 + 2/3 × 449,44 + 47 = 1.246,6267; 2/3 × 699,11 + 106 = 572,0733
        "ALLEENSTAANDE, 900, 1246.63",
        "ALLEENSTAANDE, 0,   346.63",
        "GEHUWD,        900, 1472.07",
        "GEHUWD,        0,   572.07"
    })
    void inEenInrichtingTeltDePrijsMee(Leefsituatie leefsituatie, BigDecimal prijs, BigDecimal voet) {
        Uitslag<Bedrag> uitslag = BeslagvrijeVoet.bereken(
                new Feiten(leefsituatie, Verblijf.INRICHTING, null, RUIM, 0L, Euro.cent(prijs)),
                Cijfers.standaard(),
                OP);
        assertThat(Euro.euro(uitslag.uitkomst().cent())).isEqualByComparingTo(voet);
        assertThat(uitslag.redenen().get(1).grondslag()).contains("475e lid 2");
    }

    @Test
    void zonderGegevensZegtDeRegelWatHijMist() {
        assertThat(ontbreekt(new Feiten(null, null, null, null, null, null)))
                .containsExactly(
                        "de leefsituatie",
                        "of de inwoner een woonadres heeft",
                        "het inkomen per maand met vakantiegeld");
        assertThat(ontbreekt(new Feiten(Leefsituatie.GEHUWD, Verblijf.WOONADRES, null, 1L, null, null)))
                .containsExactly(
                        "het belastbaar inkomen per jaar", "het inkomen van de partner (0 als dat er niet is)");
        assertThat(ontbreekt(new Feiten(Leefsituatie.ALLEENSTAANDE, Verblijf.INRICHTING, null, 1L, null, null)))
                .containsExactly("wat de inwoner per maand betaalt voor de inrichting");
        assertThat(ontbreekt(new Feiten(Leefsituatie.ALLEENSTAANDE, Verblijf.WOONADRES, -1L, -1L, null, null)))
                .containsExactly("het belastbaar inkomen per jaar", "het inkomen per maand met vakantiegeld");
    }

    @Test
    void voorDeEersteCijfersZegtDeRegelDatDieOntbreken() {
        assertThat(BeslagvrijeVoet.bereken(
                                new Feiten(Leefsituatie.ALLEENSTAANDE, Verblijf.WOONADRES, 0L, 1L, null, null),
                                Cijfers.standaard(),
                                LocalDate.of(2026, 6, 30))
                        .ontbreekt())
                .containsExactly("de bedragen die de wet noemde op 30 juni 2026");
    }

    @Test
    void metCijfersDieVeranderdZijnIsDeUitkomstIndicatief() {
        Feiten feiten = new Feiten(Leefsituatie.ALLEENSTAANDE, Verblijf.WOONADRES, 0L, RUIM, null, null);
        assertThat(BeslagvrijeVoet.bereken(feiten, Cijfers.standaard(), LocalDate.of(2026, 12, 31))
                        .isIndicatief())
                .isFalse();
        assertThat(BeslagvrijeVoet.bereken(feiten, Cijfers.standaard(), LocalDate.of(2027, 1, 1))
                        .isIndicatief())
                .isTrue();
    }

    /** 95% of the norm of Participatiewet art. 21 and the four maxima of Rv art. 475da lid 1, as of 1 July 2026. */
    @ParameterizedTest(name = "{0}: van {1} tot {2}")
    @CsvSource({
        "ALLEENSTAANDE,       1348.49, 2208.48",
        "ALLEENSTAANDE_OUDER, 1348.49, 2543.75",
        "GEHUWD,              1926.40, 2905.79",
        "GEHUWD_MET_KINDEREN, 1926.40, 3179.68"
    })
    void meerInkomenGeeftNooitEenLagereVoetEnElkeVoetLigtTussenBasisEnMaximum(
            Leefsituatie leefsituatie, BigDecimal basis, BigDecimal maximum) {
        Random toeval = new Random(20261123);
        List<Long> inkomens = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            inkomens.add(toeval.nextLong(10_000_000));
        }
        long vorige = Euro.cent(basis);
        for (long inkomen : inkomens.stream().sorted().toList()) {
            long voet = bereken(leefsituatie, inkomen, RUIM, 0L).uitkomst().cent();
            assertThat(voet).isBetween(vorige, Euro.cent(maximum));
            vorige = voet;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALLEENSTAANDE       | € 55.682,78 | € 1.587,34",
                "ALLEENSTAANDE_OUDER | € 71.089,09 | € 1.587,34",
                "GEHUWD              | € 71.089,09 | € 2.176,10",
                "GEHUWD_MET_KINDEREN | € 71.089,09 | € 2.176,10"
            })
    void deLaatsteRedenNoemtWatNietIsMeegeteld(Leefsituatie leefsituatie, String grens, String norm) {
        List<Reden> redenen = bereken(leefsituatie, 0L, RUIM, 0L).redenen();
        assertThat(redenen.get(redenen.size() - 1))
                .satisfies(reden -> assertThat(reden.uitleg())
                        .contains("eigen woning", "tot een inkomen van " + grens, "kantonrechter")
                        .contains("AOW", "de norm is dan " + norm))
                .satisfies(reden -> assertThat(reden.grondslag()).contains("475da lid 5 tot en met 7", "475fa"))
                .satisfies(reden -> assertThat(reden.isIndicatief()).isFalse());
    }

    private static List<String> ontbreekt(Feiten feiten) {
        return BeslagvrijeVoet.bereken(feiten, Cijfers.standaard(), OP).ontbreekt();
    }

    private static Uitslag<Bedrag> bereken(Leefsituatie leefsituatie, Long jaar, Long maand, Long partner) {
        return BeslagvrijeVoet.bereken(
                new Feiten(leefsituatie, Verblijf.WOONADRES, jaar, maand, partner, null), Cijfers.standaard(), OP);
    }
}
