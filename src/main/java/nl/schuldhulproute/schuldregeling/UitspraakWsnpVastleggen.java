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
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/** What the judge decided about the Wsnp (Fw art. 287, 288, 349a; A37). */
@Formulier(
        value = "schuldregeling-uitspraakWsnpVastleggen",
        schrijft = {"wsnpToegelaten", "regelingUitkomst"})
class UitspraakWsnpVastleggen implements Taakformulier<UitspraakWsnpVastleggen.Invoer> {

    enum Uitspraak {
        TOEGELATEN,
        AFGEWEZEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate uitspraakOp,
            @NotNull Uitspraak uitspraak,
            LocalDate eindeOp,
            @Size(max = 2000) String toelichting) {}

    private final Oplossingsboek oplossingen;
    private final Termijnregister termijnen;

    UitspraakWsnpVastleggen(Oplossingsboek oplossingen, Termijnregister termijnen) {
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        boolean toegelaten = invoer.uitspraak() == Uitspraak.TOEGELATEN;
        Feiten feiten = Feiten.van("wsnpToegelaten", toegelaten);
        if (!toegelaten) {
            return feiten.en("regelingUitkomst", "GEEN");
        }
        Termijn wsnp;
        if (invoer.eindeOp() == null) {
            wsnp = termijnen.start(nummer, "A37", invoer.uitspraakOp());
        } else {
            Datum.nietVoor("eindeOp", invoer.eindeOp(), invoer.uitspraakOp(), "de uitspraak");
            wsnp = termijnen.zetOp(new Termijnsleutel(nummer, "A37"), invoer.uitspraakOp(), invoer.eindeOp());
        }
        oplossingen.begin(nummer, Oplossing.Soort.WSNP, invoer.uitspraakOp(), wsnp.einde());
        return feiten;
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitspraakOp();
    }
}
