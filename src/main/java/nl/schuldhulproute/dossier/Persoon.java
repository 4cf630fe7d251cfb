package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A person; takes part in a case through a {@link Deelname}. */
@Table(schema = "dossier", name = "persoon")
public class Persoon {

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String voornaam;
    private String achternaam;
    private LocalDate geboortedatum;
    private String bsn;
    private String adres;
    private String postcode;
    private String woonplaats;
    private String telefoon;
    private String email;
    private LocalDate overledenOp;
    private Instant ingevoerdOp;

    protected Persoon() {}

    public Persoon(String voornaam, String achternaam, Instant ingevoerdOp) {
        this.voornaam = voornaam;
        this.achternaam = achternaam;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public String voornaam() {
        return voornaam;
    }

    public String achternaam() {
        return achternaam;
    }

    public String naam() {
        return voornaam == null || voornaam.isBlank() ? achternaam : voornaam + " " + achternaam;
    }

    public LocalDate geboortedatum() {
        return geboortedatum;
    }

    public String bsn() {
        return bsn;
    }

    public String adres() {
        return adres;
    }

    public String postcode() {
        return postcode;
    }

    public String woonplaats() {
        return woonplaats;
    }

    /** The lines of the address, as an envelope has them; empty when it is not known. */
    public List<String> adresregels() {
        String plaats = Stream.of(opEnvelop(postcode), woonplaats)
                .filter(deel -> deel != null && !deel.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(adres, plaats)
                .filter(deel -> deel != null && !deel.isBlank())
                .toList();
    }

    /** {@code 1234 AB} */
    private static String opEnvelop(String postcode) {
        return postcode == null ? null : postcode.replaceFirst("^(\\d{4})\\s*(\\p{Alpha}{2})$", "$1 $2");
    }

    public String telefoon() {
        return telefoon;
    }

    public String email() {
        return email;
    }

    public LocalDate overledenOp() {
        return overledenOp;
    }

    public void bereikbaarOp(String telefoon, String email) {
        this.telefoon = telefoon;
        this.email = email;
    }

    public void woontOp(String adres, String postcode, String woonplaats) {
        this.adres = adres;
        this.postcode = postcode;
        this.woonplaats = woonplaats;
    }

    /** Partners share a household: without an address of its own, nobody could send this person a decision. */
    public void woontSamenMet(Persoon ander) {
        if (adres == null) {
            woontOp(ander.adres, ander.postcode, ander.woonplaats);
        }
    }

    public void isGeborenOp(LocalDate geboortedatum) {
        this.geboortedatum = geboortedatum;
    }

    /**
     * Keeps the burgerservicenummer.
     *
     * @param bsn nine digits that pass the elfproef, or null when it is not known
     * @throws Invoerfout when it fails the elfproef
     */
    public void heeftBsn(String bsn) {
        this.bsn = bsn == null || bsn.isBlank() ? null : Bsn.controleer("bsn", bsn);
    }

    public void isOverleden(LocalDate op) {
        this.overledenOp = op;
    }

    /** The death was told by mistake. */
    public void blijktTeLeven() {
        this.overledenOp = null;
    }
}
