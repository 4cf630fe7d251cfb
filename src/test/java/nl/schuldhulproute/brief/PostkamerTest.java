package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.steun.RouteTest;
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

    private String nummer;
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
        brieven.maak(
                new Besluit(
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
                        "POST",
                        Instant.EPOCH),
                null,
                "twee-" + nummer,
                "consulent");
        besluit = brieven.van(nummer).get(0).id();
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

    @Test
    void eenBesluitGaatWegOpDeDagDieErOpStaatEnAndersWordtErNietsGenoteerd() {
        vandaagIs(VANDAAG.plusDays(1));
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(gewoon, besluit), VANDAAG.plusDays(1), "consulent"))
                .withMessageContaining("op 3 maart 2026 bekendgemaakt en moet op die dag weg");
        assertThat(regel(gewoon).isKlaar()).isTrue();
        postkamer.isGepost(List.of(gewoon), VANDAAG.plusDays(1), "consulent");
        assertThat(regel(gewoon).isKlaar()).isFalse();
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
