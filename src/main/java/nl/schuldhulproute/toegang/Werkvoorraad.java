package nl.schuldhulproute.toegang;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * The shared filters of Tasklist for each role. Each shows only what the user may see anyway. A filter that a beheerder
 * changed stays as he made it; one that is missing is made again.
 */
@Component
class Werkvoorraad {

    /**
     * @param aanmaken false when the municipality makes its own filters
     */
    @ConfigurationProperties("schuldhulproute.filters")
    record Instelling(@DefaultValue("true") boolean aanmaken) {}

    private static final List<Groep> TASKLISTGEBRUIKERS =
            List.of(Groep.CONSULENTEN, Groep.KWALITEITSMEDEWERKERS, Groep.NAZORGCOACHES);

    private final FilterService filters;
    private final TaskService taken;
    private final AuthorizationService machtigingen;
    private final Instelling instelling;

    Werkvoorraad(FilterService filters, TaskService taken, AuthorizationService machtigingen, Instelling instelling) {
        this.filters = filters;
        this.taken = taken;
        this.machtigingen = machtigingen;
        this.instelling = instelling;
    }

    void zorgVoorFilters() {
        if (!instelling.aanmaken()) {
            return;
        }
        zorgVoor(
                "Mijn taken",
                "Wat op uw naam staat",
                "#0b6fa4",
                wie().taskAssigneeExpression("${currentUser()}"),
                10,
                TASKLISTGEBRUIKERS);
        zorgVoor(
                "Niet toegewezen",
                "Wacht nog op iemand die het doet",
                "#555555",
                wie().taskUnassigned(),
                20,
                TASKLISTGEBRUIKERS);
        zorgVoor(
                "Te laat",
                "De datum is voorbij",
                "#b3261e",
                wie().dueBeforeExpression("${now()}"),
                30,
                TASKLISTGEBRUIKERS);
        zorgVoor(
                "Binnen een week af",
                "Moet binnen zeven dagen klaar zijn",
                "#b35c00",
                wie().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(7)}"),
                40,
                TASKLISTGEBRUIKERS);
        zorgVoor(
                "Crisis",
                "Dossiers met een bedreigende situatie",
                "#b3261e",
                wie().or()
                        .processDefinitionKey("crisisinterventie")
                        .processVariableValueEquals("crisis", true)
                        .endOr(),
                50,
                List.of(Groep.CONSULENTEN));
        zorgVoor(
                "Termijnen die aandacht vragen",
                "Wettelijke termijnen die bijna of al voorbij zijn",
                "#b35c00",
                wie().processDefinitionKey("termijn-bewaken"),
                45,
                List.of(Groep.CONSULENTEN, Groep.KWALITEITSMEDEWERKERS));
        fase("Aanmelding en intake", 60, Groep.CONSULENTEN, "schuldhulproute", "aanmelding", "systematische-intake");
        fase("Beschikking en plan", 70, Groep.CONSULENTEN, "beschikking", "besluit-nemen", "plan-van-aanpak");
        fase(
                "Schuldregeling en begeleiding",
                80,
                Groep.CONSULENTEN,
                "schuldregeling",
                "dwangakkoord",
                "wsnp",
                "begeleiding");
        fase("Tweede lezing", 50, Groep.KWALITEITSMEDEWERKERS, "besluit-nemen");
        fase("Volgen", 50, Groep.NAZORGCOACHES, "volgen");
        fase("Nazorg", 60, Groep.NAZORGCOACHES, "nazorg");
        zorgVoor("Alle taken", "Alles wat u mag zien", "#555555", wie(), 90, TASKLISTGEBRUIKERS);
    }

    private TaskQuery wie() {
        return taken.createTaskQuery();
    }

    private void fase(String naam, int plaats, Groep groep, String... modellen) {
        zorgVoor(
                naam,
                "Taken uit dit deel van de route",
                "#0b6fa4",
                wie().processDefinitionKeyIn(modellen),
                plaats,
                List.of(groep));
    }

    private void zorgVoor(String naam, String uitleg, String kleur, TaskQuery vraag, int plaats, List<Groep> groepen) {
        if (filters.createTaskFilterQuery().filterName(naam).count() > 0) {
            return;
        }
        Map<String, Object> eigenschappen = new HashMap<>();
        eigenschappen.put("description", uitleg);
        eigenschappen.put("color", kleur);
        eigenschappen.put("priority", plaats);
        eigenschappen.put("refresh", true);
        Filter filter = filters.newTaskFilter(naam).setQuery(vraag).setProperties(eigenschappen);
        filters.saveFilter(filter);
        for (Groep groep : groepen) {
            Authorization lezen = machtigingen.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            lezen.setGroupId(groep.id());
            lezen.setResource(Resources.FILTER);
            lezen.setResourceId(filter.getId());
            lezen.addPermission(Permissions.READ);
            machtigingen.saveAuthorization(lezen);
        }
    }
}
