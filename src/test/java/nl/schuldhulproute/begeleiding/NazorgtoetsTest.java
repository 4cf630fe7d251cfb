package nl.schuldhulproute.begeleiding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NazorgtoetsTest {

    @Test
    void wieZichRedtEnOpTijdOmHulpVraagtKanZelfContactOpnemen() {
        Nazorgtoets.Voorstel voorstel = Nazorgtoets.voor(
                new Nazorgtoets.Antwoorden(true, true, true, true, true, true, false, false, Intensiteit.PASSIEF));
        assertThat(voorstel.intensiteit()).isEqualTo(Intensiteit.PASSIEF);
        assertThat(voorstel.redenen())
                .containsExactly("De inwoner redt zich en vraagt op tijd om hulp als het nodig is.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | true  | true  | true  | true  | true  | false | false | PASSIEF | niet in evenwicht",
                "true  | false | true  | true  | true  | true  | false | false | PASSIEF | administratie",
                "true  | true  | false | true  | true  | true  | false | false | PASSIEF | niet op tijd om hulp",
                "true  | true  | true  | true  | false | true  | false | false | PASSIEF | verzekeringen",
                "true  | true  | true  | true  | true  | true  | true  | false | PASSIEF | grote verandering",
                "true  | true  | true  | true  | true  | true  | false | true  | PASSIEF | moeite met lezen",
                "true  | true  | true  | false | true  | false | false | false | PASSIEF | geen buffer",
                "true  | true  | true  | true  | true  | true  | false | false | ACTIEF  | De inwoner wil"
            })
    void eenRisicoOfEenWensVraagtActieveNazorg(
            boolean inBalans,
            boolean administratie,
            boolean vraagtHulp,
            boolean buffer,
            boolean verzekerd,
            boolean netwerk,
            boolean verandering,
            boolean moeite,
            Intensiteit wens,
            String reden) {
        Nazorgtoets.Voorstel voorstel = Nazorgtoets.voor(new Nazorgtoets.Antwoorden(
                inBalans, administratie, vraagtHulp, buffer, verzekerd, netwerk, verandering, moeite, wens));
        assertThat(voorstel.intensiteit()).isEqualTo(Intensiteit.ACTIEF);
        assertThat(voorstel.redenen()).singleElement().asString().contains(reden);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void eenBufferOfEenNetwerkIsGenoeg(boolean buffer, boolean netwerk) {
        assertThat(Nazorgtoets.voor(new Nazorgtoets.Antwoorden(
                                true, true, true, buffer, true, netwerk, false, false, Intensiteit.PASSIEF))
                        .intensiteit())
                .isEqualTo(Intensiteit.PASSIEF);
    }
}
