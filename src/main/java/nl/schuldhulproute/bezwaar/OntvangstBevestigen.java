package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaar.Indiener;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Who objects hears in writing that it came in (Awb art. 6:14), and until when the municipality may take. */
@Formulier("bezwaar-ontvangstBevestigen")
class OntvangstBevestigen implements Taakformulier<OntvangstBevestigen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate bevestigdOp,
            @NotNull @AssertTrue Boolean besluitGeldtVerteld) {}

    private final Bezwaarzaken zaken;
    private final Brieftaak brief;

    OntvangstBevestigen(Bezwaarzaken zaken, Brieftaak brief) {
        this.brief = brief;
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("brief", brief.link(taak, Briefsoort.BEZWAAR_ONTVANGEN, bezwaar));
        waarden.put("aanGemachtigde", bezwaar.indiener() == Indiener.GEMACHTIGDE);
        waarden.put("commissie", bezwaar.commissie());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        Datum.nietVoor("bevestigdOp", invoer.bevestigdOp(), bezwaar.ontvangenOp(), "de ontvangst");
        bezwaar.isBevestigd(invoer.bevestigdOp());
        zaken.bewaar(bezwaar);
        brief.maak(taak, Briefsoort.BEZWAAR_ONTVANGEN, invoer.bevestigdOp(), bezwaar, Briefgegevens.geen());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.bevestigdOp();
    }
}
