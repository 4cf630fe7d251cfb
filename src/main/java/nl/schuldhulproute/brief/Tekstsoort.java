package nl.schuldhulproute.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A text that a process owner may change: a whole letter, or a piece that several letters share. */
public interface Tekstsoort {

    /** The names that every text may use. */
    Set<Briefnaam> ALTIJD = Set.copyOf(EnumSet.of(
            Briefnaam.NAMEN,
            Briefnaam.AANHEF,
            Briefnaam.PARTNERS,
            Briefnaam.DOSSIERNUMMER,
            Briefnaam.DATUM,
            Briefnaam.BEHANDELAAR,
            Briefnaam.GEMEENTE,
            Briefnaam.ONDERTEKENING,
            Briefnaam.TELEFOON,
            Briefnaam.OPENINGSTIJDEN,
            Briefnaam.BEZOEKADRES,
            Briefnaam.POSTADRES));

    /** Name of the file, without its ending. */
    String id();

    /** As a process owner reads it. */
    String naam();

    /** What it rests on. */
    String grondslag();

    /** Every name that the text may use. */
    Set<Briefnaam> namen();

    /** The names without which the text is not lawful or not complete. */
    Set<Briefnaam> verplicht();

    /** The shared pieces without which the text is not lawful or not complete. */
    Set<Vaststuk> verplichteStukken();

    /** Every text there is: the letters and then the pieces. */
    static List<Tekstsoort> alle() {
        return Stream.<Tekstsoort>concat(Stream.of(Briefsoort.values()), Stream.of(Vaststuk.values()))
                .toList();
    }

    static Optional<Tekstsoort> van(String id) {
        return alle().stream().filter(soort -> soort.id().equals(id)).findFirst();
    }
}
