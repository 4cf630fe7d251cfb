package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A begeleidingsproduct in a case, free or niet vrij toegankelijk (Model beleidsregels art. 1; M-03, M-07). */
@Table(schema = "dossier", name = "product")
public class Product {

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private String naam;
    private boolean vrijToegankelijk;
    private LocalDate startOp;
    private LocalDate eindeVoorzienOp;
    private LocalDate afgerondOp;
    private String resultaat;
    private Instant ingevoerdOp;

    protected Product() {}

    public Product(String dossiernummer, String naam, boolean vrijToegankelijk, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.naam = naam;
        this.vrijToegankelijk = vrijToegankelijk;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public String naam() {
        return naam;
    }

    public boolean vrijToegankelijk() {
        return vrijToegankelijk;
    }

    public LocalDate startOp() {
        return startOp;
    }

    public LocalDate eindeVoorzienOp() {
        return eindeVoorzienOp;
    }

    public LocalDate afgerondOp() {
        return afgerondOp;
    }

    public String resultaat() {
        return resultaat;
    }

    public void loopt(LocalDate startOp, LocalDate eindeVoorzienOp) {
        this.startOp = startOp;
        this.eindeVoorzienOp = eindeVoorzienOp;
    }

    public void isAfgerond(LocalDate op, String resultaat) {
        this.afgerondOp = op;
        this.resultaat = resultaat;
    }
}
