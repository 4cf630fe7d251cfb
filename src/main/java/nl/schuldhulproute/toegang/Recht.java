package nl.schuldhulproute.toegang;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a group may do with one thing, or with everything of a kind.
 *
 * @param welke the id of the thing; {@code *} for all of its kind
 */
record Recht(Groep groep, Resource soort, String welke, List<Permission> mag) {

    static final String ALLES = "*";

    static Recht van(Groep groep, Resource soort, String welke, Permission... mag) {
        return new Recht(groep, soort, welke, List.of(mag));
    }

    /** The permissions as the engine keeps them: one bit for each. */
    int bits() {
        return mag.stream().mapToInt(Permission::getValue).reduce(0, (som, bit) -> som | bit);
    }
}
