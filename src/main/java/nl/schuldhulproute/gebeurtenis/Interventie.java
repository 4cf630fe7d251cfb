package nl.schuldhulproute.gebeurtenis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Motorklok;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The intervention in a crisis and its terms: a talk within three werkdagen (M-17), closed within two weeks, or four for
 * an entrepreneur (NVVK Module Crisisinterventie; A5).
 */
@Component
class Interventie {

    static final String GESPREK = "A5-gesprek";
    static final String KLAAR = "A5";
    private static final String LENGTE_VOOR_ONDERNEMER = "A5-ondernemer";

    private final Dossiers dossiers;
    private final Crises crises;
    private final Termijnregister register;
    private final Clock klok;

    Interventie(Dossiers dossiers, Crises crises, Termijnregister register, Clock klok) {
        this.dossiers = dossiers;
        this.crises = crises;
        this.register = register;
        this.klok = klok;
    }

    /** Starts the terms from the day on which the threat became known. Counts once for each crisis. */
    @Transactional
    void begin(String dossiernummer) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        Crisis crisis = crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(dossiernummer)
                .orElseGet(
                        () -> crises.save(new Crisis(dossiernummer, null, bekendSinds(dossiernummer), klok.instant())));
        register.start(dossiernummer, GESPREK, crisis.bekendOp());
        register.start(
                new Termijnsleutel(dossiernummer, KLAAR),
                dossier.ondernemer() ? LENGTE_VOOR_ONDERNEMER : KLAAR,
                crisis.bekendOp());
    }

    /** When nobody wrote down what threatens, the term of the first meeting still says since when. */
    private LocalDate bekendSinds(String dossiernummer) {
        return register.lopend(dossiernummer, "A4")
                .map(Termijn::startOp)
                .orElseGet(() -> LocalDate.ofInstant(klok.instant(), Motorklok.AMSTERDAM));
    }

    /** The threat is gone before the intervention was finished. */
    @Transactional
    void voorbij(String dossiernummer, LocalDate op) {
        Crisis crisis = crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(dossiernummer)
                .orElseThrow(() -> new Invoerfout("gebeurtenis", "er loopt geen crisisinterventie"));
        if (op.isBefore(crisis.bekendOp())) {
            throw new Invoerfout("gebeurdOp", "toen was de dreiging nog niet bekend: kijk de datum na");
        }
        crisis.isAfgesloten(op, Crisis.Resultaat.AFGEWEND);
        crises.save(crisis);
        register.lopend(dossiernummer, GESPREK)
                .ifPresent(termijn -> register.vervallen(termijn.sleutel(), op, "De dreiging is voorbij."));
        register.lopend(dossiernummer, KLAAR).ifPresent(termijn -> register.voldaan(termijn.sleutel(), op));
    }

    Crisis van(Taak taak) {
        return crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(taak.dossiernummer())
                .orElseThrow(() -> new Invoerfout(null, "Deze crisisinterventie is al afgesloten."));
    }

    void bewaar(Crisis crisis) {
        crises.save(crisis);
    }

    Map<String, Object> vooraf(Taak taak) {
        Crisis crisis = van(taak);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put(
                "dreigingBekend",
                crisis.dreiging() == null
                        ? "nog niet bekend"
                        : crisis.dreiging().omschrijving());
        waarden.put("bekendOp", Dagtekst.van(crisis.bekendOp()));
        return waarden;
    }

    String uiterlijk(Taak taak, String code) {
        return register.laatste(taak.dossiernummer(), code)
                .map(Termijn::einde)
                .map(Dagtekst::van)
                .orElse("zo snel als het kan");
    }

    void voldaan(Taak taak, String code, LocalDate op) {
        if (register.lopend(taak.dossiernummer(), code).isPresent()) {
            register.voldaan(taak.dossiernummer(), code, op);
        }
    }

    void controleerDag(Taak taak, String veld, LocalDate dag) {
        if (dag.isBefore(van(taak).bekendOp())) {
            throw new Invoerfout(veld, "toen was de dreiging nog niet bekend: kijk de datum na");
        }
    }
}
