package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.gebeurtenis.Situatie.Beslistermijnen;
import org.junit.jupiter.api.Test;

class SituatieTest {

    private static final Optional<String> NIEMAND_OVERLEDEN = Optional.of("niemand");
    private static final Optional<String> GEEN_HERVATTEN = Optional.of("de route van dit dossier is niet geëindigd");

    private static final Optional<String> AFLOSCAPACITEIT_TELT = Optional.empty();

    private static final Beslistermijnen GEEN_BESLUIT =
            new Beslistermijnen(false, false, false, Optional.of("er loopt geen termijn om te besluiten"));

    @Test
    void voorDeToegangValtErNietsVoortijdigTeBeeindigenBehalveOpVerzoek() {
        assertThat(mogelijk(new Situatie(
                        bericht -> true,
                        Set.of(),
                        AFLOSCAPACITEIT_TELT,
                        false,
                        false,
                        false,
                        false,
                        true,
                        NIEMAND_OVERLEDEN,
                        GEEN_HERVATTEN,
                        GEEN_BESLUIT)))
                .containsExactly(
                        Gebeurtenis.CRISIS_ONTSTAAN,
                        Gebeurtenis.CRISIS_VOORBIJ,
                        Gebeurtenis.VERZOEK_TOT_BEEINDIGING,
                        Gebeurtenis.VERZOEK_INGETROKKEN,
                        Gebeurtenis.REGELING_LOOPT_VAST,
                        Gebeurtenis.TERUGVAL,
                        Gebeurtenis.INKOMEN_GEWIJZIGD,
                        Gebeurtenis.VERHUIZING,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.BEZWAAR,
                        Gebeurtenis.BEZWAAR_INGETROKKEN,
                        Gebeurtenis.BESLUIT_KLOPT_NIET,
                        Gebeurtenis.ANDERE_CONSULENT,
                        Gebeurtenis.NIETS);
    }

    @Test
    void naDeToegangKanAllesBehalveWatMetEenBeslistermijnTeMakenHeeft() {
        assertThat(mogelijk(new Situatie(
                        bericht -> true,
                        Set.of(),
                        AFLOSCAPACITEIT_TELT,
                        false,
                        false,
                        true,
                        false,
                        true,
                        NIEMAND_OVERLEDEN,
                        GEEN_HERVATTEN,
                        GEEN_BESLUIT)))
                .containsExactly(
                        Gebeurtenis.CRISIS_ONTSTAAN,
                        Gebeurtenis.CRISIS_VOORBIJ,
                        Gebeurtenis.VERZOEK_TOT_BEEINDIGING,
                        Gebeurtenis.VERZOEK_INGETROKKEN,
                        Gebeurtenis.VERPLICHTING_NIET_NAGEKOMEN,
                        Gebeurtenis.MISDRAGING,
                        Gebeurtenis.REGELING_LOOPT_VAST,
                        Gebeurtenis.TERUGVAL,
                        Gebeurtenis.INKOMEN_GEWIJZIGD,
                        Gebeurtenis.VERHUIZING,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.BEZWAAR,
                        Gebeurtenis.BEZWAAR_INGETROKKEN,
                        Gebeurtenis.BESLUIT_KLOPT_NIET,
                        Gebeurtenis.ANDERE_CONSULENT,
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
                .contains(
                        "er loopt geen termijn om te besluiten op een aanvraag, en alleen zo'n termijn kan stilstaan (Awb art. 4:15 en 7:14)");
        assertThat(situatie.bezwaar(Gebeurtenis.INGEBREKESTELLING)).contains("er loopt geen termijn om te besluiten");
    }

    @Test
    void watAlLooptBegintNietNogEens() {
        assertThat(mogelijk(new Situatie(
                        bericht -> true,
                        Set.of(),
                        AFLOSCAPACITEIT_TELT,
                        true,
                        true,
                        true,
                        false,
                        true,
                        NIEMAND_OVERLEDEN,
                        GEEN_HERVATTEN,
                        GEEN_BESLUIT)))
                .containsExactly(
                        Gebeurtenis.CRISIS_VOORBIJ,
                        Gebeurtenis.VERZOEK_INGETROKKEN,
                        Gebeurtenis.REGELING_LOOPT_VAST,
                        Gebeurtenis.TERUGVAL,
                        Gebeurtenis.INKOMEN_GEWIJZIGD,
                        Gebeurtenis.VERHUIZING,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.BEZWAAR,
                        Gebeurtenis.BEZWAAR_INGETROKKEN,
                        Gebeurtenis.BESLUIT_KLOPT_NIET,
                        Gebeurtenis.ANDERE_CONSULENT,
                        Gebeurtenis.NIETS);
    }

    @Test
    void naHetBesluitOmTeEindigenValtErNietsMeerVoortijdigTeBeeindigen() {
        Situatie situatie = new Situatie(
                bericht -> true,
                Set.of(),
                AFLOSCAPACITEIT_TELT,
                false,
                false,
                true,
                true,
                true,
                NIEMAND_OVERLEDEN,
                GEEN_HERVATTEN,
                GEEN_BESLUIT);
        assertThat(mogelijk(situatie))
                .containsExactly(
                        Gebeurtenis.CRISIS_ONTSTAAN,
                        Gebeurtenis.CRISIS_VOORBIJ,
                        Gebeurtenis.VERZOEK_INGETROKKEN,
                        Gebeurtenis.REGELING_LOOPT_VAST,
                        Gebeurtenis.TERUGVAL,
                        Gebeurtenis.OVERLIJDEN,
                        Gebeurtenis.BEZWAAR,
                        Gebeurtenis.BEZWAAR_INGETROKKEN,
                        Gebeurtenis.BESLUIT_KLOPT_NIET,
                        Gebeurtenis.ANDERE_CONSULENT,
                        Gebeurtenis.NIETS);
        assertThat(situatie.bezwaar(Gebeurtenis.MISDRAGING))
                .contains("het besluit om de schuldhulp te beëindigen is al bekendgemaakt");
    }

    @Test
    void eenRouteDieNietsMeerHoortKrijgtNiets() {
        Situatie situatie = new Situatie(
                bericht -> false,
                Set.of(),
                AFLOSCAPACITEIT_TELT,
                false,
                false,
                true,
                false,
                true,
                NIEMAND_OVERLEDEN,
                GEEN_HERVATTEN,
                GEEN_BESLUIT);
        assertThat(mogelijk(situatie)).containsExactly(Gebeurtenis.NIETS);
        assertThat(situatie.bezwaar(Gebeurtenis.OVERLIJDEN)).contains("de route van dit dossier loopt niet meer");
        assertThat(situatie.bezwaar(Gebeurtenis.ANDERE_CONSULENT)).contains("de route van dit dossier loopt niet meer");
    }

    @Test
    void watAlleenInEenDeelVanDeRouteKanZegtWaaromHetNuNietKan() {
        Situatie situatie = new Situatie(
                bericht -> bericht.equals("CrisisOntstaan"),
                Set.of(),
                AFLOSCAPACITEIT_TELT,
                false,
                false,
                true,
                false,
                true,
                NIEMAND_OVERLEDEN,
                GEEN_HERVATTEN,
                GEEN_BESLUIT);
        assertThat(situatie.bezwaar(Gebeurtenis.REGELING_LOOPT_VAST))
                .contains("er wordt nu niet afgelost op een schuldregeling");
        assertThat(situatie.bezwaar(Gebeurtenis.CRISIS_VOORBIJ)).contains("er loopt geen crisisinterventie");
        assertThat(situatie.bezwaar(Gebeurtenis.VERZOEK_INGETROKKEN))
                .contains("er is geen verzoek om te stoppen, of de bedenktijd is voorbij");
        assertThat(situatie.bezwaar(Gebeurtenis.TERUGVAL))
                .contains(
                        "de inwoner wordt nu niet gevolgd en krijgt nu geen nazorg: neem het mee in het werk dat nu openstaat");
        assertThat(situatie.bezwaar(Gebeurtenis.ROUTE_HERVATTEN))
                .contains("de route van dit dossier is niet geëindigd");
        assertThat(situatie.bezwaar(Gebeurtenis.BESLUIT_KLOPT_NIET))
                .contains("er is geen besluit dat geldt en kan worden ingetrokken");
    }

    @Test
    void eenGemeenteDieMisdragingNietOvernamBiedtDatNietAan() {
        Situatie situatie = new Situatie(
                bericht -> true,
                Set.of(),
                AFLOSCAPACITEIT_TELT,
                false,
                false,
                true,
                false,
                false,
                NIEMAND_OVERLEDEN,
                GEEN_HERVATTEN,
                GEEN_BESLUIT);
        assertThat(mogelijk(situatie))
                .contains(Gebeurtenis.VERPLICHTING_NIET_NAGEKOMEN)
                .doesNotContain(Gebeurtenis.MISDRAGING);
        assertThat(situatie.bezwaar(Gebeurtenis.MISDRAGING))
                .contains("in deze gemeente is misdraging geen reden om de schuldhulp te beëindigen");
    }

    @Test
    void zonderAfloscapaciteitDieTeltIsErNietsTeHerzien() {
        String zin = "er wordt niet meer afgelost: neem het inkomen mee in het werk dat nu openstaat";
        Situatie situatie = new Situatie(
                bericht -> true,
                Set.of(),
                Optional.of(zin),
                false,
                false,
                true,
                false,
                true,
                NIEMAND_OVERLEDEN,
                GEEN_HERVATTEN,
                GEEN_BESLUIT);
        assertThat(situatie.bezwaar(Gebeurtenis.INKOMEN_GEWIJZIGD)).contains(zin);
    }

    @Test
    void watAlInBehandelingIsBegintNietNogEens() {
        Situatie situatie = new Situatie(
                bericht -> true,
                Set.of(Gebeurtenis.VERHUIZING, Gebeurtenis.INKOMEN_GEWIJZIGD),
                AFLOSCAPACITEIT_TELT,
                false,
                false,
                true,
                false,
                true,
                NIEMAND_OVERLEDEN,
                GEEN_HERVATTEN,
                GEEN_BESLUIT);
        assertThat(situatie.bezwaar(Gebeurtenis.VERHUIZING))
                .contains("er wordt al besproken wat de verhuizing betekent: leg het daar vast");
        assertThat(situatie.bezwaar(Gebeurtenis.INKOMEN_GEWIJZIGD))
                .contains("er wordt al met een ander inkomen gerekend: leg het daar vast");
    }

    private static Situatie bijBeslistermijn(Beslistermijnen beslistermijnen) {
        return new Situatie(
                bericht -> true,
                Set.of(),
                AFLOSCAPACITEIT_TELT,
                false,
                false,
                false,
                false,
                true,
                NIEMAND_OVERLEDEN,
                GEEN_HERVATTEN,
                beslistermijnen);
    }

    private static List<Gebeurtenis> mogelijk(Situatie situatie) {
        return Arrays.stream(Gebeurtenis.values())
                .filter(gebeurtenis -> situatie.bezwaar(gebeurtenis).isEmpty())
                .toList();
    }
}
