package nl.schuldhulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessieduurTest {

    @ParameterizedTest
    @CsvSource({"PT0S, false", "PT11H59M, false", "PT12H, false", "PT12H0.001S, true", "P3D, true"})
    void naEenWerkdagIsEenSessieVoorbijOokAlsErSteedsIetsKomt(Duration later, boolean voorbij) throws Exception {
        MockHttpSession sessie = new MockHttpSession();
        Instant nu = Instant.ofEpochMilli(sessie.getCreationTime()).plus(later);
        MockHttpServletRequest verzoek = new MockHttpServletRequest();
        verzoek.setSession(sessie);
        MockFilterChain verder = new MockFilterChain();
        new Sessieduur(Duration.ofHours(12), InstantSource.fixed(nu))
                .doFilter(verzoek, new MockHttpServletResponse(), verder);
        assertThat(sessie.isInvalid()).isEqualTo(voorbij);
        assertThat(verder.getRequest()).as("het verzoek gaat door").isNotNull();
    }
}
