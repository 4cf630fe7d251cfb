package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Besluitopvolgingen;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** A decision was withdrawn: what a human has to do about it, and whether access is decided on anew (Wgs art. 4a; M-35). */
@Formulier(
        value = "besluit-intrekken-gevolgUitvoeren",
        schrijft = {"nieuwBesluit"})
class IntrekkingUitvoeren implements Taakformulier<IntrekkingUitvoeren.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gedaanOp,
            @NotNull @Size(max = 2000) String gedaan,
            Boolean nieuwBesluit) {}

    private final Besluiten besluiten;
    private final Besluitopvolgingen opvolgingen;
    private final Besluitaarden aarden;

    IntrekkingUitvoeren(Besluiten besluiten, Besluitopvolgingen opvolgingen, Besluitaarden aarden) {
        this.besluiten = besluiten;
        this.opvolgingen = opvolgingen;
        this.aarden = aarden;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Besluit besluit = besluit(taak);
        return Map.of(
                "besluit", BesluitKiezen.omschrijving(aarden, besluit),
                "ingetrokkenOp", Datum.van(ingetrokkenOp(besluit)),
                "teDoen", teDoen(besluit),
                "overToegang", isToegang(besluit));
    }

    private static String teDoen(Besluit besluit) {
        if (isToegang(besluit)) {
            return "De toegang geldt niet meer. Zonder nieuw besluit is er geen schuldhulp. Bespreek met de inwoner wat er nu"
                    + " gebeurt. Komt er een nieuw besluit, kies dat dan hieronder. Komt er geen nieuw besluit, dan"
                    + " stopt de route als u deze taak afrondt.";
        }
        return switch (Besluituitkomst.valueOf(besluit.uitkomst())) {
            case WEIGEREN, NIET_BEHANDELEN, BEEINDIGEN ->
                "De schuldhulp kan verder. De route kon niet vanzelf weer beginnen: zij is nog niet klaar met afronden, er"
                        + " kwam een later besluit, of er loopt al een ander dossier. Rond af wat open staat. Eindigt de"
                        + " route daarna ten onrechte, meld dat dan bij \"Gebeurtenis melden\".";
            case VERZOEK_AFWIJZEN ->
                "Op het verzoek van de inwoner hoort nog een besluit (Awb art. 4:13). Meld bij \"Gebeurtenis melden\" dat het"
                        + " inkomen of de situatie is veranderd, en vul daar de dag in waarop het verzoek binnenkwam.";
            case WIJZIGEN -> "Zet het plan terug zoals het was, en bespreek dat met de inwoner.";
            default -> "Doe wat uit de intrekking volgt, en vertel het de inwoner.";
        };
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Besluit besluit = besluit(taak);
        Datum.nietVoor("gedaanOp", invoer.gedaanOp(), ingetrokkenOp(besluit), "de dag van de intrekking");
        return Feiten.van("nieuwBesluit", isToegang(besluit) && Boolean.TRUE.equals(invoer.nieuwBesluit()));
    }

    private static boolean isToegang(Besluit besluit) {
        return besluit.verleentToegang();
    }

    private Besluit besluit(Taak taak) {
        return besluiten
                .findById(taak.feit("betreft", Long.class))
                .filter(besluit -> besluit.dossiernummer().equals(taak.dossiernummer()))
                .orElseThrow(() -> new IllegalStateException(
                        "dossier " + taak.dossiernummer() + ": het ingetrokken besluit bestaat niet"));
    }

    private LocalDate ingetrokkenOp(Besluit besluit) {
        return opvolgingen.findByBesluitOrderById(besluit.id()).stream()
                .filter(opvolging -> opvolging.gevolg() == Besluitopvolging.Gevolg.INGETROKKEN)
                .map(Besluitopvolging::op)
                .filter(Objects::nonNull)
                .reduce((eerder, later) -> later)
                .orElseThrow(() -> new IllegalStateException(
                        "dossier " + besluit.dossiernummer() + ": het besluit is niet ingetrokken"));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gedaanOp();
    }
}
