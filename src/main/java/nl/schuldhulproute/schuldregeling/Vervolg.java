package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * Carries out the way that was chosen in {@link VervolgKiezen}: at once, or from the day on which the decision on it was made
 * known (Awb art. 3:40; T-24). Until then the arrangement and its terms stay as they were.
 */
@Component
class Vervolg {

    private final Tijdlijn tijdlijn;
    private final Plannen plannen;
    private final BeslotenOplossing besloten;
    private final Oplossingsboek oplossingen;
    private final Herzieningen herzieningen;
    private final Termijnregister termijnen;
    private final EerdereAflosperiode aflosperiodes;

    Vervolg(
            EerdereAflosperiode aflosperiodes,
            Tijdlijn tijdlijn,
            Plannen plannen,
            BeslotenOplossing besloten,
            Oplossingsboek oplossingen,
            Herzieningen herzieningen,
            Termijnregister termijnen) {
        this.aflosperiodes = aflosperiodes;
        this.tijdlijn = tijdlijn;
        this.plannen = plannen;
        this.besloten = besloten;
        this.oplossingen = oplossingen;
        this.herzieningen = herzieningen;
        this.termijnen = termijnen;
    }

    /**
     * Whether an arrangement runs of which the period was completed before the day on which the chosen way would be taken: then
     * is recorded first whether all was met.
     *
     * @param naBesluit whether a decision was made known on the way
     */
    boolean isAflosperiodeVoorbij(String nummer, boolean naBesluit) {
        return aflosperiodes.isVoorbij(
                nummer, ingang(nummer, naBesluit, tijdlijn.laatste(nummer, VervolgKiezen.FORMULIER)));
    }

    /**
     * @param naBesluit whether a decision was made known on the way
     * @param loopt the name of the solution that was being arranged
     */
    Feiten voerUit(String nummer, boolean naBesluit, String loopt) {
        Map<String, Object> keuze = tijdlijn.laatste(nummer, VervolgKiezen.FORMULIER);
        LocalDate op = ingang(nummer, naBesluit, keuze);
        VervolgKiezen.Vervolg vervolg =
                VervolgKiezen.Vervolg.valueOf(keuze.get("zonderAkkoord").toString());
        return switch (vervolg) {
            case DWANGAKKOORD -> Feiten.geen();
            case DOORGAAN -> {
                oplossingen.gaatDoor(nummer);
                herzieningen.planAlsDatNogNietIs(nummer);
                yield Feiten.geen();
            }
            case NIEUW_VOORSTEL -> {
                beeindig(nummer, keuze, op);
                if (termijnen.lopend(nummer, "A29").isEmpty()) {
                    termijnen.start(nummer, "A29", op);
                }
                yield Feiten.van(
                        "oplossing",
                        Optional.ofNullable(keuze.get("oplossing"))
                                .map(Object::toString)
                                .orElseGet(() -> besloten.regeling(nummer, loopt)));
            }
            case WSNP, GEEN_REGELING -> {
                beeindig(nummer, keuze, op);
                laatVervallen(nummer, List.of("A27", "A29", "A30", "A38"), op);
                yield vervolg == VervolgKiezen.Vervolg.GEEN_REGELING
                        ? Feiten.van("regelingUitkomst", "GEEN")
                        : Feiten.geen();
            }
        };
    }

    /**
     * The stabilisatie was all that was needed.
     *
     * @param naBesluit whether a decision was made known on the way
     */
    Feiten isStabiel(String nummer, boolean naBesluit) {
        LocalDate begin = termijnen.laatste(nummer, "A28").orElseThrow().startOp();
        LocalDate afgerond = LocalDate.parse(tijdlijn.laatste(nummer, StabilisatieBegeleiden.FORMULIER)
                .get("afgerondOp")
                .toString());
        LocalDate einde = ingang(nummer, naBesluit, afgerond);
        oplossingen.begin(nummer, Oplossing.Soort.STABILISATIE, begin, einde);
        oplossingen.eindig(nummer, einde, Oplossing.Resultaat.STABIEL);
        return Feiten.van("regelingUitkomst", "GEEN");
    }

    private LocalDate ingang(String nummer, boolean naBesluit, Map<String, Object> keuze) {
        return ingang(nummer, naBesluit, LocalDate.parse(keuze.get("gekozenOp").toString()));
    }

    /** A decision lets the plan change on the day on which it is made known. */
    private LocalDate ingang(String nummer, boolean naBesluit, LocalDate gekozenOp) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer)
                .filter(plan -> naBesluit)
                .map(Plan::vastgesteldOp)
                .filter(gekozenOp::isBefore)
                .orElse(gekozenOp);
    }

    private void beeindig(String nummer, Map<String, Object> keuze, LocalDate op) {
        if (oplossingen.lopend(nummer).isEmpty()) {
            return;
        }
        oplossingen.eindig(
                nummer,
                op,
                VervolgKiezen.Oorzaak.AFSPRAKEN.name().equals(keuze.get("oorzaak"))
                        ? Oplossing.Resultaat.NIET_NAGEKOMEN
                        : Oplossing.Resultaat.AFGEBROKEN);
        laatVervallen(nummer, List.of("A36", "A39", Herzieningen.TERMIJN), op);
    }

    private void laatVervallen(String nummer, List<String> codes, LocalDate op) {
        for (String code : codes) {
            termijnen
                    .lopend(nummer, code)
                    .ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), op, "De regeling gaat zo niet door."));
        }
    }
}
