package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Gevolg;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/**
 * The agreed plan is fixed; does it change the aanbod on which was decided (VNG-model toelichting art. 9; T-21, T-24)? A reason
 * sets no decision aside that the change cannot do without.
 */
@Formulier(
        value = "plan-van-aanpak-planVaststellen",
        schrijft = {"gevolgenAanbod"})
class PlanVaststellen implements Taakformulier<PlanVaststellen.Invoer> {

    private static final Reden NA_BEZWAAR = naarBesluit("met de beslissing op het bezwaar");
    private static final Reden NA_UITSPRAAK = naarBesluit("door de rechtbank");

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate vastgesteldOp,
            @NotNull JaNee gevolgen,
            @Size(max = 2000) String toelichting) {}

    private final Plannen plannen;
    private final Producten producten;
    private final Besluitenboek besluiten;
    private final Regeluitkomsten uitkomsten;
    private final Clock klok;

    PlanVaststellen(
            Plannen plannen, Producten producten, Besluitenboek besluiten, Regeluitkomsten uitkomsten, Clock klok) {
        this.besluiten = besluiten;
        this.plannen = plannen;
        this.producten = producten;
        this.uitkomsten = uitkomsten;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Uitslag<Gevolg> voorstel = voorstel(taak);
        Map<String, Object> waarden = new HashMap<>();
        if (!voorstel.isBepaald()) {
            waarden.put(
                    "vergelijking",
                    "Wij kunnen niets voorstellen. Dit ontbreekt: "
                            + voorstel.ontbreekt().get(0) + ".");
            return waarden;
        }
        waarden.put(
                "vergelijking",
                "**Voorstel: %s.**\n\n%s"
                        .formatted(
                                voorstel.uitkomst().opschrift().toLowerCase(Locale.ROOT),
                                voorstel.redenen().stream()
                                        .map(reden -> "- " + reden.uitleg())
                                        .collect(Collectors.joining("\n"))));
        if (voorstel.uitkomst() != Gevolg.AFWEGEN) {
            waarden.put("gevolgen", (voorstel.uitkomst() == Gevolg.WIJZIGINGSBESLUIT ? JaNee.JA : JaNee.NEE).name());
        }
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Plan plan = plan(taak);
        if (plan.besprokenOp() != null && invoer.vastgesteldOp().isBefore(plan.besprokenOp())) {
            throw new Invoerfout("vastgesteldOp", "deze dag ligt voor de dag waarop het plan is besproken");
        }
        boolean gevolgen = invoer.gevolgen() == JaNee.JA;
        Uitslag<Gevolg> voorstel = voorstel(taak);
        if (voorstel.isBepaald()) {
            Planwijziging.eisBesluit(voorstel, gevolgen);
            if (voorstel.uitkomst().vraagtReden(gevolgen) && invoer.toelichting() == null) {
                throw new Invoerfout(
                        "toelichting",
                        "het voorstel is: %s; schrijf op waarom u dit kiest"
                                .formatted(voorstel.uitkomst().opschrift().toLowerCase(Locale.ROOT)));
            }
            uitkomsten.bewaar(
                    taak.dossiernummer(),
                    Regel.WIJZIGING_VAN_PLAN,
                    voorstel.uitkomst().opschrift(),
                    voorstel.redenen(),
                    invoer.vastgesteldOp());
        }
        plan.isVastgesteld(invoer.vastgesteldOp());
        plannen.save(plan);
        return Feiten.van("gevolgenAanbod", gevolgen);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.vastgesteldOp();
    }

    private Uitslag<Gevolg> voorstel(Taak taak) {
        Plan besloten = plannen.findByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer()).stream()
                .filter(plan -> plan.vastgesteldOp() != null)
                .findFirst()
                .orElse(null);
        if (besloten == null
                && besluiten.toegangDoorRechter(taak.dossiernummer()).isPresent()) {
            return Uitslag.van(Gevolg.WIJZIGINGSBESLUIT, List.of(NA_UITSPRAAK));
        }
        if (besloten == null && isToegangNaBezwaar(taak.dossiernummer())) {
            return Uitslag.van(Gevolg.WIJZIGINGSBESLUIT, List.of(NA_BEZWAAR));
        }
        return Planvergelijking.voor(
                besloten, plan(taak), producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer()));
    }

    private static Reden naarBesluit(String waarmee) {
        return new Reden(
                "De toegang is verleend %s. Daar stond nog geen plan van aanpak in, en het plan hoort in een besluit."
                        .formatted(waarmee),
                "Wgs art. 4a lid 1; VNG-model art. 9 lid 1; M-35");
    }

    /** Granted instead of a refusal: then there was no plan to decide on yet. */
    private boolean isToegangNaBezwaar(String dossiernummer) {
        return besluiten
                .overToegang(dossiernummer)
                .filter(Besluit::verleentToegang)
                .filter(besluit -> besluit.soort() == Soort.BESLISSING_OP_BEZWAAR)
                .isPresent();
    }

    private Plan plan(Taak taak) {
        return plannen.teBewerken(taak.dossiernummer(), klok.instant());
    }
}
