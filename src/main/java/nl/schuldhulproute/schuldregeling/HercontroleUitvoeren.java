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
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The yearly check of the afloscapaciteit (A39; B-32); another amount can need a decision (T-24). */
@Formulier(
        value = "schuldregeling-hercontroleUitvoeren",
        schrijft = {"hercontrole", "houdbaar", "gevolgenAanbod"})
class HercontroleUitvoeren implements Taakformulier<HercontroleUitvoeren.Invoer> {

    enum Uitkomst {
        ONGEWIJZIGD,
        AANGEPAST,
        NIET_HOUDBAAR
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate uitgevoerdOp,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal inkomen,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal vtlb,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal beslagvrijeVoet,

            @NotNull Uitkomst uitkomst,

            @PositiveOrZero @Digits(integer = 9, fraction = 2)
            BigDecimal afloscapaciteit,

            JaNee gevolgen,
            @Size(max = 2000) String redenAfwijking,
            Boolean schuldeisersIngelicht,
            @Size(max = 2000) String toelichting) {}

    private final Hercontroles hercontroles;
    private final Termijnregister termijnen;
    private final Regeluitkomsten regeluitkomsten;
    private final Herrekening herrekening;
    private final Draagkrachtherziening herziening;

    HercontroleUitvoeren(
            Hercontroles hercontroles,
            Termijnregister termijnen,
            Regeluitkomsten regeluitkomsten,
            Herrekening herrekening,
            Draagkrachtherziening herziening) {
        this.hercontroles = hercontroles;
        this.termijnen = termijnen;
        this.regeluitkomsten = regeluitkomsten;
        this.herrekening = herrekening;
        this.herziening = herziening;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String vorige = regeluitkomsten.alsTekst(
                taak.dossiernummer(), Regel.BESLAGVRIJE_VOET, Regel.VTLB, Regel.AFLOSCAPACITEIT);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("einde", Datum.einde(termijnen, taak.dossiernummer(), "A36"));
        waarden.put("berekening", vorige.isEmpty() ? "" : "Zo was het:\n\n" + vorige);
        waarden.put("afloscapaciteitNu", herziening.nuInWoorden(taak.dossiernummer()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean volledig = invoer.inkomen() != null && invoer.vtlb() != null && invoer.beslagvrijeVoet() != null;
        boolean leeg = invoer.inkomen() == null && invoer.vtlb() == null && invoer.beslagvrijeVoet() == null;
        if (!volledig && invoer.uitkomst() == Uitkomst.AANGEPAST) {
            throw new Invoerfout(
                    "vtlb",
                    "vul het inkomen, het vtlb en de beslagvrije voet in: daarop rust de nieuwe afloscapaciteit");
        }
        if (!volledig && !leeg) {
            throw new Invoerfout(
                    "vtlb", "vul het inkomen, het vtlb en de beslagvrije voet alle drie in, of laat ze alle drie leeg");
        }
        if (invoer.uitkomst() == Uitkomst.NIET_HOUDBAAR && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "leg uit waarom de regeling zo niet kan doorgaan");
        }
        boolean gevolgen = volledig && herrekening.verwerk(taak, berekening(invoer));
        if (invoer.uitkomst() == Uitkomst.NIET_HOUDBAAR) {
            herrekening.kanZoNietDoor(taak.dossiernummer());
        }
        termijnen.voldaan(taak.dossiernummer(), "A39", invoer.uitgevoerdOp());
        return Feiten.van("houdbaar", invoer.uitkomst() != Uitkomst.NIET_HOUDBAAR)
                .en("gevolgenAanbod", gevolgen)
                .en("hercontrole", hercontroles.plan(taak.dossiernummer(), invoer.uitgevoerdOp()));
    }

    private static Herrekening.Berekening berekening(Invoer invoer) {
        return new Herrekening.Berekening(
                new Gevonden(
                        invoer.inkomen(),
                        invoer.vtlb(),
                        invoer.beslagvrijeVoet(),
                        invoer.afloscapaciteit(),
                        true,
                        invoer.uitgevoerdOp(),
                        "uitgevoerdOp",
                        invoer.schuldeisersIngelicht()),
                switch (invoer.uitkomst()) {
                    case ONGEWIJZIGD -> Herrekening.Gevolg.BLIJFT_GELIJK;
                    case AANGEPAST -> Herrekening.Gevolg.VERANDERT;
                    case NIET_HOUDBAAR -> Herrekening.Gevolg.NIET_HOUDBAAR;
                },
                "uitkomst",
                new Keuze(JaNee.alsBoolean(invoer.gevolgen()), invoer.redenAfwijking(), invoer.toelichting(), null));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitgevoerdOp();
    }
}
