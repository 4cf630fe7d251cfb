package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.beleid.Draagkrachtherziening;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Gevonden;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Keuze;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The beslagvrije voet is valid for a year; here it is computed again, and starts a new year (A38; Rv art. 475d). Another
 * amount to repay can need a decision (T-24).
 */
@Formulier(
        value = "schuldregeling-beslagvrijeVoetHerrekenen",
        schrijft = {"houdbaar", "gevolgenAanbod"})
class BeslagvrijeVoetHerrekenen implements Taakformulier<BeslagvrijeVoetHerrekenen.Invoer> {

    enum Bron {
        OFFICIEEL,
        SCHATTING
    }

    enum Gevolg {
        GAAT_DOOR(Herrekening.Gevolg.BLIJFT_GELIJK),
        AANGEPAST(Herrekening.Gevolg.VERANDERT),
        NIET_HOUDBAAR(Herrekening.Gevolg.NIET_HOUDBAAR);

        private final Herrekening.Gevolg soort;

        Gevolg(Herrekening.Gevolg soort) {
            this.soort = soort;
        }

        Herrekening.Gevolg soort() {
            return soort;
        }
    }

    record Invoer(
            @NotNull Bron bron,
            @NotNull @PastOrPresent LocalDate berekendOp,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal beslagvrijeVoet,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal inkomen,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal vtlb,

            @NotNull Gevolg gevolg,
            JaNee gevolgen,
            @Size(max = 2000) String redenAfwijking,
            Boolean schuldeisersIngelicht,
            @Size(max = 2000) String toelichting) {}

    private final Herrekening herrekening;
    private final Draagkrachtherziening herziening;
    private final Termijnregister termijnen;
    private final Termijnduur duur;

    BeslagvrijeVoetHerrekenen(
            Herrekening herrekening, Draagkrachtherziening herziening, Termijnregister termijnen, Termijnduur duur) {
        this.herrekening = herrekening;
        this.herziening = herziening;
        this.termijnen = termijnen;
        this.duur = duur;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("duur", duur.van("A38", taak.vandaag()));
        waarden.put("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A38"));
        waarden.put("afloscapaciteitNu", herziening.nuInWoorden(taak.dossiernummer()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        LocalDate vorige =
                termijnen.laatste(taak.dossiernummer(), "A38").orElseThrow().startOp();
        if (!invoer.berekendOp().isAfter(vorige)) {
            throw new Invoerfout("berekendOp", "dit is niet na de vorige berekening (" + Datum.van(vorige) + ")");
        }
        boolean gevolgen = herrekening.verwerk(
                taak,
                new Herrekening.Berekening(
                        new Gevonden(
                                invoer.inkomen(),
                                invoer.vtlb(),
                                invoer.beslagvrijeVoet(),
                                null,
                                invoer.bron() == Bron.OFFICIEEL,
                                invoer.berekendOp(),
                                "berekendOp",
                                invoer.schuldeisersIngelicht()),
                        invoer.gevolg().soort(),
                        "gevolg",
                        new Keuze(
                                JaNee.alsBoolean(invoer.gevolgen()),
                                invoer.redenAfwijking(),
                                invoer.toelichting(),
                                null)));
        return Feiten.van("houdbaar", invoer.gevolg() != Gevolg.NIET_HOUDBAAR).en("gevolgenAanbod", gevolgen);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.berekendOp();
    }
}
