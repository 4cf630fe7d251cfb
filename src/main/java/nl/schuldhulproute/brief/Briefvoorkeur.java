package nl.schuldhulproute.brief;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How someone wants to get letters. Rows are only added; the newest of a person counts. Without one, letters go by post.
 *
 * @param email where to; null for post
 */
@Table(schema = "dossier", name = "briefvoorkeur")
record Briefvoorkeur(@Id Long id, Long persoon, String email, LocalDate gekozenOp, String door, Instant ingevoerdOp) {}
