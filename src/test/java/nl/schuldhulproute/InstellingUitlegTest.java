package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import nl.schuldhulproute.beleid.Beleid;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class InstellingUitlegTest {

    @Test
    void eenKeuzeDieNietKanWordtInHetNederlandsUitgelegd() {
        assertThat(uitleg("schuldhulproute.beleid", "evaluatie-maanden", "99").getDescription())
                .isEqualTo(
                        "De instelling schuldhulproute.beleid.evaluatie-maanden klopt niet. Toegestaan: van 1 tot en met"
                                + " 12.");
    }

    @Test
    void eenWaardeDieNietTeLezenIsWordtNietHerhaald() {
        FailureAnalysis uitleg = uitleg("schuldhulproute.beleid", "volgen", "geheim");
        assertThat(uitleg.getDescription()).isEqualTo("De instelling schuldhulproute.beleid.volgen klopt niet.");
        assertThat(uitleg.getDescription() + uitleg.getAction()).doesNotContain("geheim");
    }

    @Test
    void deInstellingVanEenAnderBlijftVanEenAnder() {
        assertThat(uitleg("server", "volgen", "geheim")).isNull();
    }

    private static FailureAnalysis uitleg(String groep, String naam, String waarde) {
        Binder lezer = new Binder(new MapConfigurationPropertySource(Map.of(groep + "." + naam, waarde)));
        BindException fout = catchThrowableOfType(BindException.class, () -> lezer.bind(groep, Beleid.class));
        return new InstellingUitleg().analyze(fout, fout);
    }
}
