package nl.schuldhulproute.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/**
 * How many of the open tasks someone may see. Who may see many is quickly shown a page by walking the tasks in the order of
 * the list; a second reader or a nazorgcoach, who may see few of twenty thousand, by looking up those few. A database cannot
 * tell the two apart: to it both are a user with groups.
 */
public final class Reikwijdte {

    /** From here on walking the tasks finds a page sooner than looking up and sorting all that someone may see. */
    private static final int VEEL = 500;

    private static final String GEBRUIKER = "USER_ID_";
    private static final String VRAAG = "nl.schuldhulproute.toegang.Taken.reikwijdte";

    /**
     * Who can hold a right that counts for someone.
     *
     * @param aard for all (0) or for one (1), as the engine has it
     * @param kolom where the name stands: {@code USER_ID_} or {@code GROUP_ID_}
     * @param wie the name
     */
    public record Houder(int aard, String kolom, String wie) {}

    private Reikwijdte() {}

    /** All who can hold a right that counts for this user. */
    public static List<Houder> houders(AuthorizationCheck toegang) {
        List<Houder> houders = new ArrayList<>();
        houders.add(new Houder(Authorization.AUTH_TYPE_GLOBAL, GEBRUIKER, Authorization.ANY));
        houders.add(new Houder(Authorization.AUTH_TYPE_GRANT, GEBRUIKER, Authorization.ANY));
        houders.add(new Houder(Authorization.AUTH_TYPE_GRANT, GEBRUIKER, toegang.getAuthUserId()));
        if (toegang.getAuthGroupIds() != null) {
            toegang.getAuthGroupIds()
                    .forEach(groep -> houders.add(new Houder(Authorization.AUTH_TYPE_GRANT, "GROUP_ID_", groep)));
        }
        return houders;
    }

    /** Asked by {@code toegang/taken.xml}, in the command of the query for tasks itself. */
    public static boolean isKlein(AuthorizationCheck toegang) {
        Map<String, Object> vraag = Map.of("toegang", toegang, "genoeg", VEEL);
        return (Long) Context.getCommandContext().getDbSqlSession().selectOne(VRAAG, vraag) < VEEL;
    }
}
