package nl.schuldhulproute.schuldregeling;

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
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
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

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal inkomen,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal vtlb,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal beslagvrijeVoet,

            @NotNull Uitkomst uitkomst,

            @PositiveOrZero @Digits(integer = 9, fraction = 2)
            BigDecimal afloscapaciteit,

            Boolean schuldeisersIngelicht,
            @Size(max = 2000) String toelichting) {}

    private final Hercontroles hercontroles;
    private final Termijnregister termijnen;
    private final Regeluitkomsten regeluitkomsten;
    private final Plannen plannen;
    private final Aflosbedrag aflosbedrag;
    private final Clock klok;

    HercontroleUitvoeren(
            Hercontroles hercontroles,
            Termijnregister termijnen,
            Regeluitkomsten regeluitkomsten,
            Plannen plannen,
            Aflosbedrag aflosbedrag,
            Clock klok) {
        this.aflosbedrag = aflosbedrag;
        this.plannen = plannen;
        this.klok = klok;
        this.hercontroles = hercontroles;
        this.regeluitkomsten = regeluitkomsten;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String vorige = regeluitkomsten.alsTekst(
                taak.dossiernummer(), Regel.BESLAGVRIJE_VOET, Regel.VTLB, Regel.AFLOSCAPACITEIT);
        return Map.of(
                "einde",
                Datum.einde(termijnen, taak.dossiernummer(), "A36"),
                "berekening",
                vorige.isEmpty() ? "" : "Zo was het:\n\n" + vorige);
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
        if (volledig) {
            bereken(taak, invoer);
        }
        if (invoer.uitkomst() == Uitkomst.AANGEPAST && !Boolean.TRUE.equals(invoer.schuldeisersIngelicht())) {
            throw new Invoerfout("schuldeisersIngelicht", "vertel de schuldeisers eerst wat er verandert");
        }
        boolean houdbaar = invoer.uitkomst() != Uitkomst.NIET_HOUDBAAR;
        if (!houdbaar && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "leg uit waarom de regeling zo niet kan doorgaan");
        }
        termijnen.voldaan(taak.dossiernummer(), "A39", invoer.uitgevoerdOp());
        return Feiten.van("houdbaar", houdbaar)
                .en("hercontrole", hercontroles.plan(taak.dossiernummer(), invoer.uitgevoerdOp()));
    }

    /**
     * The new afloscapaciteit with its reasons; nobody may agree to more than it (Wgs art. 4a lid 5). The plan on which was
     * decided stays as it was; the new amounts make the next version.
     */
    private void bereken(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Draagkracht nieuw = Draagkracht.overgenomen(
                Euro.cent(invoer.inkomen()),
                Euro.cent(invoer.beslagvrijeVoet()),
                Euro.cent(invoer.vtlb()),
                true,
                invoer.uitgevoerdOp(),
                taak.vandaag());
        if (invoer.uitkomst() == Uitkomst.ONGEWIJZIGD) {
            aflosbedrag.blijftBetaalbaar(
                    nummer, "uitkomst", nieuw.afloscapaciteit().uitkomst());
        }
        Plan plan = plannen.teBewerken(nummer, klok.instant());
        plan.bedragen(
                nieuw.beslagvrijeVoet().uitkomst(),
                Euro.cent(invoer.inkomen()),
                nieuw.vtlb().uitkomst(),
                nieuw.afgesproken(Euro.cent(invoer.afloscapaciteit())),
                nieuw.isIndicatief());
        plan.isVastgesteld(invoer.uitgevoerdOp());
        plannen.save(plan);
        nieuw.bewaar(regeluitkomsten, nummer, taak.vandaag());
        termijnen.start(nummer, "A38", invoer.uitgevoerdOp());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitgevoerdOp();
    }
}
