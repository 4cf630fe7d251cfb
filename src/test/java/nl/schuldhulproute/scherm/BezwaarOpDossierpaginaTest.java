package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Vervanging;
import nl.schuldhulproute.steun.Proefbesluit;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a case says against what somebody objects and where that stands. */
class BezwaarOpDossierpaginaTest extends PaginaTest {

    private static final LocalDate BEKEND = LocalDate.of(2026, 2, 2);
    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 3, 3);

    @Autowired
    private Besluitenboek besluitenboek;

    @Autowired
    private Bezwaarschriften bezwaarschriften;

    @Autowired
    private Termijnregister termijnen;

    @Test
    void eenBesluitToontWieWanneerEnHoeEnWatErLaterMeeGebeurde() throws Exception {
        Besluit weigering = besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Soort.TOEGANG,
                "WEIGEREN",
                "art. 3 Wgs",
                "Zoals besproken",
                "consulent",
                "kwaliteit",
                BEKEND.minusDays(1),
                BEKEND,
                "UITGEREIKT",
                Instant.EPOCH));
        termijnen.start(new Termijnsleutel(nummer, "A15", "besluit-" + weigering.id()), BEKEND);
        assertThat(toon())
                .contains("<strong>Toegang: Weigeren</strong>", "2 februari 2026", "uitgereikt", "art. 3 Wgs")
                .contains("<dt>Besloten op</dt><dd>1 februari 2026</dd>")
                .contains("<dt>Bezwaar kan tot en met</dt><dd>16 maart 2026</dd>")
                .doesNotContain("Geldt niet meer");

        Besluit intrekking = besluitenboek.voegToe(new Proefbesluit(nummer, Soort.INTREKKING, "INTREKKEN", ONTVANGEN)
                .door("kwaliteit", null)
                .over(weigering)
                .besluit());
        besluitenboek.volgtOp(intrekking, weigering.id(), Besluitopvolging.Gevolg.INGETROKKEN);
        assertThat(toon())
                .contains("Geldt niet meer")
                .contains("Ingetrokken door: Intrekking: Intrekken, bekendgemaakt op 3 maart 2026")
                .contains("<dt>Gaat over</dt><dd>Toegang: Weigeren, bekendgemaakt op 2 februari 2026</dd>")
                .contains("niemand: de gemeente heeft geen tweede lezer");
    }

    /** A court can grant what was refused: then that is where the access comes from (Awb art. 8:72 lid 3 b). */
    @Test
    void eenUitspraakDieToegangGeeftStaatBijHetBesluitMetDagEnKenmerk() throws Exception {
        Besluit weigering =
                besluitenboek.voegToe(new Proefbesluit(nummer, Soort.TOEGANG, "WEIGEREN", BEKEND).besluit());
        besluitenboek.isVernietigd(weigering, ONTVANGEN, Vervanging.TOEGANG_VERLEEND, "UTR 26/17");
        assertThat(toon())
                .contains("Geldt niet meer")
                .contains(
                        "Vernietigd door de rechtbank op 3 maart 2026. De rechtbank verleende zelf toegang tot schuldhulp"
                                + " (uitspraak UTR 26/17)");
    }

    @Test
    void zonderBezwaarStaatErNiets() throws Exception {
        assertThat(toon()).doesNotContain("<h2>Bezwaar</h2>");
    }

    @Test
    void eenBezwaarToontWaartegenHetIsEnWaarHetStaat() throws Exception {
        Besluit weigering =
                besluitenboek.voegToe(new Proefbesluit(nummer, Soort.TOEGANG, "WEIGEREN", BEKEND).besluit());
        Bezwaar bezwaar = bewaar();
        assertThat(toon()).contains("<h2>Bezwaar</h2>", "Een besluit dat nog niet bekend is", "In behandeling.");

        bezwaar.isTegen(weigering.id());
        Termijnsleutel sleutel = new Termijnsleutel(nummer, "A17", bezwaar.onderwerp());
        // The bezwaartermijn ended on 16 March 2026; six weeks later is Koningsdag.
        termijnen.start(sleutel, LocalDate.of(2026, 3, 16));
        bezwaar.wordtBeslistBinnen(sleutel.verwijzing(), false);
        bezwaar.isVerdaagd(ONTVANGEN);
        bezwaar = bezwaarschriften.save(bezwaar);
        assertThat(toon())
                .contains("Toegang: Weigeren, van 2 februari 2026", "Ontvangen op <span>3 maart 2026</span>")
                .contains("In behandeling. Verdaagd op 3 maart 2026.")
                .contains("Beslissen uiterlijk op <span>28 april 2026</span>");

        bezwaar.isBeslist(weigering.id(), "ONGEGROND", ONTVANGEN);
        bezwaar.kreegBeroep(ONTVANGEN.plusDays(2));
        bezwaarschriften.save(bezwaar);
        assertThat(toon())
                .contains("Ongegrond, beslist op 3 maart 2026. Beroep ingesteld op 5 maart 2026.")
                .doesNotContain("Beslissen uiterlijk op");
    }

    @Test
    void ingetrokkenOfGeenBesluitStaatErOok() throws Exception {
        Bezwaar bezwaar = bewaar();
        bezwaar.isTegenGeenBesluit();
        bezwaar.isIngetrokken(ONTVANGEN.plusDays(1));
        bezwaarschriften.save(bezwaar);
        assertThat(toon()).contains("Geen besluit", "Ingetrokken op 4 maart 2026.");
    }

    private Bezwaar bewaar() {
        return bezwaarschriften.save(
                new Bezwaar(nummer, ONTVANGEN, Bezwaar.Wijze.POST, Bezwaar.Indiener.INWONER, Instant.EPOCH));
    }

    private String toon() throws Exception {
        return pagina(web.perform(get("/dossier/" + nummer)).andReturn());
    }
}
