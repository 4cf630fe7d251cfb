package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De tabel met termijnen")
class TermijnenTest {

    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-20");
    private static final String KOP =
            "code;geldig_vanaf;naam;lengte;eenheid;eindregel;waarschuwing;grondslag;min;max;zeker;start;aan_zet;opschortbaar;"
                    + "vooruit;bij_verlopen\n";
    private static final String REST = ";De dag van de aanvraag;gemeente;nee;nee;Doe het alsnog.";

    private final Termijnen termijnen = Termijnen.standaard();
    private final Termijnberekening berekening = new Termijnberekening(Kalender.standaard());

    private Einde bereken(String code, String start) {
        LocalDate dag = LocalDate.parse(start);
        Termijnsoort soort = termijnen.soort(code, dag);
        return berekening.bereken(dag, soort.lengte().orElseThrow(), soort.eindregel(), soort.waarschuwing());
    }

    @ParameterizedTest(name = "{0} vanaf {1}: waarschuwen {2}, laatste dag {3}")
    @CsvSource({
        "A1, 2026-12-24, 2026-12-28, 2026-12-29",
        "A2, 2026-12-16, 2026-12-22, 2026-12-24",
        "A3, 2026-11-27, 2026-12-21, 2026-12-28",
        "A3, 2026-12-04, 2026-12-28, 2027-01-04",
        "A3, 2027-04-09, 2027-05-03, 2027-05-10",
        "A4, 2026-12-24, 2026-12-28, 2026-12-30",
        "A4, 2027-03-25, 2027-03-30, 2027-04-01",
        "A4, 2027-05-04, 2027-05-10, 2027-05-12",
        "A10, 2027-03-22, 2027-05-04, 2027-05-18",
        "A15, 2026-04-02, 2026-05-18, 2026-05-18",
        "A15, 2027-03-16, 2027-04-28, 2027-04-28",
        "A17-commissie, 2027-04-28, 2027-06-30, 2027-07-21",
        "A18-stukken, 2027-01-11, 2026-12-29, 2027-01-01",
        "A19, 2027-02-01, 2027-02-08, 2027-02-15",
        "A20, 2027-02-15, 2027-03-15, 2027-03-29",
        "A23, 2027-02-01, 2027-02-15, 2027-02-15",
        "A27, 2026-12-18, 2027-01-05, 2027-01-05",
        "A33, 2026-12-17, 2026-12-28, 2026-12-28",
        "A29, 2026-11-20, 2027-02-18, 2027-03-20",
        "A36, 2026-11-21, 2028-02-21, 2028-05-21",
        "A41, 2027-04-05, 2027-04-26, 2027-05-04",
        "A42-vroeg, 2028-04-25, 2028-05-18, 2028-05-29", // Hemelvaart 25 May, equalised 26 May
        "A44, 2027-11-30, 2029-11-16, 2029-11-30",
        "NT, 2028-05-31, 2028-02-15, 2028-02-29",
        "A49, 2028-02-29, 2033-01-28, 2033-02-28",
        "A51-sociaal, 2026-11-20, 2026-12-24, 2027-01-01",
    })
    void voorbeelden(String code, String start, LocalDate waarschuwing, LocalDate einde) {
        Einde uitkomst = bereken(code, start);

        assertThat(uitkomst.waarschuwingOp()).as("waarschuwing").isEqualTo(waarschuwing);
        assertThat(uitkomst.einde()).as("einde").isEqualTo(einde);
    }

    @Test
    @DisplayName("de bezwaartermijn van A17: begint bij het einde van A15, en verdagen telt strikt door")
    void bezwaarketen() {
        LocalDate eindeA15 = bereken("A15", "2027-03-16").einde();
        Einde a17 = bereken("A17-commissie", eindeA15.toString());
        Termijnsoort verdaging = termijnen.soort("A17-verdaging", eindeA15);

        assertThat(berekening
                        .verlengd(
                                eindeA15,
                                a17.onverschoven(),
                                verdaging.lengte().orElseThrow(),
                                verdaging.eindregel(),
                                verdaging.waarschuwing())
                        .einde())
                .isEqualTo("2027-09-01");
    }

    /**
     * Typed from the law and the norms, not from the table: {@code TermijnOrakelTest} reads the lengths where the application
     * reads them, and would count a wrong one just as well.
     */
    private static final String UIT_DE_BRONNEN = """
                    A0            |  14 | dagen     | vorige-werkdag
                    A1            |   2 | werkdagen | geen
                    A2            |  10 | dagen     | vorige-werkdag
                    A3            |   4 | weken     | atw
                    A4            |   3 | werkdagen | geen
                    A5            |   2 | weken     | geen
                    A5-ondernemer |   4 | weken     | geen
                    A5-gesprek    |   3 | werkdagen | geen
                    A7            |  14 | dagen     | volgende-werkdag
                    A8            |   4 | weken     | atw
                    A10           |   8 | weken     | atw
                    A11           |   2 | weken     | volgende-werkdag
                    A12           |   6 | maanden   | geen
                    A13           |   6 | maanden   | geen
                    A14           |   1 | werkdagen | geen
                    A10-wijziging |   8 | weken     | atw
                    A15           |   6 | weken     | atw
                    A16           |   1 | weken     | atw
                    A17           |   6 | weken     | atw
                    A17-commissie |  12 | weken     | atw
                    A17-verdaging |   6 | weken     | atw
                    A17-verzuim   |   2 | weken     | volgende-werkdag
                    A18-stukken   |  10 | dagen     | terug
                    A18-inzage    |   1 | weken     | terug
                    A19           |  14 | dagen     | geen
                    A20           |  42 | dagen     | geen
                    A21           |   2 | weken     | atw
                    A22           |   6 | weken     | atw
                    A23           |   2 | weken     | geen
                    A24           |   1 | werkdagen | geen
                    A25           |   1 | werkdagen | geen
                    A26           |   5 | werkdagen | geen
                    A27           |  10 | werkdagen | geen
                    A28           |   4 | maanden   | geen
                    A29           | 120 | dagen     | geen
                    A30           |   8 | maanden   | geen
                    A33           |   8 | dagen     | atw
                    A34           |   1 | maanden   | atw
                    A35           |   8 | dagen     | atw
                    A36           |  18 | maanden   | geen
                    A37           |  18 | maanden   | geen
                    A38           |  12 | maanden   | geen
                    A38-halfjaar  |   4 | weken     | volgende-werkdag
                    A39           |  12 | maanden   | geen
                    VK            |   2 | weken     | volgende-werkdag
                    A41           |   1 | maanden   | vorige-werkdag
                    NT            |   3 | maanden   | terug
                    BT            |   7 | dagen     | volgende-werkdag
                    A42-vroeg     |   1 | maanden   | volgende-werkdag
                    A43           |  12 | maanden   | geen
                    A44           |  24 | maanden   | volgende-werkdag
                    A46           |   2 | weken     | volgende-werkdag
                    A48           |   6 | maanden   | geen
                    A49           |   5 | jaren     | geen
                    A50           |   5 | jaren     | geen
                    A51           |   1 | jaren     | geen
                    A51-sociaal   |  42 | dagen     | geen
                    """;

    @ParameterizedTest(name = "{0}: {1} {2}, einde op een vrije dag: {3}")
    @CsvSource(delimiter = '|', textBlock = UIT_DE_BRONNEN)
    @DisplayName("elke lengte en eindregel is die van de wet, de norm of de keuze die erbij staat")
    void lengteUitDeBronnen(String code, int aantal, String eenheid, String eindregel) {
        assertThat(termijnen.alle())
                .filteredOn(soort -> soort.code().equals(code))
                .singleElement()
                .satisfies(soort -> {
                    assertThat(soort.lengte())
                            .contains(new Lengte(aantal, Eenheid.van(eenheid).orElseThrow()));
                    assertThat(soort.eindregel().tekst()).isEqualTo(eindregel);
                });
    }

    @Test
    void elkeVasteLengteStaatBijDeBronnen() {
        assertThat(UIT_DE_BRONNEN.lines().map(regel -> regel.split("\\|")[0].strip()))
                .containsExactlyInAnyOrderElementsOf(termijnen.alle().stream()
                        .filter(soort -> soort.lengte().isPresent())
                        .map(Termijnsoort::code)
                        .toList());
    }

    static List<Termijnsoort> alle() {
        return Termijnen.standaard().alle();
    }

    @ParameterizedTest
    @MethodSource("alle")
    @DisplayName("elke rij heeft een naam zonder code, een grondslag en een waarschuwing die korter is dan de termijn")
    void elkeRij(Termijnsoort soort) {
        assertThat(soort.naam()).doesNotContain("A1", "wgs").hasSizeBetween(5, 70);
        assertThat(soort.grondslag()).isNotBlank();
        soort.lengte().ifPresent(lengte -> {
            Einde einde =
                    berekening.bereken(LocalDate.parse("2026-11-16"), lengte, soort.eindregel(), soort.waarschuwing());
            if (soort.eindregel() == Eindregel.TERUG) {
                assertThat(einde.waarschuwingOp()).isBefore(einde.einde());
            } else {
                assertThat(einde.waarschuwingOp()).isBetween(LocalDate.parse("2026-11-16"), einde.einde());
            }
        });
    }

    /** What of the route has no term with an end of its own, and why. */
    private static final Map<String, String> GEEN_TERMIJN = Map.of(
            "A9", "opschorten laat A10 stilstaan en heeft zelf geen lengte",
            "A45", "hoe vaak een vrijwilliger contact heeft, spreekt hij met de inwoner af",
            "A47", "bij overlijden stopt alles op die dag",
            "A52", "elke DDAS-uitvraag noemt haar eigen data");

    static List<String> vanA0TotA52() {
        return IntStream.rangeClosed(0, 52).mapToObj(n -> "A" + n).toList();
    }

    @ParameterizedTest
    @MethodSource("vanA0TotA52")
    @DisplayName("elke termijn van de route staat in de tabel, of de tabel zegt waarom niet")
    void deRouteIsVolledigVerklaard(String code) throws IOException {
        List<String> rijen = termijnen.alle().stream()
                .map(Termijnsoort::code)
                .filter(rij -> rij.equals(code) || rij.startsWith(code + "-"))
                .toList();

        if (GEEN_TERMIJN.containsKey(code)) {
            assertThat(rijen).isEmpty();
            String uitleg = Files.readString(Path.of("src/main/resources/" + Termijnen.BRON))
                    .lines()
                    .filter(regel -> regel.startsWith("# "))
                    .map(regel -> regel.substring(2))
                    .collect(Collectors.joining(" "));
            assertThat(uitleg).containsSubsequence("en daarom geen rij", code + " (", GEEN_TERMIJN.get(code));
        } else {
            assertThat(rijen).as("rijen van " + code).isNotEmpty();
            assertThat(rijen)
                    .allSatisfy(rij ->
                            assertThat(termijnen.soort(rij, VANDAAG).code()).isEqualTo(rij));
        }
    }

    /** What stands in the table while nothing starts it, and why. */
    private static final Map<String, String> BEGINT_NERGENS =
            Map.of("A26", "weet deze toepassing niet op welke dag een bericht is klaargezet");

    @Test
    @DisplayName("elke rij wordt ergens begonnen, of de tabel zegt waarom niet")
    void elkeTermijnBegintErgens() throws IOException {
        StringBuilder bron = new StringBuilder();
        for (String map : List.of("src/main/java", "processes")) {
            try (Stream<Path> bestanden = Files.walk(Path.of(map))) {
                for (Path bestand : bestanden
                        .filter(pad -> pad.toString().matches(".*\\.(java|bpmn)"))
                        .toList()) {
                    bron.append(Files.readString(bestand));
                }
            }
        }
        String uitleg = Files.readString(Path.of("src/main/resources/" + Termijnen.BRON))
                .lines()
                .filter(regel -> regel.startsWith("# "))
                .map(regel -> regel.substring(2))
                .collect(Collectors.joining(" "));
        Set<String> codes = termijnen.alle().stream().map(Termijnsoort::code).collect(Collectors.toSet());
        assertThat(codes).isNotEmpty();
        for (String code : codes) {
            boolean begint = bron.indexOf('"' + code + '"') >= 0;
            assertThat(begint).as(code + " begint ergens").isEqualTo(!BEGINT_NERGENS.containsKey(code));
        }
        BEGINT_NERGENS.forEach(
                (code, waarom) -> assertThat(uitleg).containsSubsequence("nog nergens begint", code + " (", waarom));
    }

    @Test
    @DisplayName(
            "stilstaan kan alleen een termijn om te besluiten: over de toegang (Awb 4:15) en op bezwaar (Awb 7:10)")
    void opschortbaar() {
        assertThat(termijnen.alle())
                .filteredOn(Termijnsoort::opschortbaar)
                .extracting(Termijnsoort::code)
                .containsExactly("A10", "A10-wijziging", "A17", "A17-commissie", "A17-verdaging");
    }

    @Test
    @DisplayName("alleen wat terugtelt of op een vaste dag begint, mag een startdag hebben die nog komt")
    void vooruit() {
        assertThat(termijnen.alle())
                .filteredOn(Termijnsoort::startVooruit)
                .extracting(Termijnsoort::code)
                .containsExactly(
                        "A16",
                        "A17",
                        "A17-commissie",
                        "A17-verdaging",
                        "A18-inzage",
                        "A18-stukken",
                        "A20",
                        "A21",
                        "A33",
                        "A36",
                        "A38-halfjaar",
                        "A39",
                        "NT");
    }

    @ParameterizedTest
    @MethodSource("alle")
    @DisplayName("elke rij zegt in gewone zinnen waar de termijn begint en wat er na de laatste dag te doen is")
    void inGewoneWoorden(Termijnsoort soort) {
        assertThat(soort.startgebeurtenis()).startsWith("De ").hasSizeLessThan(120);
        assertThat(soort.bijVerlopen()).endsWith(".").hasSizeBetween(15, 200).doesNotContainPattern("A\\d");
    }

    @Test
    @DisplayName("wat geen bron bevestigt, is een indicatie")
    void nietZeker() {
        assertThat(termijnen.soort("A39", VANDAAG).zeker()).isFalse();
        assertThat(termijnen.soort("A24", VANDAAG).zeker()).isFalse();
        assertThat(termijnen.soort("A10", VANDAAG).zeker()).isTrue();
    }

    @Test
    void lengteIsTeLezen() {
        assertThat(termijnen.soort("A10", VANDAAG).lengte()).hasToString("Optional[8 weken]");
        assertThat(Lengte.weken(1)).hasToString("1 week");
        assertThat(Lengte.jaren(5)).hasToString("5 jaar");
        assertThat(Lengte.werkdagen(1)).hasToString("1 werkdag");
        assertThat(termijnen.soort("A6", VANDAAG).lengte())
                .as("de datum wordt per geval genoemd")
                .isEmpty();
    }

    @Test
    void eenOnbekendeTermijnWordtGeweigerd() {
        assertThatThrownBy(() -> termijnen.soort("A99", VANDAAG))
                .isInstanceOf(TermijnFout.class)
                .hasMessage("De termijn 'A99' bestaat niet.");
        assertThat(termijnen.kent("A99")).isFalse();
    }

    @Nested
    @DisplayName("Geldigheid: de startdag beslist")
    class Geldigheid {

        private final Termijnen tabel = Termijnen.uit(
                KOP
                        + "A10;2027-07-01;Besluit;6;weken;atw;14 dagen;nieuwe wet;1;6;ja" + REST + "\n"
                        + "A10;2021-01-01;Besluit;8;weken;atw;14 dagen;oude wet;1;8;ja" + REST + "\n",
                Map.of());

        @Test
        void tweeRijen() {
            assertThat(tabel.soort("A10", LocalDate.parse("2027-06-30")).lengte())
                    .contains(Lengte.weken(8));
            assertThat(tabel.soort("A10", LocalDate.parse("2027-07-01")).lengte())
                    .contains(Lengte.weken(6));
            assertThat(tabel.alle()).hasSize(2);
        }

        @Test
        void voorDeEersteRij() {
            assertThatThrownBy(() -> tabel.soort("A10", LocalDate.parse("2020-12-31")))
                    .hasMessage(
                            "Voor de termijn 'Besluit' is niet bekend wat gold op 31 december 2020: de tabel begint op 1 januari 2021.");
        }
    }

    @Nested
    @DisplayName("Keuzes van de gemeente")
    class Keuzes {

        @ParameterizedTest
        @ValueSource(strings = {"A10", "a10"}) // an environment variable loses the case
        void beslistermijnVanZesWeken(String code) {
            Termijnen gekozen = Termijnen.met(Map.of(code, " 6 "));

            assertThat(gekozen.soort("A10", VANDAAG).lengte()).contains(Lengte.weken(6));
            assertThat(gekozen.soort("A3", VANDAAG).lengte()).contains(Lengte.weken(4));
        }

        @ParameterizedTest
        @ValueSource(strings = {"9", "0", "-1", "zes", "", "99999999999"})
        @DisplayName("Wgs art. 4a lid 3: nooit meer dan 8 weken")
        void buitenDeGrenzen(String waarde) {
            assertThatThrownBy(() -> Termijnen.met(Map.of("A10", waarde)))
                    .isInstanceOf(TermijnFout.class)
                    .hasMessage(
                            "De instelling schuldhulproute.termijnen.A10 is '%s'. 'Besluit over de toegang' moet een heel getal zijn"
                                            .formatted(waarde)
                                    + " van 1 tot en met 8 (weken; Wgs art. 4a lid 3, verordening, VNG-model art. 5).");
        }

        @Test
        @DisplayName("wat de wet vastlegt, is niet instelbaar")
        void vast() {
            assertThatThrownBy(() -> Termijnen.met(Map.of("A15", "4")))
                    .hasMessage("De instelling schuldhulproute.termijnen.A15 kan niet:"
                            + " 'Bezwaar maken' ligt vast (Awb art. 6:7 en 6:8).");
        }

        @Test
        void onbekend() {
            assertThatThrownBy(() -> Termijnen.met(Map.of("A99", "4")))
                    .hasMessageStartingWith(
                            "De instelling schuldhulproute.termijnen.A99 bestaat niet. Instelbaar zijn: A0, A1, A10,");
        }
    }

    @Nested
    @DisplayName("Fouten in de tabel stoppen de start, met de regel erbij")
    class Fouten {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "A1;gisteren;Naam;2;dagen;geen;1 dagen;wet;;;ja | moet een datum zijn als 2026-01-31",
                    "A1;2021-01-01;;2;dagen;geen;1 dagen;wet;;;ja | naam '': mag niet leeg zijn",
                    "A1;2021-01-01;Naam;twee;dagen;geen;1 dagen;wet;;;ja | lengte 'twee': moet een heel getal zijn",
                    "A1;2021-01-01;Naam;0;dagen;geen;1 dagen;wet;;;ja | lengte '0': moet minstens 1 zijn",
                    "A1;2021-01-01;Naam;2;uren;geen;1 dagen;wet;;;ja | eenheid 'uren': kies dagen",
                    "A1;2021-01-01;Naam;2;dagen;soms;1 dagen;wet;;;ja | eindregel 'soms': kies atw",
                    "A1;2021-01-01;Naam;2;dagen;geen;morgen;wet;;;ja | waarschuwing 'morgen': schrijf een aantal en een eenheid",
                    "A1;2021-01-01;Naam;2;dagen;geen;1 dagen;wet;;;misschien | zeker 'misschien': moet 'ja' of 'nee' zijn",
                    "A1;2021-01-01;Naam;2;dagen;geen;1 dagen;wet;3;5;ja | lengte '2': moet liggen van min 3 tot en met max 5",
                    "A1;2021-01-01;Naam;2;dagen;geen;1 dagen;wet;1;;ja | max '': mag niet leeg zijn",
                    "A1;2021-01-01;Naam;18;maanden;atw;1 dagen;wet;;;ja | de Algemene termijnenwet (art. 4) geldt niet voor 18 maanden",
                    "A1;2021-01-01;Naam;8;weken;atw;1 dagen;wet;1;13;ja | de Algemene termijnenwet (art. 4) geldt niet voor 13 weken",
                    "A1;2021-01-01;Naam;3;werkdagen;atw;1 dagen;wet;;;ja | een termijn in werkdagen eindigt al op een werkdag",
                    "A1;2021-01-01;Naam;2;datum;geen;1 dagen;wet;;;ja | heeft geen lengte",
                    "A1;2021-01-01;Naam;;datum;geen;1 dagen;wet;1;2;ja | is niet instelbaar",
                    "a1;2021-01-01;Naam;2;dagen;geen;1 dagen;wet;;;ja | code 'a1': schrijf een code als A10 of A17-verdaging",
                })
        void rij(String rij, String melding) {
            isFout(rij + REST, melding);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "dagen;geen | ;gemeente;nee;nee;Doe het. | start '': mag niet leeg zijn",
                    "dagen;geen | Start;wij;nee;nee;Doe het. | aan_zet 'wij': kies gemeente, inwoner of ander",
                    "dagen;geen | Start;gemeente;soms;nee;Doe het. | opschortbaar 'soms': moet 'ja' of 'nee' zijn",
                    "dagen;geen | Start;gemeente;ja;nee;Doe het. | alleen een wettelijke termijn om te besluiten kan stilstaan",
                    "dagen;geen | Start;gemeente;nee;ooit;Doe het. | vooruit 'ooit': moet 'ja' of 'nee' zijn",
                    "dagen;terug | Start;gemeente;nee;nee;Doe het. | een termijn die terugtelt, begint op een dag die nog komt",
                    "dagen;geen | Start;gemeente;nee;nee; | bij_verlopen '': mag niet leeg zijn",
                })
        void verklaring(String soort, String rest, String melding) {
            isFout("A1;2021-01-01;Naam;5;%s;1 dagen;wet;;;ja;%s".formatted(soort, rest), melding);
        }

        @Test
        void teWeinigVelden() {
            isFout("A1;2021-01-01;Naam;2;dagen", "5 velden gevonden, 16 verwacht");
        }

        private static void isFout(String rij, String melding) {
            assertThatThrownBy(() -> Termijnen.uit(KOP + rij, Map.of()))
                    .isInstanceOf(TermijnFout.class)
                    .hasMessageStartingWith("test regel 2")
                    .hasMessageContaining(melding);
        }

        @Test
        void dubbeleRij() {
            String rij = "A1;2021-01-01;Naam;2;dagen;geen;1 dagen;wet;;;ja" + REST + "\n";
            assertThatThrownBy(() -> Termijnen.uit(KOP + rij + rij, Map.of()))
                    .hasMessage(
                            "test regel 3, geldig_vanaf '2021-01-01': deze termijn staat er al met dezelfde datum.");
        }

        @Test
        void verkeerdeKopEnLegeTabel() {
            assertThatThrownBy(() -> Termijnen.uit("code;naam\n", Map.of()))
                    .hasMessageStartingWith("test regel 1: de kop");
            assertThatThrownBy(() -> Termijnen.uit(KOP, Map.of())).hasMessage("test: er staat geen enkele regel in.");
        }
    }
}
