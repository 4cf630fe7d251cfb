package nl.schuldhulproute.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegeluitkomstenTest extends RouteTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Test
    void deRedenenBlijvenBewaardZoalsDeRegelZeGaf() {
        String nummer = dossier(DAG);
        Reden reden = new Reden(
                "De schulden zijn niet binnen 36 maanden te betalen.",
                "VNG-model art. 1",
                List.of(new Reden.Feit("schulden samen", "12.400,00 euro")),
                List.of(new Reden.GebruiktCijfer("maanden", "36", LocalDate.of(2021, 1, 1), "VNG-model", false)));

        uitkomsten.bewaar(nummer, Regel.PROBLEMATISCHE_SCHULDEN, "Ja", List.of(reden), DAG);

        Regeluitkomst bewaard =
                uitkomsten.laatste(nummer, Regel.PROBLEMATISCHE_SCHULDEN).orElseThrow();
        assertThat(uitkomsten.redenen(bewaard)).containsExactly(reden);
        assertThat(bewaard.indicatief()).isTrue();
    }

    @Test
    void dezelfdeUitkomstTeltEenKeer() {
        String nummer = dossier(DAG);
        List<Reden> redenen = List.of(new Reden("Omdat.", "Wgs art. 3"));

        uitkomsten.bewaar(nummer, Regel.TOEGANG, "Ja", redenen, DAG);
        uitkomsten.bewaar(nummer, Regel.TOEGANG, "Ja", redenen, DAG);
        uitkomsten.bewaar(nummer, Regel.TOEGANG, "Nee", redenen, DAG);

        assertThat(uitkomsten.van(nummer)).extracting(Regeluitkomst::uitkomst).containsExactly("Ja", "Nee");
    }

    @Test
    void eenUitslagHeeftEenUitkomstMetRedenenOfZegtWatOntbreekt() {
        assertThat(Uitslag.mist(List.of("het inkomen")).isBepaald()).isFalse();
        assertThatThrownBy(() -> Uitslag.van("Ja", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Uitslag.mist(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
