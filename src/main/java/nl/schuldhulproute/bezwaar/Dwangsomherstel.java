package nl.schuldhulproute.bezwaar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.brief.BesluitLaterBekend;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Nevenroute;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A decision ends the dwangsom on the day on which its letter goes (Awb art. 3:41 and 4:17 lid 1). When that turns out to be
 * later than was counted, more can be due: then it is computed again, and decided on again.
 */
@Component
class Dwangsomherstel {

    private static final String BERICHT = "BesluitLaterBekend";

    private final Ingebrekestellingen ingebrekestellingen;
    private final Dwangsommen dwangsommen;
    private final Nevenroute nevenroute;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Dwangsomherstel(
            Ingebrekestellingen ingebrekestellingen,
            Dwangsommen dwangsommen,
            Nevenroute nevenroute,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.ingebrekestellingen = ingebrekestellingen;
        this.dwangsommen = dwangsommen;
        this.nevenroute = nevenroute;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @EventListener
    void isLaterBekend(BesluitLaterBekend later) {
        ingebrekestellingen.findByDossiernummerOrderById(later.dossiernummer()).stream()
                .filter(zaak -> zaak.termijn().equals(later.termijn()))
                .filter(dwangsommen::isTeWeinig)
                .forEach(this::berekenOpnieuw);
    }

    private void berekenOpnieuw(Ingebrekestelling zaak) {
        LocalDate vandaag = LocalDate.now(klok);
        tijdlijn.meld(
                zaak.dossiernummer(),
                new Tijdlijn.Bron(
                        "ingebrekestelling",
                        "start_besluitLaterBekend",
                        "Dwangsom opnieuw berekenen",
                        "opnieuw-" + zaak.onderwerp() + "-" + vandaag,
                        "systeem"),
                vandaag,
                "Het besluit ging later weg dan was geteld. Daarom wordt de dwangsom opnieuw berekend (Awb art. 4:17)."
                        + (zaak.bedragCent() == 0
                                ? " Eerder was er niets verschuldigd."
                                : " Eerder is %s vastgesteld: noem in het nieuwe besluit wat al is betaald."
                                        .formatted(Euro.tekst(zaak.bedragCent()))));
        zaak.wordtOpnieuwBerekend();
        ingebrekestellingen.save(zaak);
        nevenroute.begin(
                BERICHT,
                zaak.dossiernummer(),
                Map.of("termijn", zaak.termijn(), "ingebrekestelling", zaak.onderwerp()));
    }
}
