package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.schuldhulproute.termijn.TermijnFout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BeleidConfiguratieTest {

    private static ApplicationContextRunner start(String moment, String... instellingen) {
        return new ApplicationContextRunner()
                .withUserConfiguration(BeleidConfiguratie.class)
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse(moment), ZoneOffset.UTC))
                .withPropertyValues(instellingen);
    }

    @Test
    void zolangDeCijfersBijZijnIsErGeenWaarschuwing(CapturedOutput uitvoer) {
        // The last second of 2026 in Amsterdam.
        start("2026-12-31T22:59:59Z").run(app -> assertThat(app).hasSingleBean(Cijfers.class));
        assertThat(uitvoer).doesNotContain("de nieuwe waarde ontbreekt");
    }

    @Test
    void naDeWijzigingVanDeNormenKomtErEenWaarschuwing(CapturedOutput uitvoer) {
        start("2026-12-31T23:00:00Z").run(app -> assertThat(app).hasSingleBean(Cijfers.class));
        assertThat(uitvoer)
                .contains("Deze cijfers zijn veranderd en de nieuwe waarde ontbreekt: bijstandsnorm-alleenstaande, ")
                .contains("bvv-max-gehuwden-kinderen")
                .contains("schuldhulproute.cijfers.bestand")
                .doesNotContain("problematisch-maanden");
    }

    @Test
    void eenBestandDatErNietIsStoptDeStart() {
        start("2026-11-20T09:00:00Z", "schuldhulproute.cijfers.bestand=/bestaat/niet.csv")
                .run(app -> assertThat(app)
                        .getFailure()
                        .hasRootCauseInstanceOf(java.nio.file.NoSuchFileException.class)
                        .hasStackTraceContaining(TermijnFout.class.getName())
                        .hasStackTraceContaining(
                                "De instelling schuldhulproute.cijfers.bestand is '/bestaat/niet.csv'"));
    }
}
