package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The court decided itself, and what it decided takes the place of the decision (Awb art. 8:72 lid 3): a human carries it out. */
@Formulier("bezwaar-uitspraakUitvoeren")
class UitspraakUitvoeren implements Taakformulier<UitspraakUitvoeren.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate gedaanOp,
            @NotNull @Size(max = 2000) String gedaan) {}

    private final Bezwaarzaken zaken;

    UitspraakUitvoeren(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("teDoen", zaken.besluit(bezwaar).map(this::teDoen).orElse(""));
        return waarden;
    }

    private String teDoen(Besluit eerste) {
        return zaken.isVervallen(eerste)
                ? "Het eerste besluit geldt niet meer. " + GevolgUitvoeren.teDoenNa(eerste)
                : "De beslissing op het bezwaar geldt niet meer, en het eerste besluit weer wel. Klopt de schuldhulp daar niet"
                        + " meer mee? Meld dat dan bij \"Gebeurtenis melden\".";
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Datum.nietVoor("gedaanOp", invoer.gedaanOp(), zaken.van(taak).uitspraakOp(), "de dag van de uitspraak");
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gedaanOp();
    }
}
