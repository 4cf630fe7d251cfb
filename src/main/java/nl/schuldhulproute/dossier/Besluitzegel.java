package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Refers to what a decision says, so that the database refuses to change or delete it. */
@Table(schema = "dossier", name = "besluitzegel")
record Besluitzegel(
        @Id Long besluit,
        String dossiernummer,
        Besluitconcept.Soort soort,
        String uitkomst,
        String opgesteldDoor,
        LocalDate beslotenOp,
        LocalDate bekendgemaaktOp,
        String wijze,
        String vingerafdruk) {

    static Besluitzegel op(Besluit besluit) {
        return new Besluitzegel(
                besluit.id(),
                besluit.dossiernummer(),
                besluit.soort(),
                besluit.uitkomst(),
                besluit.opgesteldDoor(),
                besluit.beslotenOp(),
                besluit.bekendgemaaktOp(),
                besluit.wijze(),
                besluit.vingerafdruk());
    }
}
