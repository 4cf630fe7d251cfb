package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The day of the hearing, late enough to hand in documents until ten days before and to look into the file for a week; both
 * are counted back from it (Awb art. 7:4; A18).
 */
@Formulier("bezwaar-hoorzittingPlannen")
class HoorzittingPlannen implements Taakformulier<HoorzittingPlannen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate uitgenodigdOp,
            @NotNull LocalDate zittingOp,
            @NotNull LocalTime tijd,
            @NotNull @Size(max = 200) String plaats,
            Boolean naBeslistermijn,
            @NotNull @AssertTrue Boolean rechtenVermeld) {}

    private final Bezwaarzaken zaken;
    private final Termijnregister register;
    private final Brieftaak brief;

    HoorzittingPlannen(Bezwaarzaken zaken, Termijnregister register, Brieftaak brief) {
        this.brief = brief;
        this.zaken = zaken;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("brief", brief.link(taak, Briefsoort.UITNODIGING_HOORZITTING, bezwaar));
        waarden.put("uitgenodigdOp", taak.vandaag());
        waarden.put("commissie", bezwaar.commissie());
        waarden.put(
                "beslissenTot", zaken.beslistermijn(bezwaar).map(Termijn::einde).orElse(null));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        Datum.nietVoor("uitgenodigdOp", invoer.uitgenodigdOp(), bezwaar.ontvangenOp(), "de ontvangst van het bezwaar");
        if (!invoer.zittingOp().isAfter(taak.vandaag())) {
            throw new Invoerfout("zittingOp", "kies een dag na vandaag");
        }
        LocalDate stukkenTot = register.eindeBijStart(taak.dossiernummer(), Bezwaarzaken.STUKKEN, invoer.zittingOp())
                .einde();
        if (!stukkenTot.isAfter(invoer.uitgenodigdOp())) {
            throw new Invoerfout(
                    "zittingOp",
                    "op deze dag heeft de inwoner geen tijd meer om stukken in te dienen: dat kon dan tot en met %s (Awb art. 7:4 lid 1)"
                            .formatted(Dagtekst.van(stukkenTot)));
        }
        eisBinnenDeBeslistermijn(taak, bezwaar, invoer);
        register.zetOp(zaken.sleutel(bezwaar, Bezwaarzaken.ZITTING), invoer.uitgenodigdOp(), invoer.zittingOp());
        register.start(zaken.sleutel(bezwaar, Bezwaarzaken.STUKKEN), invoer.zittingOp());
        register.start(zaken.sleutel(bezwaar, Bezwaarzaken.INZAGE), invoer.zittingOp());
        brief.maak(
                taak,
                Briefsoort.UITNODIGING_HOORZITTING,
                invoer.uitgenodigdOp(),
                bezwaar,
                Briefgegevens.geen()
                        .met(Briefnaam.GESPREK_OP, invoer.zittingOp())
                        .met(Briefnaam.GESPREK_TIJD, invoer.tijd().toString().replace(':', '.'))
                        .met(Briefnaam.GESPREK_PLAATS, invoer.plaats())
                        .met(Briefnaam.STUKKEN_TOT, stukkenTot));
        return Feiten.geen();
    }

    /** A hearing comes before the decision; one that is after the last day to decide is only planned knowingly. */
    private void eisBinnenDeBeslistermijn(Taak taak, Bezwaar bezwaar, Invoer invoer) {
        zaken.beslistermijn(bezwaar)
                .map(Termijn::einde)
                .filter(einde -> invoer.zittingOp().isAfter(einde) && !Boolean.TRUE.equals(invoer.naBeslistermijn()))
                .ifPresent(einde -> {
                    throw new Invoerfout(
                            "naBeslistermijn",
                            taak.vandaag().isAfter(einde)
                                    ? "kruis dit aan: de laatste dag om te beslissen was %s, dus de beslissing komt te laat (Awb art. 7:10)"
                                            .formatted(Dagtekst.van(einde))
                                    : "de hoorzitting is na %s, de laatste dag om te beslissen. Kies een eerdere dag, of stel eerst de beslissing uit (taak \"Uitstel van de beslissing afwegen\", Awb art. 7:10). Kan het niet anders, kruis dit dan aan: de beslissing komt te laat"
                                            .formatted(Dagtekst.van(einde)));
                });
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitgenodigdOp();
    }
}
