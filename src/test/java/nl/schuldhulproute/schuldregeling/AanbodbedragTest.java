package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing.Soort;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.schuldregeling.Aanbodbedrag.Feiten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanbodbedragTest {

    private static final LocalDate OP = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: {1} per maand, {2} schuld: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BETALINGSREGELING      | 0    | 100000  | 100000 | krijgen alles terug: € 1.000,00",
                "HERFINANCIERING        |      | 100000  | 100000 | krijgen alles terug",
                "ZONDER_AFLOSCAPACITEIT | 0    | 100000  | 0      | niets aflossen",
                "ZONDER_AFLOSCAPACITEIT | 5000 | 100000  | 0      | niets aflossen",
                "SANERINGSKREDIET       | 5000 | 1000000 | 90000  | 18 maanden afloscapaciteit van € 50,00 is € 900,00.",
                "SCHULDBEMIDDELING      | 5000 | 90000   | 90000  | is € 900,00.",
                "SCHULDBEMIDDELING      | 5000 | 89999   | 89999  | meer dan alle schulden samen: bied € 899,99 aan.",
                "SCHULDBEMIDDELING      | 0    | 90000   | 0      | 18 maanden afloscapaciteit van € 0,00 is € 0,00.",
                "SCHULDBEMIDDELING      | -1   | 90000   | 0      | € 0,00"
            })
    void hetUitgangspuntVolgtUitDeSoort(
            Soort soort, Long afloscapaciteit, Long totaal, long uitgangspunt, String uitleg) {
        Uitslag<Long> uitslag = uitgangspunt(soort, afloscapaciteit, totaal);
        assertThat(uitslag.uitkomst()).isEqualTo(uitgangspunt);
        assertThat(uitslag.redenen().get(0).uitleg()).contains(uitleg);
    }

    @ParameterizedTest(name = "nog {0} maanden, {1} al gespaard, {2} schuld: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8  | 0      | 1000000 | 80000  | loopt door. 8 maanden afloscapaciteit van € 100,00 is € 800,00.",
                "8  | 100000 | 1000000 | 180000 | van € 100,00 en € 1.000,00 gespaard geld is € 1.800,00.",
                "1  | 0      | 1000000 | 10000  | 1 maand afloscapaciteit van € 100,00 is € 100,00.",
                "8  | 100000 | 170000  | 170000 | meer dan alle schulden samen: bied € 1.700,00 aan.",
                "   | 100000 | 1000000 | 280000 | 18 maanden afloscapaciteit van € 100,00 en € 1.000,00 gespaard geld"
            })
    void eenPeriodeDieDoorlooptTeltAlleenWatErNogIs(
            Integer over, long gespaard, long totaal, long uitgangspunt, String uitleg) {
        Uitslag<Long> uitslag = Aanbodbedrag.uitgangspunt(
                new Feiten(Soort.SCHULDBEMIDDELING, 10_000L, totaal).met(over, gespaard), Cijfers.standaard(), OP);
        assertThat(uitslag.uitkomst()).isEqualTo(uitgangspunt);
        assertThat(uitslag.redenen().get(0).uitleg()).contains(uitleg);
    }

    @ParameterizedTest(name = "{0} in {1} maanden met {2} per maand en {3} gespaard")
    @CsvSource(
            delimiter = '|',
            value = {
                "180000 | 8  | 10000 | 0      | vraagt het aanbod € 225,00 per maand, en de inwoner kan € 100,00",
                "80001  | 8  | 10000 | 0      | vraagt het aanbod € 100,01 per maand",
                "180001 | 8  | 10000 | 100000 | vraagt het aanbod € 100,01 per maand",
                "1      | 18 | -5    | 0      | en de inwoner kan € 0,00 per maand"
            })
    void meerPerMaandDanDeAfloscapaciteitWordtGeweigerd(
            long bedrag, int maanden, long capaciteit, long gespaard, String melding) {
        Feiten feiten = new Feiten(Soort.SCHULDBEMIDDELING, capaciteit, 1_000_000L).met(null, gespaard);
        assertThatThrownBy(() -> Aanbodbedrag.controleerMaandbedrag(feiten, bedrag, maanden, "aflosperiode"))
                .isInstanceOf(Invoerfout.class)
                .hasMessageStartingWith("aflosperiode: ")
                .hasMessageContaining(melding);
    }

    @ParameterizedTest(name = "{0}: {1} in {2} maanden met {3} per maand en {4} gespaard")
    @CsvSource({
        "SCHULDBEMIDDELING, 80000, 8, 10000, 0",
        "SCHULDBEMIDDELING, 180000, 8, 10000, 100000",
        "SANERINGSKREDIET, 180000, 18, 10000, 0",
        "SCHULDBEMIDDELING, 180000, 1, , 0",
        "ZONDER_AFLOSCAPACITEIT, 0, 18, 0, 0",
        "BETALINGSREGELING, 180000, 1, 10000, 0"
    })
    void watPerMaandPastMag(Soort soort, long bedrag, int maanden, Long capaciteit, long gespaard) {
        Feiten feiten = new Feiten(soort, capaciteit, 1_000_000L).met(null, gespaard);
        assertThatCode(() -> Aanbodbedrag.controleerMaandbedrag(feiten, bedrag, maanden, "aflosperiode"))
                .doesNotThrowAnyException();
    }

    @Test
    void zonderGegevensZegtDeRegelWatHijMist() {
        assertThat(uitgangspunt(Soort.SANERINGSKREDIET, null, 1L).ontbreekt()).containsExactly("de afloscapaciteit");
        assertThat(uitgangspunt(Soort.SANERINGSKREDIET, 1L, null).ontbreekt()).containsExactly("alle schulden samen");
        assertThat(uitgangspunt(Soort.BETALINGSREGELING, 1L, -1L).ontbreekt()).containsExactly("alle schulden samen");
    }

    @ParameterizedTest(name = "{0} maanden met {1} per maand, {2} schuld")
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 25000 | 900000 | met deze afloscapaciteit duurt het ten minste 36 maanden",
                "35 | 25000 | 900000 | ten minste 36 maanden",
                "9  | 10000 | 100000 | ten minste 10 maanden",
                "10 | 10000 | 100001 | ten minste 11 maanden",
                "36 | 25000 | 900001 | duurt het 37 maanden, langer dan de 36 maanden die mogen",
                "37 | 25000 | 900000 | ten hoogste 36 maanden",
                "12 | 0     | 900000 | er is geen afloscapaciteit",
                "12 |       | 900000 | de afloscapaciteit ontbreekt"
            })
    void teKortOfTeLangWordtGeweigerd(int maanden, Long afloscapaciteit, Long totaal, String melding) {
        assertThatThrownBy(() -> looptijd(maanden, afloscapaciteit, totaal))
                .isInstanceOf(Invoerfout.class)
                .hasMessageStartingWith("looptijd: ")
                .hasMessageContaining(melding);
    }

    @ParameterizedTest(name = "{0} maanden met {1} per maand, {2} schuld")
    @CsvSource({"36, 25000, 900000", "10, 10000, 100000", "11, 10000, 100001", "12, 10000, 100000", "1, 10000, 1"})
    void watDeInwonerKanBetalenMag(int maanden, Long afloscapaciteit, Long totaal) {
        assertThatCode(() -> looptijd(maanden, afloscapaciteit, totaal)).doesNotThrowAnyException();
    }

    private static void looptijd(int maanden, Long afloscapaciteit, Long totaal) {
        Aanbodbedrag.controleerLooptijd(
                maanden,
                new Feiten(Soort.BETALINGSREGELING, afloscapaciteit, totaal),
                Cijfers.standaard().op("problematisch-maanden", OP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCHULDBEMIDDELING      | 101 | 100 | meer dan alle schulden samen",
                "BETALINGSREGELING      | 99  | 100 | krijgen de schuldeisers alles terug",
                "ZONDER_AFLOSCAPACITEIT | 1   | 100 | zonder afloscapaciteit is het bedrag 0",
                "SCHULDBEMIDDELING      | 0   | 100 | vul een bedrag in dat meer is dan 0"
            })
    void eenBedragDatNietBijDeSoortPastWordtGeweigerd(Soort soort, long bedrag, long totaal, String melding) {
        assertThatThrownBy(() -> Aanbodbedrag.controleer(soort, bedrag, totaal))
                .isInstanceOf(Invoerfout.class)
                .hasMessageContaining(melding);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHULDBEMIDDELING, 100, 100",
        "SCHULDBEMIDDELING, 1, 100",
        "BETALINGSREGELING, 100, 100",
        "ZONDER_AFLOSCAPACITEIT, 0, 100"
    })
    void eenBedragDatPastMag(Soort soort, long bedrag, long totaal) {
        assertThatCode(() -> Aanbodbedrag.controleer(soort, bedrag, totaal)).doesNotThrowAnyException();
    }

    private static Uitslag<Long> uitgangspunt(Soort soort, Long afloscapaciteit, Long totaal) {
        return Aanbodbedrag.uitgangspunt(new Feiten(soort, afloscapaciteit, totaal), Cijfers.standaard(), OP);
    }
}
