package nl.schuldhulproute.dossier;

import java.time.LocalDate;

/**
 * A person with the part that he or she takes, or took, in one case.
 *
 * @param tot the day on which that part ended; null while it goes on
 */
public record Betrokkene(Persoon persoon, Deelname.Rol rol, LocalDate sinds, LocalDate tot) {}
