package nl.schuldhulproute.beleid;

/** What the municipality does for who asks for the Wsnp (VNG-model art. 8 and toelichting; T-20); the verklaring is law. */
public enum Wsnphulp {
    STUKKEN,
    ZITTING,
    MEEGAAN
}
