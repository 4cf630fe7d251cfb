package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import org.springframework.stereotype.Component;

/** Rule: nobody goes on paying as before who can pay off less now (Wgs art. 4a lid 5; VNG-model art. 9 lid 2 onder g). */
@Component
class Aflosbedrag {

    private final Plannen plannen;

    Aflosbedrag(Plannen plannen) {
        this.plannen = plannen;
    }

    /**
     * @param veld the field in which was said that nothing changes
     * @param nieuwCent what can be paid off in a month now
     * @throws Invoerfout when that is less than what was found last
     */
    void blijftBetaalbaar(String dossiernummer, String veld, long nieuwCent) {
        plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .map(Plan::afloscapaciteit)
                .filter(vorige -> nieuwCent < vorige)
                .ifPresent(vorige -> {
                    throw new Invoerfout(
                            veld,
                            "de inwoner kan nu minder aflossen: %s per maand in plaats van %s; "
                                            .formatted(Euro.tekst(nieuwCent), Euro.tekst(vorige))
                                    + "kies dat de aflossing verandert, of dat de regeling zo niet kan doorgaan");
                });
    }
}
