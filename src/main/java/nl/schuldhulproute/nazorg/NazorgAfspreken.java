package nl.schuldhulproute.nazorg;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Which nazorg suits this resident is explored together and kept (M-77, M-78; Z-13–Z-15; L-11, L-17; A42, A43). */
@Formulier(
        value = "nazorg-nazorgAfspreken",
        schrijft = {"nogContact"})
class NazorgAfspreken implements Taakformulier<NazorgAfspreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotNull @PastOrPresent LocalDate ingaatOp,
            @NotBlank @Size(max = 50) String momenten,
            @NotNull Nazorgafspraak.Vorm vorm,
            @NotBlank @Size(max = 200) String contactpersoon,
            @NotNull Nazorgafspraak.Uitvoerder uitvoerder,
            @Size(max = 200) String coordinator,
            @Size(max = 2000) String afspraken) {}

    private final Nazorgafspraken afspraken;
    private final Nazorgkalender kalender;
    private final Overgangsrecht beleid;
    private final Clock klok;

    NazorgAfspreken(Nazorgafspraken afspraken, Nazorgkalender kalender, Overgangsrecht beleid, Clock klok) {
        this.afspraken = afspraken;
        this.kalender = kalender;
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Optional<Nazorgafspraak> afspraak = afspraken.findByDossiernummer(taak.dossiernummer());
        Optional<LocalDate> einde = kalender.eindeOplossing(taak.dossiernummer());
        List<Integer> maanden = afspraak.map(Nazorgafspraak::momenten)
                .orElseGet(() -> beleid.geldt(taak.dossiernummer(), Instelling.NAZORG_MOMENTEN, taak.vandaag()));
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("eindeOplossing", einde.map(Datum::van).orElse("er was geen oplossing voor de schulden"));
        waarden.put(
                "inHetPlan",
                afspraak.map(gemaakt -> "contact na " + Contactmomenten.schrijf(gemaakt.momenten()) + " maanden")
                        .orElse("nog niets"));
        waarden.put("ingaatOp", Contactmomenten.telVanaf(einde, maanden, taak.vandaag()));
        waarden.put("momenten", Contactmomenten.schrijf(maanden));
        afspraak.ifPresent(gemaakt -> {
            waarden.put("vorm", gemaakt.vorm().name());
            waarden.put("contactpersoon", gemaakt.contactpersoon());
            waarden.put("uitvoerder", gemaakt.uitvoerder().name());
            waarden.put("coordinator", gemaakt.coordinator());
        });
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        boolean vrijwilliger = invoer.uitvoerder() == Nazorgafspraak.Uitvoerder.VRIJWILLIGER;
        if (vrijwilliger && invoer.coordinator() == null) {
            throw new Invoerfout(
                    "coordinator", "een vrijwilliger werkt altijd onder een coördinator; vul in wie dat is");
        }
        List<Integer> maanden = Contactmomenten.lees(invoer.momenten(), invoer.ingaatOp(), taak.vandaag());
        Nazorgafspraak afspraak =
                afspraken.findByDossiernummer(nummer).orElseGet(() -> new Nazorgafspraak(nummer, klok.instant()));
        afspraak.spreekAf(
                maanden,
                invoer.vorm(),
                invoer.contactpersoon(),
                invoer.uitvoerder(),
                vrijwilliger ? invoer.coordinator() : null,
                invoer.besprokenOp());
        afspraken.save(afspraak);
        kalender.begin(nummer, invoer.ingaatOp(), maanden, invoer.vorm().name(), invoer.contactpersoon());
        return Feiten.van("nogContact", kalender.volgende(nummer, taak.vandaag()));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
