package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The request for the Wsnp is completed within the term of the court (A34; Fw art. 287 lid 2). */
@Formulier(value = "wsnp-wsnpAanvullen")
class WsnpAanvullen implements Taakformulier<WsnpAanvullen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate aangevuldOp,
            @Size(max = 100) String kenmerk,
            @NotBlank @Size(max = 2000) String toelichting) {}

    private final Termijnregister termijnen;
    private final Tijdlijn tijdlijn;

    WsnpAanvullen(Termijnregister termijnen, Tijdlijn tijdlijn) {
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A34"),
                "ontbreekt",
                        tijdlijn.laatste(taak.dossiernummer(), UitspraakWsnpVastleggen.FORMULIER)
                                .get("toelichting"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Aanvulling.voldaan(termijnen, taak.dossiernummer(), invoer.aangevuldOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.aangevuldOp();
    }
}
