package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The earlier decision does not stand: what has to happen in the route because of it (Awb art. 7:11 lid 2). */
@Formulier("bezwaar-gevolgUitvoeren")
class GevolgUitvoeren implements Taakformulier<GevolgUitvoeren.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate gedaanOp,
            @NotNull @Size(max = 2000) String gedaan) {}

    private static final String HERVATTEN =
            "De schuldhulp gaat verder. De route kon niet vanzelf weer beginnen. Rond af wat nog open staat. Is de route daarna geëindigd, open dan \"Gebeurtenis melden\", kies \"De route is ten onrechte geëindigd\" en daarna waar zij verdergaat.";
    private static final Map<String, String> TE_DOEN = Map.of(
            "WEIGEREN",
            HERVATTEN,
            "NIET_BEHANDELEN",
            HERVATTEN,
            "BEEINDIGEN",
            HERVATTEN,
            "WIJZIGEN",
            "Zet het plan terug zoals de beslissing het zegt, en bespreek het met de inwoner.",
            "TOEKENNEN",
            "Pas aan wat de inwoner krijgt, zoals de beslissing het zegt.");
    private static final String ANDERS = "Voer uit wat in de beslissing staat.";

    private final Bezwaarzaken zaken;

    GevolgUitvoeren(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put(
                "teDoen",
                zaken.besluit(bezwaar)
                        .map(Besluit::uitkomst)
                        .map(uitkomst -> TE_DOEN.getOrDefault(uitkomst, ANDERS))
                        .orElse(ANDERS));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Datum.nietVoor(
                "gedaanOp", invoer.gedaanOp(), zaken.van(taak).beslistOp(), "de dag van de beslissing op het bezwaar");
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gedaanOp();
    }
}
