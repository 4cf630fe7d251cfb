package nl.schuldhulproute.scherm;

import java.util.List;
import nl.schuldhulproute.toegang.Telgrens;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many tasks are in each filter that the present user sees; Tasklist itself counts only the one that is open. */
@RestController
class Filteraantallen {

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
                .map(this::aantal)
                .toList();
    }

    private Aantal aantal(Filter filter) {
        long taken = Telgrens.tel(() -> filters.count(filter.getId()));
        return new Aantal(filter.getId(), filter.getName(), Math.min(taken, Telgrens.GENOEG), taken > Telgrens.GENOEG);
    }
}
