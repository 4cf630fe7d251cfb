package nl.schuldhulproute.intake;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Speelruimte;

/**
 * Asks the inwoner to complete the aanvraag (Awb art. 4:5; A7), only for what the municipality cannot look up itself (Wgs
 * art. 6). The term of the decision stands still from the day after the request (A9).
 */
@Formulier(AanvullingVragen.FORMULIER)
class AanvullingVragen implements Taakformulier<AanvullingVragen.Invoer> {

    static final String FORMULIER = "systematische-intake-aanvullingVragen";

    record Invoer(
            @NotNull @PastOrPresent LocalDate gevraagdOp,
            @NotNull LocalDate aanvullenTot,
            @NotNull @Size(max = 2000) String gevraagd,
            @NotNull @AssertTrue Boolean nietZelfOpTeZoeken,
            Boolean hulpAangeboden) {}

    private final Intaketermijnen termijnen;
    private final Brieftaak brief;

    AanvullingVragen(Intaketermijnen termijnen, Brieftaak brief) {
        this.brief = brief;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "brief",
                brief.link(taak, Briefsoort.VRAAG_OM_GEGEVENS),
                "gevraagdOp",
                taak.vandaag(),
                "aanvullenTot",
                termijnen
                        .ruimteOmAanTeVullen(taak.dossiernummer(), taak.vandaag())
                        .voorstel());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (!invoer.aanvullenTot().isAfter(taak.vandaag())) {
            throw new Invoerfout("aanvullenTot", "kies een dag na vandaag, zodat de inwoner tijd heeft");
        }
        Speelruimte ruimte = termijnen.ruimteOmAanTeVullen(taak.dossiernummer(), invoer.gevraagdOp());
        if (!ruimte.bevat(invoer.aanvullenTot())) {
            throw new Invoerfout("aanvullenTot", ruimte.uitleg());
        }
        termijnen.aanvullingGevraagd(taak.dossiernummer(), invoer.gevraagdOp(), invoer.aanvullenTot());
        brief.maak(
                taak,
                Briefsoort.VRAAG_OM_GEGEVENS,
                invoer.gevraagdOp(),
                Briefgegevens.geen()
                        .met(Briefnaam.GEVRAAGD, invoer.gevraagd())
                        .met(Briefnaam.HERSTELTERMIJN, invoer.aanvullenTot()));
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gevraagdOp();
    }
}
