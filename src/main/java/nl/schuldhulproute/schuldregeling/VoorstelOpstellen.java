package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Redentekst;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijn;

/** The proposal: how much for all, and by the rule of distribution how much for each (M-45; T-05, T-28). */
@Formulier(value = "schuldregeling-voorstelOpstellen")
class VoorstelOpstellen implements Taakformulier<VoorstelOpstellen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate opgesteldOp,

            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
            BigDecimal beschikbaarBedrag,

            @NotBlank @Size(max = 2000) String onderbouwing) {}

    private final Schuldeisers schuldeisers;
    private final Voorstellen voorstellen;
    private final Regeluitkomsten regeluitkomsten;
    private final EerdereAflosperiode eerdere;
    private final Clock klok;

    VoorstelOpstellen(
            Schuldeisers schuldeisers,
            Voorstellen voorstellen,
            Regeluitkomsten regeluitkomsten,
            EerdereAflosperiode eerdere,
            Clock klok) {
        this.eerdere = eerdere;
        this.schuldeisers = schuldeisers;
        this.voorstellen = voorstellen;
        this.regeluitkomsten = regeluitkomsten;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String nummer = taak.dossiernummer();
        Long capaciteit = schuldeisers.afloscapaciteit(nummer);
        Optional<Termijn> eerder = eerdere.aflosperiode(nummer, soort(taak), taak.vandaag());
        Uitslag<Long> uitgangspunt = schuldeisers.uitgangspunt(
                schuldeisers
                        .feiten(nummer, soort(taak))
                        .met(
                                eerder.map(periode -> EerdereAflosperiode.maandenOver(periode, taak.vandaag()))
                                        .orElse(null),
                                eerdere.gespaardCent(nummer)),
                taak.vandaag());
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("totaal", Euro.tekst(schuldeisers.totaalCent(nummer)));
        waarden.put("capaciteit", capaciteit == null ? "onbekend" : Euro.tekst(capaciteit));
        waarden.put(
                "eerder",
                eerder.map(termijn -> "Er liep al een regeling: de aflosperiode duurt tot en met **%s**. Reken met de "
                                        .formatted(Datum.van(termijn.einde()))
                                + "maanden die er nog zijn, tenzij er een heel nieuw akkoord komt.")
                        .orElse(""));
        waarden.put(
                "nakijken",
                schuldeisers.isIndicatief(nummer, taak.vandaag())
                        ? "**De afloscapaciteit is indicatief.** Reken het vtlb na met de normen van nu, voordat u iets"
                                + " aan schuldeisers voorstelt."
                        : "");
        waarden.put("uitgangspunt", uitgangspunt.isBepaald() ? Euro.tekst(uitgangspunt.uitkomst()) : "onbekend");
        waarden.put("schulden", schuldeisers.rijen(nummer));
        if (uitgangspunt.isBepaald()) {
            Uitslag<List<Verdeling.Deel>> verdeling =
                    schuldeisers.verdeling(nummer, uitgangspunt.uitkomst(), taak.vandaag());
            waarden.put("schulden", schuldeisers.rijen(nummer, perSchuld(verdeling.uitkomst())));
            waarden.put("beschikbaarBedrag", Euro.euro(uitgangspunt.uitkomst()));
            waarden.put(
                    "redenen",
                    Redentekst.lijst(Stream.of(uitgangspunt, verdeling)
                            .flatMap(uitslag -> uitslag.redenen().stream())
                            .toList()));
        } else {
            waarden.put("redenen", Redentekst.van(uitgangspunt));
        }
        return waarden;
    }

    private static Map<Long, Long> perSchuld(List<Verdeling.Deel> delen) {
        return delen.stream().collect(Collectors.toMap(deel -> deel.vordering().schuld(), Verdeling.Deel::aanbodCent));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Oplossing.Soort soort = soort(taak);
        long bedrag = Euro.cent(invoer.beschikbaarBedrag());
        Aanbodbedrag.controleer(soort, bedrag, schuldeisers.totaalCent(nummer));
        Uitslag<List<Verdeling.Deel>> verdeling = schuldeisers.verdeling(nummer, bedrag, invoer.opgesteldOp());
        List<Voorstel.Regel> regels = verdeling.uitkomst().stream()
                .map(deel -> new Voorstel.Regel(
                        deel.vordering().schuld(),
                        deel.vordering().preferent(),
                        deel.vordering().bedragCent(),
                        deel.aanbodCent()))
                .toList();
        voorstellen.save(new Voorstel(nummer, soort, regels, invoer.opgesteldOp(), klok.instant()));
        regeluitkomsten.bewaar(
                nummer,
                Regel.VERDELING,
                "%s voor %d schulden".formatted(Euro.tekst(bedrag), regels.size()),
                verdeling.redenen(),
                invoer.opgesteldOp());
        return Feiten.geen();
    }

    private static Oplossing.Soort soort(Taak taak) {
        return Oplossing.Soort.valueOf(taak.feit("oplossing", String.class));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.opgesteldOp();
    }
}
