package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each event does in each phase, as the table {@code gebeurtenis/fase-gebeurtenis.csv} says. */
final class Gebeurtenistabel {

    private static final String BRON = "gebeurtenis/fase-gebeurtenis.csv";

    /**
     * One cell.
     *
     * @param kan whether it can happen there; else {@code wat} is the sentence that says why not
     */
    record Cel(
            String fase,
            String gebeurtenis,
            boolean kan,
            String wat,
            String erbij,
            String weg,
            String termijnen,
            String dossier) {

        String regel() {
            return String.join(" | ", fase, gebeurtenis, kan ? "ja" : "nee", wat, erbij, weg, termijnen, dossier)
                    .stripTrailing();
        }
    }

    private final Map<String, Map<String, Cel>> cellen = new LinkedHashMap<>();

    Gebeurtenistabel() {
        try (InputStream in = Gebeurtenistabel.class.getClassLoader().getResourceAsStream(BRON)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .skip(1)
                    .map(Gebeurtenistabel::lees)
                    .forEach(this::voegToe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cel lees(String regel) {
        String[] velden = Arrays.copyOf(regel.split(" *\\| *", -1), 8);
        for (int i = 0; i < velden.length; i++) {
            velden[i] = velden[i] == null ? "" : velden[i].strip();
        }
        assertThat(velden[3]).as("wat er gebeurt of waarom niet: %s", regel).isNotEmpty();
        assertThat(velden[2]).as(regel).isIn("ja", "nee");
        return new Cel(
                velden[0], velden[1], velden[2].equals("ja"), velden[3], velden[4], velden[5], velden[6], velden[7]);
    }

    private void voegToe(Cel cel) {
        Cel eerder = cellen.computeIfAbsent(cel.fase(), fase -> new LinkedHashMap<>())
                .put(cel.gebeurtenis(), cel);
        assertThat(eerder).as("twee keer in de tabel: %s", cel.regel()).isNull();
    }

    Optional<Cel> cel(String fase, String gebeurtenis) {
        return Optional.ofNullable(cellen.getOrDefault(fase, Map.of()).get(gebeurtenis));
    }

    /** Fase and event of each cell, as {@code fase × gebeurtenis}. */
    List<String> namen() {
        return cellen.values().stream()
                .flatMap(rij -> rij.values().stream())
                .map(cel -> cel.fase() + " × " + cel.gebeurtenis())
                .toList();
    }

    /** For process owners: for each event, the phases in which the same happens are taken together. */
    String alsMarkdown(
            Map<String, String> fasen,
            Map<String, String> gebeurtenissen,
            Function<String, Optional<String>> taaknaam) {
        List<String> blad = new ArrayList<>(List.of(
                "# Wat er op elk moment kan gebeuren",
                "",
                "Voor elke gebeurtenis staat hier wat er gebeurt, per plek waar een dossier kan zijn. **Kan niet**: de"
                        + " toepassing weigert het met deze zin en verandert niets.",
                "Dit blad hoort bij de tabel waarmee bij het bouwen elke regel in de echte route wordt nagespeeld.",
                ""));
        gebeurtenissen.forEach((code, opschrift) -> {
            blad.addAll(List.of("## " + opschrift, "", "| waar is het dossier? | wat gebeurt er? |", "|---|---|"));
            Map<String, List<String>> samen = new LinkedHashMap<>();
            fasen.forEach((fase, naam) -> cel(fase, code)
                    .ifPresent(cel -> samen.computeIfAbsent(zin(cel, taaknaam), zin -> new ArrayList<>())
                            .add(naam)));
            samen.entrySet().stream()
                    .sorted(Comparator.comparing(rij -> isDeRest(rij.getValue(), fasen)))
                    .forEach(rij -> blad.add("| %s | %s |"
                            .formatted(
                                    isDeRest(rij.getValue(), fasen)
                                            ? "elke andere plek"
                                            : String.join("<br>", rij.getValue()),
                                    rij.getKey())));
            blad.add("");
        });
        return String.join("\n", blad);
    }

    /** So many that naming them all hides the ones where something else happens. */
    private static boolean isDeRest(List<String> plekken, Map<String, String> fasen) {
        return 2 * plekken.size() > fasen.size();
    }

    private static String zin(Cel cel, Function<String, Optional<String>> taaknaam) {
        if (!cel.kan()) {
            return "**Kan niet:** " + cel.wat();
        }
        StringBuilder zin = new StringBuilder(cel.wat());
        vulAan(zin, "Nieuw werk", namen(cel.erbij(), taaknaam));
        vulAan(zin, "Stopt", cel.weg().equals("alles") ? "al het werk" : namen(cel.weg(), taaknaam));
        vulAan(zin, "Termijnen", cel.termijnen());
        return zin.toString();
    }

    private static String namen(String plekken, Function<String, Optional<String>> taaknaam) {
        return plekken.isEmpty()
                ? ""
                : Arrays.stream(plekken.split(", "))
                        .map(taaknaam)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
    }

    private static void vulAan(StringBuilder zin, String kop, String wat) {
        if (!wat.isEmpty()) {
            zin.append("<br>*%s:* %s.".formatted(kop, wat));
        }
    }
}
