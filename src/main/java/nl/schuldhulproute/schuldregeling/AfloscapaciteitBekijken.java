package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.beleid.Draagkrachtherziening;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Gevonden;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Keuze;
import nl.schuldhulproute.beleid.Wijzigt;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * The norms changed on 1 January or 1 July: can who pays off still pay the same (Rv art. 475da lid 8; VNG-model art. 9 lid 2
 * onder g; T-24)? Also who finds that the amount stays keeps on which figures that rests. Only where somebody computed with
 * these norms already, looking once more asks for nothing.
 */
@Formulier(
        value = "schuldregeling-afloscapaciteitBekijken",
        schrijft = {"houdbaar", "gevolgenAanbod"})
class AfloscapaciteitBekijken implements Taakformulier<AfloscapaciteitBekijken.Invoer> {

    enum Uitkomst {
        NIETS_ANDERS,
        ANDERE_BEDRAGEN,
        NIET_HOUDBAAR
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate bekekenOp,
            @NotNull Uitkomst uitkomst,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal inkomen,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal vtlb,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal beslagvrijeVoet,

            JaNee gevolgen,
            @Size(max = 2000) String redenAfwijking,
            Boolean schuldeisersIngelicht,
            @Size(max = 2000) String toelichting) {}

    private final Herzieningen herzieningen;
    private final Herrekening herrekening;
    private final Draagkrachtherziening herziening;
    private final Regeluitkomsten uitkomsten;
    private final Cijfers cijfers;

    AfloscapaciteitBekijken(
            Herzieningen herzieningen,
            Herrekening herrekening,
            Draagkrachtherziening herziening,
            Regeluitkomsten uitkomsten,
            Cijfers cijfers) {
        this.herzieningen = herzieningen;
        this.herrekening = herrekening;
        this.herziening = herziening;
        this.uitkomsten = uitkomsten;
        this.cijfers = cijfers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        LocalDate vanaf = Herzieningen.laatste(taak.vandaag());
        String vorige =
                uitkomsten.alsTekst(taak.dossiernummer(), Regel.BESLAGVRIJE_VOET, Regel.VTLB, Regel.AFLOSCAPACITEIT);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("vanaf", Datum.van(vanaf));
        waarden.put("normen", normen(vanaf));
        waarden.put("berekening", vorige.isEmpty() ? "" : "Zo was het:\n\n" + vorige);
        waarden.put("bekekenOp", taak.vandaag());
        waarden.put(
                "alBerekend",
                herzieningen
                        .alBerekendOp(taak.dossiernummer(), taak.vandaag())
                        .map(Datum::van)
                        .orElse(""));
        waarden.put("afloscapaciteitNu", herziening.nuInWoorden(taak.dossiernummer()));
        return waarden;
    }

    private String normen(LocalDate vanaf) {
        List<Cijfer> nieuw = cijfers.alle().stream()
                .filter(cijfer ->
                        cijfer.wijzigt() != Wijzigt.NIET && cijfer.geldigVanaf().equals(vanaf))
                .toList();
        return nieuw.isEmpty()
                ? "De nieuwe bedragen staan nog niet in deze toepassing. Neem ze over uit de officiële rekenmachine."
                : nieuw.stream()
                        .map(cijfer -> "- %s: %s".formatted(cijfer.naam(), cijfer.tekst()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Datum.nietVoor(
                "bekekenOp",
                invoer.bekekenOp(),
                Herzieningen.laatste(taak.vandaag()),
                "de dag waarop de normen veranderden");
        String nummer = taak.dossiernummer();
        boolean alBerekend = herzieningen.alBerekendOp(nummer, taak.vandaag()).isPresent();
        if (!alBerekend) {
            herzieningen.isBekeken(nummer, invoer.bekekenOp());
        }
        boolean gevolgen = false;
        if (!alBerekend || invoer.uitkomst() != Uitkomst.NIETS_ANDERS) {
            if (invoer.inkomen() == null || invoer.vtlb() == null || invoer.beslagvrijeVoet() == null) {
                throw new Invoerfout("vtlb", "vul het inkomen, het vtlb en de beslagvrije voet alle drie in");
            }
            gevolgen = herrekening.verwerk(taak, berekening(invoer));
        }
        // The moment that runs may be of a computation in the meantime; that one stays.
        herzieningen.planAlsDatNogNietIs(nummer);
        return Feiten.van("houdbaar", invoer.uitkomst() != Uitkomst.NIET_HOUDBAAR)
                .en("gevolgenAanbod", gevolgen);
    }

    private static Herrekening.Berekening berekening(Invoer invoer) {
        return new Herrekening.Berekening(
                new Gevonden(
                        invoer.inkomen(),
                        invoer.vtlb(),
                        invoer.beslagvrijeVoet(),
                        null,
                        true,
                        invoer.bekekenOp(),
                        "bekekenOp",
                        invoer.schuldeisersIngelicht()),
                switch (invoer.uitkomst()) {
                    case NIETS_ANDERS -> Herrekening.Gevolg.BLIJFT_GELIJK;
                    case ANDERE_BEDRAGEN -> Herrekening.Gevolg.VERANDERT;
                    case NIET_HOUDBAAR -> Herrekening.Gevolg.NIET_HOUDBAAR;
                },
                "uitkomst",
                new Keuze(JaNee.alsBoolean(invoer.gevolgen()), invoer.redenAfwijking(), invoer.toelichting(), null));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.bekekenOp();
    }
}
