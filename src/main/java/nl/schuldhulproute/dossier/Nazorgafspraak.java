package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was agreed about nazorg: when, how, with whom (NVVK Module Nazorg; Z-09, Z-10, Z-13–Z-15). Agreed in the plan van
 * aanpak, sharpened by the nazorgtoets, and changed in agreement while nazorg runs.
 */
@Table(schema = "dossier", name = "nazorgafspraak")
public class Nazorgafspraak {

    /** How the contact is held (Z-13). */
    public enum Vorm {
        TELEFOON,
        HUISBEZOEK,
        OP_KANTOOR,
        ONLINE
    }

    /** Who gives nazorg (Z-14, L-13, L-17). */
    public enum Uitvoerder {
        EIGEN_HULPVERLENER,
        NAZORGCOACH,
        KETENPARTNER,
        VRIJWILLIGER
    }

    /**
     * How much nazorg there is: the outcome of the nazorgtoets, the lightest first (LSTA white paper nazorg, palet; L-10, L-21,
     * L-22). The division is our own design; no accepted instrument exists.
     */
    public enum Intensiteit {
        PASSIEF("Passief", "de inwoner neemt zelf contact op, en wij bellen één keer"),
        ACTIEF_LICHT("Actief, licht", "wij bellen op de afgesproken momenten"),
        ACTIEF_INTENSIEF("Actief, intensief", "wij komen vaker langs, ook al in het begin"),
        LANGDURIG("Langdurig", "steun die blijft, met afspraken tussen organisaties");

        private final String naam;
        private final String uitleg;

        Intensiteit(String naam, String uitleg) {
            this.naam = naam;
            this.uitleg = uitleg;
        }

        /** For example {@code Actief, licht}. */
        public String naam() {
            return naam;
        }

        /** For example {@code Actief, licht: wij bellen op de afgesproken momenten}. */
        public String opschrift() {
            return naam + ": " + uitleg;
        }
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private String momenten;
    private Vorm vorm;
    private String contactpersoon;
    private Uitvoerder uitvoerder;
    private String coordinator;
    private Integer vrijwilligerMaanden;
    private Intensiteit intensiteit;
    private String reden;
    private String ketenafspraken;
    private LocalDate afgesprokenOp;
    private Instant ingevoerdOp;

    protected Nazorgafspraak() {}

    public Nazorgafspraak(String dossiernummer, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    /** Months after the end of the solution, rising: 3, 6, 12. */
    public List<Integer> momenten() {
        return Arrays.stream(momenten.split(",")).map(Integer::valueOf).toList();
    }

    public Vorm vorm() {
        return vorm;
    }

    /** The contact person or the desk. */
    public String contactpersoon() {
        return contactpersoon;
    }

    public Uitvoerder uitvoerder() {
        return uitvoerder;
    }

    /** Who guides the volunteer; null when no volunteer gives nazorg. */
    public String coordinator() {
        return coordinator;
    }

    /** Every how many months the volunteer has contact, as agreed with the resident (L-27; A45); null when that is not so. */
    public Integer vrijwilligerMaanden() {
        return vrijwilligerMaanden;
    }

    /** As a user reads it: {@code elke 2 maanden}; null when no volunteer gives nazorg. */
    public String vrijwilligerContact() {
        if (vrijwilligerMaanden == null) {
            return null;
        }
        return vrijwilligerMaanden == 1 ? "elke maand" : "elke %d maanden".formatted(vrijwilligerMaanden);
    }

    /** Null while the nazorgtoets was not done. */
    public Intensiteit intensiteit() {
        return intensiteit;
    }

    /** Why this intensity was chosen. */
    public String reden() {
        return reden;
    }

    /** Who does what for the resident in the long run (L-10); null when that is not needed. */
    public String ketenafspraken() {
        return ketenafspraken;
    }

    public LocalDate afgesprokenOp() {
        return afgesprokenOp;
    }

    /**
     * Reads moments as a user types them: months with commas between them.
     *
     * @throws Invoerfout naming the field, when it cannot be read or a month is not from 1 to 36
     */
    public static List<Integer> leesMomenten(String veld, String tekst) {
        if (!tekst.matches("\\s*\\d{1,2}(\\s*,\\s*\\d{1,2}){0,11}\\s*")) {
            throw new Invoerfout(veld, "vul maanden in met een komma ertussen, zoals 3, 6, 12");
        }
        List<Integer> maanden = Arrays.stream(tekst.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        if (maanden.stream().anyMatch(maand -> maand < 1 || maand > 36)) {
            throw new Invoerfout(veld, "een moment ligt 1 tot en met 36 maanden na het einde van de oplossing");
        }
        return maanden;
    }

    /** The moments as a user reads and types them. */
    public static String toonMomenten(List<Integer> momenten) {
        return momenten.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /**
     * @param momenten months after the end of the solution; at least one, kept in rising order
     * @param coordinator only with a volunteer
     */
    public void spreekAf(
            List<Integer> momenten,
            Vorm vorm,
            String contactpersoon,
            Uitvoerder uitvoerder,
            String coordinator,
            LocalDate op) {
        if (momenten.isEmpty()) {
            throw new IllegalArgumentException("nazorg zonder moment");
        }
        this.momenten =
                momenten.stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(","));
        this.vorm = vorm;
        this.contactpersoon = contactpersoon;
        this.uitvoerder = uitvoerder;
        this.coordinator = coordinator;
        this.afgesprokenOp = op;
    }

    /** @param maanden every how many months the volunteer has contact; null when no volunteer gives nazorg */
    public void metVrijwilliger(Integer maanden) {
        this.vrijwilligerMaanden = maanden;
    }

    public void isGetoetst(Intensiteit intensiteit, String reden) {
        this.intensiteit = intensiteit;
        this.reden = reden;
    }

    /** @param ketenafspraken null when there are none */
    public void metDeKeten(String ketenafspraken) {
        this.ketenafspraken = ketenafspraken;
    }
}
