package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the meetinstrument said about one leefgebied on one day (Model beleidsregels art. 4 lid 5; M-06, M-25). Measured
 * again at evaluations, so rows are only added.
 *
 * @param score from 1 (acute trouble) to 5 (fully self-reliant): {@link Score#waarde}
 */
@Table(schema = "dossier", name = "meting")
public record Meting(
        @Id Long id,
        String dossiernummer,
        Gelegenheid gelegenheid,
        Leefgebied leefgebied,
        int score,
        String toelichting,
        LocalDate gemetenOp,
        String door,
        Instant ingevoerdOp) {

    /** The one scale, at the intake and at every evaluation (VNG-model art. 4 lid 5; M-25, T-39). */
    public enum Score {
        EEN,
        TWEE,
        DRIE,
        VIER,
        VIJF;

        /** From 1 to 5. */
        public int waarde() {
            return ordinal() + 1;
        }
    }

    /** When it was measured. */
    public enum Gelegenheid {
        INTAKE,
        EVALUATIE,
        NAZORGTOETS
    }
}
