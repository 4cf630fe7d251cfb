package nl.schuldhulproute.brief;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A text as a process owner left it. Rows are only added; the newest of a kind counts.
 *
 * @param soort {@link Tekstsoort#id}
 * @param tekst null when the text of the release counts again
 */
@Table(schema = "dossier", name = "brieftekst")
public record Brieftekst(@Id Long id, String soort, String tekst, String door, Instant gewijzigdOp) {}
