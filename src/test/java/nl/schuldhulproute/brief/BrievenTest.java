package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class BrievenTest extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 3);

    @Autowired
    private Brieven brieven;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Besluitconcepten concepten;

    private String nummer;

    @BeforeEach
    void eenDossier() {
        vandaagIs(VANDAAG);
        nummer = dossier(LocalDate.of(2026, 2, 27));
        termijnen.start(nummer, "A3", LocalDate.of(2026, 2, 27));
    }

    private Brieven.Opdracht opdracht(Briefsoort soort) {
        return new Brieven.Opdracht(nummer, soort, VANDAAG, "taak-" + nummer, "consulent");
    }

    private Persoon partner() {
        return partner("Anderestraat 2", "4321BA", "Elders");
    }

    private Persoon partner(String adres, String postcode, String woonplaats) {
        Persoon partner = new Persoon("Tom", "Bakker", Instant.EPOCH);
        partner.woontOp(adres, postcode, woonplaats);
        return dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, LocalDate.of(2026, 2, 27));
    }

    private String tekst(Briefregel regel) {
        return Tekstdrukker.lees(brieven.open(nummer, regel.id()).pdf());
    }

    private static Besluit weigering(String nummer, Long betreft, Besluitconcept.Soort soort, String uitkomst) {
        return new Besluit(
                null,
                nummer,
                soort,
                uitkomst,
                "Wgs art. 3 lid 2; M-12",
                "- U kreeg al eerder hulp (VNG-model art. 7; T-18).",
                "consulent",
                "kwaliteit",
                LocalDate.of(2026, 3, 2),
                VANDAAG,
                "POST",
                Instant.EPOCH,
                betreft,
                null,
                null,
                "",
                null);
    }

    @Test
    void eenBriefWordtEenKeerGemaaktEnLigtKlaar() {
        brieven.maak(opdracht(Briefsoort.BEVESTIGING_AANMELDING), Briefgegevens.geen());
        brieven.maak(opdracht(Briefsoort.BEVESTIGING_AANMELDING), Briefgegevens.geen());
        assertThat(brieven.van(nummer)).singleElement().satisfies(regel -> {
            assertThat(regel.onderwerp()).isEqualTo("Wij hebben uw aanmelding ontvangen");
            assertThat(regel.geadresseerde()).isEqualTo("Fenna Proefpersoon");
            assertThat(regel.adres()).isEqualTo("Proefstraat 1\n1234 AB Voorbeeldstad");
            assertThat(regel.isKlaar()).isTrue();
            assertThat(regel.kanaal()).isEqualTo(Kanaal.POST);
            assertThat(tekst(regel))
                    .contains("Op 27 februari 2026 hebt u zich bij ons gemeld", "uiterlijk op 27 maart 2026");
        });
    }

    @Test
    void wieEenBesluitKrijgtKrijgtEenEigenBriefMetDeLaatsteDagVoorBezwaar() {
        partner();
        brieven.maak(weigering(nummer, null, Besluitconcept.Soort.TOEGANG, "WEIGEREN"), null, "taak-9", "consulent");
        List<Briefregel> regels = brieven.van(nummer);
        assertThat(regels).extracting(Briefregel::geadresseerde).containsExactly("Tom Bakker", "Fenna Proefpersoon");
        assertThat(tekst(regels.get(0)))
                .startsWith("Gemeente Voorbeeldstad Team Schuldhulp Postbus 1, 1234 AA Voorbeeldstad Tom Bakker"
                        + " Anderestraat 2 4321 BA Elders")
                .contains(
                        "Beste Tom Bakker,",
                        "Dit besluit geldt voor u samen: Fenna Proefpersoon en Tom Bakker.",
                        "Op 2 maart 2026 hebben wij besloten",
                        "uiterlijk op 14 april 2026",
                        "Wet gemeentelijke schuldhulpverlening artikel 3 lid 2.",
                        "U kreeg al eerder hulp (Beleidsregels schuldhulpverlening artikel 7).")
                .doesNotContain("T-18", "M-12");
    }

    /** An address that is not known, or written in another way, is no other address. */
    @ParameterizedTest
    @CsvSource({"Proefstraat 1, 1234AB, Voorbeeldstad", "proefstraat 1, 1234ab, VOORBEELDSTAD", ",,"})
    void eenGewoneBriefGaatNaarHetAdresMetBeideNamen(String adres, String postcode, String woonplaats) {
        partner(adres, postcode, woonplaats);
        brieven.maak(opdracht(Briefsoort.BEVESTIGING_AANMELDING), Briefgegevens.geen());
        assertThat(brieven.van(nummer))
                .singleElement()
                .extracting(Briefregel::geadresseerde)
                .isEqualTo("Fenna Proefpersoon en Tom Bakker");
    }

    @Test
    void partnersDieNietSamenWonenKrijgenIederHunEigenBrief() {
        partner();
        brieven.maak(opdracht(Briefsoort.BEVESTIGING_AANMELDING), Briefgegevens.geen());
        brieven.maak(opdracht(Briefsoort.BEVESTIGING_AANMELDING), Briefgegevens.geen());
        List<Briefregel> regels = brieven.van(nummer);
        assertThat(regels).extracting(Briefregel::geadresseerde).containsExactly("Tom Bakker", "Fenna Proefpersoon");
        assertThat(regels)
                .extracting(Briefregel::adres)
                .containsExactly("Anderestraat 2\n4321 BA Elders", "Proefstraat 1\n1234 AB Voorbeeldstad");
        assertThat(tekst(regels.get(0))).contains("Beste Tom Bakker,").doesNotContain("Proefstraat");
        assertThat(tekst(regels.get(1))).contains("Beste Fenna Proefpersoon,").doesNotContain("Anderestraat");
        assertThat(brieven.ontvangers(nummer, Briefsoort.BEVESTIGING_AANMELDING, null))
                .containsExactly("Fenna Proefpersoon", "Tom Bakker");
    }

    @Test
    void eenBriefDieNietZegtWatHijMoetWordtNietGemaakt() {
        assertThatExceptionOfType(OntbrekendeGegevens.class)
                .isThrownBy(() -> brieven.maak(opdracht(Briefsoort.VRAAG_OM_GEGEVENS), Briefgegevens.geen()))
                .withMessageContaining("wat de inwoner moet geven");
        assertThat(brieven.van(nummer)).isEmpty();
    }

    @Test
    void watVerstuurdWordtIsNietTeVeranderen() {
        brieven.maak(opdracht(Briefsoort.CONTACTBRIEF), Briefgegevens.geen());
        Long id = brieven.van(nummer).get(0).id();
        Brief brief = brieven.open(nummer, id);
        assertThat(brief.sha256()).hasSize(64);
        sql.update("update dossier.brief set pdf = ? where id = ?", new byte[] {1, 2, 3}, id);
        assertThatIllegalStateException()
                .isThrownBy(() -> brieven.open(nummer, id))
                .withMessage("brief %d van dossier %s is na het maken veranderd", id, nummer);
    }

    @Test
    void eenBriefVanEenAnderDossierBestaatHierNiet() {
        brieven.maak(opdracht(Briefsoort.CONTACTBRIEF), Briefgegevens.geen());
        Long id = brieven.van(nummer).get(0).id();
        String ander = dossier(VANDAAG);
        assertThatExceptionOfType(OnbekendeBrief.class).isThrownBy(() -> brieven.open(ander, id));
    }

    @Test
    void hetVoorbeeldToontDeOpenPlekkenEnBewaartNiets() {
        assertThat(Tekstdrukker.lees(brieven.voorbeeld(nummer, Briefsoort.VRAAG_OM_GEGEVENS)))
                .contains("Beste Fenna Proefpersoon,", "[wat de inwoner moet geven]");
        assertThat(brieven.van(nummer)).isEmpty();
    }

    @Test
    void eMailAlleenVoorWieDaarZelfVoorKoos() {
        Persoon fenna = dossiers.aanvrager(nummer);
        brieven.kies(nummer, fenna.id(), Kanaal.EMAIL, "consulent");
        brieven.maak(opdracht(Briefsoort.CONTACTBRIEF), Briefgegevens.geen());
        assertThat(brieven.van(nummer))
                .singleElement()
                .extracting(Briefregel::kanaal)
                .isEqualTo(Kanaal.EMAIL);
        brieven.kies(nummer, fenna.id(), Kanaal.POST, "consulent");
        brieven.maak(opdracht(Briefsoort.BEVESTIGING_AANMELDING), Briefgegevens.geen());
        assertThat(brieven.van(nummer).get(0).kanaal()).isEqualTo(Kanaal.POST);
    }

    @Test
    void wieGeenMailadresHeeftKanNietVoorMailKiezen() {
        Persoon tom = partner();
        assertThatExceptionOfType(Invoerfout.class)
                .isThrownBy(() -> brieven.kies(nummer, tom.id(), Kanaal.EMAIL, "consulent"))
                .withMessageContaining("geen e-mailadres");
    }

    @ParameterizedTest
    @CsvSource({
        "GEGROND, U krijgt gelijk. Ons eerdere besluit blijft niet zoals het was.",
        "DEELS_GEGROND, U krijgt voor een deel gelijk.",
        "ONGEGROND, U krijgt geen gelijk.",
        "NIET_ONTVANKELIJK, Wij kunnen uw bezwaar niet behandelen."
    })
    void eenBeslissingOpBezwaarNoemtHetBesluitDeUitkomstEnDeRechter(String uitkomst, String zin) {
        Long eerder = eerderBesluit();
        brieven.maak(
                weigering(nummer, eerder, Besluitconcept.Soort.BESLISSING_OP_BEZWAAR, uitkomst),
                null,
                "taak-8",
                "consulent");
        assertThat(tekst(brieven.van(nummer).get(0)))
                .contains(
                        zin,
                        "ons besluit van 20 februari 2026",
                        "uiterlijk op 14 april 2026",
                        "de rechtbank in uw regio");
    }

    @Test
    void eenIntrekkingNoemtHetBesluitDatNietMeerGeldt() {
        Long eerder = eerderBesluit();
        brieven.maak(
                weigering(nummer, eerder, Besluitconcept.Soort.INTREKKING, "INTREKKEN"), null, "taak-7", "consulent");
        assertThat(tekst(brieven.van(nummer).get(0))).contains("Het gaat om ons besluit van 20 februari 2026.");
    }

    @Test
    void hetVoorbeeldVanEenBesluitIsVanDitConceptEnVanGeenAnder() {
        Besluitconcept eerste = wijziging("Het inkomen is lager.");
        Besluitconcept tweede = wijziging("De nazorg duurt langer.");

        assertThat(voorbeeld(eerste.onderwerp()))
                .contains("Het inkomen is lager.")
                .doesNotContain("De nazorg");
        assertThat(voorbeeld(tweede.onderwerp()))
                .contains("De nazorg duurt langer.")
                .doesNotContain("Het inkomen");
        assertThat(voorbeeld(null)).doesNotContain("Het inkomen", "De nazorg").contains("[waarom");
    }

    private String voorbeeld(String over) {
        return Tekstdrukker.lees(brieven.voorbeeld(nummer, Briefsoort.BESLUIT_WIJZIGING, over));
    }

    private Besluitconcept wijziging(String waarom) {
        Besluitconcept concept = new Besluitconcept(nummer, Besluitconcept.Soort.WIJZIGING, Instant.EPOCH);
        concept.stelOp("WIJZIGEN", "artikel 9", waarom, "consulent", VANDAAG);
        return concepten.save(concept);
    }

    @Test
    void deBeslistermijnVanDeAanvraagStaatNietInEenBriefOverBezwaar() {
        termijnen.start(nummer, "A10", LocalDate.of(2026, 2, 27));
        String einde =
                Dag.inWoorden(termijnen.lopend(nummer, "A10").orElseThrow().einde());

        assertThat(Tekstdrukker.lees(brieven.voorbeeld(nummer, Briefsoort.BEZWAAR_ONTVANGEN)))
                .doesNotContain(einde);
    }

    private Long eerderBesluit() {
        sql.update(
                "insert into dossier.besluit (dossiernummer, soort, uitkomst, artikel, motivering, opgesteld_door,"
                        + " beoordeeld_door, besloten_op, bekendgemaakt_op, wijze, ingevoerd_op) values (?, 'TOEGANG',"
                        + " 'WEIGEREN', 'Wgs', 'reden', 'a', 'b', ?, ?, 'POST', current_timestamp)",
                nummer,
                java.sql.Date.valueOf("2026-02-20"),
                java.sql.Date.valueOf("2026-02-20"));
        return sql.queryForObject("select max(id) from dossier.besluit where dossiernummer = ?", Long.class, nummer);
    }
}
