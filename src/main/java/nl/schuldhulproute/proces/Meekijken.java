package nl.schuldhulproute.proces;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.termijn.Termijnregister;

/** A watched term is about to lapse and the caseworker has not said what happens: someone else looks along. */
@Formulier("termijn-bewaken-meekijken")
class Meekijken implements Taakformulier<Meekijken.Invoer> {

    record Invoer(@NotNull @Size(max = 1000) String afspraak) {}

    private final Termijnregister register;

    Meekijken(Termijnregister register) {
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return OpTijdMaken.toon(register, taak);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }
}
