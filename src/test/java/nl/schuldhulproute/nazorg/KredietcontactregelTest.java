package nl.schuldhulproute.nazorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.beleid.Kredietcontact;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.nazorg.Kredietcontactregel.Feiten;
import nl.schuldhulproute.nazorg.Kredietcontactregel.Gevolg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KredietcontactregelTest {

    private static final LocalDate DAG = LocalDate.of(2028, 3, 2);

    @ParameterizedTest(name = "{0}, andere hulp: {1}, laatste contact {2} -> {3}")
    @CsvSource({
        "ALTIJD,             ,             ,           CONTACT",
        "ALTIJD,             Budgetbeheer, ,           CONTACT",
        "ALTIJD,             Budgetbeheer, 2028-03-01, CONTACT",
        "ALTIJD,             Budgetbeheer, 2028-03-02, AL_GEWEEST",
        "ZONDER_ANDERE_HULP, ,             ,           CONTACT",
        "ZONDER_ANDERE_HULP, Budgetbeheer, ,           GEEN_CONTACT",
        "ZONDER_ANDERE_HULP, ,             2028-03-01, CONTACT",
        "ZONDER_ANDERE_HULP, ,             2028-03-02, AL_GEWEEST",
        "NOOIT,              ,             ,           GEEN_CONTACT",
        "NOOIT,              Budgetbeheer, 2028-03-02, GEEN_CONTACT"
    })
    void elkeKeuzeVanDeGemeente(Kredietcontact beleid, String hulp, LocalDate laatste, Gevolg gevolg) {
        Uitslag<Gevolg> uitslag =
                Kredietcontactregel.bepaal(new Feiten(beleid, DAG, hulp == null ? List.of() : List.of(hulp), laatste));
        assertThat(uitslag.uitkomst()).isEqualTo(gevolg);
        assertThat(uitslag.redenen().get(0).grondslag()).contains("NVVK Module Nazorg", "Z-06");
    }

    @Test
    void watDeAndereHulpWasStaatErbij() {
        assertThat(Kredietcontactregel.bepaal(new Feiten(
                                Kredietcontact.ZONDER_ANDERE_HULP,
                                DAG,
                                List.of("Budgetbeheer", "Budgetcoaching"),
                                null))
                        .redenen()
                        .get(0)
                        .feiten())
                .anyMatch(feit -> feit.waarde().equals("Budgetbeheer, Budgetcoaching"));
    }

    @Test
    void deRegelZegtWatOntbreekt() {
        assertThat(Kredietcontactregel.bepaal(new Feiten(null, null, null, null))
                        .ontbreekt())
                .containsExactly(
                        "de keuze van de gemeente",
                        "de dag twee jaar na het uitbetalen van het krediet",
                        "of er andere hulp was");
    }
}
