package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostkamerTest extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 3);

    @Autowired
    private Brieven brieven;

    @Autowired
    private Postkamer postkamer;

    @Autowired
    private Besluitenboek besluitenboek;

    @Autowired
    private Termijnregister termijnen;

    private String nummer;
    private Besluit genomen;
    private Long gewoon;
    private Long besluit;

    @BeforeEach
    void tweeBrieven() {
        vandaagIs(VANDAAG);
        nummer = dossier(LocalDate.of(2026, 2, 27));
        brieven.maak(
                new Brieven.Opdracht(nummer, Briefsoort.CONTACTBRIEF, VANDAAG, "een-" + nummer, "consulent"),
                Briefgegevens.geen());
        gewoon = brieven.van(nummer).get(0).id();
        genomen = neem("POST");
        termijnen.start(bezwaar(), VANDAAG);
        brieven.maak(genomen, null, "twee-" + nummer, "consulent");
        besluit = brieven.van(nummer).get(0).id();
    }

    private Besluit neem(String wijze) {
        return besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Besluitconcept.Soort.TOEGANG,
                "WEIGEREN",
                "Wgs art. 3",
                "reden",
                "consulent",
                "kwaliteit",
                VANDAAG,
                VANDAAG,
                wijze,
                Instant.EPOCH));
    }

    private Termijnsleutel bezwaar() {
        return new Termijnsleutel(nummer, "A15", "besluit-" + genomen.id());
    }

    private Briefregel regel(Long id) {
        return brieven.van(nummer).stream()
                .filter(regel -> regel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void alleBrievenVanDeDagKomenInEenPdf() throws Exception {
        try (PDDocument bundel = Loader.loadPDF(postkamer.bundel(List.of(gewoon, besluit)))) {
            assertThat(bundel.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void watGepostIsHeeftEenDagEnLigtNietMeerKlaar() {
        postkamer.isGepost(List.of(gewoon, besluit), VANDAAG, "consulent");
        assertThat(regel(gewoon).verstuurdOp()).isEqualTo(VANDAAG);
        assertThat(regel(gewoon).status()).isEqualTo(Verzending.Status.VERSTUURD);
        assertThat(postkamer.klaar()).extracting(Briefregel::id).doesNotContain(gewoon, besluit);
    }

    /** Awb art. 3:41 and 6:8: six weeks from the day after the letter went, Friday 6 March. */
    @Test
    void gaatEenBesluitLaterWegDanIsHetDieDagBekendgemaaktEnLooptDeTermijnVanafDieDag() {
        LocalDate echt = VANDAAG.plusDays(3);
        vandaagIs(echt);
        postkamer.isGepost(List.of(gewoon, besluit), echt, "consulent");

        assertThat(regel(besluit).verstuurdOp()).isEqualTo(echt);
        Termijn termijn = termijnen.lopend(bezwaar()).orElseThrow();
        assertThat(termijn.startOp()).isEqualTo(echt);
        assertThat(termijn.einde()).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(tijdlijn.van(nummer))
                .singleElement()
                .satisfies(regel -> assertThat(regel.inhoud())
                        .contains("is pas op 6 maart 2026 verstuurd", "tot en met 17 april 2026"));
    }

    @Test
    void gaatEenBesluitOpTijdWegDanVerschuiftErNiets() {
        postkamer.isGepost(List.of(besluit), VANDAAG, "consulent");
        assertThat(termijnen.lopend(bezwaar()).orElseThrow().startOp()).isEqualTo(VANDAAG);
        assertThat(tijdlijn.van(nummer)).isEmpty();
    }

    /** Awb art. 3:40: it holds from then on, so the inwoner must get it. */
    @Test
    void eenBesluitDatBekendIsGemaaktWordtNietTegengehouden() {
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.houdTegen(besluit, "toch niet", "consulent"))
                .withMessageContaining("dit besluit is al bekendgemaakt");
        assertThat(regel(besluit).isKlaar()).isTrue();
    }

    @Test
    void watZelfIsOverhandigdWordtNietOokGepostOfGemaild() {
        brieven.kies(nummer, dossiers.aanvrager(nummer).id(), Kanaal.EMAIL, "consulent");
        brieven.maak(neem("UITGEREIKT"), null, "drie-" + nummer, "consulent");
        Briefregel overhandigd = brieven.van(nummer).get(0);
        assertThat(overhandigd.status()).isEqualTo(Verzending.Status.VERSTUURD);
        assertThat(overhandigd.kanaal()).isEqualTo(Kanaal.UITGEREIKT);
        assertThat(overhandigd.verstuurdOp()).isEqualTo(VANDAAG);
        assertThat(postkamer.klaar()).extracting(Briefregel::id).doesNotContain(overhandigd.id());
    }

    @Test
    void eenDagVoorDeBriefOfDieNogKomtKanNiet() {
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(gewoon), VANDAAG.minusDays(1), "consulent"))
                .withMessageContaining("kan niet eerder zijn verstuurd");
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(gewoon), VANDAAG.plusDays(1), "consulent"))
                .withMessageContaining("moet nog komen");
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(), VANDAAG, "consulent"))
                .withMessageContaining("minstens één brief");
    }

    @Test
    void eenBriefTegenhoudenVraagtEenRedenEnKanNietNaHetVersturen() {
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.houdTegen(gewoon, " ", "consulent"))
                .withMessageContaining("waarom deze brief niet weg mag");
        postkamer.houdTegen(gewoon, "de inwoner belde zelf", "consulent");
        assertThat(regel(gewoon).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(regel(gewoon).reden()).isEqualTo("de inwoner belde zelf");
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(gewoon), VANDAAG, "consulent"))
                .withMessageContaining("intussen verstuurd of tegengehouden");
    }
}
