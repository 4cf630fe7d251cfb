package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/**
 * The debts and creditors were gone through with the resident (VNG-model art. 10 lid 2 onder b; M-48). The rows themselves
 * are entered on the page of the dossier.
 */
@Formulier("plan-van-aanpak-schuldenInventariseren")
class SchuldenInventariseren implements Taakformulier<SchuldenInventariseren.Invoer> {

    enum Lijst {
        COMPLEET,
        MEER_VERWACHT,
        GEEN_SCHULDEN
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gecontroleerdOp,
            @NotNull Lijst lijst,
            @Size(max = 2000) String toelichting) {}

    private final Schulden schulden;
    private final Plannen plannen;
    private final Besluiten besluiten;

    SchuldenInventariseren(Schulden schulden, Plannen plannen, Besluiten besluiten) {
        this.schulden = schulden;
        this.plannen = plannen;
        this.besluiten = besluiten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        List<Schuld> lijst = lijst(taak);
        return Map.of(
                "schulden",
                lijst.stream()
                        .map(schuld -> Map.of(
                                "schuldeiser", schuld.schuldeiser(),
                                "soort", soort(schuld.soort()),
                                "bedrag", Euro.tekst(schuld.bedragCent()),
                                "peildatum", Dagtekst.van(schuld.peildatum())))
                        .toList());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean leeg = lijst(taak).isEmpty();
        if (leeg && invoer.lijst() != Lijst.GEEN_SCHULDEN) {
            throw new Invoerfout(
                    "lijst", "de lijst is nog leeg; vul eerst de schulden in op de pagina van het dossier");
        }
        if (!leeg && invoer.lijst() == Lijst.GEEN_SCHULDEN) {
            throw new Invoerfout("lijst", "er staan schulden in de lijst; haal ze weg of kies een ander antwoord");
        }
        if (invoer.lijst() == Lijst.MEER_VERWACHT && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "schrijf op welke schulden u nog verwacht en hoe u ze achterhaalt");
        }
        bewaarBeslotenPlan(taak.dossiernummer());
        return Feiten.geen();
    }

    /** The outline on which the decision on access rests stays as it is; from here the work goes on in the next version. */
    private void bewaarBeslotenPlan(String dossiernummer) {
        besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(besluit -> besluit.soort() == Besluitconcept.Soort.TOEGANG)
                .reduce((eerder, later) -> later)
                .ifPresent(besluit -> plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                        .filter(plan -> plan.vastgesteldOp() == null)
                        .ifPresent(plan -> {
                            plan.isVastgesteld(besluit.bekendgemaaktOp());
                            plannen.save(plan);
                        }));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gecontroleerdOp();
    }

    private List<Schuld> lijst(Taak taak) {
        return schulden.findByDossiernummerAndVervallenOpIsNullOrderById(taak.dossiernummer());
    }

    private static String soort(Schuld.Soort soort) {
        return switch (soort) {
            case HUUR -> "Huur";
            case ENERGIE_WATER -> "Energie of water";
            case ZORGVERZEKERING -> "Zorgverzekering";
            case BELASTING_TOESLAGEN -> "Belasting of toeslagen";
            case BOETE_CJIB -> "Boete (CJIB)";
            case LENING -> "Lening";
            case WEBWINKEL_TELECOM -> "Webwinkel of telefoon";
            case GEMEENTE_UWV_SVB -> "Gemeente, UWV of SVB";
            case OVERIG -> "Overig";
        };
    }
}
