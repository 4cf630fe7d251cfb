package nl.schuldhulproute.steun;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/** Fills in the forms without a screen between. */
final class RechtstreekseBediening implements Bediening {

    private final Routestappen stappen;
    private final Schulden schulden;
    private final Clock klok;
    private final Map<String, String> groepen = new TreeMap<>();

    RechtstreekseBediening(Routestappen stappen, Schulden schulden, Clock klok) {
        this.stappen = stappen;
        this.schulden = schulden;
        this.klok = klok;
    }

    @Override
    public String meldAan(Map<String, Object> waarden) {
        return stappen.meldAan(waarden);
    }

    @Override
    public void doe(String dossiernummer, String element, Map<String, Object> waarden) {
        Task taak = stappen.taak(dossiernummer, element);
        String groep = groepen.computeIfAbsent(element, sleutel -> stappen.groep(taak));
        stappen.motor.getTaskService().setAssignee(taak.getId(), Gebruikers.uit(groep));
        VariableMap getoond = stappen.open(taak);
        stappen.vul(
                taak, Vorm.van(stappen.formulier(taak)).waarden(waarden, naam -> String.valueOf(getoond.get(naam))));
    }

    @Override
    public void heeftSchuld(String dossiernummer, String schuldeiser, long cent, LocalDate peildatum) {
        Schuld schuld = new Schuld(dossiernummer, klok.instant(), "consulent");
        schuld.beschrijf(schuldeiser, "K-1", Schuld.Soort.HUUR, false, cent, peildatum);
        schulden.save(schuld);
    }

    @Override
    public void hetWordt(LocalDate dag) {
        stappen.vandaagIs(dag);
        stappen.laatTimersLopen();
    }
}
