package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What is known of an inwoner's situation for the decision on access, what the test of the rules advised, and what the
 * caseworker intends (Wgs art. 3 and 4a; Model beleidsregels art. 6 and 7). A new situation makes a new row.
 */
@Table(schema = "dossier", name = "toegangstoets")
public class Toegangstoetsing {

    public enum Advies {
        VERLENEN,
        WEIGEREN,
        /** A human weighs: a ground of refusal may be used, or no ground for access was found. */
        AFWEGEN,
        /** Only help that is free for all is needed. */
        INFORMATIE_EN_ADVIES,
        /** The inwoner saw off help in the first meeting. */
        GEEN_BESLUIT_NODIG
    }

    public enum Voornemen {
        VERLENEN,
        WEIGEREN
    }

    /**
     * The facts that the rules read; null is not known.
     *
     * @param gelijkgesteld not an inwoner, but equated with one for a special circumstance (art. 2 lid 2; M-12)
     * @param problematisch the debts are problematic (art. 1; M-09), which BKR is told (art. 18; M-88); null while
     *     nobody said so
     * @param vorigeBeeindigingOp the last beëindigingsbeschikking, or null
     * @param fraudeOnherroepelijkOp the day on which a conviction or sanction for fraud became final, or null
     */
    public record Situatie(
            Boolean rechtmatigVerblijf,
            Boolean inwoner,
            Boolean gelijkgesteld,
            Boolean opgehoudenTeBetalen,
            Boolean kanNietDoorgaan,
            Boolean financieleZorgen,
            Boolean voorzieningNodig,
            Boolean problematisch,
            LocalDate vorigeBeeindigingOp,
            LocalDate fraudeOnherroepelijkOp) {}

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Boolean rechtmatigVerblijf;
    private Boolean inwoner;
    private Boolean gelijkgesteld;
    private Boolean opgehoudenTeBetalen;
    private Boolean kanNietDoorgaan;
    private Boolean financieleZorgen;
    private Boolean voorzieningNodig;
    private Boolean problematisch;
    private LocalDate vorigeBeeindigingOp;
    private LocalDate fraudeOnherroepelijkOp;
    private Advies advies;
    private LocalDate getoetstOp;
    private Voornemen voornemen;
    private String afweging;
    private Instant ingevoerdOp;

    protected Toegangstoetsing() {}

    public Toegangstoetsing(String dossiernummer, Situatie situatie, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.rechtmatigVerblijf = situatie.rechtmatigVerblijf();
        this.inwoner = situatie.inwoner();
        this.gelijkgesteld = situatie.gelijkgesteld();
        this.opgehoudenTeBetalen = situatie.opgehoudenTeBetalen();
        this.kanNietDoorgaan = situatie.kanNietDoorgaan();
        this.financieleZorgen = situatie.financieleZorgen();
        this.voorzieningNodig = situatie.voorzieningNodig();
        this.problematisch = situatie.problematisch();
        this.vorigeBeeindigingOp = situatie.vorigeBeeindigingOp();
        this.fraudeOnherroepelijkOp = situatie.fraudeOnherroepelijkOp();
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public Situatie situatie() {
        return new Situatie(
                rechtmatigVerblijf,
                inwoner,
                gelijkgesteld,
                opgehoudenTeBetalen,
                kanNietDoorgaan,
                financieleZorgen,
                voorzieningNodig,
                problematisch,
                vorigeBeeindigingOp,
                fraudeOnherroepelijkOp);
    }

    public Advies advies() {
        return advies;
    }

    public LocalDate getoetstOp() {
        return getoetstOp;
    }

    public Voornemen voornemen() {
        return voornemen;
    }

    public String afweging() {
        return afweging;
    }

    public void isGetoetst(Advies advies, LocalDate op) {
        this.advies = advies;
        this.getoetstOp = op;
    }

    public void isAfgewogen(Voornemen voornemen, String afweging) {
        this.voornemen = voornemen;
        this.afweging = afweging;
    }
}
