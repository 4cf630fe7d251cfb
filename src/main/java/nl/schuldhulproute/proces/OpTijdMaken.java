package nl.schuldhulproute.proces;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** A watched term is about to lapse: what the caseworker does about it. */
@Formulier("termijn-bewaken-opTijdMaken")
class OpTijdMaken implements Taakformulier<OpTijdMaken.Invoer> {

    record Invoer(@NotNull @Size(max = 1000) String actie) {}

    private final Termijnregister register;

    OpTijdMaken(Termijnregister register) {
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return toon(register, taak);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }

    /** What both forms of the watcher say about the term. */
    static Map<String, Object> toon(Termijnregister register, Taak taak) {
        Termijn termijn = termijn(register, taak);
        return Map.of(
                "termijnNaam", register.soort(termijn).naam(),
                "grondslag", register.soort(termijn).grondslag(),
                "laatsteDag", Dagtekst.van(termijn.einde()));
    }

    static Termijn termijn(Termijnregister register, Taak taak) {
        return register.laatste(taak.dossiernummer(), taak.feit(TermijnBewaken.TERMIJN, String.class))
                .orElseThrow();
    }
}
