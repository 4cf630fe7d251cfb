package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.schuldhulproute.termijn.Csv;
import nl.schuldhulproute.termijn.TermijnFout;
import org.junit.jupiter.api.Test;

class CijfersTest {

    private static final String[] KOLOMMEN = {"code", "geldig_vanaf", "waarde", "eenheid", "naam", "bron", "zeker"};

    @Test
    void eenCijferGeldtVanafZijnDag() {
        Cijfers cijfers = uit("a;2026-01-01;100;euro;A;bron;ja\na;2026-07-01;110.50;euro;A;bron;nee\n");

        assertThat(cijfers.op("a", LocalDate.of(2026, 6, 30)).waarde()).isEqualByComparingTo("100");
        assertThat(cijfers.op("a", LocalDate.of(2026, 7, 1)).waarde()).isEqualByComparingTo("110.50");
        assertThat(cijfers.op("a", LocalDate.of(2026, 7, 1)).zeker()).isFalse();
    }

    @Test
    void voorDeEersteDagIsNietBekendWatGold() {
        Cijfers cijfers = uit("a;2026-01-01;100;euro;A;bron;ja\n");

        assertThatThrownBy(() -> cijfers.op("a", LocalDate.of(2025, 12, 31)))
                .isInstanceOf(TermijnFout.class)
                .hasMessageContaining("'a'")
                .hasMessageContaining("2026-01-01");
        assertThatThrownBy(() -> cijfers.op("b", LocalDate.of(2026, 1, 1))).hasMessageContaining("'b' bestaat niet");
    }

    @Test
    void eenFouteRegelNoemtBestandRegelEnKolom() {
        assertThatThrownBy(() -> uit("a;2026-01-01;13,73;procent;A;bron;ja\n"))
                .hasMessageContaining("proef regel 2, waarde '13,73'");
        assertThatThrownBy(() -> uit("a;2026-01-01;13;kilo;A;bron;ja\n")).hasMessageContaining("eenheid 'kilo'");
        assertThatThrownBy(() -> uit("a;2026-01-01;1;euro;A;b;ja\na;2026-01-01;2;euro;A;b;ja\n"))
                .hasMessageContaining("regel 3, geldig_vanaf");
    }

    @Test
    void deTabelVanDezeUitgaveIsGoedEnNoemtBijElkCijferZijnBron() {
        assertThat(Cijfers.standaard().alle())
                .isNotEmpty()
                .allSatisfy(cijfer -> assertThat(cijfer.bron()).isNotBlank());
    }

    private static Cijfers uit(String regels) {
        return Cijfers.van(Csv.tekst("proef", String.join(";", KOLOMMEN) + "\n" + regels, KOLOMMEN));
    }
}
