package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** What was missing has come in: the term to decide runs again from that day (Awb art. 7:10 lid 2). */
@Formulier("bezwaar-aanvullingVerwerken")
class AanvullingVerwerken implements Taakformulier<AanvullingVerwerken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate aangevuldOp,
            @NotNull @Size(max = 4000) String ontvangen) {}

    private final Bezwaarzaken zaken;
    private final Hersteltermijnen hersteltermijnen;

    AanvullingVerwerken(Bezwaarzaken zaken, Hersteltermijnen hersteltermijnen) {
        this.zaken = zaken;
        this.hersteltermijnen = hersteltermijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("herstellenTot", Dagtekst.van(hersteltermijnen.tot(bezwaar)));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        Datum.nietVoor(
                "aangevuldOp", invoer.aangevuldOp(), hersteltermijnen.gevraagdOp(bezwaar), "de dag waarop u het vroeg");
        if (invoer.aangevuldOp().isAfter(hersteltermijnen.tot(bezwaar))) {
            throw new Invoerfout("aangevuldOp", "op deze dag was de termijn om aan te vullen voorbij");
        }
        bezwaar.isAangevuld(invoer.ontvangen());
        hersteltermijnen.hersteld(zaken.bewaar(bezwaar), invoer.aangevuldOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.aangevuldOp();
    }
}
