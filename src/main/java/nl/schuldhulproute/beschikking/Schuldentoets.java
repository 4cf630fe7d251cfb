package nl.schuldhulproute.beschikking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.beleid.ProblematischeSchulden;
import nl.schuldhulproute.beleid.ProblematischeSchulden.Uitkomst;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Taak;
import org.springframework.stereotype.Component;

/**
 * A human says whether the debts are problematisch. Where the amounts are known the rule says so too; who differs, or chooses
 * without the amounts, gives a reason (M-09).
 */
@Component
class Schuldentoets {

    /**
     * What the form asks; null where it was left open.
     *
     * @param problematisch what the human chose
     * @param reden why that differs from what the amounts say, or on what it rests without them
     */
    record Vraag(
            BigDecimal opeisbaar,
            BigDecimal betaalruimte,
            Set<ProblematischeSchulden.Signaal> signalen,
            Boolean problematisch,
            String reden) {}

    private static final String GRONDSLAG = "VNG-model toelichting art. 1";

    private final Schulden schulden;
    private final Plannen plannen;
    private final Cijfers cijfers;
    private final Regeluitkomsten regeluitkomsten;

    Schuldentoets(Schulden schulden, Plannen plannen, Cijfers cijfers, Regeluitkomsten regeluitkomsten) {
        this.schulden = schulden;
        this.plannen = plannen;
        this.cijfers = cijfers;
        this.regeluitkomsten = regeluitkomsten;
    }

    /** The amounts that the dossier holds already. Which of the debts must be paid now it does not say, so that is asked. */
    Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put(
                "maanden", cijfers.op("problematisch-maanden", taak.vandaag()).geheel());
        List<Schuld> lijst = schulden.findByDossiernummerAndVervallenOpIsNullOrderById(taak.dossiernummer());
        waarden.put(
                "schuldenSamen",
                lijst.isEmpty()
                        ? "In het dossier staan nog geen schulden."
                        : "In het dossier staat %s aan schulden. Tel daarvan alleen mee wat nu betaald moet worden."
                                .formatted(Euro.tekst(lijst.stream()
                                        .mapToLong(Schuld::bedragCent)
                                        .sum())));
        plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer())
                .map(Plan::afloscapaciteit)
                .ifPresent(cent -> waarden.put("betaalruimte", Euro.euro(cent)));
        return waarden;
    }

    /** @throws Invoerfout when debts would be problematic that are paid, now and later (VNG-model art. 1) */
    static void controleer(JaNee problematisch, JaNee opgehoudenTeBetalen, JaNee kanNietDoorgaan) {
        if (problematisch == JaNee.JA && opgehoudenTeBetalen != JaNee.JA && kanNietDoorgaan != JaNee.JA) {
            throw new Invoerfout(
                    "problematisch",
                    "schulden zijn alleen problematisch als de inwoner is gestopt met betalen of niet kan doorgaan");
        }
    }

    /**
     * Keeps what the human chose, with the reasons of the amounts and of the human. Without a choice an older one does not
     * count any more.
     *
     * @throws Invoerfout when the human differs from the amounts, or chooses without them, and gives no reason
     */
    void toets(Taak taak, Vraag vraag) {
        if (vraag.problematisch() == null) {
            vergeet(taak);
            return;
        }
        Uitslag<Uitkomst> uitslag = ProblematischeSchulden.toets(
                new ProblematischeSchulden.Feiten(
                        Euro.cent(vraag.opeisbaar()), Euro.cent(vraag.betaalruimte()), vraag.signalen()),
                cijfers,
                taak.vandaag());
        Uitkomst gekozen = vraag.problematisch() ? Uitkomst.PROBLEMATISCH : Uitkomst.NIET_PROBLEMATISCH;
        List<Reden> redenen = new ArrayList<>(uitslag.redenen());
        if (!uitslag.isBepaald()) {
            if (vraag.reden() == null) {
                throw new Invoerfout(
                        "redenProblematisch",
                        "zonder bedragen is dit niet na te rekenen; vul in: %s, of schrijf op waarom u dit kiest"
                                .formatted(String.join(" en ", uitslag.ontbreekt())));
            }
            redenen.add(new Reden(
                    "De consulent koos zonder alle bedragen, met deze reden: %s".formatted(vraag.reden()), GRONDSLAG));
        } else if (uitslag.uitkomst() != gekozen) {
            if (vraag.reden() == null) {
                throw new Invoerfout(
                        "redenProblematisch",
                        vraag.problematisch()
                                ? "volgens de bedragen zijn de schulden niet problematisch; kies nee of"
                                        + " schrijf op waarom toch"
                                : "volgens de bedragen zijn de schulden problematisch; kies ja of schrijf op"
                                        + " waarom niet");
            }
            redenen.add(new Reden(
                    "De consulent koos anders dan de bedragen aangeven, met deze reden: %s".formatted(vraag.reden()),
                    GRONDSLAG));
        }
        regeluitkomsten.bewaar(
                taak.dossiernummer(), Regel.PROBLEMATISCHE_SCHULDEN, gekozen.naam(), redenen, taak.vandaag());
    }

    private void vergeet(Taak taak) {
        if (regeluitkomsten
                .laatste(taak.dossiernummer(), Regel.PROBLEMATISCHE_SCHULDEN)
                .isPresent()) {
            regeluitkomsten.bewaar(
                    taak.dossiernummer(),
                    Regel.PROBLEMATISCHE_SCHULDEN,
                    "Niet bekend",
                    List.of(new Reden("De consulent liet deze vraag deze keer open.", GRONDSLAG)),
                    taak.vandaag());
        }
    }
}
