package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaar.Indiener;
import nl.schuldhulproute.dossier.Bezwaar.Wijze;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** An objection came in: against which decision, when, how and by whom (Awb art. 6:4 to 6:9). The term to decide begins (A17). */
@Formulier(
        value = "bezwaar-bezwaarRegistreren",
        schrijft = {"bezwaar", "termijn", "besluitBekend", "betreft", "nieuwBezwaar"})
class BezwaarRegistreren implements Taakformulier<BezwaarRegistreren.Invoer> {

    private static final String NOG_NIET_BEKEND = "NOG_NIET_BEKEND";

    record Invoer(
            @NotNull @PastOrPresent LocalDate ontvangenOp,
            @NotNull Wijze wijze,
            @PastOrPresent LocalDate verzondenOp,
            @PastOrPresent LocalDate eldersOntvangenOp,
            @NotNull Indiener indiener,
            @Size(max = 200) String gemachtigde,
            @Size(max = 300) String gemachtigdeAdres,
            @NotNull @Size(max = 20) String besluit,
            @Size(max = 4000) String gronden) {}

    private final Bezwaarzaken zaken;
    private final Dossiers dossiers;

    BezwaarRegistreren(Bezwaarzaken zaken, Dossiers dossiers) {
        this.zaken = zaken;
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "besluiten",
                zaken.keuzes(
                        taak.dossiernummer(),
                        Map.of("label", "Een besluit dat nog niet bekend is gemaakt", "value", NOG_NIET_BEKEND)));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        controleer(taak, invoer);
        Bezwaar bezwaar = zaken.nieuw(taak.dossiernummer(), invoer.ontvangenOp(), invoer.wijze(), invoer.indiener());
        bezwaar.isVerzondenOp(invoer.verzondenOp(), invoer.eldersOntvangenOp());
        if (invoer.indiener() == Indiener.GEMACHTIGDE) {
            bezwaar.heeftGemachtigde(invoer.gemachtigde(), invoer.gemachtigdeAdres());
        }
        if (invoer.besluit().equals(NOG_NIET_BEKEND)) {
            return Feiten.van("bezwaar", zaken.bewaar(bezwaar).onderwerp()).en("besluitBekend", false);
        }
        if (invoer.besluit().equals(Bezwaarzaken.GEEN_NIEUW)) {
            zaken.eisEerder(bezwaar);
            return Feiten.van("bezwaar", zaken.bewaar(bezwaar).onderwerp())
                    .en("besluitBekend", true)
                    .en("nieuwBezwaar", false);
        }
        var besluit = zaken.gekozen(taak.dossiernummer(), invoer.besluit());
        zaken.eisNieuw(bezwaar, besluit);
        Bezwaar bewaard = zaken.bewaar(bezwaar);
        zaken.isTegen(bewaard, besluit);
        return Feiten.van("bezwaar", bewaard.onderwerp())
                .en("termijn", bewaard.termijn())
                .en("betreft", besluit.id())
                .en("besluitBekend", true)
                .en("nieuwBezwaar", true);
    }

    private void controleer(Taak taak, Invoer invoer) {
        Datum.nietVoor(
                "ontvangenOp",
                invoer.ontvangenOp(),
                dossiers.dossier(taak.dossiernummer()).aangemeldOp(),
                "de aanmelding");
        if (invoer.verzondenOp() != null) {
            Datum.nietVoor("ontvangenOp", invoer.ontvangenOp(), invoer.verzondenOp(), "de dag van het poststempel");
        }
        if (invoer.eldersOntvangenOp() != null) {
            Datum.nietVoor(
                    "ontvangenOp",
                    invoer.ontvangenOp(),
                    invoer.eldersOntvangenOp(),
                    "de dag waarop een ander het ontving");
        }
        if (invoer.indiener() == Indiener.PARTNER
                && dossiers.partner(taak.dossiernummer()).isEmpty()) {
            throw new Invoerfout("indiener", "er is geen partner in dit dossier");
        }
        if (invoer.indiener() == Indiener.GEMACHTIGDE && invoer.gemachtigde() == null) {
            throw new Invoerfout("gemachtigde", "vul in wie het bezwaar maakt voor de inwoner");
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.ontvangenOp();
    }
}
