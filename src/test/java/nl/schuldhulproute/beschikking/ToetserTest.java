package nl.schuldhulproute.beschikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsing.Advies;
import nl.schuldhulproute.dossier.Toegangstoetsing.Situatie;
import nl.schuldhulproute.dossier.Toegangstoetsingen;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ToetserTest extends RouteTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 16);

    @Autowired
    private Toetser toetser;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private Toegangstoetsingen toetsingen;

    @Test
    void wieAfzagEnDaarnaTochTerugkwamVraagtWeerEenBesluit() {
        vandaagIs(DAG);
        String nummer = dossier(DAG);
        toetsingen.save(new Toegangstoetsing(
                nummer,
                new Situatie(true, true, null, true, false, false, true, true, null, null),
                DAG.atStartOfDay(AMSTERDAM).toInstant()));
        assertThat(toetser.toets(nummer)).isNotEqualTo(Advies.GEEN_BESLUIT_NODIG);
        zietAf(nummer, "eerst");
        assertThat(toetser.toets(nummer)).isEqualTo(Advies.GEEN_BESLUIT_NODIG);

        vandaagIs(DAG.plusDays(20));
        Dossier dossier = dossiers.dossier(nummer);
        dossier.heropen(DAG.plusDays(20).atStartOfDay(AMSTERDAM).toInstant());
        dossiers.bewaar(dossier);
        assertThat(toetser.toets(nummer)).isNotEqualTo(Advies.GEEN_BESLUIT_NODIG);
        zietAf(nummer, "weer");
        assertThat(toetser.toets(nummer)).isEqualTo(Advies.GEEN_BESLUIT_NODIG);
    }

    private void zietAf(String nummer, String keer) {
        tijdlijn.voegToe(
                nummer,
                new Tijdlijn.Bron(
                        "systematische-intake",
                        "userTask_afzienBevestigen",
                        "Afzien bevestigen",
                        nummer + ":" + keer,
                        "consulent"),
                "systematische-intake-afzienBevestigen",
                DAG,
                Map.of("zeker", true));
    }
}
