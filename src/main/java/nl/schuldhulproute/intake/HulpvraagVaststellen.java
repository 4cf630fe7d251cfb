package nl.schuldhulproute.intake;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The hulpvraag, established together with the inwoner (art. 4 lid 1; M-15). */
@Formulier(
        value = "systematische-intake-hulpvraagVaststellen",
        schrijft = {"intakeUitkomst", "andereHulp"})
class HulpvraagVaststellen implements Taakformulier<HulpvraagVaststellen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate vastgesteldOp,
            @NotNull @Size(max = 4000) String hulpvraag,
            @NotNull @AssertTrue Boolean inOverleg,
            @Size(max = 2000) String voorstel,
            Boolean andereHulp) {}

    private final Dossiers dossiers;
    private final Intaketermijnen termijnen;

    HulpvraagVaststellen(Dossiers dossiers, Intaketermijnen termijnen) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("uiterlijk", termijnen.uiterlijk(taak.dossiernummer(), "A10"));
        waarden.put("vastgesteldOp", taak.vandaag());
        waarden.put("hulpvraag", dossiers.dossier(taak.dossiernummer()).hulpvraag());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Dossier dossier = dossiers.dossier(taak.dossiernummer());
        dossier.hulpvraagVastgesteld(invoer.hulpvraag());
        dossiers.bewaar(dossier);
        return Feiten.van("intakeUitkomst", "HULPVRAAG").en("andereHulp", Boolean.TRUE.equals(invoer.andereHulp()));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.vastgesteldOp();
    }
}
