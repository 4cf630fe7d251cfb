package nl.schuldhulproute.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/** Keeps what was registered by hand with VISH or BKR while access is in force, and meets the term for it. */
@Component
class Aanmelding {

    private final Meldingen meldingen;
    private final Termijnregister termijnen;
    private final Toegangsgevolgen gevolgen;
    private final Clock klok;

    Aanmelding(Meldingen meldingen, Termijnregister termijnen, Toegangsgevolgen gevolgen, Clock klok) {
        this.meldingen = meldingen;
        this.termijnen = termijnen;
        this.gevolgen = gevolgen;
        this.klok = klok;
    }

    /** The day on which access was decided on. */
    LocalDate verleendOp(String dossiernummer) {
        return gevolgen.verleendOp(dossiernummer);
    }

    /** What a form tells of an earlier notice that was ended with the route. */
    Map<String, Object> eerder(String dossiernummer, Melding.Systeem systeem) {
        return gevolgen.eerderBeeindigd(dossiernummer, systeem)
                .map(op -> Map.<String, Object>of("eerderBeeindigdOp", Concepten.dag(op)))
                .orElse(Map.of());
    }

    void bewaar(Taak taak, Melding.Systeem systeem, String soort, String kenmerk, LocalDate op, String termijn) {
        if (op.isBefore(gevolgen.bekendOp(taak.dossiernummer()))) {
            throw new Invoerfout("gemeldOp", "deze dag ligt voor de bekendmaking van het besluit");
        }
        if (op.isBefore(gevolgen.vanaf(taak.dossiernummer()))) {
            throw new Invoerfout("gemeldOp", "deze dag ligt voor de dag waarop de route weer verderging");
        }
        meldingen.save(new Melding(
                null,
                null,
                taak.dossiernummer(),
                systeem,
                soort,
                kenmerk,
                op,
                null,
                klok.instant(),
                taak.uitvoerder()));
        termijnen.lopend(taak.dossiernummer(), termijn).ifPresent(lopend -> termijnen.voldaan(lopend.sleutel(), op));
    }
}
