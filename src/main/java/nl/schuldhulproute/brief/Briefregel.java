package nl.schuldhulproute.brief;

import java.time.LocalDate;

/** A letter with what became of it, without its pages. */
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
        String reden) {

    /** True while the letter waits to be sent. */
    public boolean isKlaar() {
        return status == Verzending.Status.KLAAR;
    }

    /** Whether its date counts for a term of the resident, so that it goes out on that very day. */
    public boolean isBesluit() {
        return Briefsoort.metId(soort).filter(Briefsoort::isBesluit).isPresent();
    }

    /** Whether it is a decision that did not go on its day, so that the last day in it is not right any more. */
    public boolean isTeLaat(LocalDate vandaag) {
        return isBesluit() && datum.isBefore(vandaag);
    }
}
