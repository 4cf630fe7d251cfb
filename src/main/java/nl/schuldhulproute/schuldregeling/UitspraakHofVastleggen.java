package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** What the court of appeal decided about a refused Wsnp (Fw art. 292; A37). */
@Formulier(
        value = "wsnp-uitspraakHofVastleggen",
        schrijft = {"alsnogToegelaten", "regelingUitkomst"})
class UitspraakHofVastleggen implements Taakformulier<UitspraakHofVastleggen.Invoer> {

    enum Uitspraak {
        TOEGELATEN,
        AFGEWEZEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate uitspraakOp,
            @NotNull Uitspraak uitspraak,
            LocalDate eindeOp,
            @Size(max = 2000) String toelichting) {}

    private final Wsnptoelating toelating;
    private final Termijnregister termijnen;
    private final Termijnduur duur;

    UitspraakHofVastleggen(Wsnptoelating toelating, Termijnregister termijnen, Termijnduur duur) {
        this.toelating = toelating;
        this.termijnen = termijnen;
        this.duur = duur;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("duur", duur.van("A37", taak.vandaag()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        LocalDate ingesteldOp =
                termijnen.laatste(nummer, "A35").flatMap(Termijn::voldaanOp).orElseThrow();
        Datum.nietVoor("uitspraakOp", invoer.uitspraakOp(), ingesteldOp, "het hoger beroep");
        boolean toegelaten = invoer.uitspraak() == Uitspraak.TOEGELATEN;
        if (toegelaten) {
            toelating.begin(nummer, invoer.uitspraakOp(), invoer.eindeOp());
        }
        Feiten feiten = Feiten.van("alsnogToegelaten", toegelaten);
        return toegelaten ? feiten : feiten.en("regelingUitkomst", "GEEN");
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitspraakOp();
    }
}
