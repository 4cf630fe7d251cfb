package nl.schuldhulproute.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefmakerTest {

    private final Briefmaker maker = new Briefmaker(Fictief.gemeente());

    private String html(Briefsoort soort, Briefgegevens extra) {
        return maker.maak(
                        soort,
                        Fictief.SJABLONEN::tekst,
                        Fictief.KOP,
                        Briefmaker.verzonnen(soort).en(extra))
                .html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{{dossiernummer}} {{> bezwaar}}",
                "{{#partners}}",
                "# Titel van de inwoner",
                "**vet** _schuin_ [klik](https://voorbeeld.invalid)",
                "![plaatje](file:///etc/passwd)",
                "1. een\n2. twee",
                "| a | b |",
                "&amp; &lt; \" '",
                "\\*ster\\*",
                "\uE0000\uE001",
                "$1 \\1"
            })
    void watIemandTyptBlijftTekst(String getypt) {
        String html = html(Briefsoort.BESLUIT_WEIGERING, Briefgegevens.geen().met(Briefnaam.ARTIKEL, getypt));
        String verwacht = getypt.lines()
                .map(Opmaak::html)
                .reduce((a, b) -> a + "<br />" + b)
                .orElseThrow();
        assertThat(html).contains("Dit besluit rust op " + verwacht + ".");
        assertThat(html).doesNotContain("<script", "<em>", "file:///etc/passwd\"", "\uE000");
    }

    @Test
    void wieIetsTyptOverMeerRegelsKrijgtAlineasEnEenLijstEnVerderNiets() {
        String html = html(
                Briefsoort.BESLUIT_WEIGERING,
                Briefgegevens.geen()
                        .met(Briefnaam.REDENEN, "Eerst dit.\n\n- <b>een</b>\n- *twee*\nTot slot {{namen}}."));
        assertThat(html)
                .contains("<p>Eerst dit.</p>\n<ul>\n<li>&lt;b&gt;een&lt;/b&gt;</li>\n<li>*twee*</li>\n</ul>\n"
                        + "<p>Tot slot {{namen}}.</p>");
    }

    @Test
    void eenTekenDatGeenDrukkerKentValtWeg() {
        assertThat(Opmaak.html("a\u0000b\u0007c\uE000d\uD800e<")).isEqualTo("abcde&lt;");
    }

    @Test
    void watNogNietBekendIsHoudtDeBriefTegenEnStaatInHetVoorbeeldAlsOpenPlek() {
        Briefgegevens leeg = Briefgegevens.geen().met(Briefnaam.AANHEF, "Fenna Proefpersoon");
        assertThatExceptionOfType(OntbrekendeGegevens.class)
                .isThrownBy(() -> maker.maak(Briefsoort.VRAAG_OM_GEGEVENS, Fictief.SJABLONEN::tekst, Fictief.KOP, leeg))
                .withMessageContaining("Vraag om ontbrekende gegevens")
                .withMessageContaining("wat de inwoner moet geven; de laatste dag om dat te doen");
        assertThat(maker.maakVoorbeeld(Briefsoort.VRAAG_OM_GEGEVENS, Fictief.SJABLONEN::tekst, Fictief.KOP, leeg)
                        .html())
                .contains("uiterlijk op [de laatste dag om dat te doen]", "Beste Fenna Proefpersoon,");
    }

    @ParameterizedTest
    @EnumSource
    void elkVoorbeeldZonderGegevensIsTeMaken(Briefsoort soort) {
        assertThat(maker.maakVoorbeeld(soort, Fictief.SJABLONEN::tekst, Fictief.KOP, Briefgegevens.geen())
                        .onderwerp())
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void elkVastStukHeeftEenVoorbeeld(Vaststuk stuk) {
        assertThat(maker.maak(stuk, Fictief.SJABLONEN::tekst, Fictief.KOP, Briefmaker.verzonnen(stuk))
                        .html())
                .contains("<h1 id=\"onderwerp\">" + stuk.naam());
    }

    @Test
    void bijTweeMensenStaanBeideNamenInHetBesluitEnBijEenGeenZinOverSamen() {
        assertThat(html(Briefsoort.BESLUIT_TOEGANG, Briefgegevens.geen()))
                .contains("Dit besluit geldt voor u samen: Sanne de Vries en Tom Bakker.");
        assertThat(html(Briefsoort.BESLUIT_TOEGANG, Briefgegevens.geen().met(Briefnaam.PARTNERS, false)))
                .doesNotContain("voor u samen");
    }

    @Test
    void deNazorgStaatInEenTabelMetKoppen() {
        assertThat(html(Briefsoort.NAZORG_AFGESPROKEN, Briefgegevens.geen()))
                .contains("<th>Wanneer</th>", "<td>3 juni 2026</td>", "<td>telefoon</td>");
    }

    @Test
    void deHuisstijlKomtUitDeInstellingen() {
        Briefmaker ander = new Briefmaker(Fictief.gemeente(Map.of(
                "schuldhulproute.gemeente.naam", "Ergens & Elders",
                "schuldhulproute.gemeente.telefoon", "012 345 67 89")));
        String html = ander.maak(
                        Briefsoort.CONTACTBRIEF,
                        Fictief.SJABLONEN::tekst,
                        Fictief.KOP,
                        Briefgegevens.geen().met(Briefnaam.AANHEF, "Fenna").met(Briefnaam.AANGEMELD_OP, "1 maart 2026"))
                .html();
        assertThat(html).contains("Gemeente Ergens &amp; Elders", "Bel ons dan op 012 345 67 89");
    }

    /** Awb art. 10:10: a decision says in whose name it was taken. */
    @Test
    void eenBesluitIsOndertekendNamensWieDeGemeenteInstelde() {
        Briefmaker ander = new Briefmaker(
                Fictief.gemeente(Map.of("schuldhulproute.gemeente.ondertekening", "het dagelijks bestuur")));
        Briefgegevens gegevens =
                Briefgegevens.geen().met(Briefnaam.AANHEF, "Sanne de Vries").met(Briefnaam.BEHANDELAAR, "Amira Jansen");
        assertThat(ander.maakVoorbeeld(Briefsoort.BESLUIT_WEIGERING, Fictief.SJABLONEN::tekst, Fictief.KOP, gegevens)
                        .html())
                .contains("namens het dagelijks bestuur van Voorbeeldstad")
                .doesNotContain("namens het college");
        assertThat(ander.maakVoorbeeld(Briefsoort.CONTACTBRIEF, Fictief.SJABLONEN::tekst, Fictief.KOP, gegevens)
                        .html())
                .doesNotContain("dagelijks bestuur");
    }

    @Test
    void eenVerkeerdeInstellingHeeftEenZin() {
        assertThat(Fictief.gemeente().fouten()).isEmpty();
        assertThat(Fictief.gemeente(Map.of(
                                "schuldhulproute.gemeente.naam", " ",
                                "schuldhulproute.gemeente.telefoon", "bel maar",
                                "schuldhulproute.gemeente.email", "geen adres",
                                "schuldhulproute.gemeente.kleur", "#ffff00",
                                "schuldhulproute.gemeente.postadres", "x".repeat(121),
                                "schuldhulproute.gemeente.logo", "ergens/logo.svg"))
                        .fouten())
                .isEqualTo(List.of(
                        "schuldhulproute.gemeente.naam is leeg; dat staat op elke brief.",
                        "schuldhulproute.gemeente.postadres is langer dan 120 tekens.",
                        "schuldhulproute.gemeente.telefoon is geen telefoonnummer; gebruik cijfers en spaties.",
                        "schuldhulproute.gemeente.email is geen e-mailadres.",
                        "schuldhulproute.gemeente.kleur is te licht: letters in deze kleur, en witte letters erop, zijn niet"
                                + " goed te lezen op papier en scherm; kies een donkerder kleur.",
                        "schuldhulproute.gemeente.logo is geen .png, .jpg of .jpeg."));
        assertThat(Fictief.gemeente(Map.of(
                                "schuldhulproute.gemeente.kleur", "rood",
                                "schuldhulproute.gemeente.logo", "ergens/logo.png"))
                        .fouten())
                .containsExactly(
                        "schuldhulproute.gemeente.kleur is geen kleur, zoals #154273.",
                        "schuldhulproute.gemeente.logo is niet te lezen: het bestand is er niet.");
    }

    /** Enough on the white of paper, and just not on the light planes of a screen. */
    @Test
    void eenKleurDieOpHetSchermNietTeLezenIsWordtGeweigerd() {
        assertThat(Fictief.gemeente(Map.of("schuldhulproute.gemeente.kleur", "#767676"))
                        .fouten())
                .singleElement()
                .asString()
                .startsWith("schuldhulproute.gemeente.kleur is te licht");
        assertThat(Fictief.gemeente(Map.of("schuldhulproute.gemeente.kleur", "#6b6b6b"))
                        .fouten())
                .isEmpty();
    }
}
