package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsingen;
import org.springframework.stereotype.Component;

/** The test of access that counts in a case, in words. */
@Component
class Afweging {

    private final Toegangstoetsingen toetsingen;

    Afweging(Toegangstoetsingen toetsingen) {
        this.toetsingen = toetsingen;
    }

    Toegangstoetsing van(String dossiernummer) {
        return toetsingen
                .findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .orElseThrow(() -> new IllegalStateException("dossier " + dossiernummer + ": geen toegangstoets"));
    }

    void bewaar(Toegangstoetsing toetsing) {
        toetsingen.save(toetsing);
    }

    String advies(String dossiernummer) {
        return toetsingen
                .findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .filter(toetsing -> toetsing.advies() != null)
                .map(toetsing ->
                        naam(toetsing.advies()) + ". " + toetsing.redenen().replace("\n", " "))
                .orElse("nog niet getoetst");
    }

    String voornemen(String dossiernummer) {
        return toetsingen
                .findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .filter(toetsing -> toetsing.voornemen() != null)
                .map(toetsing ->
                        (toetsing.voornemen() == Toegangstoetsing.Voornemen.VERLENEN ? "toekennen" : "weigeren")
                                + (toetsing.afweging() == null ? "" : ", omdat: " + toetsing.afweging()))
                .orElse("nog niet bepaald");
    }

    static String naam(Toegangstoetsing.Advies advies) {
        return switch (advies) {
            case VERLENEN -> "Toegang verlenen";
            case WEIGEREN -> "Toegang weigeren";
            case AFWEGEN -> "Zelf afwegen: de regels geven geen uitsluitsel";
        };
    }
}
