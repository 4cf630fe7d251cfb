package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Vervanging;

/**
 * One kind of decision: what can be decided, on which rules it rests, what must be there, what it contains, and which term
 * it meets. Everything else is the same for every kind: drafted by one, read by another, made known, never changed.
 */
sealed interface Besluitaard
        permits Toegangsbesluit,
                Buitenbehandelingstelling,
                Wijzigingsbesluit,
                Beeindigingsbesluit,
                VoortijdigeBeeindiging,
                BeslissingOpBezwaar,
                Dwangsombesluit,
                Intrekking {

    Soort soort();

    /** As a user reads it: "besluit opstellen: ...". */
    String naam();

    List<Besluituitkomst> uitkomsten();

    /** Those that this draft can have. */
    default List<Besluituitkomst> uitkomsten(Besluitconcept concept) {
        return uitkomsten();
    }

    /** The rules whose outcome is kept with the decision, the decisive one first. */
    List<Regel> regels();

    /** Whether the drafter can ask to weigh again instead of drafting: the model that asked for the decision catches it. */
    default boolean kanHeroverwegen(Besluitconcept concept) {
        return false;
    }

    /** Why this decision must be taken and can no longer be put off, one full sentence each; empty when it can. */
    default List<String> moetErKomen(Besluitconcept concept, LocalDate op) {
        return List.of();
    }

    /** Whether it is always about an earlier decision. */
    default boolean gaatOverEenBesluit() {
        return false;
    }

    /** Whether the drafter writes what changes; otherwise the content follows from the dossier. */
    default boolean vraagtInhoud(Besluituitkomst uitkomst) {
        return false;
    }

    /** What can take the place of the decision that it is about; the drafter chooses when there is more than one. */
    default List<Vervanging> vervangingen(Besluitconcept concept) {
        return List.of();
    }

    /** What a colleague wrote when this decision was asked for: the draft of the reasons begins with it; empty when nothing. */
    default String aanleiding(Besluitconcept concept) {
        return "";
    }

    /** What it contains beside its reasons, as the dossier has it now; null when nothing. */
    default String inhoud(Besluitconcept concept, Besluituitkomst uitkomst) {
        return null;
    }

    /** Why this cannot be decided, each a Dutch sentence without a full stop; empty when it can. */
    default List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        return List.of();
    }

    /**
     * Why it cannot be made known any more after it was taken, because the dossier changed since: each a Dutch sentence without
     * a full stop; empty when it can.
     */
    default List<String> achterhaald(Besluitconcept concept, LocalDate op) {
        return List.of();
    }

    /**
     * Why it falls away without a decision, because something else took its place: each a Dutch sentence without a full stop;
     * empty when it does not.
     */
    default List<String> vervaltOmdat(Besluitconcept concept, LocalDate op) {
        return List.of();
    }

    /** The terms that are met on the day on which it is made known. */
    default List<String> voldoetAan(Besluitconcept concept) {
        return List.of();
    }

    /** The term within which it is decided, as models name it ({@code A17/bezwaar-3}); empty when none is known. */
    default Optional<String> termijn(Besluitconcept concept) {
        return Optional.empty();
    }

    /** The term that opens for the resident on that day. */
    default String opent() {
        return "A15";
    }

    /** What follows when all stays as it is and the resident was told so. */
    default void blijftZoalsHetIs(Besluitconcept concept, LocalDate op) {}

    /** What else follows from it once it is made known. */
    default void isBekend(Besluit besluit, Besluitconcept concept) {}
}
