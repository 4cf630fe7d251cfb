package nl.schuldhulproute.dossier;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** That someone looked at a case. */
@Table(schema = "dossier", name = "inzage")
public record Inzageregel(@Id Long id, String dossiernummer, String wie, Instant moment, Soort soort) {

    /** How much of it. */
    public enum Soort {
        /** A page or a file of the case. */
        DOSSIER,
        /** The form of one of its tasks, with what it shows of the case. */
        FORMULIER,
        /** In a list, whose case it is and how far it is. */
        NAAM
    }
}
