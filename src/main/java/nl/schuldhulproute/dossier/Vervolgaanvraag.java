package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A resident whose case has ended asks for help again; a new case follows, with a decision of its own (VNG-model art. 16 lid 2). */
@Table(schema = "dossier", name = "vervolgaanvraag")
public class Vervolgaanvraag {

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Dossier.Herkomst herkomst;
    private LocalDate aanvraagOp;
    private boolean metPartner;
    private String nieuwDossier;
    private Instant ingevoerdOp;

    protected Vervolgaanvraag() {}

    /**
     * @param dossiernummer the case that has ended
     * @param aanvraagOp the day on which the resident asked; the terms of the new case run from it
     * @param metPartner whether the partner in the case that has ended asks too
     */
    public Vervolgaanvraag(
            String dossiernummer,
            Dossier.Herkomst herkomst,
            LocalDate aanvraagOp,
            boolean metPartner,
            Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.herkomst = herkomst;
        this.aanvraagOp = aanvraagOp;
        this.metPartner = metPartner;
        this.ingevoerdOp = ingevoerdOp;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public Dossier.Herkomst herkomst() {
        return herkomst;
    }

    public LocalDate aanvraagOp() {
        return aanvraagOp;
    }

    public boolean metPartner() {
        return metPartner;
    }

    /** The case that followed; null while it is still to be opened. */
    public String nieuwDossier() {
        return nieuwDossier;
    }

    public void gingVerderIn(String nieuwDossier) {
        this.nieuwDossier = nieuwDossier;
    }
}
