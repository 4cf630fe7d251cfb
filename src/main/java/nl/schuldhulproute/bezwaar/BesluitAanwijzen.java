package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The objection came before the decision was made known; it waits until it is clear what it is against (Awb art. 6:10). */
@Formulier(
        value = "bezwaar-besluitAanwijzen",
        schrijft = {"termijn", "betreft", "nieuwBezwaar"})
class BesluitAanwijzen implements Taakformulier<BesluitAanwijzen.Invoer> {

    private static final String GEEN_BESLUIT = "GEEN_BESLUIT";

    record Invoer(
            @NotNull @Size(max = 20) String besluit,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;

    BesluitAanwijzen(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "ontvangenOp",
                Dagtekst.van(zaken.van(taak).ontvangenOp()),
                "besluiten",
                zaken.keuzes(
                        taak.dossiernummer(),
                        Map.of("label", "Er is geen besluit, en het komt er ook niet", "value", GEEN_BESLUIT)));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        if (invoer.besluit().equals(GEEN_BESLUIT)) {
            zaken.isTegenGeenBesluit(bezwaar);
            return Feiten.van("termijn", bezwaar.termijn()).en("nieuwBezwaar", true);
        }
        if (invoer.besluit().equals(Bezwaarzaken.GEEN_NIEUW)) {
            zaken.eisEerder(bezwaar);
            return Feiten.van("nieuwBezwaar", false);
        }
        var besluit = zaken.gekozen(taak.dossiernummer(), invoer.besluit());
        zaken.eisNieuw(bezwaar, besluit);
        zaken.isTegen(bezwaar, besluit);
        return Feiten.van("termijn", bezwaar.termijn())
                .en("betreft", besluit.id())
                .en("nieuwBezwaar", true);
    }
}
