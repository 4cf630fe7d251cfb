package nl.schuldhulproute.aanmelding;

import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Vervolgaanvraag;
import nl.schuldhulproute.dossier.Vervolgaanvragen;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Routestart;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Begins a new route for a resident who asked for help again after the end of this case. When a new case runs by now, the
 * request belongs to that one.
 */
@InModellen("opnieuwAanmelden")
class OpnieuwAanmeldenDelegate implements JavaDelegate {

    private final Aanmeldingen aanmeldingen;
    private final Vervolgaanvragen vervolgaanvragen;
    private final Routestart route;

    OpnieuwAanmeldenDelegate(Aanmeldingen aanmeldingen, Vervolgaanvragen vervolgaanvragen, Routestart route) {
        this.aanmeldingen = aanmeldingen;
        this.vervolgaanvragen = vervolgaanvragen;
        this.route = route;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Vervolgaanvraag vervolg = vervolgaanvragen
                .findFirstByDossiernummerAndNieuwDossierIsNullOrderById(uitvoering.getProcessBusinessKey())
                .orElseThrow(() -> new IllegalStateException("er is geen nieuwe aanvraag vastgelegd"));
        String nummer = aanmeldingen
                .lopend(vervolg.dossiernummer())
                .map(Dossier::nummer)
                .orElseGet(() -> begin(vervolg));
        vervolg.gingVerderIn(nummer);
        vervolgaanvragen.save(vervolg);
    }

    private String begin(Vervolgaanvraag vervolg) {
        String nummer = aanmeldingen.neemOpnieuwAan(vervolg).nummer();
        route.wacht(nummer);
        route.start(nummer);
        return nummer;
    }
}
