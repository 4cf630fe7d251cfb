package nl.schuldhulproute.beeindiging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Beletsel;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Plicht;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.dossier.VoortijdigEinde.Grond;
import nl.schuldhulproute.dossier.VoortijdigeEinden;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is found out about an early end, asks the rule after each step, and tells who drafts the decision. */
@Service
@Transactional
class Voortijdig implements Beletsel {

    private final VoortijdigeEinden einden;
    private final Dossiers dossiers;
    private final Besluitenboek besluiten;
    private final Termijnregister termijnen;
    private final Regeluitkomsten uitkomsten;
    private final Overgangsrecht beleid;
    private final Clock klok;

    Voortijdig(
            VoortijdigeEinden einden,
            Dossiers dossiers,
            Besluitenboek besluiten,
            Termijnregister termijnen,
            Regeluitkomsten uitkomsten,
            Overgangsrecht beleid,
            Clock klok) {
        this.einden = einden;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.termijnen = termijnen;
        this.uitkomsten = uitkomsten;
        this.beleid = beleid;
        this.klok = klok;
    }

    /** A new look at an early end, for this reason. */
    VoortijdigEinde nieuw(String dossiernummer, Grond grond) {
        return new VoortijdigEinde(dossiernummer, grond, klok.instant());
    }

    /** What is looked at now. */
    VoortijdigEinde van(String dossiernummer) {
        return einden.findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .orElseThrow(() ->
                        new IllegalStateException("dossier " + dossiernummer + ": geen voortijdig einde in beeld"));
    }

    /** Keeps what was found out, and the answer of the rule with its reasons as soon as there is one. */
    Uitslag<Voortijdigtoets.Uitkomst> bewaar(String dossiernummer, VoortijdigEinde einde, LocalDate op) {
        einden.save(einde);
        Uitslag<Voortijdigtoets.Uitkomst> uitslag = vraag(dossiernummer, einde, op);
        if (uitslag.isBepaald()) {
            bewaar(dossiernummer, uitslag, op);
        }
        return uitslag;
    }

    /** Keeps that a death ended the help by law, without a decision (VNG-model art. 17 lid 2). */
    void bijOverlijden(String dossiernummer, LocalDate overledenOp, LocalDate op) {
        bewaar(
                dossiernummer,
                toets(dossiernummer, op).toets(Voortijdigtoets.Feiten.bijOverlijden(overledenOp, op)),
                op);
    }

    private void bewaar(String dossiernummer, Uitslag<Voortijdigtoets.Uitkomst> uitslag, LocalDate op) {
        uitkomsten.bewaar(
                dossiernummer, Regel.VOORTIJDIGE_BEEINDIGING, uitslag.uitkomst().opschrift(), uitslag.redenen(), op);
    }

    /** What a decision to end the help still lacks, each a Dutch sentence; empty when it can be drafted. */
    @Transactional(readOnly = true)
    List<String> ontbreekt(String dossiernummer, LocalDate op) {
        return einden.findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .map(einde -> bezwaren(vraag(dossiernummer, einde, op)))
                .orElse(List.of("Nog nodig: de reden om eerder te stoppen."));
    }

    /** The same as a list in a form; empty when nothing is lacking. */
    String nogNodig(String dossiernummer, LocalDate op) {
        return ontbreekt(dossiernummer, op).stream().map("- %s"::formatted).collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> tegen(String dossiernummer, Soort soort, LocalDate op) {
        return soort == Soort.VOORTIJDIGE_BEEINDIGING ? ontbreekt(dossiernummer, op) : List.of();
    }

    private static List<String> bezwaren(Uitslag<Voortijdigtoets.Uitkomst> uitslag) {
        if (!uitslag.isBepaald()) {
            return uitslag.ontbreekt().stream().map("Nog nodig: %s."::formatted).toList();
        }
        return uitslag.uitkomst() == Voortijdigtoets.Uitkomst.KAN
                ? List.of()
                : uitslag.redenen().stream().map(Reden::uitleg).toList();
    }

    /** The rules of the day of the decision, or older ones of this case that are better for the resident. */
    private Voortijdigtoets toets(String dossiernummer, LocalDate op) {
        return new Voortijdigtoets(beleid.geldt(dossiernummer, Instelling.MISDRAGING, op), plichten(dossiernummer, op));
    }

    /** What the resident owes: by law, and by the policy that holds in this case. */
    @Transactional(readOnly = true)
    Set<Plicht> plichten(String dossiernummer, LocalDate op) {
        return Plicht.geldend(beleid.geldt(dossiernummer, Instelling.MEDEWERKING, op));
    }

    private Uitslag<Voortijdigtoets.Uitkomst> vraag(String dossiernummer, VoortijdigEinde einde, LocalDate op) {
        return toets(dossiernummer, op)
                .toets(new Voortijdigtoets.Feiten(
                        einde.grond(),
                        besluiten.toegangVerleend(dossiernummer),
                        dossiers.aanvrager(dossiernummer).overledenOp(),
                        einde.plichten(),
                        einde.verplichting(),
                        einde.verwijtbaar(),
                        laatsteDag(dossiernummer, einde.herstelbriefOp(), HerstelbriefSturen.HERSTELTERMIJN),
                        einde.herstel(),
                        einde.bevestigd(),
                        einde.misdragen(),
                        laatsteDag(dossiernummer, einde.voornemenOp(), HerstelbriefSturen.ZIENSWIJZE),
                        einde.zienswijze(),
                        op));
    }

    /** The register knows the last day, also after it was moved; the letter says that there is one. */
    private LocalDate laatsteDag(String dossiernummer, LocalDate brief, String code) {
        return brief == null
                ? null
                : termijnen
                        .laatste(dossiernummer, code)
                        .filter(termijn -> termijn.startOp().equals(brief))
                        .map(Termijn::einde)
                        .orElse(null);
    }
}
