package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** What the judge decided (Fw art. 287a; A33). */
@Formulier(
        value = "dwangakkoord-uitspraakDwangakkoordVastleggen",
        schrijft = {"dwangakkoord"})
class UitspraakDwangakkoordVastleggen implements Taakformulier<UitspraakDwangakkoordVastleggen.Invoer> {

    enum Uitspraak {
        OPGELEGD,
        AFGEWEZEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate uitspraakOp,
            @NotNull Uitspraak uitspraak,
            @Size(max = 100) String kenmerk) {}

    private final Schuldeisers schuldeisers;
    private final Voorstellen voorstellen;
    private final Termijnregister termijnen;

    UitspraakDwangakkoordVastleggen(Schuldeisers schuldeisers, Voorstellen voorstellen, Termijnregister termijnen) {
        this.schuldeisers = schuldeisers;
        this.voorstellen = voorstellen;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A33"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Voorstel voorstel = schuldeisers.voorstel(taak.dossiernummer());
        Datum.nietVoor("uitspraakOp", invoer.uitspraakOp(), voorstel.dwangakkoordGevraagdOp(), "het verzoek");
        termijnen
                .lopend(taak.dossiernummer(), "A33")
                .ifPresent(termijn -> termijnen.voldaan(termijn.sleutel(), invoer.uitspraakOp()));
        boolean opgelegd = invoer.uitspraak() == Uitspraak.OPGELEGD;
        if (opgelegd) {
            voorstel.isOpgelegd(invoer.uitspraakOp());
        } else {
            voorstel.isAfgewezen(invoer.uitspraakOp());
            laatVervallen(taak.dossiernummer(), invoer.uitspraakOp());
        }
        voorstellen.save(voorstel);
        return Feiten.van("dwangakkoord", opgelegd);
    }

    /** There will be no arrangement: what was to be ready in time, and what creditors promised until then, is over. */
    private void laatVervallen(String dossiernummer, LocalDate op) {
        for (String code : List.of("A29", "A30")) {
            termijnen
                    .lopend(dossiernummer, code)
                    .ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), op, "Er komt geen schuldregeling."));
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitspraakOp();
    }
}
