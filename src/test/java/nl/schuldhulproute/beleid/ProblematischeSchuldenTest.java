package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.schuldhulproute.beleid.ProblematischeSchulden.Feiten;
import nl.schuldhulproute.beleid.ProblematischeSchulden.Signaal;
import nl.schuldhulproute.beleid.ProblematischeSchulden.Uitkomst;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblematischeSchuldenTest {

    private static final LocalDate OP = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} cent schuld, {1} cent per maand: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // schuld | ruimte | uitkomst | uitleg
                "360000        | 10000 | NIET_PROBLEMATISCH | duurt het 36 maanden om € 3.600,00 te betalen. Dat is niet langer dan 36 maanden.",
                "360001        | 10000 | PROBLEMATISCH      | duurt het 37 maanden om € 3.600,01 te betalen. Dat is langer dan 36 maanden.",
                "359999        | 10000 | NIET_PROBLEMATISCH | 36 maanden",
                "350000        | 10000 | NIET_PROBLEMATISCH | duurt het 35 maanden",
                "10000         | 10000 | NIET_PROBLEMATISCH | duurt het 1 maand om",
                "1             | 1     | NIET_PROBLEMATISCH | 1 maand",
                "36            | 1     | NIET_PROBLEMATISCH | 36 maanden",
                "37            | 1     | PROBLEMATISCH      | 37 maanden",
                "1             | 0     | PROBLEMATISCH      | houdt per maand niets over",
                "1             | -5000 | PROBLEMATISCH      | houdt per maand niets over",
                "0             | 0     | NIET_PROBLEMATISCH | geen opeisbare schulden",
                "0             | -1    | NIET_PROBLEMATISCH | geen opeisbare schulden",
                "9223372036854775807 | 9223372036854775807 | NIET_PROBLEMATISCH | 1 maand",
                "9223372036854775807 | 1 | PROBLEMATISCH | langer dan 36 maanden"
            })
    void telTotOpDeCentEnDeMaand(long schuld, long ruimte, Uitkomst uitkomst, String uitleg) {
        Uitslag<Uitkomst> uitslag = toets(schuld, ruimte);
        assertThat(uitslag.uitkomst()).isEqualTo(uitkomst);
        Reden reden = uitslag.redenen().get(0);
        assertThat(reden.uitleg()).contains(uitleg);
        assertThat(reden.grondslag()).contains("art. 1");
        assertThat(reden.feiten()).hasSize(2);
        assertThat(reden.cijfers()).extracting(Reden.GebruiktCijfer::waarde).containsExactly("36 maanden");
        assertThat(uitslag.isIndicatief()).isFalse();
    }

    @Test
    void watNietProblematischIsVraagtEenVoorstelVanHonderdProcent() {
        assertThat(toets(100, 100).redenen())
                .hasSize(2)
                .last()
                .satisfies(reden -> assertThat(reden.uitleg()).contains("alles terugkrijgen"));
        assertThat(toets(0, 100).redenen()).hasSize(1);
        assertThat(toets(10_000, 100).redenen()).hasSize(1);
    }

    @Test
    void objectieveCriteriaWegenMeeMaarBeslissenNiet() {
        Uitslag<Uitkomst> uitslag = ProblematischeSchulden.toets(
                new Feiten(3_600L, 100L, Set.of(Signaal.REGISTRATIE_CAK, Signaal.BESLAG)), Cijfers.standaard(), OP);
        assertThat(uitslag.uitkomst()).isEqualTo(Uitkomst.NIET_PROBLEMATISCH);
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg)
                .anyMatch(uitleg -> uitleg.startsWith("Er ligt beslag. Dat kan meewegen"))
                .anyMatch(uitleg -> uitleg.startsWith("De inwoner staat als wanbetaler bij het CAK."))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    |     | alle opeisbare schulden samen, wat de inwoner per maand kan betalen",
                "100 |     | wat de inwoner per maand kan betalen",
                "    | 100 | alle opeisbare schulden samen",
                "-1  | 100 | alle opeisbare schulden samen"
            })
    void zonderDeBedragenZegtDeRegelWatHijMist(Long schuld, Long ruimte, String ontbreekt) {
        Uitslag<Uitkomst> uitslag =
                ProblematischeSchulden.toets(new Feiten(schuld, ruimte, null), Cijfers.standaard(), OP);
        assertThat(uitslag.isBepaald()).isFalse();
        assertThat(String.join(", ", uitslag.ontbreekt())).isEqualTo(ontbreekt);
    }

    @Test
    void voorDeTabelBegintZegtDeRegelDatHetCijferOntbreekt() {
        assertThat(ProblematischeSchulden.toets(
                                new Feiten(1L, 1L, Set.of()), Cijfers.standaard(), LocalDate.of(2020, 12, 31))
                        .ontbreekt())
                .containsExactly("de bedragen die de wet noemde op 31 december 2020");
    }

    private static Uitslag<Uitkomst> toets(long schuld, long ruimte) {
        return ProblematischeSchulden.toets(new Feiten(schuld, ruimte, Set.of()), Cijfers.standaard(), OP);
    }
}
