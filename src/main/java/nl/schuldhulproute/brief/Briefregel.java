package nl.schuldhulproute.brief;

import java.time.LocalDate;

/**
 * A letter with what became of it, without its pages.
 *
 * @param overledene whose death holds it back; null when none does
 * @param tegengehoudenOp on which day that was told; null when no death holds it back, or when that day is not known
 * @param overledenOp when the one person died for whom it is; null for everyone who lives, and for a letter to several
 * @param erfgenaamVan in whose place the heir came to whom it is addressed; null for anyone else
 */
public record Briefregel(
        Long id,
        String dossiernummer,
        String soort,
        String geadresseerde,
        String adres,
        String onderwerp,
        LocalDate datum,
        String gemaaktDoor,
        Kanaal kanaal,
        Verzending.Status status,
        LocalDate verstuurdOp,
        int pogingen,
        String reden,
        Long overledene,
        LocalDate tegengehoudenOp,
        LocalDate overledenOp,
        Long erfgenaamVan) {

    /** True while the letter waits to be sent. */
    public boolean isKlaar() {
        return status == Verzending.Status.KLAAR;
    }

    /** Whether its date counts for a term of the resident, so that it goes out on that very day. */
    public boolean isBesluit() {
        return Briefsoort.metId(soort).filter(Briefsoort::isBesluit).isPresent();
    }

    /** Whether nobody may hold it back: a decision that was made known to who lives, and not to an heir. */
    public boolean moetWeg() {
        return isBesluit() && overledenOp == null && erfgenaamVan == null;
    }

    /** Whether it is a decision that a death holds back, and that can go to an heir. */
    public boolean wachtOpErfgenaam() {
        return isBesluit() && overledene != null;
    }

    /** Whether a death holds it back; it can have gone just before that was told. One to an heir was held back by hand. */
    public boolean isTegengehoudenOmOverlijden() {
        return overledene != null && erfgenaamVan == null;
    }

    /** Whether it is a decision that did not go on its day, so that the last day in it is not right any more. */
    public boolean isTeLaat(LocalDate vandaag) {
        return isBesluit() && datum.isBefore(vandaag);
    }
}
