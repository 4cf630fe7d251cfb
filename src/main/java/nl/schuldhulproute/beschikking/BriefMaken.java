package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The letter is looked at before it goes: whether it has what the law wants in it (Awb art. 3:45–3:47; M-60, T-14). */
@Formulier("besluit-nemen-briefMaken")
class BriefMaken implements Taakformulier<BriefMaken.Invoer> {

    enum Onderdeel {
        BESLUIT_EN_MOTIVERING,
        ARTIKEL,
        BEZWAAR,
        PLAN_VAN_AANPAK,
        VERPLICHTINGEN,
        GEWONE_TAAL
    }

    record Invoer(
            List<@NotNull Onderdeel> onderdelen,
            @NotNull @Size(max = 100) String kenmerk) {}

    private final Concepten concepten;
    private final Brieftaak brief;

    BriefMaken(Concepten concepten, Brieftaak brief) {
        this.brief = brief;
        this.concepten = concepten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Besluitconcept concept = concepten.van(taak);
        Map<String, Object> waarden = concepten.toon(concept, concept.inhoud());
        waarden.put("brief", brief.bekijk(taak, Briefsoort.bij(concept.soort(), concept.uitkomst()), concept));
        waarden.put("ontvangers", brief.ontvangers(concept));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Set<Onderdeel> ontbreekt =
                nodig(Besluituitkomst.valueOf(concepten.van(taak).uitkomst()));
        if (invoer.onderdelen() != null) {
            invoer.onderdelen().forEach(ontbreekt::remove);
        }
        if (!ontbreekt.isEmpty()) {
            throw new Invoerfout(
                    "onderdelen",
                    "vul de brief aan en vink daarna alles aan; er "
                            + (ontbreekt.size() == 1 ? "ontbreekt" : "ontbreken") + " nog " + ontbreekt.size());
        }
        return Feiten.geen();
    }

    /** The plan and the obligations belong to decisions after which the help goes on (art. 9 lid 1, art. 11; M-35, M-60). */
    private static Set<Onderdeel> nodig(Besluituitkomst uitkomst) {
        Set<Onderdeel> nodig = EnumSet.allOf(Onderdeel.class);
        if (!uitkomst.geeftHulp()) {
            nodig.remove(Onderdeel.PLAN_VAN_AANPAK);
            nodig.remove(Onderdeel.VERPLICHTINGEN);
        }
        return nodig;
    }
}
