package nl.schuldhulproute.intake;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.proces.Taak;
import org.springframework.stereotype.Component;

/** Keeps that data were looked up by hand in the screen of another organisation, with date and reference. */
@Component
class Raadpleging {

    private final Meldingen meldingen;
    private final Clock klok;

    Raadpleging(Meldingen meldingen, Clock klok) {
        this.meldingen = meldingen;
        this.klok = klok;
    }

    /** Looking up is over at once, so nothing is left to be taken out at the end of the route. */
    void bewaar(Taak taak, Melding.Systeem systeem, String kenmerk, LocalDate op) {
        meldingen.save(new Melding(
                null,
                null,
                taak.dossiernummer(),
                systeem,
                "Gegevens geraadpleegd",
                kenmerk,
                op,
                op,
                klok.instant(),
                taak.uitvoerder()));
    }
}
