package nl.schuldhulproute.proces;

import jakarta.ws.rs.WebApplicationException;

/** Refuses what a user sent. Tasklist and REST show the text as it is, with status 400; nothing is stored. */
public class OngeldigeInvoer extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    /**
     * @param uitleg plain Dutch; names the field and the rule and never repeats what was filled in
     */
    public OngeldigeInvoer(String uitleg) {
        super(uitleg, 400);
    }
}
