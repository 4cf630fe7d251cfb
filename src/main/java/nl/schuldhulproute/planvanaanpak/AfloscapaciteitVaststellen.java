package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.beleid.BeslagvrijeVoet;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.beleid.Draagkracht;
import nl.schuldhulproute.beleid.Wijzigt;
import nl.schuldhulproute.dossier.Begroting;
import nl.schuldhulproute.dossier.Begrotingspost;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * Beslagvrije voet, vtlb and what follows from it, taken over or computed (VNG-model art. 9 lid 2 onder f and g; M-41, M-42;
 * T-22). What we computed ourselves is looked at before the plan goes on. The beslagvrije voet is valid for a year from here
 * (A38).
 */
@Formulier(
        value = AfloscapaciteitVaststellen.FORMULIER,
        schrijft = {"berekeningNakijken"})
class AfloscapaciteitVaststellen implements Taakformulier<AfloscapaciteitVaststellen.Invoer> {

    static final String FORMULIER = "plan-van-aanpak-afloscapaciteitVaststellen";

    enum Bron {
        OFFICIEEL,
        SCHATTING,
        UITREKENEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate berekendOp,
            @NotNull Bron bron,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal inkomen,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal vtlb,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal beslagvrijeVoet,

            BeslagvrijeVoet.Leefsituatie leefsituatie,
            BeslagvrijeVoet.Verblijf verblijf,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal jaarinkomen,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal partnerinkomen,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal inrichtingsprijs,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal correcties,

            @Size(max = 2000) String toelichting) {}

    private final Plannen plannen;
    private final Begroting begroting;
    private final Cijfers cijfers;
    private final Regeluitkomsten regeluitkomsten;
    private final Termijnregister termijnen;
    private final Clock klok;

    AfloscapaciteitVaststellen(
            Plannen plannen,
            Begroting begroting,
            Cijfers cijfers,
            Regeluitkomsten regeluitkomsten,
            Termijnregister termijnen,
            Clock klok) {
        this.termijnen = termijnen;
        this.plannen = plannen;
        this.begroting = begroting;
        this.cijfers = cijfers;
        this.regeluitkomsten = regeluitkomsten;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>();
        begroting
                .inkomen(taak.dossiernummer(), Begrotingspost.Wie.INWONER)
                .ifPresent(inkomen -> waarden.put("inkomen", Euro.euro(inkomen)));
        begroting
                .inkomen(taak.dossiernummer(), Begrotingspost.Wie.PARTNER)
                .ifPresent(inkomen -> waarden.put("partnerinkomen", Euro.euro(inkomen)));
        plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer())
                .ifPresent(plan -> {
                    if (plan.inkomen() != null) {
                        waarden.put("inkomen", Euro.euro(plan.inkomen()));
                    }
                    waarden.put("vtlb", Euro.euro(plan.vtlb()));
                    waarden.put("beslagvrijeVoet", Euro.euro(plan.beslagvrijeVoet()));
                });
        Wijzigt.HALFJAAR.volgende(taak.vandaag()).ifPresent(dag -> waarden.put("heroverwegen", Dagtekst.van(dag)));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean uitrekenen = invoer.bron() == Bron.UITREKENEN;
        Draagkracht draagkracht = uitrekenen ? berekend(taak, invoer) : overgenomen(taak, invoer);
        Plan plan = plannen.teBewerken(taak.dossiernummer(), klok.instant());
        plan.bedragen(
                draagkracht.beslagvrijeVoet().uitkomst(),
                Euro.cent(invoer.inkomen()),
                draagkracht.vtlb().uitkomst(),
                draagkracht.afloscapaciteit().uitkomst(),
                draagkracht.isIndicatief());
        plannen.save(plan);
        draagkracht.bewaar(regeluitkomsten, taak.dossiernummer(), taak.vandaag());
        termijnen.start(taak.dossiernummer(), "A38", invoer.berekendOp());
        return Feiten.van("berekeningNakijken", uitrekenen);
    }

    private Draagkracht berekend(Taak taak, Invoer invoer) {
        Draagkracht draagkracht = Draagkracht.berekend(
                new BeslagvrijeVoet.Feiten(
                        invoer.leefsituatie(),
                        invoer.verblijf(),
                        Euro.cent(invoer.jaarinkomen()),
                        Euro.cent(invoer.inkomen()),
                        Euro.cent(invoer.partnerinkomen()),
                        Euro.cent(invoer.inrichtingsprijs())),
                Euro.cent(invoer.correcties()),
                cijfers,
                taak.vandaag());
        if (!draagkracht.ontbreekt().isEmpty()) {
            throw new Invoerfout("bron", "hiervoor ontbreekt nog: " + String.join(", ", draagkracht.ontbreekt()));
        }
        return draagkracht;
    }

    private static Draagkracht overgenomen(Taak taak, Invoer invoer) {
        eis("vtlb", invoer.vtlb());
        eis("beslagvrijeVoet", invoer.beslagvrijeVoet());
        return Draagkracht.overgenomen(
                Euro.cent(invoer.inkomen()),
                Euro.cent(invoer.beslagvrijeVoet()),
                Euro.cent(invoer.vtlb()),
                invoer.bron() == Bron.OFFICIEEL,
                invoer.berekendOp(),
                taak.vandaag());
    }

    private static void eis(String veld, BigDecimal bedrag) {
        if (bedrag == null) {
            throw new Invoerfout(veld, "vul dit in, of laat een indicatie uitrekenen");
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.berekendOp();
    }
}
