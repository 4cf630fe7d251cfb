package nl.schuldhulproute.proces;

import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import org.springframework.stereotype.Component;

/**
 * How a case stands, in figures, with the way to the page where the debts are kept. Every form can show it: who decides has
 * the figures in sight.
 */
@Component
class Dossierstand {

    private final Schulden schulden;
    private final Plannen plannen;

    Dossierstand(Schulden schulden, Plannen plannen) {
        this.schulden = schulden;
        this.plannen = plannen;
    }

    /** For <code>{{stand}}</code> and, below a table of debts, <code>{{schuldenlijst}}</code>. */
    Map<String, Object> van(String dossiernummer) {
        String lijst = lijst(dossiernummer);
        String plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .map(Dossierstand::plan)
                .orElse("- Plan van aanpak: nog niet gemaakt");
        return Map.of(
                "schuldenlijst",
                "**Samen:** " + lijst,
                "stand",
                "**Zo staat het in het dossier**\n\n- Schulden: %s\n%s".formatted(lijst, plan));
    }

    private String lijst(String dossiernummer) {
        List<Schuld> alle = schulden.findByDossiernummerAndVervallenOpIsNullOrderById(dossiernummer);
        String samen = alle.isEmpty()
                ? "nog geen ingevuld"
                : "**%s** (%d %s)"
                        .formatted(
                                Euro.tekst(alle.stream()
                                        .mapToLong(Schuld::bedragCent)
                                        .sum()),
                                alle.size(),
                                alle.size() == 1 ? "schuld" : "schulden");
        return samen + ". [Schulden bekijken of bijwerken](/dossier/%s/schulden)".formatted(dossiernummer);
    }

    private static String plan(Plan plan) {
        return "- Oplossing in het plan: **%s**\n- Afloscapaciteit: %s"
                .formatted(
                        Oplossingskeuze.naam(plan.oplossing()),
                        plan.afloscapaciteit() == null
                                ? "nog niet bekend"
                                : "**%s** per maand%s"
                                        .formatted(
                                                Euro.tekst(plan.afloscapaciteit()),
                                                plan.indicatief() ? " (schatting)" : ""));
    }
}
