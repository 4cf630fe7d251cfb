package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A later decision took away or changed an earlier one. The earlier row stays as it is; this says that it no longer stands
 * alone.
 *
 * @param besluit the earlier decision
 * @param opvolger the later decision; null where a court took it away and there is none
 * @param op the day on which the later one was made known, or of what the court decided
 * @param vervanging what the court put in the place of it; null where it did not, or where a later decision says it
 * @param kenmerk by which the judgment can be found; null where the court put nothing in the place of it
 */
@Table(schema = "dossier", name = "besluitopvolging")
public record Besluitopvolging(
        @Id Long id,
        String dossiernummer,
        Long besluit,
        Long opvolger,
        Gevolg gevolg,
        LocalDate op,
        Instant ingevoerdOp,
        Vervanging vervanging,
        String kenmerk) {

    /** Whether a court took it away, with or without a decision that followed (Awb art. 8:72). */
    public boolean isDoorDeRechter() {
        return gevolg == Gevolg.VERNIETIGD || gevolg == Gevolg.RECHTBANK;
    }

    /** Whether by the judgment itself there is access to schuldhulp (Awb art. 8:72 lid 3 b; Wgs art. 4a lid 1). */
    public boolean verleentToegang() {
        return vervanging != null && vervanging.verleentToegang();
    }

    /** What the later decision did to the earlier one. */
    public enum Gevolg {
        GEWIJZIGD("gewijzigd", false),
        INGETROKKEN("ingetrokken", true),
        /** By another one on the same claim, computed again (Awb art. 4:18). */
        VERVANGEN("vervangen", true),
        /** After an objection (Awb art. 7:11 lid 2). */
        HERROEPEN("herroepen na bezwaar", true),
        /** By the court, after which there had to be another one (Awb art. 8:72 lid 4). */
        VERNIETIGD("vernietigd door de rechtbank en vervangen", true),
        /** By the court, which decided itself (Awb art. 8:72 lid 3): no other decision takes its place. */
        RECHTBANK("vernietigd door de rechtbank", true);

        private final String naam;
        private final boolean vervalt;

        Gevolg(String naam, boolean vervalt) {
            this.naam = naam;
            this.vervalt = vervalt;
        }

        /** As a user reads it. */
        public String naam() {
            return naam;
        }

        /** Whether the earlier decision no longer holds. */
        public boolean vervalt() {
            return vervalt;
        }
    }
}
