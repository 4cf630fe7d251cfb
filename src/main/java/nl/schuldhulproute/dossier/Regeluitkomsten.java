package nl.schuldhulproute.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what rules found, with the reasons, for the dossier page and the letters. */
@Service
@Transactional
public class Regeluitkomsten {

    private final Regeluitkomstrepository repository;
    private final ObjectMapper json;
    private final Clock klok;

    Regeluitkomsten(Regeluitkomstrepository repository, ObjectMapper json, Clock klok) {
        this.repository = repository;
        this.json = json;
        this.klok = klok;
    }

    /**
     * Keeps an outcome. The same outcome with the same reasons as the last one of this rule in this case is not kept
     * again: a step of the engine may run twice.
     *
     * @param uitkomst as a user reads it
     * @param op the day for which the rule was asked
     */
    public void bewaar(String dossiernummer, Regel regel, String uitkomst, List<Reden> redenen, LocalDate op) {
        String geschreven = schrijf(redenen);
        boolean zelfde = repository
                .findFirstByDossiernummerAndRegelOrderByIdDesc(dossiernummer, regel)
                .filter(laatste -> laatste.uitkomst().equals(uitkomst)
                        && laatste.redenen().equals(geschreven)
                        && laatste.bepaaldOp().equals(op))
                .isPresent();
        if (!zelfde) {
            repository.save(new Regeluitkomst(
                    null,
                    dossiernummer,
                    regel,
                    uitkomst,
                    redenen.stream().anyMatch(Reden::isIndicatief),
                    geschreven,
                    op,
                    klok.instant()));
        }
    }

    /** All outcomes of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Regeluitkomst> van(String dossiernummer) {
        return repository.findByDossiernummerOrderById(dossiernummer);
    }

    /** What a rule found last in a case. */
    @Transactional(readOnly = true)
    public Optional<Regeluitkomst> laatste(String dossiernummer, Regel regel) {
        return repository.findFirstByDossiernummerAndRegelOrderByIdDesc(dossiernummer, regel);
    }

    /** The reasons of a kept outcome. */
    public List<Reden> redenen(Regeluitkomst uitkomst) {
        try {
            return json.readValue(uitkomst.redenen(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("redenen zijn niet als JSON te lezen", null);
        }
    }

    /** What these rules found last in a case, with the reasons, as a form shows it; empty when they found nothing yet. */
    @Transactional(readOnly = true)
    public String alsTekst(String dossiernummer, Regel... regels) {
        return Arrays.stream(regels)
                .flatMap(regel -> laatste(dossiernummer, regel).stream())
                .map(uitkomst -> "**%s: %s**%s\n\n%s"
                        .formatted(
                                uitkomst.regel().opschrift(),
                                uitkomst.uitkomst(),
                                uitkomst.indicatief() ? " (indicatief)" : "",
                                Redentekst.lijst(redenen(uitkomst))))
                .collect(Collectors.joining("\n\n"));
    }

    private String schrijf(List<Reden> redenen) {
        try {
            return json.writeValueAsString(redenen);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("redenen zijn niet als JSON te schrijven", null);
        }
    }
}
