package nl.schuldhulproute.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every declared term, from every day of 2024 to 2030, against a second computation that was written apart from the first:
 * it walks from day to day with its finger on the calendar, has the holidays typed in, and reads the table of terms itself.
 * Slow and simple on purpose; it shares no line with what it judges.
 */
@DisplayName("Elke termijn, elke dag van 2024 tot en met 2030, dag voor dag nageteld")
class TermijnOrakelTest {

    private static final LocalDate VAN = LocalDate.of(2024, 1, 1);
    private static final LocalDate TOT = LocalDate.of(2031, 1, 1);

    /** From a printed almanac, not computed. */
    private static final List<String> EERSTE_PAASDAGEN = List.of(
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25",
            "2036-04-13");

    /** From the royal decrees of 2021 and 2025. */
    private static final Set<LocalDate> GELIJKGESTELD = dagen(
            "2023-04-28",
            "2023-05-19",
            "2024-05-10",
            "2024-12-27",
            "2025-05-30",
            "2026-01-02",
            "2026-05-15",
            "2027-05-07",
            "2028-04-28",
            "2028-05-26");

    private static final Set<LocalDate> FEESTDAGEN = feestdagen();

    private final Termijnen termijnen = Termijnen.standaard();
    private final Termijnberekening berekening = new Termijnberekening(Kalender.standaard());

    /** One line of the table, as the oracle reads it. */
    record Rij(
            String code, LocalDate vanaf, int lengte, String eenheid, String eindregel, int vooraf, String voorafIn) {
        @Override
        public String toString() {
            return code + " vanaf " + vanaf;
        }
    }

    @Test
    void hetOrakelKentElkeTermijnVanDeTabel() throws IOException {
        assertThat(tabel().map(Rij::code)).hasSameSizeAs(termijnen.alle()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tabel")
    void elkeDagHetzelfdeEinde(Rij rij) {
        for (LocalDate dag = VAN; dag.isBefore(TOT); dag = dag.plusDays(1)) {
            Termijnsoort soort = termijnen.soort(rij.code(), dag);
            if (rij.eenheid().equals("datum")) {
                genoemdeDag(rij, soort, dag);
            } else {
                vasteLengte(rij, soort, dag);
            }
        }
    }

    private void vasteLengte(Rij rij, Termijnsoort soort, LocalDate start) {
        boolean terug = rij.eindregel().equals("terug");
        LocalDate onverschoven = tel(start, rij.lengte(), rij.eenheid(), terug ? -1 : 1);
        LocalDate einde = schuif(rij, start, onverschoven);

        Einde uitkomst =
                berekening.bereken(start, soort.lengte().orElseThrow(), soort.eindregel(), soort.waarschuwing());

        assertThat(uitkomst.onverschoven())
                .as("%s, onverschoven, start %s", rij, start)
                .isEqualTo(onverschoven);
        assertThat(uitkomst.einde()).as("%s, einde, start %s", rij, start).isEqualTo(einde);
        assertThat(uitkomst.waarschuwingOp())
                .as("%s, waarschuwing, start %s", rij, start)
                .isEqualTo(waarschuwing(rij, start, einde));
    }

    /** The day is stated: a letter of a month ago, or an agreement of today. */
    private void genoemdeDag(Rij rij, Termijnsoort soort, LocalDate genoemd) {
        for (LocalDate start : List.of(genoemd.minusDays(30), genoemd)) {
            LocalDate einde = schuif(rij, start, genoemd);

            Einde uitkomst = berekening.opDag(
                    start,
                    genoemd,
                    Lengte.dagen((int) (genoemd.toEpochDay() - start.toEpochDay())),
                    soort.eindregel(),
                    soort.waarschuwing());

            assertThat(uitkomst.einde()).as("%s, genoemd %s", rij, genoemd).isEqualTo(einde);
            assertThat(uitkomst.waarschuwingOp())
                    .as("%s, waarschuwing, genoemd %s", rij, genoemd)
                    .isEqualTo(waarschuwing(rij, start, einde));
        }
    }

    // ---- the walk

    private static LocalDate tel(LocalDate van, int aantal, String eenheid, int richting) {
        return switch (eenheid) {
            case "dagen" -> stappen(van, aantal, richting);
            case "weken" -> stappen(van, aantal * 7, richting);
            case "werkdagen" -> werkdagen(van, aantal, richting);
            case "maanden" -> maanden(van, aantal, richting);
            case "jaren" -> maanden(van, aantal * 12, richting);
            default -> throw new IllegalArgumentException(eenheid);
        };
    }

    private static LocalDate stappen(LocalDate van, int aantal, int richting) {
        LocalDate dag = van;
        for (int i = 0; i < aantal; i++) {
            dag = dag.plusDays(richting);
        }
        return dag;
    }

    private static LocalDate werkdagen(LocalDate van, int aantal, int richting) {
        LocalDate dag = van;
        int geteld = 0;
        while (geteld < aantal) {
            dag = dag.plusDays(richting);
            if (!vrij(dag)) {
                geteld++;
            }
        }
        return dag;
    }

    /** Turns the leaves of the calendar; the same day number, or the last day of a month that does not have it. */
    private static LocalDate maanden(LocalDate van, int aantal, int richting) {
        int maand = van.getMonthValue();
        int jaar = van.getYear();
        for (int i = 0; i < aantal; i++) {
            maand += richting;
            if (maand == 13) {
                maand = 1;
                jaar++;
            } else if (maand == 0) {
                maand = 12;
                jaar--;
            }
        }
        LocalDate dag = LocalDate.of(jaar, maand, 1);
        while (dag.getDayOfMonth() < van.getDayOfMonth() && dag.plusDays(1).getDayOfMonth() != 1) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static LocalDate schuif(Rij rij, LocalDate start, LocalDate onverschoven) {
        LocalDate dag = onverschoven;
        switch (rij.eindregel()) {
            case "geen", "terug" -> {
                return dag;
            }
            case "volgende-werkdag" -> {
                while (vrij(dag)) {
                    dag = dag.plusDays(1);
                }
                return dag;
            }
            case "vorige-werkdag" -> {
                while (vrij(dag)) {
                    dag = dag.minusDays(1);
                }
                return dag.compareTo(start) > 0 ? dag : onverschoven;
            }
            case "atw" -> {
                return atw(rij, start, onverschoven);
            }
            default -> throw new IllegalArgumentException(rij.eindregel());
        }
    }

    /** ATW art. 4 first, then the end itself (art. 1), then two ordinary days in a term of three days (art. 2). */
    private static LocalDate atw(Rij rij, LocalDate start, LocalDate onverschoven) {
        boolean teLang = switch (rij.eenheid()) {
            case "dagen" -> rij.lengte() > 90;
            case "weken" -> rij.lengte() > 12;
            case "maanden" -> rij.lengte() > 3;
            default -> throw new IllegalArgumentException("ATW bij " + rij.eenheid());
        };
        if (teLang) {
            return onverschoven;
        }
        LocalDate dag = onverschoven;
        boolean drieDagen = onverschoven.toEpochDay() - start.toEpochDay() >= 3;
        while (vrij(dag) || (drieDagen && gewoneDagen(start, dag) < 2)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static int gewoneDagen(LocalDate na, LocalDate totEnMet) {
        int aantal = 0;
        for (LocalDate dag = na.plusDays(1); aantal < 2 && !dag.isAfter(totEnMet); dag = dag.plusDays(1)) {
            if (!vrij(dag)) {
                aantal++;
            }
        }
        return aantal;
    }

    /** Told on a day on which somebody reads it, and not before there is something to tell. */
    private static LocalDate waarschuwing(Rij rij, LocalDate start, LocalDate einde) {
        LocalDate dag = tel(einde, rij.vooraf(), rij.voorafIn(), -1);
        while (vrij(dag)) {
            dag = dag.minusDays(1);
        }
        boolean vooruit = start.compareTo(einde) <= 0;
        return vooruit && dag.compareTo(start) < 0 ? start : dag;
    }

    // ---- the calendar and the table

    private static boolean vrij(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY
                || dag.getDayOfWeek() == DayOfWeek.SUNDAY
                || FEESTDAGEN.contains(dag)
                || GELIJKGESTELD.contains(dag);
    }

    private static Set<LocalDate> feestdagen() {
        Set<LocalDate> dagen = new HashSet<>();
        for (String tekst : EERSTE_PAASDAGEN) {
            LocalDate pasen = LocalDate.parse(tekst);
            String jaar = tekst.substring(0, 4);
            dagen.addAll(dagen(jaar + "-01-01", jaar + "-05-05", jaar + "-12-25", jaar + "-12-26"));
            LocalDate koningsdag = LocalDate.parse(jaar + "-04-27");
            dagen.add(koningsdag.getDayOfWeek() == DayOfWeek.SUNDAY ? LocalDate.parse(jaar + "-04-26") : koningsdag);
            dagen.add(stappen(pasen, 2, -1)); // Goede Vrijdag
            dagen.add(stappen(pasen, 1, 1)); // Tweede Paasdag
            dagen.add(stappen(pasen, 39, 1)); // Hemelvaartsdag, the fortieth day
            dagen.add(stappen(pasen, 50, 1)); // Tweede Pinksterdag
        }
        return dagen;
    }

    private static Set<LocalDate> dagen(String... teksten) {
        Set<LocalDate> dagen = new HashSet<>();
        for (String tekst : teksten) {
            dagen.add(LocalDate.parse(tekst));
        }
        return dagen;
    }

    static Stream<Rij> tabel() throws IOException {
        try (InputStream in = TermijnOrakelTest.class.getResourceAsStream("/termijn/termijnen.csv")) {
            List<String> regels = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
                    .toList();
            List<String> kop = List.of(regels.get(0).split(";"));
            List<Rij> rijen = new ArrayList<>();
            for (String regel : regels.subList(1, regels.size())) {
                String[] velden = regel.split(";", -1);
                Map<String, String> bij = new HashMap<>();
                for (int i = 0; i < velden.length; i++) {
                    bij.put(kop.get(i), velden[i]);
                }
                String[] vooraf = bij.get("waarschuwing").split(" ");
                rijen.add(new Rij(
                        bij.get("code"),
                        LocalDate.parse(bij.get("geldig_vanaf")),
                        bij.get("lengte").isEmpty() ? 0 : Integer.parseInt(bij.get("lengte")),
                        bij.get("eenheid"),
                        bij.get("eindregel"),
                        Integer.parseInt(vooraf[0]),
                        vooraf[1]));
            }
            return rijen.stream();
        }
    }
}
