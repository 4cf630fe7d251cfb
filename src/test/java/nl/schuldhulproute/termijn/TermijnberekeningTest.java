package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Termijnen berekenen")
class TermijnberekeningTest {

    private static final Lengte GEEN_WAARSCHUWING = Lengte.dagen(0);

    private final Kalender kalender = Kalender.standaard();
    private final Termijnberekening berekening = new Termijnberekening(kalender);

    private Einde bereken(String start, Lengte lengte, Eindregel regel) {
        return berekening.bereken(LocalDate.parse(start), lengte, regel, GEEN_WAARSCHUWING);
    }

    private LocalDate einde(String start, Lengte lengte, Eindregel regel) {
        return bereken(start, lengte, regel).einde();
    }

    private static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst);
    }

    @Nested
    @DisplayName("Awb 6:8: de dag van de gebeurtenis telt niet mee")
    class Lengtes {

        @ParameterizedTest(name = "{0} + {1} {2} = {3}")
        @CsvSource({
            "2026-03-12, 4, WEKEN, 2026-04-09", // rfc-007 of MinBZK/regelrecht
            "2026-11-20, 1, DAGEN, 2026-11-21",
            "2026-11-20, 3, MAANDEN, 2027-02-20",
            "2027-11-30, 3, MAANDEN, 2028-02-29", // clipped, leap year
            "2026-11-30, 3, MAANDEN, 2027-02-28", // clipped
            "2028-02-29, 12, MAANDEN, 2029-02-28",
            "2028-02-29, 1, MAANDEN, 2028-03-29", // not "last day stays last day"
            "2028-02-29, 5, JAREN, 2033-02-28",
            "2026-12-31, 6, MAANDEN, 2027-06-30",
            "2026-12-31, 1, DAGEN, 2027-01-01",
            "2028-02-28, 1, DAGEN, 2028-02-29",
            "2027-03-27, 1, WEKEN, 2027-04-03", // across the start of summer time
        })
        void zonderVerschuiving(LocalDate start, int aantal, Eenheid eenheid, LocalDate verwacht) {
            Einde einde = berekening.bereken(start, new Lengte(aantal, eenheid), Eindregel.GEEN, GEEN_WAARSCHUWING);

            assertThat(einde.einde()).isEqualTo(verwacht);
            assertThat(einde.onverschoven()).isEqualTo(verwacht);
        }

        @ParameterizedTest(name = "{0} + {1} werkdagen = {2}")
        @CsvSource({
            "2026-11-20, 2, 2026-11-24", // Friday: Monday, Tuesday
            "2026-11-21, 2, 2026-11-24", // Saturday
            "2026-12-24, 3, 2026-12-30", // 25, 26, 27 do not count
            "2027-03-25, 3, 2027-04-01", // Goede Vrijdag, Easter
            "2027-05-04, 3, 2027-05-12", // 5 May, Hemelvaart, equalised 7 May, weekend
            "2026-12-31, 5, 2027-01-08", // Nieuwjaarsdag is a Friday
            "2026-04-24, 1, 2026-04-28", // Koningsdag is a Monday
        })
        void werkdagen(LocalDate start, int aantal, LocalDate verwacht) {
            assertThat(berekening
                            .bereken(start, Lengte.werkdagen(aantal), Eindregel.GEEN, GEEN_WAARSCHUWING)
                            .einde())
                    .isEqualTo(verwacht);
        }

        @Test
        @DisplayName("strenge lezing: op een gelijkgestelde dag loopt een termijn in werkdagen door")
        void strengeWerkdagen() {
            Termijnberekening streng = new Termijnberekening(Kalender.met(List.of(), true));

            assertThat(streng.bereken(dag("2027-05-04"), Lengte.werkdagen(3), Eindregel.GEEN, GEEN_WAARSCHUWING)
                            .einde())
                    .isEqualTo("2027-05-11");
        }

        @Test
        void eenNegatieveLengteBestaatNiet() {
            assertThatThrownBy(() -> Lengte.weken(-1))
                    .isInstanceOf(TermijnFout.class)
                    .hasMessage("Een termijn kan niet korter zijn dan 0 weken.");
        }
    }

    @Nested
    @DisplayName("ATW art. 1 lid 1: het einde valt niet op een vrije dag")
    class AtwEen {

        @ParameterizedTest(name = "eerste gesprek, 4 weken: {0} → {1}")
        @CsvSource({
            "2026-11-20, 2026-12-18",
            "2026-11-27, 2026-12-28", // Christmas and Sunday
            "2026-12-04, 2027-01-04", // Nieuwjaarsdag on Friday, weekend
            "2027-04-09, 2027-05-10", // equalised 7 May, weekend
        })
        void eersteGesprek(LocalDate aanvraag, LocalDate verwacht) {
            assertThat(berekening
                            .bereken(aanvraag, Lengte.weken(4), Eindregel.ATW, GEEN_WAARSCHUWING)
                            .einde())
                    .isEqualTo(verwacht);
        }

        @Test
        @DisplayName("beschikking, 8 weken na het eerste gesprek: Tweede Pinksterdag schuift door")
        void beschikking() {
            Einde einde = bereken("2027-03-22", Lengte.weken(8), Eindregel.ATW);

            assertThat(einde.onverschoven()).isEqualTo("2027-05-17");
            assertThat(einde.einde()).isEqualTo("2027-05-18");
        }

        @ParameterizedTest(name = "bezwaar, 6 weken: {0} → {1}")
        @CsvSource({
            "2026-04-02, 2026-05-18", // Hemelvaart 14 May, equalised 15 May, weekend
            "2027-03-16, 2027-04-28", // Koningsdag
        })
        void bezwaar(LocalDate bekendmaking, LocalDate verwacht) {
            assertThat(berekening
                            .bereken(bekendmaking, Lengte.weken(6), Eindregel.ATW, GEEN_WAARSCHUWING)
                            .einde())
                    .isEqualTo(verwacht);
        }

        @Test
        @DisplayName(
                "beslissing op bezwaar: 12 weken vanaf het verschoven einde van de bezwaartermijn, plus 6 verdaagd")
        void beslissingOpBezwaar() {
            LocalDate eindeBezwaar = einde("2027-03-16", Lengte.weken(6), Eindregel.ATW);
            Einde beslissing = berekening.bereken(eindeBezwaar, Lengte.weken(12), Eindregel.ATW, GEEN_WAARSCHUWING);
            Einde verdaagd = berekening.verlengd(
                    eindeBezwaar, beslissing.onverschoven(), Lengte.weken(6), Eindregel.ATW, GEEN_WAARSCHUWING);

            assertThat(beslissing.einde()).isEqualTo("2027-07-21");
            assertThat(verdaagd.einde()).isEqualTo("2027-09-01");
        }

        @Test
        @DisplayName("verdagen telt vanaf het onverschoven einde: nooit later dan stapelen van verschoven einden")
        void verdagenIsStreng() {
            Einde beslissing = bereken("2026-11-13", Lengte.weken(6), Eindregel.ATW);
            assertThat(beslissing.onverschoven()).isEqualTo("2026-12-25");
            assertThat(beslissing.einde()).isEqualTo("2026-12-28");

            Einde verdaagd = berekening.verlengd(
                    dag("2026-11-13"), beslissing.onverschoven(), Lengte.weken(6), Eindregel.ATW, GEEN_WAARSCHUWING);

            assertThat(verdaagd.einde())
                    .isEqualTo("2027-02-05")
                    .isBefore(beslissing.einde().plusWeeks(6));
        }
    }

    @Nested
    @DisplayName("ATW art. 2: in drie dagen of meer zitten twee dagen die niet vrij zijn")
    class AtwTwee {

        @Test
        @DisplayName("3 dagen vanaf donderdag 24 december 2026: eindigt niet op maandag 28 maar op dinsdag 29")
        void drieDagenMetKerst() {
            Einde einde = bereken("2026-12-24", Lengte.dagen(3), Eindregel.ATW);

            assertThat(einde.onverschoven()).isEqualTo("2026-12-27");
            assertThat(einde.einde()).isEqualTo("2026-12-29");
        }

        @Test
        @DisplayName("3 dagen met precies twee gewone dagen: geen verlenging")
        void drieDagenMetTweeGewoneDagen() {
            assertThat(einde("2026-11-18", Lengte.dagen(3), Eindregel.ATW)).isEqualTo("2026-11-23");
            assertThat(einde("2026-11-15", Lengte.dagen(3), Eindregel.ATW)).isEqualTo("2026-11-18");
        }

        @Test
        @DisplayName("een gelijkgestelde dag telt ook hier als vrij")
        void gelijkgesteldeDag() {
            // Starting Tuesday 4 May 2027: 5 (5 mei), 6 (Hemelvaart), 7 (equalised), 8 and 9 (weekend), then 10 and 11.
            assertThat(einde("2027-05-04", Lengte.dagen(3), Eindregel.ATW)).isEqualTo("2027-05-11");
        }

        @Test
        @DisplayName("een termijn van twee dagen wordt niet verlengd, alleen verschoven")
        void tweeDagen() {
            assertThat(einde("2026-12-24", Lengte.dagen(2), Eindregel.ATW)).isEqualTo("2026-12-28");
        }

        @Test
        @DisplayName("hoger beroep Wsnp, 8 dagen (Fw 292), rond Pasen")
        void hogerBeroepWsnp() {
            assertThat(einde("2027-03-18", Lengte.dagen(8), Eindregel.ATW)).isEqualTo("2027-03-30");
        }
    }

    @Nested
    @DisplayName("ATW art. 1 lid 2 en art. 4: waar de wet niet geldt")
    class NietAtw {

        @ParameterizedTest(name = "{0} {1} vanaf {2}: einde {3}")
        @CsvSource({
            // 90 days, 12 weeks and 3 months are in, one more is out; every end below is a Saturday or Sunday
            "90, DAGEN, 2026-11-22, 2027-02-22", // 20 Feb, Saturday: shifted
            "91, DAGEN, 2026-11-22, 2027-02-21", // Sunday: stands
            "12, WEKEN, 2026-11-22, 2027-02-15", // 14 Feb, Sunday: shifted
            "13, WEKEN, 2026-11-22, 2027-02-21", // Sunday: stands
            "3, MAANDEN, 2026-11-21, 2027-02-22", // 21 Feb, Sunday: shifted
            "4, MAANDEN, 2026-11-21, 2027-03-21", // Sunday: stands
            "1, JAREN, 2026-11-21, 2027-11-21", // Sunday: stands
        })
        void langeTermijnen(int aantal, Eenheid eenheid, LocalDate start, LocalDate verwacht) {
            assertThat(berekening
                            .bereken(start, new Lengte(aantal, eenheid), Eindregel.ATW, GEEN_WAARSCHUWING)
                            .einde())
                    .isEqualTo(verwacht);
        }

        @Test
        @DisplayName("dwangsom (Awb 4:17): na 14 dagen, dag 1 tot en met dag 42, Tweede Paasdag telt gewoon mee")
        void dwangsom() {
            LocalDate laatsteDagUitstel = einde("2027-02-01", Lengte.dagen(14), Eindregel.GEEN);
            assertThat(laatsteDagUitstel.plusDays(1)).as("dag 1").isEqualTo("2027-02-16");

            assertThat(berekening
                            .bereken(laatsteDagUitstel, Lengte.dagen(42), Eindregel.GEEN, GEEN_WAARSCHUWING)
                            .einde())
                    .as("dag 42")
                    .isEqualTo("2027-03-29");
        }

        @Test
        @DisplayName("een norm zonder ATW blijft op zondag staan")
        void norm() {
            assertThat(einde("2026-11-08", Lengte.weken(2), Eindregel.GEEN)).isEqualTo("2026-11-22");
        }

        @Test
        @DisplayName("Awb 7:4: terugrekenen vanaf de hoorzitting verschuift niet")
        void terugrekenen() {
            // Hearing on Monday 11 January 2027: ten days before is Nieuwjaarsdag.
            assertThat(einde("2027-01-11", Lengte.dagen(10), Eindregel.TERUG)).isEqualTo("2027-01-01");
            assertThat(einde("2027-01-11", Lengte.weken(1), Eindregel.TERUG)).isEqualTo("2027-01-04");
            assertThat(einde("2027-05-31", Lengte.maanden(3), Eindregel.TERUG)).isEqualTo("2027-02-28");
        }
    }

    @Nested
    @DisplayName("Beloften en eigen datums")
    class EigenRegels {

        @Test
        @DisplayName("belofte 10 dagen: een einde op een vrije dag gaat naar de werkdag ervoor")
        void belofte() {
            // Wednesday 16 December 2026 + 10 = Saturday 26 December (Tweede Kerstdag); the 25th is free too.
            Einde einde = bereken("2026-12-16", Lengte.dagen(10), Eindregel.VORIGE_WERKDAG);

            assertThat(einde.onverschoven()).isEqualTo("2026-12-26");
            assertThat(einde.einde()).isEqualTo("2026-12-24");
        }

        @Test
        @DisplayName("... maar nooit naar of voor de dag van de start")
        void belofteZonderWerkdag() {
            assertThat(einde("2026-11-20", Lengte.dagen(2), Eindregel.VORIGE_WERKDAG))
                    .isEqualTo("2026-11-22");
        }

        @Test
        @DisplayName("datum die wij kiezen: een einde op een vrije dag gaat naar de werkdag erna")
        void eigenDatum() {
            assertThat(einde("2026-12-11", Lengte.dagen(14), Eindregel.VOLGENDE_WERKDAG))
                    .isEqualTo("2026-12-28");
            assertThat(einde("2027-11-30", Lengte.maanden(3), Eindregel.VOLGENDE_WERKDAG))
                    .isEqualTo("2028-02-29");
        }
    }

    @Nested
    @DisplayName("Awb 4:15: opschorting")
    class Opschorting {

        @Test
        @DisplayName("opgeschort vanaf de dag na het verzoek tot de dag van aanvulling; die dag loopt de termijn weer")
        void eenKeer() {
            // Talk on Monday 22 March 2027, 8 weeks: unshifted 17 May (Tweede Pinksterdag).
            // Request on 1 April, completed on 9 April: suspended 2 up to and including 8 April, seven days.
            Einde na = berekening.naOpschorting(
                    dag("2027-03-22"),
                    einde("2027-05-17", "2027-05-18"),
                    dag("2027-04-02"),
                    dag("2027-04-09"),
                    Lengte.weken(8),
                    Eindregel.ATW,
                    GEEN_WAARSCHUWING);

            assertThat(Termijnberekening.opgeschorteDagen(dag("2027-04-02"), dag("2027-04-09")))
                    .isEqualTo(7);
            assertThat(na.onverschoven()).isEqualTo("2027-05-24");
            assertThat(na.einde())
                    .as("niet 25 mei: geteld vanaf het onverschoven einde")
                    .isEqualTo("2027-05-24");
        }

        @Test
        @DisplayName("aangevuld op de eerste opgeschorte dag: nul dagen erbij")
        void nulDagen() {
            assertThat(Termijnberekening.opgeschorteDagen(dag("2027-04-02"), dag("2027-04-02")))
                    .isZero();
        }

        @Test
        @DisplayName("daarna geldt de ATW opnieuw")
        void metAtw() {
            Einde na = berekening.naOpschorting(
                    dag("2026-11-20"),
                    einde("2026-12-18", "2026-12-18"),
                    dag("2026-12-01"),
                    dag("2026-12-08"),
                    Lengte.weken(4),
                    Eindregel.ATW,
                    GEEN_WAARSCHUWING);

            assertThat(na.onverschoven()).isEqualTo("2026-12-25");
            assertThat(na.einde()).isEqualTo("2026-12-28");
        }

        @Test
        @DisplayName("dagen tellen als dagen, ook over de zomertijd heen")
        void overDeZomertijd() {
            assertThat(Termijnberekening.opgeschorteDagen(dag("2027-03-20"), dag("2027-04-03")))
                    .isEqualTo(14);
        }

        /** Hemelvaart 6 May 2027, the equalised 7 May and a weekend make the term end on Monday 10 May. */
        @ParameterizedTest
        @CsvSource({ // still from, runs again, unshifted end, last day
            // on the last unshifted day itself: one day of the length is left
            "2027-05-06, 2027-05-20, 2027-05-20, 2027-05-20",
            // later: all of the length is used, and the rest of the longer term is left
            "2027-05-07, 2027-05-21, 2027-05-24, 2027-05-24",
            "2027-05-08, 2027-05-22, 2027-05-24, 2027-05-24",
            "2027-05-10, 2027-05-24, 2027-05-24, 2027-05-24",
            "2027-05-10, 2027-05-15, 2027-05-15, 2027-05-18",
            // not a day of standing still: nothing changes
            "2027-05-08, 2027-05-08, 2027-05-06, 2027-05-10",
        })
        @DisplayName("wie begint in de dagen die de ATW erbij gaf, telt vanaf de laatste dag")
        void inDeVerlenging(LocalDate vanaf, LocalDate hervatOp, LocalDate onverschoven, LocalDate laatsteDag) {
            Einde na = berekening.naOpschorting(
                    dag("2027-03-11"),
                    einde("2027-05-06", "2027-05-10"),
                    vanaf,
                    hervatOp,
                    Lengte.weken(8),
                    Eindregel.ATW,
                    GEEN_WAARSCHUWING);

            assertThat(na.onverschoven()).isEqualTo(onverschoven);
            assertThat(na.einde()).isEqualTo(laatsteDag).isAfterOrEqualTo(hervatOp);
        }

        private static Einde einde(String onverschoven, String laatsteDag) {
            return new Einde(dag(onverschoven), dag(laatsteDag), dag(laatsteDag));
        }

        @Test
        void hervattenVoorDeOpschortingKanNiet() {
            assertThatThrownBy(() -> Termijnberekening.opgeschorteDagen(dag("2027-04-02"), dag("2027-04-01")))
                    .isInstanceOf(TermijnFout.class)
                    .hasMessageContaining("1 april 2027")
                    .hasMessageContaining("2 april 2027");
        }
    }

    @Nested
    @DisplayName("Waarschuwen en verlopen")
    class Momenten {

        @ParameterizedTest(name = "einde {0}: verlopen op {1}")
        @CsvSource({
            "2026-12-18, 2026-12-18T23:00:00Z", // winter time
            "2027-06-18, 2027-06-18T22:00:00Z", // summer time
            "2027-03-27, 2027-03-27T23:00:00Z", // lapses on the morning of the change to summer time
            "2027-03-28, 2027-03-28T22:00:00Z", // the day of 23 hours
            "2027-10-30, 2027-10-30T22:00:00Z", // lapses on the morning of the change to winter time
            "2027-10-31, 2027-10-31T23:00:00Z", // the day of 25 hours
            "2026-12-31, 2026-12-31T23:00:00Z", // year end
            "2028-02-29, 2028-02-29T23:00:00Z", // leap day
        })
        @DisplayName("verlopen is 00:00 uur in Amsterdam van de dag na de laatste dag")
        void verlopen(LocalDate einde, Instant verwacht) {
            assertThat(new Einde(einde, einde, einde).verloopmoment()).isEqualTo(verwacht);
        }

        @Test
        @DisplayName("waarschuwen op 00:00 uur in Amsterdam van de waarschuwingsdag")
        void waarschuwen() {
            Einde einde = berekening.bereken(dag("2026-11-20"), Lengte.weken(4), Eindregel.ATW, Lengte.dagen(7));

            assertThat(einde.waarschuwingOp()).isEqualTo("2026-12-11");
            assertThat(einde.waarschuwingsmoment()).isEqualTo("2026-12-10T23:00:00Z");
        }

        @Test
        @DisplayName("een waarschuwing op een vrije dag leest niemand: de werkdag ervoor")
        void waarschuwenOpEenVrijeDag() {
            // End Monday 10 May 2027 minus 3 days = Friday 7 May (equalised); 6 and 5 May are free too.
            Einde einde = berekening.bereken(dag("2027-04-09"), Lengte.weken(4), Eindregel.ATW, Lengte.dagen(3));

            assertThat(einde.einde()).isEqualTo("2027-05-10");
            assertThat(einde.waarschuwingOp()).isEqualTo("2027-05-04");
        }

        @Test
        @DisplayName("werkdagen vooraf: crisis over Kerst")
        void waarschuwenInWerkdagen() {
            Einde einde =
                    berekening.bereken(dag("2026-12-24"), Lengte.werkdagen(3), Eindregel.GEEN, Lengte.werkdagen(2));

            assertThat(einde.einde()).isEqualTo("2026-12-30");
            assertThat(einde.waarschuwingOp()).isEqualTo("2026-12-28");
        }

        @Test
        @DisplayName("nooit waarschuwen voor de start, hoe kort de gemeente de termijn ook maakt")
        void waarschuwenNietVoorDeStart() {
            Einde einde = berekening.bereken(dag("2026-11-20"), Lengte.weken(1), Eindregel.ATW, Lengte.dagen(14));

            assertThat(einde.waarschuwingOp()).isEqualTo("2026-11-20");
        }

        @Test
        @DisplayName("bij terugrekenen ligt de waarschuwing voor het einde, dat zelf voor de gebeurtenis ligt")
        void waarschuwenBijTerugrekenen() {
            Einde einde = berekening.bereken(dag("2027-01-11"), Lengte.dagen(10), Eindregel.TERUG, Lengte.werkdagen(3));

            assertThat(einde.waarschuwingOp()).isEqualTo("2026-12-29");
        }
    }

    /**
     * Properties, not sampled but tried for every start day of six years: the calendar is small enough, and a failure
     * then names its day.
     */
    @Nested
    @DisplayName("Voor elke startdag van 2024 tot en met 2029")
    class Eigenschappen {

        private final List<LocalDate> dagen =
                dag("2024-01-01").datesUntil(dag("2030-01-01")).toList();

        private final List<Lengte> kort = List.of(
                Lengte.dagen(1),
                Lengte.dagen(3),
                Lengte.dagen(8),
                Lengte.dagen(14),
                Lengte.weken(1),
                Lengte.weken(4),
                Lengte.weken(8),
                Lengte.weken(12),
                Lengte.maanden(1),
                Lengte.maanden(3));

        @Test
        @DisplayName("met ATW is het einde nooit vrij, nooit vroeger dan onverschoven, en het eerste dat mag")
        void atwEindigtNooitOpEenVrijeDag() {
            for (LocalDate start : dagen) {
                for (Lengte lengte : kort) {
                    Einde einde = berekening.bereken(start, lengte, Eindregel.ATW, GEEN_WAARSCHUWING);
                    assertThat(kalender.isVrij(einde.einde()))
                            .as("%s + %s", start, lengte)
                            .isFalse();
                    assertThat(einde.einde()).as("%s + %s", start, lengte).isAfterOrEqualTo(einde.onverschoven());
                    long gewoon = start.plusDays(1)
                            .datesUntil(einde.einde().plusDays(1))
                            .filter(d -> !kalender.isVrij(d))
                            .count();
                    if (start.plusDays(3).compareTo(einde.onverschoven()) <= 0) {
                        assertThat(gewoon)
                                .as("ATW art. 2: %s + %s", start, lengte)
                                .isGreaterThanOrEqualTo(2);
                    }
                    if (einde.einde().isAfter(einde.onverschoven())) {
                        assertThat(kalender.isVrij(einde.onverschoven()) || gewoon == 2)
                                .as("verschoven zonder reden: %s + %s", start, lengte)
                                .isTrue();
                    }
                }
            }
        }

        @Test
        @DisplayName("een langere termijn eindigt nooit eerder, en een latere start ook niet")
        void monotoon() {
            for (Eindregel regel : List.of(Eindregel.ATW, Eindregel.GEEN, Eindregel.VOLGENDE_WERKDAG)) {
                for (LocalDate start : dagen) {
                    LocalDate vorige = start;
                    for (int n = 1; n <= 12; n++) {
                        LocalDate einde = berekening
                                .bereken(start, Lengte.weken(n), regel, GEEN_WAARSCHUWING)
                                .einde();
                        assertThat(einde).as("%s + %d weken", start, n).isAfter(vorige);
                        LocalDate volgendeStart = berekening
                                .bereken(start.plusDays(1), Lengte.weken(n), regel, GEEN_WAARSCHUWING)
                                .einde();
                        assertThat(volgendeStart)
                                .as("%s + 1 dag + %d weken", start, n)
                                .isAfterOrEqualTo(einde);
                        vorige = einde;
                    }
                }
            }
        }

        @Test
        @DisplayName("een termijn van n werkdagen bevat precies n werkdagen en eindigt op een werkdag")
        void werkdagen() {
            for (LocalDate start : dagen) {
                for (int n : List.of(1, 2, 3, 5, 10)) {
                    LocalDate einde = berekening
                            .bereken(start, Lengte.werkdagen(n), Eindregel.GEEN, GEEN_WAARSCHUWING)
                            .einde();
                    assertThat(kalender.isWerkdag(einde)).isTrue();
                    assertThat(start.plusDays(1)
                                    .datesUntil(einde.plusDays(1))
                                    .filter(kalender::isWerkdag)
                                    .count())
                            .as("%s + %d", start, n)
                            .isEqualTo(n);
                }
            }
        }

        @Test
        @DisplayName(
                "een belofte wordt nooit later dan beloofd en nooit op of voor de start; de waarschuwing ligt ertussen")
        void belofteEnWaarschuwing() {
            for (LocalDate start : dagen) {
                Einde einde =
                        berekening.bereken(start, Lengte.dagen(10), Eindregel.VORIGE_WERKDAG, Lengte.werkdagen(2));
                assertThat(einde.einde()).isAfter(start).isBeforeOrEqualTo(einde.onverschoven());
                assertThat(kalender.isVrij(einde.einde())).isFalse();
                assertThat(einde.waarschuwingOp()).isBetween(start, einde.einde());
            }
        }

        @Test
        @DisplayName("opschorten met n dagen verschuift het onverschoven einde precies n dagen")
        void opschorten() {
            for (LocalDate start : dagen) {
                Einde oud = berekening.bereken(start, Lengte.weken(8), Eindregel.ATW, GEEN_WAARSCHUWING);
                Einde nieuw = berekening.naOpschorting(
                        start,
                        oud,
                        start.plusDays(5),
                        start.plusDays(19),
                        Lengte.weken(8),
                        Eindregel.ATW,
                        GEEN_WAARSCHUWING);
                assertThat(nieuw.onverschoven()).isEqualTo(oud.onverschoven().plusDays(14));
                assertThat(nieuw.einde()).isAfterOrEqualTo(oud.einde());
            }
        }
    }
}
