package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A resident told the municipality in writing that it is late with a decision (Awb art. 4:17 lid 3), from the day on which
 * that came in until it is clear what it costs.
 */
@Table(schema = "dossier", name = "ingebrekestelling")
public class Ingebrekestelling {

    /** What a human found about the dwangsom; the last three are all the grounds that the law knows for none. */
    public enum Oordeel {
        VERSCHULDIGD,
        ONREDELIJK_LAAT,
        GEEN_BELANGHEBBENDE,
        KENNELIJK,
        /** The decision was made known in time after all. */
        OP_TIJD
    }

    private static final String ONDERWERP = "ingebrekestelling-";

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private String termijn;
    private LocalDate ontvangenOp;
    private Integer dagen;
    private Long bedragCent;
    private LocalDate eersteDag;
    private LocalDate laatsteDag;
    private Oordeel voorstel;
    private Oordeel oordeel;
    private String toelichting;
    private String vastgesteldDoor;
    private LocalDate bekendgemaaktOp;
    private String wijze;
    private Long besluit;
    private Instant ingevoerdOp;

    protected Ingebrekestelling() {}

    /**
     * @param termijn the term to decide that had lapsed: its code, and what it is about when several can run
     * @param ontvangenOp the day on which it came in
     */
    public Ingebrekestelling(String dossiernummer, String termijn, LocalDate ontvangenOp, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.termijn = termijn;
        this.ontvangenOp = ontvangenOp;
        this.ingevoerdOp = ingevoerdOp;
    }

    /** The number of the notice in what its terms are about. */
    public static Long id(String onderwerp) {
        return Long.valueOf(onderwerp.substring(ONDERWERP.length()));
    }

    /** What its terms are about: {@code ingebrekestelling-3}. */
    public String onderwerp() {
        return ONDERWERP + id;
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public String termijn() {
        return termijn;
    }

    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }

    /** The days that are due as computed; null while that is not known. */
    public Integer dagen() {
        return dagen;
    }

    public Long bedragCent() {
        return bedragCent;
    }

    public LocalDate eersteDag() {
        return eersteDag;
    }

    public LocalDate laatsteDag() {
        return laatsteDag;
    }

    /** What was found about it, as the decision is drafted; null while nobody looked. */
    public Oordeel voorstel() {
        return voorstel;
    }

    /** Null while it is not settled. */
    public Oordeel oordeel() {
        return oordeel;
    }

    public String toelichting() {
        return toelichting;
    }

    public LocalDate bekendgemaaktOp() {
        return bekendgemaaktOp;
    }

    /** The decision was made known before a dwangsom was due. */
    public void isOpTijdBeslist() {
        this.dagen = 0;
        this.bedragCent = 0L;
        this.oordeel = Oordeel.OP_TIJD;
    }

    /** It is not settled any more: more days turn out to be due. */
    public void wordtOpnieuwBerekend() {
        this.voorstel = null;
        this.oordeel = null;
        this.toelichting = null;
        this.vastgesteldDoor = null;
        this.bekendgemaaktOp = null;
        this.wijze = null;
    }

    /** What the rule found; a human has still to decide. */
    public void isBerekend(int dagen, long bedragCent, LocalDate eersteDag, LocalDate laatsteDag) {
        this.dagen = dagen;
        this.bedragCent = bedragCent;
        this.eersteDag = eersteDag;
        this.laatsteDag = laatsteDag;
    }

    /** What a human found; the decision on it has still to be taken. */
    public void isBeoordeeld(Oordeel voorstel, String toelichting, String door) {
        this.voorstel = voorstel;
        this.toelichting = toelichting;
        this.vastgesteldDoor = door;
    }

    /** The decision on the dwangsom, as it was found, was made known (Awb art. 4:18). */
    public void isVastgesteld(Besluit bekend) {
        this.oordeel = voorstel;
        this.bekendgemaaktOp = bekend.bekendgemaaktOp();
        this.wijze = bekend.wijze();
        this.besluit = bekend.id();
    }

    /** The decision on the dwangsom that was made known last, also while it is computed again; null while there is none. */
    public Long besluit() {
        return besluit;
    }
}
