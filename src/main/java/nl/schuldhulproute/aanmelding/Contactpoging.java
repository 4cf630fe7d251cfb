package nl.schuldhulproute.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/** What follows from an attempt to reach the resident (NVVK-belofte 1; A1). */
@Component
class Contactpoging {

    /** Fewer attempts are too few to give someone up. Our own choice: no source names a number. */
    static final int MINSTENS = 3;

    static final String EERSTE = "aanmelding-eersteContactLeggen";
    static final String VOLGENDE = "aanmelding-opnieuwContactLeggen";
    static final String BRIEF = "aanmelding-contactbriefSturen";
    private static final String NIEUWE_POGING = "A1-opnieuw";

    enum Wijze {
        TELEFOON,
        BALIE,
        HUISBEZOEK,
        MAIL
    }

    enum Uitkomst {
        GESPROKEN,
        NIET_BEREIKT,
        AFGEZIEN,
        ONBEREIKBAAR
    }

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Termijnregister register;

    Contactpoging(Dossiers dossiers, Tijdlijn tijdlijn, Termijnregister register) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.register = register;
    }

    /** The attempts so far that did not reach anyone. */
    long pogingen(String dossiernummer) {
        return van(dossiernummer, Set.of(EERSTE, VOLGENDE)).size();
    }

    boolean briefGestuurd(String dossiernummer) {
        return !van(dossiernummer, Set.of(BRIEF)).isEmpty();
    }

    Feiten verwerk(
            Taak taak, LocalDate op, Uitkomst uitkomst, LocalDate volgendePogingOp, Boolean brief, String reden) {
        NaAanmelding.controleer(dossiers, taak, "op", op);
        String dossiernummer = taak.dossiernummer();
        switch (uitkomst) {
            case GESPROKEN -> {
                if (register.lopend(dossiernummer, "A1").isPresent()) {
                    register.voldaan(dossiernummer, "A1", op);
                }
            }
            case NIET_BEREIKT -> planVolgende(taak, volgendePogingOp);
            case AFGEZIEN -> {
                if (reden == null) {
                    throw new Invoerfout("reden", "vul dit in");
                }
            }
            case ONBEREIKBAAR -> eisGenoegGeprobeerd(dossiernummer);
        }
        if (uitkomst != Uitkomst.NIET_BEREIKT
                && register.lopend(dossiernummer, NIEUWE_POGING).isPresent()) {
            register.voldaan(dossiernummer, NIEUWE_POGING, op);
        }
        return switch (uitkomst) {
            case GESPROKEN -> Feiten.van("contact", "GESPROKEN");
            case NIET_BEREIKT -> Feiten.van("contact", "NIET_BEREIKT").en("brief", Boolean.TRUE.equals(brief));
            case AFGEZIEN, ONBEREIKBAAR -> Feiten.van("contact", "AFGEZIEN").en("vervolg", "AFGEZIEN");
        };
    }

    private void planVolgende(Taak taak, LocalDate op) {
        if (op == null) {
            throw new Invoerfout("volgendePogingOp", "vul dit in");
        }
        if (op.isBefore(taak.vandaag()) || op.isAfter(taak.vandaag().plusDays(14))) {
            throw new Invoerfout("volgendePogingOp", "kies een dag vanaf vandaag, binnen 14 dagen");
        }
        register.zetOp(new Termijnsleutel(taak.dossiernummer(), NIEUWE_POGING), taak.vandaag(), op);
    }

    private void eisGenoegGeprobeerd(String dossiernummer) {
        if (pogingen(dossiernummer) + 1 < MINSTENS || !briefGestuurd(dossiernummer)) {
            throw new Invoerfout(
                    "contact", "stop pas na %d pogingen en een brief: probeer het nog een keer".formatted(MINSTENS));
        }
    }

    private List<Verslag> van(String dossiernummer, Set<String> formulieren) {
        return tijdlijn.van(dossiernummer).stream()
                .filter(verslag -> verslag.formulier() != null && formulieren.contains(verslag.formulier()))
                .toList();
    }
}
