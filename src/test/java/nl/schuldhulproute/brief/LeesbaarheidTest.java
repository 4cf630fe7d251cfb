package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether someone who does not read easily can read the letters (B1): short sentences, no hard words unless explained. */
class LeesbaarheidTest {

    private static final double GEMIDDELD = 11;
    private static final int LANGST = 20;

    /** Words of officials and of lawyers that have a plain one. */
    private static final List<String> MOEILIJK = List.of(
            "aangaande",
            "abusievelijk",
            "alsmede",
            "alvorens",
            "bezwaarschrift",
            "betreffende",
            "conform",
            "derhalve",
            "desbetreffend",
            "desgewenst",
            "dientengevolge",
            "doch",
            "eveneens",
            "geschieden",
            "heden",
            "hierbij",
            "hetgeen",
            "indien",
            "ingevolge",
            "inzake",
            "jegens",
            "krachtens",
            "met betrekking tot",
            "middels",
            "mits",
            "naar aanleiding van",
            "niettegenstaande",
            "nochtans",
            "onderhavig",
            "onverwijld",
            "overeenkomstig",
            "retourneren",
            "reeds",
            "rechtens",
            "schriftelijk",
            "tenzij",
            "teneinde",
            "ten behoeve van",
            "ter zake",
            "tevens",
            "uit hoofde van",
            "verstrekken",
            "vigerend",
            "voornoemd",
            "wederom",
            "zijdens",
            "zulks",
            "dienen te",
            "dient u",
            "beschikking",
            "bekendmaking",
            "rechtsmiddel",
            "ontvankelijk",
            "opschorten",
            "opschorting",
            "verzuim",
            "motivering",
            "beëindigen",
            "traject",
            "minnelijk",
            "saneringskrediet",
            "schuldregeling",
            "preferent",
            "concurrent",
            "inwoner",
            "cliënt");

    /** Words that the law uses, each with the words that explain it in the same letter. */
    private static final Map<String, String> MET_UITLEG = Map.of(
            "bezwaar maken", "u vraagt ons om nog een keer naar het besluit te kijken",
            "voorlopige voorziening", "de rechter vragen om snel iets te regelen",
            "ingebrekestelling", "een brief sturen waarin u zegt dat wij te laat zijn",
            "dwangsom", "geld",
            "zienswijze", "reactie|geven",
            "beslagvrije voet", "u houdt in elk geval",
            "afloscapaciteit", "u kunt elke maand",
            "schuldeiser", "iemand aan wie u geld moet betalen|u betaalt",
            "in beroep gaan", "naar de rechter gaan",
            "intrekken", "dat het niet meer geldt");

    @ParameterizedTest
    @EnumSource
    void deZinnenZijnKort(Briefsoort soort) {
        List<String> zinnen = zinnen(soort);
        assertThat(zinnen).hasSizeGreaterThan(8);
        assertThat(zinnen).allSatisfy(zin -> assertThat(woorden(zin)).as(zin).isLessThanOrEqualTo(LANGST));
        double gemiddeld =
                zinnen.stream().mapToLong(LeesbaarheidTest::woorden).average().orElseThrow();
        assertThat(gemiddeld).isLessThanOrEqualTo(GEMIDDELD);
    }

    @ParameterizedTest
    @EnumSource
    void erStaanGeenMoeilijkeWoordenIn(Briefsoort soort) {
        String tekst = kaal(soort).toLowerCase(java.util.Locale.ROOT);
        assertThat(MOEILIJK)
                .filteredOn(
                        woord -> Pattern.compile("\\b" + Pattern.quote(woord) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                                .matcher(tekst)
                                .find())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eenWoordVanDeWetWordtUitgelegdInDezelfdeBrief(Briefsoort soort) {
        String tekst = kaal(soort).toLowerCase(java.util.Locale.ROOT);
        MET_UITLEG.forEach((woord, uitleg) -> {
            if (tekst.contains(woord)) {
                assertThat(Arrays.stream(uitleg.split("\\|")).anyMatch(tekst::contains))
                        .as("%s: \"%s\" wordt uitgelegd", soort.id(), woord)
                        .isTrue();
            }
        });
    }

    @Test
    void deMetingZietEenLangeZinEnEenMoeilijkWoord() {
        assertThat(woorden("Dit is een zin van zeven woorden.")).isEqualTo(7);
        assertThat(MOEILIJK).contains("derhalve").doesNotHaveDuplicates();
    }

    /** The sentences of the text itself; what people and rules filled in is left out. */
    private static List<String> zinnen(Briefsoort soort) {
        return kaal(soort)
                .lines()
                .flatMap(regel -> Arrays.stream(regel.split("(?<=[.!?;:])\\s+")))
                .map(String::strip)
                .filter(zin -> woorden(zin) > 2)
                .toList();
    }

    private static String kaal(Briefsoort soort) {
        StringBuilder tekst = new StringBuilder(Fictief.SJABLONEN.tekst(soort));
        soort.verplichteStukken().stream()
                .sorted()
                .forEach(stuk -> tekst.append('\n').append(Fictief.SJABLONEN.tekst(stuk)));
        return tekst.toString()
                .replaceAll("\\{\\{[>#^/!][^}]*}}", "")
                .replaceAll("\\{\\{(gemeente|dossiernummer|telefoon|namen)}}", "X")
                .replaceAll("\\{\\{[^}]*}}", "een twee drie")
                .replaceAll("[#*|\\\\]", "");
    }

    private static long woorden(String zin) {
        return Stream.of(zin.split("[^\\p{L}\\p{N}']+"))
                .filter(woord -> !woord.isBlank())
                .count();
    }
}
