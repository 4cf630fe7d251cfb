package nl.schuldhulproute.schuldregeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.LopendeRegeling;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * Rule: who mends an arrangement that failed halfway does not pay off longer than was agreed. The period of A36 is counted
 * from the start of the solution (NVVK; VNG-model, explanation of art. 10), so it runs on while it is not over.
 */
@Component
class EerdereAflosperiode {

    private static final Set<Oplossing.Resultaat> MISLUKT =
            EnumSet.of(Oplossing.Resultaat.AFGEBROKEN, Oplossing.Resultaat.NIET_NAGEKOMEN);

    private final Oplossingen oplossingen;
    private final LopendeRegeling regeling;
    private final Termijnregister termijnen;
    private final Tijdlijn tijdlijn;

    EerdereAflosperiode(
            Oplossingen oplossingen, LopendeRegeling regeling, Termijnregister termijnen, Tijdlijn tijdlijn) {
        this.regeling = regeling;
        this.tijdlijn = tijdlijn;
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
    }

    /** What was there already for the creditors when the newest proposal was chosen, as the caseworker wrote. */
    long gespaardCent(String dossiernummer) {
        Object gespaard =
                tijdlijn.laatste(dossiernummer, VervolgKiezen.FORMULIER).get("gespaard");
        return gespaard == null ? 0 : Euro.cent(new BigDecimal(gespaard.toString()));
    }

    /** How many months of it are left on this day; a month that has begun counts, for in it the inwoner still pays. */
    static int maandenOver(Termijn periode, LocalDate op) {
        int heel = (int) ChronoUnit.MONTHS.between(op, periode.einde());
        return op.plusMonths(heel).isBefore(periode.einde()) ? heel + 1 : heel;
    }

    /**
     * Whether an arrangement runs of which the period was completed before this day. Then is recorded whether all was met (A36);
     * another way would break off what is finished, and the kwijting with it.
     */
    boolean isVoorbij(String dossiernummer, LocalDate op) {
        return regeling.van(dossiernummer).isPresent()
                && termijnen
                        .lopend(dossiernummer, "A36")
                        .filter(termijn -> termijn.einde().isBefore(op))
                        .isPresent();
    }

    /**
     * The period that would run on: of an arrangement that failed, or of one that a new agreement takes the place of.
     *
     * @param soort the solution that takes effect now; one in which everything is paid back has a period of its own
     * @param op the day on which it takes effect
     */
    Optional<Termijn> aflosperiode(String dossiernummer, Oplossing.Soort soort, LocalDate op) {
        if (Aanbodbedrag.isVolledig(soort)) {
            return Optional.empty();
        }
        return oplossingen
                .findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .filter(vorige -> vorige.eindeOp() == null || MISLUKT.contains(vorige.resultaat()))
                .filter(vorige -> !Aanbodbedrag.isVolledig(vorige.soort()) && vorige.soort() != Oplossing.Soort.WSNP)
                .flatMap(vorige -> termijnen.laatste(dossiernummer, "A36"))
                .filter(termijn -> termijn.einde().isAfter(op));
    }
}
