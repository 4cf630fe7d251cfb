package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** That a person takes part in a case, and as what. */
@Table(schema = "dossier", name = "deelname")
public record Deelname(@Id Long id, String dossiernummer, Long persoon, Rol rol, LocalDate sinds, LocalDate tot) {

    public enum Rol {
        AANVRAGER,
        PARTNER
    }

    /** The same part, as another one of the two. */
    Deelname als(Rol andere) {
        return new Deelname(id, dossiernummer, persoon, andere, sinds, tot);
    }

    public Deelname tot(LocalDate einde) {
        return new Deelname(id, dossiernummer, persoon, rol, sinds, einde);
    }
}
