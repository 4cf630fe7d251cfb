package nl.schuldhulproute.scherm;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/** The objections of a case as its page shows them; the template names it {@code @bezwaarbeelden}. */
@Component("bezwaarbeelden")
class Bezwaarbeelden {

    private final Bezwaarschriften bezwaarschriften;
    private final Besluiten besluiten;
    private final Termijnregister register;
    private final Weergave weergave;

    Bezwaarbeelden(
            Bezwaarschriften bezwaarschriften, Besluiten besluiten, Termijnregister register, Weergave weergave) {
        this.bezwaarschriften = bezwaarschriften;
        this.besluiten = besluiten;
        this.register = register;
        this.weergave = weergave;
    }

    /**
     * One objection.
     *
     * @param tegen the decision that it is against, in words
     * @param stand where it stands, one sentence
     * @param uiterlijk the last day to decide; null when nothing has to be decided any more
     */
    record Bezwaarbeeld(String tegen, LocalDate ontvangenOp, String stand, LocalDate uiterlijk) {}

    public List<Bezwaarbeeld> van(String dossiernummer) {
        return bezwaarschriften.findByDossiernummerOrderById(dossiernummer).stream()
                .map(bezwaar ->
                        new Bezwaarbeeld(tegen(bezwaar), bezwaar.ontvangenOp(), stand(bezwaar), uiterlijk(bezwaar)))
                .toList();
    }

    private String tegen(Bezwaar bezwaar) {
        if (bezwaar.besluit() == null) {
            return bezwaar.geenBesluit() || bezwaar.doorgestuurdOp() != null
                    ? "Geen besluit"
                    : "Een besluit dat nog niet bekend is";
        }
        return besluiten
                .findById(bezwaar.besluit())
                .map(besluit -> "%s: %s, van %s"
                        .formatted(
                                weergave.keuze(besluit.soort()),
                                weergave.inWoorden(besluit.uitkomst()),
                                weergave.datum(besluit.bekendgemaaktOp())))
                .orElseThrow();
    }

    private String stand(Bezwaar bezwaar) {
        if (bezwaar.ingetrokkenOp() != null) {
            return "Ingetrokken op %s.".formatted(weergave.datum(bezwaar.ingetrokkenOp()));
        }
        if (bezwaar.doorgestuurdOp() != null) {
            return "Geen nieuw bezwaar. Doorgestuurd of bij een eerder bezwaar gevoegd op %s."
                    .formatted(weergave.datum(bezwaar.doorgestuurdOp()));
        }
        if (bezwaar.beslistOp() != null) {
            String beslist = "%s, beslist op %s."
                    .formatted(weergave.inWoorden(bezwaar.uitkomst()), weergave.datum(bezwaar.beslistOp()));
            if (bezwaar.beroepOp() == null) {
                return beslist;
            }
            String beroep = "%s Beroep ingesteld op %s.".formatted(beslist, weergave.datum(bezwaar.beroepOp()));
            return bezwaar.uitspraakOp() == null || bezwaar.uitspraakOp().isBefore(bezwaar.beroepOp())
                    ? beroep
                    : "%s Uitspraak op %s.".formatted(beroep, weergave.datum(bezwaar.uitspraakOp()));
        }
        if (bezwaar.uitspraakOp() != null) {
            return "In behandeling. De rechtbank deed uitspraak op %s: er moet opnieuw worden beslist."
                    .formatted(weergave.datum(bezwaar.uitspraakOp()));
        }
        if (bezwaar.verdaagdOp() != null) {
            return "In behandeling. Verdaagd op %s.".formatted(weergave.datum(bezwaar.verdaagdOp()));
        }
        return "In behandeling.";
    }

    private LocalDate uiterlijk(Bezwaar bezwaar) {
        return bezwaar.loopt() && bezwaar.termijn() != null
                ? register.laatste(bezwaar.dossiernummer(), bezwaar.termijn())
                        .map(Termijn::einde)
                        .orElse(null)
                : null;
    }
}
