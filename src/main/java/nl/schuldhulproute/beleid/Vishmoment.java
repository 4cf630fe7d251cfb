package nl.schuldhulproute.beleid;

/** When a resident is registered in VISH: NVVK-belofte 5 says at the aanmelding, VNG-model art. 6 lid 2 when access is given. */
public enum Vishmoment {
    GEEN,
    AANMELDING,
    TOEGANG
}
