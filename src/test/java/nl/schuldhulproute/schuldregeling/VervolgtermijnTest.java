package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.termijn.Termijn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie moet kiezen hoe het met de schuldeisers verdergaat, wacht niet ongemerkt (B-47; VK)")
class VervolgtermijnTest extends Schuldregelingstappen {

    private static final String KIEZEN = "userTask_vervolgKiezen";
    private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 11, 16);
    private static final String TE_LAAT = "Ander vervolg kiezen: de uiterste dag was 16 november 2026.";

    @Test
    void naDeLaatsteDagVraagtDeKeuzeAandacht() {
        looptVast(MAANDAG);
        assertThat(termijn()).returns(MAANDAG, Termijn::startOp).returns(LAATSTE_DAG, Termijn::einde);
        assertThat(taak(nummer, KIEZEN).getDueDate())
                .isEqualTo(LAATSTE_DAG.atTime(23, 59).atZone(AMSTERDAM).toInstant());
        hetIs(LAATSTE_DAG, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(zinnen()).doesNotContain(TE_LAAT);

        hetIs(LAATSTE_DAG.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(zinnen()).containsOnlyOnce(TE_LAAT);
        assertThat(taak(nummer, KIEZEN).getPriority()).isEqualTo(100);
        assertThat(openTaken(nummer)).containsExactly(KIEZEN);
    }

    @Test
    void wieOpTijdKiestHoortNiets() {
        looptVast(MAANDAG);
        vandaagIs(MAANDAG.plusDays(3));
        kies();
        assertThat(termijnen.laatste(nummer, "VK").orElseThrow().voldaanOp()).contains(MAANDAG.plusDays(3));
        hetIs(LAATSTE_DAG.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(zinnen()).doesNotContain(TE_LAAT);
    }

    /** The tasks of the arrangement are gone until somebody chose: its days are not let go by. */
    @Test
    void deKeuzeIsErVoorDeEersteDagVanEenRegelingDieDoorloopt() {
        LocalDate hercontrole = START.plusMonths(12);
        looptVast(hercontrole.minusDays(5));
        assertThat(termijnen.lopend(nummer, "A39").orElseThrow().einde()).isEqualTo(hercontrole);
        assertThat(termijn().einde()).isEqualTo(hercontrole);
    }

    @Test
    void watAlVoorbijIsVerkortDeTermijnNiet() {
        LocalDate later = START.plusMonths(12).plusDays(6);
        looptVast(later);
        assertThat(termijn().einde()).isEqualTo(later.plusWeeks(2));
    }

    @Test
    void ookZonderRegelingIsErEenTermijnEnElkeKeuzeHeeftDeHare() {
        begin("SCHULDBEMIDDELING");
        nietAkkoord();
        assertThat(termijn().einde()).isEqualTo(START.plusWeeks(2));
        vandaagIs(START.plusDays(1));
        vul(
                nummer,
                KIEZEN,
                "gekozenOp",
                vandaag().toString(),
                "zonderAkkoord",
                "NIEUW_VOORSTEL",
                "saldiActueel",
                true,
                "reden",
                "Er is meer gespaard");
        assertThat(termijnen.lopend(nummer, "VK")).isEmpty();
        voorstel(2_000.0);
        antwoord(vandaag(), alle().subList(0, 1), alle().subList(1, 2));
        assertThat(termijn().startOp()).isEqualTo(START.plusDays(1));
    }

    private void looptVast(LocalDate op) {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(op);
        motor.getRuntimeService()
                .createMessageCorrelation("RegelingLooptVast")
                .processInstanceBusinessKey(nummer)
                .correlate();
    }

    private void kies() {
        vul(
                nummer,
                KIEZEN,
                "gekozenOp",
                vandaag().toString(),
                "oorzaak",
                "SCHULDEISER",
                "zonderAkkoord",
                "DOORGAAN",
                "reden",
                "De schuldeiser doet toch mee");
    }

    private Termijn termijn() {
        return termijnen.lopend(nummer, "VK").orElseThrow();
    }

    private List<String> zinnen() {
        return tijdlijn.van(nummer).stream()
                .map(Verslag::inhoud)
                .filter(inhoud -> inhoud.contains("zin"))
                .map(inhoud -> inhoud.replaceAll("^\\{\"zin\":\"|\"}$", ""))
                .toList();
    }
}
