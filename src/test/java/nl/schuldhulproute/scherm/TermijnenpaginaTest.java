package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import nl.schuldhulproute.termijn.Termijnen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ExtendedModelMap;

class TermijnenpaginaTest extends PaginaTest {

    @Autowired
    private Termijnen termijnen;

    @Test
    void elkeTermijnStaatErMetBeginLengteEnWatErNaDeLaatsteDagTeDoenIs() throws Exception {
        String html = pagina(web.perform(get("/termijnen"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("'none'")))
                .andReturn());
        assertThat(termijnen.alle())
                .allSatisfy(soort -> assertThat(html)
                        .contains(soort.naam(), soort.startgebeurtenis(), soort.bijVerlopen(), soort.grondslag()));
        assertThat(html)
                .contains("8 weken", "In te stellen van 1 tot en met 8 weken", "14 dagen ervoor")
                .contains("Op tijd moet zijn: de inwoner", "Deze termijn kan stilstaan")
                .contains("1 werkdag (indicatie)", "Tot een dag die per keer wordt genoemd");
        assertThat(html.indexOf(">Eerste gesprek<"))
                .as("in de volgorde van de route")
                .isBetween(
                        html.indexOf(">Eerste contact na de aanmelding<"), html.indexOf(">Besluit over de toegang<"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulenten", "managers", "proceseigenaren", "iets-anders"})
    void erStaatNietsVanEenDossierInDusIedereenDieIsAangemeldMagHetLezen(String groep) throws Exception {
        in(groep);
        web.perform(get("/termijnen")).andExpect(status().isOk());
        web.perform(post("/termijnen")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void wieNietIsAangemeldZietHetNiet() throws Exception {
        motor.getIdentityService().clearAuthentication();
        web.perform(get("/termijnen")).andExpect(status().isUnauthorized());
    }

    @Test
    void watDeGemeenteKoosStaatNaastWatZonderKeuzeGeldt() {
        ExtendedModelMap model = new ExtendedModelMap();
        new Termijnenpagina(Termijnen.met(Map.of("A10", "6"))).toon(model);
        assertThat((Iterable<?>) model.get("rijen"))
                .map(rij -> (Termijnenpagina.Rij) rij)
                .filteredOn(rij -> rij.naam().equals("Besluit over de toegang"))
                .singleElement()
                .satisfies(rij -> {
                    assertThat(rij.lengte()).isEqualTo("6 weken");
                    assertThat(rij.keuze())
                            .isEqualTo(
                                    "In te stellen van 1 tot en met 8 weken. De gemeente koos dit; zonder keuze is het 8 weken");
                });
    }
}
