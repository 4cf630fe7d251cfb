package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.Test;

class StartTest extends RouteTest {

    @Test
    void eenDossierWordtGeopend() {
        String nummer = dossier(LocalDate.of(2026, 3, 2));
        assertThat(nummer).matches("D-2026-\\d{6}");
        assertThat(dossiers.aanvrager(nummer).naam()).isEqualTo("Fenna Proefpersoon");
    }
}
