package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The other municipality takes the help over; the inwoner knows whom to turn to (VNG-model toelichting art. 2; T-07). */
@Formulier("schuldhulproute-dossierOverdragen")
class DossierOverdragen implements Taakformulier<DossierOverdragen.Invoer> {

    enum Gegevens {
        MET_TOESTEMMING,
        NIET
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate overgedragenOp,
            @NotNull @Size(max = 200) String contactpersoon,
            @NotNull Gegevens gegevens,
            @NotNull @AssertTrue Boolean inwonerWeetHet,
            @Size(max = 2000) String toelichting) {}

    private final Tijdlijn tijdlijn;
    private final LopendeRoute route;

    DossierOverdragen(Tijdlijn tijdlijn, LopendeRoute route) {
        this.tijdlijn = tijdlijn;
        this.route = route;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "overgedragenOp",
                taak.vandaag(),
                "nieuweGemeente",
                tijdlijn.laatste(taak.dossiernummer(), VerhuizingBespreken.FORMULIER)
                        .getOrDefault("nieuweGemeente", "De nieuwe gemeente"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (route.isBezigMet(taak.dossiernummer(), Situaties.VOORTIJDIG)) {
            throw new Invoerfout(null, "Er wordt al bekeken of de schuldhulp eindigt. Wacht af wat daaruit komt.");
        }
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.overgedragenOp();
    }
}
