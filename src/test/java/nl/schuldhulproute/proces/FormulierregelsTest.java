package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each rule for forms bites: a good form with one mistake is refused, in words that say which field. */
class FormulierregelsTest extends RouteTest {

    private static final String FORMULIER = "schuldhulproute-planHeroverwegen.form";

    @Autowired
    private Formulierregels regels;

    static Stream<Arguments> fouten() {
        return Stream.of(
                arguments(
                        "\"key\": \"toelichting\"",
                        "\"key\": \"uitleg\"",
                        "het veld \"Toelichting\" heeft de sleutel \"uitleg\""),
                arguments(
                        "\"key\": \"toelichting\"",
                        "\"key\": \"uitleg\"",
                        "het veld met de sleutel \"toelichting\" ontbreekt"),
                arguments("\"key\": \"toelichting\"", "\"key\": \"gevolg\"", "staat er twee keer in"),
                arguments(
                        "\"value\": \"PLAN_BLIJFT\"",
                        "\"value\": \"BLIJFT\"",
                        "een antwoord \"BLIJFT\" dat de programmatuur niet kent"),
                arguments("\"type\": \"textarea\"", "\"type\": \"number\"", "is van een ander soort"),
                arguments(
                        "\"type\": \"textarea\"",
                        "\"type\": \"dynamiclist\"",
                        "een onderdeel \"dynamiclist\" kan Tasklist niet goed tonen"),
                arguments("\"label\": \"Toelichting\",", "", "heeft geen opschrift"),
                arguments("\\{\\{kop}}", "Kop", "bovenaan hoort de tekst {{kop}}"),
                arguments(
                        "\"text\": \"Kijk samen",
                        "\"text\": \"## Plan heroverwegen\\\\nKijk samen",
                        "begin niet met een kopje"),
                arguments("\\. Hierna gaat", ". De hulp gaat", "Die laatste zin begint met \"Hierna\""),
                arguments(" \\(VNG-model art. 9 lid 3\\)", "", "met de regel tussen haakjes"),
                arguments("\"key\": \"gezien\"", "\"key\": \"gelezen\"", "het onzichtbare onderdeel \"gezien\""),
                arguments("\\{\\{stand}}", "", "zet boven de eerste vraag waar dat op rust"),
                arguments("\"prefixAdorner\": \"€\"", "\"prefixAdorner\": \"\"", "zet een € voor het bedrag"),
                arguments(
                        "\"id\": \"schuldhulproute-planHeroverwegen\"",
                        "\"id\": \"anders\"",
                        "het bestand moet anders.form heten"),
                arguments("\"Camunda Platform\"", "\"Camunda Cloud\"", "maak het formulier voor Camunda Platform 7"),
                arguments("(?s)^\\{", "[", "het bestand is geen formulier"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("fouten")
    void eenFoutWordtGezienEnGezegd(String goed, String fout, String uitleg) throws IOException {
        String formulier = Files.readString(Path.of("forms", FORMULIER));
        assertThat(regels.bezwaren(FORMULIER, formulier)).isEmpty();
        String gebroken = formulier.replaceAll(goed, fout);
        assertThat(gebroken).as("de fout is gemaakt").isNotEqualTo(formulier);
        assertThat(regels.bezwaren(FORMULIER, gebroken)).anyMatch(bezwaar -> bezwaar.contains(uitleg));
    }

    @Test
    void onderEenTabelMetSchuldenStaatHoeveelHetSamenIs() throws IOException {
        String formulier = "plan-van-aanpak-schuldenInventariseren.form";
        String gebroken = Files.readString(Path.of("forms", formulier)).replace("{{schuldenlijst}}", "Dat was het.");

        assertThat(regels.bezwaren(formulier, gebroken)).anyMatch(bezwaar -> bezwaar.contains("{{schuldenlijst}}"));
    }

    @Test
    void eenFoutFormulierWordtOokBijUitrolGeweigerd() throws IOException {
        String gebroken = Files.readString(Path.of("forms", FORMULIER)).replace("\"toelichting\"", "\"uitleg\"");

        assertThatThrownBy(() -> motor.getRepositoryService()
                        .createDeployment()
                        .addString(FORMULIER, gebroken)
                        .deploy())
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("het veld met de sleutel \"toelichting\" ontbreekt");
    }
}
