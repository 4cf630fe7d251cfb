package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.schuldhulproute.beleid.Afloscapaciteit.Feiten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfloscapaciteitTest {

    @ParameterizedTest(name = "inkomen {0}, vtlb {1}, beslagvrije voet {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "200000 | 175050 | 170000 | 24950 | Het inkomen van € 2.000,00 min het vtlb van € 1.750,50 is € 249,50 per maand.",
                "175051 | 175050 | 170000 | 1     | is € 0,01 per maand",
                "175050 | 175050 | 170000 | 0     | is € 0,00 per maand",
                "175049 | 175050 | 170000 | 0     | is lager dan het vtlb van € 1.750,50: er is geen afloscapaciteit",
                "0      | 175050 | 0      | 0     | er is geen afloscapaciteit",
                "200000 | 165000 | 170000 | 30000 | is € 350,00 per maand",
                "200000 | 170000 | 170000 | 30000 | is € 300,00 per maand",
                "168000 | 165000 | 170000 | 0     | is € 30,00 per maand",
                "0      | 0      | 0      | 0     | is € 0,00 per maand"
            })
    void isHetInkomenMinHetVtlbEnLaatDeBeslagvrijeVoetOver(
            long inkomen, long vtlb, long voet, long afloscapaciteit, String uitleg) {
        Uitslag<Long> uitslag = Afloscapaciteit.bereken(new Feiten(inkomen, vtlb, voet));
        assertThat(uitslag.uitkomst()).isEqualTo(afloscapaciteit);
        assertThat(uitslag.redenen().get(0).uitleg()).contains(uitleg);
        assertThat(uitslag.redenen().size() == 2)
                .as("de beslagvrije voet beslist")
                .isEqualTo(Math.max(0, inkomen - vtlb) > afloscapaciteit);
    }

    @Test
    void deBeslagvrijeVoetStaatBijDeRedenenAlsHijBeslist() {
        Reden reden = Afloscapaciteit.bereken(new Feiten(200_000L, 165_000L, 170_000L))
                .redenen()
                .get(1);
        assertThat(reden.uitleg())
                .isEqualTo("De inwoner houdt altijd de beslagvrije voet van € 1.700,00 over. "
                        + "Er is dus niet meer dan € 300,00 om af te lossen.");
        assertThat(reden.grondslag()).isEqualTo("Wgs art. 4a lid 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "   |    |    | het netto-inkomen per maand, het vtlb, de beslagvrije voet",
                "1  |    | 1  | het vtlb",
                "1  | 1  |    | de beslagvrije voet",
                "-1 | 1  | 1  | het netto-inkomen per maand"
            })
    void zonderGegevensZegtDeRegelWatHijMist(Long inkomen, Long vtlb, Long voet, String ontbreekt) {
        Uitslag<Long> uitslag = Afloscapaciteit.bereken(new Feiten(inkomen, vtlb, voet));
        assertThat(uitslag.isBepaald()).isFalse();
        assertThat(String.join(", ", uitslag.ontbreekt())).isEqualTo(ontbreekt);
    }

    @Test
    void naAflossenBlijftAltijdHetVtlbEnDeBeslagvrijeVoetOverAlsHetInkomenZoHoogIs() {
        Random toeval = new Random(20261123);
        for (int ronde = 0; ronde < 5_000; ronde++) {
            long inkomen = toeval.nextLong(400_000);
            long vtlb = toeval.nextLong(400_000);
            long voet = toeval.nextLong(400_000);
            long uitkomst =
                    Afloscapaciteit.bereken(new Feiten(inkomen, vtlb, voet)).uitkomst();
            assertThat(uitkomst).isNotNegative();
            assertThat(uitkomst == 0 || inkomen - uitkomst >= Math.max(vtlb, voet))
                    .isTrue();
        }
    }
}
