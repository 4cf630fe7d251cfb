package nl.schuldhulproute.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
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
 * @param vervanging what takes the place of the decision objected to; null where it is about no access
 */
@Table(schema = "dossier", name = "besluit")
public record Besluit(
        @Id Long id,
        String dossiernummer,
        Soort soort,
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
        String vingerafdruk,
        Vervanging vervanging) {

    @PersistenceCreator
    public Besluit {}

    /** A decision that is about no earlier one and rests on no rule. */
    public Besluit(
            Long id,
            String dossiernummer,
            Soort soort,
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
                "",
                null);
    }

    /** What is about this decision names it so: the terms that it opens and meets, among others. */
    public String onderwerp() {
        return onderwerp(id);
    }

    public static String onderwerp(Long id) {
        return "besluit-" + id;
    }

    /** What the term is about that only the heir of this person has, beside somebody who had the decision before. */
    public static String onderwerp(Long id, Long overledene) {
        return "%s-erfgenaam-%d".formatted(onderwerp(id), overledene);
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
                vingerafdruk(this),
                vervanging);
    }

    /** Whether by it there is access to schuldhulp (Wgs art. 4a lid 1). */
    public boolean verleentToegang() {
        return is(Soort.TOEGANG, Besluituitkomst.TOEKENNEN) || vervanging != null && vervanging.verleentToegang();
    }

    /** Whether it refuses access. */
    public boolean weigertToegang() {
        return is(Soort.TOEGANG, Besluituitkomst.WEIGEREN) || vervanging == Vervanging.TOEGANG_GEWEIGERD;
    }

    /** The aanvraag was not dealt with (Awb art. 4:5). */
    public boolean isNietBehandeld() {
        return is(Soort.NIET_IN_BEHANDELING, Besluituitkomst.NIET_BEHANDELEN);
    }

    /** Whether it ends help that was granted (VNG-model art. 16 and 17). */
    public boolean beeindigtHulp() {
        return is(Besluituitkomst.BEEINDIGEN);
    }

    /** Whether it ends help before its time (VNG-model art. 17). */
    public boolean beeindigtVoortijdig() {
        return soort == Soort.VOORTIJDIGE_BEEINDIGING && beeindigtHulp();
    }

    /** Whether, after an objection, the earlier decision does not stand as it was (Awb art. 7:11 lid 2). */
    public boolean herroept() {
        return soort == Soort.BESLISSING_OP_BEZWAAR
                && (is(Besluituitkomst.GEGROND) || is(Besluituitkomst.DEELS_GEGROND));
    }

    /** Whether a route ends by it. */
    public boolean beeindigtRoute() {
        return weigertToegang() || isNietBehandeld() || beeindigtHulp();
    }

    /** What comes in the place of a decision stands where that stood, however late it came (Awb art. 7:11 lid 2). */
    public Long plaats() {
        return vervanging == null ? id : betreft;
    }

    private boolean is(Soort soort, Besluituitkomst uitkomst) {
        return this.soort == soort && is(uitkomst);
    }

    private boolean is(Besluituitkomst uitkomst) {
        return uitkomst.name().equals(this.uitkomst);
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
                .map(Besluit::deel)
                .collect(Collectors.joining());
        if (besluit.vervanging != null) {
            // Decisions that were sealed before there was such a thing keep their fingerprint.
            alles += deel(besluit.vervanging);
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(alles.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String deel(Object deel) {
        return deel == null ? "-" : deel.toString().length() + ":" + deel;
    }
}
