package nl.schuldhulproute.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was written to an inwoner. Never changed: a wrong letter, or that of a decision which did not go on its day, is held
 * back and another one made.
 *
 * @param sleutel makes a letter be made once for what it was made for
 * @param persoon to whom it is addressed when it is for one person; null for a letter to everybody in the case
 * @param besluit the decision that it makes known; null when it makes none known
 * @param adres the lines below the name; null when the dossier has no address
 * @param datum the day that stands on it
 * @param brieftekst the changed text with which it was made; null for the text of the release
 * @param gegevens what stands in it, by name, so that it can be made again: of a decision, of a letter about an objection, and
 *     of one to everybody in the case; null for another letter
 * @param overledene in whose place the heir came to whom it is addressed (BW art. 4:182); null for anyone else
 * @param vervangt the letter in the place of which this one came; null when it came in the place of none
 * @param zaak the objection that it is about ({@code bezwaar-3}); null when it is about none
 */
@Table(schema = "dossier", name = "brief")
public record Brief(
        @Id Long id,
        String dossiernummer,
        String soort,
        String sleutel,
        Long persoon,
        Long besluit,
        String geadresseerde,
        String adres,
        String onderwerp,
        LocalDate datum,
        byte[] pdf,
        String sha256,
        Long brieftekst,
        String gegevens,
        Long overledene,
        Long vervangt,
        String zaak,
        String gemaaktDoor,
        Instant gemaaktOp) {

    /** True while the letter is what it was when it was made. */
    public boolean isOngeschonden() {
        return MessageDigest.isEqual(
                afdruk(pdf).getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII));
    }

    static String afdruk(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
