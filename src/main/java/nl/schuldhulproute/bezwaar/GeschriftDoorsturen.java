package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * What came in is no new objection. Against a decision on an objection there is only beroep, so it goes on to the court, and
 * who sent it is told so (Awb art. 6:15 lid 1 and 2, 7:1 lid 2, 8:1); what belongs to an objection that was made before is put
 * with that.
 */
@Formulier("bezwaar-geschriftDoorsturen")
class GeschriftDoorsturen implements Taakformulier<GeschriftDoorsturen.Invoer> {

    enum Bestemming {
        RECHTBANK,
        EERDER_BEZWAAR
    }

    record Invoer(
            @NotNull Bestemming bestemming,
            @Size(max = 20) String eerderBezwaar,
            @NotNull @PastOrPresent LocalDate gedaanOp,
            @NotNull @AssertTrue Boolean verteld,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;

    GeschriftDoorsturen(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("ontvangenOp", Dagtekst.van(bezwaar.ontvangenOp()));
        waarden.put(
                "eerder",
                zaken.eerdere(bezwaar).stream().map(GeschriftDoorsturen::stand).collect(Collectors.joining("\n")));
        waarden.put("gedaanOp", taak.vandaag());
        List<Bezwaar> beslist = beslist(bezwaar);
        waarden.put(
                "beslisteBezwaren",
                beslist.stream()
                        .map(eerder ->
                                Map.of("label", stand(eerder).substring(2), "value", String.valueOf(eerder.id())))
                        .toList());
        if (beslist.size() == 1) {
            waarden.put("eerderBezwaar", String.valueOf(beslist.get(0).id()));
        }
        return waarden;
    }

    private List<Bezwaar> beslist(Bezwaar bezwaar) {
        return zaken.eerdere(bezwaar).stream()
                .filter(eerder -> eerder.beslistOp() != null)
                .toList();
    }

    private static String stand(Bezwaar bezwaar) {
        String van = "- Bezwaar van " + Dagtekst.van(bezwaar.ontvangenOp());
        if (bezwaar.beslistOp() != null) {
            return van + ": beslist op " + Dagtekst.van(bezwaar.beslistOp());
        }
        return van
                + (bezwaar.ingetrokkenOp() == null
                        ? ": loopt nog"
                        : ": ingetrokken op " + Dagtekst.van(bezwaar.ingetrokkenOp()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        Datum.nietVoor("gedaanOp", invoer.gedaanOp(), bezwaar.ontvangenOp(), "de ontvangst van het bezwaar");
        if (invoer.bestemming() == Bestemming.RECHTBANK) {
            naarDeRechtbank(bezwaar, invoer.eerderBezwaar());
        }
        bezwaar.isDoorgestuurd(invoer.gedaanOp());
        zaken.bewaar(bezwaar);
        return Feiten.geen();
    }

    /** The day on which the municipality received it counts as that of the beroep (Awb art. 6:15 lid 3). */
    private void naarDeRechtbank(Bezwaar beroepschrift, String gekozen) {
        List<Bezwaar> beslist = beslist(beroepschrift);
        if (beslist.isEmpty()) {
            throw new Invoerfout(
                    "bestemming",
                    "beroep kan pas als er op een bezwaar is beslist (Awb art. 7:1 lid 1); voeg het bij het eerdere bezwaar");
        }
        Bezwaar eerder = beslist.stream()
                .filter(mogelijk -> String.valueOf(mogelijk.id()).equals(gekozen))
                .findFirst()
                .orElseThrow(() ->
                        new Invoerfout("eerderBezwaar", "kies tegen de beslissing op welk bezwaar het beroep is"));
        Datum.nietVoor(
                "eerderBezwaar", beroepschrift.ontvangenOp(), eerder.beslistOp(), "de beslissing op dat bezwaar");
        if (eerder.beroepOp() == null) {
            eerder.kreegBeroep(beroepschrift.ontvangenOp());
            zaken.bewaar(eerder);
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gedaanOp();
    }
}
