package nl.schuldhulproute.scherm;

import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.toegang.Telgrens;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many tasks are in each filter that the present user sees; Tasklist itself counts only the one that is open. */
@RestController
class Filteraantallen {

    private static final Logger LOG = LoggerFactory.getLogger(Filteraantallen.class);

    private final FilterService filters;

    Filteraantallen(FilterService filters) {
        this.filters = filters;
    }

    /**
     * @param taken how many; of more than {@link Telgrens#GENOEG} not how many more
     * @param meer whether there are more than that
     */
    record Aantal(String filter, String naam, long taken, boolean meer) {}

    @GetMapping("/takenlijst/aantallen")
    List<Aantal> aantallen() {
        return filters.createTaskFilterQuery().orderByFilterName().asc().list().stream()
                .flatMap(filter -> aantal(filter).stream())
                .toList();
    }

    /** Empty for a filter that cannot be counted, such as one with a wrong expression: the others still have their number. */
    private Optional<Aantal> aantal(Filter filter) {
        try {
            long taken = Telgrens.tel(() -> filters.count(filter.getId()));
            return Optional.of(new Aantal(
                    filter.getId(), filter.getName(), Math.min(taken, Telgrens.GENOEG), taken > Telgrens.GENOEG));
        } catch (ProcessEngineException e) {
            LOG.warn(
                    "filter {} is niet te tellen: {}",
                    filter.getId(),
                    e.getClass().getName());
            return Optional.empty();
        }
    }
}
