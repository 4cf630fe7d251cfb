package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class BeleidTest {

    @Configuration
    @EnableConfigurationProperties(Beleid.class)
    static class Instellingen {}

    private final ApplicationContextRunner toepassing =
            new ApplicationContextRunner().withUserConfiguration(Instellingen.class);

    @Test
    void zonderInstellingGeldenDeWaardenUitDeBronnen() {
        toepassing.run(gestart ->
                assertThat(gestart.getBean(Beleid.class)).isEqualTo(new Beleid(true, 6, List.of(3, 6, 12), 3)));
    }

    @Test
    void deGemeenteKiestZelf() {
        toepassing
                .withPropertyValues(
                        "schuldhulproute.beleid.volgen=false",
                        "schuldhulproute.beleid.evaluatie-maanden=2",
                        "schuldhulproute.beleid.nazorg-momenten=1,3,6,12,24",
                        "schuldhulproute.beleid.nazorg-pogingen=5")
                .run(gestart -> assertThat(gestart.getBean(Beleid.class))
                        .isEqualTo(new Beleid(false, 2, List.of(1, 3, 6, 12, 24), 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "evaluatie-maanden, 0, van 1 tot en met 12",
        "evaluatie-maanden, 13, van 1 tot en met 12",
        "nazorg-pogingen, 0, van 1 tot en met 10",
        "nazorg-pogingen, 11, van 1 tot en met 10",
        "nazorg-momenten, '6,3', oplopende maanden van 1 tot en met 36",
        "nazorg-momenten, '0,3', oplopende maanden van 1 tot en met 36",
        "nazorg-momenten, 37, oplopende maanden van 1 tot en met 36",
        "nazorg-momenten, '', een of meer maanden"
    })
    void eenVerkeerdeInstellingHoudtDeStartTegenInHetNederlands(String naam, String waarde, String toegestaan) {
        toepassing
                .withPropertyValues("schuldhulproute.beleid.%s=%s".formatted(naam, waarde))
                .run(gestart -> assertThat(gestart)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("De instelling schuldhulproute.beleid." + naam + " klopt niet.")
                        .hasMessageContaining(toegestaan));
    }
}
