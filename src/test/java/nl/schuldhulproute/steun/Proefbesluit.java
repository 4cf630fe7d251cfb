package nl.schuldhulproute.steun;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;

/** A decision as tests need it: drafted by one, read by another, and posted on the day on which it was taken. */
public record Proefbesluit(
        String dossiernummer,
        Soort soort,
        String uitkomst,
        LocalDate op,
        String opsteller,
        String lezer,
        Long betreft) {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** About no earlier decision, by the usual two. */
    public Proefbesluit(String dossiernummer, Soort soort, String uitkomst, LocalDate op) {
        this(dossiernummer, soort, uitkomst, op, "consulent", "kwaliteit", null);
    }

    public Proefbesluit door(String eerste, String tweede) {
        return new Proefbesluit(dossiernummer, soort, uitkomst, op, eerste, tweede, betreft);
    }

    public Proefbesluit over(Besluit eerder) {
        return new Proefbesluit(dossiernummer, soort, uitkomst, op, opsteller, lezer, eerder.id());
    }

    /** As it is added to the book of decisions. */
    public Besluit besluit() {
        return new Besluit(
                null,
                dossiernummer,
                soort,
                uitkomst,
                "art. 3 Wgs",
                "Zoals besproken",
                opsteller,
                lezer,
                op,
                op,
                "POST",
                op.atStartOfDay(AMSTERDAM).toInstant(),
                betreft,
                null,
                null,
                "",
                null);
    }
}
