package nl.schuldhulproute.nazorg;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Nazorgmomenten.Planning;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Which nazorg suits this resident is explored together and kept (M-77, M-78; Z-13–Z-15; L-11, L-17; A42, A43). */
@Formulier(
        value = "nazorg-nazorgAfspreken",
        schrijft = {"nogContact"})
class NazorgAfspreken implements Taakformulier<NazorgAfspreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull @PastOrPresent LocalDate ingaatOp,
            @NotBlank @Size(max = 50) String momenten,
            @NotNull Nazorgafspraak.Vorm vorm,
            @NotBlank @Size(max = 200) String contactpersoon,
            @NotNull Nazorgafspraak.Uitvoerder uitvoerder,
            @Size(max = 200) String coordinator,
            @Min(1) @Max(12) Integer vrijwilligerMaanden,
            @PastOrPresent LocalDate uitbetaaldOp,
            @Size(max = 2000) String afspraken) {}

    /** Whom the resident knows from these phases (L-13, H-06). */
    static final Set<String> VERTROUWD = Set.of("begeleiding", "volgen", "nazorg");

    private final Nazorgafspraken afspraken;
    private final Nazorgkalender kalender;
    private final Tijdlijn tijdlijn;
    private final Regeluitkomsten uitkomsten;
    private final Clock klok;
    private final Collegas collegas;
    private final Brieftaak brief;

    NazorgAfspreken(
            Nazorgafspraken afspraken,
            Nazorgkalender kalender,
            Tijdlijn tijdlijn,
            Regeluitkomsten uitkomsten,
            Clock klok,
            Brieftaak brief,
            Collegas collegas) {
        this.brief = brief;
        this.afspraken = afspraken;
        this.kalender = kalender;
        this.tijdlijn = tijdlijn;
        this.uitkomsten = uitkomsten;
        this.klok = klok;
        this.collegas = collegas;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String nummer = taak.dossiernummer();
        Optional<Nazorgafspraak> afspraak = afspraken.findByDossiernummer(nummer);
        Uitslag<Planning> voorstel = kalender.planning(
                nummer,
                taak.vandaag(),
                afspraak.map(Nazorgafspraak::intensiteit).orElse(null),
                afspraak.map(Nazorgafspraak::momenten).orElse(null),
                null);
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("brief", brief.link(taak, Briefsoort.NAZORG_AFGESPROKEN));
        waarden.put(
                "eindeOplossing",
                kalender.eindeOplossing(nummer).map(Datum::van).orElse("er was geen oplossing voor de schulden"));
        waarden.put("soort", afspraak.map(NazorgAfspreken::soort).orElse("nog niet gekozen"));
        waarden.put(
                "inHetPlan",
                afspraak.map(gemaakt -> "contact na " + Nazorgafspraak.toonMomenten(gemaakt.momenten()) + " maanden")
                        .orElse("nog niets"));
        waarden.put("keten", afspraak.map(Nazorgafspraak::ketenafspraken).orElse("niet nodig"));
        waarden.put(
                "vertrouwd",
                tijdlijn.laatsteHulpverlener(nummer, VERTROUWD)
                        .map(collegas::naam)
                        .orElse("niet bekend"));
        waarden.put("dagen", dagen(voorstel.uitkomst()));
        waarden.put("redenen", redenen(voorstel.redenen()));
        waarden.put("ingaatOp", voorstel.uitkomst().vanaf());
        waarden.put("momenten", Nazorgafspraak.toonMomenten(voorstel.uitkomst().maanden()));
        waarden.put("mistUitbetaling", kalender.mistUitbetaling(nummer));
        afspraak.ifPresent(gemaakt -> {
            waarden.put("vorm", gemaakt.vorm().name());
            waarden.put("contactpersoon", gemaakt.contactpersoon());
            waarden.put("uitvoerder", gemaakt.uitvoerder().name());
            waarden.put("coordinator", gemaakt.coordinator());
            waarden.put("vrijwilligerMaanden", gemaakt.vrijwilligerMaanden());
        });
        return waarden;
    }

    private static String soort(Nazorgafspraak afspraak) {
        return afspraak.intensiteit() == null
                ? "nog niet gekozen"
                : afspraak.intensiteit().opschrift();
    }

    private static String dagen(Planning planning) {
        return planning.momenten().stream()
                .map(moment -> Datum.van(moment.op()))
                .collect(Collectors.joining(", "));
    }

    private static String redenen(List<Reden> redenen) {
        return redenen.stream().map(reden -> "- " + reden.uitleg()).collect(Collectors.joining("\n"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        boolean vrijwilliger = invoer.uitvoerder() == Nazorgafspraak.Uitvoerder.VRIJWILLIGER;
        if (vrijwilliger && invoer.coordinator() == null) {
            throw new Invoerfout(
                    "coordinator", "een vrijwilliger werkt altijd onder een coördinator; vul in wie dat is");
        }
        if (vrijwilliger && invoer.vrijwilligerMaanden() == null) {
            throw new Invoerfout(
                    "vrijwilligerMaanden",
                    "spreek af hoe vaak de vrijwilliger contact heeft, bijvoorbeeld elke 2 maanden");
        }
        if (invoer.uitbetaaldOp() != null) {
            if (!kalender.mistUitbetaling(nummer)) {
                throw new Invoerfout("uitbetaaldOp", "hier is geen saneringskrediet waarvan deze dag nog ontbreekt");
            }
            kalender.isUitbetaald(nummer, invoer.uitbetaaldOp());
        }
        List<Integer> maanden = Nazorgafspraak.leesMomenten("momenten", invoer.momenten());
        Nazorgafspraak afspraak =
                afspraken.findByDossiernummer(nummer).orElseGet(() -> new Nazorgafspraak(nummer, klok.instant()));
        Uitslag<Planning> planning =
                kalender.planning(nummer, taak.vandaag(), afspraak.intensiteit(), maanden, invoer.ingaatOp());
        if (planning.uitkomst().momenten().get(0).op().isBefore(taak.vandaag())) {
            throw new Invoerfout("momenten", "het eerste contact zou al geweest zijn; kies een latere maand");
        }
        uitkomsten.bewaar(nummer, Regel.NAZORGMOMENTEN, dagen(planning.uitkomst()), planning.redenen(), taak.vandaag());
        afspraak.spreekAf(
                maanden,
                invoer.vorm(),
                invoer.contactpersoon(),
                invoer.uitvoerder(),
                vrijwilliger ? invoer.coordinator() : null,
                invoer.besprokenOp());
        afspraak.metVrijwilliger(vrijwilliger ? invoer.vrijwilligerMaanden() : null);
        afspraken.save(afspraak);
        kalender.begin(nummer, planning.uitkomst(), invoer.vorm().name(), invoer.contactpersoon());
        brief.maak(taak, Briefsoort.NAZORG_AFGESPROKEN, taak.vandaag(), Briefgegevens.geen());
        return Feiten.van("nogContact", kalender.volgende(nummer, taak.vandaag()));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
