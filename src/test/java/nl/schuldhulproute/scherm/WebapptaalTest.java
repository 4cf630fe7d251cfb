package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine says in English when it refuses, and what stands on the screen then. */
class WebapptaalTest {

    private static String zin(int status, String antwoord) {
        return Webapptaal.inHetNederlands(status, antwoord.getBytes(StandardCharsets.UTF_8))
                .map(inhoud -> new String(inhoud, StandardCharsets.UTF_8))
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | AuthorizationException | The user with id 'x' does not have 'READ' permission | U mag dit niet.",
                "500 | TaskAlreadyClaimedException | Task '1' is already claimed | Een collega heeft deze taak net op naam genomen.",
                "500 | OptimisticLockingException | Entity was updated by another transaction | Iemand anders deed dit",
                "404 | InvalidRequestException | No matching task with id x | Dit bestaat niet meer.",
                "500 | ProcessEngineException | The user already exists | Er bestaat er al een met dit id.",
                "400 | PasswordPolicyException | Password does not match policy | Het wachtwoord voldoet niet",
                "400 | RestException | Cannot parse | Dit is niet goed ingevuld of kan nu niet. Er is niets bewaard.",
                "500 | NullPointerException | something broke | Er ging iets mis. Er is niets bewaard."
            })
    void watDeMotorZegtWordtEenNederlandseZin(int status, String soort, String engels, String nederlands) {
        assertThat(zin(status, "{\"type\":\"%s\",\"message\":\"%s\",\"code\":1}".formatted(soort, engels)))
                .contains("\"message\":\"" + nederlands, "\"code\":1", soort)
                .doesNotContain(engels);
    }

    @Test
    void eigenZinnenEnAnderAntwoordBlijvenZoalsZeZijn() {
        assertThat(zin(400, "{\"type\":\"OngeldigeInvoer\",\"message\":\"Datum: kies een dag.\"}"))
                .isNull();
        assertThat(zin(400, "{\"type\":\"KanNuNiet\",\"message\":\"Probeer het straks.\"}"))
                .isNull();
        assertThat(zin(404, "geen json")).isNull();
        assertThat(zin(404, "[1]")).isNull();
        assertThat(zin(404, "")).isNull();
        assertThat(zin(404, "{\"message\":null}")).isNull();
    }
}
