package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Who takes the place of somebody who died (BW art. 4:182), and gets the letters about what goes on after that.
 *
 * @param persoon who died
 * @param naam null while nobody knows who inherits
 * @param adres the lines below the name
 */
@Table(schema = "dossier", name = "erfgenaam")
public record Erfgenaam(@Id Long id, Long persoon, String naam, String adres, Instant ingevoerdOp) {

    public boolean isBekend() {
        return naam != null;
    }

    /** The lines of the address, as an envelope has them. */
    public List<String> adresregels() {
        return adres.lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
    }
}
