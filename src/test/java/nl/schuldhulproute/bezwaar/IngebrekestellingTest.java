package nl.schuldhulproute.bezwaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import nl.schuldhulproute.brief.Brief;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Besluitopvolgingen;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestelling.Oordeel;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.steun.Fasen;
import nl.schuldhulproute.steun.Proefbesluit;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The decision on access was due on Monday 25 January 2027. On Monday 1 February the ingebrekestelling comes in: two weeks
 * until 15 February, day 1 of the dwangsom on the 16th, day 42 on Monday 29 March.
 */
class IngebrekestellingTest extends Fasen {

    private static final LocalDate GESPREK = LocalDate.of(2026, 11, 30);
    private static final LocalDate TERMIJN_TOT = LocalDate.of(2027, 1, 25);
    private static final LocalDate ONTVANGEN = LocalDate.of(2027, 2, 1);
    private static final LocalDate TWEE_WEKEN_TOT = LocalDate.of(2027, 2, 15);
    private static final LocalDate DAG_1 = LocalDate.of(2027, 2, 16);
    private static final LocalDate DAG_42 = LocalDate.of(2027, 3, 29);
    private static final String MELDEN = "userTask_gebeurtenisVastleggen";
    private static final String ERFGENAAM = "userTask_erfgenaamNagaan";
    private static final String BEOORDELEN = "userTask_dwangsomBeoordelen";

    @Autowired
    private Termijnregister register;

    @Autowired
    private Ingebrekestellingen ingebrekestellingen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private Besluiten besluiten;

    private String nummer;

    @Autowired
    private Besluitconcepten concepten;

    @Autowired
    private Brieven brieven;

    @Autowired
    private Postkamer postkamer;

    @Autowired
    private Besluitopvolgingen opvolgingen;

    @Autowired
    private Besluitenboek boek;

    @BeforeEach
    void hetBesluitIsTeLaat() {
        vandaagIs(GESPREK.minusDays(7));
        nummer = meldAan();
        aanmelding(nummer);
        verderNaar(GESPREK);
        intake(nummer);
        assertThat(register.lopend(nummer, "A10").orElseThrow().einde()).isEqualTo(TERMIJN_TOT);
        verderNaar(ONTVANGEN);
    }

    @Test
    void zonderBesluitLooptDeDwangsomTotTweeenveertigDagenEnWordtHijVastgesteld() {
        meld(ONTVANGEN);
        assertThat(register.lopend(nummer, van("A19")).orElseThrow().einde()).isEqualTo(TWEE_WEKEN_TOT);
        assertThat(register.lopend(nummer, van("A23")).orElseThrow().einde()).isEqualTo(TWEE_WEKEN_TOT);
        assertThat(momenten()).contains(om(DAG_1, LocalTime.MIDNIGHT));
        hetIs(TWEE_WEKEN_TOT, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(register.laatste(nummer, van("A20"))).isEmpty();
        hetIs(DAG_1, LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(register.lopend(nummer, van("A20")).orElseThrow().startOp()).isEqualTo(TWEE_WEKEN_TOT);
        assertThat(register.lopend(nummer, van("A20")).orElseThrow().einde()).isEqualTo(DAG_42);
        assertThat(momenten()).contains(om(DAG_42.plusDays(1), LocalTime.MIDNIGHT));

        // Summer time has begun the day before: midnight in Amsterdam is an hour earlier on the clock of the server.
        hetIs(DAG_42, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).doesNotContain(BEOORDELEN);
        hetIs(DAG_42.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(BEOORDELEN);
        assertThat(register.lopend(nummer, van("A19"))).isEmpty();
        assertThat(register.lopend(nummer, van("A23"))).isEmpty();
        assertThat(register.lopend(nummer, van("A20"))).isEmpty();
        // Two weeks after day 42.
        LocalDate uiterlijk = LocalDate.of(2027, 4, 12);
        assertThat(register.lopend(nummer, van("A21")).orElseThrow().einde()).isEqualTo(uiterlijk);
        assertThat(taak(nummer, BEOORDELEN).getDueDate()).isEqualTo(om(uiterlijk, LocalTime.of(23, 59)));
        assertThat(groep(taak(nummer, BEOORDELEN))).isEqualTo("consulenten");
        assertThat(open(taak(nummer, BEOORDELEN)))
                .containsEntry(
                        "voorstel",
                        "De dwangsom is € 1.442,00, over 42 dagen van 16 februari 2027 tot en met 29 maart 2027. (Awb"
                                + " art. 4:17 lid 1 en 2)")
                .containsEntry("uiterlijk", "12 april 2027");
        assertThat(String.valueOf(open(taak(nummer, BEOORDELEN)).get("dagen")))
                .contains("\"datum\":\"28 maart 2027\"", "\"bedrag\":\"€ 45,00\"", "\"totaal\":\"€ 1.442,00\"");
        assertThat(uitkomsten.laatste(nummer, Regel.DWANGSOM).orElseThrow().uitkomst())
                .isEqualTo("€ 1.442,00 over 42 dagen");

        verderNaar(LocalDate.of(2027, 4, 5));
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 4, 5));
        assertThat(openTaken(nummer)).doesNotContain(BEOORDELEN);
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");
        Ingebrekestelling zaak = zaak();
        assertThat(zaak.oordeel()).isEqualTo(Oordeel.VERSCHULDIGD);
        assertThat(zaak.bedragCent()).isEqualTo(144_200L);
        assertThat(zaak.dagen()).isEqualTo(42);
        assertThat(register.laatste(nummer, van("A21")).orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(register.lopend(new Termijnsleutel(
                        nummer, "A15", "besluit-" + dwangsombesluit().id())))
                .isPresent();
        // One term brings one dwangsom, however long the decision still takes.
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn(LocalDate.of(2027, 4, 5), termijn(), true))
                .hasMessageContaining("over deze termijn is al een dwangsom berekend");
    }

    @Test
    void eenBesluitBinnenTweeWekenKostNiets() {
        meld(ONTVANGEN);
        verderNaar(TWEE_WEKEN_TOT);
        register.voldaan(nummer, "A10", TWEE_WEKEN_TOT);
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");
        assertThat(zaak().oordeel()).isEqualTo(Oordeel.OP_TIJD);
        assertThat(register.laatste(nummer, van("A19")).orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(register.laatste(nummer, van("A23")).orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(register.laatste(nummer, van("A20"))).isEmpty();
        assertThat(register.laatste(nummer, van("A21"))).isEmpty();
        assertThat(uitkomsten.laatste(nummer, Regel.DWANGSOM).orElseThrow().uitkomst())
                .isEqualTo("Geen dwangsom");
        assertThat(uitkomsten.redenen(uitkomsten.laatste(nummer, Regel.DWANGSOM).orElseThrow()))
                .extracting(Reden::uitleg)
                .first()
                .asString()
                .startsWith("Er is geen dwangsom: op 15 februari 2027");
    }

    @Test
    void eenBesluitTijdensDeDwangsomStoptHem() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 3, 3));
        register.voldaan(nummer, "A10", LocalDate.of(2027, 3, 3));
        assertThat(openTaken(nummer)).contains(BEOORDELEN);
        assertThat(voorstel())
                .startsWith("De dwangsom is € 357,00, over 15 dagen van 16 februari 2027 tot en met 2 maart 2027.");
        assertThat(register.laatste(nummer, van("A20")).orElseThrow().voldaanOp())
                .contains(LocalDate.of(2027, 3, 3));
        // Two weeks after the last day that is due.
        assertThat(register.lopend(nummer, van("A21")).orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 3, 16));
        assertThat(momenten()).doesNotContain(om(DAG_42.plusDays(1), LocalTime.MIDNIGHT));
    }

    @Test
    void watErBovenStaatDeRedenenEnDeTabelKomenUitDezelfdeBerekening() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 18));
        register.voldaan(nummer, "A10", LocalDate.of(2027, 2, 18));
        // As if an earlier computation was kept that does not fit what the register says.
        Ingebrekestelling anders = zaak();
        anders.isBerekend(3, 6_900, DAG_1, DAG_1.plusDays(2));
        ingebrekestellingen.save(anders);
        assertThat(voorstel()).startsWith("De dwangsom is € 46,00, over 2 dagen");
        assertThat(String.valueOf(open(taak(nummer, BEOORDELEN)).get("dagen")))
                .contains("17 februari 2027", "\"totaal\":\"€ 46,00\"")
                .doesNotContain("€ 69,00");
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 18));
        assertThat(zaak().bedragCent()).isEqualTo(4_600L);
        assertThat(zaak().dagen()).isEqualTo(2);
        assertThat(zaak().laatsteDag()).isEqualTo(LocalDate.of(2027, 2, 17));
    }

    @Test
    void deDagVanDeBekendmakingTeltEnNietDeDagWaaropHetIsIngetypt() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 20));
        assertThat(register.lopend(nummer, van("A20"))).isPresent();
        register.voldaan(nummer, "A10", TWEE_WEKEN_TOT);
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");
        assertThat(zaak().oordeel()).isEqualTo(Oordeel.OP_TIJD);
        assertThat(register.lopend(nummer, van("A20"))).isEmpty();
    }

    @Test
    void eenMensKanZeggenWaaromErGeenDwangsomIs() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 18));
        register.voldaan(nummer, "A10", LocalDate.of(2027, 2, 18));
        assertThatThrownBy(() -> beoordeel("KENNELIJK", null))
                .hasMessage("Bij \"Waarom geen dwangsom?\": schrijf op waarom er geen dwangsom is");
        assertThatThrownBy(() -> beoordeel("OP_TIJD", null))
                .hasMessageStartingWith("Bij \"Wat vindt u van de berekening?\": ");
        stelVast("ONREDELIJK_LAAT", "Pas na acht maanden in gebreke gesteld", LocalDate.of(2027, 2, 18));
        assertThat(zaak().oordeel()).isEqualTo(Oordeel.ONREDELIJK_LAAT);
        assertThat(zaak().toelichting()).isEqualTo("Pas na acht maanden in gebreke gesteld");
        assertThat(zaak().bekendgemaaktOp()).isEqualTo(LocalDate.of(2027, 2, 18));
        assertThat(dwangsombesluit().uitkomst()).isEqualTo("GEEN_DWANGSOM");
        assertThat(dwangsombesluit().inhoud())
                .isEqualTo("Geen dwangsom, omdat: Pas na acht maanden in gebreke gesteld");
    }

    @Test
    void hetBesluitVolgtHetOordeelEnHetOordeelKanOpnieuw() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 18));
        register.voldaan(nummer, "A10", LocalDate.of(2027, 2, 18));
        beoordeel("VERSCHULDIGD", null);
        assertThatThrownBy(() -> stelBesluitOp("GEEN_DWANGSOM")).hasMessageContaining("laat hem opnieuw beoordelen");
        vulAls("consulent", dwangsomtaak("userTask_besluitOpstellen"), "heroverwegen", true);
        assertThat(openTaken(nummer)).contains(BEOORDELEN);
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 18));
        Besluit besluit = dwangsombesluit();
        assertThat(besluit.inhoud()).isEqualTo("Dwangsom: € 46,00 over 2 dagen");
        assertThat(besluit.opgesteldDoor()).isEqualTo("consulent");
        assertThat(besluit.beoordeeldDoor()).isEqualTo("kwaliteit");
        assertThat(besluit.gronden()).contains("€ 46,00 over 2 dagen");
        assertThat(register.laatste(nummer, van("A21")).orElseThrow().voldaanOp())
                .contains(LocalDate.of(2027, 2, 18));
    }

    @Test
    void naHetEindeVanDeRouteWordtDeDwangsomNogVastgesteld() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 20));
        // The inwoner dies: no decision is needed any more, the route ends, and what was due stays due.
        meldGebeurtenis(
                nummer, "gebeurtenis", "OVERLIJDEN", "gebeurdOp", "2027-02-20", "toelichting", "Bericht van familie");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNotNull();
        assertThat(openTaken(nummer)).contains(BEOORDELEN, ERFGENAAM);
        assertThat(voorstel()).startsWith("De dwangsom is € 92,00,");
        assertThat(register.lopend(nummer, van("A21"))).isPresent();
        assertThatThrownBy(() -> stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 20)))
                .hasMessageContaining("Dit besluit kan niet bekend worden gemaakt: de inwoner is overleden");
        maakBekend(LocalDate.of(2027, 2, 20), "UITGEREIKT");
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("erfgenamen van Fenna Proefpersoon");
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");
        assertThat(openTaken(nummer)).doesNotContain(ERFGENAAM);
    }

    /** BW art. 4:182: what the municipality owes, the heirs inherit; the decision goes to one of them. */
    @Test
    void hetDwangsombesluitGaatNaarDeErfgenaam() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 20));
        meldGebeurtenis(
                nummer, "gebeurtenis", "OVERLIJDEN", "gebeurdOp", "2027-02-20", "toelichting", "Bericht van familie");
        assertThat(open(taak(nummer, ERFGENAAM))).containsEntry("overledene", "Fenna Proefpersoon");
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "ONBEKEND"))
                .hasMessage("Toelichting: schrijf op wat u deed om een erfgenaam te vinden");
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "ERFGENAAM", "erfgenaamAdres", "Dorpsweg 2"))
                .hasMessage("Bij \"Wie is de erfgenaam?\": vul in wie de erfgenaam is");
        vul(
                nummer,
                ERFGENAAM,
                "keuze",
                "ERFGENAAM",
                "erfgenaam",
                "Dora Proefpersoon",
                "erfgenaamAdres",
                "Dorpsweg 2\n1234 AB Elders");
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 20));
        Brief brief = brieven.open(nummer, brieven.van(nummer).get(0).id());
        assertThat(brief.geadresseerde()).isEqualTo("Dora Proefpersoon");
        assertThat(brief.adres()).isEqualTo("erfgenaam van Fenna Proefpersoon\nDorpsweg 2\n1234 AB Elders");
        assertThat(Tekstdrukker.lees(brief.pdf()))
                .contains("Het geld is voor de erfgenamen samen")
                .doesNotContain("Wij betalen dit bedrag één keer");
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");
    }

    /** Awb art. 3:41 lid 2: a decision for heirs whom nobody knows is sent to the last address. */
    @Test
    void isErGeenErfgenaamTeVindenDanGaatHetDwangsombesluitNaarHetLaatsteAdres() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 20));
        meldGebeurtenis(
                nummer, "gebeurtenis", "OVERLIJDEN", "gebeurdOp", "2027-02-20", "toelichting", "Bericht van familie");
        vul(
                nummer,
                ERFGENAAM,
                "keuze",
                "ONBEKEND",
                "laatsteAdres",
                "Dorpsweg 1\n1234 AB Voorbeeldstad",
                "toelichting",
                "De uitvaartverzorger gebeld");
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 20));
        Brief brief = brieven.open(nummer, brieven.van(nummer).get(0).id());
        assertThat(brief.geadresseerde()).isEqualTo("erfgenamen van Fenna Proefpersoon");
        assertThat(brief.adres()).isEqualTo("Dorpsweg 1\n1234 AB Voorbeeldstad");
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");
    }

    /** BW art. 4:182 and Awb art. 3:41: the claim is of both, so the heir gets the decision also while a partner lives. */
    @Test
    void hetDwangsombesluitGaatNaarDeErfgenaamEnNaarDePartnerDieLeeft() {
        metPartner(nummer, ONTVANGEN);
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 18));
        meldGebeurtenis(
                nummer,
                "gebeurtenis",
                "OVERLIJDEN",
                "overledene",
                "AANVRAGER",
                "gebeurdOp",
                "2027-02-18",
                "toelichting",
                "Bericht van familie");
        vul(
                nummer,
                ERFGENAAM,
                "keuze",
                "ERFGENAAM",
                "erfgenaam",
                "Dora Proefpersoon",
                "erfgenaamAdres",
                "Dorpsweg 2\n1234 AB Elders");
        register.voldaan(nummer, "A10", LocalDate.of(2027, 2, 18));
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 18));
        assertThat(brieven.van(nummer))
                .filteredOn(brief -> brief.soort().equals(Briefsoort.BESLUIT_DWANGSOM.id()))
                .extracting(Briefregel::geadresseerde)
                .containsExactlyInAnyOrder("Dora Proefpersoon", "Bram Proefpersoon");
        assertThat(brieven.van(nummer))
                .filteredOn(brief -> brief.geadresseerde().equals("Dora Proefpersoon"))
                .singleElement()
                .satisfies(brief ->
                        assertThat(tekst(brief)).contains("Wij schrijven u als erfgenaam van Fenna Proefpersoon"));
        // One sum is promised once, to both.
        assertThat(brieven.van(nummer))
                .filteredOn(brief -> brief.soort().equals(Briefsoort.BESLUIT_DWANGSOM.id()))
                .allSatisfy(brief -> assertThat(tekst(brief))
                        .contains(
                                "Wij betalen dit bedrag één keer: het is voor u en voor de ander die deze brief krijgt.")
                        .doesNotContain("Het geld komt op uw rekening")
                        .doesNotContain("Het geld is voor de erfgenamen samen"));
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(dwangsombrieven())
                .hasSize(2)
                .allSatisfy(brief -> assertThat(tekst(brief))
                        .contains("Het geld komt op uw rekening")
                        .doesNotContain("één keer", "erfgenaam"));
    }

    private List<Briefregel> dwangsombrieven() {
        return brieven.van(nummer).stream()
                .filter(brief -> brief.soort().equals(Briefsoort.BESLUIT_DWANGSOM.id()) && brief.isKlaar())
                .toList();
    }

    private Long aan(String naam) {
        return dwangsombrieven().stream()
                .filter(brief -> brief.geadresseerde().equals(naam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void gebeurt(String gebeurtenis) {
        meldGebeurtenis(
                nummer,
                "gebeurtenis",
                gebeurtenis,
                "overledene",
                gebeurtenis.equals("OVERLIJDEN") ? "AANVRAGER" : null,
                "gebeurdOp",
                "2027-02-18",
                "toelichting",
                "Bericht van familie");
    }

    /** BW art. 4:182: a death before the letter went makes it one sum for two, and one told by mistake does not. */
    @Test
    void sterftEenVanBeidenVoorDeDwangsombriefWegIsDanLezenBeideAnderenHetzelfde() {
        metPartner(nummer, ONTVANGEN);
        meld(ONTVANGEN);
        LocalDate op = LocalDate.of(2027, 2, 18);
        verderNaar(op);
        register.voldaan(nummer, "A10", op);
        stelVast("VERSCHULDIGD", null, op);
        assertThat(dwangsombrieven())
                .hasSize(2)
                .allSatisfy(brief -> assertThat(tekst(brief)).contains("Het geld komt op uw rekening"));
        Long aanFenna = aan("Fenna Proefpersoon");
        gebeurt("OVERLIJDEN");
        postkamer.maakVoorErfgenaam(aanFenna, "Dora Proefpersoon", "Dorpsweg 2", "consulent");
        assertThat(dwangsombrieven())
                .extracting(Briefregel::geadresseerde)
                .containsExactlyInAnyOrder("Dora Proefpersoon", "Bram Proefpersoon");
        assertThat(dwangsombrieven())
                .allSatisfy(brief -> assertThat(tekst(brief))
                        .contains("Wij betalen dit bedrag één keer")
                        .doesNotContain("Het geld komt op uw rekening"));

        postkamer.isGepost(List.of(aan("Bram Proefpersoon")), op, "consulent");
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(dwangsombrieven()).singleElement().satisfies(brief -> {
            assertThat(brief.geadresseerde()).isEqualTo("Fenna Proefpersoon");
            assertThat(tekst(brief)).contains("Het geld komt op uw rekening").doesNotContain("één keer");
        });
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud())
                        .contains(
                                "aan Bram Proefpersoon is al verstuurd", "ook voor een ander is; dat klopt niet meer"));
    }

    private String tekst(Briefregel brief) {
        return Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf());
    }

    @Test
    void blijktHetOverlijdenEenVergissingDanVervaltDeVraagNaarDeErfgenamen() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 20));
        meldGebeurtenis(
                nummer, "gebeurtenis", "OVERLIJDEN", "gebeurdOp", "2027-02-20", "toelichting", "Bericht van familie");
        assertThat(openTaken(nummer)).contains(ERFGENAAM);
        meldGebeurtenis(
                nummer,
                "gebeurtenis",
                "OVERLIJDEN_HERSTELD",
                "gebeurdOp",
                "2027-02-20",
                "toelichting",
                "Het was een naamgenoot");
        assertThat(openTaken(nummer)).doesNotContain(ERFGENAAM);
        assertThat(dossiers.aanvrager(nummer).overledenOp()).isNull();
    }

    // ---- the letter of the decision turns out to go later

    /** Awb art. 3:41 and 4:17: what was made known on the 18th is too late, whatever day stood on the letter. */
    @Test
    void gaatDeBriefNaDeTweeWekenWegDanIsErTochEenDwangsom() {
        meld(ONTVANGEN);
        verderNaar(TWEE_WEKEN_TOT);
        Long brief = besluitPerPost(TWEE_WEKEN_TOT);
        assertThat(zaak().oordeel()).isEqualTo(Oordeel.OP_TIJD);
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");

        verderNaar(LocalDate.of(2027, 2, 18));
        postkamer.maakOpnieuw(List.of(brief), "consulent");
        assertThat(loopt(nummer)).containsOnlyOnce("ingebrekestelling");
        assertThat(zaak().oordeel()).isNull();
        assertThat(voorstel()).startsWith("De dwangsom is € 46,00, over 2 dagen van 16 februari 2027 tot en met 17");
        assertThat(register.lopend(nummer, van("A21")).orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 3, 3));
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 18));
        assertThat(zaak().oordeel()).isEqualTo(Oordeel.VERSCHULDIGD);
        assertThat(dwangsombesluit().inhoud()).isEqualTo("Dwangsom: € 46,00 over 2 dagen");
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud())
                        .contains("de dwangsom opnieuw berekend (Awb art. 4:17). Eerder was er niets verschuldigd."));
    }

    @Test
    void wasErAlEenDwangsombesluitDanKomtErEenNieuwOverAlleDagen() {
        meld(ONTVANGEN);
        LocalDate bekend = LocalDate.of(2027, 2, 17);
        verderNaar(bekend);
        Long brief = besluitPerPost(bekend);
        stelVast("VERSCHULDIGD", null, bekend);
        Besluit eerste = dwangsombesluit();
        assertThat(eerste.inhoud()).isEqualTo("Dwangsom: € 23,00 over 1 dag");
        assertThat(laatsteDwangsombrief()).doesNotContain("komt in de plaats van");
        verderNaar(LocalDate.of(2027, 2, 19));
        postkamer.isGepost(List.of(brief), LocalDate.of(2027, 2, 19), true, "consulent");
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 19));
        assertThat(dwangsombesluit().inhoud())
                .isEqualTo("Dwangsom: € 69,00 over 3 dagen\n"
                        + "Dit besluit komt in de plaats van het dwangsombesluit van 17 februari 2027");
        // One claim, one decision that holds: the later one takes the place of the first, and says so.
        assertThat(boek.vervallen(nummer)).containsExactly(eerste.id());
        assertThat(opvolgingen.findByBesluitOrderById(eerste.id()))
                .singleElement()
                .returns(dwangsombesluit().id(), Besluitopvolging::opvolger)
                .returns(Besluitopvolging.Gevolg.VERVANGEN, Besluitopvolging::gevolg);
        assertThat(laatsteDwangsombrief())
                .contains("Dit besluit komt in de plaats van ons besluit van 17 februari 2027.")
                .contains("In dat besluit stond: Dwangsom: € 23,00 over 1 dag.")
                .contains("Wat wij u al betaalden, gaat van het nieuwe bedrag af.");
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud()).contains("Eerder is € 23,00 vastgesteld"));
    }

    /** Awb art. 4:17: also while the decision on the dwangsom is drafted, the days count up to the day the letter went. */
    @Test
    void gaatDeBriefLaterWegTerwijlHetDwangsombesluitIsOpgesteldDanWordtDeDwangsomOpnieuwBeoordeeld() {
        meld(ONTVANGEN);
        LocalDate bekend = LocalDate.of(2027, 2, 17);
        LocalDate weg = LocalDate.of(2027, 2, 19);
        verderNaar(bekend);
        Long brief = besluitPerPost(bekend);
        beoordeel("VERSCHULDIGD", null);
        stelBesluitOp("DWANGSOM_VERSCHULDIGD");
        leesMeeEnMaakBrief();
        verderNaar(weg);
        postkamer.isGepost(List.of(brief), weg, true, "consulent");

        assertThatThrownBy(() -> maakBekend(weg, "POST"))
                .hasMessageContaining("bij het beoordelen ging de dwangsom over 1 dag, en nu over 3 dagen")
                .hasMessageContaining("Stuur het besluit terug naar de opsteller");
        vulAls("consulent", dwangsomtaak("userTask_besluitBekendmaken"), "terug", true);
        assertThatThrownBy(() -> stelBesluitOp("DWANGSOM_VERSCHULDIGD"))
                .hasMessageContaining("laat de dwangsom opnieuw beoordelen (Awb art. 4:17)");
        vulAls("consulent", dwangsomtaak("userTask_besluitOpstellen"), "heroverwegen", true);
        assertThat(voorstel()).startsWith("De dwangsom is € 69,00, over 3 dagen");
        stelVast("VERSCHULDIGD", null, weg);
        assertThat(dwangsombesluit().inhoud()).isEqualTo("Dwangsom: € 69,00 over 3 dagen");
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");
    }

    @Test
    void gaatDeBriefLaterMaarNogBinnenDeTweeWekenDanBlijftErNietsVerschuldigd() {
        meld(ONTVANGEN);
        verderNaar(LocalDate.of(2027, 2, 8));
        Long brief = besluitPerPost(LocalDate.of(2027, 2, 8));
        verderNaar(TWEE_WEKEN_TOT);
        postkamer.maakOpnieuw(List.of(brief), "consulent");
        assertThat(zaak().oordeel()).isEqualTo(Oordeel.OP_TIJD);
        assertThat(loopt(nummer)).doesNotContain("ingebrekestelling");
    }

    /** The decision on access is made known, and its letter waits for the post. */
    private Long besluitPerPost(LocalDate op) {
        Besluit besluit =
                boek.voegToe(new Proefbesluit(nummer, Besluitconcept.Soort.TOEGANG, "WEIGEREN", op).besluit());
        register.voldaan(new Termijnsleutel(nummer, "A10"), op, besluit.onderwerp());
        register.start(new Termijnsleutel(nummer, "A15", besluit.onderwerp()), op);
        brieven.maak(besluit, null, "weigering-" + nummer, "consulent");
        return brieven.van(nummer).get(0).id();
    }

    @Test
    void teVroegOfNietSchriftelijkHeeftGeenGevolg() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn(TERMIJN_TOT, termijn(), true))
                .hasMessage(
                        "Bij \"Op welke dag?\": op deze dag was de gemeente nog op tijd: de laatste dag is 25 januari 2027. Een ingebrekestelling die te vroeg komt, heeft geen gevolg (Awb art. 4:17 lid 3 en 6:12 lid 2). Vertel de inwoner dat het vanaf 26 januari 2027 kan");
        assertThatThrownBy(() -> vulIn(ONTVANGEN, termijn(), false))
                .hasMessageStartingWith(
                        "De ingebrekestelling kwam schriftelijk binnen: een ingebrekestelling telt alleen als zij schriftelijk is");
        assertThatThrownBy(() -> vulIn(ONTVANGEN, null, true))
                .hasMessage("Bij \"Waarover is de gemeente te laat?\": kies waarover de gemeente te laat is");
        assertThat(ingebrekestellingen.findByDossiernummerOrderById(nummer)).isEmpty();
        assertThat(register.laatste(nummer, van("A19"))).isEmpty();
        assertThat(register.laatste(nummer, van("A23"))).isEmpty();
        vulIn(TERMIJN_TOT.plusDays(1), termijn(), true);
        // Typed a week later: the two weeks run from the day on which it came in.
        assertThat(register.lopend(nummer, van("A19")).orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 2, 9));
    }

    @Test
    void zolangDeTermijnStilstaatIsDeGemeenteNietTeLaat() {
        register.opschorten(nummer, "A10", TERMIJN_TOT);
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn(ONTVANGEN, termijn(), true))
                .hasMessageContaining(
                        "deze termijn staat stil vanaf 25 januari 2027, dus de gemeente is nog niet te laat");
    }

    @Test
    void eenTweedeTerwijlErEenLooptWordtGeweigerd() {
        meld(ONTVANGEN);
        openGebeurtenis(nummer);
        assertThat(String.valueOf(open(taak(nummer, MELDEN)).get("mogelijkheden")))
                .doesNotContain("INGEBREKESTELLING");
        assertThatThrownBy(() -> vulIn(ONTVANGEN, termijn(), true))
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: er loopt al een ingebrekestelling, ontvangen op 1 februari 2027");
    }

    @Test
    void overTweeTermijnenLopenErTweeNaastElkaarMetElkHunEigenDagen() {
        Termijnsleutel bezwaar = new Termijnsleutel(nummer, "A17", "bezwaar-1");
        register.zetOp(bezwaar, TERMIJN_TOT.minusDays(42), TERMIJN_TOT);
        meld(ONTVANGEN);
        verderNaar(ONTVANGEN.plusDays(3));
        openGebeurtenis(nummer);
        vulIn(
                ONTVANGEN.plusDays(3),
                String.valueOf(register.laatste(bezwaar).orElseThrow().id()),
                true);

        List<Ingebrekestelling> beide = ingebrekestellingen.findByDossiernummerOrderById(nummer);
        assertThat(beide).extracting(Ingebrekestelling::termijn).containsExactly("A10", "A17/bezwaar-1");
        assertThat(register.lopend(Dwangsommen.sleutel(beide.get(0), "A19"))
                        .orElseThrow()
                        .einde())
                .isEqualTo(TWEE_WEKEN_TOT);
        assertThat(register.lopend(Dwangsommen.sleutel(beide.get(1), "A19"))
                        .orElseThrow()
                        .einde())
                .isEqualTo(TWEE_WEKEN_TOT.plusDays(3));

        // Both are late; the decision on access comes two days after its two weeks, that on the objection one day
        // after.
        verderNaar(LocalDate.of(2027, 2, 18));
        register.voldaan(nummer, "A10", LocalDate.of(2027, 2, 18));
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 18));
        verderNaar(LocalDate.of(2027, 2, 20));
        register.voldaan(bezwaar, LocalDate.of(2027, 2, 20));
        stelVast("VERSCHULDIGD", null, LocalDate.of(2027, 2, 20));

        assertThat(ingebrekestellingen.findByDossiernummerOrderById(nummer))
                .extracting(Ingebrekestelling::bedragCent)
                .containsExactly(4_600L, 2_300L);
        assertThat(beide)
                .allSatisfy(zaak -> assertThat(register.laatste(Dwangsommen.sleutel(zaak, "A21"))
                                .orElseThrow()
                                .isTijdigVoldaan())
                        .isTrue());
    }

    @Test
    void vanTweeDwangsombesluitenTegelijkStaatInElkeBriefHetEigenBedrag() {
        Termijnsleutel bezwaar = new Termijnsleutel(nummer, "A17", "bezwaar-1");
        register.zetOp(bezwaar, TERMIJN_TOT.minusDays(42), TERMIJN_TOT);
        meld(ONTVANGEN);
        verderNaar(ONTVANGEN.plusDays(3));
        openGebeurtenis(nummer);
        vulIn(
                ONTVANGEN.plusDays(3),
                String.valueOf(register.laatste(bezwaar).orElseThrow().id()),
                true);
        verderNaar(LocalDate.of(2027, 2, 18));
        register.voldaan(nummer, "A10", LocalDate.of(2027, 2, 18));
        beoordeel("VERSCHULDIGD", null);
        LocalDate dag = LocalDate.of(2027, 2, 20);
        verderNaar(dag);
        register.voldaan(bezwaar, dag);
        beoordeel("VERSCHULDIGD", null);

        dwangsomtaken("userTask_besluitOpstellen")
                .forEach(taak -> vulAls(
                        "consulent",
                        taak,
                        "uitkomst",
                        "DWANGSOM_VERSCHULDIGD",
                        "artikel",
                        "Awb art. 4:18",
                        "motivering",
                        "De gemeente besliste te laat."));
        dwangsomtaken("userTask_besluitBeoordelen")
                .forEach(taak -> vulAls("kwaliteit", taak, "oordeel", "GOEDGEKEURD"));
        assertThat(dwangsomtaken("userTask_briefMaken")).hasSize(2).allSatisfy(taak -> {
            String over = String.valueOf(open(taak).get("brief")).replaceFirst("(?s)^.*over=(concept-\\d+).*$", "$1");
            String eigen = bedrag(concepten.findById(Besluitconcept.id(over)).orElseThrow());
            assertThat(Tekstdrukker.lees(brieven.voorbeeld(nummer, Briefsoort.BESLUIT_DWANGSOM, over)))
                    .contains(eigen)
                    .doesNotContain(eigen.contains("46,00") ? "23,00" : "46,00");
        });
        dwangsomtaken("userTask_briefMaken")
                .forEach(taak -> vulAls(
                        "consulent",
                        taak,
                        "onderdelen",
                        List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "GEWONE_TAAL"),
                        "kenmerk",
                        "D-1"));
        // The one that was asked for last is made known first.
        List<Task> bekendmaken = dwangsomtaken("userTask_besluitBekendmaken");
        for (int i = bekendmaken.size() - 1; i >= 0; i--) {
            vulAls("consulent", bekendmaken.get(i), "bekendgemaaktOp", dag.toString(), "wijze", "POST");
        }
        assertThat(brieven.van(nummer).stream()
                        .filter(brief -> brief.soort().equals(Briefsoort.BESLUIT_DWANGSOM.id()))
                        .map(brief -> Tekstdrukker.lees(
                                brieven.open(nummer, brief.id()).pdf())))
                .hasSize(2)
                .anySatisfy(tekst -> assertThat(tekst).contains("46,00").doesNotContain("23,00"))
                .anySatisfy(tekst -> assertThat(tekst).contains("23,00").doesNotContain("46,00"));
    }

    private String bedrag(Besluitconcept concept) {
        return Euro.tekst(ingebrekestellingen
                .findById(Ingebrekestelling.id(concept.zaak()))
                .orElseThrow()
                .bedragCent());
    }

    private List<Task> dwangsomtaken(String element) {
        return motor.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(element)
                .processVariableValueEquals("besluit", "DWANGSOM")
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    @Test
    void naHetEindeTeltEenIngebrekestellingOverEenBezwaarNog() {
        meldGebeurtenis(
                nummer, "gebeurtenis", "OVERLIJDEN", "gebeurdOp", "2027-02-01", "toelichting", "Bericht van familie");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNotNull();
        Termijnsleutel bezwaar = new Termijnsleutel(nummer, "A17", "bezwaar-1");
        register.zetOp(bezwaar, TERMIJN_TOT.minusDays(42), TERMIJN_TOT);

        openGebeurtenis(nummer);
        assertThat(String.valueOf(open(taak(nummer, MELDEN)).get("mogelijkheden")))
                .contains("INGEBREKESTELLING")
                .doesNotContain("CRISIS_ONTSTAAN", "\"OVERLIJDEN\"", "OPSCHORTING");
        vulIn(ONTVANGEN, String.valueOf(register.laatste(bezwaar).orElseThrow().id()), true);

        assertThat(loopt(nummer)).containsOnlyOnce("ingebrekestelling");
        assertThat(register.lopend(nummer, van("A19")).orElseThrow().einde()).isEqualTo(TWEE_WEKEN_TOT);
    }

    @Test
    void deTweeWekenWordenBewaakt() {
        meld(ONTVANGEN);
        LocalDate waarschuwing =
                register.lopend(nummer, van("A19")).orElseThrow().waarschuwingOp();
        assertThat(momenten()).contains(om(waarschuwing, LocalTime.of(8, 0)));
        hetIs(waarschuwing, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains("userTask_opTijdMaken");
        verderNaar(DAG_1);
        assertThat(openTaken(nummer))
                .filteredOn("userTask_redenVastleggen"::equals)
                .hasSize(2);
        assertThat(register.lopend(nummer, van("A19")).orElseThrow().stand(DAG_1))
                .isEqualTo(Stand.VERLOPEN);
    }

    @Test
    void eenConsulentMeldtHetEnBeoordeeltDeDwangsom() {
        als("consulent");
        openGebeurtenis(nummer);
        als(null);
        vulAls("consulent", nummer, MELDEN, ingevuld(ONTVANGEN, termijn(), true));
        assertThat(loopt(nummer)).contains("ingebrekestelling").doesNotContain("gebeurtenis-melden");
        verderNaar(LocalDate.of(2027, 2, 18));
        register.voldaan(nummer, "A10", LocalDate.of(2027, 2, 18));
        als("kwaliteit");
        assertThatThrownBy(() -> open(taak(nummer, BEOORDELEN)))
                .isInstanceOf(org.camunda.bpm.engine.AuthorizationException.class);
        als("consulent");
        assertThat(voorstel()).startsWith("De dwangsom is € 46,00,");
    }

    private void meld(LocalDate op) {
        openGebeurtenis(nummer);
        vulIn(op, termijn(), true);
        assertThat(loopt(nummer)).contains("ingebrekestelling").doesNotContain("gebeurtenis-melden");
    }

    private void vulIn(LocalDate op, String termijn, boolean schriftelijk) {
        vul(nummer, MELDEN, ingevuld(op, termijn, schriftelijk));
    }

    private static Object[] ingevuld(LocalDate op, String termijn, boolean schriftelijk) {
        return new Object[] {
            "gebeurtenis",
            "INGEBREKESTELLING",
            "gebeurdOp",
            op.toString(),
            "toelichting",
            "Brief van de inwoner",
            "overTermijn",
            termijn,
            "schriftelijk",
            schriftelijk
        };
    }

    private String voorstel() {
        return String.valueOf(open(taak(nummer, BEOORDELEN)).get("voorstel"));
    }

    private void beoordeel(String oordeel, String toelichting) {
        vulAls("consulent", nummer, BEOORDELEN, "oordeel", oordeel, "toelichting", toelichting);
    }

    private void stelBesluitOp(String uitkomst) {
        vulAls(
                "consulent",
                dwangsomtaak("userTask_besluitOpstellen"),
                "uitkomst",
                uitkomst,
                "artikel",
                "Awb art. 4:18",
                "motivering",
                "De gemeente besliste te laat.");
    }

    /** Judged, drafted, read by another and made known on this day. */
    private void stelVast(String oordeel, String toelichting, LocalDate op) {
        beoordeel(oordeel, toelichting);
        stelBesluitOp("VERSCHULDIGD".equals(oordeel) ? "DWANGSOM_VERSCHULDIGD" : "GEEN_DWANGSOM");
        leesMeeEnMaakBrief();
        maakBekend(op, "POST");
    }

    private void leesMeeEnMaakBrief() {
        vulAls("kwaliteit", dwangsomtaak("userTask_besluitBeoordelen"), "oordeel", "GOEDGEKEURD");
        vulAls(
                "consulent",
                dwangsomtaak("userTask_briefMaken"),
                "onderdelen",
                List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "GEWONE_TAAL"),
                "kenmerk",
                "D-1");
    }

    private void maakBekend(LocalDate op, String wijze) {
        vulAls(
                "consulent",
                dwangsomtaak("userTask_besluitBekendmaken"),
                "bekendgemaaktOp",
                op.toString(),
                "wijze",
                wijze);
    }

    /** The route may have a decision of its own under way. */
    private Task dwangsomtaak(String element) {
        return motor.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(element)
                .processVariableValueEquals("besluit", "DWANGSOM")
                .singleResult();
    }

    /** The one that was made known last. */
    private String laatsteDwangsombrief() {
        return Tekstdrukker.lees(brieven.van(nummer).stream()
                .filter(brief -> brief.soort().equals(Briefsoort.BESLUIT_DWANGSOM.id()))
                .max(Comparator.comparing(Briefregel::id))
                .map(brief -> brieven.open(nummer, brief.id()).pdf())
                .orElseThrow());
    }

    private Besluit dwangsombesluit() {
        return besluiten.findByDossiernummerOrderById(nummer).stream()
                .filter(besluit -> besluit.soort() == Besluitconcept.Soort.DWANGSOM)
                .reduce((eerder, later) -> later)
                .orElseThrow();
    }

    /** A term of the notice that came in last. */
    private String van(String code) {
        return ingebrekestellingen.findByDossiernummerOrderById(nummer).stream()
                .reduce((eerder, later) -> later)
                .map(laatste -> new Termijnsleutel(nummer, code, laatste.onderwerp()).verwijzing())
                .orElse(code);
    }

    private String termijn() {
        return String.valueOf(register.laatste(nummer, "A10").orElseThrow().id());
    }

    private Ingebrekestelling zaak() {
        List<Ingebrekestelling> alle = ingebrekestellingen.findByDossiernummerOrderById(nummer);
        assertThat(alle).hasSize(1);
        return alle.get(0);
    }

    private List<Date> momenten() {
        return timers(nummer).stream().map(Job::getDuedate).toList();
    }

    private static Date om(LocalDate dag, LocalTime tijd) {
        return Date.from(ZonedDateTime.of(dag, tijd, AMSTERDAM).toInstant());
    }
}
