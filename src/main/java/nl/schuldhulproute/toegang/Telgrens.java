package nl.schuldhulproute.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How far open tasks are counted for someone who looks at a list. Tasklist gets the number of all tasks of a filter with each
 * page, to say how many pages there are, and for that each task must be looked at: it grows with the work of the whole
 * municipality. Nobody turns to the twentieth page; so with a page is counted as far as one can turn from there, and behind
 * the name of a filter until it is clear that there are many. Who asks for the number itself or for all tasks at once, in the
 * interface or in Cockpit, gets it whole.
 */
@Component
public class Telgrens extends OncePerRequestFilter {

    /** More than a caseworker does in weeks: what the number behind a filter says at most. */
    public static final int GENOEG = 300;

    /** Two pages of Tasklist. Its script {@code filters.js} knows this number too. */
    static final int VERDER = 2 * 15;

    private static final ThreadLocal<Integer> GRENS = new ThreadLocal<>();
    private static final Pattern LIJST = Pattern.compile(".*/filter/[^/]+/list");

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        int taken = getal(vraag, "maxResults");
        if (taken == 0 || !LIJST.matcher(vraag.getRequestURI()).matches()) {
            keten.doFilter(vraag, antwoord);
            return;
        }
        GRENS.set(getal(vraag, "firstResult") + Math.max(VERDER, taken) + 1);
        try {
            keten.doFilter(vraag, antwoord);
        } finally {
            GRENS.remove();
        }
    }

    /** Zero when it is not asked; what is not a number is refused by the engine itself. */
    private static int getal(HttpServletRequest vraag, String naam) {
        String getal = vraag.getParameter(naam);
        return getal != null && getal.matches("\\d{1,6}") ? Integer.parseInt(getal) : 0;
    }

    /** Counts no further than one more than {@link #GENOEG}. */
    public static long tel(LongSupplier telling) {
        GRENS.set(GENOEG + 1);
        try {
            return telling.getAsLong();
        } finally {
            GRENS.remove();
        }
    }

    /** Where the statement that counts may stop; null when it must go on to the end. */
    public static Integer grens() {
        return GRENS.get();
    }
}
