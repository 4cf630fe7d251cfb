package nl.schuldhulproute.begeleiding;

import nl.schuldhulproute.dossier.Tijdlijn;
import org.springframework.stereotype.Component;

/** The goals of the period, as they were last agreed (VNG-model art. 12 lid 2; M-69). */
@Component
class Doelen {

    private final Tijdlijn tijdlijn;

    Doelen(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    String nu(String dossiernummer) {
        Object aangepast =
                tijdlijn.laatste(dossiernummer, PlanAanpassen.FORMULIER).get("doelen");
        Object eerste = tijdlijn.laatste(dossiernummer, "plan-van-aanpak-begeleidingsplanOpstellen")
                .get("doelen");
        Object doelen = aangepast != null ? aangepast : eerste;
        return doelen == null ? "nog niet vastgelegd" : doelen.toString();
    }
}
