package nl.schuldhulproute.brief;

/** Who works here, for under a letter. */
public interface Medewerkers {

    /** The name of a user; the id itself when the user is not known here (any more). */
    String naam(String id);
}
