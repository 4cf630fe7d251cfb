package nl.schuldhulproute.brief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What becomes of a letter: ready, sent, or held back before it was sent. */
@Table(schema = "dossier", name = "verzending")
public class Verzending {

    /** How far it is. */
    public enum Status {
        KLAAR("Klaar om te versturen"),
        VERSTUURD("Verstuurd"),
        TEGENGEHOUDEN("Tegengehouden");

        private final String naam;

        Status(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    private static final Duration EERSTE_WACHT = Duration.ofMinutes(1);
    private static final Duration LANGSTE_WACHT = Duration.ofHours(1);

    @Id
    private Long id;

    @Version
    private Integer versie;

    private Long brief;
    private Kanaal kanaal;
    private String email;
    private Status status;
    private LocalDate verstuurdOp;
    private String afgehandeldDoor;
    private String reden;
    private Long overledene;
    private LocalDate tegengehoudenOp;
    private int pogingen;
    private Instant volgendePoging;

    protected Verzending() {}

    /** @param email where it goes by e-mail; null for post */
    Verzending(Long brief, String email, Instant nu) {
        this.brief = brief;
        this.kanaal = email == null ? Kanaal.POST : Kanaal.EMAIL;
        this.email = email;
        this.status = Status.KLAAR;
        this.volgendePoging = email == null ? null : nu;
    }

    /** Handed over to who it is for: nothing is left to be sent. */
    static Verzending overhandigd(Long brief, LocalDate op, String door) {
        Verzending verzending = new Verzending(brief, null, null);
        verzending.kanaal = Kanaal.UITGEREIKT;
        verzending.isVerstuurd(op, door);
        return verzending;
    }

    Long id() {
        return id;
    }

    Long brief() {
        return brief;
    }

    Kanaal kanaal() {
        return kanaal;
    }

    String email() {
        return email;
    }

    Status status() {
        return status;
    }

    /** Someone tries now; if nothing is heard of it, the next one may, later each time. */
    void wordtGeprobeerd(Instant nu) {
        Duration wacht = EERSTE_WACHT.multipliedBy(1L << Math.min(pogingen, 10));
        pogingen++;
        volgendePoging = nu.plus(wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht);
    }

    /** @throws IllegalStateException when it was sent before, or held back for another reason than a death */
    void isVerstuurd(LocalDate op, String door) {
        if (overledene == null) {
            eisKlaar();
        }
        status = Status.VERSTUURD;
        reden = null;
        overledene = null;
        tegengehoudenOp = null;
        verstuurdOp = op;
        afgehandeldDoor = door;
        volgendePoging = null;
    }

    /** @throws IllegalStateException when it was sent, or held back for another reason than a death */
    void isTegengehouden(String reden, String door) {
        if (overledene == null) {
            eisKlaar();
        }
        status = Status.TEGENGEHOUDEN;
        this.reden = reden;
        overledene = null;
        tegengehoudenOp = null;
        afgehandeldDoor = door;
        volgendePoging = null;
    }

    /**
     * Who it is for died before it went, as far as is known.
     *
     * @param op the day on which that was told
     */
    void isTegengehoudenOm(Long overledene, LocalDate op, String reden, String door) {
        isTegengehouden(reden, door);
        this.overledene = overledene;
        tegengehoudenOp = op;
    }

    /** Whether it can have gone on this day: not after the day on which a death held it back, where that is known. */
    boolean kanZijnVerstuurd(LocalDate op) {
        return tegengehoudenOp == null || !op.isAfter(tegengehoudenOp);
    }

    /** On which day a death held it back; null when none does, or when it did before that day was kept. */
    LocalDate tegengehoudenOp() {
        return tegengehoudenOp;
    }

    /** Held back, it can still go to another heir of this person. */
    void kanNaarErfgenaamVan(Long overledene) {
        this.overledene = overledene;
    }

    /** Whose death holds it back; null when none does. */
    Long overledene() {
        return overledene;
    }

    /** The one whose death held it back, turns out to live. */
    void magTochWeg(Instant nu) {
        status = Status.KLAAR;
        reden = null;
        overledene = null;
        tegengehoudenOp = null;
        afgehandeldDoor = null;
        volgendePoging = kanaal == Kanaal.EMAIL ? nu : null;
    }

    /** It goes by post after all. */
    void gaatPerPost() {
        eisKlaar();
        kanaal = Kanaal.POST;
        email = null;
        volgendePoging = null;
    }

    private void eisKlaar() {
        if (status != Status.KLAAR) {
            throw new IllegalStateException("brief " + brief + " is niet meer klaar om te versturen");
        }
    }
}
