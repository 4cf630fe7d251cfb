package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.gebeurtenis.Situatie.Beslistermijnen;
import org.junit.jupiter.api.Test;

class SituatieTest {

    private static final Beslistermijnen GEEN_BESLUIT =
            new Beslistermijnen(false, false, false, Optional.of("er loopt geen termijn om te besluiten"));

    @Test
    void voorDeToegangValtErNietsVoortijdigTeBeeindigenBehalveOpVerzoek() {
        assertThat(mogelijk(new Situatie(bericht -> true, false, false, false, false, true, GEEN_BESLUIT)))
                .containsExactly(
                        Gebeurtenis.CRISIS_ONTSTAAN,
                        Gebeurtenis.VERZOEK_TOT_BEEINDIGING,
                        Gebeurtenis.REGELING_LOOPT_VAST,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.NIETS);
    }

    @Test
    void naDeToegangKanAllesBehalveWatMetEenBeslistermijnTeMakenHeeft() {
        assertThat(mogelijk(new Situatie(bericht -> true, false, false, true, false, true, GEEN_BESLUIT)))
                .containsExactly(
                        Gebeurtenis.CRISIS_ONTSTAAN,
                        Gebeurtenis.VERZOEK_TOT_BEEINDIGING,
                        Gebeurtenis.VERPLICHTING_NIET_NAGEKOMEN,
                        Gebeurtenis.MISDRAGING,
                        Gebeurtenis.REGELING_LOOPT_VAST,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.NIETS);
    }

    @Test
    void eenBeslistermijnDieLooptKanStilstaanEnTeLaatZijn() {
        Situatie situatie = bijBeslistermijn(new Beslistermijnen(true, false, false, Optional.empty()));
        assertThat(mogelijk(situatie))
                .contains(Gebeurtenis.OPSCHORTING, Gebeurtenis.INGEBREKESTELLING)
                .doesNotContain(Gebeurtenis.HERVATTING);
        assertThat(situatie.bezwaar(Gebeurtenis.HERVATTING)).contains("er staat geen beslistermijn stil");
    }

    @Test
    void watStilstaatKanAlleenWeerGaanLopen() {
        Situatie situatie = bijBeslistermijn(new Beslistermijnen(false, true, false, Optional.empty()));
        assertThat(mogelijk(situatie)).contains(Gebeurtenis.HERVATTING).doesNotContain(Gebeurtenis.OPSCHORTING);
        assertThat(situatie.bezwaar(Gebeurtenis.OPSCHORTING)).contains("de beslistermijn staat al stil");
    }

    @Test
    void vanTweeTermijnenKanDeEneStilstaanEnDeAndereLopen() {
        assertThat(mogelijk(bijBeslistermijn(new Beslistermijnen(true, true, false, Optional.empty()))))
                .contains(Gebeurtenis.OPSCHORTING, Gebeurtenis.HERVATTING);
    }

    @Test
    void tijdensHetAanvullenEindigtDeStilstandInDieTaak() {
        Situatie situatie = bijBeslistermijn(new Beslistermijnen(false, false, true, Optional.empty()));
        assertThat(situatie.bezwaar(Gebeurtenis.OPSCHORTING)).contains("de beslistermijn staat al stil");
        assertThat(situatie.bezwaar(Gebeurtenis.HERVATTING))
                .contains("de inwoner vult de aanvraag aan: leg in die taak vast wanneer alles er is");
    }

    @Test
    void zonderBeslistermijnStaatErNietsStil() {
        Situatie situatie = bijBeslistermijn(GEEN_BESLUIT);
        assertThat(situatie.bezwaar(Gebeurtenis.OPSCHORTING))
                .contains("er loopt geen termijn om te besluiten, en alleen zo'n termijn kan stilstaan");
        assertThat(situatie.bezwaar(Gebeurtenis.INGEBREKESTELLING)).contains("er loopt geen termijn om te besluiten");
    }

    @Test
    void watAlLooptBegintNietNogEens() {
        assertThat(mogelijk(new Situatie(bericht -> true, true, true, true, false, true, GEEN_BESLUIT)))
                .containsExactly(Gebeurtenis.REGELING_LOOPT_VAST, Gebeurtenis.OVERLIJDEN, Gebeurtenis.NIETS);
    }

    @Test
    void naHetBesluitOmTeEindigenValtErNietsMeerVoortijdigTeBeeindigen() {
        Situatie situatie = new Situatie(bericht -> true, false, false, true, true, true, GEEN_BESLUIT);
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
        Situatie situatie = new Situatie(bericht -> false, false, false, true, false, true, GEEN_BESLUIT);
        assertThat(mogelijk(situatie)).containsExactly(Gebeurtenis.NIETS);
        assertThat(situatie.bezwaar(Gebeurtenis.OVERLIJDEN)).contains("de route van dit dossier loopt niet meer");
        assertThat(situatie.bezwaar(Gebeurtenis.REGELING_LOOPT_VAST))
                .contains("er wordt nu niet afgelost op een schuldregeling");
    }

    @Test
    void eenGemeenteDieMisdragingNietOvernamBiedtDatNietAan() {
        Situatie situatie = new Situatie(bericht -> true, false, false, true, false, false, GEEN_BESLUIT);
        assertThat(mogelijk(situatie))
                .contains(Gebeurtenis.VERPLICHTING_NIET_NAGEKOMEN)
                .doesNotContain(Gebeurtenis.MISDRAGING);
        assertThat(situatie.bezwaar(Gebeurtenis.MISDRAGING))
                .contains("in deze gemeente is misdraging geen reden om de schuldhulp te beëindigen");
    }

    private static Situatie bijBeslistermijn(Beslistermijnen beslistermijnen) {
        return new Situatie(bericht -> true, false, false, false, false, true, beslistermijnen);
    }

    private static List<Gebeurtenis> mogelijk(Situatie situatie) {
        return Arrays.stream(Gebeurtenis.values())
                .filter(gebeurtenis -> situatie.bezwaar(gebeurtenis).isEmpty())
                .toList();
    }
}
