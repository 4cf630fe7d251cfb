package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomst;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.dossier.Vervanging;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DossiersluitingTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Dossiersluiting.Plaats PLAATS =
            new Dossiersluiting.Plaats("schuldhulproute", "serviceTask_dossierSluiten", "Dossier sluiten");

    @Autowired
    private Dossiersluiting sluiting;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Besluitenboek besluitenboek;

    @Autowired
    private Besluitconcepten concepten;

    @Autowired
    private Brieven brieven;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Test
    void nietsLooptDoorBehalveHetRechtVanDeInwonerEnDeBewaartermijn() {
        vandaagIs(START);
        String nummer = dossier(START);
        termijnen.start(nummer, "A3", START);
        besluit(nummer, Soort.TOEGANG, "TOEKENNEN", START);
        besluit(nummer, Soort.BEEINDIGING, "BEEINDIGEN", START);
        termijnen.start(nummer, "A15", START);

        sluiting.sluit(nummer, PLAATS, "INTAKE", "HULPVRAAG");

        assertThat(termijnen.lopende(nummer)).extracting(Termijn::code).containsExactlyInAnyOrder("A15", "A49", "A48");
        assertThat(termijnen.laatste(nummer, "A3").orElseThrow().reden()).contains("De route is geëindigd.");
        Dossier dossier = dossiers.dossier(nummer);
        assertThat(dossier.uitstroomreden()).isEqualTo(Uitstroomreden.AFGEROND);
        assertThat(dossier.beeindigdOp()).isEqualTo(START);
        assertThat(dossier.bewarenTot()).isEqualTo(LocalDate.of(2031, 3, 2));
        assertThat(bewaard(nummer))
                .isEqualTo("Bewaren tot en met 2 maart 2031; Selectielijst gemeenten 2020, resultaat 8.1.9");
    }

    @Test
    void eenEerdereBeeindigingEenWeigeringEnEenOverlijdenHebbenHunEigenResultaat() {
        vandaagIs(START);
        String beeindigd = dossier(START);
        besluit(beeindigd, Soort.TOEGANG, "TOEKENNEN", START);
        besluit(beeindigd, Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN", START);
        sluiting.sluit(beeindigd, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(bewaard(beeindigd)).endsWith("resultaat 8.3.5");

        String geweigerd = dossier(START);
        besluit(geweigerd, Soort.TOEGANG, "WEIGEREN", START);
        sluiting.sluit(geweigerd, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(bewaard(geweigerd)).endsWith("resultaat 8.2");
        assertThat(termijnen.lopend(geweigerd, "A50")).isPresent();

        String overleden = dossier(START);
        besluit(overleden, Soort.TOEGANG, "TOEKENNEN", START);
        Persoon aanvrager = dossiers.aanvrager(overleden);
        aanvrager.isOverleden(START.minusDays(1));
        dossiers.bewaar(aanvrager);
        sluiting.sluit(overleden, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(uitkomsten
                        .laatste(overleden, Regel.VOORTIJDIGE_BEEINDIGING)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("De hulp eindigt zonder besluit");
        assertThat(uitkomsten.laatste(geweigerd, Regel.VOORTIJDIGE_BEEINDIGING)).isEmpty();
        assertThat(bewaard(overleden))
                .startsWith("Bewaren tot en met 1 maart 2031")
                .endsWith("resultaat 8.1.9");
    }

    @Test
    void naEenAfgerondeRouteBlijftHetContactNaEenSaneringskredietStaan() {
        vandaagIs(START);
        String nummer = dossier(START);
        termijnen.start(nummer, "A44", START.minusMonths(18));
        besluit(nummer, Soort.TOEGANG, "TOEKENNEN", START);
        besluit(nummer, Soort.BEEINDIGING, "BEEINDIGEN", START);

        sluiting.sluit(nummer, PLAATS, "INTAKE", "HULPVRAAG");

        // 2 September 2026 is a Wednesday
        assertThat(termijnen.lopend(nummer, "A44").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Test
    void naEenVoortijdigEindeIsErGeenContactNaEenSaneringskrediet() {
        vandaagIs(START);
        String nummer = dossier(START);
        termijnen.start(nummer, "A44", START.minusMonths(18));
        besluit(nummer, Soort.TOEGANG, "TOEKENNEN", START);
        besluit(nummer, Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN", START);

        sluiting.sluit(nummer, PLAATS, "INTAKE", "HULPVRAAG");

        assertThat(termijnen.lopend(nummer, "A44")).isEmpty();
    }

    @Test
    void wieNaEenBesluitOverlijdtHoudtDeBewaartermijnVanDatBesluit() {
        LocalDate besluit = LocalDate.of(2027, 3, 2);
        vandaagIs(LocalDate.of(2027, 3, 12));
        String geweigerd = dossier(LocalDate.of(2027, 1, 11));
        besluit(geweigerd, Soort.TOEGANG, "WEIGEREN", besluit);
        overlijdt(geweigerd, LocalDate.of(2027, 3, 10));
        sluiting.sluit(geweigerd, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(dossiers.dossier(geweigerd).bewarenTot()).isEqualTo(LocalDate.of(2032, 3, 2));
        assertThat(bewaard(geweigerd))
                .isEqualTo("Bewaren tot en met 2 maart 2032; Selectielijst gemeenten 2020, resultaat 8.2");
        assertThat(termijnen.lopend(geweigerd, "A50").map(Termijn::startOp)).contains(besluit);
        assertThat(termijnen.lopend(geweigerd, "A51-sociaal")).isEmpty();

        String beeindigd = dossier(LocalDate.of(2027, 1, 11));
        besluit(beeindigd, Soort.TOEGANG, "TOEKENNEN", besluit.minusDays(20));
        besluit(beeindigd, Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN", besluit);
        overlijdt(beeindigd, LocalDate.of(2027, 3, 2));
        sluiting.sluit(beeindigd, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(bewaard(beeindigd))
                .startsWith("Bewaren tot en met 2 maart 2032")
                .endsWith("resultaat 8.3.5");

        String eerderOverleden = dossier(LocalDate.of(2027, 1, 11));
        besluit(eerderOverleden, Soort.TOEGANG, "TOEKENNEN", besluit.minusDays(20));
        besluit(eerderOverleden, Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN", besluit);
        overlijdt(eerderOverleden, LocalDate.of(2027, 3, 1));
        sluiting.sluit(eerderOverleden, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(bewaard(eerderOverleden))
                .startsWith("Bewaren tot en met 1 maart 2032")
                .endsWith("resultaat 8.1.9");
    }

    @Test
    void overlijdenEindigtAlleenHulpDieErNogWas() {
        LocalDate besluit = LocalDate.of(2027, 3, 2);
        vandaagIs(LocalDate.of(2027, 3, 12));
        String geweigerd = dossier(LocalDate.of(2027, 1, 11));
        besluit(geweigerd, Soort.TOEGANG, "WEIGEREN", besluit);
        overlijdt(geweigerd, LocalDate.of(2027, 3, 10));
        sluiting.sluit(geweigerd, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(uitkomsten.laatste(geweigerd, Regel.VOORTIJDIGE_BEEINDIGING)).isEmpty();

        String beeindigd = dossier(LocalDate.of(2027, 1, 11));
        besluit(beeindigd, Soort.TOEGANG, "TOEKENNEN", besluit.minusDays(20));
        besluit(beeindigd, Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN", besluit);
        overlijdt(beeindigd, besluit);
        sluiting.sluit(beeindigd, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(uitkomsten.laatste(beeindigd, Regel.VOORTIJDIGE_BEEINDIGING)).isEmpty();

        String eerderOverleden = dossier(LocalDate.of(2027, 1, 11));
        besluit(eerderOverleden, Soort.TOEGANG, "TOEKENNEN", besluit.minusDays(20));
        besluit(eerderOverleden, Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN", besluit);
        overlijdt(eerderOverleden, besluit.minusDays(1));
        sluiting.sluit(eerderOverleden, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(uitkomsten.redenen(uitkomsten
                        .laatste(eerderOverleden, Regel.VOORTIJDIGE_BEEINDIGING)
                        .orElseThrow()))
                .extracting(Reden::uitleg)
                .containsExactly("De inwoner is overleden. De schuldhulp eindigt daardoor vanzelf, zonder besluit.");
    }

    private void overlijdt(String nummer, LocalDate op) {
        Persoon aanvrager = dossiers.aanvrager(nummer);
        aanvrager.isOverleden(op);
        dossiers.bewaar(aanvrager);
    }

    @Test
    void eenTweedeKeerSluitenVerandertNiets() {
        vandaagIs(START);
        String nummer = dossier(START);
        sluiting.sluit(nummer, PLAATS, "AFGEZIEN", null);
        vandaagIs(START.plusDays(10));

        sluiting.sluit(nummer, PLAATS, "DOORVERWEZEN", null);

        Dossier dossier = dossiers.dossier(nummer);
        assertThat(dossier.uitstroomreden()).isEqualTo(Uitstroomreden.INGETROKKEN);
        assertThat(dossier.beeindigdOp()).isEqualTo(START);
        assertThat(dossier.bewarenTot()).isEqualTo(START.plusDays(42));
        assertThat(tijdlijn.van(nummer)).extracting(Verslag::element).containsExactly("serviceTask_dossierSluiten");
    }

    @Test
    void watNaEenHervattingOpnieuwEindigtHeeftEenEigenRegelEnEenEigenBrief() {
        vandaagIs(START);
        String nummer = dossier(START);
        besluit(nummer, Soort.TOEGANG, "TOEKENNEN", START);
        besluit(nummer, Soort.BEEINDIGING, "BEEINDIGEN", START);
        sluiting.sluit(nummer, PLAATS, "INTAKE", "HULPVRAAG");
        vandaagIs(START.plusDays(10));
        sluiting.heropen(nummer, PLAATS);
        LocalDate weer = START.plusMonths(6);
        vandaagIs(weer);
        besluit(nummer, Soort.BEEINDIGING, "BEEINDIGEN", weer);
        sluiting.sluit(nummer, PLAATS, "INTAKE", "HULPVRAAG");
        vandaagIs(weer.plusDays(10));
        sluiting.heropen(nummer, PLAATS);

        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::gebeurdOp)
                .containsExactly(START, START.plusDays(10), weer, weer.plusDays(10));
        assertThat(brieven.van(nummer))
                .filteredOn(brief -> brief.soort().equals("afsluiting"))
                .extracting(Briefregel::datum)
                .containsExactly(weer, START);
    }

    /** What a court gives, is help as any other (Awb art. 8:72 lid 3 b): who had it, hears how it ends. */
    @Test
    void ookWieDoorDeRechterHulpKreegKrijgtDeAfsluitbrief() {
        vandaagIs(START.plusMonths(6));
        String nummer = dossier(START);
        besluit(nummer, Soort.TOEGANG, "WEIGEREN", START);
        besluitenboek.isVernietigd(
                besluitenboek.overToegang(nummer).orElseThrow(),
                START.plusMonths(3),
                Vervanging.TOEGANG_VERLEEND,
                "UTR 26/7");
        besluit(nummer, Soort.BEEINDIGING, "BEEINDIGEN", START.plusMonths(6));

        sluiting.sluit(nummer, PLAATS, "INTAKE", "HULPVRAAG");

        assertThat(brieven.van(nummer)).extracting(Briefregel::soort).contains("afsluiting");
        String geweigerd = dossier(START);
        besluit(geweigerd, Soort.TOEGANG, "WEIGEREN", START);
        sluiting.sluit(geweigerd, PLAATS, "INTAKE", "HULPVRAAG");
        assertThat(brieven.van(geweigerd)).extracting(Briefregel::soort).doesNotContain("afsluiting");
    }

    /** Awb art. 7:10: the municipality decides on the objection, also when the route has ended. */
    @Test
    void metDeRouteEindigtElkConceptBehalveWatDaarnaastLoopt() {
        vandaagIs(START);
        String nummer = dossier(START);
        for (Soort soort : Soort.values()) {
            concepten.save(new Besluitconcept(nummer, soort, Instant.EPOCH));
        }

        sluiting.sluit(nummer, PLAATS, "AFGEZIEN", null);

        assertThat(concepten.findByDossiernummerAndAfgehandeldFalseOrderByIdDesc(nummer))
                .extracting(Besluitconcept::soort)
                .containsExactlyInAnyOrder(Soort.BESLISSING_OP_BEZWAAR, Soort.DWANGSOM, Soort.INTREKKING);
    }

    @Test
    void overlijdenVanDeEnigeEindigtOpDeDagVanOverlijden() {
        vandaagIs(START.plusDays(20));
        String nummer = dossier(START);
        Persoon aanvrager = dossiers.aanvrager(nummer);
        aanvrager.isOverleden(START.plusDays(14));
        dossiers.bewaar(aanvrager);

        sluiting.sluit(nummer, PLAATS, "INTAKE", null);

        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.OVERLEDEN);
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(START.plusDays(14));
    }

    @Test
    void eenDwangsomNaDeWeigeringVerandertDeBewaartermijnNiet() {
        vandaagIs(START.plusDays(30));
        String nummer = dossier(START);
        besluit(nummer, Soort.TOEGANG, "WEIGEREN", START);
        besluit(nummer, Soort.DWANGSOM, "DWANGSOM_VERSCHULDIGD", START.plusDays(20));
        besluit(nummer, Soort.BESLISSING_OP_BEZWAAR, "ONGEGROND", START.plusDays(25));

        sluiting.sluit(nummer, PLAATS, "INTAKE", "HULPVRAAG");

        assertThat(bewaard(nummer))
                .isEqualTo("Bewaren tot en met 2 maart 2031; Selectielijst gemeenten 2020, resultaat 8.2");
        assertThat(termijnen.lopend(nummer, "A50")).isPresent();
    }

    @Test
    void naEenDwangsomIsHulpDieEindigdeNietOpnieuwGeeindigdDoorEenOverlijden() {
        vandaagIs(START.plusDays(30));
        String nummer = dossier(START);
        besluit(nummer, Soort.TOEGANG, "TOEKENNEN", START);
        besluit(nummer, Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN", START.plusDays(10));
        besluit(nummer, Soort.DWANGSOM, "GEEN_DWANGSOM", START.plusDays(12));
        overlijdt(nummer, START.plusDays(20));

        sluiting.sluit(nummer, PLAATS, "INTAKE", "HULPVRAAG");

        assertThat(uitkomsten.laatste(nummer, Regel.VOORTIJDIGE_BEEINDIGING)).isEmpty();
        assertThat(bewaard(nummer)).endsWith("resultaat 8.3.5");
    }

    @Test
    void naNietBehandelenBlijftHetDossierZolangErBezwaarEnBeroepKan() {
        vandaagIs(START);
        String nummer = dossier(START);
        besluit(nummer, Soort.NIET_IN_BEHANDELING, "NIET_BEHANDELEN", START);
        termijnen.start(new Termijnsleutel(nummer, "A15", "besluit-1"), START);

        sluiting.sluit(nummer, PLAATS, "INTAKE", "NIET_BEHANDELD");

        // six weeks end on 13 April, and a letter that was posted in time may come a week later
        assertThat(dossiers.dossier(nummer).bewarenTot()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(termijnen.lopend(nummer, "A51-sociaal").map(Termijn::einde)).contains(LocalDate.of(2026, 4, 20));

        vandaagIs(LocalDate.of(2026, 4, 10));
        LocalDate beslissing = termijnen
                .start(new Termijnsleutel(nummer, "A17", "bezwaar-1"), LocalDate.of(2026, 4, 13))
                .einde();
        assertThat(beslissing).isAfter(LocalDate.of(2026, 4, 20));
        assertThat(dossiers.dossier(nummer).bewarenTot()).isEqualTo(beslissing);

        vandaagIs(LocalDate.of(2026, 5, 20));
        LocalDate beroep = termijnen
                .start(new Termijnsleutel(nummer, "A22", "besluit-2"), LocalDate.of(2026, 5, 20))
                .einde();
        assertThat(beroep).isAfter(beslissing);
        assertThat(dossiers.dossier(nummer).bewarenTot()).isEqualTo(beroep);
        assertThat(termijnen.lopend(nummer, "A51-sociaal").map(Termijn::einde)).contains(beroep);
    }

    private String bewaard(String nummer) {
        Regeluitkomst bewaard = uitkomsten.laatste(nummer, Regel.BEWAARTERMIJN).orElseThrow();
        return bewaard.uitkomst() + "; " + uitkomsten.redenen(bewaard).get(0).grondslag();
    }

    private void besluit(String nummer, Soort soort, String uitkomst, LocalDate op) {
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                soort,
                uitkomst,
                "motivering",
                "Wgs art. 4a",
                "consulent",
                "kwaliteit",
                op,
                op,
                "POST",
                op.atStartOfDay().toInstant(java.time.ZoneOffset.UTC)));
    }
}
