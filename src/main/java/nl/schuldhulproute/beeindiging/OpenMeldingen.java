package nl.schuldhulproute.beeindiging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.proces.Datum;
import org.springframework.stereotype.Component;

/** Notices that still stand, and ending them. */
@Component
class OpenMeldingen {

    private final Meldingen meldingen;
    private final Besluiten besluiten;

    OpenMeldingen(Meldingen meldingen, Besluiten besluiten) {
        this.meldingen = meldingen;
        this.besluiten = besluiten;
    }

    List<Melding> bij(String dossiernummer, Melding.Systeem systeem) {
        return meldingen.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(melding -> melding.systeem() == systeem && melding.beeindigdOp() == null)
                .toList();
    }

    /** What a form tells of the notice. */
    Map<String, Object> toon(String dossiernummer, Melding.Systeem systeem) {
        Melding melding = bij(dossiernummer, systeem).get(0);
        return Map.of(
                "gemeldOp", Datum.van(melding.gemeldOp()),
                "kenmerkMelding", melding.kenmerk() == null ? "onbekend" : melding.kenmerk(),
                "beschikkingOp", Datum.van(beschikkingOp(dossiernummer)));
    }

    /** Ends every notice there; the decision to end comes first. */
    void beeindig(String dossiernummer, Melding.Systeem systeem, LocalDate op) {
        Datum.nietVoor("afgemeldOp", op, beschikkingOp(dossiernummer), "de beschikking");
        bij(dossiernummer, systeem).forEach(melding -> meldingen.save(melding.beeindigd(op)));
    }

    private LocalDate beschikkingOp(String dossiernummer) {
        return besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(besluit -> besluit.soort() == Besluitconcept.Soort.BEEINDIGING)
                .reduce((eerste, tweede) -> tweede)
                .orElseThrow(() ->
                        new IllegalStateException("dossier " + dossiernummer + ": er is geen beëindigingsbeschikking"))
                .bekendgemaaktOp();
    }
}
