package nl.schuldhulproute.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Toegangsbeleid;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.termijn.Termijnberekening;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies the rules of access to the situation in the dossier, with the windows and the policy of the municipality. */
@Service
class Toetser {

    private final Afweging afweging;
    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final Termijnberekening berekening;
    private final Clock klok;
    private final Toegangstoets toets;

    Toetser(
            Afweging afweging,
            Dossiers dossiers,
            Termijnen termijnen,
            Termijnberekening berekening,
            Clock klok,
            Toegangsbeleid beleid) {
        this.afweging = afweging;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.berekening = berekening;
        this.klok = klok;
        this.toets = new Toegangstoets(
                beleid.raadsplanBevatWeigeringsgrond(), vanaf -> einde("A12", vanaf), vanaf -> einde("A13", vanaf));
    }

    @Transactional
    Toegangstoetsing.Advies toets(String dossiernummer) {
        Toegangstoetsing toetsing = afweging.van(dossiernummer);
        Dossier dossier = dossiers.dossier(dossiernummer);
        Toegangstoets.Uitslag uitslag = toets.toets(
                toetsing.situatie(), dossier.aanvraagOp() != null ? dossier.aanvraagOp() : dossier.aangemeldOp());
        toetsing.isGetoetst(
                uitslag.advies(),
                uitslag.redenen().stream().map(Toegangstoets.Reden::metArtikel).collect(Collectors.joining("\n")),
                LocalDate.now(klok));
        afweging.bewaar(toetsing);
        return uitslag.advies();
    }

    private LocalDate einde(String code, LocalDate vanaf) {
        Termijnsoort soort = termijnen.soort(code, vanaf);
        return berekening
                .bereken(vanaf, soort.lengte().orElseThrow(), soort.eindregel(), soort.waarschuwing())
                .einde();
    }
}
