package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Vervanging;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/**
 * What the court decided on the beroep. It can annul the decision and order another one, within the time that it names (Awb art.
 * 8:72 lid 4): then the objection is open again and its new term runs.
 */
@Formulier(
        value = "bezwaar-uitspraakVastleggen",
        schrijft = {"nieuweBeslissing", "naUitspraak", "termijn", "uitspraakUitvoeren"})
class UitspraakVastleggen implements Taakformulier<UitspraakVastleggen.Invoer> {

    enum Uitspraak {
        NIEUWE_BESLISSING,
        RECHTBANK_BESLIST,
        BESLISSING_BLIJFT
    }

    /** What the court left when it decided itself (Awb art. 8:72 lid 3). */
    enum Geldt {
        GEVOLGEN_BLIJVEN,
        EERSTE_BESLUIT_BLIJFT,
        EERSTE_BESLUIT_VERVALT
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate uitspraakOp,
            @NotNull Uitspraak uitspraak,
            Geldt watGeldt,
            JaNee toegang,
            @Size(max = 50) String kenmerk,
            LocalDate beslissenUiterlijk,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Termijnregister register;

    UitspraakVastleggen(Bezwaarzaken zaken, Termijnregister register) {
        this.zaken = zaken;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("beslistOp", dag(bezwaar.beslistOp()));
        waarden.put("beroepOp", dag(bezwaar.beroepOp()));
        waarden.put("overToegang", gaatOverToegang(bezwaar));
        return waarden;
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "-" : Dagtekst.van(dag);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        if (bezwaar.beroepOp() != null) {
            Datum.nietVoor("uitspraakOp", invoer.uitspraakOp(), bezwaar.beroepOp(), "de dag van het beroep");
        }
        bezwaar.kreegUitspraak(invoer.uitspraakOp());
        if (invoer.uitspraak() != Uitspraak.NIEUWE_BESLISSING) {
            boolean uitvoeren = invoer.uitspraak() == Uitspraak.RECHTBANK_BESLIST && rechtbankBeslist(bezwaar, invoer);
            zaken.bewaar(bezwaar);
            return Feiten.van("nieuweBeslissing", false).en("uitspraakUitvoeren", uitvoeren);
        }
        if (invoer.beslissenUiterlijk() == null) {
            throw new Invoerfout("beslissenUiterlijk", "vul dit in");
        }
        if (!invoer.beslissenUiterlijk().isAfter(invoer.uitspraakOp())) {
            throw new Invoerfout("beslissenUiterlijk", "kies een dag na de dag van de uitspraak");
        }
        Termijnsleutel termijn = zaken.sleutel(bezwaar, Bezwaarzaken.NA_UITSPRAAK);
        register.zetOp(termijn, invoer.uitspraakOp(), invoer.beslissenUiterlijk());
        bezwaar.wordtOpnieuwBeslist();
        bezwaar.wordtBeslistBinnen(termijn.verwijzing(), bezwaar.commissie());
        zaken.bewaar(bezwaar);
        return Feiten.van("nieuweBeslissing", true).en("naUitspraak", true).en("termijn", termijn.verwijzing());
    }

    /** @return whether something does not hold any more, so that something has to be done */
    private boolean rechtbankBeslist(Bezwaar bezwaar, Invoer invoer) {
        if (invoer.watGeldt() == null) {
            throw new Invoerfout("watGeldt", "kies wat er volgens de uitspraak geldt");
        }
        if (invoer.watGeldt() == Geldt.GEVOLGEN_BLIJVEN) {
            return false;
        }
        zaken.isVernietigd(bezwaar, invoer.uitspraakOp());
        if (invoer.watGeldt() == Geldt.EERSTE_BESLUIT_VERVALT) {
            Vervanging toegang = toegang(bezwaar, invoer);
            zaken.isEersteVernietigd(bezwaar, invoer.uitspraakOp(), toegang, toegang == null ? null : invoer.kenmerk());
        }
        return true;
    }

    /** What the judgment says about the access instead of the decision (Awb art. 8:72 lid 3 b); null when it is not about that. */
    private Vervanging toegang(Bezwaar bezwaar, Invoer invoer) {
        if (!gaatOverToegang(bezwaar)) {
            return null;
        }
        if (invoer.toegang() == null) {
            throw new Invoerfout("toegang", "kies of er volgens de uitspraak toegang is");
        }
        if (invoer.toegang() == JaNee.NEE) {
            return null;
        }
        if (invoer.kenmerk() == null || invoer.kenmerk().isBlank()) {
            throw new Invoerfout("kenmerk", "vul in aan welk nummer de uitspraak te herkennen is");
        }
        return Vervanging.TOEGANG_VERLEEND;
    }

    private boolean gaatOverToegang(Bezwaar bezwaar) {
        return zaken.besluit(bezwaar)
                .filter(eerste -> eerste.verleentToegang() || eerste.weigertToegang())
                .isPresent();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitspraakOp();
    }
}
