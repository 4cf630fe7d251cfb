package nl.schuldhulproute.beleid;

/** When there is one more contact two years after a saneringskrediet was paid out; what keeps most contact comes first (Z-06). */
public enum Kredietcontact {
    ALTIJD,
    /** Only with who had no other support beside the krediet: as NVVK Module Nazorg describes it. */
    ZONDER_ANDERE_HULP,
    NOOIT
}
