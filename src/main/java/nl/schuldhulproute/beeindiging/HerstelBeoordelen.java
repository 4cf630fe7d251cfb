package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** After the hersteltermijn: was it not used, or still not enough (VNG-model art. 17 lid 1 onder a sub iii; M-84)? */
@Formulier(
        value = "voortijdige-beeindiging-herstelBeoordelen",
        schrijft = {"hersteld"})
class HerstelBeoordelen implements Taakformulier<HerstelBeoordelen.Invoer> {

    record Invoer(
            @NotNull Oordeel oordeel,
            @NotNull @Size(max = 2000) String toelichting) {}

    enum Oordeel {
        NAGEKOMEN,
        ONVOLDOENDE,
        NIET_GEBRUIKT
    }

    private final Termijnregister termijnen;
    private final Tijdlijn tijdlijn;
    private final Voortijdig voortijdig;

    HerstelBeoordelen(Termijnregister termijnen, Tijdlijn tijdlijn, Voortijdig voortijdig) {
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.voortijdig = voortijdig;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>(Hersteltermijn.toon(termijnen, tijdlijn, taak));
        waarden.put("nogNodig", voortijdig.nogNodig(taak.dossiernummer(), taak.vandaag()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        boolean hersteld = invoer.oordeel() == Oordeel.NAGEKOMEN;
        if (hersteld) {
            termijnen.voldaan(nummer, HerstelbriefSturen.HERSTELTERMIJN, taak.vandaag());
            termijnen.vervallen(
                    nummer, HerstelbriefSturen.ZIENSWIJZE, taak.vandaag(), "De verplichting is alsnog nagekomen.");
        } else {
            termijnen.vervallen(
                    nummer,
                    HerstelbriefSturen.HERSTELTERMIJN,
                    taak.vandaag(),
                    "De inwoner heeft de verplichting niet (voldoende) alsnog nagekomen.");
        }
        VoortijdigEinde einde = voortijdig.van(nummer);
        einde.isHersteld(VoortijdigEinde.Herstel.valueOf(invoer.oordeel().name()));
        voortijdig.bewaar(nummer, einde, taak.vandaag());
        return Feiten.van("hersteld", hersteld);
    }
}
