package nl.schuldhulproute.nazorg;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The last agreed contact has been: look back and ahead (A43; L-14, T-45, Z-18). */
@Formulier(
        value = "nazorg-nazorgAfronden",
        schrijft = {"afronding", "nogContact", "terugval"})
class NazorgAfronden implements Taakformulier<NazorgAfronden.Invoer> {

    enum Afronding {
        AFGEROND,
        VERLENGD
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate afgerondOp,
            @NotNull Afronding afronding,
            LocalDate contactOp,
            Boolean weetWaarTerecht,
            @NotBlank @Size(max = 2000) String verslag) {}

    private final Nazorgkalender kalender;
    private final Nazorgafspraken afspraken;
    private final Termijnregister termijnen;

    NazorgAfronden(Nazorgkalender kalender, Nazorgafspraken afspraken, Termijnregister termijnen) {
        this.kalender = kalender;
        this.afspraken = afspraken;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("einde", Datum.einde(termijnen, taak.dossiernummer(), "A43"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        if (invoer.afronding() == Afronding.VERLENGD) {
            if (invoer.contactOp() == null || !invoer.contactOp().isAfter(taak.vandaag())) {
                throw new Invoerfout("contactOp", "kies een dag na vandaag");
            }
            kalender.voegToe(afspraken.findByDossiernummer(nummer).orElseThrow(), invoer.contactOp());
            return Feiten.van("afronding", invoer.afronding())
                    .en("nogContact", kalender.volgende(nummer, taak.vandaag()));
        }
        if (!Boolean.TRUE.equals(invoer.weetWaarTerecht())) {
            throw new Invoerfout("weetWaarTerecht", "vertel de inwoner waar hij later terechtkan");
        }
        kalender.klaar(nummer, invoer.afgerondOp());
        return Feiten.van("afronding", invoer.afronding()).en("terugval", false);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgerondOp();
    }
}
