package nl.schuldhulproute.nazorg;

import jakarta.validation.constraints.AssertTrue;
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

/** Nazorg is extended, intensified or shortened in agreement (Z-08; L-06; A43). */
@Formulier(
        value = "nazorg-nazorgAanpassen",
        schrijft = {"nogContact"})
class NazorgAanpassen implements Taakformulier<NazorgAanpassen.Invoer> {

    enum Aanpassing {
        VERLENGEN,
        INTENSIVEREN,
        INKORTEN
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate afgesprokenOp,
            @NotNull Aanpassing aanpassing,
            LocalDate contactOp,
            LocalDate eindeOp,
            @NotBlank @Size(max = 2000) String reden,
            @NotNull @AssertTrue Boolean inOverleg) {}

    private final Nazorgkalender kalender;
    private final Nazorgafspraken afspraken;
    private final Termijnregister termijnen;

    NazorgAanpassen(Nazorgkalender kalender, Nazorgafspraken afspraken, Termijnregister termijnen) {
        this.kalender = kalender;
        this.afspraken = afspraken;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "gepland",
                kalender.gepland(taak.dossiernummer()).stream()
                        .map(contact -> Datum.van(contact.geplandOp()))
                        .reduce((een, ander) -> een + ", " + ander)
                        .orElse("geen"),
                "einde",
                Datum.einde(termijnen, taak.dossiernummer(), "A43"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        LocalDate einde = termijnen.laatste(nummer, "A43").orElseThrow().einde();
        if (invoer.aanpassing() == Aanpassing.INKORTEN) {
            eis(
                    invoer.eindeOp() != null
                            && !invoer.eindeOp().isBefore(taak.vandaag())
                            && invoer.eindeOp().isBefore(einde),
                    "eindeOp",
                    "kies een dag vanaf vandaag, voor " + Datum.van(einde));
            kalender.kortIn(nummer, invoer.eindeOp(), invoer.reden());
        } else {
            eis(
                    invoer.contactOp() != null && invoer.contactOp().isAfter(taak.vandaag()),
                    "contactOp",
                    "kies een dag na vandaag");
            boolean later = invoer.contactOp().isAfter(einde);
            eis(
                    later == (invoer.aanpassing() == Aanpassing.VERLENGEN),
                    "contactOp",
                    later
                            ? "deze dag ligt na het einde van de nazorg; kies dan voor langer"
                            : "kies voor verlengen een dag na " + Datum.van(einde));
            kalender.voegToe(afspraken.findByDossiernummer(nummer).orElseThrow(), invoer.contactOp());
        }
        return Feiten.van("nogContact", kalender.volgende(nummer, taak.vandaag()));
    }

    private static void eis(boolean klopt, String veld, String uitleg) {
        if (!klopt) {
            throw new Invoerfout(veld, uitleg);
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgesprokenOp();
    }
}
