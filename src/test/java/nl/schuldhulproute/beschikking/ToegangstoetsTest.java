package nl.schuldhulproute.beschikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beschikking.Toegangstoets.Feiten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Toegangstoetsing.Advies;
import nl.schuldhulproute.dossier.Toegangstoetsing.Situatie;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Regeltermijnen;
import nl.schuldhulproute.termijn.Kalender;
import nl.schuldhulproute.termijn.Termijnberekening;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnwijzigingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The windows are the real ones of the table of terms: six months, without a shift for free days. */
class ToegangstoetsTest {

    private static final LocalDate AANVRAAG = LocalDate.of(2026, 8, 31);
    private static final Regeltermijnen TERMIJNEN =
            new Regeltermijnen(Termijnen.standaard(), new Termijnberekening(Kalender.standaard()));

    private final Toegangstoets zonderGronden = toets(false);
    private final Toegangstoets metGronden = toets(true);

    // ---- step 1

    @Test
    void zonderVerblijfsstatusIsHetAdviesWeigerenOokBijSchulden() {
        Situatie alles = new Situatie(
                false, true, true, true, true, true, true, true, AANVRAAG.minusDays(1), AANVRAAG.minusDays(1));

        var uitslag = metGronden.toets(new Feiten(alles, AANVRAAG, true));

        assertThat(uitslag.uitkomst()).isEqualTo(Advies.WEIGEREN);
        assertThat(uitslag.redenen()).extracting(Reden::grondslag).containsExactly("Wgs art. 3 lid 4");
    }

    @Test
    void zonderVerblijfsstatusDoetNietsAndersErToe() {
        Situatie niets = new Situatie(false, null, null, null, null, null, null, false, null, null);

        assertThat(metGronden.toets(new Feiten(niets, null, false)).uitkomst()).isEqualTo(Advies.WEIGEREN);
    }

    // ---- step 2

    @Test
    void wieGeenInwonerIsWordtAlleenGelijkgesteldBijEenBijzondereOmstandigheid() {
        var uitslag = metGronden.toets(new Feiten(woont(false, false), AANVRAAG, false));
        assertThat(uitslag.uitkomst()).isEqualTo(Advies.WEIGEREN);
        assertThat(uitslag.redenen())
                .singleElement()
                .satisfies(reden -> assertThat(reden.uitleg()).contains("de weg naar de eigen gemeente"));
        assertThat(metGronden
                        .toets(new Feiten(woont(false, true), AANVRAAG, false))
                        .uitkomst())
                .isEqualTo(Advies.VERLENEN);
        assertThat(metGronden
                        .toets(new Feiten(woont(true, null), AANVRAAG, false))
                        .uitkomst())
                .as("bij een inwoner is de vraag er niet")
                .isEqualTo(Advies.VERLENEN);
    }

    // ---- step 3

    @Test
    void wieInHetEersteGesprekAfzietHeeftGeenBesluitNodig() {
        var uitslag =
                metGronden.toets(new Feiten(situatie(AANVRAAG.minusDays(1), AANVRAAG.minusDays(1)), AANVRAAG, true));

        assertThat(uitslag.uitkomst()).isEqualTo(Advies.GEEN_BESLUIT_NODIG);
        assertThat(uitslag.redenen()).extracting(Reden::grondslag).containsExactly("Wgs art. 4a lid 2");
    }

    // ---- steps 4 and 5: flagged, never decided

    @Test
    void eerderGebruikTeltAlleenAlsDeRaadHetInHetPlanHeeftGezet() {
        Situatie eerder = situatie(AANVRAAG.minusMonths(1), null);

        var zonder = zonderGronden.toets(new Feiten(eerder, AANVRAAG, false));
        assertThat(zonder.uitkomst()).isEqualTo(Advies.VERLENEN);
        assertThat(laatste(zonder).uitleg()).endsWith("niet in het plan gezet.");

        var met = metGronden.toets(new Feiten(eerder, AANVRAAG, false));
        assertThat(met.uitkomst()).isEqualTo(Advies.AFWEGEN);
        assertThat(met.redenen().get(0).grondslag()).isEqualTo("Wgs art. 3 lid 2, VNG-model art. 7 onder a");
        assertThat(met.redenen().get(0).uitleg()).endsWith("Weigeren kan, het hoeft niet.");
        assertThat(laatste(met).grondslag()).isEqualTo("VNG-model art. 6 lid 1 onder a");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, AFWEGEN, VERLENEN",
        "false, true, VERLENEN, AFWEGEN",
        "false, false, VERLENEN, VERLENEN",
    })
    void alleenDeGrondDieDeGemeenteKoosTeltMee(boolean eerder, boolean fraude, Advies naEerder, Advies naFraude) {
        Toegangstoets toets = toets(new Toegangstoets.Gronden(true, eerder, fraude));
        LocalDate maandGeleden = AANVRAAG.minusMonths(1);
        assertThat(toets.toets(new Feiten(situatie(maandGeleden, null), AANVRAAG, false))
                        .uitkomst())
                .isEqualTo(naEerder);
        assertThat(toets.toets(new Feiten(situatie(null, maandGeleden), AANVRAAG, false))
                        .uitkomst())
                .isEqualTo(naFraude);
        assertThat(laatste(toets(new Toegangstoets.Gronden(true, false, false))
                                .toets(new Feiten(situatie(maandGeleden, null), AANVRAAG, false)))
                        .uitleg())
                .endsWith("deze gemeente weigert niet om deze reden.");
    }

    @ParameterizedTest(name = "geëindigd {0}, aanvraag {1}, vandaag {2}: telt tot en met {3}")
    @CsvSource({
        // twelve months instead of six since 2027: not for an aanvraag, and not for an end of before
        "2026-11-01, 2026-12-31, 2027-01-10, 2027-05-01",
        "2026-11-01, 2027-01-05, 2027-01-10, 2027-05-01",
        "2027-01-01, 2027-08-01, 2027-08-10, 2028-01-01",
        // three months since 2028: at once, also for an aanvraag of before
        "2027-06-01, 2027-12-31, 2028-01-10, 2027-09-01",
    })
    void eenVensterDatLangerWerdReiktNietTerugEnEenDatKorterWerdTeltMeteen(
            LocalDate einde, LocalDate aanvraag, LocalDate vandaag, LocalDate laatsteDag) {
        Regeltermijnen gewijzigd = new Regeltermijnen(
                Termijnen.met(
                        Map.of(),
                        new Termijnwijzigingen(List.of(
                                new Termijnwijzigingen.Wijziging(
                                        LocalDate.of(2027, 1, 1), "proef.", Map.of("A12", "12")),
                                new Termijnwijzigingen.Wijziging(
                                        LocalDate.of(2028, 1, 1), "proef.", Map.of("A12", "3"))))),
                new Termijnberekening(Kalender.standaard()));

        assertThat(gewijzigd.kortste("A12", einde, aanvraag, vandaag).laatsteDag())
                .isEqualTo(laatsteDag);
    }

    @ParameterizedTest(name = "geëindigd {0}, aanvraag {1}: {2}, telt tot en met {3}")
    @CsvSource({
        // an ordinary month, on the last day and the day after it; no shift for the Saturday
        "2026-02-28, 2026-08-28, AFWEGEN, 28 augustus 2026",
        "2026-02-28, 2026-08-29, VERLENEN, 28 augustus 2026",
        // the same day counts, a day earlier does not
        "2026-02-28, 2026-02-28, AFWEGEN, 28 augustus 2026",
        // month end: there is no 31 September
        "2026-03-31, 2026-09-30, AFWEGEN, 30 september 2026",
        "2026-03-31, 2026-10-01, VERLENEN, 30 september 2026",
        // leap day: 31 August 2027 ends on 29 February 2028, the year before on the 28th
        "2027-08-31, 2028-02-29, AFWEGEN, 29 februari 2028",
        "2027-08-31, 2028-03-01, VERLENEN, 29 februari 2028",
        "2026-08-31, 2027-02-28, AFWEGEN, 28 februari 2027",
        "2026-08-31, 2027-03-01, VERLENEN, 28 februari 2027",
        "2028-02-29, 2028-08-29, AFWEGEN, 29 augustus 2028",
        "2028-02-29, 2028-08-30, VERLENEN, 29 augustus 2028",
        // over the turn of the year, where the last day is Nieuwjaarsdag
        "2026-07-01, 2027-01-01, AFWEGEN, 1 januari 2027",
        "2026-07-01, 2027-01-02, VERLENEN, 1 januari 2027"
    })
    void naHetVensterTeltEerderGebruikNietMeer(LocalDate geeindigd, LocalDate aanvraag, Advies advies, String laatste) {
        for (Situatie situatie : List.of(situatie(geeindigd, null), situatie(null, geeindigd))) {
            var uitslag = metGronden.toets(new Feiten(situatie, aanvraag, false));

            assertThat(uitslag.uitkomst()).isEqualTo(advies);
            Reden venster = uitslag.redenen().get(advies == Advies.AFWEGEN ? 0 : 1);
            assertThat(venster.uitleg()).contains("tot en met " + laatste);
            assertThat(venster.feiten()).contains(new Reden.Feit("telt mee bij een aanvraag tot en met", laatste));
            assertThat(venster.cijfers())
                    .singleElement()
                    .satisfies(cijfer -> assertThat(cijfer.waarde()).isEqualTo("6 maanden"));
        }
    }

    @Test
    void watNaDeAanvraagGebeurdeTeltNiet() {
        var uitslag =
                metGronden.toets(new Feiten(situatie(AANVRAAG.plusDays(1), AANVRAAG.plusDays(1)), AANVRAAG, false));

        assertThat(uitslag.uitkomst()).isEqualTo(Advies.VERLENEN);
        assertThat(laatste(uitslag).uitleg()).endsWith("de aanvraag was er al eerder.");
    }

    @Test
    void fraudeWordtNooitVanzelfEenWeigering() {
        var uitslag = metGronden.toets(new Feiten(situatie(null, AANVRAAG.minusDays(1)), AANVRAAG, false));

        assertThat(uitslag.uitkomst()).isEqualTo(Advies.AFWEGEN);
        assertThat(uitslag.redenen().get(0).grondslag()).isEqualTo("Wgs art. 3 lid 3, VNG-model art. 7 onder b");
        assertThat(uitslag.redenen().get(0).uitleg()).endsWith("Weigeren kan, het hoeft niet.");
    }

    @Test
    void watNogKanGaatVoorWatNietMeerKan() {
        var uitslag =
                metGronden.toets(new Feiten(situatie(AANVRAAG.minusDays(1), AANVRAAG.minusYears(2)), AANVRAAG, false));

        assertThat(uitslag.uitkomst()).isEqualTo(Advies.AFWEGEN);
        assertThat(uitslag.redenen().get(0).grondslag()).contains("onder a");
        assertThat(laatste(uitslag).uitleg()).contains("fraude").contains("telt niet meer mee");
    }

    // ---- steps 6 to 8

    @Test
    void elkeGrondVoorToegangIsGenoeg() {
        assertThat(advies(true, false, false, false)).isEqualTo(Advies.VERLENEN);
        assertThat(advies(false, true, false, false)).isEqualTo(Advies.VERLENEN);
        assertThat(advies(false, false, true, true)).isEqualTo(Advies.VERLENEN);
        assertThat(advies(true, null, null, null))
                .as("één grond is genoeg, de rest hoeft niet bekend te zijn")
                .isEqualTo(Advies.VERLENEN);
    }

    @Test
    void geldzorgenZonderVoorzieningGevenGeenToegangMaarOokGeenWeigering() {
        var uitslag = zonderGronden.toets(new Feiten(gronden(false, false, true, false), AANVRAAG, false));

        assertThat(uitslag.uitkomst()).isEqualTo(Advies.INFORMATIE_EN_ADVIES);
        assertThat(uitslag.redenen())
                .singleElement()
                .satisfies(reden -> assertThat(reden.uitleg()).contains("Informatie en advies is dan genoeg"));
    }

    @Test
    void zonderZorgenEnZonderAchterstandWeegtEenMens() {
        assertThat(advies(false, false, false, true)).isEqualTo(Advies.AFWEGEN);
        assertThat(advies(false, false, false, null)).isEqualTo(Advies.AFWEGEN);
    }

    @Test
    void zonderGrondEnMetEerderGebruikWeegtEenMens() {
        Situatie situatie =
                new Situatie(true, true, null, false, false, true, false, false, AANVRAAG.minusDays(1), null);

        assertThat(metGronden.toets(new Feiten(situatie, AANVRAAG, false)).uitkomst())
                .isEqualTo(Advies.AFWEGEN);
    }

    // ---- what is missing

    @Test
    void watNietBekendIsWordtGenoemdEnNietGeraden() {
        Situatie niets = new Situatie(null, null, null, null, null, null, null, false, null, null);

        assertThat(zonderGronden.toets(new Feiten(niets, null, false)).ontbreekt())
                .containsExactly(
                        "of de inwoner rechtmatig in Nederland verblijft",
                        "of de aanvrager in deze gemeente woont",
                        "de dag van de aanvraag",
                        "of de inwoner is gestopt met betalen",
                        "of de inwoner kan doorgaan met betalen",
                        "of de inwoner zorgen over geld heeft",
                        "of er hulp nodig is waarvoor een besluit nodig is");
    }

    @Test
    void bijEenNietInwonerOntbreektDeOmstandigheid() {
        assertThat(zonderGronden
                        .toets(new Feiten(woont(false, null), AANVRAAG, false))
                        .ontbreekt())
                .containsExactly("of er een bijzondere omstandigheid is, zoals een verhuizing");
    }

    @Test
    void hetVerblijfMoetBekendZijnVoordatErIetsAndersGeldt() {
        Situatie onbekend = new Situatie(null, false, false, true, true, true, true, true, null, null);

        assertThat(zonderGronden.toets(new Feiten(onbekend, AANVRAAG, false)).ontbreekt())
                .containsExactly("of de inwoner rechtmatig in Nederland verblijft");
    }

    @ParameterizedTest
    @CsvSource({
        ", false, false, , of de inwoner is gestopt met betalen",
        "false, , false, , of de inwoner kan doorgaan met betalen",
        "false, false, , false, of de inwoner zorgen over geld heeft",
        "false, false, true, , of er hulp nodig is waarvoor een besluit nodig is"
    })
    void alleenWatErToeDoetWordtGevraagd(
            Boolean opgehouden, Boolean kanNiet, Boolean zorgen, Boolean voorziening, String ontbreekt) {
        assertThat(zonderGronden
                        .toets(new Feiten(gronden(opgehouden, kanNiet, zorgen, voorziening), AANVRAAG, false))
                        .ontbreekt())
                .containsExactly(ontbreekt);
    }

    private Advies advies(Boolean opgehouden, Boolean kanNiet, Boolean zorgen, Boolean voorziening) {
        return zonderGronden
                .toets(new Feiten(gronden(opgehouden, kanNiet, zorgen, voorziening), AANVRAAG, false))
                .uitkomst();
    }

    private static Reden laatste(Uitslag<Advies> uitslag) {
        return uitslag.redenen().get(uitslag.redenen().size() - 1);
    }

    private static Situatie gronden(Boolean opgehouden, Boolean kanNiet, Boolean zorgen, Boolean voorziening) {
        return new Situatie(true, true, null, opgehouden, kanNiet, zorgen, voorziening, false, null, null);
    }

    private static Situatie woont(Boolean inwoner, Boolean gelijkgesteld) {
        return new Situatie(true, inwoner, gelijkgesteld, true, false, true, true, true, null, null);
    }

    private static Situatie situatie(LocalDate vorige, LocalDate fraude) {
        return new Situatie(true, true, null, true, false, false, false, true, vorige, fraude);
    }

    private static Toegangstoets toets(boolean inRaadsplan) {
        return toets(new Toegangstoets.Gronden(inRaadsplan, true, true));
    }

    private static Toegangstoets toets(Toegangstoets.Gronden gronden) {
        return new Toegangstoets(
                gronden, vanaf -> TERMIJNEN.vanaf("A12", vanaf), vanaf -> TERMIJNEN.vanaf("A13", vanaf));
    }
}
