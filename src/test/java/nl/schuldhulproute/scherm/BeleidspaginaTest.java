package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeleidspaginaTest extends PaginaTest {

    @Test
    void watNuGeldtEnWatErKomtStaatErMetHetArtikel() throws Exception {
        in("proceseigenaren");
        assertThat(rij("Inwoners volgen na de begeleiding"))
                .contains("schuldhulproute.beleid.volgen")
                .contains("<strong>ja</strong>")
                .contains("het begin")
                .contains("vanaf 1 januari 2039: nee")
                .contains("VNG-model art. 13 en 14");
        assertThat(rij("Besluit over de toegang"))
                .contains("schuldhulproute.termijnen.A10")
                .contains("<strong>8 weken</strong>")
                .contains("(mag: 1 tot en met 8)")
                .contains("vanaf 1 januari 2039: 6 weken")
                .contains("Wgs art. 4a lid 3");
    }

    @Test
    void deNaamVanEenInstellingIsVoorWieHaarVerandert() throws Exception {
        assertThat(html()).doesNotContain("schuldhulproute.beleid.", "schuldhulproute.termijnen.");
    }

    @Test
    void watEerderGoldBlijftStaan() throws Exception {
        vandaagIs(LocalDate.of(2039, 1, 1));
        assertThat(rij("Inwoners volgen na de begeleiding"))
                .contains("<strong>nee</strong>")
                .contains(">1 januari 2039<")
                .contains("vanaf het begin: ja");
        assertThat(rij("Besluit over de toegang")).contains("<strong>6 weken</strong>", "vanaf het begin: 8 weken");
        vandaagIs(LocalDate.of(2038, 12, 31));
        assertThat(rij("Inwoners volgen na de begeleiding")).contains("<strong>ja</strong>");
    }

    @Test
    void watNietVerandertHeeftGeenLaterEnGeenEerder() throws Exception {
        assertThat(rij("Maanden tussen twee evaluaties")).doesNotContain("2039");
    }

    @Test
    void deInwerkingtredingEnDeOudeRegelsWordenUitgelegd() throws Exception {
        assertThat(html())
                .contains("de dag na de publicatie in het gemeenteblad", "VNG-model art. 20", "art. 19 lid 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulenten", "managers", "proceseigenaren", "applicatiebeheerders"})
    void wieIsAangemeldMagDeRegelsZien(String groep) throws Exception {
        in(groep);
        web.perform(get("/beleid"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("'none'")));
    }

    @Test
    void wieNietIsAangemeldZietNiets() throws Exception {
        motor.getIdentityService().clearAuthentication();
        web.perform(get("/beleid")).andExpect(status().isUnauthorized());
    }

    private String html() throws Exception {
        return pagina(web.perform(get("/beleid")).andExpect(status().isOk()).andReturn());
    }

    private String rij(String naam) throws Exception {
        String html = html();
        int begin = html.indexOf(naam);
        assertThat(begin).as(naam).isPositive();
        return html.substring(begin, html.indexOf("</tr>", begin));
    }
}
