package nl.schuldhulproute.beschikking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsing.Advies;
import nl.schuldhulproute.dossier.Toegangstoetsing.Situatie;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Regeltermijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies the rule of access to the situation in the dossier, and keeps what it found with its reasons. */
@Service
class Toetser {

    private static final String AFGEZIEN = "systematische-intake-afzienBevestigen";

    private final Afweging afweging;
    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Regeluitkomsten uitkomsten;
    private final Regeltermijnen termijnen;
    private final Beleid beleid;
    private final Clock klok;

    Toetser(
            Afweging afweging,
            Dossiers dossiers,
            Tijdlijn tijdlijn,
            Regeluitkomsten uitkomsten,
            Regeltermijnen termijnen,
            Beleid beleid,
            Clock klok) {
        this.afweging = afweging;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.uitkomsten = uitkomsten;
        this.termijnen = termijnen;
        this.beleid = beleid;
        this.klok = klok;
    }

    /** Which facts the rule and what follows from access still lack, in Dutch; empty when it can give its advice. */
    @Transactional(readOnly = true)
    List<String> ontbreekt(String dossiernummer, Situatie situatie) {
        Uitslag<Advies> uitslag = vraag(dossiernummer, situatie);
        return uitslag.isBepaald() && moetBkrHetWeten(uitslag.uitkomst(), situatie)
                ? List.of("of de schulden problematisch zijn")
                : uitslag.ontbreekt();
    }

    /** Access on debts that are not paid, now or soon: then a notice to BKR hangs on the answer (M-88). */
    private static boolean moetBkrHetWeten(Advies advies, Situatie situatie) {
        return situatie.problematisch() == null
                && (advies == Advies.VERLENEN || advies == Advies.AFWEGEN)
                && (Boolean.TRUE.equals(situatie.opgehoudenTeBetalen())
                        || Boolean.TRUE.equals(situatie.kanNietDoorgaan()));
    }

    @Transactional
    Advies toets(String dossiernummer) {
        Toegangstoetsing toetsing = afweging.van(dossiernummer);
        Uitslag<Advies> uitslag = vraag(dossiernummer, toetsing.situatie());
        if (!uitslag.isBepaald()) {
            throw new IllegalStateException("dossier " + dossiernummer + ": de situatie voor de toegang is onvolledig");
        }
        LocalDate vandaag = LocalDate.now(klok);
        toetsing.isGetoetst(uitslag.uitkomst(), vandaag);
        afweging.bewaar(toetsing);
        uitkomsten.bewaar(dossiernummer, Regel.TOEGANG, Afweging.naam(uitslag.uitkomst()), uitslag.redenen(), vandaag);
        return uitslag.uitkomst();
    }

    /** Which grounds of refusal may count in this case: what none of them reads, is not asked. */
    @Transactional(readOnly = true)
    Toegangstoets.Gronden gronden(String dossiernummer) {
        LocalDate aanvraagOp = aanvraagOp(dossiernummer);
        LocalDate vandaag = LocalDate.now(klok);
        return new Toegangstoets.Gronden(
                kiest(Instelling.RAADSPLAN_BEVAT_WEIGERINGSGROND, aanvraagOp, vandaag),
                kiest(Instelling.WEIGERING_EERDER_GEBRUIK, aanvraagOp, vandaag),
                kiest(Instelling.WEIGERING_FRAUDE, aanvraagOp, vandaag));
    }

    private LocalDate aanvraagOp(String dossiernummer) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        return dossier.aanvraagOp() != null ? dossier.aanvraagOp() : dossier.aangemeldOp();
    }

    private Uitslag<Advies> vraag(String dossiernummer, Situatie situatie) {
        LocalDate aanvraagOp = aanvraagOp(dossiernummer);
        LocalDate vandaag = LocalDate.now(klok);
        return new Toegangstoets(
                        gronden(dossiernummer),
                        vanaf -> termijnen.kortste("A12", vanaf, aanvraagOp, vandaag),
                        vanaf -> termijnen.kortste("A13", vanaf, aanvraagOp, vandaag))
                .toets(new Toegangstoets.Feiten(situatie, aanvraagOp, zagAf(dossiernummer)));
    }

    /** Who saw off help and came back after all, asks again: only what was said since then counts. */
    private boolean zagAf(String dossiernummer) {
        Instant hervatOp = dossiers.dossier(dossiernummer).hervatOp();
        return tijdlijn.van(dossiernummer).stream()
                .filter(verslag -> AFGEZIEN.equals(verslag.formulier()))
                .anyMatch(verslag -> hervatOp == null || verslag.ingevoerdOp().isAfter(hervatOp));
    }

    /** A ground that came into the rules after the aanvraag does not count, and neither does one that has left them. */
    private boolean kiest(Instelling<Boolean> grond, LocalDate aanvraagOp, LocalDate vandaag) {
        return Overgangsrecht.kies(grond, beleid, aanvraagOp, vandaag).uitkomst();
    }
}
