package nl.schuldhulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.steun.RouteTest;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The municipality's own sign-on takes the place of one class, and everything follows it. */
class AndereAanmeldingTest extends RouteTest {

    /** As a proxy of the municipality would say it. */
    private static final class VanDeGemeente implements Identiteitsbron {
        @Override
        public Optional<String> gebruiker(HttpServletRequest verzoek) {
            return Optional.ofNullable(verzoek.getHeader("X-Gemeente-Gebruiker"));
        }
    }

    @Autowired
    private ServletContext webserver;

    private final Identiteitsbron bron = new VanDeGemeente();

    @Test
    void deMotorKentWieErIsZolangHetVerzoekDuurt() throws Exception {
        MockHttpServletRequest verzoek = verzoek("/engine-rest/task");
        verzoek.addHeader("X-Gemeente-Gebruiker", "kwaliteit");
        List<String> gezien = new ArrayList<>();
        new Toegangsfilter(bron, motor.getIdentityService())
                .doFilter(verzoek, new MockHttpServletResponse(), (vraag, antwoord) -> {
                    var wie = motor.getIdentityService().getCurrentAuthentication();
                    gezien.add(wie.getUserId());
                    gezien.addAll(wie.getGroupIds());
                });
        assertThat(gezien).containsExactly("kwaliteit", "kwaliteitsmedewerkers");
        assertThat(motor.getIdentityService().getCurrentAuthentication()).isNull();
    }

    @Test
    void zonderAanmeldingBijDeGemeenteBlijftDeDeurDicht() throws Exception {
        MockHttpServletRequest verzoek = verzoek("/engine-rest/task");
        verzoek.addHeader("Authorization", nl.schuldhulproute.steun.Gebruikers.basic("consulent"));
        MockHttpServletResponse antwoord = new MockHttpServletResponse();
        new Toegangsfilter(bron, motor.getIdentityService()).doFilter(verzoek, antwoord, (vraag, terug) -> {
            throw new AssertionError("doorgelaten");
        });
        assertThat(antwoord.getStatus()).isEqualTo(401);
    }

    @Test
    void deWebappsNemenDeAanmeldingOver() throws Exception {
        MockHttpServletRequest verzoek = verzoek("/camunda/app/tasklist/default/");
        verzoek.addHeader("X-Gemeente-Gebruiker", "consulent");
        List<Object> doorgelaten = new ArrayList<>();
        new Webapplogin(bron)
                .doFilter(verzoek, new MockHttpServletResponse(), (vraag, antwoord) -> doorgelaten.add(vraag));
        assertThat(doorgelaten).hasSize(1);
        assertThat(AuthenticationUtil.getAuthsFromSession(verzoek.getSession())
                        .getAuthenticationForProcessEngine("default")
                        .getIdentityId())
                .isEqualTo("consulent");
    }

    private MockHttpServletRequest verzoek(String pad) {
        MockHttpServletRequest verzoek = new MockHttpServletRequest(webserver, "GET", pad);
        verzoek.setServletPath(pad);
        return verzoek;
    }
}
