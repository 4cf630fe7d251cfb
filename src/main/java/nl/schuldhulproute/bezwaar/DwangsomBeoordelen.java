package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.bezwaar.Dwangsom.Dag;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * A human looks at the dwangsom: the computation is a proposal for the decision (Awb art. 4:18). Only three grounds make that nothing is due
 * (art. 4:17 lid 5; until 2026 lid 6).
 */
@Formulier("ingebrekestelling-dwangsomBeoordelen")
class DwangsomBeoordelen implements Taakformulier<DwangsomBeoordelen.Invoer> {

    enum Keuze {
        VERSCHULDIGD,
        ONREDELIJK_LAAT,
        GEEN_BELANGHEBBENDE,
        KENNELIJK
    }

    record Invoer(@NotNull Keuze oordeel, @Size(max = 2000) String toelichting) {}

    private final Dwangsommen dwangsommen;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Termijnregister register;

    DwangsomBeoordelen(Dwangsommen dwangsommen, Ingebrekestellingen ingebrekestellingen, Termijnregister register) {
        this.dwangsommen = dwangsommen;
        this.ingebrekestellingen = ingebrekestellingen;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Ingebrekestelling zaak = zaak(taak);
        var berekening = dwangsommen.berekening(zaak);
        List<Reden> redenen = berekening.redenen();
        return Map.of(
                "ontvangenOp", Dagtekst.van(zaak.ontvangenOp()),
                "voorstel", zin(redenen.get(0)),
                "redenen",
                        redenen.stream().skip(1).map(reden -> "- " + zin(reden)).collect(Collectors.joining("\n")),
                "uiterlijk",
                        Datum.einde(
                                register,
                                taak.dossiernummer(),
                                Dwangsommen.sleutel(zaak, Dwangsommen.BESLUIT).verwijzing()),
                "dagen",
                        berekening.uitkomst().dagen().stream()
                                .map(DwangsomBeoordelen::rij)
                                .toList());
    }

    private static String zin(Reden reden) {
        return "%s (%s)".formatted(reden.uitleg(), reden.grondslag());
    }

    private static Map<String, String> rij(Dag dag) {
        return Map.of(
                "dag", String.valueOf(dag.nummer()),
                "datum", Dagtekst.van(dag.datum()),
                "bedrag", Bedrag.van(dag.bedrag()),
                "totaal", Bedrag.van(dag.samen()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Ingebrekestelling zaak = zaak(taak);
        if (invoer.oordeel() != Keuze.VERSCHULDIGD && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "schrijf op waarom er geen dwangsom is");
        }
        List<Dag> dagen = dwangsommen.berekening(zaak).uitkomst().dagen();
        if (dagen.isEmpty() && invoer.oordeel() == Keuze.VERSCHULDIGD) {
            throw new Invoerfout("oordeel", "er is niets verschuldigd: kijk de berekening na");
        }
        // What was shown is what is set, also when a day was put right since the dwangsom stopped.
        dwangsommen.noteer(zaak);
        zaak.isBeoordeeld(
                Ingebrekestelling.Oordeel.valueOf(invoer.oordeel().name()), invoer.toelichting(), taak.uitvoerder());
        ingebrekestellingen.save(zaak);
        return Feiten.geen();
    }

    private Ingebrekestelling zaak(Taak taak) {
        return dwangsommen.open(taak.dossiernummer(), taak.feit("termijn", String.class));
    }
}
