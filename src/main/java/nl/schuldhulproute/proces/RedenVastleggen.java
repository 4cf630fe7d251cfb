package nl.schuldhulproute.proces;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnregister;

/** A watched term has lapsed: someone of quality says why and what is agreed. It has no effect for the resident by itself. */
@Formulier(
        value = "termijn-bewaken-redenVastleggen",
        schrijft = {"besluitTeLaat"})
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
    private final Termijnen soorten;

    RedenVastleggen(Termijnregister register, Termijnen soorten) {
        this.register = register;
        this.soorten = soorten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>(OpTijdMaken.toon(register, taak));
        waarden.put(
                "gevolg", register.soort(OpTijdMaken.termijn(register, taak)).bijVerlopen());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Termijn termijn = OpTijdMaken.termijn(register, taak);
        register.overschrijdingVerklaard(termijn.sleutel(), invoer.reden().tekst + ": " + invoer.toelichting());
        return Feiten.van(
                "besluitTeLaat", termijn.isLopend() && soorten.kent(UitstelVertellen.toezegging(termijn.code())));
    }
}
