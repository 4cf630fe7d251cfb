package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each norm of the sources that is met says where, and which test shows it; what it names exists. A norm that is not met says
 * why it is no matter of software, or until when it is open. How many are met is printed.
 */
class NormenTest {

    /**
     * @param waar {@code model#element}, {@code formulier#veld} or a class, more than one with a bar between
     * @param test {@code klasse#methode} or a class, more than one with a bar between
     * @param toelichting of a norm that is not met: {@code geen software: …} or {@code open, stap 3: …}
     */
    record Norm(String id, String sterkte, String bron, String waar, String test, String toelichting) {
        boolean isGehaald() {
            return !waar.isBlank();
        }

        boolean isGeenSoftware() {
            return toelichting.startsWith("geen software: ");
        }

        /** Which step brings it; the last step for what comes after all steps that are planned. */
        boolean isOpenTotEenLatereStap() {
            return toelichting.matches("open, stap [34]: .+|open, na stap 4: .+");
        }
    }

    @Test
    void elkeNormIsGehaaldOfZegtWaaromNiet() throws IOException {
        assertThat(normen())
                .allSatisfy(
                        norm -> assertThat(norm.isGehaald() || norm.isGeenSoftware() || norm.isOpenTotEenLatereStap())
                                .as(norm.id())
                                .isTrue())
                .filteredOn(Norm::isGehaald)
                .allSatisfy(norm -> assertThat(norm.toelichting()).as(norm.id()).isEmpty());
    }

    @Test
    void watEenNormNoemtBestaat() throws IOException {
        List<String> fouten = new ArrayList<>();
        for (Norm norm : normen()) {
            if (norm.waar().isBlank() != norm.test().isBlank()) {
                fouten.add(norm.id() + ": waar en test horen bij elkaar");
            }
            delen(norm.waar())
                    .filter(waar -> !plaatsBestaat(waar))
                    .forEach(waar -> fouten.add(norm.id() + ": " + waar));
            delen(norm.test()).filter(test -> !testBestaat(test)).forEach(test -> fouten.add(norm.id() + ": " + test));
        }
        assertThat(fouten).isEmpty();
    }

    @Test
    void elkeNormStaatErEenKeer() throws IOException {
        assertThat(normen()).extracting(Norm::id).doesNotHaveDuplicates().hasSize(261);
    }

    @Test
    void hoeveelNormenZijnGehaald() throws IOException {
        for (String sterkte : List.of("M", "S", "K")) {
            List<Norm> deze = normen().stream()
                    .filter(norm -> norm.sterkte().equals(sterkte))
                    .toList();
            long gehaald = deze.stream().filter(Norm::isGehaald).count();
            System.out.printf(
                    "Normen van sterkte %s: %d van %d gehaald, %d geen software, %d open.%n",
                    sterkte,
                    gehaald,
                    deze.size(),
                    deze.stream().filter(Norm::isGeenSoftware).count(),
                    deze.stream().filter(Norm::isOpenTotEenLatereStap).count());
            assertThat(gehaald).isPositive();
        }
    }

    private static List<Norm> normen() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/normen.csv")).stream()
                .skip(1)
                .map(regel -> regel.split(";", -1))
                .map(veld -> new Norm(veld[0], veld[1], veld[2], veld[3], veld[4], veld[5]))
                .toList();
    }

    private static Stream<String> delen(String lijst) {
        return Arrays.stream(lijst.split("\\|")).map(String::strip).filter(deel -> !deel.isEmpty());
    }

    private static boolean plaatsBestaat(String waar) {
        String[] deel = waar.split("#");
        try {
            Path model = Path.of("processes", deel[0] + ".bpmn");
            if (Files.exists(model)) {
                return deel.length == 1 || Files.readString(model).contains("id=\"" + deel[1] + "\"");
            }
            Path formulier = Path.of("forms", deel[0] + ".form");
            if (Files.exists(formulier)) {
                return deel.length == 1 || Files.readString(formulier).contains("\"key\": \"" + deel[1] + "\"");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return klasse(deel[0]) != null;
    }

    private static boolean testBestaat(String test) {
        String[] deel = test.split("#");
        Class<?> klasse = klasse(deel[0]);
        return klasse != null
                && (deel.length == 1
                        || Arrays.stream(klasse.getDeclaredMethods())
                                .filter(methode -> methode.getName().equals(deel[1]))
                                .anyMatch(NormenTest::isTest));
    }

    private static boolean isTest(Method methode) {
        return Arrays.stream(methode.getAnnotations())
                .anyMatch(teken -> teken.annotationType().getPackageName().startsWith("org.junit.jupiter"));
    }

    private static Class<?> klasse(String naam) {
        try {
            return Class.forName(naam, false, NormenTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
