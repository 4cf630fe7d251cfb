package nl.schuldhulproute.beeindiging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the file of a case: outflow reason, retention date, and the terms that no longer count. */
@Service
@Transactional
class Dossiersluiting {

    /** Where in the route the file is closed. */
    record Plaats(String model, String element, String titel) {}

    /** Objection and appeal are about a decision and not about the route: they run on when the route has ended. */
    private static final String RECHTSBESCHERMING = "A(1[5-9]|2[0-2])(-.*)?";

    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Termijnregister termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Dossiersluiting(Dossiers dossiers, Besluiten besluiten, Termijnregister termijnen, Tijdlijn tijdlijn, Clock klok) {
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Closes the file once; a file that is closed already stays as it is. */
    void sluit(String dossiernummer, Plaats plaats, String vervolg, String intakeUitkomst) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (dossier.beeindigdOp() != null) {
            return;
        }
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        List<Besluit> genomen = besluiten.findByDossiernummerOrderById(dossiernummer);
        Uitstroom uitstroom = Uitstroom.bepaal(
                overleden(dossiernummer), dossier.uitstroomreden(), genomen, vervolg, intakeUitkomst, vandaag);
        laatVervallen(dossiernummer, vandaag);
        Termijn bewaren = termijnen.start(dossiernummer, uitstroom.bewaartermijn(), uitstroom.op());
        genomen.stream()
                .filter(besluit -> besluit.soort() == Soort.BEEINDIGING
                        && besluit.bekendgemaaktOp().equals(uitstroom.op()))
                .findFirst()
                .ifPresent(besluit -> termijnen.start(dossiernummer, "A48", besluit.bekendgemaaktOp()));
        dossier.beeindig(uitstroom.op(), uitstroom.reden(), bewaren.einde());
        dossiers.bewaar(dossier);
        meld(dossiernummer, plaats, uitstroom, bewaren.einde());
    }

    private LocalDate overleden(String dossiernummer) {
        Persoon aanvrager = dossiers.aanvrager(dossiernummer);
        Optional<Persoon> levendePartner =
                dossiers.partner(dossiernummer).filter(partner -> partner.overledenOp() == null);
        return levendePartner.isPresent() ? null : aanvrager.overledenOp();
    }

    private void laatVervallen(String dossiernummer, LocalDate op) {
        termijnen.lopende(dossiernummer).stream()
                .filter(termijn -> !termijn.code().matches(RECHTSBESCHERMING))
                .forEach(termijn -> termijnen.vervallen(termijn.sleutel(), op, "De route is geëindigd."));
    }

    private void meld(String dossiernummer, Plaats plaats, Uitstroom uitstroom, LocalDate bewarenTot) {
        Taak taak = new Taak(
                dossiernummer,
                plaats.model(),
                plaats.element(),
                plaats.titel(),
                dossiernummer + ":dossierSluiten",
                "systeem",
                uitstroom.op());
        tijdlijn.meld(
                dossiernummer,
                taak.bron(),
                uitstroom.op(),
                "Het dossier is gesloten. Reden: %s. Bewaren tot en met %s."
                        .formatted(uitstroom.reden().ddas(), bewarenTot));
    }
}
