package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** How often a figure gets a new value by law; without a row since then, the last one is not certain any more. */
public enum Wijzigt {
    /** Only when the law itself changes. */
    NIET,
    /** Each 1 January. */
    JAAR,
    /** Each 1 January and 1 July (Rv art. 475da lid 8). */
    HALFJAAR;

    /** The last day, not after this one, on which it got a new value. */
    public Optional<LocalDate> laatste(LocalDate dag) {
        LocalDate nieuwjaar = dag.withDayOfYear(1);
        LocalDate juli = LocalDate.of(dag.getYear(), Month.JULY, 1);
        return switch (this) {
            case NIET -> Optional.empty();
            case JAAR -> Optional.of(nieuwjaar);
            case HALFJAAR -> Optional.of(dag.isBefore(juli) ? nieuwjaar : juli);
        };
    }

    /** The first day after this one on which it gets a new value. */
    public Optional<LocalDate> volgende(LocalDate dag) {
        return laatste(dag).map(vorige -> this == JAAR ? vorige.plusYears(1) : vorige.plusMonths(6));
    }
}
