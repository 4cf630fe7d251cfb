package nl.schuldhulproute.dossier;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a resident owes from the aanvraag to the end of the help: the duty to inform (Wgs art. 6) and the duty to cooperate
 * (Wgs art. 7), as the VNG-model works them out (art. 11; M-53–M-59).
 */
public enum Plicht {
    STUKKEN_OP_TIJD("Geeft op tijd de bewijsstukken die nodig zijn", "Wgs art. 6; VNG-model art. 11 lid 2"),
    WIJZIGINGEN_MELDEN("Meldt meteen als er iets verandert", "Wgs art. 6; VNG-model art. 11 lid 2"),
    AFSPRAKEN_NAKOMEN("Komt de afspraken na", "Wgs art. 7; VNG-model art. 11 lid 3 onder a"),
    GEEN_NIEUWE_SCHULDEN("Maakt geen nieuwe schulden", "Wgs art. 7; VNG-model art. 11 lid 3 onder b"),
    MEEWERKEN_AAN_BEGELEIDING("Werkt mee aan de begeleiding", "Wgs art. 7; VNG-model art. 11 lid 3 onder c"),
    ZOVEEL_MOGELIJK_AFLOSSEN("Lost zoveel af als kan", "Wgs art. 7; VNG-model art. 11 lid 3 onder d"),
    WERK_ZOEKEN_EN_HOUDEN("Zoekt en houdt werk dat past", "Wgs art. 7; VNG-model art. 11 lid 3 onder e");

    private final String tekst;
    private final String grondslag;

    Plicht(String tekst, String grondslag) {
        this.tekst = tekst;
        this.grondslag = grondslag;
    }

    /** What the resident does, without a subject. */
    public String tekst() {
        return tekst;
    }

    public String grondslag() {
        return grondslag;
    }

    /** The ones that a municipality may name in its rules (VNG-model art. 11 lid 3, facultative); the others are law. */
    public static Set<Plicht> facultatief() {
        return EnumSet.range(AFSPRAKEN_NAKOMEN, WERK_ZOEKEN_EN_HOUDEN);
    }

    /**
     * The duties that hold: those of law and the ones that the municipality names.
     *
     * @param gekozen of {@link #facultatief()}
     */
    public static Set<Plicht> geldend(Set<Plicht> gekozen) {
        Set<Plicht> geldend = EnumSet.complementOf(EnumSet.copyOf(facultatief()));
        geldend.addAll(gekozen);
        return geldend;
    }

    /**
     * The duties of law and the ones that the municipality names, one a line, to begin the obligations in a plan with.
     *
     * @param gekozen of {@link #facultatief()}
     */
    public static String inWoorden(Set<Plicht> gekozen) {
        return geldend(gekozen).stream()
                .map(plicht -> "- De inwoner " + Character.toLowerCase(plicht.tekst.charAt(0))
                        + plicht.tekst.substring(1) + ".")
                .collect(Collectors.joining("\n"));
    }
}
