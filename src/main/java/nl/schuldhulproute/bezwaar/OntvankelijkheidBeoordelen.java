package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.bezwaar.Ontvankelijkheid.Indiening;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaar.Oordeel;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Redentekst;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * Whether the objection is dealt with on its content. The rule says whether it came in time; whether being late can be
 * excused, and all else, is for a human, with a reason (Awb art. 6:5, 6:6, 6:10, 6:11).
 */
@Formulier(
        value = "bezwaar-ontvankelijkheidBeoordelen",
        schrijft = {"oordeel"})
class OntvankelijkheidBeoordelen implements Taakformulier<OntvankelijkheidBeoordelen.Invoer> {

    enum Grond {
        TE_LAAT,
        TE_VROEG,
        VERZUIM_NIET_HERSTELD,
        GEEN_BESLUIT,
        GEEN_BELANGHEBBENDE,
        GEEN_BELANG
    }

    record Invoer(
            @NotNull Oordeel oordeel,
            Grond grond,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister register;
    private final Postkamer postkamer;

    OntvankelijkheidBeoordelen(
            Bezwaarzaken zaken, Regeluitkomsten uitkomsten, Termijnregister register, Postkamer postkamer) {
        this.postkamer = postkamer;
        this.zaken = zaken;
        this.uitkomsten = uitkomsten;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Uitslag<Indiening> uitslag = zaken.indiening(bezwaar);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("optijd", uitslag.isBepaald() ? uitslag.uitkomst().opschrift() : "Nog niet te zeggen");
        waarden.put("redenen", Redentekst.van(uitslag));
        waarden.put("gaatOverEenBesluit", !bezwaar.geenBesluit());
        waarden.put("kansGehad", hersteltermijn(bezwaar).isPresent());
        waarden.put(
                "herstel",
                hersteltermijn(bezwaar)
                        .map(
                                termijn -> termijn.voldaanOp().isPresent()
                                        ? "De inwoner heeft het bezwaar op tijd aangevuld."
                                        : "De inwoner heeft de kans gehad om het bezwaar aan te vullen, en deed dat niet op tijd.")
                        .orElse(
                                isVraagTegengehouden(bezwaar)
                                        ? "De vraag om aan te vullen ging niet weg. Vraag het opnieuw."
                                        : ""));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        Uitslag<Indiening> uitslag = zaken.indiening(bezwaar);
        switch (invoer.oordeel()) {
            case VERZUIM -> controleerVerzuim(bezwaar);
            case ONTVANKELIJK -> controleerOntvankelijk(uitslag, invoer);
            case NIET_ONTVANKELIJK -> controleerNietOntvankelijk(bezwaar, uitslag, invoer);
        }
        bezwaar.isBeoordeeld(invoer.oordeel(), invoer.toelichting());
        zaken.bewaar(bezwaar);
        if (uitslag.isBepaald()) {
            uitkomsten.bewaar(
                    taak.dossiernummer(),
                    Regel.BEZWAAR_OP_TIJD,
                    uitslag.uitkomst().opschrift(),
                    uitslag.redenen(),
                    taak.vandaag());
        }
        return Feiten.van("oordeel", invoer.oordeel());
    }

    private void controleerVerzuim(Bezwaar bezwaar) {
        if (hersteltermijn(bezwaar).isPresent()) {
            throw new Invoerfout(
                    "oordeel",
                    "de inwoner heeft al een keer de kans gehad om het bezwaar aan te vullen; beslis op wat er is");
        }
        if (bezwaar.geenBesluit()) {
            throw new Invoerfout("oordeel", "het bezwaar gaat niet over een besluit; dat is niet te herstellen");
        }
    }

    private static void controleerOntvankelijk(Uitslag<Indiening> uitslag, Invoer invoer) {
        if (uitslag.isBepaald() && uitslag.uitkomst() == Indiening.GEEN_BESLUIT) {
            throw new Invoerfout("oordeel", "het bezwaar gaat niet over een besluit en kan niet worden behandeld");
        }
        boolean zekerOpTijd = uitslag.isBepaald() && uitslag.uitkomst().isOpTijd();
        if (!zekerOpTijd && invoer.toelichting() == null) {
            throw new Invoerfout(
                    "toelichting",
                    "schrijf op waarom het bezwaar toch wordt behandeld: waarom de inwoner er niets aan kon doen (Awb art. 6:11), of mocht denken dat er een besluit was (Awb art. 6:10)");
        }
    }

    private void controleerNietOntvankelijk(Bezwaar bezwaar, Uitslag<Indiening> uitslag, Invoer invoer) {
        if (invoer.grond() == null) {
            throw new Invoerfout("grond", "kies waarom het bezwaar niet wordt behandeld");
        }
        if (invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "schrijf op waarom het bezwaar niet wordt behandeld");
        }
        Indiening indiening = uitslag.uitkomst();
        switch (invoer.grond()) {
            case TE_LAAT ->
                eis(indiening == null || indiening == Indiening.TE_LAAT_AFWEGEN, "het bezwaar is niet te laat");
            case TE_VROEG -> eis(indiening == Indiening.TE_VROEG_AFWEGEN, "het bezwaar is niet te vroeg");
            case GEEN_BESLUIT -> eis(indiening == Indiening.GEEN_BESLUIT, "het bezwaar gaat over een besluit");
            case VERZUIM_NIET_HERSTELD ->
                eis(
                        hersteltermijn(bezwaar)
                                .filter(termijn -> termijn.voldaanOp().isEmpty())
                                .isPresent(),
                        "geef de inwoner eerst de kans om het bezwaar aan te vullen (Awb art. 6:6)");
            default -> {
                // Whether somebody has an interest is for a human, and the reason says why.
            }
        }
    }

    private static void eis(boolean klopt, String anders) {
        if (!klopt) {
            throw new Invoerfout("grond", anders);
        }
    }

    /** Empty as well where the letter that asked did not go: then there was no chance (Awb art. 6:6). */
    private Optional<Termijn> hersteltermijn(Bezwaar bezwaar) {
        return register.laatste(zaken.sleutel(bezwaar, Bezwaarzaken.VERZUIM))
                .filter(termijn -> termijn.voldaanOp().isPresent() || !isVraagTegengehouden(bezwaar));
    }

    private boolean isVraagTegengehouden(Bezwaar bezwaar) {
        return postkamer.isTegengehouden(bezwaar.onderwerp(), Briefsoort.BEZWAAR_AANVULLEN);
    }
}
