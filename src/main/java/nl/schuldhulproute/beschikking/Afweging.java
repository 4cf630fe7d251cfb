package nl.schuldhulproute.beschikking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Redentekst;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsing.Advies;
import nl.schuldhulproute.dossier.Toegangstoetsing.Situatie;
import nl.schuldhulproute.dossier.Toegangstoetsingen;
import org.springframework.stereotype.Component;

/** The test of access that counts in a case, in words. */
@Component
class Afweging {

    static final String GEEN_VERBLIJF =
            "zonder verblijfsstatus kan de gemeente geen toegang verlenen (Wgs art. 3 lid 4). Klopt dat niet"
                    + " meer, laat dan de situatie opnieuw vastleggen";

    private final Toegangstoetsingen toetsingen;
    private final Regeluitkomsten uitkomsten;

    Afweging(Toegangstoetsingen toetsingen, Regeluitkomsten uitkomsten) {
        this.toetsingen = toetsingen;
        this.uitkomsten = uitkomsten;
    }

    Toegangstoetsing van(String dossiernummer) {
        return laatste(dossiernummer)
                .orElseThrow(() -> new IllegalStateException("dossier " + dossiernummer + ": geen toegangstoets"));
    }

    Optional<Toegangstoetsing> laatste(String dossiernummer) {
        return toetsingen.findFirstByDossiernummerOrderByIdDesc(dossiernummer);
    }

    /** Why the rules advise as they do, the decisive reason first. */
    List<Reden> redenen(String dossiernummer) {
        return uitkomsten
                .laatste(dossiernummer, Regel.TOEGANG)
                .map(uitkomsten::redenen)
                .orElse(List.of());
    }

    /**
     * Without lawful residence nobody can grant access: the law leaves no choice (Wgs art. 3 lid 4; T-17).
     *
     * @throws Invoerfout at this field
     */
    void controleerVerblijf(String dossiernummer, String veld) {
        if (heeftGeenVerblijf(dossiernummer)) {
            throw new Invoerfout(veld, GEEN_VERBLIJF);
        }
    }

    /** True when somebody noted that there is no verblijfsstatus. */
    boolean heeftGeenVerblijf(String dossiernummer) {
        return laatste(dossiernummer)
                .filter(toetsing -> Boolean.FALSE.equals(toetsing.situatie().rechtmatigVerblijf()))
                .isPresent();
    }

    /**
     * Whether it is known if the debts are problematic, as far as the notice to BKR needs it (M-88). A test by which access
     * could be granted asked for it; one that stopped earlier, for the inwoner has no verblijfsstatus or lives elsewhere, or
     * that never was, did not.
     */
    boolean kentSchulden(String dossiernummer) {
        return laatste(dossiernummer).filter(Afweging::kentSchulden).isPresent();
    }

    private static boolean kentSchulden(Toegangstoetsing toetsing) {
        Situatie situatie = toetsing.situatie();
        boolean betaaltAlles = Boolean.FALSE.equals(situatie.opgehoudenTeBetalen())
                && Boolean.FALSE.equals(situatie.kanNietDoorgaan());
        return situatie.problematisch() != null
                || betaaltAlles
                || toetsing.advies() == Advies.VERLENEN
                || toetsing.advies() == Advies.AFWEGEN;
    }

    void bewaar(Toegangstoetsing toetsing) {
        toetsingen.save(toetsing);
    }

    String advies(String dossiernummer) {
        return laatste(dossiernummer)
                .map(Toegangstoetsing::advies)
                .map(advies -> naam(advies) + ". "
                        + redenen(dossiernummer).stream().map(Redentekst::regel).collect(Collectors.joining(" ")))
                .orElse("nog niet getoetst");
    }

    String voornemen(String dossiernummer) {
        return laatste(dossiernummer)
                .filter(toetsing -> toetsing.voornemen() != null)
                .map(toetsing ->
                        (toetsing.voornemen() == Toegangstoetsing.Voornemen.VERLENEN ? "toekennen" : "weigeren")
                                + (toetsing.afweging() == null ? "" : ", omdat: " + toetsing.afweging()))
                .orElse("nog niet bepaald");
    }

    static String naam(Advies advies) {
        return switch (advies) {
            case VERLENEN -> "Toegang verlenen";
            case WEIGEREN -> "Toegang weigeren";
            case AFWEGEN -> "Zelf afwegen: de regels geven geen uitsluitsel";
            case INFORMATIE_EN_ADVIES -> "Informatie en advies is genoeg";
            case GEEN_BESLUIT_NODIG -> "Geen besluit nodig";
        };
    }
}
