package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** How a creditor of a case is reached. Its debts name it. */
@Table(schema = "dossier", name = "schuldeiser")
public record Schuldeiser(
        @Id Long id,
        @Version Integer versie,
        String dossiernummer,
        String naam,
        String vertegenwoordiger,
        String adres,
        String postcode,
        String plaats,
        String telefoon,
        String email,
        LocalDate vervallenOp,
        Instant ingevoerdOp,
        String door) {

    /**
     * What is known of a creditor.
     *
     * @param vertegenwoordiger the bailiff or collection agency that acts for it, or null
     */
    public record Gegevens(
            String naam,
            String vertegenwoordiger,
            String adres,
            String postcode,
            String plaats,
            String telefoon,
            String email) {}

    public Gegevens gegevens() {
        return new Gegevens(naam, vertegenwoordiger, adres, postcode, plaats, telefoon, email);
    }

    Schuldeiser met(Gegevens nieuw) {
        return new Schuldeiser(
                id,
                versie,
                dossiernummer,
                nieuw.naam(),
                nieuw.vertegenwoordiger(),
                nieuw.adres(),
                nieuw.postcode(),
                nieuw.plaats(),
                nieuw.telefoon(),
                nieuw.email(),
                vervallenOp,
                ingevoerdOp,
                door);
    }

    Schuldeiser vervallen(LocalDate op) {
        return new Schuldeiser(
                id,
                versie,
                dossiernummer,
                naam,
                vertegenwoordiger,
                adres,
                postcode,
                plaats,
                telefoon,
                email,
                op,
                ingevoerdOp,
                door);
    }
}
