package nl.schuldhulproute.proces;

import java.util.Map;
import java.util.Optional;

/** The words of choices that a form gets from the dossier and does not hold itself, for who reads back what was chosen. */
public interface Keuzewoorden {

    /** What can be chosen in this field, with the words for it; empty when the form holds them, or nobody knows. */
    Map<String, String> bij(String formulier, String veld);

    /** The field that tells what a line about this form is about, as its title does not; empty when the title does. */
    Optional<String> kern(String formulier);
}
