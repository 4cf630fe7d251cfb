package nl.schuldhulproute.planvanaanpak;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schuldhulproute.planvanaanpak.Aanbodregel.Gegevens;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Eerder;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Inkomen;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Regelbaar;
import nl.schuldhulproute.planvanaanpak.OmstandighedenWegen.Vaardigheden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanbodregelTest {

    @ParameterizedTest
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
                "90000   | 5000  | true  | false | false | STABIEL   | JA       | NEE  | BETALINGSREGELING      | 18 maanden",
                "90001   | 5000  | true  | false | false | STABIEL   | JA       | NEE  | HERFINANCIERING        | 36 maanden",
                "180000  | 5000  | true  | false | false | STABIEL   | JA       | NEE  | HERFINANCIERING        | 36 maanden",
                "180000  | 5000  | true  | false | false | WISSELEND | JA       | NEE  | SCHULDBEMIDDELING      | wisselt",
                "180001  | 5000  | true  | false | false | STABIEL   | JA       | NEE  | SANERINGSKREDIET       | stabiel",
                "1000000 | 5000  | true  | false | true  | STABIEL   | JA       | NEE  | SCHULDBEMIDDELING      | ondernemer",
                "1000000 | 0     | true  | false | false | STABIEL   | JA       | NEE  | ZONDER_AFLOSCAPACITEIT | geen afloscapaciteit",
                "1000000 | 5000  | true  | false | false | STABIEL   | KANSLOOS | MSNP | WSNP                   | Wsnp staat open",
                "1000000 | 5000  | true  | false | false | STABIEL   | KANSLOOS | WSNP | SANERINGSKREDIET       | korter dan 10 jaar geleden",
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
            Oplossing voorstel,
            String reden) {
        Aanbodregel.Voorstel gegeven = Aanbodregel.voor(new Gegevens(
                schuld,
                afloscapaciteit,
                false,
                compleet,
                crisis,
                ondernemer,
                inkomen,
                regelbaar,
                Vaardigheden.MET_STEUN,
                eerder));
        assertThat(gegeven.oplossing()).isEqualTo(voorstel);
        assertThat(gegeven.redenen().get(0)).contains(reden);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | MET_STEUN | NEE        | indicatief",
                "false | NIET      | NEE        | budgetbeheer of beschermingsbewind",
                "false | MET_STEUN | SCHULDHULP | eerder hulp"
            })
    void watMeeteltStaatBijDeRedenen(boolean indicatief, Vaardigheden vaardigheden, Eerder eerder, String reden) {
        Aanbodregel.Voorstel gegeven = Aanbodregel.voor(new Gegevens(
                1_000_000, 5_000, indicatief, true, false, false, Inkomen.STABIEL, Regelbaar.JA, vaardigheden, eerder));
        assertThat(gegeven.redenen()).hasSize(2);
        assertThat(gegeven.redenen().get(1)).contains(reden);
    }
}
