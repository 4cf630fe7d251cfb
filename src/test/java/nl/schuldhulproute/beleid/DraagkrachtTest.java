package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Feiten;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Leefsituatie;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Verblijf;
import nl.schuldhulproute.dossier.Invoerfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraagkrachtTest {

    private static final LocalDate OP = LocalDate.of(2026, 11, 23);

    @Test
    void eenEigenBerekeningRekentVanVoetTotAfloscapaciteitEnIsIndicatief() {
        Draagkracht draagkracht = berekend(160_000L, 5_000L);
        assertThat(draagkracht.beslagvrijeVoet().uitkomst()).isEqualTo(134_849);
        assertThat(draagkracht.vtlb().uitkomst()).isEqualTo(139_849);
        assertThat(draagkracht.afloscapaciteit().uitkomst()).isEqualTo(20_151);
        assertThat(draagkracht.isIndicatief()).isTrue();
        assertThat(draagkracht.ontbreekt()).isEmpty();
    }

    @Test
    void bijEenLaagInkomenDaaltDeBeslagvrijeVoetMaarHetVtlbNiet() {
        // 95% of 1.300 is 1.235; the vtlb begins with what art. 475da gives, 1.348,49
        Draagkracht draagkracht = berekend(130_000L, 0L);
        assertThat(draagkracht.beslagvrijeVoet().uitkomst()).isEqualTo(123_500);
        assertThat(draagkracht.vtlb().uitkomst()).isEqualTo(134_849);
        assertThat(draagkracht.afloscapaciteit().uitkomst()).isZero();
    }

    @Test
    void overgenomenBedragenZijnNietIndicatiefZolangZeBijZijn() {
        Draagkracht vers = Draagkracht.overgenomen(200_000, 170_000, 175_050, true, OP, OP);
        assertThat(vers.afloscapaciteit().uitkomst()).isEqualTo(24_950);
        assertThat(vers.isIndicatief()).isFalse();
        assertThat(vers.beslagvrijeVoet().redenen().get(0).uitleg())
                .isEqualTo("De beslagvrije voet van € 1.700,00 is overgenomen uit de berekening van 23 november 2026.");
        assertThat(Draagkracht.overgenomen(200_000, 170_000, 175_050, false, OP, OP)
                        .isIndicatief())
                .as("een schatting")
                .isTrue();
        assertThat(Draagkracht.overgenomen(200_000, 170_000, 175_050, true, OP, LocalDate.of(2027, 1, 1))
                        .isIndicatief())
                .as("na de wijziging van de normen")
                .isTrue();
    }

    @Test
    void hetInkomenVanDePartnerTeltEenKeerMee() {
        // 1.926,40 minus 900 of the partner is 1.026,40; 1.400 of the inwoner himself minus that is 373,60
        Draagkracht draagkracht = Draagkracht.berekend(
                new Feiten(Leefsituatie.GEHUWD, Verblijf.WOONADRES, 2_900_000L, 140_000L, 90_000L, null),
                0L,
                Cijfers.standaard(),
                OP);
        assertThat(draagkracht.beslagvrijeVoet().uitkomst()).isEqualTo(102_640);
        assertThat(draagkracht.vtlb().uitkomst()).isEqualTo(102_640);
        assertThat(draagkracht.afloscapaciteit().uitkomst()).isEqualTo(37_360);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forms/beschikking-planOpHoofdlijnenOpstellen.form",
                "forms/plan-van-aanpak-afloscapaciteitVaststellen.form"
            })
    void hetFormulierVraagtAlleenHetInkomenVanDeInwonerZelf(String formulier) throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(Path.of(formulier).toFile())
                        .findValue("components")
                        .findParents("label"))
                .filteredOn(veld -> veld.path("key").asText().equals("inkomen"))
                .extracting(veld -> veld.get("label").asText())
                .containsExactly("Netto-inkomen van de inwoner per maand, zonder dat van de partner");
    }

    @Test
    void eenOvergenomenVtlbOnderDeBeslagvrijeVoetWordtGeweigerd() {
        assertThatThrownBy(() -> Draagkracht.overgenomen(200_000, 170_000, 169_999, true, OP, OP))
                .isInstanceOf(Invoerfout.class)
                .hasMessageContaining("vtlb: ")
                .hasMessageContaining("minder over dan de beslagvrije voet");
        assertThat(Draagkracht.overgenomen(200_000, 170_000, 170_000, true, OP, OP)
                        .afloscapaciteit()
                        .uitkomst())
                .isEqualTo(30_000);
        assertThat(Draagkracht.overgenomen(160_000, 170_000, 165_000, true, OP, OP)
                        .afloscapaciteit()
                        .uitkomst())
                .as("wie niets kan aflossen houdt alles over")
                .isZero();
    }

    @Test
    void nietMeerDanDeUitkomstKanWordenAfgesproken() {
        Draagkracht draagkracht = Draagkracht.overgenomen(200_000, 140_000, 190_000, true, OP, OP);
        assertThat(draagkracht.afgesproken(null)).isEqualTo(10_000);
        assertThat(draagkracht.afgesproken(10_000L)).isEqualTo(10_000);
        assertThat(draagkracht.afgesproken(8_000L)).isEqualTo(8_000);
        assertThatThrownBy(() -> draagkracht.afgesproken(10_001L))
                .isInstanceOf(Invoerfout.class)
                .hasMessageContaining("afloscapaciteit: ")
                .hasMessageContaining("minder over dan het vtlb");
    }

    @Test
    void watOntbreektStaatErEenKeer() {
        Draagkracht leeg = Draagkracht.berekend(
                new Feiten(null, Verblijf.WOONADRES, 0L, 1L, null, null), null, Cijfers.standaard(), OP);
        assertThat(leeg.ontbreekt()).containsExactly("de leefsituatie", "de correcties (0 als die er niet zijn)");
        assertThat(leeg.afloscapaciteit().isBepaald()).isFalse();
    }

    private static Draagkracht berekend(long maandinkomen, Long correcties) {
        return Draagkracht.berekend(
                new Feiten(Leefsituatie.ALLEENSTAANDE, Verblijf.WOONADRES, 1_700_000L, maandinkomen, null, null),
                correcties,
                Cijfers.standaard(),
                OP);
    }
}
