package nl.schuldhulproute.schuldregeling;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.proces.Taak;
import org.springframework.stereotype.Component;

/** What was sent by hand in the portal of another organisation. */
@Component
class Meldingsboek {

    private final Meldingen meldingen;
    private final Clock klok;

    Meldingsboek(Meldingen meldingen, Clock klok) {
        this.meldingen = meldingen;
        this.klok = klok;
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
