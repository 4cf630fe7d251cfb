package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/** The agreement takes effect; the aflosperiode begins (A36, A38, A39; B-39; T-26, T-27). */
@Formulier(
        value = "schuldregeling-regelingLatenIngaan",
        schrijft = {"hercontrole"})
class RegelingLatenIngaan implements Taakformulier<RegelingLatenIngaan.Invoer> {

    record Invoer(
            @NotNull LocalDate ingaatOp,
            @Min(1) Integer looptijd,
            @PastOrPresent LocalDate uitbetaaldOp,
            @NotNull @AssertTrue Boolean inwonerIngelicht,
            @NotNull @AssertTrue Boolean schuldeisersIngelicht,
            @Size(max = 2000) String toelichting) {}

    private final Schuldeisers schuldeisers;
    private final Oplossingsboek oplossingen;
    private final Hercontroles hercontroles;
    private final Termijnregister termijnen;
    private final Cijfers cijfers;

    RegelingLatenIngaan(
            Schuldeisers schuldeisers,
            Oplossingsboek oplossingen,
            Hercontroles hercontroles,
            Termijnregister termijnen,
            Cijfers cijfers) {
        this.cijfers = cijfers;
        this.schuldeisers = schuldeisers;
        this.oplossingen = oplossingen;
        this.hercontroles = hercontroles;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String oplossing = taak.feit("oplossing", String.class);
        boolean eigenLooptijd = Aanbodbedrag.isVolledig(Oplossing.Soort.valueOf(oplossing));
        return Map.of(
                "oplossing",
                Naam.van(oplossing),
                "eigenLooptijd",
                eigenLooptijd,
                "duur",
                eigenLooptijd
                        ? "Spreek af hoeveel maanden de regeling duurt: ten hoogste %s."
                                .formatted(grens(taak).tekst())
                        : "De aflosperiode is %s.".formatted(aflosperiode(taak).tekst()),
                "saneringskrediet",
                Oplossing.Soort.SANERINGSKREDIET.name().equals(oplossing));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Oplossing.Soort soort = Oplossing.Soort.valueOf(taak.feit("oplossing", String.class));
        Datum.nietVoor(
                "ingaatOp", invoer.ingaatOp(), schuldeisers.voorstel(nummer).toegekendOp(), "het akkoord");
        LocalDate uitbetaaldOp = invoer.uitbetaaldOp();
        if (uitbetaaldOp != null && soort != Oplossing.Soort.SANERINGSKREDIET) {
            throw new Invoerfout("uitbetaaldOp", "alleen een saneringskrediet wordt uitbetaald");
        }
        Termijn aflossen = aflosperiode(taak, soort, invoer);
        oplossingen.begin(nummer, soort, invoer.ingaatOp(), aflossen.einde(), uitbetaaldOp);
        if (uitbetaaldOp != null) {
            termijnen.start(nummer, "A44", uitbetaaldOp);
        }
        termijnen.lopend(nummer, "A29").ifPresent(termijn -> termijnen.voldaan(termijn.sleutel(), taak.vandaag()));
        termijnen
                .lopend(nummer, "A30")
                .ifPresent(
                        termijn -> termijnen.vervallen(termijn.sleutel(), taak.vandaag(), "De regeling is ingegaan."));
        if (termijnen.laatste(nummer, "A38").isEmpty()) {
            // The proposal rests on the computation of the beslagvrije voet.
            termijnen.start(nummer, "A38", schuldeisers.voorstel(nummer).opgesteldOp());
        }
        return Feiten.van("hercontrole", hercontroles.plan(nummer, invoer.ingaatOp()));
    }

    /** Debts that take longer to pay back are problematic: then nobody agrees to pay back everything. */
    private Cijfer grens(Taak taak) {
        return cijfers.op("problematisch-maanden", taak.vandaag());
    }

    private Cijfer aflosperiode(Taak taak) {
        return cijfers.op("aflosperiode-maanden", taak.vandaag());
    }

    private Termijn aflosperiode(Taak taak, Oplossing.Soort soort, Invoer invoer) {
        String nummer = taak.dossiernummer();
        if (!Aanbodbedrag.isVolledig(soort)) {
            if (invoer.looptijd() != null) {
                throw new Invoerfout(
                        "looptijd",
                        "bij deze oplossing is de aflosperiode altijd "
                                + aflosperiode(taak).tekst());
            }
            return termijnen.start(nummer, "A36", invoer.ingaatOp());
        }
        if (invoer.looptijd() == null) {
            throw new Invoerfout("looptijd", "vul in hoeveel maanden de regeling duurt");
        }
        Aanbodbedrag.controleerLooptijd(invoer.looptijd(), schuldeisers.feiten(nummer, soort), grens(taak));
        return termijnen.zetOp(
                new Termijnsleutel(nummer, "A36"),
                invoer.ingaatOp(),
                invoer.ingaatOp().plusMonths(invoer.looptijd()));
    }
}
