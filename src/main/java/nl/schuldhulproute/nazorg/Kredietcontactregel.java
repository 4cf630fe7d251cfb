package nl.schuldhulproute.nazorg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.beleid.Kredietcontact;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Datum;

/**
 * Rule: is there one more contact, two years after a saneringskrediet was paid out? NVVK Module Nazorg says that it can be,
 * "als er geen andere vorm van ondersteuning nodig werd geacht"; the municipality chooses (Z-06; A44). Asked when the case is
 * closed.
 */
final class Kredietcontactregel {

    private static final String BRON = "NVVK Module Nazorg; Z-05, Z-06; termijn A44";

    enum Gevolg {
        CONTACT("Er volgt nog een contact"),
        AL_GEWEEST("Het contact is al geweest"),
        GEEN_CONTACT("Er volgt geen contact meer");

        private final String opschrift;

        Gevolg(String opschrift) {
            this.opschrift = opschrift;
        }

        String opschrift() {
            return opschrift;
        }
    }

    /**
     * What the rule looks at.
     *
     * @param beleid what the municipality chose
     * @param contactOp the day two years after the krediet was paid out
     * @param andereHulp the names of the products that ran beside the krediet; null when nobody looked
     * @param laatsteContactOp the last contact of nazorg that was held; null when there was none
     */
    record Feiten(Kredietcontact beleid, LocalDate contactOp, List<String> andereHulp, LocalDate laatsteContactOp) {}

    private Kredietcontactregel() {}

    static Uitslag<Gevolg> bepaal(Feiten feiten) {
        List<String> ontbreekt = ontbreekt(feiten);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        if (feiten.beleid() == Kredietcontact.NOOIT) {
            return van(
                    Gevolg.GEEN_CONTACT,
                    "De gemeente neemt na een saneringskrediet niet nog een keer apart contact op.",
                    List.of());
        }
        List<Feit> dag = List.of(new Feit("twee jaar na het krediet", Datum.van(feiten.contactOp())));
        if (feiten.laatsteContactOp() != null && !feiten.laatsteContactOp().isBefore(feiten.contactOp())) {
            return van(
                    Gevolg.AL_GEWEEST,
                    "Twee jaar na het krediet was er al contact in de nazorg, op %s."
                            .formatted(Datum.van(feiten.laatsteContactOp())),
                    dag);
        }
        if (feiten.beleid() == Kredietcontact.ALTIJD) {
            return van(
                    Gevolg.CONTACT,
                    "De gemeente neemt twee jaar na elk saneringskrediet nog een keer contact op.",
                    dag);
        }
        return feiten.andereHulp().isEmpty()
                ? van(
                        Gevolg.CONTACT,
                        "Naast het krediet was er geen andere hulp. Daarom is er na twee jaar nog een keer contact.",
                        dag)
                : van(
                        Gevolg.GEEN_CONTACT,
                        "Naast het krediet was er andere hulp. Daarom is er na twee jaar geen apart contact meer.",
                        List.of(new Feit("andere hulp", String.join(", ", feiten.andereHulp()))));
    }

    private static List<String> ontbreekt(Feiten feiten) {
        List<String> ontbreekt = new ArrayList<>();
        if (feiten.beleid() == null) {
            ontbreekt.add("de keuze van de gemeente");
        }
        if (feiten.contactOp() == null) {
            ontbreekt.add("de dag twee jaar na het uitbetalen van het krediet");
        }
        if (feiten.andereHulp() == null) {
            ontbreekt.add("of er andere hulp was");
        }
        return ontbreekt;
    }

    private static Uitslag<Gevolg> van(Gevolg gevolg, String uitleg, List<Feit> feiten) {
        return Uitslag.van(gevolg, List.of(new Reden(uitleg, BRON, feiten, List.of())));
    }
}
