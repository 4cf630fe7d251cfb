package nl.schuldhulproute.bezwaar;

import java.time.LocalDate;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * An heir goes on with the objection: what was written about it and a death held back, goes to the heir. What was asked has a
 * time of its own, which begins again (Awb art. 6:6); an invitation that leaves no time for documents any more, does not go
 * (Awb art. 7:4 lid 1).
 */
@Component
class Voortzettingsbrieven {

    private final Postkamer postkamer;
    private final Bezwaarzaken zaken;
    private final Hersteltermijnen hersteltermijnen;
    private final Termijnregister register;

    Voortzettingsbrieven(
            Postkamer postkamer, Bezwaarzaken zaken, Hersteltermijnen hersteltermijnen, Termijnregister register) {
        this.postkamer = postkamer;
        this.zaken = zaken;
        this.hersteltermijnen = hersteltermijnen;
        this.register = register;
    }

    void naarErfgenaam(Taak taak, Bezwaar bezwaar) {
        stuur(taak, bezwaar, Briefsoort.BEZWAAR_ONTVANGEN, Briefgegevens.geen());
        stuur(taak, bezwaar, Briefsoort.BEZWAAR_UITSTEL, Briefgegevens.geen());
        if (postkamer.isTegengehouden(bezwaar.onderwerp(), Briefsoort.BEZWAAR_AANVULLEN)
                && hersteltermijnen.loopt(bezwaar)) {
            LocalDate tot = hersteltermijnen.opnieuwGevraagd(bezwaar, taak.vandaag());
            stuur(
                    taak,
                    bezwaar,
                    Briefsoort.BEZWAAR_AANVULLEN,
                    Briefgegevens.geen().met(Briefnaam.HERSTELTERMIJN, tot));
        }
        if (kanNogKomen(bezwaar, taak.vandaag())) {
            stuur(taak, bezwaar, Briefsoort.UITNODIGING_HOORZITTING, Briefgegevens.geen());
        }
    }

    private boolean kanNogKomen(Bezwaar bezwaar, LocalDate vandaag) {
        return register.lopend(zaken.sleutel(bezwaar, Bezwaarzaken.STUKKEN))
                .filter(stukken -> stukken.einde().isAfter(vandaag))
                .isPresent();
    }

    private void stuur(Taak taak, Bezwaar bezwaar, Briefsoort soort, Briefgegevens anders) {
        postkamer.maakVoorErfgenaam(bezwaar.onderwerp(), soort, anders, taak.uitvoerder());
    }
}
