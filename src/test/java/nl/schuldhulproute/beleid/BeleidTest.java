package nl.schuldhulproute.beleid;

import static nl.schuldhulproute.beleid.Proefbeleid.lees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.termijn.Lengte;
import nl.schuldhulproute.termijn.TermijnFout;
import nl.schuldhulproute.termijn.Termijnen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@DisplayName("De keuzes van de gemeente")
class BeleidTest {

    private static final LocalDate VOOR = LocalDate.of(2026, 12, 31);
    private static final LocalDate VANAF = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2028, 7, 1);

    /** Typed from the sources, as a user reads it. */
    private static final Map<String, String> UIT_DE_BRONNEN = Map.ofEntries(
            Map.entry("meetinstrument", "geen"),
            Map.entry("raadsplan-bevat-weigeringsgrond", "nee"),
            Map.entry("weigering-eerder-gebruik", "nee"),
            Map.entry("weigering-fraude", "nee"),
            Map.entry(
                    "medewerking",
                    "afspraken nakomen, geen nieuwe schulden, meewerken aan begeleiding, zoveel mogelijk aflossen,"
                            + " werk zoeken en houden"),
            Map.entry("tweede-lezer", "ja"),
            Map.entry("vish", "toegang"),
            Map.entry("schuldenknooppunt", "ja"),
            Map.entry("wsnp-begeleiding", "stukken, zitting, meegaan"),
            Map.entry(
                    "begeleidingsplan",
                    "beginsituatie, uitstroom, einddoel, andere hulpverleners, taakverdeling, inzet inwoner, doelen"),
            Map.entry("evaluatie-maanden", "6"),
            Map.entry("volgen", "ja"),
            Map.entry("volgen-contacten-per-maand", "1"),
            Map.entry("nazorg-momenten", "3, 6, 12"),
            Map.entry("nazorg-vroeg", "nee"),
            Map.entry("nazorg-pogingen", "3"),
            Map.entry("nazorg-na-saneringskrediet", "zonder andere hulp"),
            Map.entry("vroegsignaalkoppeling", "ja"),
            Map.entry("misdraging", "ja"),
            Map.entry("bezwaarcommissie", "nee"));

    @Test
    void zonderInstellingGeldenDeWaardenUitDeBronnen() {
        Beleid beleid = lees().beleid();

        assertThat(beleid.versies()).hasSize(1);
        assertThat(Instelling.ALLE.stream()
                        .collect(Collectors.toMap(
                                Instelling::sleutel,
                                instelling -> beleid.op(VANAF).tekst(instelling))))
                .containsExactlyInAnyOrderEntriesOf(UIT_DE_BRONNEN);
        assertThat(beleid.op(VANAF).van(Instelling.NAZORG_MOMENTEN)).containsExactly(3, 6, 12);
        assertThat(beleid.op(VANAF).van(Instelling.VISH)).isEqualTo(Vishmoment.TOEGANG);
    }

    @Test
    void deGemeenteKiestZelf() {
        Beleidsregels regels = lees(
                        "volgen", "nee",
                        "evaluatie-maanden", "2",
                        "nazorg-momenten", "1, 3,6,12,24",
                        "nazorg-pogingen", "5",
                        "vish", "aanmelding")
                .beleid()
                .op(VANAF);

        assertThat(regels.vanaf()).isEmpty();
        assertThat(regels.van(Instelling.VOLGEN)).isFalse();
        assertThat(regels.van(Instelling.EVALUATIE_MAANDEN)).isEqualTo(2);
        assertThat(regels.van(Instelling.NAZORG_MOMENTEN)).containsExactly(1, 3, 6, 12, 24);
        assertThat(regels.van(Instelling.NAZORG_POGINGEN)).isEqualTo(5);
        assertThat(regels.van(Instelling.VISH)).isEqualTo(Vishmoment.AANMELDING);
    }

    @Test
    void eenLijstMagOokOnderElkaarStaan() {
        assertThat(lees("nazorg-momenten[0]", "6", "nazorg-momenten[1]", "12")
                        .beleid()
                        .op(VANAF)
                        .van(Instelling.NAZORG_MOMENTEN))
                .containsExactly(6, 12);
    }

    @Test
    void eenOmgevingsvariabeleTeltOok() {
        StandardEnvironment omgeving = new StandardEnvironment();
        omgeving.getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "SCHULDHULPROUTE_BELEID_NAZORGPOGINGEN", "2",
                                        "SCHULDHULPROUTE_BELEID_WIJZIGINGEN_0_VANAF", "2027-01-01",
                                        "SCHULDHULPROUTE_BELEID_WIJZIGINGEN_0_NAZORGMOMENTEN", "6,12")));
        ConfigurationPropertySources.attach(omgeving);

        Beleid beleid = Beleidlezer.lees(Binder.get(omgeving)).beleid();

        assertThat(beleid.op(VANAF).van(Instelling.NAZORG_POGINGEN)).isEqualTo(2);
        assertThat(beleid.op(VOOR).van(Instelling.NAZORG_MOMENTEN)).containsExactly(3, 6, 12);
        assertThat(beleid.op(VANAF).van(Instelling.NAZORG_MOMENTEN)).containsExactly(6, 12);
    }

    @Test
    @DisplayName("een wijziging geldt vanaf haar dag, en wat zij niet noemt blijft (VNG-model art. 20; M-90)")
    void eenWijzigingGeldtVanafHaarDag() {
        Beleid beleid = lees(
                        "volgen", "ja",
                        "evaluatie-maanden", "4",
                        "wijzigingen[0].vanaf", "2027-01-01",
                        "wijzigingen[0].volgen", "nee",
                        "wijzigingen[1].vanaf", "2028-07-01",
                        "wijzigingen[1].evaluatie-maanden", "3")
                .beleid();

        assertThat(beleid.op(VOOR).van(Instelling.VOLGEN)).isTrue();
        assertThat(beleid.op(VANAF).van(Instelling.VOLGEN)).isFalse();
        assertThat(beleid.op(VANAF).van(Instelling.EVALUATIE_MAANDEN)).isEqualTo(4);
        assertThat(beleid.op(LATER).van(Instelling.VOLGEN)).isFalse();
        assertThat(beleid.op(LATER).van(Instelling.EVALUATIE_MAANDEN)).isEqualTo(3);
        assertThat(beleid.op(LATER).vanaf()).contains(LATER);
        assertThat(beleid.versies()).hasSize(3);
    }

    @Test
    void eenTermijnWijzigtMeeVanafDeStartdag() {
        Termijnen termijnen = Termijnen.met(
                Map.of("A10", "8", "A43", "12"),
                lees(
                                "wijzigingen[0].vanaf", "2027-01-01",
                                "wijzigingen[0].termijnen.A10", "6",
                                "wijzigingen[1].vanaf", "2028-07-01",
                                "wijzigingen[1].termijnen.a43", "18")
                        .termijnen());

        assertThat(termijnen.soort("A10", VOOR).lengte()).contains(Lengte.weken(8));
        assertThat(termijnen.soort("A10", VANAF).lengte()).contains(Lengte.weken(6));
        assertThat(termijnen.soort("A10", LATER).lengte()).contains(Lengte.weken(6));
        assertThat(termijnen.soort("A43", VANAF).lengte()).contains(Lengte.maanden(12));
        assertThat(termijnen.soort("A43", LATER).lengte()).contains(Lengte.maanden(18));
        assertThat(termijnen.soort("A43", LATER).geldigVanaf()).isEqualTo(LATER);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            volgen            | misschien | Toegestaan: ja of nee (VNG-model art. 13 en 14).
            evaluatie-maanden | 0         | Toegestaan: een heel getal van 1 tot en met 12 (VNG-model art. 9 lid 3 en art. 12 lid 3).
            evaluatie-maanden | 13        | Toegestaan: een heel getal van 1 tot en met 12 (VNG-model art. 9 lid 3 en art. 12 lid 3).
            evaluatie-maanden | zes       | Toegestaan: een heel getal van 1 tot en met 12 (VNG-model art. 9 lid 3 en art. 12 lid 3).
            nazorg-pogingen   | 0         | Toegestaan: een heel getal van 1 tot en met 10 (NVVK Module Nazorg, het aantal is een keuze).
            nazorg-pogingen   | 11        | Toegestaan: een heel getal van 1 tot en met 10 (NVVK Module Nazorg, het aantal is een keuze).
            nazorg-momenten   | 6,3       | Toegestaan: oplopende maanden van 1 tot en met 36, zoals 3,6,12 (VNG-model art. 15, NVVK Module Nazorg, LSTA white paper nazorg).
            nazorg-momenten   | 3,3       | Toegestaan: oplopende maanden van 1 tot en met 36, zoals 3,6,12 (VNG-model art. 15, NVVK Module Nazorg, LSTA white paper nazorg).
            nazorg-momenten   | 0,3       | Toegestaan: oplopende maanden van 1 tot en met 36, zoals 3,6,12 (VNG-model art. 15, NVVK Module Nazorg, LSTA white paper nazorg).
            nazorg-momenten   | 37        | Toegestaan: oplopende maanden van 1 tot en met 36, zoals 3,6,12 (VNG-model art. 15, NVVK Module Nazorg, LSTA white paper nazorg).
            nazorg-momenten   | ""        | Toegestaan: oplopende maanden van 1 tot en met 36, zoals 3,6,12 (VNG-model art. 15, NVVK Module Nazorg, LSTA white paper nazorg).
            vish              | ja        | Toegestaan: geen, aanmelding of toegang (VNG-model art. 6 lid 2, NVVK-belofte 5).
            weigering-fraude  | ja        | Dat kan alleen als de raad de weigeringsgrond in het plan heeft gezet: dan is ook raadsplan-bevat-weigeringsgrond ja (Wgs art. 3 lid 3, VNG-model art. 7 onder b).
            weigering-eerder-gebruik | ja | Dat kan alleen als de raad de weigeringsgrond in het plan heeft gezet: dan is ook raadsplan-bevat-weigeringsgrond ja (Wgs art. 3 lid 2, VNG-model art. 7 onder a).
            """)
    void eenVerkeerdeInstellingHoudtDeStartTegen(String naam, String waarde, String uitleg) {
        assertThatThrownBy(() -> lees(naam, waarde))
                .isInstanceOf(Beleidsfout.class)
                .hasMessage("De instelling schuldhulproute.beleid.%s is '%s'. %s".formatted(naam, waarde, uitleg));
        assertThatThrownBy(() -> lees("wijzigingen[0].vanaf", "2027-01-01", "wijzigingen[0]." + naam, waarde))
                .isInstanceOf(Beleidsfout.class)
                .hasMessage("De instelling schuldhulproute.beleid.wijzigingen[0].%s is '%s'. %s"
                        .formatted(naam, waarde, uitleg));
    }

    @ParameterizedTest
    @CsvSource({"volgn", "nazorg.momenten", "wijzigingen[0].volgn", "wijzigingen[0].termijn", "wijziging[0].volgen"})
    void eenOnbekendeInstellingHoudtDeStartTegen(String naam) {
        assertThatThrownBy(() -> lees("wijzigingen[0].vanaf", "2027-01-01", naam, "ja"))
                .isInstanceOf(Beleidsfout.class)
                .hasMessageStartingWith("De instelling schuldhulproute.beleid.")
                .hasMessageContaining("bestaat niet. Wel bestaan: meetinstrument, ");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01", "2026-12-31"})
    void wijzigingenStaanOpVolgordeElkeDagEenKeer(String tweede) {
        assertThatThrownBy(() -> lees(
                        "wijzigingen[0].vanaf", "2027-01-01",
                        "wijzigingen[0].volgen", "nee",
                        "wijzigingen[1].vanaf", tweede,
                        "wijzigingen[1].volgen", "ja"))
                .isInstanceOf(Beleidsfout.class)
                .hasMessage(
                        "De instelling schuldhulproute.beleid.wijzigingen[1].vanaf is '%s'. De wijziging ervoor gaat in op"
                                        .formatted(tweede)
                                + " 2027-01-01: zet de wijzigingen op volgorde, elke dag een keer (VNG-model art. 20).");
    }

    @ParameterizedTest
    @CsvSource({"''", "1 januari 2027", "2027-02-30"})
    void eenWijzigingHeeftEenDag(String dag) {
        assertThatThrownBy(() -> lees("wijzigingen[0].vanaf", dag, "wijzigingen[0].volgen", "nee"))
                .isInstanceOf(Beleidsfout.class)
                .hasMessageContaining(
                        "De instelling schuldhulproute.beleid.wijzigingen[0].vanaf is '%s'.".formatted(dag))
                .hasMessageContaining("zoals 2027-01-01 (VNG-model art. 20).");
    }

    @Test
    void weigerenMagVanafDeDagWaaropHetInHetRaadsplanStaat() {
        Beleid beleid = lees(
                        "wijzigingen[0].vanaf", "2027-01-01",
                        "wijzigingen[0].raadsplan-bevat-weigeringsgrond", "ja",
                        "wijzigingen[0].weigering-fraude", "ja")
                .beleid();

        assertThat(beleid.op(VOOR).van(Instelling.WEIGERING_FRAUDE)).isFalse();
        assertThat(beleid.op(VANAF).van(Instelling.WEIGERING_FRAUDE)).isTrue();
    }

    @Test
    void allesWatNietKloptStaatInEenMelding() {
        assertThatThrownBy(() -> lees("volgen", "wel", "evaluatie-maanden", "99", "tyfout", "1"))
                .isInstanceOf(Beleidsfout.class)
                .satisfies(fout -> assertThat(fout.getMessage().lines()).hasSize(3));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            A10 | 9  | 'Besluit over de toegang' moet een heel getal zijn van 1 tot en met 8 (weken; Wgs art. 4a lid 3, verordening, VNG-model art. 5).
            A3  | 5  | 'Eerste gesprek' moet een heel getal zijn van 1 tot en met 4 (weken; Wgs art. 4 lid 1, VNG-model art. 4 lid 2).
            A4  | 4  | 'Eerste gesprek bij een bedreigende situatie' moet een heel getal zijn van 1 tot en met 3 (werkdagen; Wgs art. 4 lid 2).
            A12 | 25 | 'Weigeren kan na eerder gebruik' moet een heel getal zijn van 1 tot en met 24 (maanden; Wgs art. 3 lid 2, VNG-model art. 7 onder a).
            """)
    void eenTermijnLangerDanDeWetHoudtDeStartTegen(String code, String lengte, String uitleg) {
        assertThatThrownBy(() -> Termijnen.met(Map.of(code, lengte)))
                .isInstanceOf(TermijnFout.class)
                .hasMessage("De instelling schuldhulproute.termijnen.%s is '%s'. %s".formatted(code, lengte, uitleg));
        var wijziging = lees("wijzigingen[0].vanaf", "2027-01-01", "wijzigingen[0].termijnen." + code, lengte)
                .termijnen();
        assertThatThrownBy(() -> Termijnen.met(Map.of(), wijziging))
                .isInstanceOf(TermijnFout.class)
                .hasMessage("De instelling schuldhulproute.beleid.wijzigingen[0].termijnen.%s is '%s'. %s"
                        .formatted(code, lengte, uitleg));
    }

    @Test
    void eenOnbekendeTermijnInEenWijzigingHoudtDeStartTegen() {
        var wijziging = lees("wijzigingen[0].vanaf", "2027-01-01", "wijzigingen[0].termijnen.A99", "4")
                .termijnen();

        assertThatThrownBy(() -> Termijnen.met(Map.of(), wijziging))
                .isInstanceOf(TermijnFout.class)
                .hasMessageStartingWith(
                        "De instelling schuldhulproute.beleid.wijzigingen[0].termijnen.A99 bestaat niet. Instelbaar zijn: A0,");
    }

    @Test
    void elkeInstellingHeeftEenEigenNaamEnEenGrondslag() {
        assertThat(Instelling.ALLE).extracting(Instelling::sleutel).doesNotHaveDuplicates();
        assertThat(Instelling.ALLE).allSatisfy(instelling -> {
            assertThat(instelling.sleutel()).matches("[a-z]+(-[a-z]+)*");
            assertThat(List.of(instelling.naam(), instelling.grondslag())).noneMatch(String::isBlank);
        });
    }
}
