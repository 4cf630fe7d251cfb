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

/** What the judge decided, or that it was no longer needed (Fw art. 287a; A33). */
@Formulier(
        value = "dwangakkoord-uitspraakDwangakkoordVastleggen",
        schrijft = {"dwangakkoord"})
class UitspraakDwangakkoordVastleggen implements Taakformulier<UitspraakDwangakkoordVastleggen.Invoer> {

    enum Uitspraak {
        OPGELEGD,
        AFGEWEZEN,
        ALSNOG_AKKOORD,
        INGETROKKEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate uitspraakOp,
            @NotNull Uitspraak uitspraak,
            @Size(max = 100) String kenmerk) {}

    private final Schuldeisers schuldeisers;
    private final Dwangakkoordafloop afloop;
    private final Termijnregister termijnen;

    UitspraakDwangakkoordVastleggen(Schuldeisers schuldeisers, Dwangakkoordafloop afloop, Termijnregister termijnen) {
        this.schuldeisers = schuldeisers;
        this.afloop = afloop;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A33"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        LocalDate op = invoer.uitspraakOp();
        Datum.nietVoor("uitspraakOp", op, schuldeisers.voorstel(nummer).dwangakkoordGevraagdOp(), "het verzoek");
        boolean akkoord = switch (invoer.uitspraak()) {
            case OPGELEGD -> {
                afloop.opgelegd(nummer, op);
                yield true;
            }
            case ALSNOG_AKKOORD -> {
                afloop.alsnogAkkoord(nummer, op);
                yield true;
            }
            case AFGEWEZEN, INGETROKKEN -> {
                afloop.geenAkkoord(nummer, op);
                yield false;
            }
        };
        termijnen.lopend(nummer, "A33").ifPresent(termijn -> sluit(termijn, invoer));
        return Feiten.van("dwangakkoord", akkoord);
    }

    /** A verdict meets the term; without one there is nothing to wait for any more. */
    private void sluit(Termijn termijn, Invoer invoer) {
        if (invoer.uitspraak() == Uitspraak.OPGELEGD || invoer.uitspraak() == Uitspraak.AFGEWEZEN) {
            termijnen.voldaan(termijn.sleutel(), invoer.uitspraakOp());
        } else {
            termijnen.vervallen(termijn.sleutel(), invoer.uitspraakOp(), "Het verzoek is ingetrokken.");
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitspraakOp();
    }
}
