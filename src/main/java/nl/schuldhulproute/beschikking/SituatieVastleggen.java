package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
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
            Boolean rechtmatigVerblijf,
            Boolean inwoner,
            Boolean gelijkgesteld,
            Boolean opgehoudenTeBetalen,
            Boolean kanNietDoorgaan,
            Boolean financieleZorgen,
            Boolean voorzieningNodig,
            Boolean problematisch,
            @PastOrPresent LocalDate vorigeBeeindigingOp,
            @PastOrPresent LocalDate fraudeOnherroepelijkOp) {}

    private final Afweging afweging;
    private final Dossiers dossiers;
    private final Clock klok;

    SituatieVastleggen(Afweging afweging, Dossiers dossiers, Clock klok) {
        this.afweging = afweging;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("hulpvraag", dossiers.dossier(taak.dossiernummer()).hulpvraag());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (waar(invoer.problematisch()) && !waar(invoer.opgehoudenTeBetalen()) && !waar(invoer.kanNietDoorgaan())) {
            throw new Invoerfout(
                    "problematisch",
                    "schulden zijn alleen problematisch als de inwoner is gestopt met betalen of niet kan doorgaan");
        }
        afweging.bewaar(new Toegangstoetsing(
                taak.dossiernummer(),
                new Toegangstoetsing.Situatie(
                        waar(invoer.rechtmatigVerblijf()),
                        waar(invoer.inwoner()),
                        waar(invoer.gelijkgesteld()),
                        waar(invoer.opgehoudenTeBetalen()),
                        waar(invoer.kanNietDoorgaan()),
                        waar(invoer.financieleZorgen()),
                        waar(invoer.voorzieningNodig()),
                        waar(invoer.problematisch()),
                        nietOuder("vorigeBeeindigingOp", invoer.vorigeBeeindigingOp()),
                        nietOuder("fraudeOnherroepelijkOp", invoer.fraudeOnherroepelijkOp())),
                klok.instant()));
        return Feiten.geen();
    }

    private static LocalDate nietOuder(String veld, LocalDate dag) {
        if (dag != null && dag.isBefore(BEGIN)) {
            throw new Invoerfout(veld, "dit is te lang geleden om mee te tellen: laat het leeg");
        }
        return dag;
    }

    private static boolean waar(Boolean waarde) {
        return Boolean.TRUE.equals(waarde);
    }
}
