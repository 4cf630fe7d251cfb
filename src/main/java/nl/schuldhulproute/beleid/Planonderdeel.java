package nl.schuldhulproute.beleid;

/**
 * What a municipality may want in each begeleidingsplan (VNG-model art. 12 lid 2; M-62–M-67, M-69). How long it takes and when
 * it is evaluated are always in it: the route rests on them (art. 12 lid 3).
 */
public enum Planonderdeel {
    BEGINSITUATIE,
    UITSTROOM,
    EINDDOEL,
    ANDERE_HULPVERLENERS,
    TAAKVERDELING,
    INZET_INWONER,
    DOELEN
}
