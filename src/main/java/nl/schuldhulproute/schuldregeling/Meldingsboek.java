package nl.schuldhulproute.schuldregeling;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.proces.Taak;
import org.springframework.stereotype.Component;

/** What was sent by hand in the portal of another organisation. */
@Component
class Meldingsboek {

    /** A reminder of a proposal. */
    static final String HERINNERING = "Herinnering";

    private final Meldingen meldingen;
    private final Overgangsrecht beleid;
    private final Clock klok;

    Meldingsboek(Meldingen meldingen, Overgangsrecht beleid, Clock klok) {
        this.meldingen = meldingen;
        this.beleid = beleid;
        this.klok = klok;
    }

    /** Whether creditors are written to in the Schuldenknooppunt (VNG-model art. 6 lid 3; M-31), or by letter. */
    boolean viaKnooppunt(Taak taak) {
        return beleid.geldt(taak.dossiernummer(), Instelling.SCHULDENKNOOPPUNT, taak.vandaag());
    }

    /** How creditors are written to, in words. */
    String weg(Taak taak) {
        return viaKnooppunt(taak) ? "in het Schuldenknooppunt" : "per brief of e-mail";
    }

    /** What was sent in the Schuldenknooppunt; a letter leaves nothing there. */
    void schrijfKnooppunt(Taak taak, String soort, String kenmerk, LocalDate op) {
        if (!viaKnooppunt(taak)) {
            return;
        }
        if (kenmerk == null) {
            throw new Invoerfout("kenmerk", "vul dit in");
        }
        schrijf(taak, Melding.Systeem.SCHULDENKNOOPPUNT, soort, kenmerk, op);
    }

    /** Whether creditors that stayed silent about a proposal were reminded of it. */
    boolean isHerinnerd(String dossiernummer, LocalDate voorstelVan) {
        return meldingen.findByDossiernummerOrderById(dossiernummer).stream()
                .anyMatch(melding -> HERINNERING.equals(melding.soort())
                        && !melding.gemeldOp().isBefore(voorstelVan));
    }

    void schrijf(Taak taak, Melding.Systeem systeem, String soort, String kenmerk, LocalDate op) {
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
    }
}
