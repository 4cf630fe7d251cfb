package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The talk in which the resident says again that the help may stop, and hears what that means (VNG-model art. 17 lid 1
 * onder b; M-85).
 */
@Formulier(
        value = WensBevestigen.FORMULIER,
        schrijft = {"bevestigd", "besluitNodig", "beeindigd"})
class WensBevestigen implements Taakformulier<WensBevestigen.Invoer> {

    static final String FORMULIER = "voortijdige-beeindiging-wensBevestigen";

    /** The time in which the inwoner can take the request back. */
    static final String BEDENKTIJD = "BT";

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gesprokenOp,
            @NotNull Boolean gevolgenUitgelegd,
            @NotNull Wens wens,
            Boolean schuldenZelfOpgelost,
            @NotNull @Size(max = 2000) String toelichting) {}

    enum Wens {
        STOPPEN,
        DOORGAAN
    }

    private final Besluitenboek besluiten;
    private final Voortijdig voortijdig;
    private final Termijnregister register;

    WensBevestigen(Besluitenboek besluiten, Voortijdig voortijdig, Termijnregister register) {
        this.besluiten = besluiten;
        this.voortijdig = voortijdig;
        this.register = register;
    }

    /** What was never granted needs no decision to stop: then the confirmed wish ends it. */
    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean stopt = invoer.wens() == Wens.STOPPEN;
        if (stopt && !invoer.gevolgenUitgelegd()) {
            throw new Invoerfout(
                    "gevolgenUitgelegd", "leg eerst uit wat stoppen betekent; pas daarna kan de inwoner kiezen");
        }
        VoortijdigEinde einde = voortijdig.nieuw(taak.dossiernummer(), VoortijdigEinde.Grond.EIGEN_VERZOEK);
        einde.isBevestigd(stopt);
        voortijdig.bewaar(taak.dossiernummer(), einde, taak.vandaag());
        if (stopt) {
            register.start(taak.dossiernummer(), BEDENKTIJD, invoer.gesprokenOp());
        }
        boolean besluitNodig = besluiten.toegangVerleend(taak.dossiernummer());
        return Feiten.van("bevestigd", stopt).en("besluitNodig", besluitNodig).en("beeindigd", stopt && !besluitNodig);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gesprokenOp();
    }
}
