package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Gives out numbers that are never given twice, on every database alike. */
@Table(schema = "dossier", name = "volgnummer")
record Volgnummer(@Id Long id, LocalDate uitgegevenOp) {}
