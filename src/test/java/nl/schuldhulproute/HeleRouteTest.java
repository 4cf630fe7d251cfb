package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.steun.Fasen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases that go through the real route, by their forms only, from the aanmelding to the end. */
class HeleRouteTest extends Fasen {

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);

    @Autowired
    private Termijnregister register;

    @Autowired
    private Meldingen meldingen;

    private String nummer;

    @BeforeEach
    void eenInwonerMeldtZich() {
        vandaagIs(BEGIN);
        nummer = meldAan();
    }

    @Test
    void vanAanmeldingTotBeeindiging() {
        aanmelding(nummer);
        assertThat(loopt(nummer)).contains("systematische-intake", "termijn-bewaken");
        verderNaar(BEGIN.plusDays(7));
        intake(nummer);
        assertThat(register.laatste(nummer, "A3").orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(register.lopend(nummer, "A10").orElseThrow().startOp()).isEqualTo(BEGIN.plusDays(7));
        verderNaar(BEGIN.plusDays(14));
        beschikking(nummer);
        assertThat(register.laatste(nummer, "A10").orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(loopt(nummer)).doesNotContain("termijn-bewaken");
        planVanAanpak(nummer);
        assertThat(loopt(nummer)).contains("begeleiding", "schuldregeling");
        begeleiding(nummer);
        assertThat(loopt(nummer)).doesNotContain("begeleiding", "volgen");
        schuldregelingTotEinde();
        volgen(nummer, "KLAAR");
        assertThat(loopt(nummer)).contains("nazorg");
        nazorgTotContact(nummer, false);
        nazorgAfronden(nummer);
        assertThat(loopt(nummer)).contains("beeindiging");
        beeindiging(nummer);
        isGeeindigd(Uitstroomreden.AFGEROND, vandaag());
    }

    @Test
    void terugvalInDeNazorgGaatTerugNaarDeBegeleidingEnVandaarOpnieuwDoor() {
        totDeNazorg();
        nazorgTotContact(nummer, true);
        vul(
                nummer,
                "userTask_terugvalBespreken",
                "besprokenOp",
                vandaag().toString(),
                "oorzaak",
                "Baan kwijt",
                "hulp",
                "Weer budgetbegeleiding");
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("schuldregeling", "nazorg");
        begeleiding(nummer);
        volgen(nummer, "KLAAR");
        nazorgTotContact(nummer, false);
        nazorgAfronden(nummer);
        beeindiging(nummer);
        isGeeindigd(Uitstroomreden.AFGEROND, vandaag());
    }

    @Test
    void overlijdenTijdensDeBegeleidingEindigtBegeleidingEnSchuldregelingMeteen() {
        totDeBegeleiding();
        schuldregelingTotAkkoord(nummer);
        assertThat(timers(nummer)).isNotEmpty();
        meld("OVERLIJDEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_meldingenBeeindigen");
        assertThat(timers(nummer)).isEmpty();
        assertThat(loopt(nummer)).containsExactly("schuldhulproute");
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).hasSize(1);
        vul(nummer, "userTask_meldingenBeeindigen", "beeindigdOp", vandaag().toString());
        isGeeindigd(Uitstroomreden.OVERLEDEN, vandaag());
    }

    @Test
    void wieTijdensDeBegeleidingWilStoppenKrijgtEenBesluitEnDanEindigtAlles() {
        totDeBegeleiding();
        meld("VERZOEK_TOT_BEEINDIGING");
        assertThat(loopt(nummer)).contains("begeleiding", "schuldregeling", "voortijdige-beeindiging");
        vul(
                nummer,
                "userTask_wensBevestigen",
                "gesprokenOp",
                vandaag().toString(),
                "gevolgenUitgelegd",
                true,
                "wens",
                "STOPPEN",
                "schuldenZelfOpgelost",
                true,
                "toelichting",
                "Erfenis gekregen");
        bedenktijdVoorbij(nummer);
        neemBesluit(nummer, "BEEINDIGEN", "art. 17 lid 1 onder b", vandaag());
        assertThat(openTaken(nummer)).containsExactly("userTask_meldingenBeeindigen");
        vul(nummer, "userTask_meldingenBeeindigen", "beeindigdOp", vandaag().toString());
        isGeeindigd(Uitstroomreden.ZELF, vandaag());
    }

    @Test
    void misdragingTijdensDeBegeleidingEindigtAllesNaEenBesluit() {
        totDeBegeleiding();
        meld("MISDRAGING");
        vul(
                nummer,
                "userTask_misdragingBeoordelen",
                "beschrijving",
                "Dreigde aan de balie",
                "voornemen",
                "BEEINDIGEN",
                "toelichting",
                "Derde keer",
                "verzondenOp",
                vandaag().toString());
        verderNaar(vandaag().plusWeeks(3));
        vul(nummer, "userTask_zienswijzeVastleggen", "gegeven", "NIET");
        neemBesluit(nummer, "BEEINDIGEN", "art. 17 lid 1 onder c", vandaag());
        vul(nummer, "userTask_meldingenBeeindigen", "beeindigdOp", vandaag().toString());
        isGeeindigd(Uitstroomreden.VOLDOET_NIET, vandaag());
    }

    @Test
    void eenCrisisTijdensDeBegeleidingKrijgtEenInterventieNaastDeRoute() {
        totDeBegeleiding();
        meld("CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING");
        assertThat(loopt(nummer)).contains("begeleiding", "schuldregeling", "crisisinterventie");
        // The first meeting was held: its term is not touched.
        assertThat(register.laatste(nummer, "A3").orElseThrow().isTijdigVoldaan())
                .isTrue();
        begeleiding(nummer);
        assertThat(loopt(nummer)).contains("crisisinterventie").doesNotContain("begeleiding");
    }

    @Test
    void watNaastDeRouteLooptStoptMetDeRoute() {
        totDeNazorg();
        nazorgTotContact(nummer, false);
        nazorgAfronden(nummer);
        meld("VERPLICHTING_NIET_NAGEKOMEN");
        vul(
                nummer,
                "userTask_beeindigingBespreken",
                "besprokenOp",
                vandaag().toString(),
                "reactie",
                "eens",
                "weetWaarTerecht",
                true);
        meld("CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING");
        neemBesluit(nummer, "BEEINDIGEN", "art. 16", vandaag());
        vul(nummer, "userTask_vishAfmelden", "afgemeldOp", vandaag().toString());
        assertThat(loopt(nummer)).contains("beeindiging", "crisisinterventie", "voortijdige-beeindiging");
        vul(nummer, "userTask_bkrAfmelden", "afgemeldOp", vandaag().toString());
        isGeeindigd(Uitstroomreden.AFGEROND, vandaag());
    }

    @Test
    void deBeeindigingWachtTotDeCrisisinterventieKlaarIs() {
        totDeNazorg();
        nazorgTotContact(nummer, false);
        nazorgAfronden(nummer);
        meld("CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING");
        assertThatThrownBy(() -> beeindiging(nummer)).hasMessageContaining("Er loopt nog een crisisinterventie");
        assertThat(openTaken(nummer)).contains("userTask_beeindigingBespreken");
    }

    private void totDeBegeleiding() {
        aanmelding(nummer);
        verderNaar(BEGIN.plusDays(7));
        intake(nummer);
        beschikking(nummer);
        planVanAanpak(nummer);
    }

    private void totDeNazorg() {
        totDeBegeleiding();
        begeleiding(nummer);
        schuldregelingTotEinde();
        volgen(nummer, "KLAAR");
    }

    /** Eighteen months, with a hercontrole after twelve. */
    private void schuldregelingTotEinde() {
        LocalDate ingegaan = vandaag();
        schuldregelingTotAkkoord(nummer);
        verderNaar(ingegaan.plusYears(1));
        hercontrole(nummer);
        verderNaar(ingegaan.plusMonths(18).plusDays(1));
        finaleKwijting(nummer);
        assertThat(loopt(nummer)).contains("volgen").doesNotContain("schuldregeling");
    }

    private void meld(String gebeurtenis, Object... meer) {
        Object[] alles = new Object[6 + meer.length];
        alles[0] = "gebeurtenis";
        alles[1] = gebeurtenis;
        alles[2] = "gebeurdOp";
        alles[3] = vandaag().toString();
        alles[4] = "toelichting";
        alles[5] = "Gehoord aan de telefoon";
        System.arraycopy(meer, 0, alles, 6, meer.length);
        meldGebeurtenis(nummer, alles);
    }

    private void isGeeindigd(Uitstroomreden reden, LocalDate op) {
        assertThat(loopt(nummer)).isEmpty();
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(timers(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(reden);
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(op);
        assertThat(meldingen.findByDossiernummerOrderById(nummer).stream()
                        .filter(melding ->
                                melding.systeem() == Melding.Systeem.VISH || melding.systeem() == Melding.Systeem.BKR))
                .isNotEmpty()
                .allMatch(melding -> melding.beeindigdOp() != null);
        assertThat(register.lopend(nummer, "A49")).isPresent();
    }
}
