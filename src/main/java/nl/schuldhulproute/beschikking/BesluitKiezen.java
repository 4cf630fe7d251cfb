package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Which decision was a mistake, and why: only one that still holds can be withdrawn (Awb art. 3:46 and 6:19). */
@Formulier(
        value = BesluitKiezen.FORMULIER,
        schrijft = {"intrekken", "betreft"})
class BesluitKiezen implements Taakformulier<BesluitKiezen.Invoer> {

    static final String FORMULIER = "besluit-intrekken-besluitKiezen";

    /** The questions of which the answers go into the decision that withdraws. */
    static final String BESLUIT = "besluit";

    static final String WAAROM = "waarom";

    private static final String GEEN = "GEEN";

    record Invoer(
            @NotNull @Size(max = 20) String besluit,
            @NotNull @Size(max = 2000) String waarom) {}

    private final Besluitenboek boek;
    private final Besluitaarden aarden;

    BesluitKiezen(Besluitenboek boek, Besluitaarden aarden) {
        this.boek = boek;
        this.aarden = aarden;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        List<Map<String, String>> keuzes = Stream.concat(
                        boek.inTeTrekken(taak.dossiernummer()).stream()
                                .filter(besluit -> !boek.wordtIngetrokken(besluit))
                                .map(besluit -> keuze(omschrijving(aarden, besluit), String.valueOf(besluit.id()))),
                        Stream.of(keuze("Toch geen: alles blijft gelden", GEEN)))
                .toList();
        return Map.of("besluiten", keuzes);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.besluit().equals(GEEN)) {
            return Feiten.van("intrekken", false);
        }
        Besluit gekozen = boek.inTeTrekken(taak.dossiernummer()).stream()
                .filter(besluit -> String.valueOf(besluit.id()).equals(invoer.besluit()))
                .findFirst()
                .orElseThrow(() -> new Invoerfout(BESLUIT, "kies een besluit uit de lijst"));
        if (boek.wordtIngetrokken(gekozen)) {
            throw new Invoerfout(
                    BESLUIT,
                    "een collega is al bezig dit besluit in te trekken. Kies \"Toch geen\", en vertel die collega wat u weet");
        }
        return Feiten.van("intrekken", true).en("betreft", gekozen.id());
    }

    private static Map<String, String> keuze(String opschrift, String waarde) {
        return Map.of("label", opschrift, "value", waarde);
    }

    /** For example {@code toegang tot de schuldhulpverlening: Weigeren, bekendgemaakt op 3 maart 2026}. */
    static String omschrijving(Besluitaarden aarden, Besluit besluit) {
        return "%s: %s, bekendgemaakt op %s"
                .formatted(
                        aarden.van(besluit.soort()).naam(),
                        Besluituitkomst.valueOf(besluit.uitkomst()).naam(),
                        Concepten.dag(besluit.bekendgemaaktOp()));
    }
}
