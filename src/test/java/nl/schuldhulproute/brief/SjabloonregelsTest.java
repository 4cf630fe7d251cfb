package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SjabloonregelsTest {

    private static final Tekstsoort WEIGERING = Briefsoort.BESLUIT_WEIGERING;

    static Stream<Tekstsoort> alleTeksten() {
        return Tekstsoort.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("alleTeksten")
    void elkeTekstVanDezeUitgaveIsGoed(Tekstsoort soort) {
        assertThat(Sjabloonregels.fouten(soort, Fictief.SJABLONEN.tekst(soort))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("alleTeksten")
    void watDeWetErinWilIsErNietUitTeHalen(Tekstsoort soort) {
        String tekst = Fictief.SJABLONEN.tekst(soort);
        for (Briefnaam naam : soort.verplicht()) {
            assertThat(Sjabloonregels.fouten(soort, zonder(tekst, naam)))
                    .as(naam.sleutel())
                    .anyMatch(zin -> zin.contains(naam.sleutel() + "}} ontbreekt") && zin.contains(soort.grondslag()));
        }
        for (Vaststuk stuk : soort.verplichteStukken()) {
            assertThat(Sjabloonregels.fouten(soort, tekst.replace("{{> " + stuk.sleutel() + "}}", "")))
                    .as(stuk.sleutel())
                    .anyMatch(zin -> zin.contains("{{> " + stuk.sleutel() + "}} ontbreekt"));
        }
    }

    private static String zonder(String tekst, Briefnaam naam) {
        return naam.soort() == Briefnaam.Soort.TEKST
                ? tekst.replace("{{" + naam.sleutel() + "}}", "…")
                : tekst.replaceAll("(?s)\\{\\{#" + naam.sleutel() + "}}.*?\\{\\{/" + naam.sleutel() + "}}", "…");
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                fout(t -> t + "\n{{naamen}}", "de naam \"naamen\" bestaat niet"),
                fout(t -> t + "\n{{name}}", "bedoelt u {{namen}}?"),
                fout(t -> t + "\n{{nazorgmomenten}}", "de naam \"nazorgmomenten\" is bij deze brief niet bekend"),
                fout(
                        t -> t + "\n{{#partners}}samen",
                        "het deel {{#partners}} wordt niet afgesloten; zet aan het eind {{/partners}}"),
                fout(t -> t + "\n{{/partners}}", "{{/partners}} sluit iets af dat hier niet open is"),
                fout(t -> t + "\n{{partners}}", "{{partners}} is geen tekst; gebruik {{#partners}} … {{/partners}}"),
                fout(t -> t + "\n{{namen", "hier begint een naam met {{ die niet met }} eindigt"),
                fout(t -> t + "\nnamen}}", "hier staat }} zonder {{ ervoor"),
                fout(t -> t + "\n{{{namen}}}", "gebruik twee haakjes, zoals {{namen}}, en geen drie"),
                fout(t -> t + "\n{{&namen}}", "{{&namen}} kan hier niet"),
                fout(t -> t + "\n{{}}", "de naam \"\" bestaat niet"),
                fout(t -> t + "\n{{> beroep}}", "het vaste stuk \"beroep\" bestaat niet"),
                fout(t -> t + "\n{{> plan}}", "het vaste stuk \"plan\" hoort niet bij deze brief"),
                fout(t -> t + "\n<b>let op</b>", "HTML kan niet in een brief; haal \"<b>\" weg"),
                fout(t -> t + "\n\n<div>\nlet op\n</div>", "HTML kan niet in een brief; haal \"<div>\" weg"),
                fout(t -> t + "\n![kat](kat.png)", "een plaatje kan hier niet"),
                fout(t -> t + "\n[klik](javascript:alert)", "een link begint met https://, mailto: of tel:"),
                fout(t -> t + "\n# Nog een titel", "er is één titel"),
                fout(t -> t + "\n#### Klein kopje", "gebruik voor een kopje ## of ### en niet meer hekjes"),
                fout(t -> t.substring(2), "regel 1: begin met het onderwerp van de brief"),
                fout(t -> t + "\n\uE0001\uE001", "hier staat een teken dat niet te drukken is"),
                fout(t -> "  ", "de tekst is leeg"),
                fout(t -> t + "a".repeat(20_000), "langer dan 20.000 tekens"));
    }

    private static Arguments fout(UnaryOperator<String> bederf, String zin) {
        return Arguments.of(bederf, zin);
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void watMisIsStaatInEenNederlandseZinMetDePlek(UnaryOperator<String> bederf, String zin) {
        assertThat(Sjabloonregels.fouten(
                        WEIGERING,
                        bederf.apply(Fictief.SJABLONEN.tekst(WEIGERING).strip())))
                .isNotEmpty()
                .allMatch(fout -> fout.startsWith("besluit-weigering.md"))
                .anyMatch(fout -> fout.contains(zin));
    }

    @Test
    void watAlleenSomsInDeBriefStaatTeltNietAlsVerplicht() {
        String tekst =
                Fictief.SJABLONEN.tekst(WEIGERING).replace("{{redenen}}", "{{#partners}}{{redenen}}{{/partners}}");
        assertThat(Sjabloonregels.fouten(WEIGERING, tekst))
                .singleElement()
                .asString()
                .contains("{{redenen}} ontbreekt");
    }

    @Test
    void eenOpmerkingVoorDeCollegasKomtNietInDeBrief() {
        String tekst = Fictief.SJABLONEN.tekst(WEIGERING) + "\n{{! gewijzigd na overleg }}\n";
        assertThat(Sjabloonregels.fouten(WEIGERING, tekst)).isEmpty();
        assertThat(new Briefmaker(Fictief.gemeente())
                        .maak(
                                WEIGERING,
                                soort -> soort == WEIGERING ? tekst : Fictief.SJABLONEN.tekst(soort),
                                Fictief.KOP,
                                Briefmaker.verzonnen(WEIGERING))
                        .html())
                .doesNotContain("overleg");
    }

    @Test
    void eenVastStukHeeftGeenTitelEnGeenAnderStuk() {
        String tekst = Fictief.SJABLONEN.tekst(Vaststuk.BEZWAAR);
        assertThat(Sjabloonregels.fouten(Vaststuk.BEZWAAR, "# Titel\n" + tekst))
                .singleElement()
                .asString()
                .startsWith("stuk-bezwaar.md, regel 1: ")
                .contains("gebruik hier ##");
        assertThat(Sjabloonregels.fouten(Vaststuk.BEZWAAR, tekst + "\n{{> vragen}}"))
                .singleElement()
                .asString()
                .contains("een vast stuk kan geen ander vast stuk bevatten");
    }
}
