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
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/** The time for beroep is over: is there beroep that nobody told of yet (Awb art. 6:7, 6:8; A22)? A human finds out. */
@Formulier(
        value = "bezwaar-beroepNagaan",
        schrijft = {"tochBeroep"})
class BeroepNagaan implements Taakformulier<BeroepNagaan.Invoer> {

    enum Keuze {
        INGESTELD,
        NIET
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate nagegaanOp,
            @NotNull Keuze keuze,
            @PastOrPresent LocalDate ingesteldOp,
            @Size(max = 50) String zaaknummer,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Termijnregister register;

    BeroepNagaan(Bezwaarzaken zaken, Termijnregister register) {
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
        waarden.put("keuze", doorgestuurd ? Keuze.INGESTELD.name() : null);
        waarden.put(
                "beroepTot",
                Dagtekst.van(register.laatste(termijn(taak)).orElseThrow().einde()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.keuze() == Keuze.NIET) {
            if (zaken.van(taak).beroepOp() != null) {
                throw new Invoerfout(
                        "keuze",
                        "de gemeente stuurde zelf een beroepschrift door naar de rechtbank; kies dat er beroep is ingesteld. Is het ingetrokken, leg dat dan hierna vast");
            }
            Termijnsleutel beroep = termijn(taak);
            register.lopend(beroep)
                    .ifPresent(
                            termijn -> register.vervallen(beroep, invoer.nagegaanOp(), "er is geen beroep ingesteld"));
            return Feiten.van("tochBeroep", false);
        }
        if (invoer.ingesteldOp() == null) {
            throw new Invoerfout("ingesteldOp", "vul in wanneer het beroep is ingesteld");
        }
        if (invoer.zaaknummer() == null) {
            throw new Invoerfout("zaaknummer", "vul het zaaknummer van de rechtbank in");
        }
        Bezwaar bezwaar = zaken.van(taak);
        Datum.nietVoor(
                "ingesteldOp", invoer.ingesteldOp(), bezwaar.beslistOp(), "de dag van de beslissing op het bezwaar");
        bezwaar.kreegBeroep(invoer.ingesteldOp());
        zaken.bewaar(bezwaar);
        zaken.voldaan(termijn(taak), invoer.ingesteldOp());
        return Feiten.van("tochBeroep", true);
    }

    private static Termijnsleutel termijn(Taak taak) {
        return new Termijnsleutel(taak.dossiernummer(), Bezwaarzaken.BEROEP, taak.feit("beslissing", String.class));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.nagegaanOp();
    }
}
