package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The proposal goes to the creditors through the Schuldenknooppunt, by hand (M-31; A27). */
@Formulier(value = "schuldregeling-voorstelVersturen")
class VoorstelVersturen implements Taakformulier<VoorstelVersturen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate verstuurdOp,
            @Size(max = 100) String kenmerk) {}

    private final Schuldeisers schuldeisers;
    private final Voorstellen voorstellen;
    private final Meldingsboek meldingen;
    private final Termijnregister termijnen;

    VoorstelVersturen(
            Schuldeisers schuldeisers, Voorstellen voorstellen, Meldingsboek meldingen, Termijnregister termijnen) {
        this.schuldeisers = schuldeisers;
        this.voorstellen = voorstellen;
        this.meldingen = meldingen;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Voorstel voorstel = schuldeisers.voorstel(taak.dossiernummer());
        return Map.of(
                "schulden", schuldeisers.rijenMetVoorstel(taak.dossiernummer()),
                "schuldenknooppunt", meldingen.viaKnooppunt(taak),
                "weg", meldingen.weg(taak),
                "aangeboden", Euro.tekst(voorstel.beschikbaarCent()),
                "totaal", Euro.tekst(voorstel.totaalCent()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Voorstel voorstel = schuldeisers.voorstel(taak.dossiernummer());
        Datum.nietVoor("verstuurdOp", invoer.verstuurdOp(), voorstel.opgesteldOp(), "de dag waarop het is opgesteld");
        voorstel.isVerstuurd(invoer.verstuurdOp());
        voorstellen.save(voorstel);
        meldingen.schrijfKnooppunt(taak, "Betaalvoorstel", invoer.kenmerk(), invoer.verstuurdOp());
        termijnen.start(taak.dossiernummer(), "A27", invoer.verstuurdOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verstuurdOp();
    }
}
