package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Uitslag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Oude beleidsregels blijven gelden voor zover gunstiger (VNG-model art. 19 lid 2; M-89)")
class OvergangsrechtTest {

    private static final LocalDate TOEN = LocalDate.of(2026, 12, 31);
    private static final LocalDate NU = LocalDate.of(2027, 1, 1);

    private static <T> Uitslag<T> kies(Instelling<T> instelling, String toen, String nu) {
        Beleid beleid = Proefbeleid.met(
                "raadsplan-bevat-weigeringsgrond",
                "ja",
                instelling.sleutel(),
                toen,
                "wijzigingen[0].vanaf",
                "2027-01-01",
                "wijzigingen[0]." + instelling.sleutel(),
                nu);
        return Overgangsrecht.kies(instelling, beleid, TOEN, NU);
    }

    @ParameterizedTest(name = "{0}: toen {1}, nu {2}, dus {3}")
    @CsvSource(delimiter = '|', textBlock = """
            volgen                   | ja     | nee    | ja
            volgen                   | nee    | ja     | ja
            evaluatie-maanden        | 3      | 6      | 3
            evaluatie-maanden        | 6      | 3      | 3
            nazorg-momenten          | 3,6,12 | 6,12   | 3, 6, 12
            nazorg-momenten          | 6,12   | 3,6,12 | 3, 6, 12
            nazorg-momenten          | 3,6,24 | 3,6,12 | 3, 6, 24
            nazorg-momenten          | 3,6,12 | 4,8,12 | 4, 8, 12
            nazorg-pogingen          | 5      | 3      | 5
            nazorg-pogingen          | 3      | 5      | 5
            weigering-fraude         | nee    | ja     | nee
            weigering-fraude         | ja     | nee    | nee
            weigering-eerder-gebruik | nee    | ja     | nee
            vish                     | toegang | geen  | geen
            medewerking              | afspraken-nakomen,geen-nieuwe-schulden | geen-nieuwe-schulden,werk-zoeken-en-houden | geen nieuwe schulden
            medewerking              | geen   | afspraken-nakomen | geen
            """)
    void watBeterIsVoorDeInwonerTelt(String sleutel, String toen, String nu, String verwacht) {
        Instelling<?> instelling = Instelling.ALLE.stream()
                .filter(een -> een.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
        assertThat(tekst(instelling, toen, nu)).isEqualTo(verwacht);
    }

    private static <T> String tekst(Instelling<T> instelling, String toen, String nu) {
        return instelling.tekst(kies(instelling, toen, nu).uitkomst());
    }

    @Test
    void deRedenNoemtBeideVersiesEnHetArtikel() {
        Uitslag<List<Integer>> uitslag = kies(Instelling.NAZORG_MOMENTEN, "3,6,12", "6,12");

        assertThat(uitslag.redenen()).singleElement().satisfies(reden -> {
            assertThat(reden.uitleg())
                    .isEqualTo("Momenten van nazorg, in maanden na het einde van de oplossing: 3, 6, 12."
                            + " Op 31 december 2026 gold: 3, 6, 12. Nu geldt: 6, 12."
                            + " Wat toen gold en beter is voor de inwoner, blijft gelden.");
            assertThat(reden.grondslag()).isEqualTo("VNG-model art. 19 lid 2; M-89");
            assertThat(reden.feiten()).extracting(feit -> feit.waarde()).containsExactly("3, 6, 12", "6, 12");
        });
    }

    @Test
    void elkBesluitTeltHetBesteVanAllesBlijft() {
        Beleid beleid = Proefbeleid.met(
                "nazorg-pogingen",
                "2",
                "wijzigingen[0].vanaf",
                "2027-01-01",
                "wijzigingen[0].nazorg-pogingen",
                "5",
                "wijzigingen[1].vanaf",
                "2028-01-01",
                "wijzigingen[1].nazorg-pogingen",
                "3");

        Uitslag<Integer> uitslag = Overgangsrecht.kies(
                Instelling.NAZORG_POGINGEN, beleid, List.of(TOEN, NU.plusMonths(2)), LocalDate.of(2028, 2, 1));

        assertThat(uitslag.uitkomst()).isEqualTo(5);
        assertThat(uitslag.redenen()).singleElement().satisfies(reden -> {
            assertThat(reden.uitleg())
                    .endsWith(": 5. Op 31 december 2026 gold: 2. Op 1 maart 2027 gold: 5. Nu geldt: 3."
                            + " Wat toen gold en beter is voor de inwoner, blijft gelden.");
            assertThat(reden.feiten()).extracting(feit -> feit.waarde()).containsExactly("2", "5", "3");
        });
        assertThat(Overgangsrecht.kies(Instelling.NAZORG_POGINGEN, beleid, List.of(), LocalDate.of(2028, 2, 1))
                        .uitkomst())
                .as("zonder besluit gelden de regels van de dag")
                .isEqualTo(3);
    }

    @Test
    void wieNaDeWijzigingWerdBeslotenHeeftDeNieuweRegels() {
        Beleid beleid = Proefbeleid.met("wijzigingen[0].vanaf", "2027-01-01", "wijzigingen[0].nazorg-momenten", "6,12");

        Uitslag<List<Integer>> uitslag = Overgangsrecht.kies(Instelling.NAZORG_MOMENTEN, beleid, NU, NU.plusYears(1));

        assertThat(uitslag.uitkomst()).containsExactly(6, 12);
        assertThat(uitslag.redenen())
                .singleElement()
                .satisfies(reden -> assertThat(reden.uitleg()).endsWith("6, 12. Dat is wat nu geldt."));
    }
}
