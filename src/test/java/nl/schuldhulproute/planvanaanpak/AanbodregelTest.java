package nl.schuldhulproute.planvanaanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.planvanaanpak.Aanbodregel.Feiten;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Doelgroep;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Eerder;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Inkomen;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Regelbaar;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Vaardigheden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AanbodregelTest {

    private static final LocalDate OP = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} schuld, {1} per maand, {5}, {6}, {7}: {8}")
    @CsvSource(
            delimiter = '|',
            value = {
                // schuld | afloscapaciteit | compleet | crisis | ondernemer | inkomen | regelbaar | eerder | voorstel |
                // reden
                "0       | 5000  | true  | false | false | STABIEL   | JA       | NEE  | BEGELEIDING            | geen schulden",
                "0       | 5000  | false | false | false | STABIEL   | JA       | NEE  | STABILISATIE           | nog niet compleet",
                "1000000 | 5000  | true  | true  | false | STABIEL   | JA       | NEE  | STABILISATIE           | crisis",
                "1000000 | 5000  | true  | false | false | ONZEKER   | JA       | NEE  | STABILISATIE           | onzeker",
                "1000000 | 5000  | true  | false | false | STABIEL   | NOG_NIET | NEE  | STABILISATIE           | nog niet te regelen",
                // 18 months of 50 euro is 900 euro, 36 months is 1.800 euro
                "1       | 5000  | true  | false | false | STABIEL   | JA       | NEE  | BETALINGSREGELING      | binnen 18 maanden",
                "90000   | 5000  | true  | false | false | STABIEL   | JA       | NEE  | BETALINGSREGELING      | binnen 18 maanden",
                "90001   | 5000  | true  | false | false | STABIEL   | JA       | NEE  | HERFINANCIERING        | binnen 36 maanden",
                "180000  | 5000  | true  | false | false | STABIEL   | JA       | NEE  | HERFINANCIERING        | binnen 36 maanden",
                "180000  | 5000  | true  | false | false | STABIEL   | KANSLOOS | NEE  | HERFINANCIERING        | binnen 36 maanden",
                "180000  | 5000  | true  | false | true  | STABIEL   | JA       | NEE  | BETALINGSREGELING      | binnen 36 maanden",
                "180000  | 5000  | true  | false | false | WISSELEND | JA       | NEE  | BETALINGSREGELING      | binnen 36 maanden",
                "180001  | 5000  | true  | false | false | STABIEL   | JA       | NEE  | SANERINGSKREDIET       | stabiel",
                "180001  | 5000  | true  | false | false | WISSELEND | JA       | NEE  | SCHULDBEMIDDELING      | wisselt",
                "1000000 | 5000  | true  | false | true  | STABIEL   | JA       | NEE  | SCHULDBEMIDDELING      | ondernemer",
                "1       | 0     | true  | false | false | STABIEL   | JA       | NEE  | ZONDER_AFLOSCAPACITEIT | geen afloscapaciteit",
                "1000000 | 0     | true  | false | false | STABIEL   | KANSLOOS | NEE  | WSNP                   | Wsnp staat open",
                "1000000 | 5000  | true  | false | false | STABIEL   | KANSLOOS | MSNP | WSNP                   | Wsnp staat open",
                "1000000 | 5000  | true  | false | false | STABIEL   | KANSLOOS | WSNP | SANERINGSKREDIET       | korter dan 10 jaar geleden",
                "1000000 | 0     | true  | false | false | STABIEL   | KANSLOOS | WSNP | ZONDER_AFLOSCAPACITEIT | korter dan 10 jaar geleden"
            })
    void hetVoorstelVolgtUitDeOmstandigheden(
            long schuld,
            long afloscapaciteit,
            boolean compleet,
            boolean crisis,
            boolean ondernemer,
            Inkomen inkomen,
            Regelbaar regelbaar,
            Eerder eerder,
            Oplossingskeuze voorstel,
            String reden) {
        Uitslag<Oplossingskeuze> gegeven = voor(new Feiten(
                schuld,
                afloscapaciteit,
                false,
                compleet,
                crisis,
                ondernemer,
                inkomen,
                regelbaar,
                Vaardigheden.MET_STEUN,
                eerder,
                Set.of(),
                Set.of()));
        assertThat(gegeven.uitkomst()).isEqualTo(voorstel);
        assertThat(gegeven.redenen().get(0).uitleg()).contains(reden);
        assertThat(gegeven.redenen())
                .allSatisfy(een -> assertThat(een.grondslag()).isNotBlank());
    }

    @Test
    void wieAllesKanBetalenZietDeRekensomEnHetCijfer() {
        Uitslag<Oplossingskeuze> gegeven = voor(gewoon(180_000L, 5_000L, Vaardigheden.MET_STEUN, Eerder.NEE, false));
        assertThat(gegeven.redenen().get(0).cijfers())
                .extracting(Reden.GebruiktCijfer::waarde)
                .containsExactly("36 maanden");
        assertThat(gegeven.redenen().get(1).uitleg())
                .isEqualTo("Met € 50,00 per maand duurt het 36 maanden om € 1.800,00 te betalen. "
                        + "Dat is niet langer dan 36 maanden.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | MET_STEUN | NEE        | indicatief                          | art. 9 lid 2 onder g",
                "false | NIET      | NEE        | budgetbeheer of beschermingsbewind  | art. 10 lid 2 onder d",
                "false | MET_STEUN | SCHULDHULP | eerder hulp                         | art. 10 lid 2 onder f"
            })
    void watMeeteltStaatBijDeRedenen(
            boolean indicatief, Vaardigheden vaardigheden, Eerder eerder, String reden, String grondslag) {
        Uitslag<Oplossingskeuze> gegeven = voor(gewoon(1_000_000L, 5_000L, vaardigheden, eerder, indicatief));
        assertThat(gegeven.redenen()).hasSize(3);
        assertThat(gegeven.redenen().get(2).uitleg()).contains(reden);
        assertThat(gegeven.redenen().get(2).grondslag()).contains(grondslag);
        assertThat(gegeven.isIndicatief()).isEqualTo(indicatief);
    }

    @Test
    void leefgebiedenEnDoelgroepenStaanBijDeRedenen() {
        Uitslag<Oplossingskeuze> gegeven = voor(new Feiten(
                1_000_000L,
                5_000L,
                false,
                true,
                false,
                false,
                Inkomen.STABIEL,
                Regelbaar.JA,
                Vaardigheden.MET_STEUN,
                Eerder.NEE,
                Set.of(Leefgebied.WONEN, Leefgebied.INKOMEN),
                Set.of(Doelgroep.HUISBEZITTER, Doelgroep.JONGERE)));
        assertThat(gegeven.redenen())
                .extracting(Reden::uitleg)
                .endsWith(
                        "Kies begeleiding die past bij deze leefgebieden: Inkomen, Wonen.",
                        "De inwoner is jong: kijk naar school, werk en hulp voor jongeren.",
                        "De inwoner heeft een eigen huis: kijk of de waarde van het huis kan helpen.");
    }

    @ParameterizedTest
    @EnumSource(Doelgroep.class)
    void elkeDoelgroepGeeftEenVolleZin(Doelgroep doelgroep) {
        assertThat(doelgroep.aandachtspunt()).startsWith("De inwoner ").endsWith(".");
    }

    @Test
    void zonderGegevensZegtDeRegelWatHijMist() {
        assertThat(voor(new Feiten(null, null, false, true, false, false, null, null, null, null, Set.of(), Set.of()))
                        .ontbreekt())
                .containsExactly(
                        "alle schulden samen",
                        "de afloscapaciteit",
                        "hoe zeker het inkomen is",
                        "of de schulden te regelen zijn",
                        "wat de inwoner zelf kan",
                        "of de inwoner eerder hulp had");
        assertThat(voor(gewoon(-1L, -1L, Vaardigheden.NIET, Eerder.NEE, false)).ontbreekt())
                .containsExactly("alle schulden samen", "de afloscapaciteit");
        assertThat(Aanbodregel.voor(
                                gewoon(1L, 1L, Vaardigheden.NIET, Eerder.NEE, false),
                                Cijfers.standaard(),
                                LocalDate.of(2023, 6, 30))
                        .ontbreekt())
                .containsExactly("de bedragen die de wet noemde op 30 juni 2023");
    }

    private static Feiten gewoon(
            Long schuld, Long afloscapaciteit, Vaardigheden vaardigheden, Eerder eerder, boolean indicatief) {
        return new Feiten(
                schuld,
                afloscapaciteit,
                indicatief,
                true,
                false,
                false,
                Inkomen.STABIEL,
                Regelbaar.JA,
                vaardigheden,
                eerder,
                Set.of(),
                Set.of());
    }

    private static Uitslag<Oplossingskeuze> voor(Feiten feiten) {
        return Aanbodregel.voor(feiten, Cijfers.standaard(), OP);
    }
}
