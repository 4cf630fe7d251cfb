package nl.schuldhulproute.schuldregeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.schuldhulproute.beleid.Draagkracht;
import nl.schuldhulproute.beleid.Draagkrachtherziening;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Keuze;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * It is computed anew what someone who pays off can pay (A38, A39; VNG-model art. 9 lid 2 onder f and g). What that does to
 * the plan is for {@link Draagkrachtherziening}; whether the arrangement can go on is for a human.
 */
@Component
class Herrekening {

    /** What it means for the arrangement. */
    enum Gevolg {
        BLIJFT_GELIJK,
        VERANDERT,
        NIET_HOUDBAAR
    }

    /**
     * @param veldOp the field that holds the day
     * @param veldGevolg the field in which was said what it means for the arrangement
     * @param afloscapaciteit what was agreed; null for all that was found
     */
    record Berekening(
            LocalDate op,
            String veldOp,
            boolean officieel,
            BigDecimal inkomen,
            BigDecimal beslagvrijeVoet,
            BigDecimal vtlb,
            BigDecimal afloscapaciteit,
            Gevolg gevolg,
            String veldGevolg,
            Boolean schuldeisersIngelicht,
            Keuze keuze) {}

    private final Aflosbedrag aflosbedrag;
    private final Draagkrachtherziening herziening;
    private final Termijnregister termijnen;

    Herrekening(Aflosbedrag aflosbedrag, Draagkrachtherziening herziening, Termijnregister termijnen) {
        this.aflosbedrag = aflosbedrag;
        this.herziening = herziening;
        this.termijnen = termijnen;
    }

    /**
     * Keeps what was found; the beslagvrije voet is valid for a year from that day.
     *
     * @return whether a decision on the change must follow
     */
    boolean verwerk(Taak taak, Berekening berekening) {
        String nummer = taak.dossiernummer();
        herziening.eisNieuwste(nummer, berekening.veldOp(), berekening.op());
        Draagkracht nieuw = Draagkracht.overgenomen(
                Euro.cent(berekening.inkomen()),
                Euro.cent(berekening.beslagvrijeVoet()),
                Euro.cent(berekening.vtlb()),
                berekening.officieel(),
                berekening.op(),
                taak.vandaag());
        var bedragen = nieuw.bedragen(Euro.cent(berekening.inkomen()), afgesproken(nummer, nieuw, berekening));
        Long oud = herziening.afloscapaciteitNu(nummer);
        boolean gevolgen = false;
        if (berekening.gevolg() == Gevolg.NIET_HOUDBAAR) {
            if (berekening.keuze().wijziging() == null) {
                throw new Invoerfout("toelichting", "leg uit waarom de regeling zo niet kan doorgaan");
            }
            herziening.verwerkVoorVervolg(
                    nummer, nieuw, bedragen, berekening.keuze().wijziging(), berekening.op(), taak.vandaag());
        } else {
            gevolgen = herziening.verwerk(nummer, nieuw, bedragen, berekening.keuze(), berekening.op(), taak.vandaag());
            eisIngelicht(berekening, gevolgen && oud != null && bedragen.afloscapaciteit() > oud);
        }
        termijnen.start(nummer, "A38", berekening.op());
        return gevolgen;
    }

    /** Who goes on paying as agreed, pays what was agreed, also when he could pay more. */
    private Long afgesproken(String nummer, Draagkracht nieuw, Berekening berekening) {
        if (berekening.gevolg() == Gevolg.BLIJFT_GELIJK) {
            aflosbedrag.blijftBetaalbaar(
                    nummer, berekening.veldGevolg(), nieuw.afloscapaciteit().uitkomst());
            return herziening.afloscapaciteitNu(nummer);
        }
        return Euro.cent(berekening.afloscapaciteit());
    }

    /** A change that counts at once is told to the creditors first; one that waits for a decision, after that. */
    private static void eisIngelicht(Berekening berekening, boolean wacht) {
        if (berekening.gevolg() == Gevolg.VERANDERT
                && !wacht
                && !Boolean.TRUE.equals(berekening.schuldeisersIngelicht())) {
            throw new Invoerfout("schuldeisersIngelicht", "vertel de schuldeisers eerst wat er verandert");
        }
    }
}
