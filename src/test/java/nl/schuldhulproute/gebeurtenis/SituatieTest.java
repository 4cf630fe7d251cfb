package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituatieTest {

    @Test
    void voorDeToegangValtErNietsVoortijdigTeBeeindigenBehalveOpVerzoek() {
        assertThat(mogelijk(new Situatie(bericht -> true, false, false, false)))
                .containsExactly(
                        Gebeurtenis.CRISIS_ONTSTAAN,
                        Gebeurtenis.VERZOEK_TOT_BEEINDIGING,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.NIETS);
    }

    @Test
    void naDeToegangKanAlles() {
        assertThat(mogelijk(new Situatie(bericht -> true, false, false, true))).containsExactly(Gebeurtenis.values());
    }

    @Test
    void watAlLooptBegintNietNogEens() {
        assertThat(mogelijk(new Situatie(bericht -> true, true, true, true)))
                .containsExactly(Gebeurtenis.OVERLIJDEN, Gebeurtenis.NIETS);
    }

    @Test
    void eenRouteDieNietsMeerHoortKrijgtNiets() {
        Situatie situatie = new Situatie(bericht -> false, false, false, true);
        assertThat(mogelijk(situatie)).containsExactly(Gebeurtenis.NIETS);
        assertThat(situatie.bezwaar(Gebeurtenis.OVERLIJDEN)).contains("de route van dit dossier loopt niet meer");
    }

    private static List<Gebeurtenis> mogelijk(Situatie situatie) {
        return Arrays.stream(Gebeurtenis.values())
                .filter(gebeurtenis -> situatie.bezwaar(gebeurtenis).isEmpty())
                .toList();
    }
}
