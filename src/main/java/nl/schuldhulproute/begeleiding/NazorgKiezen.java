package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Nazorgmomenten;
import nl.schuldhulproute.beleid.Nazorgmomenten.Gemeente;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/**
 * The choice of nazorg with the resident, with a reason where it differs from the proposal (L-11, L-21, L-22). The choice says
 * when there is contact, unless other moments are agreed; langdurige nazorg asks who does what (L-10).
 */
@Formulier("begeleiding-nazorgKiezen")
class NazorgKiezen implements Taakformulier<NazorgKiezen.Invoer> {

    record Invoer(
            @NotNull Intensiteit intensiteit,
            @Size(max = 2000) String redenAfwijking,
            @Size(max = 60) String momenten,
            @NotNull Nazorgafspraak.Vorm vorm,
            @NotNull @Size(max = 200) String contactpersoon,
            @Size(max = 2000) String ketenafspraken,
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp) {}

    private final Nazorgvoorstel voorstel;
    private final Nazorgafspraken afspraken;
    private final Nazorgmomenten nazorgmomenten;
    private final Overgangsrecht beleid;
    private final Clock klok;

    NazorgKiezen(
            Nazorgvoorstel voorstel,
            Nazorgafspraken afspraken,
            Nazorgmomenten nazorgmomenten,
            Overgangsrecht beleid,
            Clock klok) {
        this.voorstel = voorstel;
        this.afspraken = afspraken;
        this.nazorgmomenten = nazorgmomenten;
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Uitslag<Intensiteit> nu = voorstel.voor(taak.dossiernummer());
        Optional<Nazorgafspraak> afspraak = afspraken.findByDossiernummer(taak.dossiernummer());
        Map<String, Object> waarden = new HashMap<>();
        if (nu.isBepaald()) {
            waarden.put("voorgesteld", nu.uitkomst().name());
            waarden.put("intensiteit", nu.uitkomst().name());
        }
        waarden.put(
                "voorstel",
                nu.isBepaald() ? nu.uitkomst().opschrift() : "geen, want een antwoord in de toets ontbreekt");
        waarden.put("merk", Nazorgtoets.MERK);
        waarden.put("redenen", redenen(nu));
        waarden.put("passend", passend(taak));
        waarden.put(
                "inHetPlan",
                afspraak.map(een -> Nazorgafspraak.toonMomenten(een.momenten()) + " maanden")
                        .orElse("nog niets"));
        waarden.put("vorm", vorm(nu, afspraak));
        waarden.put(
                "contactpersoon", afspraak.map(Nazorgafspraak::contactpersoon).orElse(null));
        return waarden;
    }

    private static String redenen(Uitslag<Intensiteit> nu) {
        return (nu.isBepaald() ? nu.redenen().stream().map(Reden::uitleg) : nu.ontbreekt().stream())
                .map(een -> "- " + een)
                .collect(Collectors.joining("\n"));
    }

    private String passend(Taak taak) {
        return Arrays.stream(Intensiteit.values())
                .map(een -> "- %s: %s".formatted(een.naam(), Nazorgafspraak.toonMomenten(passend(een, taak))))
                .collect(Collectors.joining("\n"));
    }

    private List<Integer> passend(Intensiteit intensiteit, Taak taak) {
        return nazorgmomenten.passend(
                intensiteit, Gemeente.van(beleid, taak.dossiernummer(), taak.vandaag()), taak.vandaag());
    }

    /** Who needs more, is visited (L-25); otherwise as the plan says. */
    private static String vorm(Uitslag<Intensiteit> nu, Optional<Nazorgafspraak> afspraak) {
        if (nu.isBepaald() && nu.uitkomst().compareTo(Intensiteit.ACTIEF_INTENSIEF) >= 0) {
            return Nazorgafspraak.Vorm.HUISBEZOEK.name();
        }
        return afspraak.map(een -> een.vorm().name()).orElse(null);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Uitslag<Intensiteit> nu = voorstel.voor(taak.dossiernummer());
        boolean wijktAf = invoer.intensiteit() != nu.uitkomst();
        if (wijktAf && invoer.redenAfwijking() == null) {
            throw new Invoerfout("redenAfwijking", "u kiest iets anders dan het voorstel; schrijf op waarom");
        }
        boolean langdurig = invoer.intensiteit() == Intensiteit.LANGDURIG;
        if (langdurig && invoer.ketenafspraken() == null) {
            throw new Invoerfout("ketenafspraken", "overleg met de andere organisaties en schrijf op wie wat doet");
        }
        List<Integer> momenten = invoer.momenten() == null
                ? passend(invoer.intensiteit(), taak)
                : Nazorgafspraak.leesMomenten("momenten", invoer.momenten());
        Nazorgafspraak afspraak = afspraken
                .findByDossiernummer(taak.dossiernummer())
                .orElseGet(() -> new Nazorgafspraak(taak.dossiernummer(), klok.instant()));
        boolean nieuw = afspraak.id() == null;
        afspraak.spreekAf(
                momenten,
                invoer.vorm(),
                invoer.contactpersoon(),
                nieuw ? Nazorgafspraak.Uitvoerder.NAZORGCOACH : afspraak.uitvoerder(),
                afspraak.coordinator(),
                invoer.besprokenOp());
        afspraak.isGetoetst(invoer.intensiteit(), wijktAf ? invoer.redenAfwijking() : Nazorgvoorstel.inWoorden(nu));
        afspraak.metDeKeten(langdurig ? invoer.ketenafspraken() : null);
        afspraken.save(afspraak);
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
