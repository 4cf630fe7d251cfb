package nl.schuldhulproute.planvanaanpak;

import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Eerder;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Inkomen;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Regelbaar;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Vaardigheden;

/**
 * Which solution fits, with the reasons (VNG-model art. 10; NVVK-belofte 4: afwijken om goede redenen; rechtstreeks Wsnp of
 * alleen stabilisatie are possible too). A proposal only: a human chooses.
 */
final class Aanbodregel {

    /** The time in which a minnelijke regeling is paid off (A36). */
    private static final int AFLOSMAANDEN = 18;

    /** How long a loan that pays everything may run: a choice, no source names it. */
    private static final int HERFINANCIERMAANDEN = 36;

    private Aanbodregel() {}

    /**
     * What the rule looks at.
     *
     * @param schuldCent all debts together
     * @param afloscapaciteitCent what can be paid off in a month
     * @param indicatief whether the afloscapaciteit rests on an unverified vtlb
     * @param lijstCompleet false when more debts are expected
     */
    record Gegevens(
            long schuldCent,
            long afloscapaciteitCent,
            boolean indicatief,
            boolean lijstCompleet,
            boolean crisis,
            boolean ondernemer,
            Inkomen inkomen,
            Regelbaar regelbaar,
            Vaardigheden vaardigheden,
            Eerder eerder) {}

    /** The proposal and why, in Dutch, the decisive reason first. */
    record Voorstel(Oplossing oplossing, List<String> redenen) {}

    static Voorstel voor(Gegevens gegevens) {
        List<String> redenen = new ArrayList<>();
        Oplossing oplossing = kies(gegevens, redenen);
        if (gegevens.indicatief() && oplossing != Oplossing.BEGELEIDING) {
            redenen.add(
                    "De afloscapaciteit is indicatief: reken het vtlb na voordat u iets aan schuldeisers voorstelt.");
        }
        if (gegevens.vaardigheden() == Vaardigheden.NIET) {
            redenen.add("De inwoner kan het niet zelf: kies budgetbeheer of beschermingsbewind als begeleiding.");
        }
        if (gegevens.eerder() != Eerder.NEE) {
            redenen.add("De inwoner had eerder hulp: ga na wat toen werkte en wat niet.");
        }
        return new Voorstel(oplossing, List.copyOf(redenen));
    }

    private static Oplossing kies(Gegevens gegevens, List<String> redenen) {
        if (gegevens.schuldCent() == 0 && gegevens.lijstCompleet()) {
            redenen.add("Er zijn geen schulden om te regelen.");
            return Oplossing.BEGELEIDING;
        }
        if (moetEerstStabiel(gegevens, redenen)) {
            return Oplossing.STABILISATIE;
        }
        if (past(gegevens, AFLOSMAANDEN)) {
            redenen.add("Alle schulden kunnen binnen 18 maanden helemaal worden betaald.");
            return Oplossing.BETALINGSREGELING;
        }
        if (past(gegevens, HERFINANCIERMAANDEN) && gegevens.inkomen() == Inkomen.STABIEL) {
            redenen.add("Met een lening kunnen alle schulden binnen 36 maanden helemaal worden betaald.");
            return Oplossing.HERFINANCIERING;
        }
        if (gegevens.regelbaar() == Regelbaar.KANSLOOS && gegevens.eerder() != Eerder.WSNP) {
            redenen.add("Een regeling met de schuldeisers heeft geen kans; de Wsnp staat open.");
            return Oplossing.WSNP;
        }
        if (gegevens.regelbaar() == Regelbaar.KANSLOOS) {
            redenen.add("De inwoner zat korter dan 10 jaar geleden in de Wsnp. Probeer toch een minnelijke regeling.");
        }
        if (gegevens.afloscapaciteitCent() == 0) {
            redenen.add("Er is geen afloscapaciteit.");
            return Oplossing.ZONDER_AFLOSCAPACITEIT;
        }
        return saneerOfBemiddel(gegevens, redenen);
    }

    private static boolean moetEerstStabiel(Gegevens gegevens, List<String> redenen) {
        if (gegevens.crisis()) {
            redenen.add("Er speelt een crisis: die gaat voor.");
        }
        if (gegevens.inkomen() == Inkomen.ONZEKER) {
            redenen.add("Het inkomen is onzeker: er is nog niets te beloven aan schuldeisers.");
        }
        if (gegevens.regelbaar() == Regelbaar.NOG_NIET) {
            redenen.add("De schulden zijn nog niet te regelen.");
        }
        if (!gegevens.lijstCompleet()) {
            redenen.add("De lijst met schulden is nog niet compleet.");
        }
        return !redenen.isEmpty();
    }

    private static Oplossing saneerOfBemiddel(Gegevens gegevens, List<String> redenen) {
        if (gegevens.inkomen() == Inkomen.STABIEL && !gegevens.ondernemer()) {
            redenen.add("Het inkomen is stabiel: met een saneringskrediet heeft de inwoner nog één schuldeiser.");
            return Oplossing.SANERINGSKREDIET;
        }
        redenen.add(
                gegevens.ondernemer()
                        ? "De inwoner is ondernemer: het inkomen kan veranderen."
                        : "Het inkomen wisselt: bij schuldbemiddeling telt wat er echt binnenkomt.");
        return Oplossing.SCHULDBEMIDDELING;
    }

    private static boolean past(Gegevens gegevens, int maanden) {
        return gegevens.afloscapaciteitCent() * maanden >= gegevens.schuldCent();
    }
}
