package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The Wsnp is over (Fw art. 358; A37). */
@Formulier(
        value = "wsnp-eindeWsnpVastleggen",
        schrijft = {"regelingUitkomst"})
class EindeWsnpVastleggen implements Taakformulier<EindeWsnpVastleggen.Invoer> {

    enum Uitkomst {
        SCHONE_LEI,
        GEEN_SCHONE_LEI
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate eindigdeOp,
            @NotNull Uitkomst uitkomst,
            @Size(max = 2000) String toelichting) {}

    private final Oplossingsboek oplossingen;
    private final Termijnregister termijnen;

    EindeWsnpVastleggen(Oplossingsboek oplossingen, Termijnregister termijnen) {
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Oplossing wsnp = oplossingen.lopend(nummer).orElseThrow();
        Datum.nietVoor("eindigdeOp", invoer.eindigdeOp(), wsnp.startOp(), "het begin van de Wsnp");
        termijnen.voldaan(nummer, "A37", invoer.eindigdeOp());
        oplossingen.eindig(
                nummer,
                invoer.eindigdeOp(),
                invoer.uitkomst() == Uitkomst.SCHONE_LEI
                        ? Oplossing.Resultaat.SCHONE_LEI
                        : Oplossing.Resultaat.NIET_NAGEKOMEN);
        return Feiten.van("regelingUitkomst", "WSNP");
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.eindigdeOp();
    }
}
