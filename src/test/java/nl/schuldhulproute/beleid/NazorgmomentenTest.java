package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beleid.Nazorgmomenten.Feiten;
import nl.schuldhulproute.beleid.Nazorgmomenten.Gemeente;
import nl.schuldhulproute.beleid.Nazorgmomenten.Moment;
import nl.schuldhulproute.beleid.Nazorgmomenten.Planning;
import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.termijn.Kalender;
import nl.schuldhulproute.termijn.Termijnen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NazorgmomentenTest {

    private static final LocalDate EINDE = LocalDate.of(2027, 11, 30);
    private static final LocalDate VANDAAG = LocalDate.of(2027, 12, 6);

    private static final Gemeente STANDAARD = new Gemeente(List.of(3, 6, 12), false, Kredietcontact.ZONDER_ANDERE_HULP);

    private final Nazorgmomenten regel =
            new Nazorgmomenten(Kalender.standaard(), Termijnen.standaard(), Cijfers.standaard());

    private static Feiten feiten(Intensiteit intensiteit, List<Integer> gekozen, LocalDate einde, LocalDate op) {
        return new Feiten(op, STANDAARD, intensiteit, gekozen, einde, null, false, null);
    }

    private static List<String> zinnen(Uitslag<Planning> uitslag) {
        return uitslag.redenen().stream().map(Reden::uitleg).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                 | 3, 6, 12",
                "PASSIEF          | 3",
                "ACTIEF_LICHT     | 3, 6, 12",
                "ACTIEF_INTENSIEF | 1, 3, 6, 9, 12",
                "LANGDURIG        | 1, 3, 6, 9, 12, 15, 18, 21, 24"
            })
    void meerNazorgIsVakerEnEerderContact(Intensiteit intensiteit, String maanden) {
        List<Integer> verwacht =
                Arrays.stream(maanden.split(", ")).map(Integer::valueOf).toList();
        assertThat(regel.passend(intensiteit, STANDAARD, VANDAAG)).isEqualTo(verwacht);
        Uitslag<Planning> uitslag = regel.plan(feiten(intensiteit, null, EINDE, VANDAAG));
        assertThat(uitslag.uitkomst().maanden()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"PASSIEF | 3", "ACTIEF_LICHT | 1, 3, 6, 12", "| 1, 3, 6, 12"})
    void deGemeenteKanIedereenOokInHetBeginBellen(Intensiteit intensiteit, String maanden) {
        assertThat(regel.passend(
                                intensiteit,
                                new Gemeente(List.of(3, 6, 12), true, Kredietcontact.ZONDER_ANDERE_HULP),
                                VANDAAG)
                        .toString())
                .isEqualTo("[" + maanden + "]");
    }

    @Test
    void deMomentenVanDeGemeenteGaanVoorDieUitDeBron() {
        assertThat(regel.passend(
                        Intensiteit.ACTIEF_LICHT,
                        new Gemeente(List.of(2, 8), false, Kredietcontact.ZONDER_ANDERE_HULP),
                        VANDAAG))
                .containsExactly(2, 8);
        assertThat(regel.passend(
                        Intensiteit.ACTIEF_INTENSIEF,
                        new Gemeente(List.of(2, 8), false, Kredietcontact.ZONDER_ANDERE_HULP),
                        VANDAAG))
                .containsExactly(1, 2, 3, 6, 8);
        assertThat(regel.passend(
                        Intensiteit.LANGDURIG,
                        new Gemeente(List.of(36), false, Kredietcontact.ZONDER_ANDERE_HULP),
                        VANDAAG))
                .startsWith(1, 3, 6)
                .endsWith(33, 36);
    }

    /** Month ends, leap days, free days: what is counted and what it becomes. */
    @ParameterizedTest(name = "{0} + {1} maanden = {2}, contact op {3}")
    @CsvSource({
        // di 30-11-2027: February 2028 has 29 days
        "2027-11-30, 3, 2028-02-29, 2028-02-29",
        // not so in 2027
        "2026-11-30, 3, 2027-02-28, 2027-03-01",
        // from a leap day
        "2028-02-29, 12, 2029-02-28, 2029-02-28",
        "2028-02-29, 3, 2028-05-29, 2028-05-29",
        // 31 March to 30 June: a short month; to 31 March: a long one again
        "2027-03-31, 3, 2027-06-30, 2027-06-30",
        "2027-03-31, 12, 2028-03-31, 2028-03-31",
        // Saturday and Sunday go to Monday
        "2026-11-01, 3, 2027-02-01, 2027-02-01",
        "2027-02-28, 3, 2027-05-28, 2027-05-28",
        "2027-01-30, 1, 2027-02-28, 2027-03-01",
        "2027-10-30, 3, 2028-01-30, 2028-01-31",
        // Christmas 2027 is on Saturday and Sunday, so the Monday after it
        "2027-09-25, 3, 2027-12-25, 2027-12-27",
        // New Year's Day 2027 is a Friday
        "2026-10-01, 3, 2027-01-01, 2027-01-04",
        // Ascension Day 2027 and the day after it, equalised by KB, then the weekend
        "2027-02-06, 3, 2027-05-06, 2027-05-10",
        // over the change to summer time
        "2026-12-28, 3, 2027-03-28, 2027-03-30"
    })
    void geenContactOpEenDagDieErNietIsOfDieVrijIs(LocalDate einde, int maand, LocalDate gerekend, LocalDate contact) {
        Uitslag<Planning> uitslag = regel.plan(feiten(null, List.of(maand), einde, einde));
        assertThat(uitslag.uitkomst().momenten()).containsExactly(new Moment(maand, gerekend, contact));
        assertThat(zinnen(uitslag).stream().anyMatch(zin -> zin.contains("is een vrije dag")))
                .isEqualTo(!gerekend.equals(contact));
        assertThat(zinnen(uitslag).stream().anyMatch(zin -> zin.contains("laatste dag van de maand")))
                .isEqualTo(gerekend.getDayOfMonth() != einde.getDayOfMonth());
    }

    @Test
    void elkMomentTeltVanafHetEindeEnNietVanafHetVorige() {
        // counted from 31 August each time: 30 November, 28 February, and 31 August again
        Uitslag<Planning> uitslag =
                regel.plan(feiten(null, List.of(3, 6, 12), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1)));
        assertThat(uitslag.uitkomst().momenten())
                .extracting(Moment::gerekend)
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 8, 31));
        assertThat(uitslag.uitkomst().laatste()).isEqualTo(LocalDate.of(2027, 8, 31));
    }

    @Test
    void andereMomentenPerInwonerGaanVoorEnStaanOpVolgorde() {
        Uitslag<Planning> uitslag = regel.plan(feiten(Intensiteit.LANGDURIG, List.of(9, 2, 9), EINDE, VANDAAG));
        assertThat(uitslag.uitkomst().maanden()).containsExactly(2, 9);
        assertThat(zinnen(uitslag)).contains("Met de inwoner is afgesproken: contact na 2 en 9 maanden.");
    }

    @ParameterizedTest(name = "einde {0}, vandaag {1}: telt vanaf {2}")
    @CsvSource({
        // the first contact would be today: still from the end
        "2027-11-30, 2028-02-29, 2027-11-30",
        // one day later it would have been
        "2027-11-30, 2028-03-01, 2028-03-01",
        // the solution ends later than today
        "2027-12-31, 2027-12-06, 2027-12-31",
        // no solution
        ", 2027-12-06, 2027-12-06"
    })
    void deNazorgTeltVanafHetEindeVanDeOplossing(LocalDate einde, LocalDate vandaag, LocalDate vanaf) {
        assertThat(regel.plan(feiten(null, List.of(3), einde, vandaag))
                        .uitkomst()
                        .vanaf())
                .isEqualTo(vanaf);
    }

    @Test
    void deAfgesprokenDagGaatVoor() {
        Uitslag<Planning> uitslag = regel.plan(
                new Feiten(VANDAAG, STANDAARD, null, List.of(3), EINDE, LocalDate.of(2027, 12, 1), false, null));
        assertThat(uitslag.uitkomst().momenten())
                .extracting(Moment::gerekend, Moment::op)
                .containsExactly(tuple(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 3, 1)));
        assertThat(zinnen(uitslag)).contains("De nazorg telt vanaf 1 december 2027.");
    }

    @ParameterizedTest(name = "uitbetaald {0}: contact op {1}")
    @CsvSource({
        "2026-03-02, 2028-03-02",
        // a leap day
        "2024-02-29, 2026-03-02",
        // Saturday 18 March 2028
        "2026-03-18, 2028-03-20",
        // Good Friday 14 April 2028, until after Easter Monday
        "2026-04-14, 2028-04-18"
    })
    void tweeJaarNaHetUitbetalenVanEenSaneringskrediet(LocalDate uitbetaald, LocalDate contact) {
        Uitslag<Planning> uitslag =
                regel.plan(new Feiten(VANDAAG, STANDAARD, null, List.of(3), EINDE, null, true, uitbetaald));
        assertThat(uitslag.uitkomst().naSaneringskrediet()).isEqualTo(contact);
        assertThat(uitslag.redenen())
                .anyMatch(reden -> reden.uitleg().contains("Was er dan geen andere hulp nodig")
                        && reden.grondslag().contains("Z-06"));
    }

    @Test
    void deGemeenteKiestOfErNaEenSaneringskredietNogContactIs() {
        LocalDate uitbetaald = LocalDate.of(2026, 3, 2);
        Uitslag<Planning> altijd = regel.plan(new Feiten(
                VANDAAG,
                new Gemeente(List.of(3), false, Kredietcontact.ALTIJD),
                null,
                List.of(3),
                EINDE,
                null,
                true,
                uitbetaald));
        assertThat(altijd.uitkomst().naSaneringskrediet()).isEqualTo(LocalDate.of(2028, 3, 2));
        assertThat(zinnen(altijd)).anyMatch(zin -> zin.contains("Daarom is er nog een keer contact op 2 maart 2028."));
        Uitslag<Planning> nooit = regel.plan(new Feiten(
                VANDAAG,
                new Gemeente(List.of(3), false, Kredietcontact.NOOIT),
                null,
                List.of(3),
                EINDE,
                null,
                true,
                uitbetaald));
        assertThat(nooit.uitkomst().naSaneringskrediet()).isNull();
        assertThat(zinnen(nooit)).anyMatch(zin -> zin.contains("niet nog een keer apart contact"));
    }

    @Test
    void zonderDagVanUitbetalingZegtDeRegelDatDieOntbreektMaarPlantHijWel() {
        Uitslag<Planning> uitslag =
                regel.plan(new Feiten(VANDAAG, STANDAARD, null, List.of(3), EINDE, null, true, null));
        assertThat(uitslag.uitkomst().momenten()).hasSize(1);
        assertThat(uitslag.uitkomst().naSaneringskrediet()).isNull();
        assertThat(zinnen(uitslag)).anyMatch(zin -> zin.contains("Wij weten niet wanneer"));
    }

    @Test
    void bijEenAndereOplossingIsErGeenContactNaTweeJaar() {
        Uitslag<Planning> uitslag =
                regel.plan(new Feiten(VANDAAG, STANDAARD, null, List.of(3), EINDE, null, false, EINDE.minusMonths(18)));
        assertThat(uitslag.uitkomst().naSaneringskrediet()).isNull();
    }

    @Test
    void eenEigenMaatHeetIndicatief() {
        Uitslag<Planning> uitslag = regel.plan(feiten(Intensiteit.ACTIEF_INTENSIEF, null, EINDE, VANDAAG));
        assertThat(uitslag.isIndicatief()).isTrue();
        assertThat(regel.plan(feiten(Intensiteit.ACTIEF_LICHT, null, EINDE, VANDAAG))
                        .isIndicatief())
                .isFalse();
    }

    @Test
    void deRegelZegtWatOntbreektOfNietKlopt() {
        assertThat(regel.plan(new Feiten(null, null, null, null, null, null, false, null))
                        .ontbreekt())
                .containsExactly("de dag waarop wij plannen", "de momenten van de gemeente");
        for (List<Integer> fout : List.of(List.of(0), List.of(37), List.of(3, 40))) {
            assertThat(regel.plan(feiten(null, fout, EINDE, VANDAAG)).ontbreekt())
                    .containsExactly("momenten van 1 tot en met 36 maanden");
        }
        assertThat(regel.plan(new Feiten(VANDAAG, STANDAARD, null, null, EINDE, null, true, VANDAAG.plusDays(1)))
                        .ontbreekt())
                .containsExactly("een dag van uitbetaling die niet in de toekomst ligt");
    }

    @Test
    void eenAndereLengteVanDeGemeenteTelt() {
        Nazorgmomenten anders = new Nazorgmomenten(
                Kalender.standaard(), Termijnen.met(Map.of("A42-vroeg", "2", "A44", "30")), Cijfers.standaard());
        assertThat(anders.passend(
                        Intensiteit.ACTIEF_LICHT,
                        new Gemeente(List.of(3, 6, 12), true, Kredietcontact.ZONDER_ANDERE_HULP),
                        VANDAAG))
                .containsExactly(2, 3, 6, 12);
        assertThat(anders.plan(new Feiten(
                                VANDAAG, STANDAARD, null, List.of(3), EINDE, null, true, LocalDate.of(2026, 3, 2)))
                        .uitkomst()
                        .naSaneringskrediet())
                .isEqualTo(LocalDate.of(2028, 9, 4));
    }
}
