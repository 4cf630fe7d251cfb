package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The choice of nazorg with the resident, with a reason where it differs from the proposal (L-11, L-21, L-22). */
@Formulier("begeleiding-nazorgKiezen")
class NazorgKiezen implements Taakformulier<NazorgKiezen.Invoer> {

    record Invoer(
            @NotNull Nazorgafspraak.Intensiteit intensiteit,
            @Size(max = 2000) String redenAfwijking,
            @NotNull @Size(max = 60) String momenten,
            @NotNull Nazorgafspraak.Vorm vorm,
            @NotNull @Size(max = 200) String contactpersoon,
            @NotNull @PastOrPresent LocalDate besprokenOp) {}

    private final Nazorgvoorstel voorstel;
    private final Nazorgafspraken afspraken;
    private final Overgangsrecht beleid;
    private final Clock klok;

    NazorgKiezen(Nazorgvoorstel voorstel, Nazorgafspraken afspraken, Overgangsrecht beleid, Clock klok) {
        this.voorstel = voorstel;
        this.afspraken = afspraken;
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Nazorgtoets.Voorstel nu = voorstel.voor(taak.dossiernummer());
        Optional<Nazorgafspraak> afspraak = afspraken.findByDossiernummer(taak.dossiernummer());
        List<Integer> momenten = afspraak.map(Nazorgafspraak::momenten)
                .orElseGet(() -> beleid.geldt(taak.dossiernummer(), Instelling.NAZORG_MOMENTEN, taak.vandaag()));
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("voorgesteld", nu.intensiteit().name());
        waarden.put("intensiteit", nu.intensiteit().name());
        waarden.put(
                "voorstel",
                nu.intensiteit() == Nazorgafspraak.Intensiteit.ACTIEF ? "actieve nazorg" : "passieve nazorg");
        waarden.put("redenen", nu.redenen().stream().map(reden -> "- " + reden).collect(Collectors.joining("\n")));
        waarden.put("momenten", Nazorgafspraak.toonMomenten(momenten));
        waarden.put("vorm", afspraak.map(een -> een.vorm().name()).orElse(null));
        waarden.put(
                "contactpersoon", afspraak.map(Nazorgafspraak::contactpersoon).orElse(null));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Nazorgtoets.Voorstel nu = voorstel.voor(taak.dossiernummer());
        boolean wijktAf = invoer.intensiteit() != nu.intensiteit();
        if (wijktAf && invoer.redenAfwijking() == null) {
            throw new Invoerfout("redenAfwijking", "u kiest iets anders dan het voorstel; schrijf op waarom");
        }
        List<Integer> momenten = Nazorgafspraak.leesMomenten("momenten", invoer.momenten());
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
        afspraak.isGetoetst(invoer.intensiteit(), wijktAf ? invoer.redenAfwijking() : String.join(" ", nu.redenen()));
        afspraken.save(afspraak);
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
