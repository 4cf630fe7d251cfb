package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Deelname.Rol;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * Somebody in the case died while an objection runs. Heirs take the place of who died (BW art. 4:182): they go on with it, or
 * withdraw it in writing (Awb art. 6:21). A human asks them; the term to decide runs on.
 */
@Formulier(value = "bezwaar-voortzettingNagaan", schrijft = "voortgezet")
class VoortzettingNagaan implements Taakformulier<VoortzettingNagaan.Invoer> {

    enum Keuze {
        ANDER,
        VOORTGEZET,
        INGETROKKEN
    }

    record Invoer(
            @NotNull Keuze keuze,
            @Size(max = 200) String erfgenaam,
            @PastOrPresent LocalDate ingetrokkenOp,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;

    VoortzettingNagaan(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("van", bezwaar.namens() == Rol.PARTNER ? "de partner" : "de inwoner");
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.keuze() == Keuze.VOORTGEZET && invoer.erfgenaam() == null) {
            throw new Invoerfout("erfgenaam", "vul in wie het bezwaar voortzet");
        }
        if (invoer.keuze() == Keuze.INGETROKKEN) {
            trekIn(zaken.van(taak), invoer.ingetrokkenOp());
        }
        return Feiten.van("voortgezet", invoer.keuze() != Keuze.INGETROKKEN);
    }

    private void trekIn(Bezwaar bezwaar, LocalDate op) {
        if (op == null) {
            throw new Invoerfout("ingetrokkenOp", "vul dit in");
        }
        Datum.nietVoor("ingetrokkenOp", op, bezwaar.ontvangenOp(), "de ontvangst van het bezwaar");
        bezwaar.isIngetrokken(op);
        zaken.bewaar(bezwaar);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.ingetrokkenOp() == null ? taak.vandaag() : invoer.ingetrokkenOp();
    }
}
