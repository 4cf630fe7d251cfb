package nl.schuldhulproute.gebeurtenis;

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
import nl.schuldhulproute.beleid.Wijzigingsverzoek;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Regelingtak;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/**
 * Another income makes another afloscapaciteit, in the next version of the plan (VNG-model art. 9 lid 2 onder f and g; Wgs
 * art. 4a lid 5), and sometimes by a decision only (T-24). The beslagvrije voet counts anew from this day (A38).
 */
@Formulier(
        value = "schuldhulproute-afloscapaciteitHerzien",
        schrijft = {"gevolgenAanbod"})
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

            JaNee gevolgen,
            @Size(max = 2000) String redenAfwijking,
            Oplossingskeuze nieuweOplossing,
            Boolean zelfGevraagd,
            @PastOrPresent @Vandaag LocalDate verzoekOp,
            Boolean schuldeisersIngelicht,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final Draagkrachtherziening herziening;
    private final Regelingtak regelingtak;
    private final Wijzigingsverzoek verzoek;
    private final Besluiten besluiten;
    private final Regeluitkomsten uitkomsten;

    AfloscapaciteitHerzien(
            Draagkrachtherziening herziening,
            Besluiten besluiten,
            Regeluitkomsten uitkomsten,
            Regelingtak regelingtak,
            Wijzigingsverzoek verzoek) {
        this.verzoek = verzoek;
        this.regelingtak = regelingtak;
        this.herziening = herziening;
        this.besluiten = besluiten;
        this.uitkomsten = uitkomsten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String vorige =
                uitkomsten.alsTekst(taak.dossiernummer(), Regel.BESLAGVRIJE_VOET, Regel.VTLB, Regel.AFLOSCAPACITEIT);
        Map<String, Object> waarden = new HashMap<>();
        waarden.putAll(verzoek.nogOpen(taak));
        waarden.put("vastgesteldOp", taak.vandaag());
        waarden.put("oplossingen", regelingtak.keuzes(taak.dossiernummer()));
        waarden.put("betaaltSchuldeisers", herziening.betaaltSchuldeisers(taak.dossiernummer()));
        waarden.put("berekening", vorige.isEmpty() ? "" : "Zo was het:\n\n" + vorige);
        waarden.put("besloten", besluiten.isOverToegangBesloten(taak.dossiernummer()));
        waarden.put("afloscapaciteitNu", herziening.nuInWoorden(taak.dossiernummer()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        if (invoer.nieuweOplossing() != null && invoer.gevolgen() != JaNee.JA) {
            throw new Invoerfout("nieuweOplossing", "een andere oplossing kan alleen met een wijzigingsbesluit");
        }
        regelingtak.eisUitvoerbaar(nummer, "nieuweOplossing", invoer.nieuweOplossing());
        boolean gevolgen = herziening.verwerk(
                nummer,
                herziening.bereken(
                        nummer,
                        new Gevonden(
                                invoer.inkomen(),
                                invoer.vtlb(),
                                invoer.beslagvrijeVoet(),
                                invoer.afloscapaciteit(),
                                true,
                                invoer.vastgesteldOp(),
                                "vastgesteldOp",
                                invoer.schuldeisersIngelicht()),
                        taak.vandaag()),
                new Keuze(
                        JaNee.alsBoolean(invoer.gevolgen()),
                        invoer.redenAfwijking(),
                        invoer.toelichting(),
                        invoer.nieuweOplossing() == null
                                ? null
                                : invoer.nieuweOplossing().name(),
                        verzoek.ontvangenOp(taak, invoer.zelfGevraagd(), invoer.verzoekOp())));
        return Feiten.van("gevolgenAanbod", gevolgen);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.vastgesteldOp();
    }
}
