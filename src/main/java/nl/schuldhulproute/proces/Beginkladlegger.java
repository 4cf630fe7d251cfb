package nl.schuldhulproute.proces;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Beginkladden;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps what a user has typed in a form that starts something, so that a call in between costs him nothing. */
@Component
public class Beginkladlegger {

    private final Formulieren formulieren;
    private final Beginkladden kladden;
    private final Startrecht startrecht;
    private final Aangemeld aangemeld;

    Beginkladlegger(Formulieren formulieren, Beginkladden kladden, Startrecht startrecht, Aangemeld aangemeld) {
        this.formulieren = formulieren;
        this.kladden = kladden;
        this.startrecht = startrecht;
        this.aangemeld = aangemeld;
    }

    /**
     * What the form opens with.
     *
     * @param keer to be sent along with what is typed
     * @param moment when it was typed, in words; null when nothing was
     */
    public record Begin(String wie, int keer, Map<String, Object> antwoorden, String moment) {}

    /** The draft of the present user; empty when there is no such form or he may not start with it. */
    public Optional<Begin> open(String formulier) {
        if (!mag(formulier)) {
            return Optional.empty();
        }
        String wie = aangemeld.gebruiker().orElseThrow();
        Beginkladden.Beginklad klad = kladden.open(formulier, wie);
        if (klad.antwoorden() == null) {
            return Optional.of(new Begin(wie, klad.keer(), Map.of(), null));
        }
        Map<String, Object> antwoorden = new LinkedHashMap<>(Kladinhoud.lees(klad.antwoorden()));
        // A field that a newer form no longer has.
        antwoorden.keySet().retainAll(Kladinhoud.velden(formulieren.record(formulier)));
        return Optional.of(new Begin(wie, klad.keer(), antwoorden, Kladinhoud.inWoorden(klad.moment())));
    }

    /** Keeps what the present user has typed. */
    public Kladlegger.Uitkomst bewaar(String formulier, int keer, Map<String, Object> gestuurd) {
        if (!mag(formulier)) {
            return Kladlegger.Uitkomst.ONBEKEND;
        }
        Optional<Map<String, Object>> antwoorden =
                Kladinhoud.antwoorden(Kladinhoud.velden(formulieren.record(formulier)), gestuurd);
        if (antwoorden.isEmpty()) {
            return Kladlegger.Uitkomst.ONGELDIG;
        }
        String inhoud = antwoorden.get().isEmpty() ? null : Kladinhoud.schrijf(antwoorden.get());
        return kladden.bewaar(formulier, aangemeld.gebruiker().orElseThrow(), keer, inhoud)
                ? Kladlegger.Uitkomst.BEWAARD
                : Kladlegger.Uitkomst.ONBEKEND;
    }

    /** The form was sent by this user; null when nobody in particular did. */
    void isBegonnen(String formulier, String wie) {
        if (wie != null) {
            kladden.isBegonnen(formulier, wie);
        }
    }

    /** Also when nobody opens a form for days. */
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void ruimOp() {
        kladden.ruimOp();
    }

    /** The name of a form begins with its model. */
    private boolean mag(String formulier) {
        return formulieren.bean(formulier) instanceof Startformulier<?>
                && startrecht.heeft(formulier.substring(0, formulier.lastIndexOf('-')));
    }
}
