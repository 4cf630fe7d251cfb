package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * The resident asks himself to change what was decided. Then he makes an aanvraag (Awb art. 1:3 lid 3), and the term to decide
 * on it counts from the day on which that came in (Awb art. 4:13).
 */
@Component
public class Wijzigingsverzoek {

    /** The code of the term to decide on a change. */
    public static final String BESLISTERMIJN = "A10-wijziging";

    private final Besluiten besluiten;
    private final Besluitconcepten concepten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Termijnregister termijnen;

    Wijzigingsverzoek(
            Besluiten besluiten,
            Besluitconcepten concepten,
            Wijzigingsvoorstellen voorstellen,
            Termijnregister termijnen) {
        this.concepten = concepten;
        this.termijnen = termijnen;
        this.voorstellen = voorstellen;
        this.besluiten = besluiten;
    }

    /**
     * The term to decide on a request that is talked over again: it runs on while no draft is in the making. Empty when there is
     * none.
     */
    public Optional<Termijn> termijnNogOpen(String dossiernummer) {
        List<Besluitconcept> inDeMaak = concepten.findByDossiernummerAndAfgehandeldFalseOrderByIdDesc(dossiernummer);
        return termijnen.lopende(dossiernummer).stream()
                .filter(termijn -> termijn.code().equals(BESLISTERMIJN))
                .filter(termijn -> inDeMaak.stream()
                        .noneMatch(concept -> concept.termijnOnderwerp().equals(termijn.onderwerp())))
                .findFirst();
    }

    /**
     * The day on which the request came in, as it was filled in.
     *
     * @param zelfGevraagd whether the resident asked for it; null where nobody was asked
     * @return null when the resident did not ask for it
     * @throws Invoerfout on the field verzoekOp: without a day, or before there was a decision that could change
     */
    public LocalDate ontvangenOp(Taak taak, Boolean zelfGevraagd, LocalDate verzoekOp) {
        if (!Boolean.TRUE.equals(zelfGevraagd)) {
            return null;
        }
        if (verzoekOp == null) {
            throw new Invoerfout("verzoekOp", "vul dit in: de tijd om te beslissen telt vanaf deze dag");
        }
        besluiten.findByDossiernummerOrderById(taak.dossiernummer()).stream()
                .filter(Besluit::verleentToegang)
                .findFirst()
                .ifPresent(eerste -> Datum.nietVoor(
                        "verzoekOp",
                        verzoekOp,
                        eerste.bekendgemaaktOp(),
                        "de dag waarop bekend werd dat de inwoner hulp krijgt"));
        return verzoekOp;
    }

    /**
     * What a form shows of a request that is still open: what was proposed on it is talked over again, or was not decided on when
     * the route ended.
     */
    public Map<String, Object> nogOpen(Taak taak) {
        return voorstellen
                .verzoekNogOpen(taak.dossiernummer())
                .<Map<String, Object>>map(dag -> Map.of("verzoekNogOpen", true, "zelfGevraagd", true, "verzoekOp", dag))
                .orElse(Map.of("verzoekNogOpen", false));
    }

    /** The same in words, for who chooses where the route goes on; empty when no request is open. */
    public String nogOpenInWoorden(Taak taak) {
        return voorstellen
                .verzoekNogOpen(taak.dossiernummer())
                .map(dag ->
                        "**Let op:** de inwoner vroeg op %s zelf om een wijziging, en daar hoort nog een besluit op (Awb art. 4:13). Neem dat mee in de fase die u kiest, of meld daarna dat het inkomen of de situatie is veranderd: het verzoek staat dan al ingevuld."
                                .formatted(Dagtekst.van(dag)))
                .orElse("");
    }

    /**
     * No decision comes on what changes, or nothing changes. On a request that is still open one must come, unless the resident
     * took it back.
     *
     * @param veld the field in which was chosen that no decision comes
     * @param ingetrokken whether the resident took it back; null where nobody was asked
     * @throws Invoerfout on that field while the request is open
     */
    public void zonderBesluit(Taak taak, String veld, Boolean ingetrokken) {
        if (Boolean.TRUE.equals(ingetrokken)) {
            trektIn(taak);
        }
        voorstellen.verzoekNogOpen(taak.dossiernummer()).ifPresent(dag -> {
            throw new Invoerfout(
                    veld,
                    "de inwoner vroeg op %s zelf om een wijziging, en daar hoort een besluit op (Awb art. 4:13). Vul het verzoek opnieuw in en kies dat er een besluit komt; dat kan ook een afwijzing zijn"
                            .formatted(Dagtekst.van(dag)));
        });
    }

    private void trektIn(Taak taak) {
        voorstellen.trektVerzoekIn(taak.dossiernummer(), taak.vandaag());
        termijnNogOpen(taak.dossiernummer())
                .ifPresent(termijn ->
                        termijnen.vervallen(termijn.sleutel(), taak.vandaag(), Wijzigingsvoorstellen.INGETROKKEN));
    }
}
