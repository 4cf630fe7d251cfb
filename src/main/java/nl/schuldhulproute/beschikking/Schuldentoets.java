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

/** Where the amounts are known the rule says whether the debts are problematisch; a human may differ, with a reason (M-09). */
@Component
class Schuldentoets {

    /**
     * What the form asks; null where it was left open.
     *
     * @param problematisch what the human chose
     * @param reden why that differs from what the amounts say
     */
    record Vraag(
            BigDecimal opeisbaar,
            BigDecimal betaalruimte,
            Set<ProblematischeSchulden.Signaal> signalen,
            boolean problematisch,
            String reden) {}

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

    /** The amounts that the dossier holds already. */
    Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put(
                "maanden", cijfers.op("problematisch-maanden", taak.vandaag()).geheel());
        List<Schuld> lijst = schulden.findByDossiernummerAndVervallenOpIsNullOrderById(taak.dossiernummer());
        if (!lijst.isEmpty()) {
            waarden.put(
                    "opeisbareSchulden",
                    Euro.euro(lijst.stream().mapToLong(Schuld::bedragCent).sum()));
        }
        plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer())
                .map(Plan::afloscapaciteit)
                .ifPresent(cent -> waarden.put("betaalruimte", Euro.euro(cent)));
        return waarden;
    }

    /**
     * Keeps the outcome with its reasons, when there are amounts to say it of.
     *
     * @throws Invoerfout when the human differs from the amounts without a reason
     */
    void toets(Taak taak, Vraag vraag) {
        Uitslag<Uitkomst> uitslag = ProblematischeSchulden.toets(
                new ProblematischeSchulden.Feiten(
                        Euro.cent(vraag.opeisbaar()), Euro.cent(vraag.betaalruimte()), vraag.signalen()),
                cijfers,
                taak.vandaag());
        if (!uitslag.isBepaald()) {
            return;
        }
        Uitkomst gekozen = vraag.problematisch() ? Uitkomst.PROBLEMATISCH : Uitkomst.NIET_PROBLEMATISCH;
        List<Reden> redenen = new ArrayList<>(uitslag.redenen());
        if (uitslag.uitkomst() != gekozen) {
            if (vraag.reden() == null) {
                throw new Invoerfout(
                        "redenProblematisch",
                        vraag.problematisch()
                                ? "volgens de bedragen zijn de schulden niet problematisch; haal het vinkje weg of"
                                        + " schrijf op waarom toch"
                                : "volgens de bedragen zijn de schulden problematisch; vink dat aan of schrijf op"
                                        + " waarom niet");
            }
            redenen.add(new Reden(
                    "De consulent koos anders dan de bedragen aangeven, met deze reden: %s".formatted(vraag.reden()),
                    "VNG-model beleidsregels, toelichting art. 1"));
        }
        regeluitkomsten.bewaar(
                taak.dossiernummer(), Regel.PROBLEMATISCHE_SCHULDEN, gekozen.naam(), redenen, taak.vandaag());
    }
}
