package nl.schuldhulproute.scherm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the engine says when it refuses something, in plain Dutch. Tasklist, Cockpit and Admin show the sentence as it is.
 * Sentences of our own, which are Dutch and know more, are left alone.
 */
final class Webapptaal {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The kinds of refusal that are ours. */
    private static final Set<String> EIGEN = Set.of("OngeldigeInvoer", "KanNuNiet", "GeenToegang");

    private static final Map<String, String> PER_SOORT = Map.of(
            "AuthorizationException",
            "U mag dit niet.",
            "TaskAlreadyClaimedException",
            "Een collega heeft deze taak net op naam genomen.",
            "OptimisticLockingException",
            "Iemand anders deed dit op hetzelfde moment. Kijk hoe het er nu voor staat; van u is er niets bewaard.",
            "NullValueException",
            "Dit bestaat niet meer. Laad de pagina opnieuw.",
            "NotFoundException",
            "Dit bestaat niet meer. Laad de pagina opnieuw.",
            "MismatchingMessageCorrelationException",
            "Niets in de route wacht op dit bericht.",
            "PasswordPolicyException",
            "Het wachtwoord voldoet niet aan de regels.");

    private static final Map<Pattern, String> PER_ZIN = new LinkedHashMap<>();

    static {
        PER_ZIN.put(Pattern.compile("already exists"), "Er bestaat er al een met dit id. Kies een ander id.");
        PER_ZIN.put(
                Pattern.compile("already claimed|is already assigned"),
                "Een collega heeft deze taak net op naam genomen.");
        PER_ZIN.put(
                Pattern.compile(
                        "(?i)cannot find|could not find|does ?n[o']t exist|not found|no .{1,60} found|no matching|is null"),
                "Dit bestaat niet meer. Laad de pagina opnieuw.");
        PER_ZIN.put(Pattern.compile("(?i)password"), "Het wachtwoord klopt niet, of het voldoet niet aan de regels.");
    }

    private static final Map<Integer, String> PER_STATUS = Map.of(
            400, "Dit is niet goed ingevuld of kan nu niet. Er is niets bewaard.",
            401, "U bent niet meer aangemeld. Meld u opnieuw aan.",
            403, "U mag dit niet.",
            404, "Dit bestaat niet meer. Laad de pagina opnieuw.",
            409, "Iemand anders deed dit op hetzelfde moment. Er is niets bewaard.");

    private static final String ANDERS =
            "Er ging iets mis. Er is niets bewaard. Probeer het opnieuw; blijft het misgaan, vertel het uw beheerder.";

    private Webapptaal() {}

    /** The answer with its message in Dutch; empty when it is no message of the engine. */
    static Optional<byte[]> inHetNederlands(int status, byte[] antwoord) {
        try {
            JsonNode gelezen = JSON.readTree(antwoord);
            if (!(gelezen instanceof ObjectNode fout) || !fout.path("message").isTextual()) {
                return Optional.empty();
            }
            String soort = fout.path("type").asText();
            if (EIGEN.contains(soort)) {
                return Optional.empty();
            }
            fout.put("message", zin(status, soort, fout.path("message").asText()));
            return Optional.of(JSON.writeValueAsBytes(fout));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String zin(int status, String soort, String engels) {
        return Optional.ofNullable(PER_SOORT.get(soort))
                .or(() -> PER_ZIN.entrySet().stream()
                        .filter(bekend -> bekend.getKey().matcher(engels).find())
                        .map(Map.Entry::getValue)
                        .findFirst())
                .orElseGet(() -> PER_STATUS.getOrDefault(status, ANDERS));
    }
}
