package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Klad;
import nl.schuldhulproute.dossier.Kladden;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Keeps what a user has typed in a form that he has not completed, and lays it over the values of that form when he opens
 * it again. Only answers of the form are kept: not how the data stood, and not what is shown beside the questions.
 */
@Component
public class Kladlegger {

    /** Under this key Tasklist is told whose draft it is and what stood there before. */
    static final String KLAD = "klad";

    private final ObjectProvider<ProcessEngine> motor;
    private final Formulieren formulieren;
    private final Kladden kladden;
    private final Collegas collegas;
    private final Aangemeld aangemeld;
    private final ObjectProvider<Routestand> route;

    Kladlegger(
            ObjectProvider<ProcessEngine> motor,
            Formulieren formulieren,
            Kladden kladden,
            Collegas collegas,
            Aangemeld aangemeld,
            ObjectProvider<Routestand> route) {
        this.motor = motor;
        this.formulieren = formulieren;
        this.kladden = kladden;
        this.collegas = collegas;
        this.aangemeld = aangemeld;
        this.route = route;
    }

    /** What became of a draft. */
    public enum Uitkomst {
        BEWAARD,
        /** There is no such task, or the present user may not see it. */
        ONBEKEND,
        /** Whoever does not have the task in his name cannot complete it either. */
        NIET_OP_NAAM,
        /** Not what a form sends. */
        ONGELDIG,
        /** The same user kept another draft at the same moment. */
        TEGELIJK
    }

    /** The values of a form with the draft of this user over them. */
    Map<String, Object> over(String formulier, String taak, String wie, Map<String, Object> waarden) {
        if (wie == null) {
            return waarden;
        }
        Map<String, Object> samen = new LinkedHashMap<>(waarden);
        Map<String, Object> klad = new LinkedHashMap<>();
        klad.put("taak", taak);
        klad.put("wie", wie);
        List<Klad> alle = kladden.van(taak);
        klad.put("anderen", anderen(alle, wie));
        alle.stream()
                .filter(eigen -> eigen.gebruiker().equals(wie))
                .findFirst()
                .ifPresent(eigen -> legOver(formulier, eigen, samen, klad));
        samen.put(KLAD, klad);
        return samen;
    }

    private void legOver(String formulier, Klad eigen, Map<String, Object> samen, Map<String, Object> klad) {
        Map<String, Object> eronder = new LinkedHashMap<>();
        Set<String> velden = velden(formulier);
        Kladinhoud.lees(eigen.antwoorden()).forEach((sleutel, antwoord) -> {
            // A field that a newer form no longer has.
            if (velden.contains(sleutel)) {
                eronder.put(sleutel, eenvoudig(samen.get(sleutel)));
                samen.put(sleutel, antwoord);
            }
        });
        houdDeDag(formulier, eigen, samen, eronder);
        klad.put("eronder", eronder);
        klad.put("moment", Kladinhoud.inWoorden(eigen.moment()));
        klad.put("veranderd", !eigen.gezien().equals(samen.get(Formulieren.VERSIE)));
    }

    /** Today was filled in when this was typed, and nobody said otherwise: that day is meant, not the day of finishing it. */
    private void houdDeDag(String formulier, Klad eigen, Map<String, Object> samen, Map<String, Object> eronder) {
        LocalDate vandaag = Motorklok.vandaag();
        LocalDate toen = LocalDate.ofInstant(eigen.moment(), Motorklok.AMSTERDAM);
        formulieren.vandaagvelden(formulier).stream()
                .filter(veld -> !eronder.containsKey(veld) && vandaag.equals(samen.get(veld)) && toen.isBefore(vandaag))
                .forEach(veld -> {
                    eronder.put(veld, eenvoudig(vandaag));
                    samen.put(veld, toen);
                });
    }

    /** A colleague who takes over should know that there is more to ask for; not what it is, for it is not finished. */
    private List<String> anderen(List<Klad> alle, String wie) {
        return alle.stream()
                .filter(klad -> !klad.gebruiker().equals(wie))
                .map(klad ->
                        "%s, op %s".formatted(collegas.naam(klad.gebruiker()), Kladinhoud.inWoorden(klad.moment())))
                .toList();
    }

    /** Keeps what the present user has typed in the form of this task. */
    public Uitkomst bewaar(String taak, Map<String, Object> antwoorden, String gezien) {
        Optional<String> formulier = formulierVan(taak);
        Optional<Routestand.OpenTaak> open =
                route.getObject().leesbareTaken(List.of(taak)).stream().findFirst();
        if (formulier.isEmpty() || open.isEmpty() || formulieren.bean(formulier.get()) == null) {
            return Uitkomst.ONBEKEND;
        }
        String wie = aangemeld.gebruiker().orElseThrow();
        if (!wie.equals(open.get().opNaamVan())) {
            return Uitkomst.NIET_OP_NAAM;
        }
        Optional<Map<String, Object>> eigen = Kladinhoud.antwoorden(velden(formulier.get()), antwoorden);
        if (gezien == null || gezien.length() > 64 || eigen.isEmpty()) {
            return Uitkomst.ONGELDIG;
        }
        if (eigen.get().isEmpty()) {
            kladden.verwijder(taak, wie);
            return Uitkomst.BEWAARD;
        }
        return bewaar(open.get(), wie, Kladinhoud.schrijf(eigen.get()), gezien);
    }

    private Uitkomst bewaar(Routestand.OpenTaak taak, String wie, String antwoorden, String gezien) {
        try {
            kladden.bewaar(taak.id(), wie, taak.dossiernummer(), antwoorden, gezien);
        } catch (DuplicateKeyException e) {
            return Uitkomst.TEGELIJK;
        } catch (RuntimeException e) {
            // Whatever it is: a database may quote in its refusal what was typed.
            if (e.getCause() instanceof DuplicateKeyException) {
                return Uitkomst.TEGELIJK;
            }
            throw Foutwacht.zonderGegevens(taak.dossiernummer(), KLAD, e);
        }
        if (formulierVan(taak.id()).isEmpty()) {
            // Completed while this was under way: nothing would ever take it away.
            kladden.verwijderVanTaak(taak.id());
            return Uitkomst.ONBEKEND;
        }
        return Uitkomst.BEWAARD;
    }

    /** The present user begins anew; false when there is no such task for him. */
    public boolean gooiWeg(String taak) {
        if (formulierVan(taak).isEmpty()) {
            return false;
        }
        kladden.verwijder(taak, aangemeld.gebruiker().orElseThrow());
        return true;
    }

    /** The task is done, or no longer needed. */
    void taakVoorbij(String taak) {
        kladden.verwijderVanTaak(taak);
    }

    /** The form of a task that the present user may read. */
    private Optional<String> formulierVan(String taak) {
        return Optional.ofNullable(motor.getObject()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(taak)
                        .initializeFormKeys()
                        .singleResult())
                .map(open -> open.getCamundaFormRef())
                .map(verwijzing -> verwijzing.getKey());
    }

    private Set<String> velden(String formulier) {
        return Kladinhoud.velden(formulieren.record(formulier));
    }

    /** As Tasklist gets to see a value. */
    private static Object eenvoudig(Object waarde) {
        if (waarde == null || Kladinhoud.isEnkel(waarde)) {
            return waarde;
        }
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().map(String::valueOf).toList();
        }
        return waarde.toString();
    }
}
