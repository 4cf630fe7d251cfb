package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Speelruimte;

/**
 * Asks who objects to put right what is missing (Awb art. 6:5, 6:6). The term to decide stands still from the day after the
 * request (Awb art. 7:10 lid 2).
 */
@Formulier("bezwaar-herstelVragen")
class HerstelVragen implements Taakformulier<HerstelVragen.Invoer> {

    enum Onderdeel {
        ONDERTEKENING("uw handtekening"),
        NAAM_EN_ADRES("uw naam en adres"),
        DAGTEKENING("de datum waarop u het bezwaar schreef"),
        BESLUIT("om welk besluit het gaat"),
        GRONDEN("waarom u het niet eens bent met het besluit"),
        VERTALING("een vertaling in het Nederlands"),
        MACHTIGING("een papier waarop staat dat iemand namens u mag spreken");

        private final String inDeBrief;

        Onderdeel(String inDeBrief) {
            this.inDeBrief = inDeBrief;
        }
    }

    record Invoer(
            @NotEmpty List<Onderdeel> ontbreekt,
            @NotNull @PastOrPresent LocalDate gevraagdOp,
            @NotNull LocalDate herstellenTot,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Hersteltermijnen hersteltermijnen;
    private final Brieftaak brief;

    HerstelVragen(Bezwaarzaken zaken, Hersteltermijnen hersteltermijnen, Brieftaak brief) {
        this.brief = brief;
        this.zaken = zaken;
        this.hersteltermijnen = hersteltermijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("brief", brief.link(taak, Briefsoort.BEZWAAR_AANVULLEN, bezwaar));
        waarden.put("gevraagdOp", taak.vandaag());
        waarden.put(
                "herstellenTot",
                hersteltermijnen.ruimte(bezwaar, taak.vandaag()).voorstel());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        Datum.nietVoor("gevraagdOp", invoer.gevraagdOp(), bezwaar.ontvangenOp(), "de ontvangst van het bezwaar");
        if (!invoer.herstellenTot().isAfter(taak.vandaag())) {
            throw new Invoerfout("herstellenTot", "kies een dag na vandaag, zodat de inwoner tijd heeft");
        }
        Speelruimte ruimte = hersteltermijnen.ruimte(bezwaar, invoer.gevraagdOp());
        if (!ruimte.bevat(invoer.herstellenTot())) {
            throw new Invoerfout("herstellenTot", ruimte.uitleg());
        }
        hersteltermijnen.gevraagd(bezwaar, invoer.gevraagdOp(), invoer.herstellenTot());
        brief.maak(
                taak,
                Briefsoort.BEZWAAR_AANVULLEN,
                invoer.gevraagdOp(),
                bezwaar,
                Briefgegevens.geen()
                        .met(
                                Briefnaam.GEVRAAGD,
                                invoer.ontbreekt().stream()
                                        .distinct()
                                        .map(onderdeel -> "- " + onderdeel.inDeBrief)
                                        .collect(Collectors.joining("\n")))
                        .met(Briefnaam.HERSTELTERMIJN, invoer.herstellenTot()));
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gevraagdOp();
    }
}
