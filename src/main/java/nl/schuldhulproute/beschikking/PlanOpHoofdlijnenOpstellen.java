package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.BeslagvrijeVoet;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.beleid.Draagkracht;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Plicht;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The plan van aanpak in outline: all seven items of art. 9 lid 2, amounts possibly an estimate (M-35–M-42). */
@Formulier("beschikking-planOpHoofdlijnenOpstellen")
class PlanOpHoofdlijnenOpstellen implements Taakformulier<PlanOpHoofdlijnenOpstellen.Invoer> {

    enum Bron {
        INVULLEN,
        UITREKENEN
    }

    record Invoer(
            @NotNull @Size(max = 4000) String doel,
            @NotNull @Size(max = 4000) String aanbod,
            @NotNull @Size(max = 4000) String verplichtingen,
            @NotNull @Size(max = 4000) String momenten,
            @NotNull @Size(max = 4000) String nazorg,

            Bron bron,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal beslagvrijeVoet,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal inkomen,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal vtlb,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal afloscapaciteit,

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

            Boolean indicatief,
            @NotNull @PastOrPresent LocalDate besprokenOp) {}

    private final Plannen plannen;
    private final Dossiers dossiers;
    private final Cijfers cijfers;
    private final Regeluitkomsten regeluitkomsten;
    private final Beleid beleid;
    private final Clock klok;

    PlanOpHoofdlijnenOpstellen(
            Plannen plannen,
            Dossiers dossiers,
            Cijfers cijfers,
            Regeluitkomsten regeluitkomsten,
            Beleid beleid,
            Clock klok) {
        this.cijfers = cijfers;
        this.regeluitkomsten = regeluitkomsten;
        this.plannen = plannen;
        this.dossiers = dossiers;
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("hulpvraag", dossiers.dossier(taak.dossiernummer()).hulpvraag());
        String berekening = regeluitkomsten.alsTekst(
                taak.dossiernummer(), Regel.BESLAGVRIJE_VOET, Regel.VTLB, Regel.AFLOSCAPACITEIT);
        waarden.put("berekening", berekening.isEmpty() ? "" : "Eerder uitgerekend:\n\n" + berekening);
        waarden.put("verplichtingen", Plicht.inWoorden(beleid.op(taak.vandaag()).van(Instelling.MEDEWERKING)));
        laatste(taak).ifPresent(plan -> {
            waarden.put("doel", plan.doel());
            waarden.put("aanbod", plan.aanbod());
            waarden.put("verplichtingen", plan.verplichtingen());
            waarden.put("momenten", plan.momenten());
            waarden.put("nazorg", plan.nazorg());
            waarden.put("beslagvrijeVoet", Euro.euro(plan.beslagvrijeVoet()));
            waarden.put("inkomen", Euro.euro(plan.inkomen()));
            waarden.put("vtlb", Euro.euro(plan.vtlb()));
            waarden.put("afloscapaciteit", Euro.euro(plan.afloscapaciteit()));
            waarden.put("indicatief", plan.indicatief());
            waarden.put("besprokenOp", plan.besprokenOp());
        });
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Plan plan = laatste(taak).orElseGet(() -> new Plan(taak.dossiernummer(), 1, klok.instant()));
        plan.beschrijf(invoer.doel(), invoer.aanbod(), invoer.verplichtingen(), invoer.momenten(), invoer.nazorg());
        if (invoer.bron() == Bron.UITREKENEN) {
            rekenUit(taak, invoer, plan);
        } else {
            neemOver(taak, invoer, plan);
        }
        plan.isBesproken(invoer.besprokenOp());
        plannen.save(plan);
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }

    private static void eis(String veld, BigDecimal bedrag) {
        if (bedrag == null) {
            throw new Invoerfout(veld, "vul dit in, of laat een indicatie uitrekenen");
        }
    }

    private void rekenUit(Taak taak, Invoer invoer, Plan plan) {
        eis("inkomen", invoer.inkomen());
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
        plan.bedragen(
                draagkracht.beslagvrijeVoet().uitkomst(),
                Euro.cent(invoer.inkomen()),
                draagkracht.vtlb().uitkomst(),
                draagkracht.afloscapaciteit().uitkomst(),
                draagkracht.isIndicatief());
        draagkracht.bewaar(regeluitkomsten, taak.dossiernummer(), taak.vandaag());
    }

    /** What can be paid off rests on income and vtlb (art. 9 lid 2 onder g); without paying off they may still be unknown. */
    private void neemOver(Taak taak, Invoer invoer, Plan plan) {
        eis("beslagvrijeVoet", invoer.beslagvrijeVoet());
        eis("afloscapaciteit", invoer.afloscapaciteit());
        boolean schatting = Boolean.TRUE.equals(invoer.indicatief());
        if (invoer.inkomen() == null || invoer.vtlb() == null) {
            eisBijAflossen(invoer);
            plan.bedragen(
                    Euro.cent(invoer.beslagvrijeVoet()),
                    Euro.cent(invoer.inkomen()),
                    Euro.cent(invoer.vtlb()),
                    Euro.cent(invoer.afloscapaciteit()),
                    schatting);
            return;
        }
        Draagkracht draagkracht = Draagkracht.overgenomen(
                Euro.cent(invoer.inkomen()),
                Euro.cent(invoer.beslagvrijeVoet()),
                Euro.cent(invoer.vtlb()),
                !schatting,
                invoer.besprokenOp(),
                taak.vandaag());
        plan.bedragen(
                draagkracht.beslagvrijeVoet().uitkomst(),
                Euro.cent(invoer.inkomen()),
                draagkracht.vtlb().uitkomst(),
                draagkracht.afgesproken(Euro.cent(invoer.afloscapaciteit())),
                draagkracht.isIndicatief());
        draagkracht.bewaar(regeluitkomsten, taak.dossiernummer(), taak.vandaag());
    }

    private static void eisBijAflossen(Invoer invoer) {
        if (invoer.afloscapaciteit().signum() == 0) {
            return;
        }
        if (invoer.inkomen() == null) {
            throw new Invoerfout("inkomen", "vul dit in: anders is niet te zien of er genoeg overblijft om te leven");
        }
        throw new Invoerfout("vtlb", "vul dit in: de afloscapaciteit is het inkomen min het vtlb");
    }

    private Optional<Plan> laatste(Taak taak) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer());
    }
}
