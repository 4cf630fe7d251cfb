package nl.schuldhulproute.volgen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** How a resident is followed and what the support is, agreed together (VNG-model art. 14 lid 1; M-75; T-41). */
@Formulier(VolgenAfspreken.FORMULIER)
class VolgenAfspreken implements Taakformulier<VolgenAfspreken.Invoer> {

    static final String FORMULIER = "volgen-volgenAfspreken";

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate afgesprokenOp,
            @NotNull LocalDate volgenTot,
            @NotNull Nazorgafspraak.Vorm vorm,
            @NotNull @Size(max = 200) String contactpersoon,
            @NotNull @Size(max = 2000) String inhoud) {}

    private final Maandcontact maandcontact;

    VolgenAfspreken(Maandcontact maandcontact) {
        this.maandcontact = maandcontact;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (!invoer.volgenTot().isAfter(taak.vandaag())) {
            throw new Invoerfout("volgenTot", "vul een dag in die na vandaag ligt");
        }
        maandcontact.plan(
                taak.dossiernummer(), invoer.afgesprokenOp(), invoer.vorm().name(), invoer.contactpersoon());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgesprokenOp();
    }
}
