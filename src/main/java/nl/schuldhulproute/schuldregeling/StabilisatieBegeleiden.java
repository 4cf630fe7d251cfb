package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * Stabilisatie: at most four months, then a human says how to go on (A28; B-27, B-45). Another solution than the one that was
 * decided on is only proposed (T-24).
 */
@Formulier(
        value = StabilisatieBegeleiden.FORMULIER,
        schrijft = {"naStabilisatie", "oplossing", "gevolgenAanbod"})
class StabilisatieBegeleiden implements Taakformulier<StabilisatieBegeleiden.Invoer> {

    static final String FORMULIER = "schuldregeling-stabilisatieBegeleiden";

    enum NaStabilisatie {
        SCHULDREGELING,
        GEEN_SCHULDREGELING,
        WSNP
    }

    enum Regeling {
        BETALINGSREGELING,
        HERFINANCIERING,
        SANERINGSKREDIET,
        SCHULDBEMIDDELING,
        ZONDER_AFLOSCAPACITEIT
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate afgerondOp,
            @NotNull NaStabilisatie naStabilisatie,
            Regeling oplossing,
            @NotBlank @Size(max = 2000) String verslag) {}

    private final Termijnregister termijnen;
    private final BeslotenOplossing besloten;

    StabilisatieBegeleiden(Termijnregister termijnen, BeslotenOplossing besloten) {
        this.besloten = besloten;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A28"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        LocalDate begin = termijnen.laatste(nummer, "A28").orElseThrow().startOp();
        Datum.nietVoor("afgerondOp", invoer.afgerondOp(), begin, "het begin van de stabilisatie");
        String loopt = taak.feit("oplossing", String.class);
        String regeling = besloten.regeling(nummer, loopt);
        boolean alleenStabilisatie = "STABILISATIE".equals(regeling);
        boolean regelen = invoer.naStabilisatie() == NaStabilisatie.SCHULDREGELING;
        if (regelen && alleenStabilisatie && invoer.oplossing() == null) {
            throw new Invoerfout("oplossing", "kies welke oplossing bij de schuldregeling hoort");
        }
        termijnen.voldaan(nummer, "A28", invoer.afgerondOp());
        boolean gevolgen = besloten.stelVoor(
                nummer, loopt, gekozen(invoer, regeling), "verslag", invoer.verslag(), invoer.afgerondOp());
        Feiten feiten = Feiten.van("naStabilisatie", invoer.naStabilisatie()).en("gevolgenAanbod", gevolgen);
        // What waits for a decision is taken over from the plan after that.
        return regelen && invoer.oplossing() != null && !gevolgen ? feiten.en("oplossing", invoer.oplossing()) : feiten;
    }

    private static String gekozen(Invoer invoer, String regeling) {
        return switch (invoer.naStabilisatie()) {
            case SCHULDREGELING ->
                invoer.oplossing() == null ? regeling : invoer.oplossing().name();
            case GEEN_SCHULDREGELING -> "STABILISATIE";
            case WSNP -> "WSNP";
        };
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgerondOp();
    }
}
