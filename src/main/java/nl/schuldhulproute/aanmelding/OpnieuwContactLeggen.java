package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** A next attempt, on the day that was set or earlier when the resident reacts. */
@Formulier(
        value = Contactpoging.VOLGENDE,
        schrijft = {"contact", "brief", "vervolg"})
class OpnieuwContactLeggen implements Taakformulier<OpnieuwContactLeggen.Invoer> {

    enum Uitkomst {
        GESPROKEN,
        NIET_BEREIKT,
        AFGEZIEN,
        ONBEREIKBAAR
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate op,
            @NotNull Contactpoging.Wijze wijze,
            @NotNull Uitkomst contact,
            LocalDate volgendePogingOp,
            Boolean brief,
            @Size(max = 2000) String reden,
            @Size(max = 2000) String opmerking) {}

    private final Dossiers dossiers;
    private final Contactpoging poging;

    OpnieuwContactLeggen(Dossiers dossiers, Contactpoging poging) {
        this.dossiers = dossiers;
        this.poging = poging;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "op", taak.vandaag(),
                "bereikbaar", Bereikbaar.op(dossiers.aanvrager(taak.dossiernummer())),
                "pogingen", poging.pogingen(taak.dossiernummer()),
                "briefGestuurd", poging.briefGestuurd(taak.dossiernummer()) ? "ja" : "nee");
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return poging.verwerk(
                taak,
                invoer.op(),
                Contactpoging.Uitkomst.valueOf(invoer.contact().name()),
                invoer.volgendePogingOp(),
                invoer.brief(),
                invoer.reden());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.op();
    }
}
