package nl.schuldhulproute.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.Dag;
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

    private static final List<String> RECHTSMIDDELEN = List.of("A15", "A22");

    private final Termijnregister termijnen;
    private final Tijdlijn tijdlijn;
    private final ApplicationEventPublisher events;

    Bekendmaking(Termijnregister termijnen, Tijdlijn tijdlijn, ApplicationEventPublisher events) {
        this.events = events;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    /** A letter that has gone, or of which the text was not kept, is not made again, so an earlier last day stands in it. */
    void isVerstuurd(Brief brief, LocalDate op, String door) {
        verschuif(
                brief,
                op,
                door,
                "verstuurd",
                " In de brief staat een eerdere laatste dag: vertel de inwoner de goede dag.");
    }

    /** The letter did not go on its day, and was made again with this day on it. */
    void isOpnieuwGemaakt(Brief brief, LocalDate op, String door) {
        verschuif(brief, op, door, "opnieuw gemaakt om te versturen", "");
    }

    /**
     * The term to object moves when it counts from an earlier day, and what was met by the decision is met on that day; where
     * partners get a letter each, the last one counts.
     */
    private void verschuif(Brief brief, LocalDate op, String door, String wat, String nogDoen) {
        if (brief.besluit() == null || !op.isAfter(brief.datum())) {
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
                    .map(termijn -> termijnen.start(sleutel, op))
                    .ifPresent(termijn -> meld(
                            brief,
                            op,
                            door,
                            ("De brief \"%s\" van %s is pas op %s %s. Daarom is het besluit op die dag bekendgemaakt, en"
                                                    + " loopt de termijn tot en met %s (Awb art. 3:41 en 6:8).")
                                            .formatted(
                                                    brief.onderwerp(),
                                                    Dag.inWoorden(brief.datum()),
                                                    Dag.inWoorden(op),
                                                    wat,
                                                    Dag.inWoorden(termijn.einde()))
                                    + teLaat
                                    + nogDoen));
        }
    }

    private void meld(Brief brief, LocalDate op, String door, String zin) {
        tijdlijn.meld(
                brief.dossiernummer(),
                new Tijdlijn.Bron("brief", "verzending", "Besluit later verstuurd", "verzending-" + brief.id(), door),
                op,
                zin);
    }
}
