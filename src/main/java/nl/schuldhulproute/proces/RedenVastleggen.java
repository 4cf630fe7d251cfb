package nl.schuldhulproute.proces;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.termijn.Termijnregister;

/** A watched term has lapsed: a manager says why and what is agreed. It has no effect for the resident by itself. */
@Formulier("termijn-bewaken-redenVastleggen")
class RedenVastleggen implements Taakformulier<RedenVastleggen.Invoer> {

    record Invoer(
            @NotNull Reden reden,
            @NotNull @Size(max = 400) String toelichting,
            @NotNull @Size(max = 1000) String afspraak) {}

    enum Reden {
        INWONER_NIET_BEREIKT("De inwoner was niet te bereiken"),
        INWONER_VROEG_UITSTEL("De inwoner vroeg om een later moment"),
        GEGEVENS_ONTBRAKEN("Er ontbraken gegevens"),
        GEEN_CAPACITEIT("Er was niemand beschikbaar"),
        ANDERS("Iets anders");

        private final String tekst;

        Reden(String tekst) {
            this.tekst = tekst;
        }
    }

    private final Termijnregister register;

    RedenVastleggen(Termijnregister register) {
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return OpTijdMaken.toon(register, taak);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        register.overschrijdingVerklaard(
                OpTijdMaken.termijn(register, taak).sleutel(), invoer.reden().tekst + ": " + invoer.toelichting());
        return Feiten.geen();
    }
}
