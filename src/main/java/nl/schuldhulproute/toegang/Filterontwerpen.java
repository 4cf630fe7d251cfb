package nl.schuldhulproute.toegang;

import java.util.List;
import nl.schuldhulproute.proces.Voorrang;
import nl.schuldhulproute.proces.Wachttaken;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The shared filters of Tasklist: what must be done today, and why. Each shows only what the user may see anyway, with what
 * the law makes most urgent on top: cases with a threatening situation, then what is late, then what is almost late, and
 * within these what is due first.
 */
@Component
class Filterontwerpen {

    private static final List<Groep> IEDEREEN =
            List.of(Groep.CONSULENTEN, Groep.KWALITEITSMEDEWERKERS, Groep.NAZORGCOACHES);

    private static final String BLAUW = "#0b5394";
    private static final String ROOD = "#b3201b";
    private static final String BRUIN = "#8a5300";
    private static final String GRIJS = "#444444";

    private static final String EINDE_VAN_VANDAAG = "${takenlijst.eindeVanVandaag()}";
    private static final String OVER_EEN_WEEK = "${takenlijst.overEenWeek()}";

    private final TaskService taken;
    private final Wachttaken wachttaken;

    Filterontwerpen(TaskService taken, Wachttaken wachttaken) {
        this.taken = taken;
        this.wachttaken = wachttaken;
    }

    List<Filterontwerp> alle() {
        return List.of(
                new Filterontwerp(
                        "mijn-taken-vandaag",
                        "Mijn taken vandaag",
                        "Wat op uw naam staat. Niet wat u pas op een latere dag weer oppakt.",
                        BLAUW,
                        10,
                        wie().taskAssigneeExpression("${currentUser()}")
                                .followUpBeforeOrNotExistentExpression(EINDE_VAN_VANDAAG),
                        IEDEREEN),
                new Filterontwerp(
                        "crisis",
                        "Crisis",
                        "Taken in dossiers met een bedreigende situatie",
                        ROOD,
                        20,
                        wie().taskMinPriority(Voorrang.VANAF_CRISIS),
                        IEDEREEN),
                new Filterontwerp(
                        "te-laat",
                        "Te laat",
                        "De uiterste dag is voorbij",
                        ROOD,
                        30,
                        wie().dueBeforeExpression("${now()}"),
                        IEDEREEN),
                new Filterontwerp(
                        "loopt-deze-week-af",
                        "Loopt deze week af",
                        "De uiterste dag is vandaag of een van de zes dagen daarna",
                        BRUIN,
                        40,
                        wie().dueAfterExpression("${now()}").dueBeforeExpression(OVER_EEN_WEEK),
                        IEDEREEN),
                new Filterontwerp(
                        "nazorgcontacten-deze-week",
                        "Nazorgcontacten deze week",
                        "Contacten na de schuldhulp die binnen zeven dagen gelegd moeten zijn, en wat er nog van eerder ligt",
                        BLAUW,
                        50,
                        wie().processDefinitionKeyIn("nazorg", "nazorg-na-saneringskrediet")
                                .taskDefinitionKey("userTask_contactLeggen")
                                .dueBeforeExpression(OVER_EEN_WEEK),
                        List.of(Groep.NAZORGCOACHES)),
                new Filterontwerp(
                        "tweede-lezing",
                        "Tweede lezing",
                        "Besluiten die een collega heeft opgesteld en die wachten op een tweede lezer",
                        BLAUW,
                        50,
                        wie().processDefinitionKey("besluit-nemen").taskDefinitionKey("userTask_besluitBeoordelen"),
                        List.of(Groep.KWALITEITSMEDEWERKERS)),
                new Filterontwerp(
                        "wachten-op-inwoner",
                        "Wachten op inwoner",
                        "De inwoner is aan zet, of iemand pakt de taak pas op een latere dag weer op",
                        GRIJS,
                        60,
                        wie().or()
                                .taskDefinitionKeyIn(wachttaken.sleutels().toArray(String[]::new))
                                .followUpAfterExpression(EINDE_VAN_VANDAAG)
                                .endOr(),
                        IEDEREEN),
                new Filterontwerp(
                        "niet-toegewezen",
                        "Niet toegewezen in mijn team",
                        "Taken van uw groep die nog niemand op naam heeft",
                        GRIJS,
                        70,
                        // Whose group may do it is who may see it: asking for the group too costs a look at all of
                        // them.
                        // With "or nobody by name" a database does not first collect all that have no name, but reads
                        // on in the order of the list until the page is full.
                        wie().or().taskUnassigned().taskAssigneeIn("").endOr(),
                        IEDEREEN),
                new Filterontwerp("alles", "Alles", "Alle taken die u mag zien", GRIJS, 90, wie(), IEDEREEN));
    }

    private TaskQuery wie() {
        return taken.createTaskQuery()
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc();
    }
}
