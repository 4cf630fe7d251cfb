package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Vroegsignaal;
import nl.schuldhulproute.dossier.Vroegsignalen;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** Contact with a resident about a vroegsignaal after the end (VNG-model art. 16 lid 2; A0). */
@Formulier(
        value = "vroegsignaal-na-beeindiging-contactOpnemen",
        schrijft = {"contact"})
class SignaalContactOpnemen implements Taakformulier<SignaalContactOpnemen.Invoer> {

    private static final String AANBOD = "A0";
    private static final String POGING = "A0-poging";
    private static final String GESPREK = "A3";

    enum Resultaat {
        HULP_NODIG,
        GEEN_HULP,
        NIET_BEREIKT,
        GEEN_CONTACT
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate contactOp,
            @NotNull Resultaat resultaat,
            LocalDate volgendePogingOp,
            @Size(max = 2000) String verslag) {}

    private final Vroegsignalen vroegsignalen;
    private final Dossiers dossiers;
    private final Termijnregister termijnen;
    private final Overgangsrecht beleid;
    private final Collegas collegas;

    SignaalContactOpnemen(
            Vroegsignalen vroegsignalen,
            Dossiers dossiers,
            Termijnregister termijnen,
            Overgangsrecht beleid,
            Collegas collegas) {
        this.vroegsignalen = vroegsignalen;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.beleid = beleid;
        this.collegas = collegas;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Vroegsignaal signaal = signaal(taak);
        String behandelaar = dossiers.dossier(taak.dossiernummer()).behandelaar();
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("melder", signaal.melder());
        waarden.put("ontvangen", Datum.van(signaal.ontvangenOp()));
        waarden.put("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), AANBOD));
        waarden.put("vertrouwd", behandelaar == null ? "niet bekend" : collegas.naam(behandelaar));
        waarden.put("pogingen", signaal.pogingen());
        waarden.put("minimaal", pogingen(taak));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Vroegsignaal signaal = signaal(taak);
        Datum.nietVoor("contactOp", invoer.contactOp(), signaal.ontvangenOp(), "de dag van het vroegsignaal");
        pogingVoorbij(taak, invoer.contactOp());
        if (invoer.resultaat() == Resultaat.NIET_BEREIKT) {
            probeerOpnieuw(taak, invoer, signaal);
        } else {
            bereiktOfGestopt(taak, invoer, signaal);
        }
        vroegsignalen.save(signaal);
        return Feiten.van("contact", invoer.resultaat());
    }

    private void probeerOpnieuw(Taak taak, Invoer invoer, Vroegsignaal signaal) {
        if (invoer.volgendePogingOp() == null || !invoer.volgendePogingOp().isAfter(taak.vandaag())) {
            throw new Invoerfout("volgendePogingOp", "kies een dag na vandaag voor de volgende poging");
        }
        signaal.isGeprobeerd();
        termijnen.zetOp(taak.dossiernummer(), POGING, invoer.volgendePogingOp());
    }

    private void bereiktOfGestopt(Taak taak, Invoer invoer, Vroegsignaal signaal) {
        if (invoer.verslag() == null || invoer.verslag().isBlank()) {
            throw new Invoerfout("verslag", "schrijf kort op hoe het contact ging, of waarom u niet verder probeert");
        }
        switch (invoer.resultaat()) {
            case GEEN_CONTACT -> stop(taak, invoer, signaal);
            case GEEN_HULP -> {
                voldaan(taak, invoer.contactOp());
                signaal.isAfgerond(Vroegsignaal.Uitkomst.GEEN_HULP, invoer.contactOp());
            }
            default -> neemAan(taak, invoer.contactOp(), signaal);
        }
    }

    /** Who accepts the offer makes an aanvraag by it: the talk must follow in the time of the law. */
    private void neemAan(Taak taak, LocalDate op, Vroegsignaal signaal) {
        voldaan(taak, op);
        signaal.isAangenomen(op);
        termijnen.start(taak.dossiernummer(), GESPREK, op);
    }

    private void stop(Taak taak, Invoer invoer, Vroegsignaal signaal) {
        int nodig = pogingen(taak);
        if (signaal.pogingen() + 1 < nodig) {
            throw new Invoerfout(
                    "resultaat", "stop pas na %d pogingen; dit is poging %d".formatted(nodig, signaal.pogingen() + 1));
        }
        signaal.isAfgerond(Vroegsignaal.Uitkomst.GEEN_CONTACT, invoer.contactOp());
        termijnen
                .lopend(taak.dossiernummer(), AANBOD)
                .ifPresent(aanbod ->
                        termijnen.vervallen(aanbod.sleutel(), invoer.contactOp(), "De inwoner was niet te bereiken."));
    }

    private void voldaan(Taak taak, LocalDate op) {
        termijnen.lopend(taak.dossiernummer(), AANBOD).ifPresent(aanbod -> termijnen.voldaan(aanbod.sleutel(), op));
    }

    private void pogingVoorbij(Taak taak, LocalDate op) {
        termijnen.lopend(taak.dossiernummer(), POGING).ifPresent(poging -> termijnen.voldaan(poging.sleutel(), op));
    }

    private int pogingen(Taak taak) {
        return beleid.geldt(taak.dossiernummer(), Instelling.NAZORG_POGINGEN, taak.vandaag());
    }

    private Vroegsignaal signaal(Taak taak) {
        return vroegsignalen
                .findFirstByDossiernummerAndUitkomstIsNullOrderById(taak.dossiernummer())
                .orElseThrow(() -> new Invoerfout(null, "dit vroegsignaal is al afgerond"));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.contactOp();
    }
}
