package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** The inwoner is registered in VISH, so that deurwaarders see that help is under way (art. 6 lid 2; M-30; A25). */
@Formulier("hulp-melden-vishMelden")
class VishMelden implements Taakformulier<VishMelden.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gemeldOp,
            @NotNull @Size(max = 100) String kenmerk) {}

    private final Aanmelding aanmelding;

    VishMelden(Aanmelding aanmelding) {
        this.aanmelding = aanmelding;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return aanmelding.eerder(taak.dossiernummer(), Melding.Systeem.VISH);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        aanmelding.bewaar(
                taak, Melding.Systeem.VISH, "Schuldhulp aangemeld", invoer.kenmerk(), invoer.gemeldOp(), "A25");
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gemeldOp();
    }
}
