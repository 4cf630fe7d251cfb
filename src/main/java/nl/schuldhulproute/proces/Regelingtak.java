package nl.schuldhulproute.proces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import org.springframework.stereotype.Component;

/**
 * Rule: what is decided is carried out (Awb art. 3:40; T-24). Every solution but begeleiding alone is the work of the
 * schuldregeling. While the begeleiding runs, a decision on such a solution leads there, also when nothing was to be arranged
 * before (first stable, then arrange). After it the route never comes there again: a relapse leads to begeleiding only
 * (VNG-model toelichting art. 14 and 15), so there no such solution is chosen. Where a schuldregeling runs, it does not go
 * back to stabilisatie alone.
 */
@Component
public class Regelingtak {

    private static final String SCHULDREGELING = "schuldregeling";

    /** Where the route is after begeleiding and schuldregeling. */
    private static final List<String> ERNA = List.of(
            "callActivity_volgen",
            "userTask_terugvalInVolgenBespreken",
            "callActivity_nazorg",
            "userTask_terugvalInNazorgBespreken",
            "callActivity_begeleidingNaTerugval",
            "callActivity_beeindiging");

    private final LopendeRoute route;
    private final Plannen plannen;

    Regelingtak(LopendeRoute route, Plannen plannen) {
        this.route = route;
        this.plannen = plannen;
    }

    /** The solutions that can be chosen in this case now, as a form shows them. */
    public List<Map<String, String>> keuzes(String dossiernummer) {
        return Arrays.stream(Oplossingskeuze.values())
                .filter(keuze -> bezwaar(dossiernummer, keuze.name()).isEmpty())
                .map(keuze -> Map.of("label", keuze.naam(), "value", keuze.name()))
                .toList();
    }

    /**
     * @param gekozen the solution that was chosen; null when it stays
     * @throws Invoerfout on this field when nobody would carry it out
     */
    public void eisUitvoerbaar(String dossiernummer, String veld, Oplossingskeuze gekozen) {
        if (gekozen != null) {
            bezwaar(dossiernummer, gekozen.name()).ifPresent(uitleg -> {
                throw new Invoerfout(veld, uitleg + ". Kies een oplossing die wel kan, of alleen begeleiding");
            });
        }
    }

    /**
     * Another solution is chosen, and somebody would carry it out.
     *
     * @throws Invoerfout on this field when none is chosen, or the one that stands in the plan, or nobody would carry it out
     */
    public void eisAndere(String dossiernummer, String veld, Oplossingskeuze gekozen) {
        if (gekozen == null) {
            throw new Invoerfout(veld, "vul dit in");
        }
        boolean staatEr = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .filter(plan -> gekozen.name().equals(plan.oplossing()))
                .isPresent();
        if (staatEr) {
            throw new Invoerfout(veld, "deze oplossing staat al in het plan");
        }
        eisUitvoerbaar(dossiernummer, veld, gekozen);
    }

    /**
     * Why a solution would not be carried out when it was decided on now; empty when it would.
     *
     * @param oplossing the name of the solution
     */
    public Optional<String> bezwaar(String dossiernummer, String oplossing) {
        if (Oplossingskeuze.BEGELEIDING.name().equals(oplossing)) {
            return Optional.empty();
        }
        if (route.isBezigMet(dossiernummer, SCHULDREGELING)) {
            return Oplossingskeuze.STABILISATIE.name().equals(oplossing)
                    ? Optional.of("er loopt al een schuldregeling, en die gaat niet terug naar alleen stabilisatie")
                    : Optional.empty();
        }
        return isErna(dossiernummer)
                ? Optional.of(
                        "de begeleiding en de schuldregeling in deze route zijn al klaar, en na een terugval volgt"
                                + " alleen begeleiding. Voor een nieuwe schuldregeling is een nieuwe aanmelding nodig")
                : Optional.empty();
    }

    /** Whether the route is past begeleiding and schuldregeling, where nothing is repaid any more. */
    public boolean isErna(String dossiernummer) {
        return ERNA.stream().anyMatch(plek -> route.isBij(dossiernummer, plek));
    }

    /** The solution of the plan for which a schuldregeling must begin; empty when one runs, or when none belongs to it. */
    Optional<String> alsnog(String dossiernummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .map(Plan::oplossing)
                .filter(oplossing -> !Oplossingskeuze.BEGELEIDING.name().equals(oplossing))
                .filter(oplossing -> !route.isBezigMet(dossiernummer, SCHULDREGELING));
    }
}
