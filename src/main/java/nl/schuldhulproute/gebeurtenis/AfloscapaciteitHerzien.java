package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.beleid.Draagkracht;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * Another income makes another afloscapaciteit, in the next version of the plan (VNG-model art. 9 lid 2 onder f and g; Wgs
 * art. 4a lid 5). The beslagvrije voet counts anew from this day (A38).
 */
@Formulier("schuldhulproute-afloscapaciteitHerzien")
class AfloscapaciteitHerzien implements Taakformulier<AfloscapaciteitHerzien.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate vastgesteldOp,

            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal inkomen,

            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal vtlb,

            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal beslagvrijeVoet,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal afloscapaciteit,

            @NotNull @Size(max = 2000) String toelichting) {}

    private final Plannen plannen;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister register;
    private final Clock klok;

    AfloscapaciteitHerzien(Plannen plannen, Regeluitkomsten uitkomsten, Termijnregister register, Clock klok) {
        this.plannen = plannen;
        this.uitkomsten = uitkomsten;
        this.register = register;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String vorige =
                uitkomsten.alsTekst(taak.dossiernummer(), Regel.BESLAGVRIJE_VOET, Regel.VTLB, Regel.AFLOSCAPACITEIT);
        return Map.of(
                "vastgesteldOp", taak.vandaag(), "berekening", vorige.isEmpty() ? "" : "Zo was het:\n\n" + vorige);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Draagkracht nieuw = Draagkracht.overgenomen(
                Euro.cent(invoer.inkomen()),
                Euro.cent(invoer.beslagvrijeVoet()),
                Euro.cent(invoer.vtlb()),
                true,
                invoer.vastgesteldOp(),
                taak.vandaag());
        Plan plan = plannen.teBewerken(nummer, klok.instant());
        plan.bedragen(
                nieuw.beslagvrijeVoet().uitkomst(),
                Euro.cent(invoer.inkomen()),
                nieuw.vtlb().uitkomst(),
                nieuw.afgesproken(Euro.cent(invoer.afloscapaciteit())),
                nieuw.isIndicatief());
        plan.isVastgesteld(invoer.vastgesteldOp());
        plannen.save(plan);
        nieuw.bewaar(uitkomsten, nummer, taak.vandaag());
        register.start(nummer, "A38", invoer.vastgesteldOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.vastgesteldOp();
    }
}
