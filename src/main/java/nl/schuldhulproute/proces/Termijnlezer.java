package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What a model may ask of the register of terms: {@code ${termijnen.verlopen(execution,'A1')}}. Only reads, because the
 * engine evaluates such an expression more than once.
 */
@InModellen("termijnen")
public class Termijnlezer {

    /** When work starts: a reminder at midnight helps nobody. */
    private static final LocalTime BEGIN_VAN_DE_DAG = LocalTime.of(8, 0);

    /** The latest run of the terms of a case that were asked for, by their verwijzing. */
    private record Lezing(String dossiernummer, Map<String, Optional<Termijn>> termijnen) {}

    private final Termijnregister register;
    private final ThreadLocal<Lezing> lezing = new ThreadLocal<>();

    Termijnlezer(Termijnregister register) {
        this.register = register;
    }

    /**
     * The end of the last day of the term: what a caseworker sees as the date of a task. None while the term is suspended:
     * its last day moves by as many days as that lasts, so nothing is late and nothing is due yet (Awb art. 4:15).
     */
    public Date laatsteDag(DelegateExecution uitvoering, String code) {
        return lees(uitvoering, code, Termijnlezer::laatsteDag);
    }

    /** As {@link #laatsteDag(DelegateExecution, String)}, where several of one kind can run: that of this onderwerp. */
    public Date laatsteDag(DelegateExecution uitvoering, String code, String onderwerp) {
        return lees(uitvoering, van(code, onderwerp), Termijnlezer::laatsteDag);
    }

    /** As {@link #laatsteDag(DelegateExecution, String)}, for work that not always has a term: no date when there is none. */
    public Date uiterlijk(DelegateExecution uitvoering, String verwijzing) {
        return verwijzing == null || verwijzing.isEmpty() ? null : laatsteDag(uitvoering, verwijzing);
    }

    /** The moment at which the term has lapsed: 00:00 in Amsterdam after its last day. */
    public Date verlopen(DelegateExecution uitvoering, String code) {
        return lees(uitvoering, code, Termijnlezer::verlopen);
    }

    /** As {@link #verlopen(DelegateExecution, String)}, where several of one kind can run: that of this onderwerp. */
    public Date verlopen(DelegateExecution uitvoering, String code, String onderwerp) {
        return lees(uitvoering, van(code, onderwerp), Termijnlezer::verlopen);
    }

    /** 08:00 in Amsterdam on the day on which to warn that the term is about to lapse. */
    public Date waarschuwing(DelegateExecution uitvoering, String code) {
        return lees(uitvoering, code, Termijnlezer::waarschuwing);
    }

    /** As {@link #waarschuwing(DelegateExecution, String)}, where several of one kind can run: that of this onderwerp. */
    public Date waarschuwing(DelegateExecution uitvoering, String code, String onderwerp) {
        return lees(uitvoering, van(code, onderwerp), Termijnlezer::waarschuwing);
    }

    /** 08:00 in Amsterdam on the day halfway the warning and the last day: someone else looks along. */
    public Date halverwege(DelegateExecution uitvoering, String code) {
        return lees(uitvoering, code, Termijnlezer::halverwege);
    }

    /** 08:00 in Amsterdam on the stated day itself: a recall, a contact, an evaluation. */
    public Date opDag(DelegateExecution uitvoering, String code) {
        return lees(uitvoering, code, Termijnlezer::opDag);
    }

    /**
     * 08:00 in Amsterdam six days before the stated day: from then on the work belongs to this week, as the filters of
     * Tasklist have it ({@link Takenlijstdatums#overEenWeek()}).
     */
    public Date inDieWeek(DelegateExecution uitvoering, String code) {
        return lees(
                uitvoering,
                code,
                termijn -> ochtend(termijn.einde().minusWeeks(1).plusDays(1)));
    }

    /** 08:00 in Amsterdam on the day on which the term begins, which can be ahead: from then on the work can be done. */
    public Date begin(DelegateExecution uitvoering, String code) {
        return lees(uitvoering, code, termijn -> ochtend(termijn.startOp()));
    }

    /**
     * When a watched term needs attention next: its warning, then its lapse.
     *
     * @return the moment; after the lapse the lapse itself
     */
    public Date volgendSein(DelegateExecution uitvoering, String code) {
        return lees(
                uitvoering,
                code,
                termijn -> termijn.gewaarschuwdOp().isPresent() ? verlopen(termijn) : waarschuwing(termijn));
    }

    /**
     * Reads each term that the work asks for once, and no other: a case that runs for years has many that ended. The work
     * itself changes no term.
     */
    <T> T inEenLezing(String dossiernummer, Supplier<T> werk) {
        lezing.set(new Lezing(dossiernummer, new HashMap<>()));
        try {
            return werk.get();
        } finally {
            lezing.remove();
        }
    }

    static String van(String code, String onderwerp) {
        // A fact that has no value yet names no case; the dossiernummer plays no part in the verwijzing.
        return new Termijnsleutel("-", code, onderwerp).verwijzing();
    }

    private static Date laatsteDag(Termijn termijn) {
        if (termijn.stand(Motorklok.vandaag()) == Stand.OPGESCHORT) {
            return null;
        }
        return Date.from(termijn.verloopmoment().minusSeconds(60));
    }

    private static Date verlopen(Termijn termijn) {
        return Date.from(termijn.verloopmoment());
    }

    private static Date waarschuwing(Termijn termijn) {
        return ochtend(termijn.waarschuwingOp());
    }

    private static Date halverwege(Termijn termijn) {
        return ochtend(termijn.waarschuwingOp()
                .plusDays(ChronoUnit.DAYS.between(termijn.waarschuwingOp(), termijn.einde()) / 2));
    }

    private static Date opDag(Termijn termijn) {
        return ochtend(termijn.einde());
    }

    private static Date ochtend(LocalDate dag) {
        return Date.from(
                dag.atTime(BEGIN_VAN_DE_DAG).atZone(Motorklok.AMSTERDAM).toInstant());
    }

    private Date lees(DelegateExecution uitvoering, String code, Function<Termijn, Date> wat) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        Lezing gelezen = lezing.get();
        if (gelezen != null && gelezen.dossiernummer().equals(dossiernummer)) {
            // Nothing to compute again from: what stands, stands.
            return gelezen.termijnen()
                    .computeIfAbsent(code, gevraagd -> register.laatste(dossiernummer, gevraagd))
                    .map(wat)
                    .orElse(null);
        }
        return wat.apply(register.laatste(dossiernummer, code)
                .orElseThrow(() -> new IllegalStateException(
                        "dossier " + dossiernummer + ": termijn " + code + " is niet geregistreerd")));
    }
}
