package nl.schuldhulproute.sturing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.springframework.stereotype.Component;

/**
 * In which phase cases stand, as the engine knows it, with the rights of whoever asks. A case can stand in two phases at
 * once: schuldregeling runs beside begeleiding.
 */
@Component
public class Fasecijfers {

    private final ManagementService beheer;
    private final HistoryService historie;

    Fasecijfers(ManagementService beheer, HistoryService historie) {
        this.beheer = beheer;
        this.historie = historie;
    }

    /**
     * A case in a phase.
     *
     * @param route the id by which Cockpit shows this part of the route
     * @param sinds when the phase began
     */
    public record Plaats(String dossiernummer, String route, Instant sinds) {}

    /** How many cases stand in each phase, over all versions of its model; each phase is in it. */
    public Map<Fase, Long> aantallen() {
        Map<Fase, Long> aantallen = new EnumMap<>(Fase.class);
        for (Fase fase : Fase.values()) {
            aantallen.put(fase, 0L);
        }
        beheer.createProcessDefinitionStatisticsQuery()
                .list()
                .forEach(model -> Fase.van(model.getKey())
                        .ifPresent(fase -> aantallen.merge(fase, (long) model.getInstances(), Long::sum)));
        return aantallen;
    }

    /** The cases in a phase; who has been there longest comes first. */
    public Bladzijde<Plaats> lijst(Fase fase, int bladzijde) {
        long totaal = lopend(fase.model()).count();
        int nu = Bladzijde.bestaand(bladzijde, totaal);
        List<Plaats> plaatsen = lopend(fase.model())
                .orderByProcessInstanceStartTime()
                .asc()
                .orderByProcessInstanceId()
                .asc()
                .listPage(Bladzijde.eerste(nu), Bladzijde.GROOTTE)
                .stream()
                .map(deel -> new Plaats(
                        deel.getBusinessKey(), deel.getId(), deel.getStartTime().toInstant()))
                .toList();
        return new Bladzijde<>(plaatsen, totaal, nu);
    }

    /** The phases in which each of these cases stands now, in the order of the route. */
    public Map<String, List<Fase>> van(Collection<String> dossiernummers) {
        Map<String, List<Fase>> fasen = new HashMap<>();
        if (dossiernummers.isEmpty()) {
            return fasen;
        }
        for (HistoricProcessInstance deel : lopend(Fase.modellen())
                .processInstanceBusinessKeyIn(dossiernummers.stream().distinct().toArray(String[]::new))
                .list()) {
            Fase.van(deel.getProcessDefinitionKey())
                    .ifPresent(fase -> fasen.computeIfAbsent(deel.getBusinessKey(), nummer -> new ArrayList<>())
                            .add(fase));
        }
        fasen.values().forEach(lijst -> lijst.sort(null));
        return fasen;
    }

    private HistoricProcessInstanceQuery lopend(String... modellen) {
        return historie.createHistoricProcessInstanceQuery()
                .processDefinitionKeyIn(modellen)
                .unfinished();
    }
}
