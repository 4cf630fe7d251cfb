package nl.schuldhulproute.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Copies what the rules found last in a case into a decision, and reads it back. */
@Component
public class Besluitgronden {

    private final Regeluitkomsten uitkomsten;
    private final ObjectMapper json;

    Besluitgronden(Regeluitkomsten uitkomsten, ObjectMapper json) {
        this.uitkomsten = uitkomsten;
        this.json = json;
    }

    /** What these rules found last, in this order. */
    public List<Besluitgrond> nu(String dossiernummer, List<Regel> regels) {
        return regels.stream()
                .flatMap(regel -> uitkomsten.laatste(dossiernummer, regel).stream())
                .map(uitkomst -> new Besluitgrond(
                        uitkomst.regel(), uitkomst.uitkomst(), uitkomsten.redenen(uitkomst), uitkomst.bepaaldOp()))
                .toList();
    }

    /** The same, as it is kept with a decision. */
    public String bewaarvorm(List<Besluitgrond> gronden) {
        try {
            return json.writeValueAsString(gronden);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("gronden zijn niet als JSON te schrijven", null);
        }
    }

    /** On what the rules found this decision rests; empty when it rests on none. */
    public List<Besluitgrond> van(Besluit besluit) {
        if (besluit.gronden() == null) {
            return List.of();
        }
        try {
            return json.readValue(besluit.gronden(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("gronden zijn niet als JSON te lezen", null);
        }
    }
}
