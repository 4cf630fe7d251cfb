package nl.schuldhulproute.dossier;

/** How many days the municipality owes because of a notice (Awb art. 4:17), as the terms of the case have it now. */
public interface Dwangsomdagen {

    int verschuldigd(Ingebrekestelling ingebrekestelling);
}
