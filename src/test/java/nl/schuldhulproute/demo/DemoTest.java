package nl.schuldhulproute.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.schuldhulproute.steun.LosseToepassing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo as the README starts it. A story that no longer fits the models stops the start, and with it this test. */
class DemoTest {

    private static LosseToepassing demo;

    @BeforeAll
    static void start() throws Exception {
        demo = LosseToepassing.start("spring.profiles.active=demo");
        demo.wachtOpPoort();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"consulent", "consulent2", "kwaliteit", "nazorgcoach", "manager", "proceseigenaar", "beheerder"})
    void elkeRolHeeftEenGebruikerMetZijnNaamAlsWachtwoord(String naam) throws Exception {
        assertThat(demo.haal(naam, "/engine-rest/user/" + naam + "/profile").statusCode())
                .isEqualTo(200);
    }

    @Test
    void deFiltersStaanKlaarVoorElkeRol() throws Exception {
        assertThat(demo.haal("consulent", "/engine-rest/filter?resourceType=Task")
                        .body())
                .contains("Mijn taken", "Te laat", "Crisis", "Niet toegewezen", "Alle taken")
                .doesNotContain("Tweede lezing");
        assertThat(demo.haal("kwaliteit", "/engine-rest/filter?resourceType=Task")
                        .body())
                .contains("Mijn taken", "Tweede lezing")
                .doesNotContain("Nazorg");
        assertThat(demo.haal("nazorgcoach", "/engine-rest/filter?resourceType=Task")
                        .body())
                .contains("Mijn taken", "Nazorg", "Volgen");
    }

    @Test
    void alleenDeBeheerderVerzetDeKlok() throws Exception {
        assertThat(demo.haal("consulent", "/demo/klok").statusCode()).isEqualTo(403);
        assertThat(demo.zend("consulent", "/demo/klok", "dagen", "1").statusCode())
                .isEqualTo(403);
        assertThat(demo.haal(null, "/demo/klok").statusCode()).isEqualTo(401);
        assertThat(demo.haal("beheerder", "/demo/klok").body()).contains("Het is nu", "Hoeveel dagen vooruit?");
        HttpResponse<String> fout = demo.zend("beheerder", "/demo/klok", "dagen", "veel");
        assertThat(fout.statusCode()).isEqualTo(302);
    }
}
