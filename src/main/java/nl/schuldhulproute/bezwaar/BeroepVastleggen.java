package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/** The court told that there is beroep against the decision on the objection (Awb art. 6:7, 8:1; A22). */
@Formulier("bezwaar-beroepVastleggen")
class BeroepVastleggen implements Taakformulier<BeroepVastleggen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate ingesteldOp,
            @NotNull @Size(max = 50) String zaaknummer,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Termijnregister register;

    BeroepVastleggen(Bezwaarzaken zaken, Termijnregister register) {
        this.zaken = zaken;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("beslistOp", Dagtekst.van(bezwaar.beslistOp()));
        boolean doorgestuurd = bezwaar.beroepOp() != null;
        waarden.put("doorgestuurdOp", doorgestuurd ? Dagtekst.van(bezwaar.beroepOp()) : "");
        waarden.put("ingesteldOp", bezwaar.beroepOp());
        waarden.put(
                "beroepTot",
                Dagtekst.van(register.laatste(termijn(taak)).orElseThrow().einde()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        Datum.nietVoor(
                "ingesteldOp", invoer.ingesteldOp(), bezwaar.beslistOp(), "de dag van de beslissing op het bezwaar");
        bezwaar.kreegBeroep(invoer.ingesteldOp());
        zaken.bewaar(bezwaar);
        zaken.voldaan(termijn(taak), invoer.ingesteldOp());
        return Feiten.geen();
    }

    private static Termijnsleutel termijn(Taak taak) {
        return new Termijnsleutel(taak.dossiernummer(), Bezwaarzaken.BEROEP, taak.feit("beslissing", String.class));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.ingesteldOp();
    }
}
