package nl.schuldhulproute.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that happened in a case, in the order in which it was written down. Only added to. */
@Service
@Transactional
public class Tijdlijn {

    private final Verslagrepository verslagen;
    private final ObjectMapper json;
    private final Clock klok;

    Tijdlijn(Verslagrepository verslagen, ObjectMapper json, Clock klok) {
        this.verslagen = verslagen;
        this.json = json;
        this.klok = klok;
    }

    /** Who did it, in which element of which model, and the key that makes it count once. */
    public record Bron(String model, String element, String titel, String sleutel, String door) {}

    /**
     * Keeps a completed form.
     *
     * @param inhoud what was filled in; must turn into a JSON object
     */
    public void voegToe(String dossiernummer, Bron bron, String formulier, LocalDate gebeurdOp, Object inhoud) {
        if (verslagen.existsBySleutel(bron.sleutel())) {
            return;
        }
        verslagen.save(new Verslag(
                null,
                dossiernummer,
                bron.sleutel(),
                bron.model(),
                bron.element(),
                bron.titel(),
                formulier,
                gebeurdOp,
                klok.instant(),
                bron.door(),
                schrijf(inhoud)));
    }

    /** Keeps something that happened without a form, in one sentence. */
    public void meld(String dossiernummer, Bron bron, LocalDate gebeurdOp, String zin) {
        voegToe(dossiernummer, bron, null, gebeurdOp, Map.of("zin", zin));
    }

    /**
     * As {@link #meld}, for what someone typed on a page.
     *
     * @throws Standfout when another text came from this page before: the answer to that one was lost on its way
     */
    public void schrijf(String dossiernummer, Bron bron, LocalDate gebeurdOp, String tekst) {
        verslagen
                .findBySleutel(bron.sleutel())
                .filter(eerder -> !tekst.equals(lees(eerder.inhoud()).get("zin")))
                .ifPresent(eerder -> {
                    throw new Standfout(
                            null,
                            "wat u net typte, is toch al bewaard in het dossier; dit is een andere tekst. Kijk in het"
                                    + " dossier, en druk nog een keer op Bewaren als ook deze tekst erbij moet.");
                });
        meld(dossiernummer, bron, gebeurdOp, tekst);
    }

    @Transactional(readOnly = true)
    public List<Verslag> van(String dossiernummer) {
        return verslagen.findByDossiernummerOrderById(dossiernummer);
    }

    /** The key of the last line of this form in this case; empty when it was never completed. */
    @Transactional(readOnly = true)
    public Optional<String> laatsteSleutel(String dossiernummer, String formulier) {
        return verslagen
                .findFirstByDossiernummerAndFormulierOrderByIdDesc(dossiernummer, formulier)
                .map(Verslag::sleutel);
    }

    /** True when a line with this key was written down. */
    @Transactional(readOnly = true)
    public boolean bevat(String sleutel) {
        return verslagen.existsBySleutel(sleutel);
    }

    /** What was filled in when this form was last completed in this case; empty when it never was. */
    @Transactional(readOnly = true)
    public Map<String, Object> laatste(String dossiernummer, String formulier) {
        return verslagen
                .findFirstByDossiernummerAndFormulierOrderByIdDesc(dossiernummer, formulier)
                .map(verslag -> lees(verslag.inhoud()))
                .orElseGet(Map::of);
    }

    /** What was filled in when this form was last completed in this case with this answer; empty when it never was. */
    @Transactional(readOnly = true)
    public Map<String, Object> laatste(String dossiernummer, String formulier, String veld, String antwoord) {
        return van(dossiernummer).stream()
                .filter(verslag -> formulier.equals(verslag.formulier()))
                .map(verslag -> lees(verslag.inhoud()))
                .filter(inhoud -> antwoord.equals(inhoud.get(veld)))
                .reduce((eerder, later) -> later)
                .orElseGet(Map::of);
    }

    /** Who last filled in a form of one of these models in this case: the professional whom the resident knows (L-13). */
    @Transactional(readOnly = true)
    public Optional<String> laatsteHulpverlener(String dossiernummer, Set<String> modellen) {
        return van(dossiernummer).stream()
                .filter(verslag -> verslag.formulier() != null && modellen.contains(verslag.model()))
                .reduce((eerder, later) -> later)
                .map(Verslag::door);
    }

    private String schrijf(Object inhoud) {
        try {
            return json.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("een verslag is niet als JSON te schrijven: " + inhoud.getClass(), null);
        }
    }

    private Map<String, Object> lees(String inhoud) {
        try {
            return json.readValue(inhoud, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("een verslag is niet als JSON te lezen", null);
        }
    }
}
