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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The proposal: how much for all, and by the rule of distribution how much for each (M-45; T-05, T-28). */
@Formulier(value = "schuldregeling-voorstelOpstellen")
class VoorstelOpstellen implements Taakformulier<VoorstelOpstellen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate opgesteldOp,

            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
            BigDecimal beschikbaarBedrag,

            @NotBlank @Size(max = 2000) String onderbouwing) {}

    private final Schuldeisers schuldeisers;
    private final Voorstellen voorstellen;
    private final Clock klok;

    VoorstelOpstellen(Schuldeisers schuldeisers, Voorstellen voorstellen, Clock klok) {
        this.schuldeisers = schuldeisers;
        this.voorstellen = voorstellen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String nummer = taak.dossiernummer();
        long capaciteit = schuldeisers.afloscapaciteit(nummer);
        long totaal = schuldeisers.totaalCent(nummer);
        long uitgangspunt = Aanbodregel.uitgangspunt(soort(taak), capaciteit, totaal);
        Map<Long, Long> aanbod = schuldeisers.verdeling(nummer, uitgangspunt).stream()
                .collect(Collectors.toMap(deel -> deel.vordering().schuld(), Verdeling.Deel::aanbodCent));
        return Map.of(
                "schulden", schuldeisers.rijen(nummer, aanbod),
                "totaal", Geld.van(totaal),
                "capaciteit", Geld.van(capaciteit),
                "uitgangspunt", Geld.van(uitgangspunt),
                "beschikbaarBedrag", BigDecimal.valueOf(uitgangspunt, 2));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Oplossing.Soort soort = soort(taak);
        long bedrag = Geld.cent(invoer.beschikbaarBedrag());
        Aanbodregel.controleer(soort, bedrag, schuldeisers.totaalCent(nummer));
        List<Voorstel.Regel> regels = schuldeisers.verdeling(nummer, bedrag).stream()
                .map(deel -> new Voorstel.Regel(
                        deel.vordering().schuld(),
                        deel.vordering().preferent(),
                        deel.vordering().bedragCent(),
                        deel.aanbodCent()))
                .toList();
        voorstellen.save(new Voorstel(nummer, soort, regels, invoer.opgesteldOp(), klok.instant()));
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
