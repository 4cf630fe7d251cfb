package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of {@code rekenvoorbeelden.csv}, a table for lawyers: computed by hand, from the law. */
@DisplayName("Rekenvoorbeelden")
class RekenvoorbeeldenTest {

    private static final List<String> WEEKDAGEN = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final Termijnen termijnen = Termijnen.standaard();
    private final Termijnberekening berekening = new Termijnberekening(Kalender.standaard());

    record Voorbeeld(
            String termijn,
            LocalDate gebeurtenis,
            LocalDate opgeschortVanaf,
            LocalDate looptWeerOp,
            LocalDate voorVerschuiven,
            LocalDate laatsteDag,
            String uitleg) {

        @Override
        public String toString() {
            return "%s %s → %s: %s".formatted(termijn, DAG.format(gebeurtenis), DAG.format(laatsteDag), uitleg);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voorbeelden")
    void komtUit(Voorbeeld voorbeeld) {
        Termijnsoort soort = termijnen.soort(voorbeeld.termijn(), voorbeeld.gebeurtenis());
        Lengte lengte = soort.lengte().orElseThrow();

        Einde einde = berekening.bereken(voorbeeld.gebeurtenis(), lengte, soort.eindregel(), soort.waarschuwing());
        if (voorbeeld.opgeschortVanaf() != null) {
            einde = berekening.naOpschorting(
                    voorbeeld.gebeurtenis(),
                    einde,
                    voorbeeld.opgeschortVanaf(),
                    voorbeeld.looptWeerOp(),
                    lengte,
                    soort.eindregel(),
                    soort.waarschuwing());
        }

        assertThat(einde.onverschoven()).as("voor verschuiven").isEqualTo(voorbeeld.voorVerschuiven());
        assertThat(einde.einde()).as("laatste dag").isEqualTo(voorbeeld.laatsteDag());
    }

    static Stream<Voorbeeld> voorbeelden() throws IOException {
        try (InputStream in = RekenvoorbeeldenTest.class.getResourceAsStream("/termijn/rekenvoorbeelden.csv")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(regel -> !regel.startsWith("#"))
                    .skip(1)
                    .map(regel -> regel.split(";", -1))
                    .map(veld -> new Voorbeeld(
                            veld[0], dag(veld[1]), dag(veld[2]), dag(veld[3]), dag(veld[4]), dag(veld[5]), veld[6]))
                    .toList()
                    .stream();
        }
    }

    /** A day as a lawyer writes it; the weekday must be right, for that is where mistakes show. */
    private static LocalDate dag(String tekst) {
        if (tekst.isEmpty()) {
            return null;
        }
        LocalDate dag = LocalDate.parse(tekst.substring(3), DAG);
        assertThat(tekst.substring(0, 2))
                .as("de weekdag van %s", tekst)
                .isEqualTo(WEEKDAGEN.get(dag.getDayOfWeek().getValue() - 1));
        return dag;
    }
}
