package nl.schuldhulproute.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many rights to open tasks someone has, and so about how many of them he may see. Who may see many is quickly shown a page
 * by walking the tasks in the order of the list; a second reader or a nazorgcoach, who may see few of twenty thousand, by
 * looking up those few. A database cannot tell the two apart: to it both are a user with groups. While a list is made it is
 * counted once, for its tasks, for how many there are and for the number behind each filter.
 */
@Component
public class Reikwijdte extends OncePerRequestFilter {

    /** From here on walking the tasks finds a page sooner than looking up and sorting all that someone may see. */
    private static final int VEEL = 500;

    private static final String GEBRUIKER = "USER_ID_";
    private static final String VRAAG = "nl.schuldhulproute.toegang.Taken.reikwijdte";
    private static final Pattern LIJST = Pattern.compile(".*/(filter/[^/]+/list|takenlijst/aantallen)");
    private static final ThreadLocal<Map<String, Boolean>> GETELD = new ThreadLocal<>();

    /**
     * Who can hold a right that counts for someone.
     *
     * @param aard for all (0) or for one (1), as the engine has it
     * @param kolom where the name stands: {@code USER_ID_} or {@code GROUP_ID_}
     * @param wie the name
     */
    public record Houder(int aard, String kolom, String wie) {}

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (!LIJST.matcher(vraag.getRequestURI()).matches()) {
            keten.doFilter(vraag, antwoord);
            return;
        }
        GETELD.set(new HashMap<>());
        try {
            keten.doFilter(vraag, antwoord);
        } finally {
            GETELD.remove();
        }
    }

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
        Map<String, Boolean> geteld = GETELD.get();
        return geteld == null ? tel(toegang) : geteld.computeIfAbsent(toegang.getAuthUserId(), wie -> tel(toegang));
    }

    private static boolean tel(AuthorizationCheck toegang) {
        Map<String, Object> vraag = Map.of("toegang", toegang, "genoeg", VEEL);
        return (Long) Context.getCommandContext().getDbSqlSession().selectOne(VRAAG, vraag) < VEEL;
    }
}
