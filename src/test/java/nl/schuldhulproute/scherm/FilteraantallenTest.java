package nl.schuldhulproute.scherm;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;

class FilteraantallenTest extends PaginaTest {

    @Test
    void eenFilterDatNietTeTellenIsNeemtDeGetallenVanDeAndereNietMee() throws Exception {
        als("beheerder");
        Filter kapot = motor.getFilterService()
                .newTaskFilter("Kapot filter")
                .setQuery(motor.getTaskService().createTaskQuery().taskAssigneeExpression("${bestaatNiet.wie()}"));
        motor.getFilterService().saveFilter(kapot);
        try {
            web.perform(get("/takenlijst/aantallen"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[*].naam").value(hasItem("Alles")))
                    .andExpect(jsonPath("$[*].naam").value(not(hasItem("Kapot filter"))));
        } finally {
            motor.getFilterService().deleteFilter(kapot.getId());
            als(null);
        }
    }
}
