package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Algemene termijnenwet art. 3: de vrije dagen")
class KalenderTest {

    private final Kalender kalender = Kalender.standaard();

    @ParameterizedTest(name = "Pasen {0}")
    @ValueSource(
            strings = {
                "1961-04-02",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2016-03-27",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2038-04-25"
            })
    void eerstePaasdagKlopt(LocalDate pasen) {
        assertThat(Feestdagen.eerstePaasdag(pasen.getYear())).isEqualTo(pasen);
    }

    @Test
    @DisplayName("lid 1 en 2: de negen feestdagen van 2027, met Goede Vrijdag en met 5 mei buiten een lustrum")
    void feestdagenVan2027() {
        assertThat(Feestdagen.van(2027))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse("2027-03-26"),
                        LocalDate.parse("2027-03-29"),
                        LocalDate.parse("2027-04-27"),
                        LocalDate.parse("2027-05-05"),
                        LocalDate.parse("2027-05-06"),
                        LocalDate.parse("2027-05-17"),
                        LocalDate.parse("2027-12-25"),
                        LocalDate.parse("2027-12-26")));
    }

    @Test
    void hemelvaartsdagOp5MeiTeltEenKeer() {
        assertThat(Feestdagen.van(2016)).hasSize(8).contains(LocalDate.parse("2016-05-05"));
    }

    @ParameterizedTest(name = "{0}: Koningsdag op {1}")
    @CsvSource({"2025,2025-04-26", "2026,2026-04-27", "2027,2027-04-27", "2031,2031-04-26", "2036,2036-04-26"})
    @DisplayName("lid 1: Koningsdag is 27 april, en 26 april als de 27e een zondag is")
    void koningsdag(int jaar, LocalDate dag) {
        assertThat(Feestdagen.koningsdag(jaar)).isEqualTo(dag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-04-28",
                "2023-05-19",
                "2024-05-10",
                "2024-12-27",
                "2025-05-30",
                "2026-01-02",
                "2026-05-15",
                "2027-05-07",
                "2028-04-28",
                "2028-05-26"
            })
    @DisplayName("lid 3: bij koninklijk besluit gelijkgestelde dagen zijn vrij, maar geen feestdag")
    void gelijkgesteldeDagen(LocalDate dag) {
        assertThat(kalender.isGelijkgesteld(dag)).isTrue();
        assertThat(kalender.isVrij(dag)).isTrue();
        assertThat(kalender.isFeestdag(dag)).isFalse();
        assertThat(kalender.isWerkdag(dag)).isFalse();
    }

    @Test
    void eenGewoneDagIsEenWerkdagEnHetWeekendNiet() {
        assertThat(kalender.isWerkdag(LocalDate.parse("2026-11-20"))).isTrue();
        assertThat(kalender.isWerkdag(LocalDate.parse("2026-11-21"))).isFalse();
        assertThat(kalender.isWerkdag(LocalDate.parse("2026-11-22"))).isFalse();
    }

    @Test
    @DisplayName("24 en 31 december zijn geen feestdag, ook al is het gemeentehuis dicht")
    void watGeenFeestdagIs() {
        assertThat(kalender.isVrij(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(kalender.isVrij(LocalDate.parse("2026-12-24"))).isFalse();
    }

    @Test
    @DisplayName("een later koninklijk besluit komt erbij zonder nieuwe versie")
    void extraDagUitDeInstelling() {
        LocalDate dag = LocalDate.parse("2029-05-11");
        assertThat(kalender.isVrij(dag)).isFalse();
        assertThat(kalender.gelijkgesteldeDagenBekendTotEnMet()).isEqualTo(2028);

        Kalender aangevuld = Kalender.met(List.of(dag), false);

        assertThat(aangevuld.isVrij(dag)).isTrue();
        assertThat(aangevuld.gelijkgesteldeDagenBekendTotEnMet()).isEqualTo(2029);
    }

    @Test
    @DisplayName("strenge lezing van Wgs art. 4 lid 2: een gelijkgestelde dag is een werkdag, een feestdag nooit")
    void strengeLezingVanWerkdag() {
        Kalender streng = Kalender.met(List.of(), true);

        assertThat(streng.isWerkdag(LocalDate.parse("2027-05-07"))).isTrue();
        assertThat(streng.isVrij(LocalDate.parse("2027-05-07")))
                .as("voor de ATW blijft de dag vrij")
                .isTrue();
        assertThat(streng.isWerkdag(LocalDate.parse("2027-05-06"))).isFalse();
        assertThat(Kalender.met(List.of(LocalDate.parse("2026-11-22")), true).isWerkdag(LocalDate.parse("2026-11-22")))
                .as("een zondag wordt nooit een werkdag")
                .isFalse();
    }

    @Test
    void eenOnleesbareDagInDeInstellingWordtInHetNederlandsGemeld() {
        assertThatThrownBy(() -> Kalender.leesDag("schuldhulproute.kalender.gelijkgestelde-dagen", "11 mei 2029"))
                .isInstanceOf(TermijnFout.class)
                .hasMessage("De instelling schuldhulproute.kalender.gelijkgestelde-dagen bevat '11 mei 2029'."
                        + " Schrijf een datum als 2029-05-11.");
    }
}
