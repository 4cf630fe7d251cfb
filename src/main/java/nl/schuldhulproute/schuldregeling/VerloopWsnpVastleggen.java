package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The Wsnp is over, in time (Fw art. 358) or before (Fw art. 350), or the judge made it longer (Fw art. 349a; A37). */
@Formulier(
        value = "wsnp-verloopWsnpVastleggen",
        schrijft = {"wsnpVerlengd", "regelingUitkomst"})
class VerloopWsnpVastleggen implements Taakformulier<VerloopWsnpVastleggen.Invoer> {

    enum Verloop {
        SCHONE_LEI,
        GEEN_SCHONE_LEI,
        EERDER_GEEINDIGD,
        VERLENGD
    }

    record Invoer(
            @NotNull Verloop verloop,
            @PastOrPresent LocalDate eindigdeOp,
            @PastOrPresent LocalDate verlengdOp,
            LocalDate verlengdTot,
            @Size(max = 2000) String toelichting) {}

    private final Oplossingsboek oplossingen;
    private final Termijnregister termijnen;

    VerloopWsnpVastleggen(Oplossingsboek oplossingen, Termijnregister termijnen) {
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A37"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Oplossing wsnp = oplossingen.lopend(nummer).orElseThrow();
        if (invoer.verloop() == Verloop.VERLENGD) {
            verleng(nummer, wsnp, invoer);
            return Feiten.van("wsnpVerlengd", true);
        }
        eindig(nummer, wsnp, invoer);
        return Feiten.van("wsnpVerlengd", false)
                .en("regelingUitkomst", invoer.verloop() == Verloop.EERDER_GEEINDIGD ? "GEEN" : "WSNP");
    }

    private void verleng(String nummer, Oplossing wsnp, Invoer invoer) {
        if (invoer.verlengdOp() == null) {
            throw new Invoerfout("verlengdOp", "vul in wanneer de rechter dit besloot");
        }
        Datum.nietVoor("verlengdOp", invoer.verlengdOp(), wsnp.startOp(), "het begin van de Wsnp");
        LocalDate tot = invoer.verlengdTot();
        if (tot == null) {
            throw new Invoerfout("verlengdTot", "vul in tot en met welke dag de Wsnp nu loopt");
        }
        if (!tot.isAfter(wsnp.eindeVoorzienOp())) {
            throw new Invoerfout(
                    "verlengdTot", "vul een dag in na " + Datum.van(wsnp.eindeVoorzienOp()) + ", het einde tot nu toe");
        }
        termijnen.verlengenTot(nummer, "A37", tot, "De rechter verlengde de Wsnp.");
        oplossingen.verleng(wsnp, tot);
    }

    private void eindig(String nummer, Oplossing wsnp, Invoer invoer) {
        if (invoer.eindigdeOp() == null) {
            throw new Invoerfout("eindigdeOp", "vul in wanneer de Wsnp eindigde");
        }
        Datum.nietVoor("eindigdeOp", invoer.eindigdeOp(), wsnp.startOp(), "het begin van de Wsnp");
        if (invoer.verloop() == Verloop.EERDER_GEEINDIGD) {
            if (invoer.toelichting() == null) {
                throw new Invoerfout("toelichting", "leg uit waarom de Wsnp eerder eindigde");
            }
            termijnen.vervallen(nummer, "A37", invoer.eindigdeOp(), "De rechter liet de Wsnp eerder eindigen.");
        } else {
            termijnen.voldaan(nummer, "A37", invoer.eindigdeOp());
        }
        oplossingen.eindig(
                nummer,
                invoer.eindigdeOp(),
                switch (invoer.verloop()) {
                    case SCHONE_LEI -> Oplossing.Resultaat.SCHONE_LEI;
                    case GEEN_SCHONE_LEI -> Oplossing.Resultaat.NIET_NAGEKOMEN;
                    case EERDER_GEEINDIGD, VERLENGD -> Oplossing.Resultaat.AFGEBROKEN;
                });
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verloop() == Verloop.VERLENGD ? invoer.verlengdOp() : invoer.eindigdeOp();
    }
}
