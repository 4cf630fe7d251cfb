package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Schuldhulp is reported to BKR because the debts are problematic (art. 18; M-88; A24). EAD is the day of the decision. */
@Formulier("hulp-melden-bkrMelden")
class BkrMelden implements Taakformulier<BkrMelden.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gemeldOp,
            @NotNull @Size(max = 100) String kenmerk) {}

    private final Aanmelding aanmelding;

    BkrMelden(Aanmelding aanmelding) {
        this.aanmelding = aanmelding;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>(aanmelding.eerder(taak.dossiernummer(), Melding.Systeem.BKR));
        waarden.put("besluitOp", Concepten.dag(aanmelding.verleendOp(taak.dossiernummer())));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        aanmelding.bewaar(taak, Melding.Systeem.BKR, "SH (schuldhulp)", invoer.kenmerk(), invoer.gemeldOp(), "A24");
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gemeldOp();
    }
}
