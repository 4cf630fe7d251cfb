package nl.schuldhulproute.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Nothing came in time; a human weighs how to go on. The term of the decision runs again (Awb art. 4:15; A9). */
@Formulier(value = "systematische-intake-nietAangevuldAfwegen", schrijft = "zonderAanvulling")
class NietAangevuldAfwegen implements Taakformulier<NietAangevuldAfwegen.Invoer> {

    enum Keuze {
        OPNIEUW_VRAGEN,
        ZONDER,
        NIET_BEHANDELEN
    }

    record Invoer(
            @NotNull Keuze keuze, @NotNull @Size(max = 2000) String afweging) {}

    private final Intaketermijnen termijnen;
    private final Tijdlijn tijdlijn;

    NietAangevuldAfwegen(Intaketermijnen termijnen, Tijdlijn tijdlijn) {
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put(
                "gevraagd",
                tijdlijn.laatste(taak.dossiernummer(), AanvullingVragen.FORMULIER)
                        .get("gevraagd"));
        waarden.put("aanvullenTot", termijnen.uiterlijk(taak.dossiernummer(), "A7"));
        waarden.put("nietBehandelenTot", termijnen.uiterlijk(taak.dossiernummer(), "A8"));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.keuze() != Keuze.NIET_BEHANDELEN) {
            termijnen.wordtBehandeld(taak.dossiernummer(), taak.vandaag());
        } else if (!termijnen.kanBuitenBehandelingBlijven(taak.dossiernummer(), taak.vandaag())) {
            throw new Invoerfout(
                    "keuze",
                    "dit kon tot en met %s; nu moet de gemeente op de inhoud beslissen (Awb art. 4:5 lid 4)"
                            .formatted(termijnen.uiterlijk(taak.dossiernummer(), "A8")));
        }
        return Feiten.van("zonderAanvulling", invoer.keuze());
    }
}
