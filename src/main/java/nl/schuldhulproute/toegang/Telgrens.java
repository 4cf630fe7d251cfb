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
 * municipality. Nobody turns to the twentieth page; so here is counted until it is clear that there are more. Who asks for
 * the number itself, in the interface or in Cockpit, gets it whole.
 */
@Component
public class Telgrens extends OncePerRequestFilter {

    /** Twenty pages of Tasklist. */
    public static final int GENOEG = 300;

    private static final ThreadLocal<Integer> GRENS = new ThreadLocal<>();
    private static final Pattern BLADZIJDE = Pattern.compile(".*/filter/[^/]+/list");

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (!BLADZIJDE.matcher(vraag.getRequestURI()).matches()) {
            keten.doFilter(vraag, antwoord);
            return;
        }
        GRENS.set(GENOEG + 1);
        try {
            keten.doFilter(vraag, antwoord);
        } finally {
            GRENS.remove();
        }
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
