package nl.schuldhulproute.bezwaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.steun.Tekstdrukker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the letters about an objection say, and to whom they go (Awb art. 6:14, 6:17, 7:10 and 7:12). */
class BezwaarbrievenTest extends Bezwaarstappen {

    @BeforeEach
    void deAanvraagHeeftOokEenTermijn() {
        // Nobody who objects has anything to do with that one.
        register.start(nummer, "A10", BEKEND.minusMonths(2));
    }

    @Test
    void deBevestigingNoemtHetBesluitDeDagEnDeEigenTermijnOokInHetVoorbeeld() {
        dienIn("INWONER");

        String over =
                bezwaarschriften.findByDossiernummerOrderById(nummer).get(0).onderwerp();
        assertThat(String.valueOf(open(taak(nummer, BEVESTIGEN)).get("brief")))
                .contains("/brieven/voorbeeld/bezwaar-ontvangen?over=" + over + ")");
        String[] zinnen = {
            "Op 12 april 2027 kregen wij uw bezwaar.",
            "U bent het niet eens met ons besluit van 16 maart 2027 om u geen schuldhulp te geven.",
            "Wij beslissen uiterlijk op 9 juni 2027."
        };
        assertThat(Tekstdrukker.lees(brieven.voorbeeld(nummer, Briefsoort.BEZWAAR_ONTVANGEN, over)))
                .contains(zinnen);
        bevestig();
        assertThat(tekst(brieven.van(nummer).get(0))).contains(zinnen);
    }

    /** Awb art. 6:17: who acts for the inwoner gets the letters about the objection, and the decision on it. */
    @Test
    void deGemachtigdeKrijgtDeBrievenOverHetBezwaarOpZijnAdres() {
        dienIn(
                "GEMACHTIGDE",
                "gemachtigde",
                "Mr. A. Raadsvrouw",
                "gemachtigdeAdres",
                "Advocatenlaan 3\n1234 AB Voorbeeldstad");
        bevestig();

        assertThat(brieven.van(nummer)).singleElement().satisfies(brief -> {
            assertThat(brief.geadresseerde()).isEqualTo("Mr. A. Raadsvrouw");
            assertThat(brief.adres()).isEqualTo("Advocatenlaan 3\n1234 AB Voorbeeldstad");
            assertThat(tekst(brief)).contains("Beste Mr. A. Raadsvrouw,", "U maakte bezwaar voor Fenna Proefpersoon.");
        });
        assertThat(brieven.ontvangers(nummer, Briefsoort.BESLUIT_OP_BEZWAAR, conceptOver(eerste())))
                .containsExactly("Mr. A. Raadsvrouw");
    }

    /** Each partner objects for herself or himself, and only she or he hears of it, at the own address. */
    @Test
    void deBrievenOverHetBezwaarVanEenPartnerGaanNaarDiePartnerAlleen() {
        Persoon partner = new Persoon("Tom", "Bakker", Instant.EPOCH);
        partner.woontOp("Anderestraat 2", "4321BA", "Elders");
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, BEKEND.minusMonths(2));
        dienIn("INWONER");
        bevestig();
        dienIn("PARTNER");
        bevestig();

        assertThat(brieven.van(nummer))
                .extracting(Briefregel::geadresseerde)
                .containsExactly("Tom Bakker", "Fenna Proefpersoon");
        assertThat(brieven.van(nummer).get(0).adres()).isEqualTo("Anderestraat 2\n4321 BA Elders");
        List<Bezwaar> bezwaren = bezwaarschriften.findByDossiernummerOrderById(nummer);
        assertThat(brieven.ontvangers(nummer, Briefsoort.BESLUIT_OP_BEZWAAR, conceptOver(bezwaren.get(0))))
                .containsExactly("Fenna Proefpersoon");
        assertThat(brieven.ontvangers(nummer, Briefsoort.BESLUIT_OP_BEZWAAR, conceptOver(bezwaren.get(1))))
                .containsExactly("Tom Bakker");
    }

    /** Awb art. 6:17: who acts for the partner gets the letters; they say for whom. */
    @Test
    void deGemachtigdeVanDePartnerKrijgtDeBrieven() {
        Persoon partner = new Persoon("Tom", "Bakker", Instant.EPOCH);
        partner.woontOp("Anderestraat 2", "4321BA", "Elders");
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, BEKEND.minusMonths(2));
        dienIn(
                "GEMACHTIGDE",
                "namens",
                "PARTNER",
                "gemachtigde",
                "Mr. A. Raadsvrouw",
                "gemachtigdeAdres",
                "Advocatenlaan 3\n1234 AB Voorbeeldstad");
        bevestig();

        assertThat(brieven.van(nummer)).singleElement().satisfies(brief -> {
            assertThat(brief.geadresseerde()).isEqualTo("Mr. A. Raadsvrouw");
            assertThat(brief.adres()).isEqualTo("Advocatenlaan 3\n1234 AB Voorbeeldstad");
            assertThat(tekst(brief))
                    .contains("Beste Mr. A. Raadsvrouw,", "U maakte bezwaar voor Tom Bakker.")
                    .doesNotContain("Fenna");
        });
        assertThat(brieven.ontvangers(nummer, Briefsoort.BESLUIT_OP_BEZWAAR, conceptOver(eerste())))
                .containsExactly("Mr. A. Raadsvrouw");
    }

    private Bezwaar eerste() {
        return bezwaarschriften.findByDossiernummerOrderById(nummer).get(0);
    }

    private String conceptOver(Bezwaar bezwaar) {
        return concepten
                .save(new Besluitconcept(
                        nummer, Soort.BESLISSING_OP_BEZWAAR, weigering.id(), bezwaar.onderwerp(), Instant.EPOCH))
                .onderwerp();
    }

    private String tekst(Briefregel brief) {
        return Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf());
    }

    private void dienIn(String indiener, Object... meer) {
        dienIn();
        List<Object> velden = new ArrayList<>(List.of("indiener", indiener));
        velden.addAll(List.of(meer));
        registreer(velden.toArray());
    }
}
