package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituatieTest {

    @Test
    void voorDeToegangValtErNietsVoortijdigTeBeeindigenBehalveOpVerzoek() {
        assertThat(mogelijk(new Situatie(bericht -> true, false, false, false, false, true)))
                .containsExactly(
                        Gebeurtenis.CRISIS_ONTSTAAN,
                        Gebeurtenis.VERZOEK_TOT_BEEINDIGING,
                        Gebeurtenis.REGELING_LOOPT_VAST,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.NIETS);
    }

    @Test
    void naDeToegangKanAlles() {
        assertThat(mogelijk(new Situatie(bericht -> true, false, false, true, false, true)))
                .containsExactly(Gebeurtenis.values());
    }

    @Test
    void watAlLooptBegintNietNogEens() {
        assertThat(mogelijk(new Situatie(bericht -> true, true, true, true, false, true)))
                .containsExactly(Gebeurtenis.REGELING_LOOPT_VAST, Gebeurtenis.OVERLIJDEN, Gebeurtenis.NIETS);
    }

    @Test
    void naHetBesluitOmTeEindigenValtErNietsMeerVoortijdigTeBeeindigen() {
        Situatie situatie = new Situatie(bericht -> true, false, false, true, true, true);
        assertThat(mogelijk(situatie))
                .containsExactly(
                        Gebeurtenis.CRISIS_ONTSTAAN,
                        Gebeurtenis.REGELING_LOOPT_VAST,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.NIETS);
        assertThat(situatie.bezwaar(Gebeurtenis.MISDRAGING))
                .contains("het besluit om de schuldhulp te beëindigen is al bekendgemaakt");
    }

    @Test
    void eenRouteDieNietsMeerHoortKrijgtNiets() {
        Situatie situatie = new Situatie(bericht -> false, false, false, true, false, true);
        assertThat(mogelijk(situatie)).containsExactly(Gebeurtenis.NIETS);
        assertThat(situatie.bezwaar(Gebeurtenis.OVERLIJDEN)).contains("de route van dit dossier loopt niet meer");
        assertThat(situatie.bezwaar(Gebeurtenis.REGELING_LOOPT_VAST))
                .contains("er wordt nu niet afgelost op een schuldregeling");
    }

    @Test
    void eenGemeenteDieMisdragingNietOvernamBiedtDatNietAan() {
        Situatie situatie = new Situatie(bericht -> true, false, false, true, false, false);
        assertThat(mogelijk(situatie))
                .contains(Gebeurtenis.VERPLICHTING_NIET_NAGEKOMEN)
                .doesNotContain(Gebeurtenis.MISDRAGING);
        assertThat(situatie.bezwaar(Gebeurtenis.MISDRAGING))
                .contains("in deze gemeente is misdraging geen reden om de schuldhulp te beëindigen");
    }

    private static List<Gebeurtenis> mogelijk(Situatie situatie) {
        return Arrays.stream(Gebeurtenis.values())
                .filter(gebeurtenis -> situatie.bezwaar(gebeurtenis).isEmpty())
                .toList();
    }
}
