package nl.schuldhulproute.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A decision that was made known (Awb art. 3:40, 3:41; A14). Never changed: another decision follows it.
 *
 * @param artikel the provision on which it rests (Awb art. 3:47)
 * @param beoordeeldDoor the second reader; null where the municipality has none
 * @param bekendgemaaktOp the day on which it was sent or handed over; the bezwaartermijn starts the day after (A15)
 * @param betreft the earlier decision that it is about: the one objected to, or withdrawn; null when there is none
 * @param inhoud what it contains beside its reasons: the plan in outline, what changes, the amount; null when nothing
 * @param gronden what the rules found, with their reasons, as it was when it was drafted ({@link Besluitgrond}, as JSON)
 * @param vingerafdruk of all that it says; empty until it is sealed
 */
@Table(schema = "dossier", name = "besluit")
public record Besluit(
        @Id Long id,
        String dossiernummer,
        Besluitconcept.Soort soort,
        String uitkomst,
        String artikel,
        String motivering,
        String opgesteldDoor,
        String beoordeeldDoor,
        LocalDate beslotenOp,
        LocalDate bekendgemaaktOp,
        String wijze,
        Instant ingevoerdOp,
        Long betreft,
        String inhoud,
        String gronden,
        String vingerafdruk) {

    @PersistenceCreator
    public Besluit {}

    /** A decision that is about no earlier one and rests on no rule. */
    public Besluit(
            Long id,
            String dossiernummer,
            Besluitconcept.Soort soort,
            String uitkomst,
            String artikel,
            String motivering,
            String opgesteldDoor,
            String beoordeeldDoor,
            LocalDate beslotenOp,
            LocalDate bekendgemaaktOp,
            String wijze,
            Instant ingevoerdOp) {
        this(
                id,
                dossiernummer,
                soort,
                uitkomst,
                artikel,
                motivering,
                opgesteldDoor,
                beoordeeldDoor,
                beslotenOp,
                bekendgemaaktOp,
                wijze,
                ingevoerdOp,
                null,
                null,
                null,
                "");
    }

    /** The same decision, with the fingerprint of what it says now. */
    Besluit verzegeld() {
        return new Besluit(
                id,
                dossiernummer,
                soort,
                uitkomst,
                artikel,
                motivering,
                opgesteldDoor,
                beoordeeldDoor,
                beslotenOp,
                bekendgemaaktOp,
                wijze,
                ingevoerdOp,
                betreft,
                inhoud,
                gronden,
                vingerafdruk(this));
    }

    /** The fingerprint (SHA-256) of all that a decision says. */
    static String vingerafdruk(Besluit besluit) {
        String alles = Stream.of(
                        besluit.dossiernummer,
                        besluit.soort,
                        besluit.uitkomst,
                        besluit.artikel,
                        besluit.motivering,
                        besluit.opgesteldDoor,
                        besluit.beoordeeldDoor,
                        besluit.beslotenOp,
                        besluit.bekendgemaaktOp,
                        besluit.wijze,
                        besluit.betreft,
                        besluit.inhoud,
                        besluit.gronden)
                .map(deel -> deel == null ? "-" : deel.toString().length() + ":" + deel)
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(alles.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
