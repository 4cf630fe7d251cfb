package nl.schuldhulproute.begeleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.begeleiding.Nazorgtoets.Antwoorden;
import nl.schuldhulproute.begeleiding.Nazorgtoets.Wens;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NazorgtoetsTest {

    /** The questions in the order of the record, and the answer that is good news. */
    private static final List<String> VRAGEN = List.of(
            "zelfstandig",
            "gemotiveerd",
            "inBalans",
            "administratie",
            "vraagtHulp",
            "buffer",
            "netwerk",
            "verzekerd",
            "contactpersoon",
            "verandering",
            "moeite");

    /** Everything is good news but what is named, with a plus sign between names. */
    private static Uitslag<Intensiteit> toets(String slecht, Wens wens, Map<Leefgebied, Integer> metingen) {
        List<String> tegen = slecht == null ? List.of() : List.of(slecht.split("\\+"));
        assertThat(VRAGEN).containsAll(tegen);
        List<Boolean> antwoorden = new ArrayList<>();
        VRAGEN.forEach(vraag -> {
            boolean goed = !vraag.equals("verandering") && !vraag.equals("moeite");
            antwoorden.add(tegen.contains(vraag) ? !goed : goed);
        });
        return Nazorgtoets.voor(new Antwoorden(
                antwoorden.get(0),
                antwoorden.get(1),
                antwoorden.get(2),
                antwoorden.get(3),
                antwoorden.get(4),
                antwoorden.get(5),
                antwoorden.get(6),
                antwoorden.get(7),
                antwoorden.get(8),
                antwoorden.get(9),
                antwoorden.get(10),
                wens,
                metingen));
    }

    @Test
    void wieZichRedtEnOpTijdOmHulpVraagtKanZelfContactOpnemen() {
        Uitslag<Intensiteit> uitslag = toets(null, Wens.PASSIEF, Map.of());
        assertThat(uitslag.uitkomst()).isEqualTo(Intensiteit.PASSIEF);
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg)
                .containsExactly(
                        "De inwoner redt zich en vraagt op tijd om hulp.",
                        "De inwoner wil zelf contact opnemen als het nodig is.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the core of managing money
                "inBalans                          | ACTIEF_INTENSIEF | niet in evenwicht",
                "administratie                     | ACTIEF_INTENSIEF | administratie bijhouden lukt nog niet",
                // one risk each
                "vraagtHulp                        | ACTIEF_LICHT     | niet op tijd om hulp",
                "gemotiveerd                       | ACTIEF_LICHT     | nog niet zo ver",
                "verzekerd                         | ACTIEF_LICHT     | verzekeringen",
                "contactpersoon                    | ACTIEF_LICHT     | bij wie hij terechtkan",
                "verandering                       | ACTIEF_LICHT     | grote verandering",
                "moeite                            | ACTIEF_LICHT     | moeite met lezen",
                "buffer+netwerk                    | ACTIEF_LICHT     | geen buffer",
                // a buffer or a network is enough
                "buffer                            | PASSIEF          | redt zich",
                "netwerk                           | PASSIEF          | redt zich",
                // two risks are still light, three are not
                "verandering+moeite                | ACTIEF_LICHT     | 2 risico's",
                "verandering+moeite+verzekerd      | ACTIEF_INTENSIEF | 3 risico's",
                "verandering+moeite+buffer+netwerk | ACTIEF_INTENSIEF | 3 risico's",
                // who will not manage alone needs lasting support, whatever else
                "zelfstandig                       | LANGDURIG        | niet alleen",
                "zelfstandig+inBalans              | LANGDURIG        | niet alleen"
            })
    void elkAntwoordTeltMee(String slecht, Intensiteit intensiteit, String reden) {
        Uitslag<Intensiteit> uitslag = toets(slecht, Wens.PASSIEF, Map.of());
        assertThat(uitslag.uitkomst()).isEqualTo(intensiteit);
        assertThat(uitslag.redenen()).extracting(Reden::uitleg).anyMatch(zin -> zin.contains(reden));
    }

    @ParameterizedTest(name = "wens {1} bij {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "             | ACTIEF    | ACTIEF_LICHT     | Daarom is het voorstel hoger",
                "             | INTENSIEF | ACTIEF_INTENSIEF | Daarom is het voorstel hoger",
                "verandering  | ACTIEF    | ACTIEF_LICHT     | af en toe gebeld worden.",
                "verandering  | INTENSIEF | ACTIEF_INTENSIEF | Daarom is het voorstel hoger",
                // a wish for less does not lower the proposal: it is for the talk
                "verandering  | PASSIEF   | ACTIEF_LICHT     | bespreek het",
                "inBalans     | ACTIEF    | ACTIEF_INTENSIEF | bespreek het",
                "zelfstandig  | INTENSIEF | LANGDURIG        | bespreek het"
            })
    void watDeInwonerWilMaaktHetVoorstelHogerEnNooitLager(
            String slecht, Wens wens, Intensiteit intensiteit, String reden) {
        Uitslag<Intensiteit> uitslag = toets(slecht, wens, Map.of());
        assertThat(uitslag.uitkomst()).isEqualTo(intensiteit);
        Reden laatste = uitslag.redenen().get(uitslag.redenen().size() - 1);
        assertThat(laatste.uitleg()).contains(reden);
        assertThat(laatste.grondslag()).contains("L-11");
    }

    @ParameterizedTest
    @CsvSource({"3, PASSIEF", "2, ACTIEF_LICHT", "1, ACTIEF_LICHT"})
    void eenLageScoreOpEenLeefgebiedIsEenRisico(int score, Intensiteit intensiteit) {
        assertThat(toets(null, Wens.PASSIEF, Map.of(Leefgebied.WONEN, score, Leefgebied.GEZIN, 5))
                        .uitkomst())
                .isEqualTo(intensiteit);
    }

    @ParameterizedTest
    @CsvSource({"SCHULDEN", "SPAARGELD"})
    void naarSchuldenEnSpaargeldVraagtDeToetsZelf(Leefgebied leefgebied) {
        assertThat(toets(null, Wens.PASSIEF, Map.of(leefgebied, 1)).uitkomst()).isEqualTo(Intensiteit.PASSIEF);
    }

    @Test
    void leefgebiedenTellenSamenAlsEenRisicoEnStaanInDeReden() {
        Uitslag<Intensiteit> uitslag =
                toets("moeite", Wens.PASSIEF, Map.of(Leefgebied.WONEN, 2, Leefgebied.WERK, 1, Leefgebied.GEZIN, 1));
        assertThat(uitslag.uitkomst()).isEqualTo(Intensiteit.ACTIEF_LICHT);
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg)
                .contains("Bij de laatste meting ging het nog niet goed met: werk, wonen, gezin.");
    }

    @Test
    void elkeRedenZegtDatDitGeenErkendInstrumentIs() {
        String alles = String.join("+", VRAGEN);
        assertThat(toets(alles, Wens.INTENSIEF, Map.of(Leefgebied.WERK, 1)).redenen())
                .hasSizeGreaterThan(10)
                .allMatch(reden -> reden.grondslag().contains("eigen ontwerp, geen erkend instrument"));
    }

    @Test
    void deRegelZegtWelkAntwoordOntbreekt() {
        Uitslag<Intensiteit> leeg = Nazorgtoets.voor(
                new Antwoorden(null, null, null, null, null, null, null, null, null, null, null, null, Map.of()));
        assertThat(leeg.isBepaald()).isFalse();
        assertThat(leeg.ontbreekt()).hasSize(12).contains("of er een buffer is", "wat de inwoner zelf wil");
    }
}
