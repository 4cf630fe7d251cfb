package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.beleid.ProblematischeSchulden;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The facts that the rules of access read. */
@Formulier("beschikking-situatieVastleggen")
class SituatieVastleggen implements Taakformulier<SituatieVastleggen.Invoer> {

    /** The terms are known from this day, the changed Wgs. */
    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);

    record Invoer(
            JaNee rechtmatigVerblijf,
            JaNee inwoner,
            JaNee gelijkgesteld,
            JaNee opgehoudenTeBetalen,
            JaNee kanNietDoorgaan,
            JaNee financieleZorgen,
            JaNee voorzieningNodig,

            @Digits(integer = 9, fraction = 2) @PositiveOrZero
            BigDecimal opeisbareSchulden,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal betaalruimte,

            Set<ProblematischeSchulden.Signaal> signalen,
            JaNee problematisch,
            @Size(max = 2000) String redenProblematisch,
            @PastOrPresent LocalDate vorigeBeeindigingOp,
            @PastOrPresent LocalDate fraudeOnherroepelijkOp) {}

    private final Afweging afweging;
    private final Toetser toetser;
    private final Schuldentoets schuldentoets;
    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Clock klok;

    SituatieVastleggen(
            Afweging afweging,
            Toetser toetser,
            Schuldentoets schuldentoets,
            Dossiers dossiers,
            Besluiten besluiten,
            Clock klok) {
        this.schuldentoets = schuldentoets;
        this.afweging = afweging;
        this.toetser = toetser;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>(schuldentoets.vooraf(taak));
        Toegangstoets.Gronden gronden = toetser.gronden(taak.dossiernummer());
        waarden.put("vraagEerderGebruik", gronden.leestEerderGebruik());
        waarden.put("vraagFraude", gronden.leestFraude());
        waarden.put("hulpvraag", dossiers.dossier(taak.dossiernummer()).hulpvraag());
        afweging.laatste(taak.dossiernummer()).ifPresent(eerder -> {
            Toegangstoetsing.Situatie situatie = eerder.situatie();
            waarden.put("rechtmatigVerblijf", JaNee.van(situatie.rechtmatigVerblijf()));
            waarden.put("inwoner", JaNee.van(situatie.inwoner()));
            waarden.put("gelijkgesteld", JaNee.van(situatie.gelijkgesteld()));
            waarden.put("opgehoudenTeBetalen", JaNee.van(situatie.opgehoudenTeBetalen()));
            waarden.put("kanNietDoorgaan", JaNee.van(situatie.kanNietDoorgaan()));
            waarden.put("financieleZorgen", JaNee.van(situatie.financieleZorgen()));
            waarden.put("voorzieningNodig", JaNee.van(situatie.voorzieningNodig()));
            waarden.put("problematisch", JaNee.van(situatie.problematisch()));
            if (gronden.leestEerderGebruik()) {
                waarden.put("vorigeBeeindigingOp", situatie.vorigeBeeindigingOp());
            }
            if (gronden.leestFraude()) {
                waarden.put("fraudeOnherroepelijkOp", situatie.fraudeOnherroepelijkOp());
            }
        });
        if (gronden.leestEerderGebruik()) {
            vorigeBeeindiging(taak.dossiernummer()).ifPresent(dag -> waarden.put("vorigeBeeindigingOp", dag));
        }
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Schuldentoets.controleer(invoer.problematisch(), invoer.opgehoudenTeBetalen(), invoer.kanNietDoorgaan());
        Toegangstoets.Gronden gronden = toetser.gronden(taak.dossiernummer());
        alleenAlsGevraagd("vorigeBeeindigingOp", invoer.vorigeBeeindigingOp(), gronden.leestEerderGebruik());
        alleenAlsGevraagd("fraudeOnherroepelijkOp", invoer.fraudeOnherroepelijkOp(), gronden.leestFraude());
        Toegangstoetsing.Situatie situatie = situatie(invoer);
        List<String> ontbreekt = toetser.ontbreekt(taak.dossiernummer(), situatie);
        if (!ontbreekt.isEmpty()) {
            throw new Invoerfout(
                    null,
                    "De toegang is nog niet te toetsen. Nog niet ingevuld: %s. Er is niets bewaard."
                            .formatted(String.join("; ", ontbreekt)));
        }
        schuldentoets.toets(
                taak,
                new Schuldentoets.Vraag(
                        invoer.opeisbareSchulden(),
                        invoer.betaalruimte(),
                        invoer.signalen(),
                        situatie.problematisch(),
                        invoer.redenProblematisch()));
        afweging.bewaar(new Toegangstoetsing(taak.dossiernummer(), situatie, klok.instant()));
        return Feiten.geen();
    }

    private static Toegangstoetsing.Situatie situatie(Invoer invoer) {
        return new Toegangstoetsing.Situatie(
                JaNee.alsBoolean(invoer.rechtmatigVerblijf()),
                JaNee.alsBoolean(invoer.inwoner()),
                JaNee.alsBoolean(invoer.gelijkgesteld()),
                JaNee.alsBoolean(invoer.opgehoudenTeBetalen()),
                JaNee.alsBoolean(invoer.kanNietDoorgaan()),
                JaNee.alsBoolean(invoer.financieleZorgen()),
                JaNee.alsBoolean(invoer.voorzieningNodig()),
                JaNee.alsBoolean(invoer.problematisch()),
                nietOuder("vorigeBeeindigingOp", invoer.vorigeBeeindigingOp()),
                nietOuder("fraudeOnherroepelijkOp", invoer.fraudeOnherroepelijkOp()));
    }

    /** When our own help to this resident last ended; who had help elsewhere is asked. */
    private Optional<LocalDate> vorigeBeeindiging(String dossiernummer) {
        return dossiers.vanPersoon(dossiers.aanvrager(dossiernummer)).stream()
                .flatMap(dossier -> besluiten.findByDossiernummerOrderById(dossier.nummer()).stream())
                .filter(besluit -> Besluituitkomst.valueOf(besluit.uitkomst()) == Besluituitkomst.BEEINDIGEN)
                .map(Besluit::bekendgemaaktOp)
                .filter(dag -> !dag.isBefore(BEGIN))
                .max(Comparator.naturalOrder());
    }

    /** What no ground of refusal reads, is not kept (AVG art. 5 lid 1 onder c and art. 10). */
    private static void alleenAlsGevraagd(String veld, LocalDate dag, boolean gevraagd) {
        if (dag != null && !gevraagd) {
            throw new Invoerfout(
                    veld,
                    "laat dit leeg: bij deze aanvraag weigert de gemeente niet om deze reden, dus dit gegeven is niet nodig (AVG art. 5 lid 1 onder c)");
        }
    }

    private static LocalDate nietOuder(String veld, LocalDate dag) {
        if (dag != null && dag.isBefore(BEGIN)) {
            throw new Invoerfout(veld, "dit is te lang geleden om mee te tellen: laat het leeg");
        }
        return dag;
    }
}
