package nl.schuldhulproute.proces;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param eerdere what the user began earlier with this form and did not send
     */
    public record Begin(String wie, int keer, Map<String, Object> antwoorden, String moment, List<Eerder> eerdere) {}

    /**
     * Something that was begun earlier.
     *
     * @param naam of whom it is about; empty when that was not typed yet
     * @param moment when it was typed, in words
     */
    public record Eerder(long id, String naam, String moment) {}

    /** An empty draft for the present user; empty when there is no such form or he may not start with it. */
    public Optional<Begin> open(String formulier) {
        if (!mag(formulier)) {
            return Optional.empty();
        }
        int keer = kladden.begin(formulier, wie()).keer();
        return Optional.of(new Begin(wie(), keer, Map.of(), null, eerdere(formulier)));
    }

    /** Something that the present user began earlier, to go on with; empty when it is not there. */
    public Optional<Begin> neem(String formulier, long id) {
        if (!mag(formulier)) {
            return Optional.empty();
        }
        return kladden.neem(formulier, wie(), id)
                .map(klad -> new Begin(
                        wie(),
                        klad.keer(),
                        antwoorden(formulier, klad.antwoorden()),
                        Kladinhoud.inWoorden(klad.moment()),
                        eerdere(formulier)));
    }

    /** Throws away something that the present user began earlier; false when it is not there. */
    public boolean gooiWeg(String formulier, long id) {
        return mag(formulier) && kladden.gooiWeg(formulier, wie(), id);
    }

    private List<Eerder> eerdere(String formulier) {
        return kladden.eerdere(formulier, wie()).stream()
                .map(eerder -> new Eerder(
                        eerder.id(),
                        naam(antwoorden(formulier, eerder.antwoorden())),
                        Kladinhoud.inWoorden(eerder.moment())))
                .toList();
    }

    private static String naam(Map<String, Object> antwoorden) {
        return Stream.of("voornaam", "achternaam", "dossiernummer")
                .map(antwoorden::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private Map<String, Object> antwoorden(String formulier, String inhoud) {
        Map<String, Object> antwoorden = new LinkedHashMap<>(Kladinhoud.lees(inhoud));
        // A field that a newer form no longer has.
        antwoorden.keySet().retainAll(Kladinhoud.velden(formulieren.record(formulier)));
        return antwoorden;
    }

    private String wie() {
        return aangemeld.gebruiker().orElseThrow();
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
        return kladden.bewaar(formulier, wie(), keer, inhoud)
                ? Kladlegger.Uitkomst.BEWAARD
                : Kladlegger.Uitkomst.ONBEKEND;
    }

    /**
     * The form was sent by this user; null when nobody in particular did. What he typed for it goes, and what he typed for
     * somebody else stays: he may have sent the page that he opened first.
     */
    void isBegonnen(String formulier, String wie, Map<String, Object> verstuurd) {
        if (wie == null) {
            return;
        }
        Beginkladden.Beginklad laatste = kladden.open(formulier, wie);
        int besteOvereenkomst = overeenkomst(laatste.antwoorden(), verstuurd);
        Long eerder = null;
        for (Beginkladden.Eerder een : kladden.eerdere(formulier, wie)) {
            int overeenkomst = overeenkomst(een.antwoorden(), verstuurd);
            if (overeenkomst > Math.max(0, besteOvereenkomst)) {
                besteOvereenkomst = overeenkomst;
                eerder = een.id();
            }
        }
        if (eerder != null) {
            kladden.gooiWeg(formulier, wie, eerder);
        } else if (besteOvereenkomst > 0 || laatste.antwoorden() == null) {
            kladden.isBegonnen(formulier, wie);
        }
    }

    /** How many answers are the same, less those that differ: the last ones may have been typed just before sending. */
    private static int overeenkomst(String klad, Map<String, Object> verstuurd) {
        return klad == null
                ? 0
                : Kladinhoud.lees(klad).entrySet().stream()
                        .mapToInt(antwoord -> String.valueOf(antwoord.getValue())
                                        .equals(String.valueOf(verstuurd.get(antwoord.getKey())))
                                ? 1
                                : -1)
                        .sum();
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
