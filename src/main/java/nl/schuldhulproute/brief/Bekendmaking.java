package nl.schuldhulproute.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A decision is made known by sending it, and the term to object or to go to court runs from the day after that (Awb art.
 * 3:41, 6:7 and 6:8). Where a letter went later than the day that stands on it, the term moves to the day on which it went.
 */
@Component
class Bekendmaking {

    private static final String BEZWAAR = "A15";
    private static final String BEROEP = "A22";
    private static final List<String> RECHTSMIDDELEN = List.of(BEZWAAR, BEROEP);

    private final Termijnregister termijnen;
    private final Tijdlijn tijdlijn;
    private final ApplicationEventPublisher events;
    private final Briefrepository brieven;

    Bekendmaking(
            Termijnregister termijnen, Tijdlijn tijdlijn, ApplicationEventPublisher events, Briefrepository brieven) {
        this.brieven = brieven;
        this.events = events;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    /** A letter that has gone, or of which the text was not kept, is not made again, so an earlier last day stands in it. */
    void isVerstuurd(Brief brief, LocalDate op, String door) {
        verschuif(
                brief,
                brief,
                op,
                door,
                "verstuurd",
                " In de brief staat een eerdere laatste dag: vertel %s de goede dag."
                        .formatted(brief.overledene() == null ? "de inwoner" : "de erfgenaam"));
    }

    /** The letter did not go on its day, and was made again with another day on it. */
    void isOpnieuwGemaakt(Brief brief, Brief nieuw, String door) {
        verschuif(brief, nieuw, nieuw.datum(), door, "opnieuw gemaakt om te versturen", "");
    }

    /** The last day for the heir alone, beside who stays; the term that is for everybody, runs as it did. */
    private static Termijnsleutel vanErfgenaam(Brief brief) {
        return new Termijnsleutel(
                brief.dossiernummer(), BEZWAAR, Besluit.onderwerp(brief.besluit(), brief.overledene()));
    }

    /** There is no heir after all: the person in whose place he came, lives. */
    void heeftGeenErfgenaam(Brief brief, LocalDate op) {
        termijnen
                .lopend(vanErfgenaam(brief))
                .ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), op, "Het overlijden was een vergissing."));
    }

    /**
     * The term to object moves when it counts from an earlier day, and what was met by the decision is met on that day; where
     * partners get a letter each, the last one counts.
     */
    private void verschuif(Brief brief, Brief gaat, LocalDate op, String door, String wat, String nogDoen) {
        if (brief.besluit() == null || !op.isAfter(brief.datum())) {
            return;
        }
        if (gaat.overledene() != null && brieven.aanLevenden(gaat.besluit()) > 0) {
            alleenVoorErfgenaam(gaat, op, door, nogDoen);
            return;
        }
        List<Termijn> later = termijnen.laterVoldaan(brief.dossiernummer(), Besluit.onderwerp(brief.besluit()), op);
        later.forEach(termijn -> events.publishEvent(
                new BesluitLaterBekend(brief.dossiernummer(), termijn.sleutel().verwijzing())));
        String teLaat = later.stream()
                .filter(termijn -> !termijn.isTijdigVoldaan())
                .map(termijn -> " De termijn \"%s\" liep tot en met %s en is daarmee niet gehaald."
                        .formatted(termijnen.soort(termijn).naam(), Dag.inWoorden(termijn.einde())))
                .collect(Collectors.joining());
        for (String code : RECHTSMIDDELEN) {
            Termijnsleutel sleutel =
                    new Termijnsleutel(brief.dossiernummer(), code, Besluit.onderwerp(brief.besluit()));
            termijnen
                    .laatste(sleutel)
                    .filter(termijn -> termijn.startOp().isBefore(op))
                    .map(termijn -> rechtsmiddel(termijn, op))
                    .ifPresent(loopt -> meld(
                            brief,
                            op,
                            door,
                            "De brief \"%s\" van %s is pas op %s %s. Daarom is het besluit op die dag bekendgemaakt, en %s (Awb art. 3:41 en 6:8)."
                                            .formatted(
                                                    brief.onderwerp(),
                                                    Dag.inWoorden(brief.datum()),
                                                    Dag.inWoorden(op),
                                                    wat,
                                                    loopt)
                                    + teLaat
                                    + nogDoen));
        }
    }

    /**
     * Moves the term. One for beroep that is over for the objection, because there is beroep or a human found none, starts
     * nowhere again: nobody of the gemeente waits for it any more, and beroep is known from the court.
     *
     * @return until when it runs
     */
    private String rechtsmiddel(Termijn termijn, LocalDate op) {
        if (termijn.code().equals(BEROEP) && !termijn.isLopend()) {
            Einde einde = termijnen.eindeBijStart(termijn.dossiernummer(), termijn.code(), op);
            return "kan wie deze brief krijgt tot en met %s in beroep. Die dag bewaakt de gemeente hier niet meer: de rechtbank laat het weten als er beroep is"
                    .formatted(Dag.inWoorden(einde.einde()));
        }
        return "loopt de termijn tot en met %s"
                .formatted(Dag.inWoorden(termijnen.start(termijn.sleutel(), op).einde()));
    }

    /** Who lives had the decision before, so a death does not move his terms; the heir has his own time (Awb art. 6:8). */
    private void alleenVoorErfgenaam(Brief brief, LocalDate op, String door, String nogDoen) {
        Termijn termijn = termijnen.start(vanErfgenaam(brief), op);
        meld(
                brief,
                op,
                door,
                "De brief \"%s\" gaat op %s naar %s. Voor deze erfgenaam loopt de termijn tot en met %s (Awb art. 3:41 en 6:8). Voor wie de brief eerder kreeg, verandert er niets."
                                .formatted(
                                        brief.onderwerp(),
                                        Dag.inWoorden(op),
                                        brief.geadresseerde(),
                                        Dag.inWoorden(termijn.einde()))
                        + nogDoen);
    }

    private void meld(Brief brief, LocalDate op, String door, String zin) {
        tijdlijn.meld(
                brief.dossiernummer(),
                new Tijdlijn.Bron(
                        "brief", "verzending", "Besluit later verstuurd", "verzending-" + brief.id() + "-" + op, door),
                op,
                zin);
    }
}
