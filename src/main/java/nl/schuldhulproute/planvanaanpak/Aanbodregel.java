package nl.schuldhulproute.planvanaanpak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.beleid.ProblematischeSchulden;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Doelgroep;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Eerder;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Inkomen;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Regelbaar;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Vaardigheden;

/**
 * Rule: which solution fits (VNG-model art. 10; M-45, M-47–M-52). What can be paid in full within 36 months is paid in full
 * (T-05); without afloscapaciteit a schuldregeling zonder afloscapaciteit (T-28); else a saneringskrediet where it can,
 * and schuldbemiddeling where it cannot. A crisis or an uncertain start goes first; rechtstreeks Wsnp and alleen stabilisatie
 * are possible too (NVVK-belofte 4). A proposal only: a human chooses.
 *
 * <p>Choices of our own, no source decides them: a betalingsregeling while the aflosperiode is long enough for it, and after
 * that herfinanciering when the income is stable.
 */
final class Aanbodregel {

    private static final String TOELICHTING = "VNG-model toelichting art. 10";

    /**
     * What the rule looks at; null for what is not known.
     *
     * @param schuldCent all debts together
     * @param afloscapaciteitCent what can be paid off in a month
     * @param indicatief whether the afloscapaciteit rests on amounts that nobody confirmed
     * @param lijstCompleet false when more debts are expected
     * @param inkomen how certain the income is
     * @param aandacht the leefgebieden that need attention
     */
    record Feiten(
            Long schuldCent,
            Long afloscapaciteitCent,
            boolean indicatief,
            boolean lijstCompleet,
            boolean crisis,
            boolean ondernemer,
            Inkomen inkomen,
            Regelbaar regelbaar,
            Vaardigheden vaardigheden,
            Eerder eerder,
            Set<Leefgebied> aandacht,
            Set<Doelgroep> doelgroep) {

        Feiten {
            aandacht = Set.copyOf(aandacht);
            doelgroep = Set.copyOf(doelgroep);
        }
    }

    private final Feiten feiten;
    private final Cijfers cijfers;
    private final LocalDate op;
    private final List<Reden> redenen = new ArrayList<>();

    private Aanbodregel(Feiten feiten, Cijfers cijfers, LocalDate op) {
        this.feiten = feiten;
        this.cijfers = cijfers;
        this.op = op;
    }

    static Uitslag<Oplossingskeuze> voor(Feiten feiten, Cijfers cijfers, LocalDate op) {
        List<String> ontbreekt = new ArrayList<>();
        eis(feiten.schuldCent() != null && feiten.schuldCent() >= 0, "alle schulden samen", ontbreekt);
        eis(feiten.afloscapaciteitCent() != null && feiten.afloscapaciteitCent() >= 0, "de afloscapaciteit", ontbreekt);
        eis(feiten.inkomen() != null, "hoe zeker het inkomen is", ontbreekt);
        eis(feiten.regelbaar() != null, "of de schulden te regelen zijn", ontbreekt);
        eis(feiten.vaardigheden() != null, "wat de inwoner zelf kan", ontbreekt);
        eis(feiten.eerder() != null, "of de inwoner eerder hulp had", ontbreekt);
        ontbreekt.addAll(cijfers.onbekend(op, "problematisch-maanden", "aflosperiode-maanden"));
        return ontbreekt.isEmpty() ? new Aanbodregel(feiten, cijfers, op).uitslag() : Uitslag.mist(ontbreekt);
    }

    private static void eis(boolean bekend, String naam, List<String> ontbreekt) {
        if (!bekend) {
            ontbreekt.add(naam);
        }
    }

    private Uitslag<Oplossingskeuze> uitslag() {
        Oplossingskeuze oplossing = kies();
        if (feiten.indicatief() && oplossing != Oplossingskeuze.BEGELEIDING) {
            redenen.add(new Reden(
                    "De afloscapaciteit is indicatief: reken het vtlb na voordat u iets aan schuldeisers voorstelt.",
                    "VNG-model art. 9 lid 2 onder g",
                    List.of(),
                    List.of(new Reden.GebruiktCijfer(
                            "afloscapaciteit",
                            Euro.tekst(feiten.afloscapaciteitCent()),
                            op,
                            "nog niet nagerekend",
                            false))));
        }
        weegVaardighedenEnVerleden();
        weegLeefgebiedenEnDoelgroepen();
        return Uitslag.van(oplossing, redenen);
    }

    private Oplossingskeuze kies() {
        if (feiten.schuldCent() == 0 && feiten.lijstCompleet()) {
            reden("Er zijn geen schulden om te regelen.", "VNG-model art. 10 lid 2 onder b");
            return Oplossingskeuze.BEGELEIDING;
        }
        if (moetEerstStabiel()) {
            return Oplossingskeuze.STABILISATIE;
        }
        if (isHelemaalTeBetalen()) {
            return helemaalBetalen();
        }
        if (feiten.regelbaar() == Regelbaar.KANSLOOS && feiten.eerder() != Eerder.WSNP) {
            reden("Een regeling met de schuldeisers heeft geen kans; de Wsnp staat open.", "NVVK-belofte 4 en 6");
            return Oplossingskeuze.WSNP;
        }
        if (feiten.regelbaar() == Regelbaar.KANSLOOS) {
            Cijfer jaren = cijfers.op("wsnp-opnieuw-jaren", op);
            reden(
                    "De inwoner zat korter dan %s geleden in de Wsnp. Probeer toch een minnelijke regeling."
                            .formatted(jaren.geheel() + " jaar"),
                    "Faillissementswet art. 288 lid 2",
                    jaren);
        }
        if (feiten.afloscapaciteitCent() == 0) {
            reden("Er is geen afloscapaciteit: het inkomen is niet hoger dan het vtlb.", TOELICHTING);
            return Oplossingskeuze.ZONDER_AFLOSCAPACITEIT;
        }
        return saneerOfBemiddel();
    }

    private boolean moetEerstStabiel() {
        if (feiten.crisis()) {
            reden("Er speelt een crisis: die gaat voor.", "VNG-model art. 10 lid 2 onder a");
        }
        if (feiten.inkomen() == Inkomen.ONZEKER) {
            reden("Het inkomen is onzeker: er is nog niets te beloven aan schuldeisers.", "NVVK-belofte 4");
        }
        if (feiten.regelbaar() == Regelbaar.NOG_NIET) {
            reden("De schulden zijn nog niet te regelen.", "NVVK-belofte 4");
        }
        if (!feiten.lijstCompleet()) {
            reden("De lijst met schulden is nog niet compleet.", "VNG-model art. 10 lid 2 onder b");
        }
        return !redenen.isEmpty();
    }

    /** Whether the debts are not problematisch when all afloscapaciteit goes to them. */
    private boolean isHelemaalTeBetalen() {
        return toetsSchulden().uitkomst() == ProblematischeSchulden.Uitkomst.NIET_PROBLEMATISCH;
    }

    private Uitslag<ProblematischeSchulden.Uitkomst> toetsSchulden() {
        return ProblematischeSchulden.toets(
                new ProblematischeSchulden.Feiten(feiten.schuldCent(), feiten.afloscapaciteitCent(), Set.of()),
                cijfers,
                op);
    }

    private Oplossingskeuze helemaalBetalen() {
        Cijfer grens = cijfers.op("problematisch-maanden", op);
        Cijfer aflosperiode = cijfers.op("aflosperiode-maanden", op);
        boolean snel = feiten.afloscapaciteitCent() * aflosperiode.geheel() >= feiten.schuldCent();
        reden(
                "Alle schulden kunnen binnen %s maanden helemaal worden betaald."
                        .formatted(snel ? aflosperiode.geheel() : grens.geheel()),
                "VNG-model toelichting art. 1",
                snel ? aflosperiode : grens);
        redenen.add(toetsSchulden().redenen().get(0));
        if (!snel && feiten.inkomen() == Inkomen.STABIEL && !feiten.ondernemer()) {
            reden("Het inkomen is stabiel: met één lening is er nog maar één schuldeiser.", TOELICHTING);
            return Oplossingskeuze.HERFINANCIERING;
        }
        return Oplossingskeuze.BETALINGSREGELING;
    }

    private Oplossingskeuze saneerOfBemiddel() {
        if (feiten.inkomen() == Inkomen.STABIEL && !feiten.ondernemer()) {
            reden(
                    "Het inkomen is stabiel: met een saneringskrediet heeft de inwoner nog één schuldeiser.",
                    TOELICHTING);
            redenen.add(toetsSchulden().redenen().get(0));
            return Oplossingskeuze.SANERINGSKREDIET;
        }
        reden(
                feiten.ondernemer()
                        ? "De inwoner is ondernemer: het inkomen kan veranderen."
                        : "Het inkomen wisselt: bij schuldbemiddeling telt wat er echt binnenkomt.",
                TOELICHTING);
        redenen.add(toetsSchulden().redenen().get(0));
        return Oplossingskeuze.SCHULDBEMIDDELING;
    }

    private void weegVaardighedenEnVerleden() {
        if (feiten.vaardigheden() == Vaardigheden.NIET) {
            reden(
                    "De inwoner kan het niet zelf: kies budgetbeheer of beschermingsbewind als begeleiding.",
                    "VNG-model art. 10 lid 2 onder d");
        }
        if (feiten.eerder() != Eerder.NEE) {
            reden("De inwoner had eerder hulp: ga na wat toen werkte en wat niet.", "VNG-model art. 10 lid 2 onder f");
        }
    }

    private void weegLeefgebiedenEnDoelgroepen() {
        if (!feiten.aandacht().isEmpty()) {
            String gebieden = Arrays.stream(Leefgebied.values())
                    .filter(feiten.aandacht()::contains)
                    .map(Leefgebied::naam)
                    .collect(Collectors.joining(", "));
            reden(
                    "Kies begeleiding die past bij deze leefgebieden: %s.".formatted(gebieden),
                    "VNG-model art. 10 lid 2 onder c");
        }
        feiten.doelgroep().stream()
                .sorted()
                .map(Doelgroep::aandachtspunt)
                .forEach(punt -> reden(punt, "VNG-model art. 10 lid 2 onder e"));
    }

    private void reden(String uitleg, String grondslag, Cijfer... gebruikt) {
        redenen.add(new Reden(
                uitleg,
                grondslag,
                List.of(),
                Arrays.stream(gebruikt).map(Cijfer::gebruikt).toList()));
    }
}
