package nl.schuldhulproute.beschikking;

import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Plan;

/** The plan van aanpak in outline as a decision contains it: the seven items of VNG-model art. 9 lid 2, in that order. */
final class Hoofdlijnen {

    private Hoofdlijnen() {}

    static String van(Plan plan) {
        List<String> regels = new ArrayList<>();
        voegToe(regels, "Doel", plan.doel());
        voegToe(regels, "Aanbod", plan.aanbod());
        voegToe(regels, "Verplichtingen", plan.verplichtingen());
        voegToe(regels, "Momenten waarop wij bespreken hoe het gaat", plan.momenten());
        voegToe(regels, "Nazorg", plan.nazorg());
        voegToe(regels, "Beslagvrije voet", bedrag(plan.beslagvrijeVoet(), plan.indicatief()));
        voegToe(regels, "Afloscapaciteit", bedrag(plan.afloscapaciteit(), plan.indicatief()));
        return String.join("\n", regels);
    }

    private static String bedrag(Long cent, boolean indicatief) {
        return cent == null ? null : Euro.tekst(cent) + " per maand" + (indicatief ? " (schatting)" : "");
    }

    private static void voegToe(List<String> regels, String naam, String waarde) {
        if (waarde != null) {
            regels.add(naam + ": " + waarde);
        }
    }
}
