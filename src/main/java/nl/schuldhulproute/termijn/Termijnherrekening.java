package nl.schuldhulproute.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies the present calendar to terms that run already: a royal decree can make a day equal to a holiday after a term was
 * registered (Algemene termijnenwet art. 3 lid 3), and an end on that day moves by law (art. 1 lid 1).
 *
 * <p>Only that. What does not change:
 *
 * <ul>
 *   <li>The unshifted end: it follows from the registered start, the length that the table had for that start day, and the
 *       suspended days, with what free days had added when a suspension began on one of those. A length that a
 *       municipality sets later is for terms that start later (VNG-model art. 19 lid 2).
 *   <li>An end that people stated: a letter, an agreement, a court, a shorter term because of a threat.
 *   <li>Terms to which the Algemene termijnenwet does not apply. Among them those in werkdagen: whether an equalised day is
 *       a werkdag the Wgs does not say, and the earlier end is the better one for the resident.
 * </ul>
 *
 * <p>Never to the disadvantage of the resident: a day that was told to him, or to another, does not come earlier when a
 * day is taken out of the calendar again; and a term of our own that had lapsed stays lapsed, because he may have acted on
 * it (ingebrekestelling, Awb 4:17). The end of a term of our own does come earlier when the calendar says so.
 */
@Service
@Transactional
public class Termijnherrekening {

    private final TermijnRepository repository;
    private final Termijnen soorten;
    private final Termijnberekening berekening;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Termijnherrekening(
            TermijnRepository repository,
            Termijnen soorten,
            Termijnberekening berekening,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.soorten = soorten;
        this.berekening = berekening;
        this.clock = clock;
        this.events = events;
    }

    /** The cases that have a running term of which the present calendar gives another end. */
    @Transactional(readOnly = true)
    public List<String> dossiersMetAnderEinde() {
        TreeSet<String> codes = new TreeSet<>(soorten.alle().stream()
                .filter(soort -> soort.eindregel() == Eindregel.ATW)
                .map(Termijnsoort::code)
                .toList());
        return repository.findByCodeInAndVoldaanOpIsNullAndVervallenOpIsNullAndEindeGenoemdFalse(codes).stream()
                .filter(termijn -> nieuwEinde(termijn).isPresent())
                .map(Termijn::dossiernummer)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Moves the ends of one case to where the present calendar puts them; each move publishes {@link TermijnGewijzigd}.
     * Doing it again moves nothing.
     *
     * @return how many were moved
     */
    public int herreken(String dossiernummer) {
        int verzet = 0;
        for (Termijn termijn : repository.findByDossiernummerAndVoldaanOpIsNullAndVervallenOpIsNullOrderByEindeAscIdAsc(
                dossiernummer)) {
            Optional<Einde> einde = nieuwEinde(termijn);
            if (einde.isPresent()) {
                termijn.zetEinde(einde.get());
                Termijn bewaard = repository.save(termijn);
                events.publishEvent(new TermijnGewijzigd(bewaard.sleutel()));
                verzet++;
            }
        }
        return verzet;
    }

    private Optional<Einde> nieuwEinde(Termijn termijn) {
        Termijnsoort soort = soorten.soort(termijn.code(), termijn.startOp());
        if (soort.eindregel() != Eindregel.ATW || termijn.isEindeGenoemd()) {
            return Optional.empty();
        }
        Einde einde = berekening.opDag(
                termijn.startOp(),
                termijn.eindeOnverschoven(),
                soort.lengte().orElseThrow(),
                soort.eindregel(),
                soort.waarschuwing());
        return Optional.of(einde).filter(nieuw -> mag(termijn, soort.aanZet(), nieuw.einde()));
    }

    private boolean mag(Termijn termijn, AanZet aanZet, LocalDate nieuw) {
        if (Objects.equals(nieuw, termijn.einde())) {
            return false;
        }
        if (termijn.opgeschortVanaf().filter(nieuw::isBefore).isPresent()) {
            // It stands still on a day of the longer term; it was not over by then.
            return false;
        }
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), Einde.AMSTERDAM);
        boolean later = nieuw.isAfter(termijn.einde());
        return aanZet == AanZet.GEMEENTE ? !later || !vandaag.isAfter(termijn.einde()) : later;
    }
}
