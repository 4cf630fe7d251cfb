package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a threat does to the term of the first meeting (Wgs art. 4; M-16, M-17). */
class CrisistermijnTest extends RouteTest {

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crisistermijn crisistermijn;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # aanvraag,  bekend,     A4,         A3
                    2026-12-24, 2026-12-24, 2026-12-30, 2026-12-30
                    2027-03-25, 2027-03-25, 2027-04-01, 2027-04-01
                    2027-05-04, 2027-05-04, 2027-05-12, 2027-05-12
                    2028-02-28, 2028-02-28, 2028-03-02, 2028-03-02
                    # known later: from that day
                    2026-03-02, 2026-03-16, 2026-03-19, 2026-03-19
                    # known before the aanvraag: from the aanvraag
                    2026-03-16, 2026-03-02, 2026-03-19, 2026-03-19
                    # never later than A3
                    2026-03-02, 2026-03-27, 2026-03-30, 2026-03-30
                    2026-03-02, 2026-03-30, 2026-03-30, 2026-03-30
                    """)
    void drieWerkdagenMaarNooitLaterDanDeVierWeken(LocalDate aanvraag, LocalDate bekend, LocalDate a4, LocalDate a3) {
        vandaagIs(bekend.isAfter(aanvraag) ? bekend : aanvraag);
        String nummer = dossier(aanvraag);
        register.start(nummer, "A3", aanvraag);
        assertThat(crisistermijn.bekend(nummer, aanvraag, null, bekend)).isPresent();
        assertThat(einde(nummer, "A4")).isEqualTo(a4);
        assertThat(einde(nummer, "A3")).isEqualTo(a3);
    }

    @Test
    void isDeTermijnAlVerlopenDanBlijvenErDrieWerkdagen() {
        LocalDate aanvraag = LocalDate.of(2026, 3, 2);
        LocalDate bekend = LocalDate.of(2026, 4, 13);
        vandaagIs(bekend);
        String nummer = dossier(aanvraag);
        register.start(nummer, "A3", aanvraag);
        crisistermijn.bekend(nummer, aanvraag, null, bekend);
        assertThat(einde(nummer, "A4")).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(einde(nummer, "A3")).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void naHetEersteGesprekIsErGeenTermijnMeer() {
        LocalDate aanvraag = LocalDate.of(2026, 3, 2);
        vandaagIs(LocalDate.of(2026, 3, 16));
        String nummer = dossier(aanvraag);
        register.start(nummer, "A3", aanvraag);
        register.voldaan(nummer, "A3", LocalDate.of(2026, 3, 9));
        assertThat(crisistermijn.bekend(nummer, aanvraag, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16)))
                .isEmpty();
        assertThat(register.laatste(nummer, "A4")).isEmpty();
        assertThat(register.laatste(nummer, "A3").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void eenTweedeDreigingGeeftGeenExtraTijd() {
        LocalDate aanvraag = LocalDate.of(2026, 3, 2);
        vandaagIs(LocalDate.of(2026, 3, 4));
        String nummer = dossier(aanvraag);
        register.start(nummer, "A3", aanvraag);
        crisistermijn.bekend(nummer, aanvraag, null, aanvraag);
        crisistermijn.bekend(nummer, aanvraag, null, LocalDate.of(2026, 3, 4));
        assertThat(einde(nummer, "A4")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(register.alle(nummer))
                .filteredOn(termijn -> termijn.code().equals("A4"))
                .hasSize(1);
    }

    @Test
    void blijktDeDreigingEerderBekendDanTeltDieDag() {
        LocalDate aanvraag = LocalDate.of(2026, 3, 2);
        vandaagIs(LocalDate.of(2026, 3, 12));
        String nummer = dossier(aanvraag);
        register.start(nummer, "A3", aanvraag);
        crisistermijn.bekend(nummer, aanvraag, null, LocalDate.of(2026, 3, 12));
        crisistermijn.bekend(nummer, aanvraag, null, LocalDate.of(2026, 3, 10));
        assertThat(einde(nummer, "A4")).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(einde(nummer, "A3")).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void wieNogGeenAanvraagDeedWordtTochBinnenDrieWerkdagenGezien() {
        LocalDate aangemeld = LocalDate.of(2026, 3, 2);
        vandaagIs(aangemeld);
        String nummer = dossier(aangemeld);
        crisistermijn.bekend(nummer, null, null, aangemeld);
        assertThat(einde(nummer, "A4")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(register.lopend(nummer, "A3")).isEmpty();

        vandaagIs(LocalDate.of(2026, 3, 4));
        assertThat(crisistermijn.aanvraag(nummer, LocalDate.of(2026, 3, 4)).einde())
                .isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(einde(nummer, "A3")).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void eenAanvraagZonderDreigingHeeftVierWeken() {
        LocalDate dag = LocalDate.of(2026, 3, 2);
        vandaagIs(dag);
        assertThat(crisistermijn.aanvraag(dossier(dag), dag).einde()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    /** The threat became known on 2 March 2026 and nobody spoke to him on or before the 5th; it is still there. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # aanvraag,  eerste gesprek
                    2026-03-05, 2026-03-05
                    2026-03-06, 2026-03-11
                    2026-03-09, 2026-03-12
                    2026-04-02, 2026-04-09
                    """)
    void eenAanvraagBijEenVerlopenDreigingHeeftDrieWerkdagenVanafDeAanvraag(LocalDate aanvraag, LocalDate a3) {
        LocalDate aangemeld = LocalDate.of(2026, 3, 2);
        vandaagIs(aanvraag);
        String nummer = dossier(aangemeld);
        crisistermijn.bekend(nummer, null, null, aangemeld);
        assertThat(crisistermijn.aanvraag(nummer, aanvraag).einde()).isEqualTo(a3);
        assertThat(einde(nummer, "A3")).isEqualTo(a3);
        assertThat(einde(nummer, "A4")).as("blijft te laat").isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void wasDeDreigingVoorbijDanHeeftEenAanvraagVierWeken() {
        LocalDate aangemeld = LocalDate.of(2026, 3, 2);
        vandaagIs(LocalDate.of(2026, 3, 9));
        String nummer = dossier(aangemeld);
        crisistermijn.bekend(nummer, null, null, aangemeld);
        register.voldaan(nummer, "A4", LocalDate.of(2026, 3, 4));
        assertThat(crisistermijn.aanvraag(nummer, LocalDate.of(2026, 3, 9)).einde())
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    private LocalDate einde(String nummer, String code) {
        return register.lopend(nummer, code).map(Termijn::einde).orElseThrow();
    }
}
