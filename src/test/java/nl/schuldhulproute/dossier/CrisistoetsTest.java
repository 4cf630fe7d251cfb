package nl.schuldhulproute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Crisis.Dreiging;
import nl.schuldhulproute.dossier.Crisistoets.Feiten;
import nl.schuldhulproute.dossier.Crisistoets.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrisistoetsTest {

    private static final LocalDate BEKEND = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "ONTRUIMING, WETTELIJK, Wgs art. 4 lid 2, true",
        "ENERGIE_OF_WATER, WETTELIJK, Wgs art. 4 lid 2, true",
        "ZORGVERZEKERING, WETTELIJK, Wgs art. 4 lid 2, true",
        "BESLAG, BELEID, VNG-model art. 1 en art. 4 lid 2, true",
        "BOEDELVERKOOP, BELEID, VNG-model art. 1 en art. 4 lid 2, true",
        "FAILLISSEMENT, BELEID, VNG-model art. 1 en art. 4 lid 2, true",
        "ANDERS, BELEID, VNG-model art. 1 en art. 4 lid 2, true",
        "INCASSO, GEEN, 'Wgs art. 4 lid 2, VNG-model art. 1', false"
    })
    void deWetNoemtErDrieHetBeleidDeRestEnAllesGaatEvenSnel(
            Dreiging dreiging, Uitkomst uitkomst, String grondslag, boolean crisis) {
        var uitslag = Crisistoets.toets(new Feiten(dreiging, "Morgen om tien uur", BEKEND));

        assertThat(uitslag.uitkomst()).isEqualTo(uitkomst);
        assertThat(uitslag.uitkomst().isCrisis()).isEqualTo(crisis);
        assertThat(uitslag.redenen().get(0).grondslag()).isEqualTo(grondslag);
        assertThat(uitslag.redenen().get(0).feiten())
                .containsExactly(
                        new Reden.Feit("wat er dreigt", dreiging.omschrijving()),
                        new Reden.Feit("bekend sinds", "3 maart 2026"));
    }

    @ParameterizedTest
    @EnumSource(Dreiging.class)
    void bijEenWettelijkeDreigingKanEenMoratoriumEnAndersSomsEenAfkoelingsperiode(Dreiging dreiging) {
        var uitslag = Crisistoets.toets(new Feiten(dreiging, "Uitleg", BEKEND));

        assertThat(dreiging.isWettelijk()).isEqualTo(uitslag.uitkomst() == Uitkomst.WETTELIJK);
        if (uitslag.uitkomst() == Uitkomst.WETTELIJK) {
            assertThat(uitslag.redenen().get(1).grondslag()).isEqualTo("Fw art. 287b");
        } else if (uitslag.uitkomst() == Uitkomst.BELEID) {
            assertThat(uitslag.redenen().get(1).uitleg())
                    .isEqualTo("Een moratorium kan hier niet. Wel kan de rechter soms een afkoelingsperiode geven.");
            assertThat(uitslag.redenen().get(1).grondslag()).isEqualTo("Fw art. 287b, Wgs art. 5");
        } else {
            assertThat(uitslag.redenen().get(1).grondslag()).isEqualTo("Wgs art. 4 lid 1");
        }
    }

    @Test
    void watNietBekendIsWordtGenoemdEnNietGeraden() {
        assertThat(Crisistoets.toets(new Feiten(null, null, null)).ontbreekt())
                .containsExactly("wat er dreigt", "de dag waarop de dreiging bekend werd");
        assertThat(Crisistoets.toets(new Feiten(Dreiging.ANDERS, "  ", BEKEND)).ontbreekt())
                .containsExactly("een beschrijving van wat er dreigt");
        assertThat(Crisistoets.toets(new Feiten(Dreiging.ONTRUIMING, null, BEKEND))
                        .ontbreekt())
                .as("een dreiging die de wet noemt, hoeft geen beschrijving")
                .isEmpty();
    }
}
