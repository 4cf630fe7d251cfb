package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A moment of contact that was agreed, and what became of it. */
@Table(schema = "dossier", name = "contact")
public class Contact {

    public enum Soort {
        EVALUATIE,
        VOLGEN,
        NAZORG
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Soort soort;
    private LocalDate geplandOp;
    private String vorm;
    private String met;
    private LocalDate gehoudenOp;
    private int pogingen;
    private String redenNiet;
    private Instant ingevoerdOp;

    protected Contact() {}

    public Contact(
            String dossiernummer, Soort soort, LocalDate geplandOp, String vorm, String met, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.soort = soort;
        this.geplandOp = geplandOp;
        this.vorm = vorm;
        this.met = met;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public Soort soort() {
        return soort;
    }

    public LocalDate geplandOp() {
        return geplandOp;
    }

    public String vorm() {
        return vorm;
    }

    /** The contact person, the desk, or the volunteer with the coordinator. */
    public String met() {
        return met;
    }

    public LocalDate gehoudenOp() {
        return gehoudenOp;
    }

    public int pogingen() {
        return pogingen;
    }

    public String redenNiet() {
        return redenNiet;
    }

    public boolean isAfgehandeld() {
        return gehoudenOp != null || redenNiet != null;
    }

    public void isGehouden(LocalDate op, String vorm) {
        this.gehoudenOp = op;
        this.vorm = vorm;
    }

    public void isGeprobeerd() {
        this.pogingen++;
    }

    public void gingNietDoor(String reden) {
        this.redenNiet = reden;
    }

    public void verplaats(LocalDate naar) {
        this.geplandOp = naar;
    }
}
