package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.beleid.Draagkrachtherziening;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Berekend;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Gevonden;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Keuze;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.LopendeRegeling;
import nl.schuldhulproute.proces.Taak;
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

    /** @param veldGevolg the field in which was said what it means for the arrangement */
    record Berekening(Gevonden gevonden, Gevolg gevolg, String veldGevolg, Keuze keuze) {}

    private final Aflosbedrag aflosbedrag;
    private final Draagkrachtherziening herziening;
    private final LopendeRegeling regeling;

    Herrekening(Aflosbedrag aflosbedrag, Draagkrachtherziening herziening, LopendeRegeling regeling) {
        this.regeling = regeling;
        this.aflosbedrag = aflosbedrag;
        this.herziening = herziening;
    }

    /**
     * Keeps what was found; the beslagvrije voet is valid for a year from that day.
     *
     * @return whether a decision on the change must follow
     */
    boolean verwerk(Taak taak, Berekening berekening) {
        String nummer = taak.dossiernummer();
        Berekend nieuw = herziening.bereken(nummer, berekening.gevonden(), taak.vandaag());
        if (berekening.gevolg() == Gevolg.NIET_HOUDBAAR) {
            if (berekening.keuze().wijziging() == null) {
                throw new Invoerfout("toelichting", "leg uit waarom de regeling zo niet kan doorgaan");
            }
            herziening.verwerkVoorVervolg(nummer, nieuw, berekening.keuze().wijziging());
            kanZoNietDoor(nummer);
            return false;
        }
        return herziening.verwerk(
                nummer,
                berekening.gevolg() == Gevolg.BLIJFT_GELIJK ? nieuw.met(afgesproken(nummer, nieuw, berekening)) : nieuw,
                berekening.keuze());
    }

    /** The arrangement cannot go on like this, whatever was computed. */
    void kanZoNietDoor(String nummer) {
        regeling.kanZoNietDoor(nummer);
    }

    /** Who goes on paying as agreed, pays what was agreed, also when he could pay more. */
    private Long afgesproken(String nummer, Berekend nieuw, Berekening berekening) {
        aflosbedrag.blijftBetaalbaar(
                nummer,
                berekening.veldGevolg(),
                nieuw.draagkracht().afloscapaciteit().uitkomst());
        return herziening.afloscapaciteitNu(nummer);
    }
}
