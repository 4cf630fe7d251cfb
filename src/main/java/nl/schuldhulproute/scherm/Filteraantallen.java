package nl.schuldhulproute.scherm;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many tasks are in each filter that the present user sees; Tasklist itself counts only the one that is open. */
@RestController
class Filteraantallen {

    private final FilterService filters;

    Filteraantallen(FilterService filters) {
        this.filters = filters;
    }

    record Aantal(String filter, String naam, long taken) {}

    @GetMapping("/takenlijst/aantallen")
    List<Aantal> aantallen() {
        return filters.createTaskFilterQuery().orderByFilterName().asc().list().stream()
                .map(filter -> new Aantal(filter.getId(), filter.getName(), filters.count(filter.getId())))
                .toList();
    }
}
