package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.termijn.Csv;
import nl.schuldhulproute.termijn.TermijnFout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CijfersTest {

    private static final String[] KOLOMMEN = {
        "code", "geldig_vanaf", "waarde", "eenheid", "naam", "bron", "zeker", "wijzigt"
    };

    @Test
    void eenCijferGeldtVanafZijnDag() {
        Cijfers cijfers = uit("a;2026-01-01;100;euro;A;bron;ja;niet\na;2026-07-01;110.50;euro;A;bron;nee;niet\n");

        assertThat(cijfers.op("a", LocalDate.of(2026, 6, 30)).waarde()).isEqualByComparingTo("100");
        assertThat(cijfers.op("a", LocalDate.of(2026, 7, 1)).waarde()).isEqualByComparingTo("110.50");
        assertThat(cijfers.op("a", LocalDate.of(2026, 7, 1)).zeker()).isFalse();
    }

    @Test
    void voorDeEersteDagIsNietBekendWatGold() {
        Cijfers cijfers = uit("a;2026-01-01;100;euro;A;bron;ja;niet\n");

        assertThatThrownBy(() -> cijfers.op("a", LocalDate.of(2025, 12, 31)))
                .isInstanceOf(TermijnFout.class)
                .hasMessageContaining("'a'")
                .hasMessageContaining("2026-01-01");
        assertThatThrownBy(() -> cijfers.op("b", LocalDate.of(2026, 1, 1))).hasMessageContaining("'b' bestaat niet");
    }

    @Test
    void eenFouteRegelNoemtBestandRegelEnKolom() {
        assertThatThrownBy(() -> uit("a;2026-01-01;13,73;procent;A;bron;ja;niet\n"))
                .hasMessageContaining("proef regel 2, waarde '13,73'");
        assertThatThrownBy(() -> uit("a;2026-01-01;13;kilo;A;bron;ja;niet\n")).hasMessageContaining("eenheid 'kilo'");
        assertThatThrownBy(() -> uit("a;2026-01-01;1;euro;A;b;ja;niet\na;2026-01-01;2;euro;A;b;ja;niet\n"))
                .hasMessageContaining("regel 3, geldig_vanaf");
    }

    @Test
    void deTabelVanDezeUitgaveIsGoedEnNoemtBijElkCijferZijnBron() {
        assertThat(Cijfers.standaard().alle())
                .isNotEmpty()
                .allSatisfy(cijfer -> assertThat(cijfer.bron()).isNotBlank());
    }

    @Test
    void elkCijferWordtDoorEenRegelGelezen() throws IOException {
        String regels;
        try (Stream<Path> bestanden = Files.walk(Path.of("src/main/java"))) {
            StringBuilder alles = new StringBuilder();
            for (Path bestand :
                    bestanden.filter(pad -> pad.toString().endsWith(".java")).toList()) {
                alles.append(Files.readString(bestand));
            }
            regels = alles.toString();
        }
        assertThat(Cijfers.standaard().alle())
                .extracting(Cijfer::code)
                .allSatisfy(code -> assertThat(regels)
                        .containsAnyOf("\"" + code + "\"", "\"" + code.replaceAll("\\d+$", "") + "\""));
    }

    @Test
    void eenCijferDatElkHalfJaarVerandertIsDaarnaNietZekerMeer() {
        Cijfers cijfers = uit("a;2026-07-01;100;euro;A;bron;ja;halfjaar\nb;2026-01-01;100;euro;B;bron;ja;jaar\n"
                + "c;2021-01-01;100;euro;C;bron;ja;niet\n");

        assertThat(cijfers.op("a", LocalDate.of(2026, 12, 31)).zeker()).isTrue();
        assertThat(cijfers.op("a", LocalDate.of(2027, 1, 1)).zeker()).isFalse();
        assertThat(cijfers.op("b", LocalDate.of(2026, 7, 1)).zeker()).isTrue();
        assertThat(cijfers.op("b", LocalDate.of(2027, 1, 1)).zeker()).isFalse();
        assertThat(cijfers.op("c", LocalDate.of(2040, 1, 1)).zeker()).isTrue();
        assertThat(cijfers.verouderd(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(cijfers.verouderd(LocalDate.of(2027, 1, 1))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "HALFJAAR, 2026-06-30, 2026-01-01, 2026-07-01",
        "HALFJAAR, 2026-07-01, 2026-07-01, 2027-01-01",
        "HALFJAAR, 2026-12-31, 2026-07-01, 2027-01-01",
        "HALFJAAR, 2028-02-29, 2028-01-01, 2028-07-01",
        "JAAR,     2026-01-01, 2026-01-01, 2027-01-01",
        "JAAR,     2026-12-31, 2026-01-01, 2027-01-01"
    })
    void deNormenVeranderenOpVasteDagen(Wijzigt wijzigt, LocalDate dag, LocalDate laatste, LocalDate volgende) {
        assertThat(wijzigt.laatste(dag)).contains(laatste);
        assertThat(wijzigt.volgende(dag)).contains(volgende);
        assertThat(Wijzigt.NIET.laatste(dag)).isEmpty();
        assertThat(Wijzigt.NIET.volgende(dag)).isEmpty();
    }

    @Test
    void watErNietIsWordtGenoemd() {
        Cijfers cijfers = uit("a;2026-01-01;100;euro;A;bron;ja;niet\n");

        assertThat(cijfers.onbekend(LocalDate.of(2026, 1, 1), "a")).isEmpty();
        assertThat(cijfers.onbekend(LocalDate.of(2025, 12, 31), "a"))
                .containsExactly("de bedragen die de wet noemde op 31 december 2025");
        assertThatThrownBy(() -> cijfers.onbekend(LocalDate.of(2026, 1, 1), "b"))
                .hasMessageContaining("'b' bestaat niet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1419.46 | euro    | € 1.419,46",
                "95      | procent | 95%",
                "13.730  | procent | 13,73%",
                "36      | maanden | 36 maanden"
            })
    void eenCijferLeestAlsNederlands(String waarde, String eenheid, String tekst) {
        Cijfer cijfer = uit("a;2026-01-01;" + waarde + ";" + eenheid + ";A;bron;ja;niet\n")
                .op("a", LocalDate.of(2026, 1, 1));

        assertThat(cijfer.tekst()).isEqualTo(tekst);
        assertThat(cijfer.gebruikt())
                .isEqualTo(new Reden.GebruiktCijfer("A", tekst, LocalDate.of(2026, 1, 1), "bron", true));
    }

    @Test
    void eenGemeenteVultAanEnVerbetert(@TempDir Path map) throws IOException {
        Cijfers cijfers = Cijfers.met(bestand(
                map,
                "bijstandsnorm-alleenstaande;2027-01-01;1450.00;euro;Bijstandsnorm;Participatiewet art. 21;ja;halfjaar\n"
                        + "bijstandsnorm-gehuwden;2026-07-01;2028.00;euro;Verbeterd;Stcrt.;ja;halfjaar\n"));

        assertThat(cijfers.op("bijstandsnorm-alleenstaande", LocalDate.of(2026, 12, 31))
                        .tekst())
                .isEqualTo("€ 1.419,46");
        assertThat(cijfers.op("bijstandsnorm-alleenstaande", LocalDate.of(2027, 1, 1)))
                .matches(Cijfer::zeker)
                .matches(cijfer -> cijfer.tekst().equals("€ 1.450,00"));
        assertThat(cijfers.op("bijstandsnorm-gehuwden", LocalDate.of(2026, 7, 1))
                        .tekst())
                .isEqualTo("€ 2.028,00");
        assertThat(cijfers.op("bvv-norm-procent", LocalDate.of(2026, 7, 1)).tekst())
                .isEqualTo("95%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bijstandsnorm-aleenstaande;2027-01-01;1;euro;A;b;ja;niet | regel 2, code 'bijstandsnorm-aleenstaande': dit cijfer bestaat niet",
                "bijstandsnorm-gehuwden;2027-01-01;1;procent;A;b;ja;niet | regel 2, eenheid 'procent': dit cijfer telt in euro",
                "bijstandsnorm-gehuwden;2027-01-01;-1;euro;A;b;ja;niet   | regel 2, waarde '-1': mag niet minder dan 0 zijn",
                "bijstandsnorm-gehuwden;2027-01-01;1;euro;A;b;ja;soms    | regel 2, wijzigt 'soms': kies niet, jaar of halfjaar",
                "bijstandsnorm-gehuwden;1 juli;1;euro;A;b;ja;niet        | regel 2, geldig_vanaf '1 juli'"
            })
    void eenFoutInHetBestandVanDeGemeenteWordtGenoemd(String regel, String melding, @TempDir Path map)
            throws IOException {
        String bestand = bestand(map, regel + "\n");
        assertThatThrownBy(() -> Cijfers.met(bestand))
                .isInstanceOf(TermijnFout.class)
                .hasMessageStartingWith(bestand)
                .hasMessageContaining(melding);
    }

    @Test
    void tweeKeerDezelfdeDagInEenBestandWordtGeweigerd(@TempDir Path map) throws IOException {
        String regel = "bijstandsnorm-gehuwden;2027-01-01;1;euro;A;b;ja;niet\n";
        String bestand = bestand(map, regel + regel);
        assertThatThrownBy(() -> Cijfers.met(bestand)).hasMessageContaining("regel 3, geldig_vanaf");
    }

    @Test
    void eenBestandDatErNietIsWordtGenoemd() {
        assertThatThrownBy(() -> Cijfers.met("/bestaat/niet.csv"))
                .isInstanceOf(TermijnFout.class)
                .hasMessage("De instelling schuldhulproute.cijfers.bestand is '/bestaat/niet.csv'. "
                        + "Dit bestand is niet te lezen.");
        assertThat(Cijfers.met(" ").alle()).isEqualTo(Cijfers.standaard().alle());
    }

    private static String bestand(Path map, String regels) throws IOException {
        Path bestand = map.resolve("eigen.csv");
        Files.writeString(bestand, String.join(";", KOLOMMEN) + "\n" + regels);
        return bestand.toString();
    }

    private static Cijfers uit(String regels) {
        return Cijfers.van(Csv.tekst("proef", String.join(";", KOLOMMEN) + "\n" + regels, KOLOMMEN));
    }
}
