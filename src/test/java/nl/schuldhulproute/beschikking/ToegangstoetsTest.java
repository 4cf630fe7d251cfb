package nl.schuldhulproute.beschikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Toegangstoetsing.Advies;
import nl.schuldhulproute.dossier.Toegangstoetsing.Situatie;
import org.junit.jupiter.api.Test;

class ToegangstoetsTest {

    private static final LocalDate AANVRAAG = LocalDate.of(2026, 8, 31);

    private final Toegangstoets zonderGronden =
            new Toegangstoets(false, dag -> dag.plusMonths(6), dag -> dag.plusMonths(6));
    private final Toegangstoets metGronden =
            new Toegangstoets(true, dag -> dag.plusMonths(6), dag -> dag.plusMonths(6));

    @Test
    void zonderVerblijfsstatusIsHetAdviesWeigerenOokBijSchulden() {
        var uitslag =
                metGronden.toets(new Situatie(false, true, false, true, true, true, true, true, null, null), AANVRAAG);

        assertThat(uitslag.advies()).isEqualTo(Advies.WEIGEREN);
        assertThat(uitslag.redenen()).extracting(Toegangstoets.Reden::artikel).containsExactly("Wgs art. 3 lid 4");
    }

    @Test
    void wieGeenInwonerIsWordtAlleenGelijkgesteldBijEenBijzondereOmstandigheid() {
        assertThat(metGronden
                        .toets(situatie(false, false, null, null), AANVRAAG)
                        .advies())
                .isEqualTo(Advies.WEIGEREN);
        assertThat(metGronden.toets(situatie(false, true, null, null), AANVRAAG).advies())
                .isEqualTo(Advies.VERLENEN);
    }

    @Test
    void elkeGrondVoorToegangIsGenoeg() {
        assertThat(advies(true, false, false, false)).isEqualTo(Advies.VERLENEN);
        assertThat(advies(false, true, false, false)).isEqualTo(Advies.VERLENEN);
        assertThat(advies(false, false, true, true)).isEqualTo(Advies.VERLENEN);
    }

    @Test
    void geldzorgenZonderVoorzieningGevenGeenToegangMaarOokGeenWeigering() {
        var uitslag = zonderGronden.toets(
                new Situatie(true, true, false, false, false, true, false, false, null, null), AANVRAAG);

        assertThat(uitslag.advies()).isEqualTo(Advies.AFWEGEN);
        assertThat(uitslag.redenen())
                .singleElement()
                .satisfies(reden -> assertThat(reden.uitleg()).contains("informatie en advies"));
        assertThat(advies(false, false, false, true)).isEqualTo(Advies.AFWEGEN);
    }

    @Test
    void eerderGebruikTeltAlleenAlsDeRaadHetInHetPlanHeeftGezet() {
        LocalDate vorige = AANVRAAG.minusMonths(1);

        assertThat(zonderGronden
                        .toets(situatie(true, false, vorige, null), AANVRAAG)
                        .advies())
                .isEqualTo(Advies.VERLENEN);
        var uitslag = metGronden.toets(situatie(true, false, vorige, null), AANVRAAG);
        assertThat(uitslag.advies()).isEqualTo(Advies.AFWEGEN);
        assertThat(uitslag.redenen())
                .extracting(Toegangstoets.Reden::artikel)
                .contains("Wgs art. 3 lid 2, beleidsregels art. 7 onder a");
    }

    @Test
    void naHetVensterTeltEerderGebruikNietMeer() {
        // 28 February + 6 months = 28 August; the aanvraag of 31 August is too late for it.
        assertThat(metGronden
                        .toets(situatie(true, false, LocalDate.of(2026, 2, 28), null), AANVRAAG)
                        .advies())
                .isEqualTo(Advies.VERLENEN);
        assertThat(metGronden
                        .toets(situatie(true, false, LocalDate.of(2026, 2, 28), null), LocalDate.of(2026, 8, 28))
                        .advies())
                .isEqualTo(Advies.AFWEGEN);
    }

    @Test
    void fraudeWordtNooitVanzelfEenWeigering() {
        var uitslag = metGronden.toets(situatie(true, false, null, AANVRAAG.minusDays(1)), AANVRAAG);

        assertThat(uitslag.advies()).isEqualTo(Advies.AFWEGEN);
        assertThat(uitslag.redenen().get(uitslag.redenen().size() - 1).uitleg())
                .endsWith("Weigeren kan, het hoeft niet.");
        assertThat(metGronden
                        .toets(situatie(true, false, null, AANVRAAG.plusDays(1)), AANVRAAG)
                        .advies())
                .isEqualTo(Advies.VERLENEN);
    }

    private Advies advies(boolean opgehouden, boolean kanNiet, boolean zorgen, boolean voorziening) {
        return zonderGronden
                .toets(
                        new Situatie(true, true, false, opgehouden, kanNiet, zorgen, voorziening, false, null, null),
                        AANVRAAG)
                .advies();
    }

    private static Situatie situatie(boolean inwoner, boolean gelijkgesteld, LocalDate vorige, LocalDate fraude) {
        return new Situatie(true, inwoner, gelijkgesteld, true, false, true, true, true, vorige, fraude);
    }
}
