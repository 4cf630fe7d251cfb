package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Nazorgmomenten;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Nazorg is part of the plan: how often, how long, how, with whom (VNG-model art. 9 lid 2 onder e; Z-09, Z-10, L-05). */
@Formulier("plan-van-aanpak-nazorgAfspreken")
class NazorgAfspreken implements Taakformulier<NazorgAfspreken.Invoer> {

    record Invoer(
            @NotNull @Size(max = 60) String momenten,
            @NotNull Nazorgafspraak.Vorm vorm,
            @NotNull Nazorgafspraak.Uitvoerder uitvoerder,
            @NotNull @Size(max = 200) String contactpersoon,
            @Size(max = 200) String coordinator,
            @NotNull @PastOrPresent @Vandaag LocalDate afgesprokenOp) {}

    private final Nazorgafspraken afspraken;
    private final Plannen plannen;
    private final Nazorgmomenten nazorgmomenten;
    private final Overgangsrecht beleid;
    private final Clock klok;

    NazorgAfspreken(
            Nazorgafspraken afspraken,
            Plannen plannen,
            Nazorgmomenten nazorgmomenten,
            Overgangsrecht beleid,
            Clock klok) {
        this.afspraken = afspraken;
        this.plannen = plannen;
        this.nazorgmomenten = nazorgmomenten;
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put(
                "momenten",
                Nazorgafspraak.toonMomenten(nazorgmomenten.passend(
                        null,
                        Nazorgmomenten.Gemeente.van(beleid, taak.dossiernummer(), taak.vandaag()),
                        taak.vandaag())));
        afspraken.findByDossiernummer(taak.dossiernummer()).ifPresent(afspraak -> {
            waarden.put("momenten", Nazorgafspraak.toonMomenten(afspraak.momenten()));
            waarden.put("vorm", afspraak.vorm().name());
            waarden.put("uitvoerder", afspraak.uitvoerder().name());
            waarden.put("contactpersoon", afspraak.contactpersoon());
            waarden.put("coordinator", afspraak.coordinator());
        });
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        List<Integer> momenten = Nazorgafspraak.leesMomenten("momenten", invoer.momenten());
        boolean vrijwilliger = invoer.uitvoerder() == Nazorgafspraak.Uitvoerder.VRIJWILLIGER;
        if (vrijwilliger && invoer.coordinator() == null) {
            throw new Invoerfout("coordinator", "een vrijwilliger werkt met een coördinator; vul de naam in");
        }
        Nazorgafspraak afspraak = afspraken
                .findByDossiernummer(taak.dossiernummer())
                .orElseGet(() -> new Nazorgafspraak(taak.dossiernummer(), klok.instant()));
        afspraak.spreekAf(
                momenten,
                invoer.vorm(),
                invoer.contactpersoon(),
                invoer.uitvoerder(),
                vrijwilliger ? invoer.coordinator() : null,
                invoer.afgesprokenOp());
        afspraken.save(afspraak);
        beleid.pasToe(taak.dossiernummer(), Instelling.NAZORG_MOMENTEN, taak.vandaag());
        Plan plan = plannen.teBewerken(taak.dossiernummer(), klok.instant());
        plan.beschrijf(plan.doel(), plan.aanbod(), plan.verplichtingen(), plan.momenten(), inWoorden(afspraak));
        plannen.save(plan);
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgesprokenOp();
    }

    private static String inWoorden(Nazorgafspraak afspraak) {
        return "Contact %s maanden na het einde van de oplossing (%s), door %s. Contactpersoon of loket: %s."
                .formatted(
                        Nazorgafspraak.toonMomenten(afspraak.momenten()),
                        vorm(afspraak.vorm()),
                        uitvoerder(afspraak.uitvoerder()),
                        afspraak.contactpersoon());
    }

    private static String vorm(Nazorgafspraak.Vorm vorm) {
        return switch (vorm) {
            case TELEFOON -> "telefoon";
            case HUISBEZOEK -> "huisbezoek";
            case OP_KANTOOR -> "gesprek op kantoor";
            case ONLINE -> "online";
        };
    }

    private static String uitvoerder(Nazorgafspraak.Uitvoerder uitvoerder) {
        return switch (uitvoerder) {
            case EIGEN_HULPVERLENER -> "de eigen hulpverlener";
            case NAZORGCOACH -> "een nazorgcoach";
            case KETENPARTNER -> "een andere organisatie";
            case VRIJWILLIGER -> "een vrijwilliger";
        };
    }
}
