package nl.schuldhulproute.bezwaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldhulproute.bezwaar.Ontvankelijkheid.Gegevens;
import nl.schuldhulproute.bezwaar.Ontvankelijkheid.Indiening;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Regeltermijnen;
import nl.schuldhulproute.termijn.Kalender;
import nl.schuldhulproute.termijn.Termijnberekening;
import nl.schuldhulproute.termijn.Termijnen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb art. 6:7 to 6:11 and 6:15, with the ends as the table of terms computes them. */
class OntvankelijkheidTest {

    /** Six weeks after a Tuesday is Koningsdag: the last day is the 28th, and the post may take until 5 May, a holiday. */
    private static final LocalDate BEKEND = LocalDate.of(2027, 3, 16);

    private static final LocalDate BESLOTEN = LocalDate.of(2027, 3, 15);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2027, 4, 28);
    private static final LocalDate POST_TOT = LocalDate.of(2027, 5, 10);

    private final Ontvankelijkheid regel = new Ontvankelijkheid();
    private final Regeltermijnen termijnen =
            new Regeltermijnen(Termijnen.standaard(), new Termijnberekening(Kalender.standaard()));

    @Test
    void deTermijnenZijnDieVanDeTabel() {
        assertThat(termijnen.vanaf("A15", BEKEND).laatsteDag()).isEqualTo(LAATSTE_DAG);
        // A week after the end is 5 May, then Ascension Day, a day that a royal decree made free, and a weekend.
        assertThat(termijnen.vanaf("A16", LAATSTE_DAG).laatsteDag()).isEqualTo(POST_TOT);
    }

    @ParameterizedTest(name = "afgegeven op {0}: {1}")
    @CsvSource({
        // Before the decision was taken, on its day, on the day on which it was made known, and the day after.
        "2027-03-14, TE_VROEG_AFWEGEN",
        "2027-03-15, TE_VROEG",
        "2027-03-16, TE_VROEG",
        "2027-03-17, OP_TIJD",
        // Around Koningsdag, on which six weeks end, and the day after, on which the term ends.
        "2027-04-27, OP_TIJD",
        "2027-04-28, OP_TIJD",
        "2027-04-29, TE_LAAT_AFWEGEN",
        // The post rule does not hold for what was handed over.
        "2027-05-03, TE_LAAT_AFWEGEN"
    })
    void afgegevenOfDigitaalTeltDeDagVanOntvangst(LocalDate ontvangen, Indiening indiening) {
        assertThat(beoordeel(false, null, ontvangen, null).uitkomst()).isEqualTo(indiening);
        // A postmark says nothing about what did not come by post.
        assertThat(beoordeel(false, LAATSTE_DAG, ontvangen, null).uitkomst()).isEqualTo(indiening);
    }

    @ParameterizedTest(name = "gepost op {0}, ontvangen op {1}: {2}")
    @CsvSource({
        "2027-04-26, 2027-04-28, OP_TIJD",
        // Posted before the end, and received within a week after it: on its first day, and on its last.
        "2027-04-28, 2027-04-29, OP_TIJD",
        "2027-04-28, 2027-05-10, OP_TIJD",
        // Received a day later than that.
        "2027-04-28, 2027-05-11, TE_LAAT_AFWEGEN",
        // Posted a day after the end.
        "2027-04-29, 2027-04-30, TE_LAAT_AFWEGEN",
        "2027-04-29, 2027-05-11, TE_LAAT_AFWEGEN"
    })
    void perPostTeltOokHetPoststempel(LocalDate gepost, LocalDate ontvangen, Indiening indiening) {
        assertThat(beoordeel(true, gepost, ontvangen, null).uitkomst()).isEqualTo(indiening);
    }

    @ParameterizedTest(name = "bekend op {0}: tot en met {1}, per post tot en met {2}")
    @CsvSource({
        // Over the end of the year: six weeks end on New Year's Day, a Friday.
        "2026-11-20, 2027-01-04, 2027-01-11",
        // Six weeks end on Christmas Day.
        "2026-11-13, 2026-12-28, 2027-01-04",
        // Ascension Day, a day that a royal decree made free, and a weekend.
        "2026-04-02, 2026-05-18, 2026-05-26",
        // Over 29 February of a leap year.
        "2028-01-20, 2028-03-02, 2028-03-09"
    })
    void rondFeestdagenEnJaareinden(LocalDate bekend, LocalDate laatsteDag, LocalDate postTot) {
        assertThat(termijnen.vanaf("A15", bekend).laatsteDag()).isEqualTo(laatsteDag);
        assertThat(termijnen.vanaf("A16", laatsteDag).laatsteDag()).isEqualTo(postTot);
        for (LocalDate dag = bekend.plusDays(1); !dag.isAfter(laatsteDag); dag = dag.plusDays(1)) {
            assertThat(bij(bekend, false, null, dag)).isEqualTo(Indiening.OP_TIJD);
        }
        assertThat(bij(bekend, false, null, laatsteDag.plusDays(1))).isEqualTo(Indiening.TE_LAAT_AFWEGEN);
        assertThat(bij(bekend, true, laatsteDag, postTot)).isEqualTo(Indiening.OP_TIJD);
        assertThat(bij(bekend, true, laatsteDag, postTot.plusDays(1))).isEqualTo(Indiening.TE_LAAT_AFWEGEN);
    }

    @Test
    void zonderPoststempelIsHetBijEenBriefInDieWeekNietTeZeggen() {
        assertThat(beoordeel(true, null, LAATSTE_DAG, null).uitkomst()).isEqualTo(Indiening.OP_TIJD);
        assertThat(beoordeel(true, null, LAATSTE_DAG.plusDays(1), null).ontbreekt())
                .containsExactly("de dag waarop het bezwaar op de post is gedaan");
        assertThat(beoordeel(true, null, POST_TOT, null).isBepaald()).isFalse();
        assertThat(beoordeel(true, null, POST_TOT.plusDays(1), null).uitkomst()).isEqualTo(Indiening.TE_LAAT_AFWEGEN);
    }

    @Test
    void watEenAnderBestuursorgaanOntvingTeltVanafDieDag() {
        Uitslag<Indiening> uitslag = beoordeel(false, null, LAATSTE_DAG.plusDays(20), LAATSTE_DAG);
        assertThat(uitslag.uitkomst()).isEqualTo(Indiening.OP_TIJD);
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg, Reden::grondslag)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "Een ander bestuursorgaan ontving het bezwaar al op 28 april 2027. Die dag telt.",
                        "Awb art. 6:15 lid 3"));
        assertThat(beoordeel(false, null, LAATSTE_DAG.plusDays(20), LAATSTE_DAG.plusDays(1))
                        .uitkomst())
                .isEqualTo(Indiening.TE_LAAT_AFWEGEN);
        // A day after the receipt here cannot be earlier; the first of the two counts.
        assertThat(beoordeel(false, null, LAATSTE_DAG, LAATSTE_DAG.plusDays(3)).uitkomst())
                .isEqualTo(Indiening.OP_TIJD);
    }

    @Test
    void watGeenBesluitIsWordtNietBehandeld() {
        Uitslag<Indiening> uitslag = regel.beoordeel(
                new Gegevens(false, null, null, null, null, null, null, LocalDate.of(2027, 3, 1), null));
        assertThat(uitslag.uitkomst()).isEqualTo(Indiening.GEEN_BESLUIT);
        assertThat(uitslag.redenen().get(0).grondslag()).isEqualTo("Awb art. 1:3 en art. 7:1");
        assertThat(uitslag.uitkomst().isOpTijd()).isFalse();
    }

    @Test
    void deRedenNoemtDeDagenEnHetArtikel() {
        Reden opTijd = beoordeel(true, LAATSTE_DAG, LAATSTE_DAG.plusDays(2), null)
                .redenen()
                .get(0);
        assertThat(opTijd.uitleg())
                .isEqualTo(
                        "Het bezwaar is op de post gedaan op 28 april 2027, voor het einde van de termijn op 28 april 2027. Het kwam binnen op 30 april 2027, binnen een week na die dag (tot en met 10 mei 2027).");
        assertThat(opTijd.grondslag()).isEqualTo("Awb art. 6:9 lid 2");
        assertThat(opTijd.feiten())
                .contains(
                        new Reden.Feit("laatste dag van de bezwaartermijn", "28 april 2027"),
                        new Reden.Feit("bezwaar op de post gedaan", "28 april 2027"));
        assertThat(beoordeel(false, null, LAATSTE_DAG.plusDays(1), null)
                        .redenen()
                        .get(0)
                        .uitleg())
                .endsWith("Te laat is het pas echt als de inwoner daar redelijkerwijs iets aan kon doen.");
    }

    @Test
    void watOntbreektWordtGenoemd() {
        assertThat(regel.beoordeel(new Gegevens(true, null, null, null, null, null, null, null, null))
                        .ontbreekt())
                .containsExactly(
                        "de dag waarop het bezwaar binnenkwam",
                        "de dag waarop het besluit is bekendgemaakt",
                        "de dag waarop het besluit is genomen",
                        "de laatste dag van de bezwaartermijn",
                        "hoe het bezwaar binnenkwam");
    }

    private Uitslag<Indiening> beoordeel(boolean post, LocalDate gepost, LocalDate ontvangen, LocalDate elders) {
        return regel.beoordeel(
                new Gegevens(true, BESLOTEN, BEKEND, LAATSTE_DAG, POST_TOT, post, gepost, ontvangen, elders));
    }

    private Indiening bij(LocalDate bekend, boolean post, LocalDate gepost, LocalDate ontvangen) {
        LocalDate laatsteDag = termijnen.vanaf("A15", bekend).laatsteDag();
        return regel.beoordeel(new Gegevens(
                        true,
                        bekend,
                        bekend,
                        laatsteDag,
                        termijnen.vanaf("A16", laatsteDag).laatsteDag(),
                        post,
                        gepost,
                        ontvangen,
                        null))
                .uitkomst();
    }
}
