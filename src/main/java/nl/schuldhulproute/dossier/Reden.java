package nl.schuldhulproute.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One reason for the outcome of a rule, so that a caseworker can read it back to the resident and a letter can carry it.
 *
 * @param uitleg one full sentence in plain Dutch
 * @param grondslag the provision or norm it rests on ({@code Wgs art. 3 lid 4}); never empty
 * @param feiten the facts of this case that were looked at
 * @param cijfers the figures of law or policy that were used, with the day from which each holds
 */
public record Reden(String uitleg, String grondslag, List<Feit> feiten, List<GebruiktCijfer> cijfers) {

    /**
     * A fact as the rule read it.
     *
     * @param naam what it is, in Dutch ({@code schulden samen})
     * @param waarde as a user reads it ({@code 12.400,00 euro})
     */
    public record Feit(String naam, String waarde) {

        private static final DateTimeFormatter DAG =
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

        /** A day, as a user reads it: {@code 3 maart 2026}. */
        public static Feit dag(String naam, LocalDate dag) {
            return new Feit(naam, DAG.format(dag));
        }

        /** A yes or a no. */
        public static Feit janee(String naam, boolean waarde) {
            return new Feit(naam, waarde ? "ja" : "nee");
        }
    }

    /**
     * A figure as the rule used it.
     *
     * @param geldigVanaf the day from which it holds
     * @param zeker false when no source confirms it
     */
    public record GebruiktCijfer(String naam, String waarde, LocalDate geldigVanaf, String bron, boolean zeker) {}

    public Reden {
        if (uitleg.isBlank() || grondslag.isBlank()) {
            throw new IllegalArgumentException("een reden heeft een uitleg en een grondslag");
        }
        feiten = List.copyOf(feiten);
        cijfers = List.copyOf(cijfers);
    }

    public Reden(String uitleg, String grondslag) {
        this(uitleg, grondslag, List.of(), List.of());
    }

    /** Whether it rests on a figure that no source confirms. */
    @JsonIgnore
    public boolean isIndicatief() {
        return cijfers.stream().anyMatch(cijfer -> !cijfer.zeker());
    }
}
