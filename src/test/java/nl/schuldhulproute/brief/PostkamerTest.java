package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Betrokkene;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

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

    @Autowired
    private Erfgenamen erfgenamen;

    @Autowired
    private JdbcTemplate jdbc;

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

    private String tekst(Long id) {
        return Tekstdrukker.lees(brieven.open(nummer, id).pdf());
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
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(gewoon, besluit), echt, "consulent"))
                .withMessageContaining("een laatste dag die niet klopt als de brief later weggaat");
        assertThat(postkamer.maakOpnieuw(List.of(gewoon, besluit), "consulent")).isEqualTo(1);
        Briefregel nieuw = brieven.van(nummer).get(0);
        postkamer.isGepost(List.of(gewoon, nieuw.id()), echt, "consulent");

        assertThat(regel(besluit).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(regel(besluit).reden()).contains("Vervangen door een brief van 6 maart 2026");
        assertThat(tekst(besluit)).contains("3 maart 2026", "14 april 2026");
        assertThat(regel(nieuw.id()).verstuurdOp()).isEqualTo(echt);
        assertThat(nieuw.datum()).isEqualTo(echt);
        assertThat(nieuw.geadresseerde()).isEqualTo(regel(besluit).geadresseerde());
        assertThat(nieuw.adres()).isEqualTo(regel(besluit).adres());
        assertThat(tekst(nieuw.id()))
                .contains("6 maart 2026", "uiterlijk op 17 april 2026")
                .doesNotContain("14 april 2026");
        assertThat(tekst(nieuw.id()).replace("6 maart 2026", "3 maart 2026").replace("17 april", "14 april"))
                .as("verder staat er hetzelfde")
                .isEqualTo(tekst(besluit));
        Termijn termijn = termijnen.lopend(bezwaar()).orElseThrow();
        assertThat(termijn.startOp()).isEqualTo(echt);
        assertThat(termijn.einde()).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(tijdlijn.van(nummer))
                .singleElement()
                .satisfies(regel -> assertThat(regel.inhoud())
                        .contains("is pas op 6 maart 2026 opnieuw gemaakt", "tot en met 17 april 2026")
                        .doesNotContain("vertel de inwoner"));
    }

    /** Awb art. 3:41 and 6:8: what the post room took a day later was made known that day, whatever stands on it. */
    @Test
    void isEenBesluitAlLaterWeggegaanDanTeltDeEchteDagEnHoortDeInwonerDeGoedeLaatsteDag() {
        LocalDate echt = VANDAAG.plusDays(1);
        vandaagIs(VANDAAG.plusDays(3));
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(besluit), echt, false, "consulent"))
                .withMessageContaining("Is de brief al op de post? Zet dan het vinkje daarvoor");
        postkamer.isGepost(List.of(besluit), echt, true, "consulent");
        assertThat(regel(besluit).status()).isEqualTo(Verzending.Status.VERSTUURD);
        assertThat(regel(besluit).verstuurdOp()).isEqualTo(echt);
        Termijn termijn = termijnen.lopend(bezwaar()).orElseThrow();
        assertThat(termijn.startOp()).isEqualTo(echt);
        assertThat(termijn.einde()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(tijdlijn.van(nummer))
                .singleElement()
                .satisfies(regel -> assertThat(regel.inhoud())
                        .contains("is pas op 4 maart 2026 verstuurd", "vertel de inwoner de goede dag"));
    }

    @Test
    void gingDeBriefAanDeErfgenaamLaterWegDanHoortDeErfgenaamDeGoedeDag() {
        erfgenamen.noteer(overlijdt(), "Dora Proefpersoon", "Dorpsweg 2");
        genomen = neem("POST");
        termijnen.start(bezwaar(), VANDAAG);
        brieven.maak(genomen, null, "aan-dora-" + nummer, "consulent");
        Long aanDora = brieven.van(nummer).get(0).id();
        vandaagIs(VANDAAG.plusDays(1));
        postkamer.isGepost(List.of(aanDora), VANDAAG.plusDays(1), true, "consulent");
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud()).contains("vertel de erfgenaam de goede dag"))
                .noneSatisfy(regel -> assertThat(regel.inhoud()).contains("vertel de inwoner"));
    }

    @Test
    void watNietWegGaatWordtElkeKeerVanafDeLaatsteDagOpnieuwGemaakt() {
        vandaagIs(VANDAAG.plusDays(3));
        postkamer.maakOpnieuw(List.of(besluit), "consulent");
        Long tweede = brieven.van(nummer).get(0).id();
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.maakOpnieuw(List.of(tweede, gewoon), "consulent"))
                .withMessageContaining("kies een besluit met een dag die voorbij is");
        vandaagIs(VANDAAG.plusDays(6));
        postkamer.maakOpnieuw(List.of(tweede), "consulent");
        assertThat(brieven.van(nummer).get(0).datum()).isEqualTo(VANDAAG.plusDays(6));
        assertThat(postkamer.klaar())
                .extracting(Briefregel::id)
                .contains(gewoon)
                .doesNotContain(besluit, tweede);
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.maakOpnieuw(List.of(tweede), "consulent"))
                .withMessageContaining("intussen verstuurd of tegengehouden");
        assertThat(termijnen.lopend(bezwaar()).orElseThrow().startOp()).isEqualTo(VANDAAG.plusDays(6));
    }

    /** What was written before it was kept what stands in a letter: then the caseworker tells the right day. */
    @Test
    void eenOudeBriefDieLaterWegGaatIsOokDieDagBekendgemaakt() {
        jdbc.update("update dossier.brief set gegevens = null where id = ?", besluit);
        LocalDate echt = VANDAAG.plusDays(3);
        vandaagIs(echt);
        postkamer.isGepost(List.of(besluit), echt, "consulent");
        assertThat(termijnen.lopend(bezwaar()).orElseThrow().startOp()).isEqualTo(echt);
        assertThat(tijdlijn.van(nummer))
                .singleElement()
                .satisfies(regel -> assertThat(regel.inhoud())
                        .contains("is pas op 6 maart 2026 verstuurd", "vertel de inwoner de goede dag"));
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

    // ---- who it is for, dies before it goes

    private Persoon overlijdt() {
        Persoon overledene = dossiers.aanvrager(nummer);
        overledene.isOverleden(VANDAAG);
        return dossiers.bewaar(overledene);
    }

    /** Awb art. 3:41: what was not sent, is not made known; BW art. 4:182: who inherits, gets what still matters. */
    @Test
    void naEenOverlijdenGaatNietsMeerWegEnKrijgtDeErfgenaamHetBesluitMetEenNieuweDag() {
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, false);
        assertThat(postkamer.klaar()).extracting(Briefregel::id).doesNotContain(gewoon, besluit);
        assertThat(regel(besluit).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(regel(besluit).reden()).isEqualTo("Wie deze brief zou krijgen, is overleden.");
        assertThat(regel(besluit).wachtOpErfgenaam()).isTrue();
        assertThat(regel(gewoon).wachtOpErfgenaam()).isFalse();
        assertThat(tijdlijn.van(nummer))
                .hasSize(2)
                .anySatisfy(regel -> assertThat(regel.inhoud())
                        .contains("Het besluit is daarom niet bekendgemaakt (Awb art. 3:41)"));

        LocalDate later = VANDAAG.plusDays(3);
        vandaagIs(later);
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.maakVoorErfgenaam(besluit, "consulent"))
                .withMessageContaining("er is nog geen erfgenaam ingevuld");
        erfgenamen.noteer(overledene, "Dora Proefpersoon", "Dorpsweg 2\n1234 AB Elders");
        postkamer.maakVoorErfgenaam(besluit, "consulent");
        Briefregel nieuw = brieven.van(nummer).get(0);
        assertThat(nieuw.isKlaar()).isTrue();
        assertThat(nieuw.kanaal()).isEqualTo(Kanaal.POST);
        assertThat(nieuw.datum()).isEqualTo(later);
        assertThat(nieuw.geadresseerde()).isEqualTo("Dora Proefpersoon");
        assertThat(nieuw.adres()).isEqualTo("erfgenaam van Fenna Proefpersoon\nDorpsweg 2\n1234 AB Elders");
        assertThat(tekst(nieuw.id()))
                .contains("Beste Dora Proefpersoon", "Wij schrijven u als erfgenaam van Fenna Proefpersoon")
                .contains("uiterlijk op 17 april 2026");
        assertThat(termijnen.lopend(bezwaar()).orElseThrow().startOp()).isEqualTo(later);
        assertThat(regel(besluit).wachtOpErfgenaam()).isFalse();
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.maakVoorErfgenaam(besluit, "consulent"))
                .withMessageContaining("intussen opnieuw gemaakt of vrijgegeven");
        // Not sent in time either: made again, it stays for the heir.
        vandaagIs(later.plusDays(1));
        postkamer.maakOpnieuw(List.of(nieuw.id()), "consulent");
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("Dora Proefpersoon");
        assertThat(tekst(brieven.van(nummer).get(0).id())).contains("als erfgenaam van Fenna Proefpersoon");
    }

    @Test
    void wasHetOverlijdenEenVergissingDanGaanDeBrievenWeer() {
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, false);
        overledene.blijktTeLeven();
        postkamer.leeft(dossiers.bewaar(overledene));
        assertThat(postkamer.klaar()).extracting(Briefregel::id).contains(gewoon, besluit);
        assertThat(regel(besluit).reden()).isNull();
        assertThat(regel(besluit).moetWeg()).isTrue();
        postkamer.isGepost(List.of(gewoon, besluit), VANDAAG, "consulent");
        assertThat(regel(besluit).status()).isEqualTo(Verzending.Status.VERSTUURD);
    }

    private void leeft(Persoon overledene) {
        Persoon levend = dossiers.betrokkenen(nummer).stream()
                .map(Betrokkene::persoon)
                .filter(persoon -> persoon.id().equals(overledene.id()))
                .findFirst()
                .orElseThrow();
        levend.blijktTeLeven();
        Persoon bewaard = dossiers.bewaar(levend);
        postkamer.leeft(bewaard);
        erfgenamen.heeftGeen(bewaard);
    }

    /** Awb art. 3:41: who lives gets the decision; nobody else reads of his debts, and who was filled in is no heir. */
    @Test
    void naEenVergissingGaatErNietsNaarDeErfgenaamMaarWelNaarWieLeeft() {
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, false);
        erfgenamen.noteer(overledene, "Dora Proefpersoon", "Dorpsweg 2");
        postkamer.maakVoorErfgenaam(besluit, "consulent");
        Long aanDora = brieven.van(nummer).get(0).id();
        vandaagIs(VANDAAG.plusDays(3));
        leeft(overledene);

        assertThat(regel(aanDora).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(regel(aanDora).wachtOpErfgenaam()).isFalse();
        assertThat(regel(besluit).isKlaar()).isTrue();
        postkamer.maakOpnieuw(List.of(besluit), "consulent");
        Briefregel nieuw = brieven.van(nummer).get(0);
        assertThat(nieuw.geadresseerde()).isEqualTo("Fenna Proefpersoon");
        assertThat(tekst(nieuw.id()))
                .contains("Beste Fenna Proefpersoon", "uiterlijk op 17 april 2026")
                .doesNotContain("erfgenaam");
        overledene = overlijdt();
        assertThat(erfgenamen.van(overledene))
                .as("een later overlijden vraagt opnieuw")
                .isEmpty();
    }

    /** It went to somebody who had no right to it, and the one it is about never had it. */
    @Test
    void hadDeErfgenaamHetBesluitAlDanKrijgtWieLeeftHetAlsnog() {
        Persoon overledene = overlijdt();
        erfgenamen.noteer(overledene, "Dora Proefpersoon", "Dorpsweg 2");
        brieven.maak(neem("POST"), null, "meteen-" + nummer, "consulent");
        Long aanDora = brieven.van(nummer).get(0).id();
        assertThat(regel(aanDora).geadresseerde()).isEqualTo("Dora Proefpersoon");
        postkamer.isGepost(List.of(aanDora), VANDAAG, "consulent");
        leeft(overledene);
        Briefregel nieuw = brieven.van(nummer).get(0);
        assertThat(nieuw.geadresseerde()).isEqualTo("Fenna Proefpersoon");
        assertThat(nieuw.isKlaar()).isTrue();
        assertThat(tekst(nieuw.id())).contains("Beste Fenna Proefpersoon").doesNotContain("erfgenaam");
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud())
                        .contains("aan Dora Proefpersoon is al verstuurd. Ga na of dit een datalek is"));
        int brievenNu = brieven.van(nummer).size();
        leeft(overlijdt());
        assertThat(brieven.van(nummer)).hasSize(brievenNu);
    }

    /** What it asks was to be done on a day that can be over, and the step that asked it can have gone. */
    @Test
    void naEenVergissingBlijftEenOudeGewoneBriefLiggen() {
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, false);
        vandaagIs(VANDAAG.plusDays(1));
        leeft(overledene);
        assertThat(regel(gewoon).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(regel(gewoon).reden()).contains("Het overlijden was een vergissing");
        assertThat(regel(besluit).isKlaar()).isTrue();
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud()).contains("Maak zo nodig een nieuwe"));
    }

    /** The wrong heir, or one who was typed wrongly: nothing was made known yet, so it can still go to the right one. */
    @Test
    void eenBriefAanDeVerkeerdeErfgenaamGaatNietWegEnWordtVoorDeGoedeGemaakt() {
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, false);
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.maakVoorErfgenaam(besluit, "Fenna Proefpersoon", null, "consulent"))
                .withMessageContaining("vul in waar de brieven heen gaan");
        postkamer.maakVoorErfgenaam(besluit, "Fenna Proefpersoon", "Dorpsweg 2", "consulent");
        Long eerste = brieven.van(nummer).get(0).id();
        assertThat(tekst(eerste))
                .as("een erfgenaam die net zo heet als de overledene")
                .contains("Wij schrijven u als erfgenaam van Fenna Proefpersoon");
        assertThat(regel(eerste).moetWeg()).isFalse();
        postkamer.houdTegen(eerste, "dit is niet de erfgenaam", "consulent");
        assertThat(regel(eerste).wachtOpErfgenaam()).isTrue();
        assertThat(regel(eerste).isTegengehoudenOmOverlijden())
                .as("niet om een overlijden, dus ook niet al op de post")
                .isFalse();
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(eerste), VANDAAG, true, "consulent"))
                .withMessageContaining("intussen verstuurd of tegengehouden");
        postkamer.maakVoorErfgenaam(eerste, "Dora Proefpersoon", "Dorpsweg 2", "consulent");
        Briefregel tweede = brieven.van(nummer).get(0);
        assertThat(tweede.geadresseerde()).isEqualTo("Dora Proefpersoon");
        assertThat(tekst(tweede.id())).contains("Beste Dora Proefpersoon");
        assertThat(regel(eerste).wachtOpErfgenaam()).isFalse();
    }

    /** Awb art. 3:41: what was on the post before the death was told, was made known. */
    @Test
    void watAlOpDePostWasToenHetOverlijdenWerdGemeldIsVerstuurd() {
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, false);
        postkamer.isGepost(List.of(gewoon, besluit), VANDAAG, "consulent");
        assertThat(regel(besluit).status()).isEqualTo(Verzending.Status.VERSTUURD);
        assertThat(regel(besluit).verstuurdOp()).isEqualTo(VANDAAG);
        assertThat(regel(besluit).reden()).isNull();
        assertThat(regel(besluit).wachtOpErfgenaam()).isFalse();
        assertThat(regel(gewoon).status()).isEqualTo(Verzending.Status.VERSTUURD);
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud()).contains("was op 3 maart 2026 al op de post"));
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(besluit), VANDAAG, "consulent"))
                .withMessageContaining("\"" + regel(besluit).onderwerp() + "\" van dossier " + nummer);
    }

    /** Awb art. 3:41 and 6:8: what was on the post before a death held it back, was made known that day at the latest. */
    @Test
    void watIsTegengehoudenGingNietNaDieDagWeg() {
        postkamer.isOverleden(nummer, overlijdt(), false);
        vandaagIs(VANDAAG.plusDays(3));
        assertThat(regel(besluit).tegengehoudenOp()).isEqualTo(VANDAAG);
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.isGepost(List.of(besluit), VANDAAG.plusDays(1), true, "consulent"))
                .withMessageContaining("Verstuurd op: de brief")
                .withMessageContaining("is op 3 maart 2026 tegengehouden");
        assertThat(regel(besluit).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(termijnen.lopend(bezwaar()).orElseThrow().startOp()).isEqualTo(VANDAAG);
        postkamer.isGepost(List.of(besluit), VANDAAG, true, "consulent");
        assertThat(regel(besluit).verstuurdOp()).isEqualTo(VANDAAG);
        assertThat(regel(besluit).tegengehoudenOp()).isNull();
    }

    /** Awb art. 6:8: the one who stays had the decision; a death does not give him, or who waits for him, another term. */
    @Test
    void deBriefVoorDeErfgenaamVerschuiftDeTermijnenVanDePartnerNiet() {
        Persoon partner = new Persoon("Tom", "Bakker", Instant.EPOCH);
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, VANDAAG);
        genomen = neem("POST");
        termijnen.start(bezwaar(), VANDAAG);
        Termijnsleutel beslissen = new Termijnsleutel(nummer, "A10", "aanvraag");
        termijnen.start(beslissen, VANDAAG.minusDays(10));
        termijnen.voldaan(beslissen, VANDAAG, "besluit-" + genomen.id());
        brieven.maak(genomen, null, "vijf-" + nummer, "consulent");
        Long aanPartner = brieven.van(nummer).get(0).id();
        Long aanOverledene = brieven.van(nummer).get(1).id();
        assertThat(regel(aanOverledene).geadresseerde()).isEqualTo("Fenna Proefpersoon");
        postkamer.isGepost(List.of(aanPartner), VANDAAG, "consulent");
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, true);
        erfgenamen.noteer(overledene, "Dora Proefpersoon", "Dorpsweg 2");
        LocalDate later = VANDAAG.plusDays(90);
        vandaagIs(later);
        postkamer.maakVoorErfgenaam(aanOverledene, "consulent");

        assertThat(termijnen.laatste(beslissen).orElseThrow().voldaanOp()).contains(VANDAAG);
        assertThat(termijnen.lopend(bezwaar()).orElseThrow().startOp()).isEqualTo(VANDAAG);
        Termijnsleutel vanErfgenaam =
                new Termijnsleutel(nummer, "A15", "besluit-%d-erfgenaam-%d".formatted(genomen.id(), overledene.id()));
        assertThat(termijnen.lopend(vanErfgenaam).orElseThrow().startOp()).isEqualTo(later);
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel ->
                        assertThat(regel.inhoud()).contains("Voor wie de brief eerder kreeg, verandert er" + " niets"));
        leeft(overledene);
        assertThat(termijnen.lopend(vanErfgenaam)).isEmpty();
    }

    /** BW art. 4:182: who inherits made no agreements, and got no help. */
    @Test
    void eenErfgenaamLeestNietDatHijAfsprakenHeeftOfHulpKreeg() {
        erfgenamen.noteer(overlijdt(), "Dora Proefpersoon", "Dorpsweg 2");
        brieven.maak(
                new Brieven.Opdracht(nummer, Briefsoort.ER_VERANDERT_NIETS, VANDAAG, "niets-" + nummer, "consulent"),
                Briefgegevens.geen().met(Briefnaam.REDENEN, "Wij trekken het besluit niet in."));
        assertThat(tekst(brieven.van(nummer).get(0).id()))
                .contains("Wij schrijven u als erfgenaam van Fenna Proefpersoon", "U hoeft niets te doen")
                .doesNotContain("Houd u aan uw afspraken")
                .doesNotContain("u afspraken");
        brieven.maak(
                new Brieven.Opdracht(nummer, Briefsoort.AFSLUITING, VANDAAG, "sluit-" + nummer, "consulent"),
                Briefgegevens.geen().met(Briefnaam.EINDE_OP, VANDAAG).met(Briefnaam.BEWAREN_TOT, VANDAAG));
        assertThat(tekst(brieven.van(nummer).get(0).id()))
                .contains("Wij schrijven u als erfgenaam van Fenna Proefpersoon")
                .doesNotContain("uw dossier")
                .doesNotContain("Hebt u later weer hulp nodig?");
    }

    /** The one who stays has a letter of his own; a joint one is made again in his name, and is not mailed to who died. */
    @Test
    void metEenPartnerDieLeeftKrijgtWieBlijftDeBriefAanBeidenOpnieuw() {
        Persoon partner = new Persoon("Tom", "Bakker", Instant.EPOCH);
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, VANDAAG);
        brieven.kies(nummer, dossiers.aanvrager(nummer).id(), Kanaal.EMAIL, "consulent");
        brieven.maak(
                new Brieven.Opdracht(nummer, Briefsoort.CONTACTBRIEF, VANDAAG, "samen-" + nummer, "consulent"),
                Briefgegevens.geen());
        Long samen = brieven.van(nummer).get(0).id();
        assertThat(regel(samen).geadresseerde()).isEqualTo("Fenna Proefpersoon en Tom Bakker");
        brieven.maak(neem("POST"), null, "vier-" + nummer, "consulent");
        Long aanPartner = brieven.van(nummer).get(0).id();
        LocalDate later = VANDAAG.plusDays(2);
        vandaagIs(later);
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, true);
        dossiers.verlaat(nummer, overledene, VANDAAG);

        assertThat(regel(aanPartner).geadresseerde()).isEqualTo("Tom Bakker");
        assertThat(postkamer.klaar())
                .extracting(Briefregel::id)
                .contains(aanPartner)
                .doesNotContain(besluit, gewoon, samen);
        assertThat(regel(samen).reden())
                .isEqualTo(
                        "Ook gericht aan wie is overleden. Vervangen door een brief van 5 maart 2026 aan wie blijft.");
        List<Briefregel> nieuw = postkamer.klaar().stream()
                .filter(brief -> brief.dossiernummer().equals(nummer) && !brief.isBesluit())
                .toList();
        assertThat(nieuw)
                .hasSize(2)
                .allSatisfy(brief -> assertThat(brief)
                        .returns("Tom Bakker", Briefregel::geadresseerde)
                        .returns(Kanaal.POST, Briefregel::kanaal)
                        .returns(later, Briefregel::datum));
        assertThat(tekst(nieuw.get(1).id())).contains("Beste Tom Bakker").doesNotContain("Fenna", "erfgenaam");
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud()).contains("Er is een nieuwe brief voor wie blijft."));

        overledene.blijktTeLeven();
        postkamer.leeft(dossiers.bewaar(overledene));
        assertThat(postkamer.klaar()).extracting(Briefregel::id).doesNotContain(samen, gewoon);
    }

    private Long uitnodiging() {
        brieven.maak(
                new Brieven.Opdracht(
                        nummer, Briefsoort.UITNODIGING_EERSTE_GESPREK, VANDAAG, "gesprek-" + nummer, "consulent"),
                Briefgegevens.geen()
                        .met(Briefnaam.GESPREK_OP, VANDAAG.plusDays(1))
                        .met(Briefnaam.GESPREK_TIJD, "10.30")
                        .met(Briefnaam.GESPREK_PLAATS, "op het gemeentehuis")
                        .met(Briefnaam.GESPREK_MET, "Amira Jansen"));
        return brieven.van(nummer).get(0).id();
    }

    /** Nobody is invited together with who died. */
    @Test
    void deNieuweBriefVoorWieBlijftNoemtWieIsOverledenNergens() {
        dossiers.voegToe(nummer, new Persoon("Tom", "Bakker", Instant.EPOCH), Deelname.Rol.PARTNER, VANDAAG);
        Long samen = uitnodiging();
        assertThat(tekst(samen)).contains("Wij spreken u graag samen: Fenna Proefpersoon en Tom Bakker.");
        postkamer.isOverleden(nummer, overlijdt(), true);
        Briefregel nieuw = brieven.van(nummer).get(0);
        assertThat(nieuw.isKlaar()).isTrue();
        assertThat(tekst(nieuw.id()))
                .contains("Beste Tom Bakker", "Wij nodigen u uit voor een eerste gesprek")
                .doesNotContain("Fenna", "graag samen");
    }

    /** Awb art. 3:41: it had gone when the death was told, so who stays does not get it twice. */
    @Test
    void wasDeBriefAanBeidenAlWegDanGaatDeNieuweNiet() {
        dossiers.voegToe(nummer, new Persoon("Tom", "Bakker", Instant.EPOCH), Deelname.Rol.PARTNER, VANDAAG);
        Long samen = uitnodiging();
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, true);
        Long nieuw = brieven.van(nummer).get(0).id();
        assertThat(regel(nieuw).isKlaar()).isTrue();
        assertThat(regel(samen).isTegengehoudenOmOverlijden()).isTrue();
        postkamer.isGepost(List.of(samen), VANDAAG, "consulent");
        assertThat(regel(samen).status()).isEqualTo(Verzending.Status.VERSTUURD);
        assertThat(regel(nieuw).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(regel(nieuw).reden()).isEqualTo("De brief van 3 maart 2026, aan beiden, was al op de post.");
        overledene.blijktTeLeven();
        postkamer.leeft(dossiers.bewaar(overledene));
        assertThat(regel(nieuw).isKlaar()).isFalse();
    }

    /** An invitation for a day that can be over, is not written again; a human knows whether there is to be a new one. */
    @Test
    void eenOudeBriefAanBeidenDieIetsVraagtWordtNietVanzelfOpnieuwGemaakt() {
        dossiers.voegToe(nummer, new Persoon("Tom", "Bakker", Instant.EPOCH), Deelname.Rol.PARTNER, VANDAAG);
        Long samen = uitnodiging();
        vandaagIs(VANDAAG.plusDays(2));
        postkamer.isOverleden(nummer, overlijdt(), true);
        assertThat(regel(samen).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(regel(samen).reden()).isEqualTo("Ook gericht aan wie is overleden.");
        assertThat(regel(samen).isTegengehoudenOmOverlijden()).isTrue();
        assertThat(brieven.van(nummer))
                .filteredOn(brief -> brief.soort().equals(Briefsoort.UITNODIGING_EERSTE_GESPREK.id()))
                .hasSize(1);
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud())
                        .contains("de dag die erin staat, kan voorbij zijn. Maak zo nodig een nieuwe brief"));
    }

    /** From before it was kept what stands in such a letter: nobody can make it again but a human. */
    @Test
    void eenBriefAanBeidenDieNietOpnieuwTeMakenIsWordtTegengehouden() {
        dossiers.voegToe(nummer, new Persoon("Tom", "Bakker", Instant.EPOCH), Deelname.Rol.PARTNER, VANDAAG);
        jdbc.update("update dossier.brief set gegevens = null where id = ?", gewoon);
        Persoon overledene = overlijdt();
        postkamer.isOverleden(nummer, overledene, true);
        assertThat(regel(gewoon).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
        assertThat(regel(gewoon).wachtOpErfgenaam()).isFalse();
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> postkamer.maakVoorErfgenaam(gewoon, "consulent"))
                .withMessageContaining("intussen opnieuw gemaakt of vrijgegeven");
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel ->
                        assertThat(regel.inhoud()).contains("Maak zo nodig een nieuwe brief voor wie blijft."));
        overledene.blijktTeLeven();
        postkamer.leeft(dossiers.bewaar(overledene));
        assertThat(regel(gewoon).isKlaar()).isTrue();
    }

    /** Who acts for somebody else in the case goes on doing so. */
    @Test
    void eenBriefAanIemandAndersGaatGewoonWeg() {
        dossiers.voegToe(nummer, new Persoon("Tom", "Bakker", Instant.EPOCH), Deelname.Rol.PARTNER, VANDAAG);
        jdbc.update("update dossier.brief set geadresseerde = 'mr. A. Gemachtigde' where id = ?", gewoon);
        postkamer.isOverleden(nummer, overlijdt(), true);
        assertThat(regel(gewoon).isKlaar()).isTrue();
    }

    @Test
    void eenBesluitAanWieIsOverledenMagWordenTegengehouden() {
        overlijdt();
        assertThat(regel(besluit).moetWeg()).isFalse();
        postkamer.houdTegen(besluit, "de familie belde", "consulent");
        assertThat(regel(besluit).status()).isEqualTo(Verzending.Status.TEGENGEHOUDEN);
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
