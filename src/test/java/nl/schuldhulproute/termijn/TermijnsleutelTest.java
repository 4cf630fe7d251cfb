package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One text by which a model or a notice names a term: its code, and what it is about when several can run. */
class TermijnsleutelTest {

    private static final String DOSSIER = "D-2026-000042";

    @ParameterizedTest
    @CsvSource({"A10, A10, ''", "A17/bezwaar-3, A17, bezwaar-3", "A17-commissie/bezwaar-12, A17-commissie, bezwaar-12"})
    void deVerwijzingGaatHeenEnWeer(String verwijzing, String code, String onderwerp) {
        Termijnsleutel sleutel = new Termijnsleutel(DOSSIER, verwijzing);
        assertThat(sleutel).isEqualTo(new Termijnsleutel(DOSSIER, code, onderwerp));
        assertThat(sleutel.verwijzing()).isEqualTo(verwijzing);
    }

    @Test
    void zonderCodeIsErGeenTermijn() {
        for (String geen : new String[] {null, "", "/bezwaar-3"}) {
            assertThatThrownBy(() -> new Termijnsleutel(DOSSIER, geen))
                    .isInstanceOf(TermijnFout.class)
                    .hasMessage("Bij een termijn hoort een code.");
        }
    }
}
