package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schuldhulproute.steun.LosseToepassing;
import nl.schuldhulproute.steun.Rest;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Eindregel;
import nl.schuldhulproute.termijn.Kalender;
import nl.schuldhulproute.termijn.Lengte;
import nl.schuldhulproute.termijn.Termijnberekening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day is made equal to a holiday while terms run that end on it: a setting and a restart are enough. */
class KoninklijkBesluitTest {

    private static final DateTimeFormatter REST = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    @TempDir
    private Path map;

    @Test
    void naDeHerstartStaanRegisterTimersEnSchermOpDeNieuweDag() throws Exception {
        String database = "jdbc:h2:file:" + map.resolve("gegevens") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        LocalDate gisteren = LocalDate.ofInstant(Clock.systemUTC().instant(), Einde.AMSTERDAM)
                .minusDays(1);
        Einde eerst = eersteGesprek(Kalender.standaard(), gisteren);
        Einde dan = eersteGesprek(Kalender.met(Set.of(eerst.einde()), false), gisteren);
        assertThat(dan.einde()).isAfter(eerst.einde());

        String dossier;
        try (LosseToepassing toepassing = LosseToepassing.startOp(database, "spring.profiles.active=demo")) {
            int poort = toepassing.wachtOpPoort();
            dossier = meldAan(poort, gisteren);
            assertThat(waarschuwing(poort, dossier)).isEqualTo(om(eerst.waarschuwingOp()));
            assertThat(scherm(toepassing, dossier)).contains(Dag.inWoorden(eerst.einde()));
        }

        try (LosseToepassing toepassing = LosseToepassing.startOp(
                database,
                "spring.profiles.active=demo",
                "schuldhulproute.kalender.gelijkgestelde-dagen=" + eerst.einde())) {
            int poort = toepassing.wachtOpPoort();
            assertThat(waarschuwing(poort, dossier)).isEqualTo(om(dan.waarschuwingOp()));
            assertThat(scherm(toepassing, dossier))
                    .contains(Dag.inWoorden(dan.einde()))
                    .contains("Geteld tot " + Dag.inWoorden(eerst.onverschoven()) + ", en dat is een vrije dag");
            Matcher regel = Pattern.compile(
                            "termijnen nagelopen: \\d+ lopende dossiers, (\\d+) termijnen verzet, 0 datums en timers")
                    .matcher(toepassing.uitvoer());
            assertThat(regel.find()).as("een regel in de log").isTrue();
            assertThat(Integer.parseInt(regel.group(1))).isPositive();
        }
    }

    private static Einde eersteGesprek(Kalender kalender, LocalDate aanvraag) {
        return new Termijnberekening(kalender).bereken(aanvraag, Lengte.weken(4), Eindregel.ATW, Lengte.dagen(7));
    }

    private static String meldAan(int poort, LocalDate op) {
        return new Rest(poort, "consulent")
                .begin(
                        "schuldhulproute",
                        Map.of(
                                "weg", "BALIE",
                                "aangemeldOp", op.toString(),
                                "aanvraag", "JA",
                                "voornaam", "Proef",
                                "achternaam", "Persoon",
                                "geboortedatum", "1970-01-01",
                                "telefoon", "0600000000"))
                .json()
                .path("businessKey")
                .asText();
    }

    /** When the watcher of the term of the first meeting wakes. */
    private static OffsetDateTime waarschuwing(int poort, String dossier) {
        Rest beheer = new Rest(poort, "beheerder");
        JsonNode bewaking = beheer.haal(
                        "/engine-rest/process-instance?processDefinitionKey=termijn-bewaken&businessKey=" + dossier)
                .json();
        assertThat(bewaking).hasSize(1);
        JsonNode timers = beheer.haal("/engine-rest/job?timers=true&processInstanceId="
                        + bewaking.get(0).path("id").asText())
                .json();
        assertThat(timers).hasSize(1);
        return OffsetDateTime.parse(timers.get(0).path("dueDate").asText(), REST);
    }

    private static OffsetDateTime om(LocalDate dag) {
        return dag.atTime(LocalTime.of(8, 0)).atZone(Einde.AMSTERDAM).toOffsetDateTime();
    }

    private static String scherm(LosseToepassing toepassing, String dossier) throws Exception {
        return toepassing.haal("consulent", "/dossier/" + dossier).body();
    }
}
