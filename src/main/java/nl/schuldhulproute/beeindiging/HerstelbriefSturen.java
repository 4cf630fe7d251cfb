package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Speelruimte;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/**
 * The letter that gives the resident a reasonable term to do it after all (A46; M-83), and asks for a zienswijze in one
 * (Awb art. 4:8; A11).
 */
@Formulier(HerstelbriefSturen.FORMULIER)
class HerstelbriefSturen implements Taakformulier<HerstelbriefSturen.Invoer> {

    static final String FORMULIER = "voortijdige-beeindiging-herstelbriefSturen";
    static final String HERSTELTERMIJN = "A46";
    static final String ZIENSWIJZE = "A11";

    record Invoer(
            @NotNull @Size(max = 1000) String watTeDoen,
            @NotNull @PastOrPresent LocalDate verzondenOp,
            @NotNull LocalDate laatsteDag) {}

    private final Termijnregister termijnen;
    private final Voortijdig voortijdig;
    private final Brieftaak brief;

    HerstelbriefSturen(Termijnregister termijnen, Voortijdig voortijdig, Brieftaak brief) {
        this.brief = brief;
        this.termijnen = termijnen;
        this.voortijdig = voortijdig;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "brief",
                brief.link(taak, Briefsoort.HERSTELBRIEF),
                "verzondenOp",
                taak.vandaag(),
                "laatsteDag",
                termijnen
                        .speelruimte(taak.dossiernummer(), HERSTELTERMIJN, taak.vandaag())
                        .voorstel());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (!invoer.laatsteDag().isAfter(taak.vandaag())) {
            throw new Invoerfout("laatsteDag", "deze dag moet nog komen: de inwoner heeft tijd nodig");
        }
        Speelruimte ruimte = termijnen.speelruimte(taak.dossiernummer(), HERSTELTERMIJN, invoer.verzondenOp());
        if (!ruimte.bevat(invoer.laatsteDag())) {
            throw new Invoerfout("laatsteDag", ruimte.uitleg());
        }
        termijnen.zetOp(
                new Termijnsleutel(taak.dossiernummer(), HERSTELTERMIJN), invoer.verzondenOp(), invoer.laatsteDag());
        termijnen.start(taak.dossiernummer(), ZIENSWIJZE, invoer.verzondenOp());
        VoortijdigEinde einde = voortijdig.van(taak.dossiernummer());
        einde.krijgtHersteltermijn(invoer.verzondenOp());
        voortijdig.bewaar(taak.dossiernummer(), einde, taak.vandaag());
        brief.maak(
                taak,
                Briefsoort.HERSTELBRIEF,
                invoer.verzondenOp(),
                Briefgegevens.geen()
                        .met(Briefnaam.AFSPRAAK, einde.verplichting())
                        .met(Briefnaam.WAT_TE_DOEN, invoer.watTeDoen())
                        .met(Briefnaam.HERSTELTERMIJN, invoer.laatsteDag()));
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verzondenOp();
    }
}
