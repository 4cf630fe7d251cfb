package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What was offered to the creditors together, and what became of it. Amounts are in cents. */
@Table(schema = "dossier", name = "voorstel")
public class Voorstel {

    /**
     * What one creditor is offered.
     *
     * @param schuld the id of the debt
     * @param bedragCent the debt as it was when the offer was made
     */
    @Table(schema = "dossier", name = "voorstelregel")
    public record Regel(long schuld, boolean preferent, long bedragCent, long aanbodCent) {}

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Oplossing.Soort soort;
    private long beschikbaarCent;
    private long totaalCent;
    private LocalDate opgesteldOp;
    private LocalDate verstuurdOp;
    private LocalDate toegekendOp;
    private LocalDate afgewezenOp;
    private LocalDate nietIngegaanOp;
    private LocalDate dwangakkoordGevraagdOp;
    private boolean dwangakkoord;
    private Instant ingevoerdOp;

    @MappedCollection(idColumn = "voorstel", keyColumn = "volgorde")
    private List<Regel> regels;

    protected Voorstel() {}

    public Voorstel(
            String dossiernummer,
            Oplossing.Soort soort,
            List<Regel> regels,
            LocalDate opgesteldOp,
            Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.soort = soort;
        this.regels = List.copyOf(regels);
        this.beschikbaarCent = regels.stream().mapToLong(Regel::aanbodCent).sum();
        this.totaalCent = regels.stream().mapToLong(Regel::bedragCent).sum();
        this.opgesteldOp = opgesteldOp;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public Oplossing.Soort soort() {
        return soort;
    }

    public List<Regel> regels() {
        return regels;
    }

    /** What all creditors together are offered. */
    public long beschikbaarCent() {
        return beschikbaarCent;
    }

    /** What all creditors together are owed. */
    public long totaalCent() {
        return totaalCent;
    }

    public LocalDate opgesteldOp() {
        return opgesteldOp;
    }

    public LocalDate verstuurdOp() {
        return verstuurdOp;
    }

    public LocalDate toegekendOp() {
        return toegekendOp;
    }

    public LocalDate afgewezenOp() {
        return afgewezenOp;
    }

    /** The day on which it showed that what was agreed cannot take effect; null when it did, or may still. */
    public LocalDate nietIngegaanOp() {
        return nietIngegaanOp;
    }

    public LocalDate dwangakkoordGevraagdOp() {
        return dwangakkoordGevraagdOp;
    }

    /** True when a judge imposed it (Fw art. 287a). */
    public boolean dwangakkoord() {
        return dwangakkoord;
    }

    public void isVerstuurd(LocalDate op) {
        this.verstuurdOp = op;
    }

    public void isToegekend(LocalDate op) {
        this.toegekendOp = op;
        this.afgewezenOp = null;
    }

    public void isAfgewezen(LocalDate op) {
        this.afgewezenOp = op;
    }

    public void gaatNietIn(LocalDate op) {
        this.nietIngegaanOp = op;
    }

    public void dwangakkoordGevraagd(LocalDate op) {
        this.dwangakkoordGevraagdOp = op;
    }

    public void isOpgelegd(LocalDate op) {
        isToegekend(op);
        this.dwangakkoord = true;
    }
}
