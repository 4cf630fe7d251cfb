package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Datum;
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
            @NotNull @Size(max = 2000) String toelichting,
            @PastOrPresent LocalDate uitnodigingOp) {}

    enum Oordeel {
        NAGEKOMEN,
        ONVOLDOENDE,
        NIET_GEBRUIKT
    }

    private final Termijnregister termijnen;
    private final Tijdlijn tijdlijn;
    private final Voortijdig voortijdig;
    private final Brieftaak brief;

    HerstelBeoordelen(Termijnregister termijnen, Tijdlijn tijdlijn, Voortijdig voortijdig, Brieftaak brief) {
        this.brief = brief;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.voortijdig = voortijdig;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>(Hersteltermijn.toon(termijnen, tijdlijn, taak));
        waarden.put("brief", brief.link(taak, Briefsoort.UITNODIGING_ZIENSWIJZE));
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
        if (!hersteld && invoer.uitnodigingOp() != null) {
            nodigOpnieuwUit(taak, invoer);
        }
        return Feiten.van("hersteld", hersteld);
    }

    /** The herstelbrief asked for a zienswijze already; who writes again gives the time to react again (Awb art. 4:8; A11). */
    private void nodigOpnieuwUit(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Datum.nietVoor(
                "uitnodigingOp",
                invoer.uitnodigingOp(),
                termijnen
                        .laatste(nummer, HerstelbriefSturen.HERSTELTERMIJN)
                        .orElseThrow()
                        .einde(),
                "het einde van de hersteltermijn");
        termijnen
                .lopend(nummer, HerstelbriefSturen.ZIENSWIJZE)
                .ifPresent(eerder -> termijnen.vervallen(
                        eerder.sleutel(), taak.vandaag(), "De inwoner krijgt een nieuwe uitnodiging om te reageren."));
        termijnen.start(nummer, HerstelbriefSturen.ZIENSWIJZE, invoer.uitnodigingOp());
        brief.maak(
                taak,
                Briefsoort.UITNODIGING_ZIENSWIJZE,
                invoer.uitnodigingOp(),
                Briefgegevens.geen()
                        .met(Briefnaam.VOORNEMEN, "uw schuldhulp te stoppen")
                        .met(Briefnaam.REDENEN, invoer.toelichting()));
    }
}
