package nl.schuldhulproute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EuroTest {

    @Test
    void euroEnCentZijnHetzelfdeBedrag() {
        assertThat(Euro.cent(new BigDecimal("1234.5"))).isEqualTo(123_450);
        assertThat(Euro.euro(123_450L)).isEqualTo(new BigDecimal("1234.50"));
        assertThat(Euro.tekst(123_456_789)).isEqualTo("€ 1.234.567,89");
        assertThat(Euro.euro(null)).isNull();
    }
}
