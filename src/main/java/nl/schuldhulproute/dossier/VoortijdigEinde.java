package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What is known when an early end of the help is looked at (Model beleidsregels art. 17), from the event to the decision.
 * What nobody wrote down yet is null. A new event makes a new row.
 */
@Table(schema = "dossier", name = "voortijdig_einde")
public class VoortijdigEinde {

    /** Why the help might end before its time. */
    public enum Grond {
        VERPLICHTING,
        EIGEN_VERZOEK,
        MISDRAGING
    }

    /** What came of the term to do it after all. */
    public enum Herstel {
        NAGEKOMEN,
        ONVOLDOENDE,
        NIET_GEBRUIKT
    }

    /** Whether the resident gave an opinion. */
    public enum Zienswijze {
        GEGEVEN,
        NIET_GEGEVEN
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Grond grond;
    private String plichten;
    private String verplichting;
    private Boolean verwijtbaar;
    private LocalDate herstelbriefOp;
    private Herstel herstel;
    private Boolean bevestigd;
    private Boolean misdragen;
    private LocalDate voornemenOp;
    private Zienswijze zienswijze;
    private Instant ingevoerdOp;

    protected VoortijdigEinde() {}

    public VoortijdigEinde(String dossiernummer, Grond grond, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.grond = grond;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Grond grond() {
        return grond;
    }

    /** The duties that were not met; empty when nobody said which. */
    public List<Plicht> plichten() {
        return plichten == null
                ? List.of()
                : Arrays.stream(plichten.split(",")).map(Plicht::valueOf).toList();
    }

    /** What was not done, in someone's own words. */
    public String verplichting() {
        return verplichting;
    }

    public Boolean verwijtbaar() {
        return verwijtbaar;
    }

    /** The day of the letter that gave a term to do it after all. */
    public LocalDate herstelbriefOp() {
        return herstelbriefOp;
    }

    public Herstel herstel() {
        return herstel;
    }

    /** Whether the resident, knowing what it means, still wants to stop. */
    public Boolean bevestigd() {
        return bevestigd;
    }

    public Boolean misdragen() {
        return misdragen;
    }

    /** The day of the letter that asked for an opinion on the intention to end the help. */
    public LocalDate voornemenOp() {
        return voornemenOp;
    }

    public Zienswijze zienswijze() {
        return zienswijze;
    }

    public void isNietNagekomen(Collection<Plicht> plichten, String verplichting, boolean verwijtbaar) {
        this.plichten = plichten.stream().sorted().map(Plicht::name).collect(Collectors.joining(","));
        this.verplichting = verplichting;
        this.verwijtbaar = verwijtbaar;
    }

    /** The letter gives the term, and asks for an opinion in one. */
    public void krijgtHersteltermijn(LocalDate briefOp) {
        this.herstelbriefOp = briefOp;
        this.voornemenOp = briefOp;
    }

    public void isHersteld(Herstel herstel) {
        this.herstel = herstel;
    }

    public void isBevestigd(boolean bevestigd) {
        this.bevestigd = bevestigd;
    }

    public void isMisdraging(boolean genoeg, LocalDate voornemenOp) {
        this.misdragen = genoeg;
        this.voornemenOp = voornemenOp;
    }

    public void heeftZienswijze(Zienswijze zienswijze) {
        this.zienswijze = zienswijze;
    }
}
