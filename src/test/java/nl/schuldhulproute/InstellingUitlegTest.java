package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class InstellingUitlegTest {

    record Proef(boolean aan) {}

    @Test
    void eenWaardeDieNietTeLezenIsWordtNietHerhaald() {
        FailureAnalysis uitleg = uitleg("schuldhulproute.proef", "aan", "geheim");
        assertThat(uitleg.getDescription()).isEqualTo("De instelling schuldhulproute.proef.aan klopt niet.");
        assertThat(uitleg.getDescription() + uitleg.getAction()).doesNotContain("geheim");
    }

    @Test
    void deInstellingVanEenAnderBlijftVanEenAnder() {
        assertThat(uitleg("server", "aan", "geheim")).isNull();
    }

    private static FailureAnalysis uitleg(String groep, String naam, String waarde) {
        Binder lezer = new Binder(new MapConfigurationPropertySource(Map.of(groep + "." + naam, waarde)));
        BindException fout = catchThrowableOfType(BindException.class, () -> lezer.bind(groep, Proef.class));
        return new InstellingUitleg().analyze(fout, fout);
    }
}
