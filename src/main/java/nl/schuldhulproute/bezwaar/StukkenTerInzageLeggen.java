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
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** The file can be looked into for at least a week before the hearing (Awb art. 7:4 lid 2; A18). */
@Formulier(
        value = "bezwaar-stukkenTerInzageLeggen",
        schrijft = {"doorgaan"})
class StukkenTerInzageLeggen implements Taakformulier<StukkenTerInzageLeggen.Invoer> {

    enum Inzage {
        TER_INZAGE,
        /** Whoever may look into it does not need to (Awb art. 7:4 lid 5). */
        NIET_NODIG,
        VERPLAATSEN
    }

    record Invoer(
            @NotNull Inzage inzage,
            @PastOrPresent LocalDate terInzageOp,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Termijnregister register;

    StukkenTerInzageLeggen(Bezwaarzaken zaken, Termijnregister register) {
        this.zaken = zaken;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("terInzageOp", taak.vandaag());
        waarden.put("inzageUiterlijk", Dagtekst.van(termijn(bezwaar).einde()));
        waarden.put("zittingOp", Dagtekst.van(termijn(bezwaar).startOp()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        if (invoer.inzage() != Inzage.TER_INZAGE && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "vul dit in");
        }
        if (invoer.inzage() == Inzage.TER_INZAGE) {
            terInzage(bezwaar, invoer.terInzageOp());
        } else {
            register.vervallen(
                    termijn(bezwaar).sleutel(),
                    taak.vandaag(),
                    invoer.inzage() == Inzage.NIET_NODIG
                            ? "De belanghebbenden vinden het goed dat er niets ter inzage ligt."
                            : "De hoorzitting wordt verplaatst.");
        }
        return Feiten.van("doorgaan", invoer.inzage() != Inzage.VERPLAATSEN);
    }

    private void terInzage(Bezwaar bezwaar, LocalDate op) {
        if (op == null) {
            throw new Invoerfout("terInzageOp", "vul dit in");
        }
        Termijn termijn = termijn(bezwaar);
        if (op.isAfter(termijn.einde())) {
            throw new Invoerfout(
                    "terInzageOp",
                    "de stukken moeten er een week voor de hoorzitting liggen, dus vanaf %s (Awb art. 7:4 lid 2). Verplaats de hoorzitting, of leg vast dat de inwoner het zo goed vindt"
                            .formatted(Dagtekst.van(termijn.einde())));
        }
        zaken.voldaan(termijn.sleutel(), op);
    }

    private Termijn termijn(Bezwaar bezwaar) {
        return register.laatste(zaken.sleutel(bezwaar, Bezwaarzaken.INZAGE)).orElseThrow();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.terInzageOp() == null ? taak.vandaag() : invoer.terInzageOp();
    }
}
