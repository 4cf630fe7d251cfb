package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** The earlier decision does not stand: what has to happen in the route because of it (Awb art. 7:11 lid 2). */
@Formulier("bezwaar-gevolgUitvoeren")
class GevolgUitvoeren implements Taakformulier<GevolgUitvoeren.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gedaanOp,
            @NotNull @Size(max = 2000) String gedaan) {}

    private static final String HERVATTEN =
            "De schuldhulp gaat verder. De route kon niet vanzelf weer beginnen. Rond af wat nog open staat. Is de route daarna geëindigd, open dan \"Gebeurtenis melden\", kies \"De route is ten onrechte geëindigd\" en daarna waar zij verdergaat.";
    private static final String BLIJFT_GEWEIGERD =
            "De toegang blijft geweigerd, maar om een andere reden. De route verandert niet. Leg aan de inwoner uit wat er"
                    + " anders is.";
    private static final String NU_GEWEIGERD =
            "De toegang is geweigerd. Zij kwam uit een beslissing die de rechtbank heeft vernietigd. Leg dat aan de inwoner uit."
                    + " Loopt de route nog, dan eindigt zij als u deze taak afrondt.";
    private static final String ANDERS = "Voer uit wat in de beslissing staat.";

    private final Bezwaarzaken zaken;

    GevolgUitvoeren(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("teDoen", teDoen(bezwaar));
        return waarden;
    }

    private String teDoen(Bezwaar bezwaar) {
        if (zaken.eigenBeslissing(bezwaar).filter(Besluit::weigertToegang).isPresent()) {
            return zaken.isToegangVerloren(bezwaar) ? NU_GEWEIGERD : BLIJFT_GEWEIGERD;
        }
        return zaken.besluit(bezwaar).map(GevolgUitvoeren::teDoenNa).orElse(ANDERS);
    }

    /** What follows when this decision does not stand. */
    static String teDoenNa(Besluit besluit) {
        if (besluit.beeindigtRoute()) {
            return HERVATTEN;
        }
        if (besluit.verleentToegang()) {
            return "De toegang blijft. Pas aan wat de inwoner krijgt, zoals de beslissing het zegt.";
        }
        return switch (besluit.soort()) {
            case WIJZIGING ->
                besluit.uitkomst().equals(Besluituitkomst.VERZOEK_AFWIJZEN.name())
                        ? "Het verzoek was ten onrechte afgewezen. Pas het plan aan zoals de beslissing het zegt, en bespreek het met de inwoner."
                        : "Zet het plan terug zoals de beslissing het zegt, en bespreek het met de inwoner.";
            case INTREKKING ->
                "Het besluit dat was ingetrokken, geldt weer zoals het was. Zorg dat de inwoner weer krijgt wat daarin staat,"
                        + " en bespreek dat met de inwoner.";
            default -> ANDERS;
        };
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
