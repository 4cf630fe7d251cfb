package nl.schuldhulproute.brief;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
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

    Bekendmaking(Termijnregister termijnen, Tijdlijn tijdlijn) {
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    /** The term of this decision moves when it counts from an earlier day; where partners get a letter each, the last one counts. */
    void isVerstuurd(Brief brief, LocalDate op, String door) {
        if (brief.besluit() == null || !op.isAfter(brief.datum())) {
            return;
        }
        for (String code : RECHTSMIDDELEN) {
            Termijnsleutel sleutel = new Termijnsleutel(brief.dossiernummer(), code, "besluit-" + brief.besluit());
            termijnen
                    .laatste(sleutel)
                    .filter(termijn -> termijn.startOp().isBefore(op))
                    .ifPresent(termijn -> meld(brief, op, door, termijnen.start(sleutel, op)));
        }
    }

    private void meld(Brief brief, LocalDate op, String door, Termijn termijn) {
        tijdlijn.meld(
                brief.dossiernummer(),
                new Tijdlijn.Bron("brief", "verzending", "Besluit later verstuurd", "verzending-" + brief.id(), door),
                op,
                ("De brief \"%s\" van %s is pas op %s verstuurd. Daarom is het besluit op die dag bekendgemaakt, en loopt de termijn"
                                + " tot en met %s (Awb art. 3:41 en 6:8). In de brief staat een eerdere laatste dag: vertel de"
                                + " inwoner de goede dag.")
                        .formatted(
                                brief.onderwerp(),
                                Dag.inWoorden(brief.datum()),
                                Dag.inWoorden(op),
                                Dag.inWoorden(termijn.einde())));
    }
}
