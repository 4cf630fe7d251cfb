package nl.schuldhulproute.nazorg;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Vervolgaanvraag;
import nl.schuldhulproute.dossier.Vervolgaanvragen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** One more contact, two years after a saneringskrediet was paid out (A44). */
@Formulier(
        value = "nazorg-na-saneringskrediet-contactLeggen",
        schrijft = {"contact"})
class KredietcontactLeggen implements Taakformulier<KredietcontactLeggen.Invoer> {

    private static final String NA_SANERINGSKREDIET = "A44";
    private static final String POGING = "A42-poging";

    enum Resultaat {
        GAAT_GOED,
        ADVIES_GEGEVEN,
        NIEUWE_AANVRAAG,
        NIET_BEREIKT,
        GEEN_CONTACT
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate contactOp,
            @NotNull Resultaat resultaat,
            LocalDate volgendePogingOp,
            Boolean metPartner,
            @Size(max = 2000) String verslag) {}

    private final Dossiers dossiers;
    private final Vervolgaanvragen vervolgaanvragen;
    private final Termijnregister termijnen;
    private final Clock klok;

    KredietcontactLeggen(Dossiers dossiers, Vervolgaanvragen vervolgaanvragen, Termijnregister termijnen, Clock klok) {
        this.dossiers = dossiers;
        this.vervolgaanvragen = vervolgaanvragen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Dossier dossier = dossiers.dossier(taak.dossiernummer());
        return Map.of(
                "partnerBekend",
                        dossiers.partner(taak.dossiernummer())
                                .filter(partner -> partner.overledenOp() == null)
                                .isPresent(),
                "beeindigd", einde(dossier),
                "uitbetaald",
                        Datum.van(termijnen
                                .laatste(taak.dossiernummer(), NA_SANERINGSKREDIET)
                                .orElseThrow()
                                .startOp()));
    }

    /** A case that was taken up again has not ended, and this contact still comes. */
    private static String einde(Dossier dossier) {
        return dossier.beeindigdOp() == null ? "(nog niet)" : Datum.van(dossier.beeindigdOp());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        termijnen.lopend(nummer, POGING).ifPresent(poging -> termijnen.voldaan(poging.sleutel(), invoer.contactOp()));
        if (invoer.resultaat() == Resultaat.NIET_BEREIKT) {
            if (invoer.volgendePogingOp() == null || !invoer.volgendePogingOp().isAfter(taak.vandaag())) {
                throw new Invoerfout("volgendePogingOp", "kies een dag na vandaag voor de volgende poging");
            }
            termijnen.zetOp(nummer, POGING, invoer.volgendePogingOp());
        } else {
            rondAf(nummer, invoer);
        }
        return Feiten.van("contact", invoer.resultaat());
    }

    private void rondAf(String nummer, Invoer invoer) {
        if (invoer.verslag() == null || invoer.verslag().isBlank()) {
            throw new Invoerfout("verslag", "schrijf kort op hoe het gaat, of waarom er geen contact is");
        }
        termijnen.lopend(nummer, NA_SANERINGSKREDIET).ifPresent(contact -> {
            if (invoer.resultaat() == Resultaat.GEEN_CONTACT) {
                termijnen.vervallen(contact.sleutel(), invoer.contactOp(), "Er was geen contact mogelijk.");
            } else {
                termijnen.voldaan(contact.sleutel(), invoer.contactOp());
            }
        });
        if (invoer.resultaat() == Resultaat.NIEUWE_AANVRAAG) {
            vervolgaanvragen.save(new Vervolgaanvraag(
                    nummer,
                    Dossier.Herkomst.NAZORG,
                    invoer.contactOp(),
                    Boolean.TRUE.equals(invoer.metPartner()),
                    klok.instant()));
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.contactOp();
    }
}
