package nl.schuldhulproute.gebeurtenis;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/** Takes in a notice that a decision is late, when it has effect (Awb art. 4:17 lid 3): the two weeks (A19, A23) begin. */
@Component
class Ingebrekestellingsontvangst {

    private static final String TWEE_WEKEN = "A19";
    private static final String NAAR_DE_RECHTER = "A23";

    private final Stilstanden stilstanden;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Termijnregister register;
    private final Clock klok;

    Ingebrekestellingsontvangst(
            Stilstanden stilstanden, Ingebrekestellingen ingebrekestellingen, Termijnregister register, Clock klok) {
        this.stilstanden = stilstanden;
        this.ingebrekestellingen = ingebrekestellingen;
        this.register = register;
        this.klok = klok;
    }

    /** @param gekozen the term, by {@link Stilstanden#sleutel} */
    void ontvangen(String nummer, String gekozen, Boolean schriftelijk, LocalDate op) {
        Termijn termijn = stilstanden.besluiten(nummer).stream()
                .filter(mogelijk -> Stilstanden.sleutel(mogelijk).equals(gekozen))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("overTermijn", "kies waarover de gemeente te laat is"));
        if (!Boolean.TRUE.equals(schriftelijk)) {
            throw new Invoerfout(
                    "schriftelijk",
                    "een ingebrekestelling telt alleen als zij schriftelijk is (Awb art. 4:17 lid 3). Vraag de inwoner om een brief of een digitaal bericht");
        }
        eisTeLaat(termijn, op);
        boolean alBehandeld = ingebrekestellingen.findByDossiernummerOrderById(nummer).stream()
                .anyMatch(eerder -> eerder.termijn().equals(termijn.sleutel().verwijzing())
                        && !eerder.ontvangenOp().isBefore(termijn.startOp()));
        if (alBehandeld) {
            throw new Invoerfout(
                    "overTermijn",
                    "over deze termijn is al een dwangsom berekend; een tweede komt er niet (Awb art. 4:17)");
        }
        Ingebrekestelling ontvangen = ingebrekestellingen.save(
                new Ingebrekestelling(nummer, termijn.sleutel().verwijzing(), op, klok.instant()));
        register.start(new Termijnsleutel(nummer, TWEE_WEKEN, ontvangen.onderwerp()), op);
        register.start(new Termijnsleutel(nummer, NAAR_DE_RECHTER, ontvangen.onderwerp()), op);
    }

    private static void eisTeLaat(Termijn termijn, LocalDate op) {
        if (termijn.opgeschortVanaf().isPresent()) {
            throw new Invoerfout(
                    "overTermijn",
                    "deze termijn staat stil vanaf %s, dus de gemeente is nog niet te laat. De ingebrekestelling heeft geen gevolg (Awb art. 4:17 lid 3 en 6:12 lid 2). Vertel dat de inwoner"
                            .formatted(Dagtekst.van(termijn.opgeschortVanaf().get())));
        }
        if (!op.isAfter(termijn.einde())) {
            throw new Invoerfout(
                    "gebeurdOp",
                    "op deze dag was de gemeente nog op tijd: de laatste dag is %s. Een ingebrekestelling die te vroeg komt, heeft geen gevolg (Awb art. 4:17 lid 3 en 6:12 lid 2). Vertel de inwoner dat het vanaf %s kan"
                            .formatted(
                                    Dagtekst.van(termijn.einde()),
                                    Dagtekst.van(termijn.einde().plusDays(1))));
        }
    }
}
