package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Invoerfout;
import org.springframework.stereotype.Component;

/** The letter that belongs to a task: to be seen before it is completed, made definitive when it is. */
@Component
public class Brieftaak {

    private static final String KLAAR = " Rondt u deze taak af, dan ligt de brief klaar om te versturen.";

    private final Brieven brieven;

    Brieftaak(Brieven brieven) {
        this.brieven = brieven;
    }

    /** For <code>{{brief}}</code> in the form: the way to the letter as it will be. Goes with {@link #maak}. */
    public String link(Taak taak, Briefsoort soort) {
        return bekijk(taak, soort) + KLAAR;
    }

    /** The same, where a later task makes the letter definitive. */
    public String bekijk(Taak taak, Briefsoort soort) {
        return bekijk(taak, soort, "");
    }

    /** The letter of one draft: several can be in the making at once. */
    public String bekijk(Taak taak, Briefsoort soort, Besluitconcept concept) {
        return bekijk(taak, soort, "?over=" + concept.onderwerp());
    }

    /** The letter of one draft, which this task makes definitive. */
    public String link(Taak taak, Briefsoort soort, Besluitconcept concept) {
        return bekijk(taak, soort, concept) + KLAAR;
    }

    /** A letter about one objection: several can run at once. Goes with {@link #maak}. */
    public String link(Taak taak, Briefsoort soort, Bezwaar bezwaar) {
        return bekijk(taak, soort, "?over=" + bezwaar.onderwerp()) + KLAAR;
    }

    private static String bekijk(Taak taak, Briefsoort soort, String over) {
        return "**Brief:** [%s bekijken](/dossier/%s/brieven/voorbeeld/%s%s) (PDF)."
                .formatted(soort.naam(), taak.dossiernummer(), soort.id(), over);
    }

    /** In words: to whom the letter of this draft goes, one each. */
    public String ontvangers(Besluitconcept concept) {
        List<String> namen = brieven.ontvangers(
                concept.dossiernummer(), Briefsoort.bij(concept.soort(), concept.uitkomst()), concept.onderwerp());
        return String.join(" en ", namen) + (namen.size() > 1 ? " (ieder een eigen brief)" : "");
    }

    /**
     * @param datum the day that stands on the letter
     * @param eigen what was filled in and the dossier does not hold
     */
    public void maak(Taak taak, Briefsoort soort, LocalDate datum, Briefgegevens eigen) {
        maak(taak, soort, datum, (String) null, eigen);
    }

    /** A letter about one objection. */
    public void maak(Taak taak, Briefsoort soort, LocalDate datum, Bezwaar bezwaar, Briefgegevens eigen) {
        maak(taak, soort, datum, bezwaar.onderwerp(), eigen);
    }

    /**
     * Who completes the task says that the letter goes, so there must be somebody to whom it can.
     *
     * @throws Invoerfout when there is nobody
     */
    private void maak(Taak taak, Briefsoort soort, LocalDate datum, String over, Briefgegevens eigen) {
        if (brieven.ontvangers(taak.dossiernummer(), soort, over).isEmpty()) {
            throw new Invoerfout(
                    null,
                    "De brief \"%s\" kan nu naar niemand: wie hem zou krijgen, is overleden. Vul eerst in wie de erfgenaam is, in"
                                    .formatted(soort.naam())
                            + " de taak die daarnaar vraagt (BW art. 4:182).");
        }
        brieven.maak(
                new Brieven.Opdracht(taak.dossiernummer(), soort, datum, taak.sleutel(), taak.uitvoerder(), over),
                eigen);
    }

    /** The letters with which a decision is made known. */
    public void maak(Taak taak, Besluit besluit, Besluitconcept concept) {
        brieven.maak(besluit, concept.onderwerp(), taak.sleutel(), taak.uitvoerder());
    }
}
