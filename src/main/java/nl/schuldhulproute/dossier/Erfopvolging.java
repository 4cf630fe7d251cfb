package nl.schuldhulproute.dossier;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An heir takes the place of who died in one matter, beside the partner who stays in the case (BW art. 4:182).
 *
 * @param zaak what it is about: {@code ingebrekestelling-3} or {@code besluit-3}
 * @param persoon who died
 */
@Table(schema = "dossier", name = "erfopvolging")
record Erfopvolging(@Id Long id, String zaak, Long persoon, Instant ingevoerdOp) {}
