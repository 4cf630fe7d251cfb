package nl.schuldhulproute.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One run of one term of one case, as registered. Others read it; only {@link Termijnregister} changes it.
 *
 * <p>All days are days in Amsterdam. The end before shifting is kept beside the end, because suspensions and extensions
 * count from the first.
 */
@Table(schema = "dossier", name = "termijn")
public class Termijn {

    @Id
    private Long id;

    private String dossiernummer;
    private String code;
    private String onderwerp;
    private int volgnummer;
    private LocalDate startOp;
    private LocalDate eindeOnverschoven;
    private LocalDate einde;
    private boolean eindeGenoemd;
    private LocalDate waarschuwingOp;
    private LocalDate opgeschortVanaf;
    private LocalDate hervatOp;
    private int opgeschorteDagen;
    private int verschovenDagen;
    private LocalDate voldaanOp;
    private String voldaanDoor;
    private LocalDate vervallenOp;
    private String reden;
    private String redenTeLaat;
    private LocalDate redenTeLaatOp;
    private LocalDate gewaarschuwdOp;
    private LocalDate verlopenGemeldOp;
    private Instant ingevoerdOp;

    @Version
    private Integer versie;

    @PersistenceCreator
    Termijn() {}

    Termijn(Termijnsleutel sleutel, String code, int volgnummer, LocalDate startOp, Einde einde, Instant ingevoerdOp) {
        this.dossiernummer = sleutel.dossiernummer();
        this.code = code;
        this.onderwerp = sleutel.onderwerp();
        this.volgnummer = volgnummer;
        this.startOp = startOp;
        this.ingevoerdOp = ingevoerdOp;
        zetEinde(einde);
    }

    /** A moved end makes an earlier warning or lapse notice history: both may be given again. */
    final void zetEinde(Einde nieuw) {
        if (!nieuw.einde().equals(einde)) {
            gewaarschuwdOp = null;
            verlopenGemeldOp = null;
        }
        eindeOnverschoven = nieuw.onverschoven();
        einde = nieuw.einde();
        waarschuwingOp = nieuw.waarschuwingOp();
    }

    void zetEindeGenoemd() {
        eindeGenoemd = true;
    }

    void zetRedenTeLaat(String waarom, LocalDate op) {
        redenTeLaat = waarom;
        redenTeLaatOp = op;
    }

    void zetOpgeschort(LocalDate vanaf) {
        opgeschortVanaf = vanaf;
    }

    /** The unshifted end must be moved before this; what it moved more than the suspended days is kept as well. */
    void zetHervat(LocalDate op, int dagen, int verschoven) {
        opgeschortVanaf = null;
        hervatOp = op;
        opgeschorteDagen += dagen;
        verschovenDagen += verschoven;
    }

    void zetVoldaan(LocalDate op, String door) {
        voldaanOp = op;
        voldaanDoor = door;
    }

    boolean isVoldaanDoor(String waarmee) {
        return waarmee.equals(voldaanDoor);
    }

    void zetVervallen(LocalDate op, String waarom) {
        vervallenOp = op;
        reden = waarom;
    }

    void zetReden(String waarom) {
        reden = waarom;
    }

    void zetGewaarschuwd(LocalDate op) {
        gewaarschuwdOp = op;
    }

    void zetVerlopenGemeld(LocalDate op) {
        verlopenGemeldOp = op;
    }

    /** Where the term stands on a day in Amsterdam. */
    public Stand stand(LocalDate vandaag) {
        if (voldaanOp != null) {
            return Stand.VOLDAAN;
        }
        if (vervallenOp != null) {
            return Stand.VERVALLEN;
        }
        if (opgeschortVanaf != null && !vandaag.isBefore(opgeschortVanaf)) {
            return Stand.OPGESCHORT;
        }
        if (vandaag.isAfter(einde)) {
            return Stand.VERLOPEN;
        }
        return vandaag.isBefore(waarschuwingOp) ? Stand.LOOPT : Stand.WAARSCHUWEN;
    }

    /** Neither met nor fallen away. A suspended or lapsed term still counts as running. */
    public boolean isLopend() {
        return voldaanOp == null && vervallenOp == null;
    }

    /** Met on or before the last day. */
    public boolean isTijdigVoldaan() {
        return voldaanOp != null && !voldaanOp.isAfter(einde);
    }

    /** 00:00 in Amsterdam of the day after the last day: the value for a timer on the lapse. */
    public Instant verloopmoment() {
        return Einde.begin(einde.plusDays(1));
    }

    /** 00:00 in Amsterdam of the warning day: the value for a timer on the warning. */
    public Instant waarschuwingsmoment() {
        return Einde.begin(waarschuwingOp);
    }

    public Termijnsleutel sleutel() {
        return new Termijnsleutel(dossiernummer, code, onderwerp);
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public String code() {
        return code;
    }

    /** What it is about when several of one kind run; empty otherwise. */
    public String onderwerp() {
        return onderwerp;
    }

    /** 1 for the first run of this code and onderwerp in this case, 2 for the next. */
    public int volgnummer() {
        return volgnummer;
    }

    /** Day 0: the day of the event. */
    public LocalDate startOp() {
        return startOp;
    }

    public LocalDate eindeOnverschoven() {
        return eindeOnverschoven;
    }

    /** The last day. While the term is suspended: the last day as it was before. */
    public LocalDate einde() {
        return einde;
    }

    /**
     * The last day was stated by people (a letter, an agreement, a court, a threat that made the term shorter) and not
     * computed from the start: a change of the calendar does not touch it.
     */
    public boolean isEindeGenoemd() {
        return eindeGenoemd;
    }

    public LocalDate waarschuwingOp() {
        return waarschuwingOp;
    }

    /** First suspended day of the suspension that is open now. */
    public Optional<LocalDate> opgeschortVanaf() {
        return Optional.ofNullable(opgeschortVanaf);
    }

    /** The day on which the last closed suspension ended. */
    public Optional<LocalDate> hervatOp() {
        return Optional.ofNullable(hervatOp);
    }

    /** Calendar days of all closed suspensions together. */
    public int opgeschorteDagen() {
        return opgeschorteDagen;
    }

    /**
     * Days by which free days had made the term longer when a suspension began on one of those days; since then they are
     * part of the unshifted end.
     */
    int verschovenDagen() {
        return verschovenDagen;
    }

    public Optional<LocalDate> voldaanOp() {
        return Optional.ofNullable(voldaanOp);
    }

    public Optional<LocalDate> vervallenOp() {
        return Optional.ofNullable(vervallenOp);
    }

    /** Why it was last replaced, shortened, extended or dropped. */
    public Optional<String> reden() {
        return Optional.ofNullable(reden);
    }

    /** Why it was overrun, as a person said. */
    public Optional<String> redenTeLaat() {
        return Optional.ofNullable(redenTeLaat);
    }

    /** The day on which it was said why the term was overrun. */
    public Optional<LocalDate> redenTeLaatOp() {
        return Optional.ofNullable(redenTeLaatOp);
    }

    /** The day on which people were warned about the present end. */
    public Optional<LocalDate> gewaarschuwdOp() {
        return Optional.ofNullable(gewaarschuwdOp);
    }

    /** The day on which people were told that the present end has passed. */
    public Optional<LocalDate> verlopenGemeldOp() {
        return Optional.ofNullable(verlopenGemeldOp);
    }

    /** The moment of registration, as opposed to the day of the event. */
    public Instant ingevoerdOp() {
        return ingevoerdOp;
    }
}
