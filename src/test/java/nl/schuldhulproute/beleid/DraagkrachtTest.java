package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Feiten;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Leefsituatie;
import nl.schuldhulproute.beleid.BeslagvrijeVoet.Verblijf;
import org.junit.jupiter.api.Test;

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
