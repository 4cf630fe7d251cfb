package nl.schuldhulproute.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.proces.Taak;
import org.springframework.stereotype.Component;

/** The draft that a task is about, and what its forms tell of it. */
@Component
class Concepten {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Besluitconcepten concepten;
    private final Dossiers dossiers;
    private final Plannen plannen;
    private final Clock klok;

    Concepten(Besluitconcepten concepten, Dossiers dossiers, Plannen plannen, Clock klok) {
        this.concepten = concepten;
        this.dossiers = dossiers;
        this.plannen = plannen;
        this.klok = klok;
    }

    /** A new draft without content. */
    Long nieuw(String dossiernummer, Besluitconcept.Soort soort) {
        return concepten
                .save(new Besluitconcept(dossiernummer, soort, klok.instant()))
                .id();
    }

    Besluitconcept van(Taak taak) {
        Long id = taak.feit("concept", Long.class);
        return concepten
                .findById(id)
                .filter(concept -> concept.dossiernummer().equals(taak.dossiernummer()))
                .orElseThrow(() -> new IllegalStateException(
                        "dossier " + taak.dossiernummer() + ": concept " + id + " bestaat niet"));
    }

    void bewaar(Besluitconcept concept) {
        concepten.save(concept);
    }

    /** True when there is a plan with all seven items of art. 9 lid 2 (M-36–M-42). */
    boolean heeftPlanOpHoofdlijnen(String dossiernummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .filter(Plan::isVolledigOpHoofdlijnen)
                .isPresent();
    }

    /** The persons to whom a decision is sent: one decision each. */
    String ontvangers(String dossiernummer) {
        return dossiers.aanvrager(dossiernummer).naam()
                + dossiers.partner(dossiernummer)
                        .map(partner -> " en " + partner.naam() + " (ieder een eigen brief)")
                        .orElse("");
    }

    static String uitkomst(Besluitconcept concept) {
        return Uitkomst.valueOf(concept.uitkomst()).naam();
    }

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }
}
