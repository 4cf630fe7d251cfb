package nl.schuldhulproute.schuldregeling;

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
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * What the judge decided about the Wsnp (Fw art. 287, 288, 349a): admitted (A37 begins), refused (A35: appeal), or to be
 * completed first (A34).
 */
@Formulier(
        value = UitspraakWsnpVastleggen.FORMULIER,
        schrijft = {"wsnpUitspraak"})
class UitspraakWsnpVastleggen implements Taakformulier<UitspraakWsnpVastleggen.Invoer> {

    static final String FORMULIER = "wsnp-uitspraakWsnpVastleggen";

    enum Uitspraak {
        TOEGELATEN,
        AANVULLEN,
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

    UitspraakWsnpVastleggen(Wsnptoelating toelating, Termijnregister termijnen, Termijnduur duur) {
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
        switch (invoer.uitspraak()) {
            case TOEGELATEN -> toelating.begin(nummer, invoer.uitspraakOp(), invoer.eindeOp());
            case AANVULLEN -> {
                if (invoer.toelichting() == null) {
                    throw new Invoerfout("toelichting", "schrijf op wat er ontbreekt");
                }
                termijnen.start(nummer, "A34", invoer.uitspraakOp());
            }
            case AFGEWEZEN -> termijnen.start(nummer, "A35", invoer.uitspraakOp());
        }
        return Feiten.van("wsnpUitspraak", invoer.uitspraak());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitspraakOp();
    }
}
