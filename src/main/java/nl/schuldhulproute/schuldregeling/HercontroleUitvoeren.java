package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The yearly check of the afloscapaciteit (A39; B-32). */
@Formulier(
        value = "schuldregeling-hercontroleUitvoeren",
        schrijft = {"hercontrole", "houdbaar"})
class HercontroleUitvoeren implements Taakformulier<HercontroleUitvoeren.Invoer> {

    enum Uitkomst {
        ONGEWIJZIGD,
        AANGEPAST,
        NIET_HOUDBAAR
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate uitgevoerdOp,
            @NotNull Uitkomst uitkomst,

            @PositiveOrZero @Digits(integer = 9, fraction = 2)
            BigDecimal afloscapaciteit,

            @NotNull @AssertTrue Boolean schuldeisersIngelicht,
            @Size(max = 2000) String toelichting) {}

    private final Hercontroles hercontroles;
    private final Termijnregister termijnen;

    HercontroleUitvoeren(Hercontroles hercontroles, Termijnregister termijnen) {
        this.hercontroles = hercontroles;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("einde", Datum.einde(termijnen, taak.dossiernummer(), "A36"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.uitkomst() == Uitkomst.AANGEPAST && invoer.afloscapaciteit() == null) {
            throw new Invoerfout("afloscapaciteit", "vul de nieuwe afloscapaciteit in");
        }
        boolean houdbaar = invoer.uitkomst() != Uitkomst.NIET_HOUDBAAR;
        if (!houdbaar && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "leg uit waarom de regeling zo niet kan doorgaan");
        }
        termijnen.voldaan(taak.dossiernummer(), "A39", invoer.uitgevoerdOp());
        return Feiten.van("houdbaar", houdbaar)
                .en("hercontrole", hercontroles.plan(taak.dossiernummer(), invoer.uitgevoerdOp()));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitgevoerdOp();
    }
}
