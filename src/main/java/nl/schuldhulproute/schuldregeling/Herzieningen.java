package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import java.util.Optional;
import nl.schuldhulproute.beleid.Wijzigt;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.TermijnGewijzigd;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rule: while an arrangement runs, the afloscapaciteit is looked at again when the norms change, each 1 January and 1 July (Rv
 * art. 475da lid 8; VNG-model art. 9 lid 2 onder g). A moment in the last month of the beslagvrije voet is passed over: then
 * it is computed again anyway (A38). So is a moment on which the arrangement is over (A36). The term begins on that moment,
 * which is ahead; from then on there are some weeks to look.
 */
@Component
class Herzieningen {

    static final String TERMIJN = "A38-halfjaar";

    private static final String BESLAGVRIJE_VOET = "A38";

    private static final String AFLOSPERIODE = "A36";

    private final Termijnregister termijnen;

    Herzieningen(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    /**
     * The day on which the norms change next and somebody must look.
     *
     * @param vanaf the day on which was computed or looked last
     * @param geldig the run of the beslagvrije voet that counts now; null when there is none
     */
    static LocalDate moment(LocalDate vanaf, Termijn geldig) {
        LocalDate moment = volgende(vanaf);
        boolean wordtHerrekend =
                geldig != null && !moment.isBefore(geldig.waarschuwingOp()) && !moment.isAfter(geldig.einde());
        return wordtHerrekend ? volgende(moment) : moment;
    }

    private static LocalDate volgende(LocalDate dag) {
        return Wijzigt.HALFJAAR.volgende(dag).orElseThrow();
    }

    /** The day on which the norms changed last. */
    static LocalDate laatste(LocalDate vandaag) {
        return Wijzigt.HALFJAAR.laatste(vandaag).orElseThrow();
    }

    /** @param vanaf the day on which was computed or looked last */
    void plan(String dossiernummer, LocalDate vanaf) {
        Termijn geldig = termijnen.lopend(dossiernummer, BESLAGVRIJE_VOET).orElse(null);
        LocalDate moment = moment(vanaf, geldig);
        LocalDate einde = termijnen
                .lopend(dossiernummer, AFLOSPERIODE)
                .map(Termijn::einde)
                .orElse(LocalDate.MAX);
        if (moment.isBefore(einde)) {
            termijnen.start(new Termijnsleutel(dossiernummer, TERMIJN), moment);
            return;
        }
        // The model reads a day; this one comes after the arrangement has ended.
        Termijn geen = termijnen.start(new Termijnsleutel(dossiernummer, TERMIJN), volgende(moment));
        termijnen.vervallen(geen.sleutel(), vanaf, "De aflosperiode eindigt eerder.");
    }

    /**
     * For an arrangement that takes effect, or goes on: from the computation on which it rests. The model waits for the moment
     * from then on, so there always is one.
     *
     * @throws IllegalStateException when nobody ever computed
     */
    void planAlsDatNogNietIs(String dossiernummer) {
        if (termijnen.lopend(dossiernummer, TERMIJN).isEmpty()) {
            Termijn berekend = termijnen
                    .laatste(dossiernummer, BESLAGVRIJE_VOET)
                    .orElseThrow(() -> new IllegalStateException(
                            "dossier " + dossiernummer + ": de beslagvrije voet is nooit berekend"));
            plan(dossiernummer, berekend.startOp());
        }
    }

    /** The arrangement goes on after the route was taken up again: somebody looks on the day that was planned. */
    void neemOp(String dossiernummer) {
        Optional<Termijn> gepland = termijnen.laatste(dossiernummer, TERMIJN);
        if (gepland.isEmpty()) {
            planAlsDatNogNietIs(dossiernummer);
        }
        LocalDate einde =
                termijnen.laatste(dossiernummer, AFLOSPERIODE).orElseThrow().einde();
        gepland.filter(termijn -> termijn.startOp().isBefore(einde))
                .ifPresent(termijn -> termijnen.looptWeer(termijn.sleutel()));
    }

    /** The day on which was computed with the norms that count now; empty when nobody did yet. */
    Optional<LocalDate> alBerekendOp(String dossiernummer, LocalDate vandaag) {
        return termijnen
                .lopend(dossiernummer, BESLAGVRIJE_VOET)
                .map(Termijn::startOp)
                .filter(op -> !op.isBefore(laatste(vandaag)));
    }

    /** Somebody looked; {@link #plan} says when to look again. */
    void isBekeken(String dossiernummer, LocalDate op) {
        termijnen.lopend(dossiernummer, TERMIJN).ifPresent(termijn -> termijnen.voldaan(termijn.sleutel(), op));
    }

    /** Computed again for whatever reason: the next moment counts from that day. */
    @EventListener
    void op(TermijnGewijzigd gewijzigd) {
        String nummer = gewijzigd.dossiernummer();
        if (!gewijzigd.sleutel().code().equals(BESLAGVRIJE_VOET)
                || termijnen.lopend(nummer, TERMIJN).isEmpty()) {
            return;
        }
        // A case that ends lets all its terms fall away itself.
        termijnen.lopend(nummer, BESLAGVRIJE_VOET).ifPresent(geldig -> plan(nummer, geldig.startOp()));
    }
}
