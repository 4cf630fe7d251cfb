package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others typed stays what it is in the text of a form; what it looks like in Tasklist, a test in the browser sees. */
class SchermtekstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Meld u aan](https://x.nl) | \\[Meld u aan\\](https\\://x.nl)",
                "![x](//x.nl/y.png) | !\\[x\\](//x.nl/y.png)",
                "kijk op WWW.x.nl of Http://x.nl | kijk op WWW\\.x.nl of Http\\://x.nl",
                "<a href=x>hier</a> | \\<a href=x>hier\\</a>",
                "\\[hier](//x.nl) | \\\\\\[hier\\](//x.nl)",
                "[hier](/dossier/../../x) en [daar](/dossier/[x](//x.nl)) | "
                        + "[hier](/dossier/../../x) en \\[daar\\](/dossier/\\[x\\](//x.nl))",
                "**Brief:** [Besluit bekijken](/dossier/D-2026-000001/brieven/voorbeeld/besluit?over=besluit-1) (PDF). | "
                        + "**Brief:** [Besluit bekijken](/dossier/D-2026-000001/brieven/voorbeeld/besluit?over=besluit-1) (PDF).",
                "- Wgs art. 4 lid 1: nog 3 dagen (8:00 uur) | - Wgs art. 4 lid 1: nog 3 dagen (8:00 uur)"
            })
    void alleenEenLinkVanOnsBlijftEenLink(String tekst, String verwacht) {
        assertThat(Schermtekst.zonderLinks(tekst)).isEqualTo(verwacht);
    }

    @Test
    void inEenNaamStaatOokGeenNadruk() {
        assertThat(Schermtekst.letterlijk("Jan *_~ [x](/dossier/1)")).isEqualTo("Jan \\*\\_\\~ \\[x\\](/dossier/1)");
    }

    @Test
    void watEenVeldIsBlijftZoalsHetGetyptIs() {
        Map<String, Object> waarden = new TreeMap<>(Map.of("uitleg", "[x]", "veld", "[y]", "aantal", 3));
        Schermtekst.zonderLinks(waarden, Set.of("uitleg", "aantal"));
        assertThat(waarden).isEqualTo(Map.of("uitleg", "\\[x\\]", "veld", "[y]", "aantal", 3));
    }

    /** It would be changed in the one for the sake of the other. The forms of this release: the engine is not asked. */
    @Test
    void geenFormulierToontEenAntwoordOokAlsTekst() throws IOException {
        Veldnamen veldnamen = new Veldnamen(new ObjectMapper(), null);
        try (Stream<Path> formulieren = Files.list(Path.of("forms"))) {
            assertThat(formulieren.filter(bestand -> bestand.toString().endsWith(".form")))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(bestand -> {
                        String naam = bestand.getFileName().toString().replace(".form", "");
                        JsonNode vorm = new ObjectMapper().readTree(bestand.toFile());
                        assertThat(veldnamen.alsTekst(naam)).doesNotContainAnyElementsOf(vorm.findValuesAsText("key"));
                    });
        }
    }
}
