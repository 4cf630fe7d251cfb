package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The request was not completed in time: niet-ontvankelijk, unless it was in time after all (A34; Fw art. 287 lid 2). */
@Formulier(
        value = "wsnp-gemisteAanvullingBespreken",
        schrijft = {"naGemisteAanvulling", "regelingUitkomst"})
class GemisteAanvullingBespreken implements Taakformulier<GemisteAanvullingBespreken.Invoer> {

    enum Vervolg {
        TOCH_OP_TIJD,
        NIEUW_VERZOEK,
        GEEN_WSNP
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull Vervolg naGemisteAanvulling,
            LocalDate aangevuldOp,
            @NotBlank @Size(max = 2000) String reden) {}

    private final Termijnregister termijnen;

    GemisteAanvullingBespreken(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A34"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Feiten feiten = Feiten.van("naGemisteAanvulling", invoer.naGemisteAanvulling());
        if (invoer.naGemisteAanvulling() == Vervolg.TOCH_OP_TIJD) {
            if (invoer.aangevuldOp() == null) {
                throw new Invoerfout("aangevuldOp", "vul in wanneer het verzoek is aangevuld");
            }
            Aanvulling.voldaan(termijnen, nummer, invoer.aangevuldOp());
            return feiten;
        }
        termijnen.vervallen(nummer, "A34", invoer.besprokenOp(), "Het verzoek is niet-ontvankelijk.");
        return invoer.naGemisteAanvulling() == Vervolg.GEEN_WSNP ? feiten.en("regelingUitkomst", "GEEN") : feiten;
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
