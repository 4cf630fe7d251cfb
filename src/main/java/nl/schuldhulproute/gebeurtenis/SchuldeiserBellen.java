package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Asking who threatens for time (NVVK Module Crisisinterventie). */
@Formulier(
        value = "crisisinterventie-schuldeiserBellen",
        schrijft = {"afgewend"})
class SchuldeiserBellen implements Taakformulier<SchuldeiserBellen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate gebeldOp,
            @NotNull @Size(max = 150) String schuldeiser,
            @Size(max = 100) String gesprokenMet,
            Boolean afgewend,
            LocalDate uitstelTot,
            @NotNull @Size(max = 2000) String afspraken) {}

    private final Interventie interventie;

    SchuldeiserBellen(Interventie interventie) {
        this.interventie = interventie;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = interventie.vooraf(taak);
        waarden.put("gebeldOp", taak.vandaag());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        interventie.controleerDag(taak, "gebeldOp", invoer.gebeldOp());
        if (invoer.uitstelTot() != null && invoer.uitstelTot().isBefore(invoer.gebeldOp())) {
            throw new Invoerfout("uitstelTot", "het uitstel kan niet voor het telefoongesprek eindigen");
        }
        return Feiten.van("afgewend", Boolean.TRUE.equals(invoer.afgewend()));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gebeldOp();
    }
}
