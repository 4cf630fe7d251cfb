package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
 * The term to decide is almost over. It can be extended once without anybody's consent (Awb art. 7:10 lid 3), and further with
 * consent or where a procedure of the law asks it (lid 4); who objects is told in writing (lid 5). The question stays open until
 * there is a decision or the term has passed: a hearing that seemed certain can still be moved.
 */
@Formulier(
        value = "bezwaar-uitstelAfwegen",
        schrijft = {"uitgesteld"})
class UitstelAfwegen implements Taakformulier<UitstelAfwegen.Invoer> {

    enum Uitstel {
        VERDAGEN("De beslissing is verdaagd (Awb art. 7:10 lid 3)."),
        INSTEMMING("De bezwaarmaker stemt in met uitstel (Awb art. 7:10 lid 4)."),
        PROCEDURE("Een procedure uit de wet kost meer tijd (Awb art. 7:10 lid 4)."),
        GEEN("");

        private final String reden;

        Uitstel(String reden) {
            this.reden = reden;
        }
    }

    record Invoer(
            @NotNull Uitstel uitstel,
            LocalDate tot,
            @PastOrPresent LocalDate meegedeeldOp,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Termijnregister register;
    private final Brieftaak brief;

    UitstelAfwegen(Bezwaarzaken zaken, Termijnregister register, Brieftaak brief) {
        this.brief = brief;
        this.zaken = zaken;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("brief", brief.link(taak, Briefsoort.BEZWAAR_UITSTEL, bezwaar));
        waarden.put("alVerdaagd", bezwaar.verdaagdOp() != null);
        waarden.put("andersVerlengd", andersVerlengd(bezwaar, termijn(bezwaar)));
        waarden.put("voorbij", taak.vandaag().isAfter(termijn(bezwaar).einde()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        Termijn termijn = termijn(bezwaar);
        if (invoer.uitstel() == Uitstel.GEEN) {
            if (!taak.vandaag().isAfter(termijn.einde())) {
                throw new Invoerfout(
                        "uitstel",
                        "tot en met %s kan er nog uitstel nodig zijn. Komt de beslissing op tijd, laat deze taak dan open: zij verdwijnt als de beslissing bekend is"
                                .formatted(Dagtekst.van(termijn.einde())));
            }
            return Feiten.van("uitgesteld", false);
        }
        if (invoer.meegedeeldOp() == null) {
            throw new Invoerfout("meegedeeldOp", "vul dit in: uitstel telt pas als u het schriftelijk vertelt");
        }
        Datum.nietVoor("meegedeeldOp", invoer.meegedeeldOp(), bezwaar.ontvangenOp(), "de ontvangst van het bezwaar");
        if (invoer.meegedeeldOp().isAfter(termijn.einde())) {
            throw new Invoerfout(
                    "meegedeeldOp",
                    "op deze dag was de termijn al voorbij (laatste dag %s); uitstellen kan dan niet meer"
                            .formatted(Dagtekst.van(termijn.einde())));
        }
        if (invoer.uitstel() == Uitstel.VERDAGEN) {
            verdaag(bezwaar, termijn, invoer);
        } else {
            verleng(termijn, invoer);
        }
        brief.maak(
                taak,
                Briefsoort.BEZWAAR_UITSTEL,
                invoer.meegedeeldOp(),
                bezwaar,
                Briefgegevens.geen()
                        .met(Briefnaam.NIEUW_EINDE, termijn(bezwaar).einde())
                        .met(Briefnaam.REDENEN, invoer.uitstel().reden));
        return Feiten.van("uitgesteld", true);
    }

    private void verdaag(Bezwaar bezwaar, Termijn termijn, Invoer invoer) {
        if (bezwaar.verdaagdOp() != null) {
            throw new Invoerfout(
                    "uitstel",
                    "de beslissing is al een keer verdaagd; verder uitstel kan alleen als de inwoner het goed vindt");
        }
        if (andersVerlengd(bezwaar, termijn)) {
            throw new Invoerfout(
                    "uitstel",
                    "de termijn is al met een andere reden verlengd, tot en met %s; verder uitstel kan alleen als de inwoner het goed vindt, of als de wet het vraagt (Awb art. 7:10 lid 4)"
                            .formatted(Dagtekst.van(termijn.einde())));
        }
        register.verdagen(termijn.sleutel(), Bezwaarzaken.VERDAGING, Uitstel.VERDAGEN.reden);
        bezwaar.isVerdaagd(invoer.meegedeeldOp());
        zaken.bewaar(bezwaar);
    }

    private boolean andersVerlengd(Bezwaar bezwaar, Termijn termijn) {
        return bezwaar.verdaagdOp() == null && termijn.isLopend() && register.isVerlengd(termijn.sleutel());
    }

    private void verleng(Termijn termijn, Invoer invoer) {
        if (invoer.tot() == null) {
            throw new Invoerfout("tot", "vul dit in");
        }
        if (!invoer.tot().isAfter(termijn.einde())) {
            throw new Invoerfout("tot", "kies een dag na %s".formatted(Dagtekst.van(termijn.einde())));
        }
        register.verlengenTot(termijn.sleutel(), invoer.tot(), invoer.uitstel().reden);
    }

    private Termijn termijn(Bezwaar bezwaar) {
        return zaken.beslistermijn(bezwaar).orElseThrow();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.meegedeeldOp() == null ? taak.vandaag() : invoer.meegedeeldOp();
    }
}
