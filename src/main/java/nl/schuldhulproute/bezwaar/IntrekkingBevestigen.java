package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Who withdrew the objection hears that it has ended, and that the decision stands (Awb art. 6:21). */
@Formulier("bezwaar-intrekkingBevestigen")
class IntrekkingBevestigen implements Taakformulier<IntrekkingBevestigen.Invoer> {

    record Invoer(@NotNull @PastOrPresent @Vandaag LocalDate bevestigdOp) {}

    private final Bezwaarzaken zaken;

    IntrekkingBevestigen(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("ingetrokkenOp", Dagtekst.van(bezwaar.ingetrokkenOp()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Datum.nietVoor("bevestigdOp", invoer.bevestigdOp(), zaken.van(taak).ingetrokkenOp(), "de intrekking");
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.bevestigdOp();
    }
}
