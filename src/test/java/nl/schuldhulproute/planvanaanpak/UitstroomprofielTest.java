package nl.schuldhulproute.planvanaanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Eerder;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Inkomen;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Vaardigheden;
import nl.schuldhulproute.planvanaanpak.Uitstroomprofiel.Feiten;
import nl.schuldhulproute.planvanaanpak.Uitstroomprofiel.Profiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UitstroomprofielTest {

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ZELFSTANDIG | STABIEL   | NEE         | Budgetcoaching     | KORT                | kan het zelf",
                "ZELFSTANDIG | WISSELEND | NEE         | Budgetcoaching     | KORT                | kan het zelf",
                "ZELFSTANDIG | ONZEKER   | NEE         | Budgetcoaching     | LANG                | inkomen is onzeker",
                "ZELFSTANDIG | STABIEL   | SCHULDHULP  | Budgetcoaching     | LANG                | viel terug",
                "ZELFSTANDIG | STABIEL   | NEE         | Budgetbeheer       | LANG                | Anderen betalen",
                "ZELFSTANDIG | STABIEL   | NEE         | Beschermingsbewind | LANG                | Anderen betalen",
                "MET_STEUN   | STABIEL   | NEE         | Budgetcoaching     | LANG                | alleen met steun",
                "NIET        | STABIEL   | NEE         | Budgetcoaching     | LANG                | nog leren",
                "NIET        | STABIEL   | NEE         | Budgetbeheer       | LANG                | nog leren",
                "NIET        | STABIEL   | NEE         | Beschermingsbewind | WAARSCHIJNLIJK_NIET | beschermingsbewind",
                "NIET        | STABIEL   | WSNP        | Budgetcoaching     | WAARSCHIJNLIJK_NIET | al eerder hulp"
            })
    void voorstelUitDeFeiten(
            Vaardigheden vaardigheden, Inkomen inkomen, Eerder eerder, String product, Profiel profiel, String reden) {
        Uitslag<Profiel> uitslag =
                Uitstroomprofiel.voor(new Feiten(vaardigheden, inkomen, eerder, List.of(product), Map.of()));
        assertThat(uitslag.uitkomst()).isEqualTo(profiel);
        assertThat(uitslag.redenen().get(0).uitleg()).contains(reden);
        assertThat(uitslag.redenen())
                .allMatch(een ->
                        een.grondslag().contains("T-36") && een.grondslag().contains("eigen ontwerp"));
    }

    @ParameterizedTest
    @CsvSource({"WONEN, 3, KORT", "WONEN, 2, LANG", "WONEN, 1, LANG", "SCHULDEN, 1, KORT", "SPAARGELD, 1, KORT"})
    void eenLaagLeefgebiedMaaktHetLangerBehalveSchuldenEnSpaargeld(Leefgebied leefgebied, int score, Profiel profiel) {
        Uitslag<Profiel> uitslag = Uitstroomprofiel.voor(new Feiten(
                Vaardigheden.ZELFSTANDIG, Inkomen.STABIEL, Eerder.NEE, List.of(), Map.of(leefgebied, score)));
        assertThat(uitslag.uitkomst()).isEqualTo(profiel);
    }

    @Test
    void deLeefgebiedenStaanInDeRedenMetHunScore() {
        Map<Leefgebied, Integer> metingen =
                new EnumMap<>(Map.of(Leefgebied.GEZONDHEID, 1, Leefgebied.WERK, 2, Leefgebied.GEZIN, 5));
        Uitslag<Profiel> uitslag = Uitstroomprofiel.voor(
                new Feiten(Vaardigheden.ZELFSTANDIG, Inkomen.STABIEL, Eerder.NEE, List.of(), metingen));
        assertThat(uitslag.redenen()).singleElement().satisfies(reden -> {
            assertThat(reden.uitleg()).isEqualTo("De inwoner redt zich nog niet op: werk, gezondheid.");
            assertThat(reden.feiten())
                    .extracting(feit -> feit.naam() + " " + feit.waarde())
                    .containsExactly("werk score 2 van 5", "gezondheid score 1 van 5");
        });
    }

    @Test
    void deRegelZegtWatOntbreektOfNietKlopt() {
        Uitslag<Profiel> uitslag =
                Uitstroomprofiel.voor(new Feiten(null, null, null, List.of(), Map.of(Leefgebied.WERK, 6)));
        assertThat(uitslag.isBepaald()).isFalse();
        assertThat(uitslag.ontbreekt())
                .containsExactly(
                        "wat de inwoner zelf kan",
                        "hoe zeker het inkomen is",
                        "of de inwoner eerder hulp had",
                        "een score van 1 tot en met 5 voor werk");
    }
}
