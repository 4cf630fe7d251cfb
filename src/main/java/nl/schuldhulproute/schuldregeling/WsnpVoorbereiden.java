package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The request for the Wsnp is prepared with the inwoner and handed in (M-34; T-20; Fw art. 285). */
@Formulier(value = "schuldregeling-wsnpVoorbereiden")
class WsnpVoorbereiden implements Taakformulier<WsnpVoorbereiden.Invoer> {

    enum Onderdeel {
        VERKLARING,
        STUKKEN,
        ZITTING_VOORBEREID,
        MEEGAAN
    }

    record Invoer(
            Set<Onderdeel> gedaan,
            @NotNull @PastOrPresent LocalDate ingediendOp,
            @Size(max = 100) String kenmerk) {}

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.gedaan() == null || !invoer.gedaan().contains(Onderdeel.VERKLARING)) {
            throw new Invoerfout(
                    "gedaan", "zonder de verklaring van de gemeente neemt de rechter het verzoek niet aan");
        }
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.ingediendOp();
    }
}
