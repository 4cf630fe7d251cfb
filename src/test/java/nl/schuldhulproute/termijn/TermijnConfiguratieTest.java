package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("De instellingen van de gemeente over termijnen")
@ExtendWith(OutputCaptureExtension.class)
class TermijnConfiguratieTest {

    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-20");

    private static ApplicationContextRunner start(String moment, String... instellingen) {
        return new ApplicationContextRunner()
                .withUserConfiguration(TermijnConfiguratie.class)
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse(moment), ZoneOffset.UTC))
                .withPropertyValues(instellingen);
    }

    @Test
    void zonderInstellingenGeldtDeTabel() {
        start("2026-11-20T09:00:00Z").run(app -> {
            assertThat(app.getBean(Termijnen.class).soort("A10", VANDAAG).lengte())
                    .contains(Lengte.weken(8));
            assertThat(app.getBean(Kalender.class).isWerkdag(LocalDate.parse("2027-05-07")))
                    .isFalse();
            assertThat(app).hasSingleBean(Termijnberekening.class);
        });
    }

    @Test
    void deGemeenteKiest() {
        start(
                        "2026-11-20T09:00:00Z",
                        "schuldhulproute.termijnen.A10=6",
                        "schuldhulproute.termijnen.A42-vroeg=2",
                        "schuldhulproute.kalender.gelijkgestelde-dagen=2029-05-11, 2030-05-31",
                        "schuldhulproute.kalender.gelijkgestelde-dag-is-werkdag=true")
                .run(app -> {
                    assertThat(app.getBean(Termijnen.class)
                                    .soort("A10", VANDAAG)
                                    .lengte())
                            .contains(Lengte.weken(6));
                    assertThat(app.getBean(Termijnen.class)
                                    .soort("A42-vroeg", VANDAAG)
                                    .lengte())
                            .contains(Lengte.maanden(2));
                    assertThat(app.getBean(Kalender.class).isVrij(LocalDate.parse("2029-05-11")))
                            .isTrue();
                    assertThat(app.getBean(Kalender.class).isVrij(LocalDate.parse("2030-05-31")))
                            .isTrue();
                    assertThat(app.getBean(Kalender.class).isWerkdag(LocalDate.parse("2027-05-07")))
                            .isTrue();
                });
    }

    @Test
    @DisplayName("een beslistermijn van meer dan 8 weken stopt de start, met een Nederlandse melding")
    void teLangeBeslistermijn() {
        start("2026-11-20T09:00:00Z", "schuldhulproute.termijnen.A10=9")
                .run(app -> assertThat(app)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(TermijnFout.class)
                        .hasMessageStartingWith("De instelling schuldhulproute.termijnen.A10 is '9'."));
    }

    @Test
    void eenOnleesbareDagStoptDeStart() {
        start("2026-11-20T09:00:00Z", "schuldhulproute.kalender.gelijkgestelde-dagen=11 mei 2029")
                .run(app -> assertThat(app).getFailure().hasStackTraceContaining("Schrijf een datum als 2029-05-11."));
    }

    @Test
    @DisplayName("na het laatste bekende jaar zegt de log dat het koninklijk besluit ontbreekt")
    void gelijkgesteldeDagenOnbekend(CapturedOutput uitvoer) {
        start("2028-11-20T09:00:00Z").run(app -> assertThat(app).hasNotFailed());
        assertThat(uitvoer).doesNotContain("gelijkgestelde dagen");

        start("2028-12-31T23:00:00Z").run(app -> assertThat(app).hasNotFailed()); // 2029 in Amsterdam

        assertThat(uitvoer).contains("bekend tot en met 2028");
    }
}
