package nl.schuldhulproute.bezwaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Brief;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Deelname.Rol;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsingen;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.dossier.Vervanging;
import nl.schuldhulproute.proces.Collegas.Collega;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Proefbesluit;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The refusal was made known on Tuesday 16 March 2027: bezwaar until Wednesday 28 April (Koningsdag is the 27th), and from
 * there six weeks to decide, until 9 June.
 */
class BezwaarTest extends Bezwaarstappen {

    private static final LocalDate BEZWAAR_TOT = LocalDate.of(2027, 4, 28);
    private static final LocalDate BESLISSEN_TOT = LocalDate.of(2027, 6, 9);
    private static final LocalDate WAARSCHUWING = LocalDate.of(2027, 5, 26);
    private static final LocalDate ZITTING = LocalDate.of(2027, 5, 18);

    private static final String MELDEN = "userTask_gebeurtenisVastleggen";
    private static final String AANWIJZEN = "userTask_besluitAanwijzen";
    private static final String BEOORDELEN = "userTask_ontvankelijkheidBeoordelen";
    private static final String HERSTEL = "userTask_herstelVragen";
    private static final String AANVULLING = "userTask_aanvullingVerwerken";
    private static final String HOREN = "userTask_horenAfwegen";
    private static final String PLANNEN = "userTask_hoorzittingPlannen";
    private static final String INZAGE = "userTask_stukkenTerInzageLeggen";
    private static final String HOUDEN = "userTask_hoorzittingHouden";
    private static final String HEROVERWEGEN = "userTask_besluitHeroverwegen";
    private static final String UITSTEL = "userTask_uitstelAfwegen";
    private static final String GEVOLG = "userTask_gevolgUitvoeren";
    private static final String BEROEP = "userTask_beroepVastleggen";
    private static final String NAGAAN = "userTask_beroepNagaan";
    private static final String UITVOEREN = "userTask_uitspraakUitvoeren";
    private static final String UITSPRAAK = "userTask_uitspraakVastleggen";
    private static final String ERFGENAAM = "userTask_voortzettingNagaan";
    private static final String INTREKKING = "userTask_intrekkingBevestigen";
    private static final String DOORSTUREN = "userTask_geschriftDoorsturen";

    private static final String SCHULDEN = "userTask_schuldenBeoordelen";

    /** Had no part in the decision. */
    private static final String JURIST = "jurist";

    @Autowired
    private Postkamer postkamer;

    @Autowired
    private Toegangstoetsingen toetsingen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private Ingebrekestellingen ingebrekestellingen;

    @Test
    void eenBezwaarVanOntvangstTotEenBeslissingDieVaststaat() {
        ProcessInstance bezwaar = dienIn();
        assertThat(String.valueOf(open(taak(nummer, REGISTREREN)).get("besluiten")))
                .contains("Besluit om schuldhulp te weigeren van 16 maart 2027", "NOG_NIET_BEKEND");
        registreer();
        assertThat(termijn("A17").startOp()).isEqualTo(BEZWAAR_TOT);
        assertThat(termijn("A17").einde()).isEqualTo(BESLISSEN_TOT);
        assertThat(aantal("termijn-bewaken")).isEqualTo(1);

        bevestig();
        assertThat(open(taak(nummer, BEOORDELEN)))
                .containsEntry("optijd", "Op tijd")
                .containsEntry("tegen", "Besluit om schuldhulp te weigeren van 16 maart 2027")
                .containsEntry("uiterlijk", "9 juni 2027");
        assertThat(taak(nummer, BEOORDELEN).getDueDate()).isEqualTo(om(BESLISSEN_TOT, LocalTime.of(23, 59)));
        vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK");
        assertThat(uitkomsten
                        .laatste(nummer, Regel.BEZWAAR_OP_TIJD)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Op tijd");
        vul(nummer, HOREN, "horen", "HOORZITTING");
        plan(ZITTING);
        assertThat(termijn("A18-stukken").einde()).isEqualTo(LocalDate.of(2027, 5, 8));
        assertThat(termijn("A18-inzage").einde()).isEqualTo(LocalDate.of(2027, 5, 11));
        assertThat(taak(nummer, INZAGE).getDueDate()).isEqualTo(om(LocalDate.of(2027, 5, 11), LocalTime.of(23, 59)));
        verderNaar(LocalDate.of(2027, 5, 10));
        vul(nummer, INZAGE, "inzage", "TER_INZAGE", "terInzageOp", "2027-05-10");
        assertThat(termijn("A18-inzage").isTijdigVoldaan()).isTrue();
        assertThat(taak(nummer, HOUDEN).getDueDate()).isEqualTo(om(ZITTING, LocalTime.of(23, 59)));
        verderNaar(ZITTING);
        vulAls(JURIST, nummer, HOUDEN, gehouden(ZITTING, "IK_ZELF"));
        assertThat(zaak().gehoordOp()).isEqualTo(ZITTING);
        assertThat(lopendeTermijnen()).containsExactly("A17");
        assertThat(open(taak(nummer, HEROVERWEGEN)))
                .containsEntry("gehoord", "De inwoner kon worden gehoord.")
                .containsEntry("zittingsverslag", "De inwoner vertelde")
                .containsEntry("bezwaargronden", "De schulden zijn wel problematisch")
                .containsEntry("besluitmotivering", weigering.motivering());
        heroverweeg();
        beslis("ONGEGROND", ZITTING);

        assertThat(termijn("A17").isTijdigVoldaan()).isTrue();
        assertThat(aantal("termijn-bewaken")).isZero();
        assertThat(zaak().uitkomst()).isEqualTo("ONGEGROND");
        assertThat(zaak().beslistOp()).isEqualTo(ZITTING);
        assertThat(zaak().loopt()).isFalse();
        // Six weeks from 18 May: 29 June. The question about an extension has gone.
        assertThat(openTaken(nummer)).containsExactly(BEROEP);
        LocalDate beroepTot = LocalDate.of(2027, 6, 29);
        assertThat(taak(nummer, BEROEP).getDueDate()).isEqualTo(om(beroepTot, LocalTime.of(23, 59)));
        assertThat(momenten("timer_beroepstermijnVoorbij"))
                .containsExactly(om(beroepTot.plusDays(1), LocalTime.MIDNIGHT));
        hetIs(beroepTot, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly(BEROEP);
        hetIs(beroepTot.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly(NAGAAN);
        assertThat(zaak().beroepOp()).isNull();
        vul(nummer, NAGAAN, "nagegaanOp", beroepTot.plusDays(1).toString(), "keuze", "NIET");
        assertThat(bezwaar).isEnded().hasPassed("end_beslissingBekend", "end_beslissingStaatVast");
    }

    @Test
    void beroepDatOpTijdWasTeltOokAlsDeGemeenteHetLaterHoort() {
        ProcessInstance bezwaar = naarHeroverwegen();
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        verderNaar(LocalDate.of(2027, 5, 27));
        laatTimersLopen();
        assertThat(open(taak(nummer, NAGAAN))).containsEntry("beroepTot", "24 mei 2027");
        assertThatThrownBy(() -> gaNa(null, "UTR 27/1")).hasMessageContaining("wanneer het beroep is ingesteld");
        assertThatThrownBy(() -> gaNa("2027-05-20", null)).hasMessageContaining("het zaaknummer van de rechtbank");
        assertThatThrownBy(() -> gaNa("2027-04-11", "UTR 27/1")).hasMessageContaining("ligt voor de dag");
        gaNa("2027-05-20", "UTR 27/1");
        assertThat(bezwaar).isWaitingAt(UITSPRAAK).hasPassed("gateway_tochBeroep");
        assertThat(zaak().beroepOp()).isEqualTo(LocalDate.of(2027, 5, 20));
        assertThat(register.laatste(new Termijnsleutel(nummer, "A22", "besluit-" + zaak().beslissing()))
                        .orElseThrow()
                        .isTijdigVoldaan())
                .isTrue();
    }

    /** Awb art. 6:8: six weeks from the day after the decision went. */
    @Test
    void gaatDeBeslissingLaterWegDanLooptDeTermijnVoorBeroepVanafDieDag() {
        naarHeroverwegen();
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        LocalDate later = ONTVANGEN.plusDays(3);
        verderNaar(later);
        postkamer.maakOpnieuw(List.of(brieven.van(nummer).get(0).id()), "consulent");

        Briefregel brief = brieven.van(nummer).get(0);
        LocalDate beroepTot = LocalDate.of(2027, 5, 27);
        assertThat(brief.datum()).isEqualTo(later);
        assertThat(Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf())).contains("uiterlijk op 27 mei 2027");
        Termijn beroep = register.laatste(new Termijnsleutel(nummer, "A22", "besluit-" + zaak().beslissing()))
                .orElseThrow();
        assertThat(beroep.startOp()).isEqualTo(later);
        assertThat(beroep.einde()).isEqualTo(beroepTot);
        assertThat(termijn("A17").voldaanOp()).contains(later);
        assertThat(taak(nummer, BEROEP).getDueDate()).isEqualTo(om(beroepTot, LocalTime.of(23, 59)));
        assertThat(momenten("timer_beroepstermijnVoorbij"))
                .containsExactly(om(beroepTot.plusDays(1), LocalTime.MIDNIGHT));
    }

    /** Nobody waits for that beroep any more, so no term may run on in a case that is done. */
    @Test
    void gaatDeBeslissingLaterWegTerwijlErAlBeroepIsDanBegintDeTermijnNietOpnieuw() {
        naarHeroverwegen();
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        Termijnsleutel sleutel = new Termijnsleutel(nummer, "A22", "besluit-" + zaak().beslissing());
        vul(nummer, BEROEP, "ingesteldOp", ONTVANGEN.toString(), "zaaknummer", "UTR 27/1");
        verderNaar(ONTVANGEN.plusDays(3));
        postkamer.maakOpnieuw(List.of(brieven.van(nummer).get(0).id()), "consulent");
        assertThat(register.lopend(sleutel)).isEmpty();
        assertThat(register.laatste(sleutel).orElseThrow().voldaanOp()).contains(ONTVANGEN);
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::inhoud)
                .anyMatch(zin -> zin.contains("tot en met 27 mei 2027 in beroep"));
    }

    private void gaNa(String ingesteldOp, String zaaknummer) {
        vul(
                nummer,
                NAGAAN,
                "nagegaanOp",
                "2027-05-27",
                "keuze",
                "INGESTELD",
                "ingesteldOp",
                ingesteldOp,
                "zaaknummer",
                zaaknummer);
    }

    @Test
    void beroepWordtVastgelegdEnDanIsErNietsMeerTeBewaken() {
        ProcessInstance bezwaar = naarHeroverwegen();
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        verderNaar(LocalDate.of(2027, 4, 20));
        assertThat(open(taak(nummer, BEROEP)))
                .containsEntry("beslistOp", "12 april 2027")
                .containsEntry("beroepTot", "24 mei 2027");
        assertThatThrownBy(() -> vul(nummer, BEROEP, "ingesteldOp", "2027-04-11", "zaaknummer", "UTR 27/1"))
                .hasMessageStartingWith("Beroep ingesteld op: deze datum ligt voor de dag van de beslissing");
        vul(nummer, BEROEP, "ingesteldOp", "2027-04-19", "zaaknummer", "UTR 27/1");
        assertThat(openTaken(nummer)).containsExactly(UITSPRAAK);
        assertThat(zaak().beroepOp()).isEqualTo(LocalDate.of(2027, 4, 19));
        assertThat(register.laatste(new Termijnsleutel(nummer, "A22", "besluit-" + zaak().beslissing()))
                        .orElseThrow()
                        .isTijdigVoldaan())
                .isTrue();
        assertThat(momenten("timer_beroepstermijnVoorbij")).isEmpty();
        assertThatThrownBy(() -> uitspraak("2027-04-18", "BESLISSING_BLIJFT", null))
                .hasMessageStartingWith("Uitspraak verzonden op: deze datum ligt voor de dag van het beroep");
        verderNaar(LocalDate.of(2027, 9, 6));
        uitspraak("2027-09-06", "BESLISSING_BLIJFT", null);
        assertThat(bezwaar).isEnded().hasPassed("end_uitspraakGedaan");
        assertThat(zaak().uitspraakOp()).isEqualTo(LocalDate.of(2027, 9, 6));
        assertThat(zaak().loopt()).isFalse();
    }

    /** Awb art. 8:72 lid 4: the court annuls the decision, and says within which time there must be another one. */
    @Test
    void naEenVernietigingWordtErOpnieuwBeslistBinnenDeTijdDieDeRechtbankNoemt() {
        ProcessInstance bezwaar = naarHeroverwegen();
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        Long eerste = zaak().beslissing();
        verderNaar(LocalDate.of(2027, 4, 20));
        vul(nummer, BEROEP, "ingesteldOp", "2027-04-19", "zaaknummer", "UTR 27/1");
        LocalDate uitspraak = LocalDate.of(2027, 9, 6);
        verderNaar(uitspraak);
        assertThat(open(taak(nummer, UITSPRAAK)))
                .containsEntry("beroepOp", "19 april 2027")
                .containsEntry("beslistOp", "12 april 2027");
        assertThatThrownBy(() -> uitspraak("2027-09-06", "NIEUWE_BESLISSING", null))
                .hasMessage("Opnieuw beslissen uiterlijk op: vul dit in");
        assertThatThrownBy(() -> uitspraak("2027-09-06", "NIEUWE_BESLISSING", "2027-09-06"))
                .hasMessage("Opnieuw beslissen uiterlijk op: kies een dag na de dag van de uitspraak");
        LocalDate uiterlijk = LocalDate.of(2027, 10, 18);
        uitspraak("2027-09-06", "NIEUWE_BESLISSING", uiterlijk.toString());

        assertThat(openTaken(nummer)).containsExactly(HEROVERWEGEN);
        assertThat(taak(nummer, HEROVERWEGEN).getDueDate()).isEqualTo(om(uiterlijk, LocalTime.of(23, 59)));
        assertThat(termijn("A17-uitspraak").einde()).isEqualTo(uiterlijk);
        assertThat(aantal("termijn-bewaken")).isEqualTo(1);
        assertThat(zaak().loopt()).isTrue();
        assertThat(zaak().beslistOp()).isNull();
        heroverweeg();
        beslis("GEGROND", uitspraak);
        assertThat(zaak().uitkomst()).isEqualTo("GEGROND");
        assertThat(zaak().beslissing()).isNotEqualTo(eerste);
        assertThat(besluitenboek.vervallen(nummer)).containsExactlyInAnyOrder(eerste, weigering.id());
        assertThat(termijn("A17-uitspraak").isTijdigVoldaan()).isTrue();
        assertThat(aantal("termijn-bewaken")).isZero();
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
        assertThat(bezwaar).hasPassed("gateway_naUitspraak");
    }

    /** What the court annulled changed nothing: the refusal can stand after all, and is not called revoked meanwhile. */
    @Test
    void naDeVernietigingVanEenGegrondBezwaarKanDeWeigeringAlsnogBlijven() {
        naarHeroverwegen();
        heroverweeg();
        beslis("GEGROND", ONTVANGEN);
        Long eerste = zaak().beslissing();
        assertThat(besluitenboek.vervallen(nummer)).containsExactly(weigering.id());
        vul(nummer, GEVOLG, "gedaanOp", ONTVANGEN.toString(), "gedaan", "De route is hervat");
        vul(nummer, BEROEP, "ingesteldOp", ONTVANGEN.toString(), "zaaknummer", "UTR 27/1");
        uitspraak(ONTVANGEN.toString(), "NIEUWE_BESLISSING", "2027-06-01");
        assertThat(zaak().vernietigd()).isEqualTo(eerste);
        assertThat(besluitenboek.geldend(nummer)).extracting(Besluit::id).containsExactly(eerste);
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        assertThat(besluitenboek.vervallen(nummer)).containsExactly(eerste);
        assertThat(besluitenboek.geldend(nummer))
                .extracting(Besluit::id)
                .containsExactly(weigering.id(), zaak().beslissing());
    }

    // ---- the court decides itself

    /** Awb art. 8:72 lid 3 b: what the court says takes the place of both, and somebody has to carry it out. */
    @Test
    void voorzietDeRechtbankZelfDanGeldtDeWeigeringNietMeerEnVoertIemandDeUitspraakUit() {
        ProcessInstance bezwaar = naarUitspraak();
        assertThatThrownBy(() -> uitspraak(ONTVANGEN.toString(), "RECHTBANK_BESLIST", null))
                .hasMessage("Bij \"Wat geldt nu?\": kies wat er volgens de uitspraak geldt");
        rechtbankBeslist("EERSTE_BESLUIT_VERVALT", "toegang", "NEE");
        assertThat(besluitenboek.vervallen(nummer)).containsExactlyInAnyOrder(weigering.id(), zaak().beslissing());
        assertThat(besluitenboek.toegangVerleend(nummer)).isFalse();
        assertThat(openTaken(nummer)).containsExactly(UITVOEREN);
        assertThat(teDoen())
                .startsWith(
                        "Het eerste besluit geldt niet meer. De aanvraag ligt weer open: over de toegang moet nog worden");
        assertThat(String.valueOf(open(taak(nummer, UITVOEREN)).get("tegen"))).contains("vernietigd door de rechtbank");
        assertThatThrownBy(() -> vul(
                        nummer, UITVOEREN, "gedaanOp", ONTVANGEN.minusDays(1).toString(), "gedaan", "De hulp begint"))
                .hasMessageContaining("de dag van de uitspraak");
        voerUit();
        assertThat(bezwaar).isEnded().hasPassed("end_uitspraakUitgevoerd");
    }

    /** The judgment takes the place of the decision on the access: there is no second one (Awb art. 8:72 lid 3 b). */
    @Test
    void verleentDeRechtbankZelfToegangDanGaatDeRouteVerderZonderNieuwBesluit() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        ProcessInstance bezwaar = naarUitspraak();
        assertThat(open(taak(nummer, UITSPRAAK))).containsEntry("overToegang", true);
        assertThatThrownBy(() -> rechtbankBeslist("EERSTE_BESLUIT_VERVALT"))
                .hasMessage(
                        "Bij \"Is er volgens de uitspraak toegang tot schuldhulp?\": kies of er volgens de uitspraak toegang is");
        assertThatThrownBy(() -> rechtbankBeslist("EERSTE_BESLUIT_VERVALT", "toegang", "JA"))
                .hasMessage("Kenmerk van de uitspraak: vul in aan welk nummer de uitspraak te herkennen is");
        rechtbankBeslist("EERSTE_BESLUIT_VERVALT", "toegang", "JA", "kenmerk", "UTR 27/1");

        assertThat(besluitenboek.toegangVerleend(nummer)).isTrue();
        assertThat(besluitenboek.overToegang(nummer)).isEmpty();
        assertThat(besluitenboek.toegangDoorRechter(nummer).orElseThrow())
                .returns(ONTVANGEN, Besluitopvolging::op)
                .returns("UTR 27/1", Besluitopvolging::kenmerk)
                .returns(weigering.id(), Besluitopvolging::besluit);
        assertThat(teDoen())
                .contains("Met de uitspraak van 12 april 2027 (UTR 27/1) is er toegang tot schuldhulp;"
                        + " een nieuw besluit daarover is niet nodig.");
        voerUit();
        assertThat(bezwaar).isEnded().hasPassed("end_routeBegintWeer");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
        assertThat(openTaken(nummer)).containsExactly("userTask_hervattenKiezen");
        assertThat(String.valueOf(open(taak(nummer, "userTask_hervattenKiezen")).get("fasen")))
                .contains("PLAN_VAN_AANPAK")
                .doesNotContain("BESCHIKKING");
        vul(nummer, "userTask_hervattenKiezen", "hervatten", "PLAN_VAN_AANPAK", "reden", "De rechtbank besliste");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_vishMelden",
                        "gemeldOp",
                        ONTVANGEN.minusDays(1).toString(),
                        "kenmerk",
                        "V-1"))
                .hasMessageContaining("deze dag ligt voor de bekendmaking van het besluit");
        vul(nummer, "userTask_vishMelden", "gemeldOp", ONTVANGEN.toString(), "kenmerk", "V-1");
        beoordeelSchulden(
                "kanNietDoorgaan", "NEE", "problematisch", "NEE", "redenProblematisch", "Alles is te betalen");
        assertThat(loopt(nummer)).contains("plan-van-aanpak").doesNotContain("beschikking", "bezwaar");
        // The judgment held no plan (Wgs art. 4a lid 1; M-35).
        assertThatThrownBy(() -> planVanAanpak(nummer))
                .hasMessageContaining("De toegang is verleend door de rechtbank.");
    }

    @Test
    void vervaltAlleenDeBeslissingOpBezwaarDanGeldtHetEersteBesluitWeer() {
        naarUitspraak();
        rechtbankBeslist("EERSTE_BESLUIT_BLIJFT");
        assertThat(besluitenboek.vervallen(nummer)).containsExactly(zaak().beslissing());
        assertThat(teDoen()).contains("het eerste besluit weer wel. Klopt de schuldhulp daar niet meer mee?");
    }

    @Test
    void geldtEenBeeindigingWeerDanStaatErHoeDeRouteEindigt() {
        weigering = besluit(Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN", BEKEND);
        naarUitspraak();
        rechtbankBeslist("EERSTE_BESLUIT_BLIJFT");
        assertThat(teDoen()).contains("De schuldhulp is dus beëindigd. Begon de route na het bezwaar weer, meld dan");
    }

    /** The access came from what the court took away, and the refusal holds again: nobody is helped without access (M-35). */
    @Test
    void geldtDeWeigeringNaEenGegrondBezwaarWeerDanEindigtDeRoute() {
        ProcessInstance bezwaar = hervatNaEenGegrondBezwaar();
        rechtbankBeslist("EERSTE_BESLUIT_BLIJFT");
        assertThat(besluitenboek.toegangVerleend(nummer)).isFalse();
        assertThat(teDoen()).contains("Daardoor is er geen toegang tot schuldhulp meer.");
        assertThat(loopt(nummer)).contains("plan-van-aanpak");
        voerUit();
        assertThat(bezwaar).isEnded().hasPassed("end_toegangVervallen");
        assertThat(loopt(nummer)).doesNotContain("plan-van-aanpak");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(ONTVANGEN);
    }

    /** The same, where the municipality itself decides again and now leaves the refusal as it was (Awb art. 8:72 lid 4). */
    @Test
    void blijftDeWeigeringBijDeNieuweBeslissingDanEindigtDeRouteEnKanErNogBeroep() {
        ProcessInstance bezwaar = hervatNaEenGegrondBezwaar();
        uitspraak(ONTVANGEN.toString(), "NIEUWE_BESLISSING", "2027-06-01");
        assertThat(loopt(nummer)).contains("plan-van-aanpak");
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        assertThat(bezwaar).hasPassed("message_eindeGevraagd").hasNotPassed("end_toegangVervallen");
        assertThat(loopt(nummer)).contains("bezwaar").doesNotContain("plan-van-aanpak");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(ONTVANGEN);
        assertThat(openTaken(nummer)).contains(BEROEP);
        assertThat(register.lopend(new Termijnsleutel(nummer, "A22", "besluit-" + zaak().beslissing()))
                        .orElseThrow()
                        .einde())
                .isEqualTo(LocalDate.of(2027, 5, 24));
    }

    @Test
    void weigertDeNieuweBeslissingOmEenAndereRedenDanEindigtDeRouteNaDeUitleg() {
        ProcessInstance bezwaar = hervatNaEenGegrondBezwaar();
        uitspraak(ONTVANGEN.toString(), "NIEUWE_BESLISSING", "2027-06-01");
        heroverweeg();
        beslis("GEGROND", "TOEGANG_GEWEIGERD", ONTVANGEN);
        assertThat(String.valueOf(open(taak(nummer, GEVOLG)).get("teDoen")))
                .startsWith("De toegang is geweigerd. Zij kwam uit een beslissing die de rechtbank heeft vernietigd.");
        assertThat(loopt(nummer)).contains("plan-van-aanpak");
        vul(nummer, GEVOLG, "gedaanOp", ONTVANGEN.toString(), "gedaan", "Verteld");
        assertThat(bezwaar).hasPassed("message_eindeGevraagd");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(ONTVANGEN);
    }

    /** Who objects to the conditions can lose the whole decision. */
    @Test
    void vervaltOokHetBesluitDatToegangGafDanIsErGeenToegangMeer() {
        nummer = dossier(BEKEND.minusMonths(2));
        weigering = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND);
        ProcessInstance bezwaar = naarUitspraak();
        rechtbankBeslist("EERSTE_BESLUIT_VERVALT", "toegang", "NEE");
        assertThat(besluitenboek.toegangVerleend(nummer)).isFalse();
        assertThat(teDoen())
                .isEqualTo("Het eerste besluit geldt niet meer. Daardoor is er geen toegang tot schuldhulp meer."
                        + " Vertel dat aan de inwoner. Loopt de route nog, dan eindigt zij als u deze taak afrondt.");
        // No route runs here that could end.
        voerUit();
        assertThat(bezwaar).isEnded().hasPassed("end_uitspraakUitgevoerd");
    }

    /** A refusal ended the route, the objection to it opened that again, and there is beroep against the decision on it. */
    private ProcessInstance hervatNaEenGegrondBezwaar() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        ProcessInstance bezwaar = naarHeroverwegen();
        heroverweeg();
        beslis("GEGROND", ONTVANGEN);
        vul(nummer, "userTask_hervattenKiezen", "hervatten", "PLAN_VAN_AANPAK", "reden", "Het bezwaar was gegrond");
        vul(nummer, BEROEP, "ingesteldOp", ONTVANGEN.toString(), "zaaknummer", "UTR 27/1");
        return bezwaar;
    }

    private String teDoen() {
        return String.valueOf(open(taak(nummer, UITVOEREN)).get("teDoen"));
    }

    private void voerUit() {
        vul(nummer, UITVOEREN, "gedaanOp", ONTVANGEN.toString(), "gedaan", "De inwoner weet het");
    }

    /** Awb art. 8:72 lid 3 a. */
    @Test
    void latenDeRechtersDeGevolgenGeldenDanVerandertErNiets() {
        ProcessInstance bezwaar = naarUitspraak();
        rechtbankBeslist("GEVOLGEN_BLIJVEN");
        assertThat(bezwaar).isEnded().hasPassed("end_uitspraakGedaan").hasNotPassed("userTask_uitspraakUitvoeren");
        assertThat(besluitenboek.vervallen(nummer)).isEmpty();
    }

    private ProcessInstance naarUitspraak() {
        ProcessInstance bezwaar = naarHeroverwegen();
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        vul(nummer, BEROEP, "ingesteldOp", ONTVANGEN.toString(), "zaaknummer", "UTR 27/1");
        return bezwaar;
    }

    private void rechtbankBeslist(String watGeldt, Object... meer) {
        List<Object> velden = new ArrayList<>(
                List.of("uitspraakOp", ONTVANGEN.toString(), "uitspraak", "RECHTBANK_BESLIST", "watGeldt", watGeldt));
        velden.addAll(List.of(meer));
        vul(nummer, UITSPRAAK, velden.toArray());
    }

    private void uitspraak(String op, String uitspraak, String uiterlijk) {
        vul(nummer, UITSPRAAK, "uitspraakOp", op, "uitspraak", uitspraak, "beslissenUiterlijk", uiterlijk);
    }

    @Test
    void eenGegrondBezwaarHeeftGevolgVoorDeRoute() {
        ProcessInstance bezwaar = naarHeroverwegen();
        heroverweeg();
        beslis("GEGROND", ONTVANGEN);
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
        assertThat(String.valueOf(open(taak(nummer, GEVOLG)).get("teDoen"))).startsWith("De schuldhulp gaat verder.");
        assertThatThrownBy(() -> vul(nummer, GEVOLG, "gedaanOp", "2027-04-11", "gedaan", "Hervat"))
                .isInstanceOf(OngeldigeInvoer.class);
        vul(nummer, GEVOLG, "gedaanOp", ONTVANGEN.toString(), "gedaan", "De route is hervat bij de intake");
        assertThat(openTaken(nummer)).containsExactly(BEROEP);
        assertThat(bezwaar).hasPassed("userTask_gevolgUitvoeren");
    }

    @Test
    void eenWeigeringDieNietStandHoudtOpentDeRouteWeer() {
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(inwoner);
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(BEKEND, Uitstroomreden.NIET_PASSEND, BEKEND.plusYears(1));
        dossiers.bewaar(dossier);
        ProcessInstance bezwaar = naarHeroverwegen();
        heroverweeg();
        beslis("GEGROND", ONTVANGEN);
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_hervattenKiezen", BEROEP);
        assertThat(bezwaar).hasPassed("message_hervattenGevraagd").hasNotPassed("userTask_gevolgUitvoeren");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
        // Access was granted in the decision itself: no second decision follows (Awb art. 7:11 lid 2).
        assertThat(String.valueOf(open(taak(nummer, "userTask_hervattenKiezen")).get("fasen")))
                .contains("PLAN_VAN_AANPAK")
                .doesNotContain("BESCHIKKING");
        assertThatThrownBy(() ->
                        vul(nummer, "userTask_hervattenKiezen", "hervatten", "BESCHIKKING", "reden", "Het bezwaar"))
                .hasMessageContaining("over de toegang is al besloten");
        vul(nummer, "userTask_hervattenKiezen", "hervatten", "PLAN_VAN_AANPAK", "reden", "Het bezwaar was gegrond");
        // The refusal brought no notice at all: others hear of the help now (VNG-model art. 6 lid 2).
        vul(nummer, "userTask_vishMelden", "gemeldOp", ONTVANGEN.toString(), "kenmerk", "V-1");
        beoordeelSchulden(
                "kanNietDoorgaan", "NEE", "problematisch", "NEE", "redenProblematisch", "Alles is te betalen");
        assertThat(loopt(nummer)).contains("plan-van-aanpak", "bezwaar").doesNotContain("beschikking");
    }

    // ---- what a refusal on another ground never asked (VNG-model art. 18; M-88)

    @Test
    void naEenWeigeringOmHetVerblijfDieNietStandHoudtWordtAlsnogGevraagdOfDeSchuldenProblematischZijn() {
        ProcessInstance melden = hervatNaWeigeringOmHetVerblijf();
        LocalDate uiterlijk = LocalDate.of(2027, 4, 13);
        assertThat(openTaken(nummer)).contains(SCHULDEN).doesNotContain("userTask_bkrMelden");
        assertThat(register.lopend(nummer, "A24").orElseThrow().einde()).isEqualTo(uiterlijk);
        assertThatThrownBy(() -> beoordeelSchulden("kanNietDoorgaan", "NEE", "problematisch", "JA"))
                .hasMessageContaining(
                        "schulden zijn alleen problematisch als de inwoner is gestopt met betalen of niet kan doorgaan");
        assertThatThrownBy(() -> beoordeelSchulden("kanNietDoorgaan", "JA", "problematisch", "JA"))
                .hasMessageContaining("zonder bedragen is dit niet na te rekenen");
        beoordeelSchulden(
                "kanNietDoorgaan", "JA", "opeisbareSchulden", 40000, "betaalruimte", 100, "problematisch", "JA");
        assertThat(uitkomsten
                        .laatste(nummer, Regel.PROBLEMATISCHE_SCHULDEN)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Problematisch");
        vul(nummer, "userTask_bkrMelden", "gemeldOp", ONTVANGEN.toString(), "kenmerk", "B-1");
        vul(nummer, "userTask_vishMelden", "gemeldOp", ONTVANGEN.toString(), "kenmerk", "V-1");
        assertThat(melden).isEnded().hasPassed(SCHULDEN, "userTask_bkrMelden");
        assertThat(loopt(nummer)).contains("plan-van-aanpak");
        // The plan belongs to a decision, and the one on the objection had none (Wgs art. 4a lid 1; M-35).
        assertThatThrownBy(() -> planVanAanpak(nummer))
                .hasMessageContaining(
                        "dit kan niet zonder wijzigingsbesluit. De toegang is verleend met de beslissing op"
                                + " het bezwaar.");
        vul(nummer, "userTask_planVaststellen", "vastgesteldOp", ONTVANGEN.toString(), "gevolgen", "JA");
        assertThat(openTaken(nummer)).contains("userTask_besluitOpstellen");
    }

    @Test
    void vanSchuldenDieNietProblematischZijnHoortBkrNiets() {
        ProcessInstance melden = hervatNaWeigeringOmHetVerblijf();
        beoordeelSchulden(
                "kanNietDoorgaan", "JA", "opeisbareSchulden", 3600, "betaalruimte", 100, "problematisch", "NEE");
        vul(nummer, "userTask_vishMelden", "gemeldOp", ONTVANGEN.toString(), "kenmerk", "V-1");
        assertThat(melden).isEnded().hasNotPassed("userTask_bkrMelden");
        assertThat(register.lopend(nummer, "A24")).isEmpty();
        assertThat(register.laatste(nummer, "A24").flatMap(Termijn::reden))
                .contains("De schulden zijn niet problematisch: BKR hoort er niet van.");
    }

    /** Who has no verblijfsstatus was asked nothing more (Wgs art. 3 lid 4). */
    private ProcessInstance hervatNaWeigeringOmHetVerblijf() {
        toetsingen.save(new Toegangstoetsing(
                nummer,
                new Toegangstoetsing.Situatie(false, true, null, null, null, null, null, null, null, null),
                BEKEND.atStartOfDay(AMSTERDAM).toInstant()));
        geeindigd(Uitstroomreden.NIET_PASSEND);
        naarHeroverwegen();
        heroverweeg();
        beslis("GEGROND", ONTVANGEN);
        vul(nummer, "userTask_hervattenKiezen", "hervatten", "PLAN_VAN_AANPAK", "reden", "Het bezwaar was gegrond");
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("hulp-melden")
                .processInstanceBusinessKey(nummer)
                .singleResult();
    }

    private void beoordeelSchulden(Object... meer) {
        List<Object> velden = new ArrayList<>(List.of("opgehoudenTeBetalen", "NEE"));
        velden.addAll(List.of(meer));
        vul(nummer, SCHULDEN, velden.toArray());
    }

    @Test
    void eenWeigeringOmEenAndereRedenOpentDeRouteNiet() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        naarHeroverwegen();
        heroverweeg();
        beslis("GEGROND", "TOEGANG_GEWEIGERD", ONTVANGEN);
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
        assertThat(String.valueOf(open(taak(nummer, GEVOLG)).get("teDoen"))).startsWith("De toegang blijft geweigerd");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(BEKEND);
    }

    @Test
    void eenRouteDieDaarnaOmEenAndereRedenEindigdeBlijftDicht() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        naarHeroverwegen();
        // Taken up again since, and then the inwoner himself stopped.
        Dossier dossier = dossiers.dossier(nummer);
        dossier.heropen(ONTVANGEN.atStartOfDay(AMSTERDAM).toInstant());
        dossier.beeindig(BEKEND, Uitstroomreden.INGETROKKEN, BEKEND.plusYears(5));
        dossiers.bewaar(dossier);
        heroverweeg();
        beslis("GEGROND", ONTVANGEN);
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.INGETROKKEN);
    }

    @Test
    void eenIntrekkingVanDeToegangDieNietStandHoudtOpentDeRouteWeer() {
        nummer = dossier(BEKEND.minusMonths(2));
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND.minusDays(20));
        // What is objected to is the withdrawal now.
        weigering = besluitenboek.voegToe(new Proefbesluit(nummer, Soort.INTREKKING, "INTREKKEN", BEKEND)
                .over(toegang)
                .besluit());
        besluitenboek.volgtOp(weigering, toegang.id(), Besluitopvolging.Gevolg.INGETROKKEN);
        geeindigd(Uitstroomreden.OVERIG);
        assertThat(besluitenboek.toegangVerleend(nummer)).isFalse();
        naarHeroverwegen();
        heroverweeg();
        beslis("GEGROND", ONTVANGEN);

        assertThat(besluitenboek.toegangVerleend(nummer)).isTrue();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_hervattenKiezen", BEROEP);
        assertThat(String.valueOf(open(taak(nummer, "userTask_hervattenKiezen")).get("fasen")))
                .contains("PLAN_VAN_AANPAK");
    }

    private void geeindigd(Uitstroomreden reden) {
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(inwoner);
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(BEKEND, reden, BEKEND.plusYears(1));
        dossiers.bewaar(dossier);
    }

    @Test
    void voorEenDeelGegrondHeeftOokGevolg() {
        naarHeroverwegen();
        heroverweeg();
        beslis("DEELS_GEGROND", ONTVANGEN);
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
    }

    // ---- registering

    @Test
    void watNietKanWordtBijHetRegistrerenGeweigerd() {
        dienIn();
        assertThatThrownBy(() -> registreer("ontvangenOp", "2027-01-10"))
                .hasMessageStartingWith("Ontvangen op: deze datum ligt voor de aanmelding");
        assertThatThrownBy(() -> registreer("wijze", "POST", "verzondenOp", "2027-04-12", "ontvangenOp", "2027-04-09"))
                .hasMessageStartingWith("Ontvangen op: deze datum ligt voor de dag van het poststempel");
        assertThatThrownBy(() -> registreer("eldersOntvangenOp", "2027-04-12", "ontvangenOp", "2027-04-09"))
                .hasMessageStartingWith("Ontvangen op: deze datum ligt voor de dag waarop een ander het ontving");
        assertThatThrownBy(() -> registreer("indiener", "PARTNER"))
                .hasMessage("Bij \"Wie maakt bezwaar?\": er is geen partner in dit dossier");
        assertThatThrownBy(() -> registreer("indiener", "GEMACHTIGDE"))
                .hasMessage("Bij \"Wie is dat?\": vul in wie het bezwaar maakt voor de inwoner");
        assertThatThrownBy(() -> registreer("besluit", "999999"))
                .hasMessage("Bij \"Tegen welk besluit is het bezwaar?\": kies een besluit uit de lijst");
        assertThat(bezwaarschriften.findByDossiernummerOrderById(nummer)).isEmpty();
        assertThatThrownBy(() -> registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Advocaat", "namens", "PARTNER"))
                .hasMessage("Bij \"Voor wie maakt deze persoon bezwaar?\": er is geen partner in dit dossier");
        registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Advocaat");
        assertThat(zaak().namens()).isEqualTo(Rol.AANVRAGER);
        assertThat(open(taak(nummer, BEVESTIGEN))).containsEntry("aanGemachtigde", true);
    }

    /** Awb art. 6:10 lid 1: the refusal was told in a talk, and the letter is still to be sent. */
    @Test
    void bezwaarTegenEenBesluitDatAlIsVerteldMaarNogNietVerstuurdKomtBinnen() {
        nummer = dossier(BEKEND.minusMonths(2));
        assertThatThrownBy(() -> openGebeurtenis(nummer)).hasMessageContaining("voor dit dossier loopt geen route");
        start("besluit-nemen", nummer, Map.of("besluit", "TOEGANG"));
        openGebeurtenis(nummer);
        meldBezwaar();
        registreer("besluit", "NOG_NIET_BEKEND");
        assertThat(openTaken(nummer)).contains(AANWIJZEN);
        assertThat(zaak().ontvangenOp()).isEqualTo(ONTVANGEN);
    }

    private void meldBezwaar() {
        vul(
                nummer,
                MELDEN,
                "gebeurtenis",
                "BEZWAAR",
                "gebeurdOp",
                ONTVANGEN.toString(),
                "toelichting",
                "Brief van de inwoner");
    }

    /** Awb art. 7:5 and 10:3 lid 3: known when the objection comes in, and not when the hearing is over. */
    @Test
    void bijHetRegistrerenStaatVoorWelkBesluitNiemandOverIsDieErNietAanMeewerkte() {
        // Read by the only kwaliteitsmedewerker, drafted by the only consulent; then another one comes.
        dienIn();
        String regel = "- Besluit om schuldhulp te weigeren van 16 maart 2027: er is geen ";
        List<Collega> las = List.of(new Collega("kwaliteit", "Karim"));
        List<Collega> stelde = List.of(new Collega("consulent", "Carla"));
        List<Collega> nieuw = List.of(new Collega("nieuw", "Nina"));
        List<Besluit> besluiten = List.of(weigering);
        assertThat(Onbevangenen.ontbreken(besluiten, las, stelde))
                .isEqualTo(regel + "kwaliteitsmedewerker en geen consulent die er niet aan meewerkte");
        assertThat(Onbevangenen.ontbreken(besluiten, las, nieuw))
                .isEqualTo(regel + "kwaliteitsmedewerker die er niet aan meewerkte");
        assertThat(Onbevangenen.ontbreken(besluiten, nieuw, stelde))
                .isEqualTo(regel + "consulent die er niet aan meewerkte");
        assertThat(Onbevangenen.ontbreken(besluiten, nieuw, nieuw)).isEmpty();
        Gebruikers.nogEen(motor, "kwaliteit2", "kwaliteitsmedewerkers");
        Gebruikers.nogEen(motor, "consulent2", "consulenten");
        assertThat(open(taak(nummer, REGISTREREN))).containsEntry("geenOnbevangene", "");
    }

    @Test
    void eenTeVroegBezwaarWachtOpHetBesluit() {
        ProcessInstance bezwaar = dienIn();
        registreer("besluit", "NOG_NIET_BEKEND");
        assertThat(openTaken(nummer)).containsExactly(AANWIJZEN);
        assertThat(register.laatste(new Termijnsleutel(nummer, "A17", zaak().onderwerp())))
                .isEmpty();
        // The decision is made known three days later.
        LocalDate bekend = ONTVANGEN.plusDays(3);
        vandaagIs(bekend);
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", bekend);
        vul(nummer, AANWIJZEN, "besluit", String.valueOf(wijziging.id()));
        assertThat(bezwaar).isWaitingAt(BEVESTIGEN);
        assertThat(zaak().besluit()).isEqualTo(wijziging.id());
        // 15 April + 6 weeks = 27 May; + 6 weeks = 8 July.
        assertThat(termijn("A17").startOp()).isEqualTo(LocalDate.of(2027, 5, 27));
        assertThat(termijn("A17").einde()).isEqualTo(LocalDate.of(2027, 7, 8));
        bevestig(bekend);
        assertThat(String.valueOf(open(taak(nummer, BEOORDELEN)).get("optijd"))).startsWith("Te vroeg: afwegen");
        assertThatThrownBy(() -> vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK"))
                .hasMessageContaining("of mocht denken dat er een besluit was (Awb art. 6:10)");
        vul(nummer, BEOORDELEN, "oordeel", "NIET_ONTVANKELIJK", "grond", "TE_VROEG", "toelichting", "Er was niets");
        assertThat(zaak().oordeel()).isEqualTo(Bezwaar.Oordeel.NIET_ONTVANKELIJK);
    }

    @Test
    void zonderBesluitIsErNietsOmBezwaarTegenTeMaken() {
        dienIn();
        registreer("besluit", "NOG_NIET_BEKEND");
        vul(nummer, AANWIJZEN, "besluit", "GEEN_BESLUIT", "toelichting", "Het was een brief met uitleg");
        assertThat(termijn("A17").startOp()).isEqualTo(ONTVANGEN);
        bevestig();
        assertThat(open(taak(nummer, BEOORDELEN))).containsEntry("optijd", "Er is geen besluit");
        assertThatThrownBy(() -> vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK", "toelichting", "Toch"))
                .hasMessageContaining("het bezwaar gaat niet over een besluit en kan niet worden behandeld");
        assertThatThrownBy(() -> vul(nummer, BEOORDELEN, "oordeel", "VERZUIM"))
                .hasMessageContaining("dat is niet te herstellen");
        vul(nummer, BEOORDELEN, "oordeel", "NIET_ONTVANKELIJK", "grond", "GEEN_BESLUIT", "toelichting", "Geen besluit");
        vul(nummer, HOREN, "horen", "KENNELIJK_NIET_ONTVANKELIJK", "toelichting", "Een brief is geen besluit");
        heroverweeg();
        beslis("NIET_ONTVANKELIJK", ONTVANGEN);
        assertThat(zaak().uitkomst()).isEqualTo("NIET_ONTVANKELIJK");
        assertThat(openTaken(nummer)).containsExactly(BEROEP);
    }

    /** Partners object each to the same decision: what follows is from one's own, and not from that of the other. */
    @Test
    void hetGevolgIsDatVanDeEigenBeslissingOpBezwaar() {
        naarHeroverwegen();
        heroverweeg();
        beslis("DEELS_GEGROND", ONTVANGEN);
        Besluit eigen =
                besluitenboek.geldend(nummer).stream().reduce((a, b) -> b).orElseThrow();
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Soort.BESLISSING_OP_BEZWAAR,
                "DEELS_GEGROND",
                "artikel 7:11 Awb",
                "Van de partner",
                JURIST,
                "kwaliteit2",
                ONTVANGEN,
                ONTVANGEN,
                "POST",
                eigen.ingevoerdOp(),
                weigering.id(),
                null,
                null,
                "",
                Vervanging.TOEGANG_GEWEIGERD));
        assertThat(String.valueOf(open(taak(nummer, GEVOLG)).get("teDoen"))).startsWith("De schuldhulp gaat verder.");
    }

    /** Awb art. 7:5 and 10:3 lid 3: not to hear because the objection is plainly unfounded, is to judge it. */
    @Test
    void wieHetBesluitMeelasVindtHetBezwaarNietKennelijkOngegrond() {
        naarHoren();
        assertThatThrownBy(() ->
                        vulAls("kwaliteit", nummer, HOREN, "horen", "KENNELIJK_ONGEGROND", "toelichting", "Duidelijk"))
                .hasMessageContaining("u werkte mee aan het besluit waartegen het bezwaar is");
        vulAls("kwaliteit2", nummer, HOREN, "horen", "KENNELIJK_ONGEGROND", "toelichting", "Duidelijk");
        assertThat(behandeling()).containsExactly(HEROVERWEGEN);
    }

    // ---- no new objection

    /** Awb art. 6:15: what belongs with the court is sent on; it is no objection that the heirs could withdraw. */
    @Test
    void watWordtDoorgestuurdTrekkenErfgenamenNietIn() {
        dienIn();
        registreer();
        dienIn();
        registreer("besluit", "GEEN_NIEUW_BEZWAAR");
        Bezwaar geenNieuw = zaak();
        overlijdt();
        List<Task> vragen = motor.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(ERFGENAAM)
                .processVariableValueEquals("bezwaar", geenNieuw.onderwerp())
                .list();
        assertThat(vragen).hasSize(1);
        assertThatThrownBy(() -> vul(vragen.get(0), "keuze", "INGETROKKEN", "ingetrokkenOp", ONTVANGEN.toString()))
                .hasMessageContaining("dit is geen nieuw bezwaar: het wordt doorgestuurd");
        assertThat(zaak().ingetrokkenOp()).isNull();
        vul(vragen.get(0), "keuze", "ANDER");
        stuurDoor("EERDER_BEZWAAR", ONTVANGEN);
        assertThat(zaak().doorgestuurdOp()).isEqualTo(ONTVANGEN);
    }

    @Test
    void tegenEenBesluitMaaktDezelfdePersoonEenKeerBezwaar() {
        dienIn();
        assertThatThrownBy(() -> registreer("besluit", "GEEN_NIEUW_BEZWAAR"))
                .hasMessageEndingWith("er is in dit dossier niet eerder bezwaar gemaakt; kies het besluit");
        registreer();
        Bezwaar eerste = zaak();
        ProcessInstance nogEens = dienIn();
        assertThatThrownBy(() -> registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Advocaat"))
                .hasMessageContaining("tegen dit besluit loopt al het bezwaar van 12 april 2027");
        registreer("besluit", "GEEN_NIEUW_BEZWAAR");
        assertThat(String.valueOf(open(taak(nummer, DOORSTUREN)).get("eerder")))
                .isEqualTo("- Bezwaar van 12 april 2027: loopt nog");
        assertThatThrownBy(() -> stuurDoor("RECHTBANK", ONTVANGEN))
                .hasMessageContaining("beroep kan pas als er op een bezwaar is beslist (Awb art. 7:1 lid 1)");
        assertThatThrownBy(() -> stuurDoor("EERDER_BEZWAAR", ONTVANGEN.minusDays(1)))
                .hasMessageContaining("deze datum ligt voor de ontvangst van het bezwaar");
        stuurDoor("EERDER_BEZWAAR", ONTVANGEN);
        assertThat(nogEens).isEnded().hasPassed("end_geenNieuwBezwaar");
        assertThat(zaak().doorgestuurdOp()).isEqualTo(ONTVANGEN);
        assertThat(zaak().loopt()).isFalse();
        assertThat(behandeling()).containsExactly(BEVESTIGEN);
        assertThat(register.lopend(nummer, eerste.termijn())).isPresent();
    }

    /** Awb art. 2:1 and 7:1: a gemachtigde objects for another, and each of two people has an objection of its own. */
    @Test
    void deAdvocaatVanDePartnerMaaktBezwaarVoorDePartner() {
        metPartner(nummer, BEKEND);
        dienIn();
        registreer();
        Bezwaar vanDeInwoner = zaak();
        dienIn();
        assertThatThrownBy(() -> registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Advocaat"))
                .hasMessage(
                        "Bij \"Voor wie maakt deze persoon bezwaar?\": kies voor wie de gemachtigde bezwaar maakt. Is dat voor allebei, registreer dan twee bezwaren");
        assertThatThrownBy(
                        () -> registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Advocaat", "namens", "AANVRAGER"))
                .hasMessageContaining("tegen dit besluit loopt al het bezwaar van 12 april 2027");
        registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Advocaat", "namens", "PARTNER");
        assertThat(zaak().id()).isNotEqualTo(vanDeInwoner.id());
        assertThat(zaak().namens()).isEqualTo(Rol.PARTNER);
        assertThat(zaak().besluit()).isEqualTo(weigering.id());
        // Then the partner herself has objected already.
        dienIn();
        assertThatThrownBy(() -> registreer("indiener", "PARTNER"))
                .hasMessageContaining("tegen dit besluit loopt al het bezwaar van 12 april 2027");
    }

    @Test
    void tegenDeBeslissingOpBezwaarKanAlleenBeroep() {
        naarHeroverwegen();
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        Bezwaar beslist = zaak();
        ProcessInstance tegenDeBeslissing = dienIn();
        assertThatThrownBy(() -> registreer("besluit", String.valueOf(beslist.beslissing())))
                .hasMessageEndingWith("kies een besluit uit de lijst");
        assertThatThrownBy(this::registreer)
                .hasMessageContaining("daartegen kan alleen beroep bij de rechtbank (Awb art. 7:1 lid 2 en 8:1)");
        registreer("besluit", "GEEN_NIEUW_BEZWAAR");
        assertThat(String.valueOf(open(taak(nummer, DOORSTUREN)).get("eerder")))
                .isEqualTo("- Bezwaar van 12 april 2027: beslist op 12 april 2027");
        assertThat(open(taak(nummer, DOORSTUREN))).containsEntry("eerderBezwaar", String.valueOf(beslist.id()));
        assertThatThrownBy(() -> stuurDoor("RECHTBANK", ONTVANGEN))
                .hasMessageEndingWith("kies tegen de beslissing op welk bezwaar het beroep is");
        vul(
                nummer,
                DOORSTUREN,
                "bestemming",
                "RECHTBANK",
                "eerderBezwaar",
                String.valueOf(beslist.id()),
                "gedaanOp",
                ONTVANGEN.toString(),
                "verteld",
                true);
        assertThat(tegenDeBeslissing).isEnded();
        // The day on which we received it counts (Awb art. 6:15 lid 3), and whoever asks after the beroep sees it.
        assertThat(bezwaarschriften.findById(beslist.id()).orElseThrow().beroepOp())
                .isEqualTo(ONTVANGEN);
        assertThat(openTaken(nummer)).containsExactly(BEROEP);
        assertThat(open(taak(nummer, BEROEP))).containsEntry("doorgestuurdOp", "12 april 2027");
        verderNaar(LocalDate.of(2027, 5, 27));
        assertThatThrownBy(() -> vul(nummer, NAGAAN, "nagegaanOp", "2027-05-27", "keuze", "NIET"))
                .hasMessageContaining("de gemeente stuurde zelf een beroepschrift door naar de rechtbank");
        gaNa("2027-04-12", "UTR 27/2");
        assertThat(openTaken(nummer)).containsExactly(UITSPRAAK);
    }

    @Test
    void eenTeVroegBezwaarKanBijEenEerderBezwaarHoren() {
        dienIn();
        registreer();
        Bezwaar eerste = zaak();
        ProcessInstance teVroeg = dienIn();
        registreer("besluit", "NOG_NIET_BEKEND");
        assertThatThrownBy(() -> vul(nummer, AANWIJZEN, "besluit", String.valueOf(weigering.id())))
                .hasMessageContaining("tegen dit besluit loopt al het bezwaar van 12 april 2027");
        vul(nummer, AANWIJZEN, "besluit", "GEEN_NIEUW_BEZWAAR");
        stuurDoor("EERDER_BEZWAAR", ONTVANGEN);
        assertThat(teVroeg).isEnded();
        assertThat(register.lopend(nummer, eerste.termijn())).isPresent();
    }

    @Test
    void naEenIntrekkingKanOpnieuwBezwaarWordenGemaakt() {
        dienIn();
        registreer();
        Bezwaar ingetrokken = zaak();
        openGebeurtenis(nummer);
        meld("BEZWAAR_INGETROKKEN", ONTVANGEN, ingetrokken);
        dienIn();
        registreer();
        assertThat(zaak().id()).isNotEqualTo(ingetrokken.id());
        assertThat(zaak().loopt()).isTrue();
    }

    private void stuurDoor(String bestemming, LocalDate op) {
        vul(nummer, DOORSTUREN, "bestemming", bestemming, "gedaanOp", op.toString(), "verteld", true);
    }

    // ---- ontvankelijk or not

    @Test
    void teLaatIsPasNietOntvankelijkAlsEenMensDatZegt() {
        LocalDate teLaat = BEZWAAR_TOT.plusDays(1);
        vandaagIs(teLaat);
        dienIn();
        registreer("ontvangenOp", teLaat.toString());
        bevestig(teLaat);
        assertThat(String.valueOf(open(taak(nummer, BEOORDELEN)).get("optijd"))).startsWith("Te laat: afwegen");
        assertThatThrownBy(() -> vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK"))
                .hasMessageContaining("waarom de inwoner er niets aan kon doen (Awb art. 6:11)");
        assertThatThrownBy(() -> vul(nummer, BEOORDELEN, "oordeel", "NIET_ONTVANKELIJK"))
                .hasMessage("Bij \"Waarom niet?\": kies waarom het bezwaar niet wordt behandeld");
        assertThatThrownBy(() -> vul(nummer, BEOORDELEN, "oordeel", "NIET_ONTVANKELIJK", "grond", "TE_LAAT"))
                .hasMessage("Toelichting: schrijf op waarom het bezwaar niet wordt behandeld");
        vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK", "toelichting", "De inwoner lag in het ziekenhuis");
        assertThat(zaak().oordeelReden()).isEqualTo("De inwoner lag in het ziekenhuis");
        assertThat(openTaken(nummer)).contains(HOREN);
    }

    @Test
    void eenGrondDieNietKloptWordtGeweigerd() {
        dienIn();
        registreer();
        bevestig();
        assertThatThrownBy(() -> nietOntvankelijk("TE_LAAT"))
                .hasMessage("Bij \"Waarom niet?\": het bezwaar is niet te laat");
        assertThatThrownBy(() -> nietOntvankelijk("TE_VROEG"))
                .hasMessage("Bij \"Waarom niet?\": het bezwaar is niet te vroeg");
        assertThatThrownBy(() -> nietOntvankelijk("GEEN_BESLUIT"))
                .hasMessage("Bij \"Waarom niet?\": het bezwaar gaat over een besluit");
        assertThatThrownBy(() -> nietOntvankelijk("VERZUIM_NIET_HERSTELD"))
                .hasMessage(
                        "Bij \"Waarom niet?\": geef de inwoner eerst de kans om het bezwaar aan te vullen (Awb art. 6:6)");
        nietOntvankelijk("GEEN_BELANGHEBBENDE");
        assertThatThrownBy(() -> vul(nummer, HOREN, "horen", "KENNELIJK_ONGEGROND", "toelichting", "Duidelijk"))
                .hasMessageContaining("over de inhoud wordt niet beslist");
        assertThatThrownBy(() -> vul(nummer, HOREN, "horen", "KENNELIJK_NIET_ONTVANKELIJK"))
                .hasMessageContaining("schrijf op waarom er geen hoorzitting is");
    }

    @Test
    void eenOntvankelijkBezwaarIsNietKennelijkNietOntvankelijk() {
        naarHoren();
        assertThatThrownBy(() -> vul(nummer, HOREN, "horen", "KENNELIJK_NIET_ONTVANKELIJK", "toelichting", "Duidelijk"))
                .hasMessageContaining("het bezwaar is ontvankelijk; kies een andere reden of een hoorzitting");
        vul(nummer, HOREN, "horen", "GEEN_GEBRUIK", "toelichting", "De inwoner belde dat het niet hoeft");
        assertThat(String.valueOf(open(taak(nummer, HEROVERWEGEN)).get("gehoord")))
                .isEqualTo(
                        "Er was geen hoorzitting: de bezwaarmaker wil niet worden gehoord (Awb art. 7:3 onder c). Zet die reden in de beslissing (Awb art. 7:12 lid 1).");
    }

    // ---- completing the objection

    @Test
    void eenLangBezwaarMetEenLangeAanvullingBlijftHeel() {
        vandaagIs(BEZWAAR_TOT.minusDays(3));
        vraagHerstel(LocalDate.of(2027, 5, 3), null, "gronden", "g".repeat(4000));
        verderNaar(LocalDate.of(2027, 5, 14));
        vul(nummer, AANVULLING, "aangevuldOp", "2027-05-14", "ontvangen", "a".repeat(4000));
        assertThat(zaak().gronden()).hasSize(8002).startsWith("ggg").endsWith("aaa");
    }

    @Test
    void tijdensHetAanvullenStaatDeBeslistermijnStil() {
        vandaagIs(BEZWAAR_TOT.minusDays(3));
        LocalDate gevraagd = LocalDate.of(2027, 5, 3);
        vraagHerstel(gevraagd, null);
        // Asked on 3 May: still from the 4th. Two weeks end on Second Whitsun, so the last day is the 18th.
        assertThat(termijn("A17-verzuim").einde()).isEqualTo(LocalDate.of(2027, 5, 18));
        assertThat(termijn("A17").opgeschortVanaf()).contains(LocalDate.of(2027, 5, 4));
        assertThat(taak(nummer, AANVULLING).getDueDate())
                .isEqualTo(om(LocalDate.of(2027, 5, 18), LocalTime.of(23, 59)));
        verderNaar(LocalDate.of(2027, 5, 14));
        assertThatThrownBy(() -> vulAan(LocalDate.of(2027, 5, 2)))
                .hasMessageStartingWith("Aangevuld op: deze datum ligt voor de dag waarop u het vroeg");
        vulAan(LocalDate.of(2027, 5, 14));
        assertThat(zaak().gronden()).isEqualTo("De schulden zijn wel problematisch\n\nDe gronden");
        assertThat(termijn("A17-verzuim").isTijdigVoldaan()).isTrue();
        // Ten days still: 4 up to and including 13 May.
        assertThat(termijn("A17").opgeschorteDagen()).isEqualTo(10);
        assertThat(termijn("A17").einde()).isEqualTo(BESLISSEN_TOT.plusDays(12));
        assertThat(termijn("A17").eindeOnverschoven()).isEqualTo(BESLISSEN_TOT.plusDays(10));
        assertThat(momenten("timer_hersteltermijnVoorbij")).isEmpty();
        assertThat(taak(nummer, UITSTEL).getDueDate())
                .isEqualTo(om(termijn("A17").einde(), LocalTime.of(23, 59)));
        assertThat(open(taak(nummer, BEOORDELEN)))
                .containsEntry("herstel", "De inwoner heeft het bezwaar op tijd aangevuld.");
        assertThatThrownBy(() -> vul(nummer, BEOORDELEN, "oordeel", "VERZUIM"))
                .hasMessageContaining("de inwoner heeft al een keer de kans gehad");
        assertThatThrownBy(() -> nietOntvankelijk("VERZUIM_NIET_HERSTELD")).isInstanceOf(OngeldigeInvoer.class);
        vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK");
    }

    @Test
    void eenHersteltermijnDieVoorbijIsLaatDeBeslistermijnWeerLopen() {
        LocalDate gevraagd = LocalDate.of(2027, 5, 3);
        vraagHerstel(gevraagd, null);
        LocalDate tot = LocalDate.of(2027, 5, 18);
        assertThat(momenten("timer_hersteltermijnVoorbij")).containsExactly(om(tot.plusDays(1), LocalTime.MIDNIGHT));
        hetIs(tot, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(AANVULLING);
        hetIs(tot.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(BEOORDELEN).doesNotContain(AANVULLING);
        // Still from 4 up to and including 18 May.
        assertThat(termijn("A17").opgeschorteDagen()).isEqualTo(15);
        assertThat(termijn("A17").hervatOp()).contains(tot.plusDays(1));
        assertThat(termijn("A17").eindeOnverschoven()).isEqualTo(BESLISSEN_TOT.plusDays(15));
        nietOntvankelijk("VERZUIM_NIET_HERSTELD");
        assertThat(openTaken(nummer)).contains(HOREN);
    }

    @Test
    void wordtTijdensDeBezwaartermijnAangevuldDanGaatErNietsVanDeBeslistermijnAf() {
        vraagHerstel(ONTVANGEN, null);
        assertThat(termijn("A17").opgeschortVanaf()).contains(BEZWAAR_TOT.plusDays(1));
        verderNaar(LocalDate.of(2027, 4, 20));
        vulAan(LocalDate.of(2027, 4, 20));
        assertThat(termijn("A17").opgeschorteDagen()).isZero();
        assertThat(termijn("A17").einde()).isEqualTo(BESLISSEN_TOT);
    }

    @Test
    void deHersteltermijnIsRedelijk() {
        assertThatThrownBy(() -> vraagHerstel(ONTVANGEN, ONTVANGEN.plusDays(2)))
                .hasMessageContaining("dat is een redelijke termijn");
        assertThatThrownBy(() -> vul(
                        nummer,
                        HERSTEL,
                        "ontbreekt",
                        List.of("GRONDEN"),
                        "gevraagdOp",
                        ONTVANGEN.toString(),
                        "herstellenTot",
                        ONTVANGEN.toString()))
                .hasMessageContaining("kies een dag na vandaag, zodat de inwoner tijd heeft");
        assertThatThrownBy(() -> vul(
                        nummer,
                        HERSTEL,
                        "gevraagdOp",
                        ONTVANGEN.toString(),
                        "herstellenTot",
                        ONTVANGEN.plusDays(14).toString()))
                .hasMessageStartingWith("Bij \"Wat ontbreekt er?\": ");
        assertThat(openTaken(nummer)).contains(HERSTEL);
    }

    // ---- hearing

    @Test
    void eenHoorzittingLaatTijdVoorStukkenEnInzage() {
        naarPlannen();
        // Eleven days ahead the last day for documents is tomorrow; ten days ahead it is today, before the letter is
        // there.
        assertThatThrownBy(() -> plan(ONTVANGEN.plusDays(9)))
                .hasMessageContaining("dat kon dan tot en met 11 april 2027 (Awb art. 7:4 lid 1)");
        assertThatThrownBy(() -> plan(ONTVANGEN.plusDays(10)))
                .hasMessageContaining("dat kon dan tot en met 12 april 2027 (Awb art. 7:4 lid 1)");
        assertThatThrownBy(() -> plan(ONTVANGEN)).hasMessageContaining("kies een dag na vandaag");
        assertThatThrownBy(() -> vul(
                        nummer,
                        PLANNEN,
                        "uitgenodigdOp",
                        ONTVANGEN.toString(),
                        "zittingOp",
                        ZITTING.toString(),
                        "tijd",
                        "25:00",
                        "plaats",
                        "Stadhuis",
                        "rechtenVermeld",
                        true))
                .hasMessage("Tijd: vul een tijd in die bestaat, zoals 10:30");
        plan(ONTVANGEN.plusDays(11));
        assertThat(termijn("A18-stukken").einde()).isEqualTo(ONTVANGEN.plusDays(1));
        assertThat(termijn("A18-inzage").einde()).isEqualTo(ONTVANGEN.plusDays(4));
    }

    @Test
    void eenHoorzittingNaDeBeslistermijnWordtAlleenBewustGepland() {
        naarPlannen();
        assertThat(open(taak(nummer, PLANNEN))).containsEntry("beslissenTot", BESLISSEN_TOT.toString());
        plan(BESLISSEN_TOT);
        vul(nummer, INZAGE, "inzage", "VERPLAATSEN", "toelichting", "De zaal is bezet");
        LocalDate erna = BESLISSEN_TOT.plusDays(1);
        assertThatThrownBy(() -> plan(erna))
                .hasMessageContaining("de hoorzitting is na 9 juni 2027, de laatste dag om te beslissen")
                .hasMessageContaining("Uitstel van de beslissing afwegen");
        plan(erna, "naBeslistermijn", true);
        vul(nummer, INZAGE, "inzage", "VERPLAATSEN", "toelichting", "De zaal is bezet");
        // Verdaagd, the same day is in time.
        stelUit("VERDAGEN", null, ONTVANGEN);
        plan(erna);
        vul(nummer, INZAGE, "inzage", "VERPLAATSEN", "toelichting", "De zaal is bezet");
        verderNaar(LocalDate.of(2027, 7, 22));
        assertThatThrownBy(() -> plan(vandaag().plusDays(20)))
                .hasMessageContaining("kruis dit aan: de laatste dag om te beslissen was 21 juli 2027");
        plan(vandaag().plusDays(20), "naBeslistermijn", true);
        assertThat(openTaken(nummer)).contains(INZAGE);
    }

    @Test
    void liggenDeStukkenErTeLaatDanWordtDeZittingVerplaatst() {
        naarPlannen();
        plan(ZITTING);
        verderNaar(LocalDate.of(2027, 5, 12));
        assertThatThrownBy(() -> vul(nummer, INZAGE, "inzage", "TER_INZAGE", "terInzageOp", "2027-05-12"))
                .hasMessageContaining(
                        "de stukken moeten er een week voor de hoorzitting liggen, dus vanaf 11 mei 2027");
        assertThatThrownBy(() -> vul(nummer, INZAGE, "inzage", "TER_INZAGE"))
                .hasMessage("Ter inzage vanaf: vul dit in");
        assertThatThrownBy(() -> vul(nummer, INZAGE, "inzage", "VERPLAATSEN")).hasMessage("Toelichting: vul dit in");
        vul(nummer, INZAGE, "inzage", "VERPLAATSEN", "toelichting", "De stukken waren er niet");
        assertThat(openTaken(nummer)).contains(PLANNEN);
        assertThat(termijn("A18-inzage").vervallenOp()).isPresent();
        plan(LocalDate.of(2027, 5, 31));
        assertThat(termijn("A18-inzage").einde()).isEqualTo(LocalDate.of(2027, 5, 24));
        vul(nummer, INZAGE, "inzage", "NIET_NODIG", "toelichting", "De inwoner vindt het goed");
        assertThat(openTaken(nummer)).contains(HOUDEN);
    }

    @Test
    void wieAanHetBesluitMeewerkteHoortEnHeroverweegtNiet() {
        naarHouden();
        verderNaar(ZITTING);
        for (String betrokken : List.of("consulent", "kwaliteit")) {
            assertThatThrownBy(() -> vulAls(betrokken, nummer, HOUDEN, gehouden(ZITTING, "IK_ZELF")))
                    .hasMessageContaining("u werkte mee aan het besluit waartegen het bezwaar is");
        }
        assertThatThrownBy(() -> vulAls(JURIST, nummer, HOUDEN, gehouden(ZITTING, "COMMISSIE")))
                .hasMessageContaining("over dit bezwaar adviseert geen commissie");
        assertThatThrownBy(() -> vulAls(JURIST, nummer, HOUDEN, gehouden(ZITTING.minusDays(1), "IK_ZELF")))
                .hasMessageContaining("eerder kan de hoorzitting niet zijn");
        assertThatThrownBy(() -> vulAls(JURIST, nummer, HOUDEN, "afloop", "GEHOUDEN", "gehoordOp", ZITTING.toString()))
                .hasMessage("Bij \"Wie leidde de zitting?\": vul dit in");
        Gebruikers.nogEen(motor, "kwaliteit2", "kwaliteitsmedewerkers");
        assertThat(String.valueOf(open(taak(nummer, HOUDEN)).get("voorzitters")))
                .contains("\"kwaliteit2\"")
                .doesNotContain("\"kwaliteit\"", "\"consulent\"");
        for (String collega : new String[] {null, "kwaliteit", "consulent"}) {
            assertThatThrownBy(() -> vulAls("kwaliteit", nummer, HOUDEN, metCollega(collega)))
                    .hasMessageStartingWith("Bij \"Welke collega?\": kies een collega uit de lijst");
        }
        vulAls("kwaliteit", nummer, HOUDEN, metCollega("kwaliteit2"));
        assertThatThrownBy(() -> vulAls("kwaliteit", nummer, HEROVERWEGEN, heroverweging("NEE")))
                .hasMessageContaining("u werkte mee aan het besluit waartegen het bezwaar is");
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
    }

    @Test
    void eenVerplaatsteZittingWordtOpnieuwGepland() {
        naarHouden();
        verderNaar(ZITTING);
        assertThatThrownBy(() -> vulAls(JURIST, nummer, HOUDEN, "afloop", "VERPLAATST"))
                .hasMessage("Bij \"Waarom wordt de zitting verplaatst?\": vul dit in");
        vulAls(JURIST, nummer, HOUDEN, "afloop", "VERPLAATST", "toelichting", "De inwoner was ziek");
        assertThat(openTaken(nummer)).contains(PLANNEN);
        assertThat(lopendeTermijnen()).containsExactly("A17");
        plan(ZITTING.plusDays(14));
        vul(nummer, INZAGE, "inzage", "TER_INZAGE", "terInzageOp", ZITTING.toString());
        verderNaar(ZITTING.plusDays(14));
        vulAls(
                JURIST,
                nummer,
                HOUDEN,
                "afloop",
                "NIET_VERSCHENEN",
                "gehoordOp",
                ZITTING.plusDays(14).toString());
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
        assertThat(zaak().gehoordOp()).isNull();
    }

    @Test
    void overNieuweFeitenWordtOpnieuwGehoord() {
        naarHeroverwegen();
        vulAls(JURIST, nummer, HEROVERWEGEN, heroverweging("JA"));
        assertThat(openTaken(nummer)).contains(PLANNEN);
        assertThat(zaak().horen()).isEqualTo(Bezwaar.Horen.HOORZITTING);
    }

    // ---- the decision objected to

    @Test
    void wieHetBezwaarBehandeltZietWatErVanHetBesluitIsGeworden() {
        naarHoren();
        concepten.save(new Besluitconcept(nummer, Soort.INTREKKING, weigering.id(), null, weigering.ingevoerdOp()));
        assertThat(open(taak(nummer, HOREN)))
                .containsEntry(
                        "tegen",
                        "Besluit om schuldhulp te weigeren van 16 maart 2027 (let op: een collega is bezig dit besluit in"
                                + " te trekken)");
        concepten.findByDossiernummerAndAfgehandeldFalseOrderByIdDesc(nummer).forEach(concept -> {
            concept.isAfgehandeld();
            concepten.save(concept);
        });
        Besluit intrekking = besluit(Soort.INTREKKING, "INTREKKEN", ONTVANGEN);
        besluitenboek.volgtOp(intrekking, weigering.id(), Besluitopvolging.Gevolg.INGETROKKEN);
        assertThat(open(taak(nummer, HOREN)))
                .containsEntry(
                        "tegen",
                        "Besluit om schuldhulp te weigeren van 16 maart 2027 (let op: op 12 april 2027 ingetrokken)");
    }

    // ---- more time

    @Test
    void eenBeslissingKanEenKeerWordenVerdaagd() {
        naarHoren();
        hetIs(WAARSCHUWING, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(UITSTEL).doesNotContain("userTask_opTijdMaken");
        hetIs(WAARSCHUWING, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(UITSTEL, "userTask_opTijdMaken");
        assertThat(taak(nummer, UITSTEL).getDueDate()).isEqualTo(om(BESLISSEN_TOT, LocalTime.of(23, 59)));
        assertThatThrownBy(() -> vul(nummer, UITSTEL, "uitstel", "VERDAGEN", "toelichting", "Druk"))
                .hasMessageContaining("uitstel telt pas als u het schriftelijk vertelt");
        vul(
                nummer,
                UITSTEL,
                "uitstel",
                "VERDAGEN",
                "meegedeeldOp",
                WAARSCHUWING.toString(),
                "toelichting",
                "Er is nog een advies nodig");
        // Six weeks from the unshifted end.
        LocalDate verdaagd = LocalDate.of(2027, 7, 21);
        assertThat(termijn("A17").einde()).isEqualTo(verdaagd);
        assertThat(zaak().verdaagdOp()).isEqualTo(WAARSCHUWING);
        assertThat(taak(nummer, HOREN).getDueDate()).isEqualTo(om(verdaagd, LocalTime.of(23, 59)));
        assertThat(taak(nummer, UITSTEL).getDueDate()).isEqualTo(om(verdaagd, LocalTime.of(23, 59)));
        LocalDate opnieuw = termijn("A17").waarschuwingOp();

        hetIs(opnieuw, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(open(taak(nummer, UITSTEL))).containsEntry("alVerdaagd", true);
        assertThatThrownBy(() -> vul(
                        nummer,
                        UITSTEL,
                        "uitstel",
                        "VERDAGEN",
                        "meegedeeldOp",
                        opnieuw.toString(),
                        "toelichting",
                        "Nog een keer"))
                .hasMessageContaining("de beslissing is al een keer verdaagd");
        assertThatThrownBy(() -> stelUit("INSTEMMING", verdaagd, opnieuw))
                .hasMessageContaining("kies een dag na 21 juli 2027");
        assertThatThrownBy(() -> stelUit("PROCEDURE", null, opnieuw)).hasMessage("Uitstel tot en met: vul dit in");
        LocalDate ingestemd = LocalDate.of(2027, 8, 4);
        stelUit("INSTEMMING", ingestemd, opnieuw);
        assertThat(termijn("A17").einde()).isEqualTo(ingestemd);
        hetIs(termijn("A17").waarschuwingOp(), LocalTime.of(8, 0));
        laatTimersLopen();
        // A hearing can still be moved: the question is there until there is a decision.
        assertThatThrownBy(() -> vul(nummer, UITSTEL, "uitstel", "GEEN", "toelichting", "De beslissing komt op tijd"))
                .hasMessageStartingWith(
                        "Bij \"Welk uitstel komt er?\": tot en met 4 augustus 2027 kan er nog uitstel nodig zijn");
        stelUit("INSTEMMING", LocalDate.of(2027, 8, 18), vandaag());
        assertThat(termijn("A17").einde()).isEqualTo(LocalDate.of(2027, 8, 18));
        assertThat(openTaken(nummer)).contains(HOREN);
    }

    /** Who sees early that it will be late need not wait for the warning (Awb art. 7:10 lid 3). */
    @Test
    void uitstelKanAlLangVoorDeWaarschuwing() {
        naarHoren();
        assertThat(vandaag()).isBefore(WAARSCHUWING);
        stelUit("VERDAGEN", null, ONTVANGEN);
        assertThat(termijn("A17").einde()).isEqualTo(LocalDate.of(2027, 7, 21));
        assertThat(behandeling()).containsExactly(HOREN);
    }

    /** Awb art. 7:10 lid 3 and 4: after an extension by consent there is no verdaging, and that is said in words. */
    @Test
    void wieAlMetInstemmingUitstelKreegHoortWaaromVerdagenNietMeerKan() {
        naarHoren();
        hetIs(WAARSCHUWING, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(open(taak(nummer, UITSTEL))).containsEntry("andersVerlengd", false);
        stelUit("INSTEMMING", LocalDate.of(2027, 6, 23), WAARSCHUWING);
        hetIs(termijn("A17").waarschuwingOp(), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(open(taak(nummer, UITSTEL))).containsEntry("andersVerlengd", true);
        assertThatThrownBy(() -> stelUit("VERDAGEN", null, vandaag()))
                .hasMessageStartingWith(
                        "Bij \"Welk uitstel komt er?\": de termijn is al met een andere reden verlengd, tot en met 23 juni 2027");
        assertThat(termijn("A17").einde()).isEqualTo(LocalDate.of(2027, 6, 23));
        assertThat(zaak().verdaagdOp()).isNull();
    }

    @Test
    void naDeLaatsteDagKanErGeenUitstelMeerZijn() {
        naarHoren();
        verderNaar(BESLISSEN_TOT.plusDays(1));
        assertThat(open(taak(nummer, UITSTEL))).containsEntry("voorbij", true);
        assertThatThrownBy(() -> stelUit("INSTEMMING", LocalDate.of(2027, 8, 4), BESLISSEN_TOT.plusDays(1)))
                .hasMessageContaining("op deze dag was de termijn al voorbij (laatste dag 9 juni 2027)");
        vul(nummer, UITSTEL, "uitstel", "GEEN", "toelichting", "De termijn is voorbij");
        assertThat(openTaken(nummer)).doesNotContain(UITSTEL);
        // The decision is late: quality says why, and who objects hears when it comes.
        assertThat(termijn("A17").stand(BESLISSEN_TOT.plusDays(1))).isEqualTo(Stand.VERLOPEN);
        vul(
                nummer,
                "userTask_redenVastleggen",
                "reden",
                "GEEN_CAPACITEIT",
                "toelichting",
                "Ziekte",
                "afspraak",
                "Volgende week beslissen");
        vul(
                nummer,
                "userTask_uitstelVertellen",
                "verteldOp",
                BESLISSEN_TOT.plusDays(1).toString(),
                "wijze",
                "BRIEF",
                "besluitUiterlijk",
                BESLISSEN_TOT.plusDays(8).toString(),
                "rechtenVerteld",
                true);
        assertThat(termijn("A17-toezegging").einde()).isEqualTo(BESLISSEN_TOT.plusDays(8));
        vul(nummer, HOREN, "horen", "GEEN_GEBRUIK", "toelichting", "De inwoner wil niet");
        heroverweeg();
        beslis("ONGEGROND", BESLISSEN_TOT.plusDays(1));
        assertThat(termijn("A17").isTijdigVoldaan()).isFalse();
        assertThat(termijn("A17-toezegging").isTijdigVoldaan()).isTrue();
        assertThat(openTaken(nummer)).containsExactly(BEROEP);
    }

    // ---- side by side

    @Test
    void tweeBezwarenLopenNaastElkaarElkMetEenEigenTermijn() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", LocalDate.of(2027, 4, 1));
        dienIn();
        registreer();
        Bezwaar eerste = zaak();
        dienIn();
        registreer("besluit", String.valueOf(wijziging.id()));
        Bezwaar tweede = zaak();
        assertThat(tweede.id()).isNotEqualTo(eerste.id());
        assertThat(einde(eerste)).isEqualTo(BESLISSEN_TOT);
        // 1 April + 6 weeks = 13 May; + 6 weeks = 24 June.
        assertThat(einde(tweede)).isEqualTo(LocalDate.of(2027, 6, 24));
        assertThat(aantal("termijn-bewaken")).isEqualTo(2);
        register.voldaan(new Termijnsleutel(nummer, tweede.termijn()), ONTVANGEN);
        assertThat(aantal("termijn-bewaken")).isEqualTo(1);
        assertThat(register.lopend(nummer, eerste.termijn())).isPresent();
    }

    private LocalDate einde(Bezwaar bezwaar) {
        return register.lopend(nummer, bezwaar.termijn()).orElseThrow().einde();
    }

    // ---- told by a caseworker

    @Test
    void eenConsulentMeldtEenBezwaarOokAlsDeRouteIsGeeindigd() {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(BEKEND, Uitstroomreden.NIET_PASSEND, BEKEND.plusYears(5));
        dossiers.bewaar(dossier);
        openGebeurtenis(nummer);
        assertThat(String.valueOf(open(taak(nummer, MELDEN)).get("mogelijkheden")))
                .contains("BEZWAAR")
                .doesNotContain("BEZWAAR_INGETROKKEN");
        assertThatThrownBy(() -> meld("BEZWAAR_INGETROKKEN", ONTVANGEN, null))
                .hasMessageContaining("dit kan nu niet: er loopt geen bezwaar");
        meld("BEZWAAR", ONTVANGEN, null);
        assertThat(openTaken(nummer)).containsExactly(REGISTREREN);
        registreer();
        bevestig();
        assertThat(behandeling()).containsExactly(BEOORDELEN);
    }

    @Test
    void zonderBesluitValtErNietsTeMelden() {
        String zonder = dossier(BEKEND);
        assertThatThrownBy(() -> openGebeurtenis(zonder)).hasMessageContaining("voor dit dossier loopt geen route");
    }

    @Test
    void vanTweeBezwarenStoptAlleenWatIsIngetrokken() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", LocalDate.of(2027, 4, 1));
        dienIn();
        registreer();
        Bezwaar eerste = zaak();
        dienIn();
        registreer("besluit", String.valueOf(wijziging.id()));
        Bezwaar tweede = zaak();
        openGebeurtenis(nummer);
        assertThat(String.valueOf(open(taak(nummer, MELDEN)).get("lopendeBezwaren")))
                .contains("Bezwaar van 12 april 2027");
        assertThatThrownBy(() -> meld("BEZWAAR_INGETROKKEN", ONTVANGEN, null))
                .hasMessage("Bij \"Welk bezwaar is ingetrokken?\": kies welk bezwaar is ingetrokken");
        assertThatThrownBy(() -> meld("BEZWAAR_INGETROKKEN", ONTVANGEN.minusDays(1), eerste))
                .hasMessageContaining("deze datum ligt voor de ontvangst van het bezwaar");
        meld("BEZWAAR_INGETROKKEN", ONTVANGEN, eerste);
        assertThat(behandeling()).containsExactlyInAnyOrder(INTREKKING, BEVESTIGEN);
        assertThat(register.lopend(nummer, eerste.termijn())).isEmpty();
        assertThat(register.lopend(nummer, tweede.termijn())).isPresent();
        vul(nummer, INTREKKING, "bevestigdOp", ONTVANGEN.toString());
        assertThat(behandeling()).containsExactly(BEVESTIGEN);
    }

    private void meld(String gebeurtenis, LocalDate op, Bezwaar bezwaar) {
        vul(
                nummer,
                MELDEN,
                "gebeurtenis",
                gebeurtenis,
                "gebeurdOp",
                op.toString(),
                "toelichting",
                "Brief van de inwoner",
                "ingetrokkenBezwaar",
                bezwaar == null ? null : String.valueOf(bezwaar.id()));
    }

    /** Awb art. 6:21: also before it is known what it is against. */
    @Test
    void ookEenBezwaarDatOpHetBesluitWachtKanWordenIngetrokken() {
        ProcessInstance bezwaar = dienIn();
        registreer("besluit", "NOG_NIET_BEKEND");
        openGebeurtenis(nummer);
        meld("BEZWAAR_INGETROKKEN", ONTVANGEN, zaak());
        assertThat(openTaken(nummer)).containsExactly(INTREKKING);
        vul(nummer, INTREKKING, "bevestigdOp", ONTVANGEN.toString());
        assertThat(bezwaar).isEnded().hasPassed("message_vroegIngetrokken");
        assertThat(zaak().loopt()).isFalse();
    }

    @Test
    void watBijVergissingAlsBezwaarIsGemeldIsBijNaderInzienGeenBezwaar() {
        ProcessInstance vergissing = dienIn();
        assertThatThrownBy(() -> vul(nummer, REGISTREREN, "besluit", "GEEN_BEZWAAR"))
                .hasMessage("Bij \"Waarom is het geen bezwaar?\": vul dit in");
        vul(nummer, REGISTREREN, "besluit", "GEEN_BEZWAAR", "geenBezwaar", "Het was een vraag over de brief");
        assertThat(vergissing).isEnded().hasPassed("end_geenBezwaar");
        assertThat(bezwaarschriften.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    /** BW art. 4:182: heirs take the place of who died, and say whether the objection goes on. */
    @Test
    void eenOverlijdenNaHetEindeVanDeRouteVraagtOfEenErfgenaamHetBezwaarVoortzet() {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(BEKEND, Uitstroomreden.NIET_PASSEND, BEKEND.plusYears(1));
        dossiers.bewaar(dossier);
        naarHoren();
        overlijdt();
        assertThat(dossiers.aanvrager(nummer).overledenOp()).isEqualTo(ONTVANGEN);
        assertThat(behandeling()).containsExactlyInAnyOrder(HOREN, ERFGENAAM);
        assertThat(open(taak(nummer, ERFGENAAM))).containsEntry("van", "Fenna Proefpersoon");
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "VOORTGEZET", "erfgenaamAdres", "Dorpsweg 2"))
                .hasMessage("Bij \"Wie is de erfgenaam?\": vul in wie de erfgenaam is");
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "VOORTGEZET", "erfgenaam", "De dochter"))
                .hasMessage("Adres van de erfgenaam: vul in waar de brieven heen gaan");
        zetVoort();
        assertThat(behandeling()).containsExactly(HOREN);
        assertThat(zaak().loopt()).isTrue();
    }

    /** Before it is registered and before it is treated a death is heard as well; nobody who died gets a letter. */
    @Test
    void eenOverlijdenVoorDeBehandelingVraagtOokNaarDeErfgenaam() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        dienIn();
        overlijdt();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(REGISTREREN, ERFGENAAM);
        assertThat(open(taak(nummer, ERFGENAAM))).containsEntry("geregistreerd", false);
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "INGETROKKEN", "ingetrokkenOp", ONTVANGEN.toString()))
                .hasMessageContaining("het bezwaar is nog niet geregistreerd");
        assertThatThrownBy(this::registreer).hasMessage("Bij \"Wie is de erfgenaam?\": vul in wie de erfgenaam is");
        zetVoort();
        registreer();
        bevestig();
        assertThat(brieven.van(nummer)).extracting(Briefregel::geadresseerde).containsExactly("Dora Proefpersoon");
        vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK");
        vul(nummer, HOREN, "horen", "HOORZITTING");
        plan(ZITTING);
        assertThat(brieven.van(nummer))
                .extracting(Briefregel::geadresseerde)
                .containsExactly("Dora Proefpersoon", "Dora Proefpersoon");
    }

    /** BW art. 4:182: somebody who died objects no more, an heir does; the letter says in whose place it comes. */
    @Test
    void maaktEenErfgenaamBezwaarNaHetOverlijdenDanWordtMeteenGevraagdWieDatIs() {
        overleden();
        dienIn();
        assertThat(open(taak(nummer, REGISTREREN))).containsEntry("erfgenaamNodig", true);
        assertThatThrownBy(this::registreer).hasMessage("Bij \"Wie is de erfgenaam?\": vul in wie de erfgenaam is");
        registreer("erfgenaam", "Dora Proefpersoon", "erfgenaamAdres", "Dorpsweg 2\n1234 AB Elders");
        bevestig();
        assertThat(brieven.van(nummer)).singleElement().satisfies(brief -> {
            assertThat(brief.geadresseerde()).isEqualTo("Dora Proefpersoon");
            assertThat(Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf()))
                    .contains("Wij schrijven u als erfgenaam van Fenna Proefpersoon");
        });
        dienIn();
        assertThat(open(taak(nummer, REGISTREREN))).containsEntry("erfgenaamNodig", false);
    }

    /** The partner is the aanvrager now; what was the matter of who died, is that of the heirs (BW art. 4:182; Awb art. 7:1). */
    @Test
    void naastDePartnerDieBlijftKanEenErfgenaamVanDeAanvragerBezwaarMaken() {
        metPartner(nummer, BEKEND);
        Persoon aanvrager = dossiers.aanvrager(nummer);
        overleden();
        dossiers.verlaat(nummer, aanvrager, BEKEND);
        Object[] erfgenaam = {"indiener", "ERFGENAAM", "overledene", String.valueOf(aanvrager.id())};
        dienIn();
        assertThat(open(taak(nummer, REGISTREREN))).containsEntry("erfgenaamNodig", false);
        assertThat(String.valueOf(open(taak(nummer, REGISTREREN)).get("overledenen")))
                .contains("Fenna Proefpersoon", String.valueOf(aanvrager.id()));
        assertThatThrownBy(() -> registreer("indiener", "ERFGENAAM"))
                .hasMessage("Bij \"Wie is er overleden?\": kies wie er is overleden");
        assertThatThrownBy(() -> registreer(
                        "indiener",
                        "ERFGENAAM",
                        "overledene",
                        String.valueOf(dossiers.aanvrager(nummer).id())))
                .hasMessage("Bij \"Wie is er overleden?\": kies wie er is overleden");
        assertThatThrownBy(() -> registreer(erfgenaam))
                .hasMessage("Bij \"Wie is de erfgenaam?\": vul in wie de erfgenaam is");
        registreer(
                "indiener",
                "ERFGENAAM",
                "overledene",
                String.valueOf(aanvrager.id()),
                "erfgenaam",
                "Dora Proefpersoon",
                "erfgenaamAdres",
                "Dorpsweg 2\n1234 AB Elders");
        assertThat(zaak().persoon()).isEqualTo(aanvrager.id());
        bevestig();
        assertThat(brieven.van(nummer)).singleElement().satisfies(brief -> {
            assertThat(brief.geadresseerde()).isEqualTo("Dora Proefpersoon");
            assertThat(Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf()))
                    .contains("Wij schrijven u als erfgenaam van Fenna Proefpersoon");
        });

        // One objection for each of the two: the heirs have theirs now, and the partner none yet.
        dienIn();
        assertThat(String.valueOf(open(taak(nummer, REGISTREREN)).get("metErfgenaam")))
                .contains(String.valueOf(aanvrager.id()));
        assertThatThrownBy(() -> registreer(erfgenaam)).hasMessageContaining("loopt al het bezwaar van 12 april 2027");
        registreer();
        assertThat(zaak().persoon()).isEqualTo(dossiers.aanvrager(nummer).id());
    }

    /** Awb art. 2:1 and 6:17: an heir can let somebody act for him, also of who had left the case before. */
    @Test
    void wieVoorEenErfgenaamSchrijftVanWieEerderWegwasMaaktBezwaarEnKrijgtDeBrieven() {
        metPartner(nummer, BEKEND.minusMonths(6));
        Persoon weg = dossiers.partner(nummer).orElseThrow();
        dossiers.verlaat(nummer, weg, BEKEND.minusMonths(1));
        dienIn();
        assertThat(open(taak(nummer, REGISTREREN))).containsEntry("overledeneDeedMee", false);
        weg.isOverleden(BEKEND);
        weg = dossiers.bewaar(weg);
        assertThat(open(taak(nummer, REGISTREREN)))
                .containsEntry("overledeneDeedMee", true)
                .containsEntry("heeftPartner", false);
        assertThatThrownBy(() -> registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Mr. Raad"))
                .hasMessageContaining("kies voor wie de gemachtigde bezwaar maakt");
        assertThatThrownBy(
                        () -> registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Mr. Raad", "namens", "ERFGENAAM"))
                .hasMessage("Bij \"Wie is er overleden?\": kies wie er is overleden");
        registreer(
                "indiener",
                "GEMACHTIGDE",
                "gemachtigde",
                "Mr. Raad",
                "gemachtigdeAdres",
                "Kade 1",
                "namens",
                "ERFGENAAM",
                "overledene",
                String.valueOf(weg.id()),
                "erfgenaam",
                "Dora Proefpersoon",
                "erfgenaamAdres",
                "Dorpsweg 2");
        assertThat(zaak().persoon()).isEqualTo(weg.id());
        bevestig();
        assertThat(brieven.van(nummer)).singleElement().satisfies(brief -> {
            assertThat(brief.geadresseerde()).isEqualTo("Mr. Raad");
            assertThat(Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf()))
                    .contains("U maakte bezwaar voor Dora Proefpersoon")
                    .doesNotContain("Wij schrijven u als erfgenaam");
        });
        // The objection of who stays is another one (Awb art. 7:1).
        dienIn();
        registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Mr. Raad", "namens", "AANVRAGER");
        assertThat(zaak().persoon()).isEqualTo(dossiers.aanvrager(nummer).id());
    }

    @Test
    void leeftIedereenDanMaaktErGeenErfgenaamBezwaar() {
        dienIn();
        assertThatThrownBy(() -> registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Raad", "namens", "ERFGENAAM"))
                .hasMessage(
                        "Bij \"Voor wie maakt deze persoon bezwaar?\": in dit dossier is niemand als overleden gemeld");
        assertThatThrownBy(() -> registreer("indiener", "ERFGENAAM"))
                .hasMessage("Bij \"Wie maakt bezwaar?\": in dit dossier is niemand als overleden gemeld");
    }

    /** Awb art. 6:14: the receipt is confirmed in writing, so it is not noted while it can go to nobody. */
    @Test
    void zolangErNiemandIsDieDeBriefKanKrijgenWordtErNietsAlsVerstuurdVastgelegd() {
        dienIn();
        registreer();
        overlijdt();
        assertThatThrownBy(this::bevestig)
                .hasMessageContaining("kan nu naar niemand: wie hem zou krijgen, is overleden")
                .hasMessageContaining("Vul eerst in wie de erfgenaam is");
        assertThat(zaak().bevestigdOp()).isNull();
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "ANDER"))
                .hasMessageContaining("wie dit bezwaar maakte, is als overleden gemeld");
        zetVoort();
        bevestig();
        assertThat(zaak().bevestigdOp()).isEqualTo(ONTVANGEN);
    }

    /** Awb art. 6:6: who goes on with it is asked, and has as much time as who died. */
    @Test
    void watDoorHetOverlijdenBleefLiggenKrijgtDeErfgenaamMetEenNieuweHersteltermijn() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        vraagHerstel(ONTVANGEN, null);
        LocalDate eerst = termijn("A17-verzuim").einde();
        overlijdt();
        assertThat(brieven.van(nummer)).noneMatch(Briefregel::isKlaar);
        LocalDate later = ONTVANGEN.plusDays(7);
        verderNaar(later);
        zetVoort();

        List<Briefregel> klaar =
                brieven.van(nummer).stream().filter(Briefregel::isKlaar).toList();
        assertThat(klaar)
                .hasSize(2)
                .allSatisfy(brief -> assertThat(brief.geadresseerde()).isEqualTo("Dora Proefpersoon"))
                .allSatisfy(brief -> assertThat(brief.datum()).isEqualTo(later));
        LocalDate tot = eerst.plusDays(7);
        assertThat(termijn("A17-verzuim").startOp()).isEqualTo(later);
        assertThat(termijn("A17-verzuim").einde()).isEqualTo(tot);
        assertThat(momenten("timer_hersteltermijnVoorbij")).containsExactly(om(tot.plusDays(1), LocalTime.MIDNIGHT));
        assertThat(Tekstdrukker.lees(brieven.open(nummer, klaar.get(0).id()).pdf()))
                .contains("uiterlijk op " + Dag.inWoorden(tot), "Wij schrijven u als erfgenaam van Fenna Proefpersoon")
                .contains("uw handtekening");
    }

    /** Nobody was asked, so nobody failed to answer (Awb art. 6:6). */
    @Test
    void gingDeVraagOmAanTeVullenNooitWegDanIsErGeenKansGeweest() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        vraagHerstel(ONTVANGEN, null);
        overlijdt();
        verderNaar(termijn("A17-verzuim").einde().plusDays(1));
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(BEOORDELEN);
        assertThat(open(taak(nummer, BEOORDELEN)))
                .containsEntry("kansGehad", false)
                .containsEntry("herstel", "De vraag om aan te vullen ging niet weg. Vraag het opnieuw.");
        assertThatThrownBy(() -> nietOntvankelijk("VERZUIM_NIET_HERSTELD"))
                .hasMessageContaining("geef de inwoner eerst de kans om het bezwaar aan te vullen");
        zetVoort();
        vul(nummer, BEOORDELEN, "oordeel", "VERZUIM");
        assertThat(openTaken(nummer)).contains(HERSTEL);
    }

    /** Awb art. 7:2: who never had the invitation did not stay away. */
    @Test
    void watDeErfgenaamNietMeerOpTijdKrijgtIsGeenUitnodiging() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        naarHouden();
        overlijdt();
        verderNaar(ZITTING);
        zetVoort();
        assertThatThrownBy(() -> vul(nummer, HOUDEN, "afloop", "NIET_VERSCHENEN", "gehoordOp", ZITTING.toString()))
                .hasMessageContaining("de uitnodiging ging niet weg, dus er is niemand uitgenodigd");
        vul(nummer, HOUDEN, "afloop", "VERPLAATST", "toelichting", "De erfgenaam is niet uitgenodigd");
        assertThat(openTaken(nummer)).contains(PLANNEN);
    }

    @Test
    void eenUitnodigingDieNogOpTijdIsGaatNaarDeErfgenaam() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        naarHouden();
        overlijdt();
        verderNaar(ONTVANGEN.plusDays(1));
        zetVoort();
        Briefregel brief = brieven.van(nummer).get(0);
        assertThat(brief.soort()).isEqualTo("uitnodiging-hoorzitting");
        assertThat(brief.geadresseerde()).isEqualTo("Dora Proefpersoon");
        verderNaar(ZITTING);
        vul(nummer, HOUDEN, "afloop", "NIET_VERSCHENEN", "gehoordOp", ZITTING.toString());
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
    }

    /** Awb art. 6:8: an heir who had the decision later has his own six weeks. */
    @Test
    void eenErfgenaamDieHetBesluitLaterKreegHeeftLaterDeTijd() {
        overleden();
        register.start(
                new Termijnsleutel(
                        nummer,
                        "A15",
                        "besluit-%d-erfgenaam-%d"
                                .formatted(
                                        weigering.id(),
                                        dossiers.aanvrager(nummer).id())),
                BEKEND.plusDays(20));
        LocalDate ontvangen = BEZWAAR_TOT.plusDays(5);
        verderNaar(ontvangen);
        dienIn();
        registreer(
                "ontvangenOp", ontvangen.toString(), "erfgenaam", "Dora Proefpersoon", "erfgenaamAdres", "Dorpsweg 2");
        bevestig(ontvangen);
        assertThat(open(taak(nummer, BEOORDELEN))).containsEntry("optijd", "Op tijd");
    }

    /** The mandate ended with the death (BW art. 3:72): the heir objects himself, and not for somebody else. */
    @Test
    void eenErfgenaamLeestNietDatHijVoorEenAnderBezwaarMaakte() {
        dienIn();
        registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Mr. Raad", "gemachtigdeAdres", "Kade 1");
        overlijdt();
        zetVoort();
        bevestig();
        Briefregel brief = brieven.van(nummer).get(0);
        assertThat(brief.geadresseerde()).isEqualTo("Dora Proefpersoon");
        assertThat(Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf()))
                .contains("Wij schrijven u als erfgenaam van Fenna Proefpersoon")
                .doesNotContain("U maakte bezwaar voor");
    }

    /** Awb art. 3:41 lid 2: nobody has to be invented; the letters go to the heirs, at the last address. */
    @Test
    void isErGeenErfgenaamTeVindenDanWordtHetBezwaarTochBehandeld() {
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.woontOp("Dorpsweg 1", "1234ab", "Voorbeeldstad");
        dossiers.bewaar(inwoner);
        overleden();
        dienIn();
        assertThat(open(taak(nummer, REGISTREREN))).containsEntry("laatsteAdres", "Dorpsweg 1\n1234 ab Voorbeeldstad");
        assertThatThrownBy(() -> registreer("erfgenaamOnbekend", true, "laatsteAdres", "Dorpsweg 1"))
                .hasMessage(
                        "Bij \"Wat deed u om een erfgenaam te vinden?\": schrijf op wat u deed om een erfgenaam te vinden");
        assertThatThrownBy(() -> registreer("erfgenaamOnbekend", true, "toelichting", "Gebeld"))
                .hasMessage("Laatste adres van wie overleden is: vul in waar de brieven heen gaan");
        registreer(
                "erfgenaamOnbekend",
                true,
                "laatsteAdres",
                "Dorpsweg 1\n1234 AB Voorbeeldstad",
                "toelichting",
                "De uitvaartverzorger gebeld");
        assertThat(register.lopend(nummer, zaak().termijn())).isPresent();
        bevestig();
        assertThat(brieven.van(nummer)).singleElement().satisfies(regel -> {
            Brief brief = brieven.open(nummer, regel.id());
            assertThat(brief.geadresseerde()).isEqualTo("erfgenamen van Fenna Proefpersoon");
            assertThat(brief.adres()).isEqualTo("Dorpsweg 1\n1234 AB Voorbeeldstad");
            assertThat(Tekstdrukker.lees(brief.pdf()))
                    .contains("Beste erfgenamen van Fenna Proefpersoon")
                    .contains("Wij schrijven u als erfgenaam van Fenna Proefpersoon");
        });
        vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK");
        vul(nummer, HOREN, "horen", "NIET_GEREAGEERD", "toelichting", "Niemand kwam naar voren");
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("erfgenamen van Fenna Proefpersoon");

        // Who comes forward later and objects, is asked who he is.
        dienIn();
        assertThat(open(taak(nummer, REGISTREREN))).containsEntry("erfgenaamNodig", true);
    }

    @Test
    void kanNiemandZeggenWieDeErfgenaamIsDanLooptHetBezwaarTochDoor() {
        dienIn();
        registreer();
        overlijdt();
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "ONBEKEND", "laatsteAdres", "Dorpsweg 1"))
                .hasMessage("Toelichting: schrijf op wat u deed om een erfgenaam te vinden");
        vul(
                nummer,
                ERFGENAAM,
                "keuze",
                "ONBEKEND",
                "laatsteAdres",
                "Dorpsweg 1",
                "toelichting",
                "De uitvaartverzorger gebeld");
        bevestig();
        assertThat(zaak().bevestigdOp()).isEqualTo(ONTVANGEN);
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("erfgenamen van Fenna Proefpersoon");
    }

    /** Awb art. 6:17: nobody else is known, so all letters go on to who objects for the one who died. */
    @Test
    void isErGeenErfgenaamTeVindenDanKrijgtDeGemachtigdeOokWatBleefLiggen() {
        dienIn();
        registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Mr. Raad", "gemachtigdeAdres", "Kade 1");
        bevestig();
        overlijdt();
        assertThat(brieven.van(nummer)).noneMatch(Briefregel::isKlaar);
        vul(nummer, ERFGENAAM, "keuze", "ONBEKEND", "laatsteAdres", "Dorpsweg 1", "toelichting", "Gebeld");
        assertThat(brieven.van(nummer))
                .filteredOn(Briefregel::isKlaar)
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.geadresseerde()).isEqualTo("Mr. Raad");
                    assertThat(regel.adres()).isEqualTo("Kade 1");
                    assertThat(Tekstdrukker.lees(
                                    brieven.open(nummer, regel.id()).pdf()))
                            .contains("Beste Mr. Raad", "Fenna Proefpersoon")
                            .doesNotContain("erfgenaam");
                });
    }

    /** Awb art. 6:6, 6:14 and 7:10: who turns out to live, was told and asked nothing yet. */
    @Test
    void wieBlijktTeLevenHoortWatAlleenDeErfgenaamHoorde() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        dienIn();
        registreer();
        overlijdt();
        zetVoort();
        bevestig();
        vul(nummer, BEOORDELEN, "oordeel", "VERZUIM");
        vul(
                nummer,
                HERSTEL,
                "ontbreekt",
                List.of("GRONDEN"),
                "gevraagdOp",
                ONTVANGEN.toString(),
                "herstellenTot",
                String.valueOf(open(taak(nummer, HERSTEL)).get("herstellenTot")));
        List<Long> aanDora = brieven.van(nummer).stream()
                .filter(Briefregel::isKlaar)
                .map(Briefregel::id)
                .toList();
        assertThat(aanDora).hasSize(2);
        postkamer.isGepost(aanDora, ONTVANGEN, "consulent");
        assertThat(postkamer.isTegengehouden(zaak().onderwerp(), Briefsoort.BEZWAAR_AANVULLEN))
                .isFalse();
        overlijdenKloptNiet();
        assertThat(brieven.van(nummer))
                .filteredOn(Briefregel::isKlaar)
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.soort()).isEqualTo(Briefsoort.BEZWAAR_ONTVANGEN.id());
                    assertThat(regel.geadresseerde()).isEqualTo("Fenna Proefpersoon");
                    assertThat(Tekstdrukker.lees(
                                    brieven.open(nummer, regel.id()).pdf()))
                            .contains("Beste Fenna Proefpersoon")
                            .doesNotContain("erfgenaam");
                });
        assertThat(postkamer.isTegengehouden(zaak().onderwerp(), Briefsoort.BEZWAAR_AANVULLEN))
                .isTrue();
        assertThat(tijdlijn.van(nummer))
                .anySatisfy(regel -> assertThat(regel.inhoud()).contains("Maak zo nodig een nieuwe voor wie leeft."));
    }

    /** Awb art. 6:17: who lives never took back the mandate, so all that the heir got goes to who acts for him. */
    @Test
    void wieBlijktTeLevenKrijgtZijnBrievenWeerViaZijnGemachtigde() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        dienIn();
        registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Mr. Raad", "gemachtigdeAdres", "Kade 1");
        overlijdt();
        zetVoort();
        bevestig();
        vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK");
        vul(nummer, HOREN, "horen", "GEEN_GEBRUIK", "toelichting", "De erfgenaam wil niet worden gehoord");
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        List<Briefregel> aanDora =
                brieven.van(nummer).stream().filter(Briefregel::isKlaar).toList();
        assertThat(aanDora).hasSize(2).extracting(Briefregel::geadresseerde).containsOnly("Dora Proefpersoon");
        overlijdenKloptNiet();
        assertThat(brieven.van(nummer))
                .filteredOn(Briefregel::isKlaar)
                .hasSize(2)
                .allSatisfy(regel -> {
                    assertThat(regel.geadresseerde()).isEqualTo("Mr. Raad");
                    assertThat(regel.adres()).isEqualTo("Kade 1");
                    assertThat(Tekstdrukker.lees(
                                    brieven.open(nummer, regel.id()).pdf()))
                            .contains("Beste Mr. Raad", "Fenna Proefpersoon")
                            .doesNotContain("erfgenaam", "Dora");
                });
    }

    /** Awb art. 6:17: who objects for the heirs gets the letters, also when the heir is known. */
    @Test
    void wieNaHetOverlijdenVoorEenErfgenaamBezwaarMaaktKrijgtDeBrieven() {
        overleden();
        dienIn();
        assertThatThrownBy(() -> registreer("indiener", "GEMACHTIGDE", "gemachtigde", "Mr. Raad"))
                .hasMessage("Bij \"Wie is de erfgenaam?\": vul in wie de erfgenaam is");
        registreer(
                "indiener",
                "GEMACHTIGDE",
                "gemachtigde",
                "Mr. Raad",
                "gemachtigdeAdres",
                "Kade 1",
                "erfgenaam",
                "Dora Proefpersoon",
                "erfgenaamAdres",
                "Dorpsweg 2\n1234 AB Elders");
        bevestig();
        Briefregel brief = brieven.van(nummer).get(0);
        assertThat(brief.geadresseerde()).isEqualTo("Mr. Raad");
        assertThat(Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf()))
                .contains("U maakte bezwaar voor Dora Proefpersoon")
                .doesNotContain("Wij schrijven u als erfgenaam");
    }

    @Test
    void wieVoorOnbekendeErfgenamenBezwaarMaaktLeestNietDatDatVoorDeOverledeneIs() {
        overleden();
        dienIn();
        registreer(
                "indiener",
                "GEMACHTIGDE",
                "gemachtigde",
                "Mr. Raad",
                "gemachtigdeAdres",
                "Kade 1",
                "erfgenaamOnbekend",
                true,
                "laatsteAdres",
                "Dorpsweg 1",
                "toelichting",
                "Mr. Raad zoekt het uit");
        bevestig();
        Briefregel brief = brieven.van(nummer).get(0);
        assertThat(brief.geadresseerde()).isEqualTo("Mr. Raad");
        assertThat(Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf()))
                .contains("U maakte bezwaar voor de erfgenamen van Fenna Proefpersoon");
    }

    private void overleden() {
        Persoon overledene = dossiers.aanvrager(nummer);
        overledene.isOverleden(BEKEND);
        dossiers.bewaar(overledene);
    }

    @Test
    void tijdensHetWachtenOpHetBesluitKunnenDeErfgenamenHetIntrekken() {
        ProcessInstance bezwaar = dienIn();
        registreer("besluit", "NOG_NIET_BEKEND");
        overlijdt();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(AANWIJZEN, ERFGENAAM);
        vul(nummer, ERFGENAAM, "keuze", "INGETROKKEN", "ingetrokkenOp", ONTVANGEN.toString());
        assertThat(openTaken(nummer)).containsExactly(INTREKKING);
        vul(nummer, INTREKKING, "bevestigdOp", ONTVANGEN.toString());
        assertThat(bezwaar).isEnded().hasPassed("message_vroegIngetrokken", "end_nietVoortgezet");
    }

    @Test
    void naDeBeslissingTrektNiemandHetBezwaarMeerIn() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        naarHeroverwegen();
        overlijdt();
        zetVoort();
        heroverweeg();
        beslis("ONGEGROND", ONTVANGEN);
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("Dora Proefpersoon");
        overlijdenKloptNiet();
        overlijdt();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(BEROEP, ERFGENAAM);
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "INGETROKKEN", "ingetrokkenOp", ONTVANGEN.toString()))
                .hasMessageContaining("op het bezwaar is al beslist; intrekken kan dan niet meer");
    }

    @Test
    void wieTochLeeftKrijgtZijnEigenBrievenWeer() {
        geeindigd(Uitstroomreden.NIET_PASSEND);
        naarHoren();
        overlijdt();
        overlijdenKloptNiet();
        assertThat(behandeling()).containsExactly(HOREN);
        vul(nummer, HOREN, "horen", "HOORZITTING");
        plan(ZITTING);
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("Fenna Proefpersoon");
    }

    /** Whose objection it is does not change when the other one becomes the aanvrager. */
    @Test
    void overlijdtDeInwonerDanBlijftHetBezwaarVanDePartnerVanDePartner() {
        metPartner(nummer, BEKEND);
        dienIn();
        registreer("indiener", "PARTNER");
        overlijdt("overledene", "AANVRAGER");
        assertThat(open(taak(nummer, ERFGENAAM))).containsEntry("van", "Bram Proefpersoon");
        assertThatThrownBy(this::zetVoort).hasMessageContaining("wie dit bezwaar maakte, is niet als overleden gemeld");
        vul(nummer, ERFGENAAM, "keuze", "ANDER");
        bevestig();
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("Bram Proefpersoon");
    }

    private void zetVoort() {
        vul(
                nummer,
                ERFGENAAM,
                "keuze",
                "VOORTGEZET",
                "erfgenaam",
                "Dora Proefpersoon",
                "erfgenaamAdres",
                "Dorpsweg 2\n1234 AB Elders");
    }

    private void overlijdenKloptNiet() {
        meldGebeurtenis(
                nummer,
                "gebeurtenis",
                "OVERLIJDEN_HERSTELD",
                "gebeurdOp",
                ONTVANGEN.toString(),
                "toelichting",
                "Het was een naamgenoot");
    }

    @Test
    void trekkenDeErfgenamenHetBezwaarInDanStoptDeBehandeling() {
        ProcessInstance bezwaar = naarHoren();
        overlijdt();
        assertThatThrownBy(() -> vul(nummer, ERFGENAAM, "keuze", "INGETROKKEN"))
                .hasMessage("Ingetrokken op: vul dit in");
        assertThatThrownBy(() -> vul(
                        nummer,
                        ERFGENAAM,
                        "keuze",
                        "INGETROKKEN",
                        "ingetrokkenOp",
                        ONTVANGEN.minusDays(1).toString()))
                .hasMessageContaining("deze datum ligt voor de ontvangst van het bezwaar");
        vul(nummer, ERFGENAAM, "keuze", "INGETROKKEN", "ingetrokkenOp", ONTVANGEN.toString());
        assertThat(openTaken(nummer)).containsExactly(INTREKKING);
        assertThat(zaak().ingetrokkenOp()).isEqualTo(ONTVANGEN);
        vul(nummer, INTREKKING, "bevestigdOp", ONTVANGEN.toString());
        assertThat(bezwaar).isEnded().hasPassed("end_nietVoortgezet", "end_bezwaarIngetrokken");
    }

    private void overlijdt(Object... meer) {
        List<Object> velden = new ArrayList<>(List.of(
                "gebeurtenis", "OVERLIJDEN", "gebeurdOp", ONTVANGEN.toString(), "toelichting", "De familie belde"));
        velden.addAll(List.of(meer));
        meldGebeurtenis(nummer, velden.toArray());
    }

    // ---- a committee

    @Test
    void metEenCommissieIsErTwaalfWekenEnAdviseertZijEerst() {
        // From 2039 on this municipality has one.
        LocalDate bekend = LocalDate.of(2039, 3, 1);
        LocalDate ontvangen = LocalDate.of(2039, 3, 8);
        vandaagIs(ontvangen);
        Besluit weigering2039 = besluit(Soort.TOEGANG, "WEIGEREN", bekend);
        dienIn();
        registreer("ontvangenOp", ontvangen.toString(), "besluit", String.valueOf(weigering2039.id()));
        // 1 March + 6 weeks is Tuesday 12 April, the day after Easter Monday; twelve weeks later it is 5 July.
        assertThat(termijn("A17-commissie").startOp()).isEqualTo(LocalDate.of(2039, 4, 12));
        assertThat(termijn("A17-commissie").einde()).isEqualTo(LocalDate.of(2039, 7, 5));
        assertThat(zaak().commissie()).isTrue();
        bevestig(ontvangen);
        vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK");
        vul(nummer, HOREN, "horen", "HOORZITTING");
        LocalDate zitting = LocalDate.of(2039, 4, 4);
        plan(zitting);
        vul(nummer, INZAGE, "inzage", "TER_INZAGE", "terInzageOp", ontvangen.toString());
        verderNaar(zitting);
        vulAls("kwaliteit", nummer, HOUDEN, gehouden(zitting, "COMMISSIE"));
        assertThatThrownBy(() -> vulAls(JURIST, nummer, HEROVERWEGEN, heroverweging("NEE")))
                .hasMessageContaining("de commissie moet eerst adviseren (Awb art. 7:13)");
        assertThatThrownBy(() -> vulAls(
                        JURIST,
                        nummer,
                        HEROVERWEGEN,
                        "nieuweFeiten",
                        "NEE",
                        "adviesOntvangenOp",
                        zitting.toString(),
                        "heroverweging",
                        "Gezien"))
                .hasMessage("Bij \"Wat adviseert de commissie?\": vul dit in");
        vulAls(
                JURIST,
                nummer,
                HEROVERWEGEN,
                "nieuweFeiten",
                "NEE",
                "adviesOntvangenOp",
                zitting.toString(),
                "advies",
                "ONGEGROND",
                "heroverweging",
                "De commissie heeft gelijk");
        // Whoever decides otherwise says why (Awb art. 7:13 lid 7).
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")))
                .containsEntry("adviesCommissie", "ONGEGROND")
                .containsEntry("motivering", "De commissie heeft gelijk");
        assertThatThrownBy(() -> wijktAf(null))
                .hasMessageStartingWith("Bij \"Waarom volgt u het advies van de commissie niet?\": vul dit in");
        wijktAf("Het bezwaar kwam te laat binnen.");
        assertThat(concepten
                        .findFirstByDossiernummerAndAfgehandeldFalseOrderByIdDesc(nummer)
                        .orElseThrow()
                        .motivering())
                .isEqualTo(
                        "De commissie heeft gelijk\n\nWij volgen het advies van de commissie niet: Het bezwaar kwam te laat binnen.");
    }

    private void wijktAf(String afwijking) {
        vulAls(
                JURIST,
                nummer,
                "userTask_besluitOpstellen",
                "uitkomst",
                "NIET_ONTVANKELIJK",
                "artikel",
                "artikel 6:9 Awb",
                "motivering",
                "De commissie heeft gelijk",
                "afwijking",
                afwijking);
    }

    /** Awb art. 7:12 lid 1: why there was no hearing is part of the reasons, with what the reconsideration found. */
    @Test
    void deMotiveringBegintMetDeHeroverwegingEnZegtWaaromErNietIsGehoord() {
        naarHeroverwegen();
        heroverweeg();
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")))
                .containsEntry("adviesCommissie", "")
                .containsEntry(
                        "motivering",
                        "Alles is opnieuw bekeken\n\nEr was geen hoorzitting: de bezwaarmaker wil niet worden gehoord (Awb art. 7:3 onder c). De inwoner wil niet worden gehoord");
    }

    // ---- too late

    @Test
    void eenTeLateBeslissingKostEenDwangsomOverDitBezwaar() {
        naarHeroverwegen();
        String anders = zaak().termijn();
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", LocalDate.of(2027, 4, 1));
        dienIn();
        registreer("besluit", String.valueOf(wijziging.id()));
        Bezwaar tweede = zaak();
        // Told on 10 June that the decision on the first is late, which was due on the 9th.
        LocalDate ontvangen = BESLISSEN_TOT.plusDays(1);
        verderNaar(ontvangen);
        Ingebrekestelling gemeld = ingebrekestellingen.save(new Ingebrekestelling(
                nummer, anders, ontvangen, ontvangen.atStartOfDay(AMSTERDAM).toInstant()));
        register.start(Dwangsommen.sleutel(gemeld, "A19"), ontvangen);
        register.start(Dwangsommen.sleutel(gemeld, "A23"), ontvangen);
        start("ingebrekestelling", nummer, Map.of("termijn", anders, "ingebrekestelling", gemeld.onderwerp()));
        // A decision on the other objection changes nothing.
        register.voldaan(new Termijnsleutel(nummer, tweede.termijn()), ontvangen);
        assertThat(aantal("ingebrekestelling")).isEqualTo(1);
        // Two weeks until 24 June; the decision on 28 June: three days.
        verderNaar(LocalDate.of(2027, 6, 28));
        heroverweeg();
        beslis("ONGEGROND", LocalDate.of(2027, 6, 28));
        assertThat(String.valueOf(
                        open(taak(nummer, "userTask_dwangsomBeoordelen")).get("voorstel")))
                .startsWith("De dwangsom is € 69,00, over 3 dagen van 25 juni 2027 tot en met 27 juni 2027.");
        assertThat(zaak().uitkomst()).isNull();
    }

    // ---- withdrawn

    @Test
    void eenIngetrokkenBezwaarStoptEnDeTermijnenVervallen() {
        ProcessInstance bezwaar = naarPlannenMetProces();
        plan(ZITTING);
        trekIn();
        assertThat(openTaken(nummer)).containsExactly(INTREKKING);
        assertThat(lopendeTermijnen()).isEmpty();
        assertThat(aantal("termijn-bewaken")).isZero();
        assertThatThrownBy(() -> vul(nummer, INTREKKING, "bevestigdOp", "2027-04-11"))
                .hasMessageStartingWith("Brief verstuurd op: deze datum ligt voor de intrekking");
        vul(nummer, INTREKKING, "bevestigdOp", ONTVANGEN.toString());
        assertThat(bezwaar).isEnded().hasPassed("end_bezwaarIngetrokken");
        assertThat(zaak().loopt()).isFalse();
    }

    @Test
    void watAlGoedgekeurdIsHoeftNaHetIntrekkenNietMeerBekend() {
        naarHeroverwegen();
        heroverweeg();
        keurGoed("ONGEGROND", null);
        assertThat(register.lopende(nummer)).extracting(Termijn::code).contains("A14");
        trekIn();
        assertThat(openTaken(nummer)).containsExactly(INTREKKING);
        assertThat(register.lopende(nummer)).extracting(Termijn::code).doesNotContain("A14");
    }

    private void trekIn() {
        Bezwaar zaak = zaak();
        zaak.isIngetrokken(ONTVANGEN);
        bezwaarschriften.save(zaak);
        motor.getRuntimeService()
                .createMessageCorrelation("BezwaarIngetrokken")
                .processInstanceBusinessKey(nummer)
                .processInstanceVariableEquals("bezwaar", zaak.onderwerp())
                .correlate();
    }

    // ---- steps

    /** What there is to do, beside the question about an extension that is there all along. */
    private List<String> behandeling() {
        return openTaken(nummer).stream().filter(taak -> !taak.equals(UITSTEL)).toList();
    }

    private void nietOntvankelijk(String grond) {
        vul(nummer, BEOORDELEN, "oordeel", "NIET_ONTVANKELIJK", "grond", grond, "toelichting", "Zie de brief");
    }

    private void vraagHerstel(LocalDate op, LocalDate tot, Object... anders) {
        vandaagIs(ONTVANGEN);
        dienIn();
        registreer(anders);
        bevestig();
        vul(nummer, BEOORDELEN, "oordeel", "VERZUIM");
        verderNaar(op);
        vul(
                nummer,
                HERSTEL,
                "ontbreekt",
                List.of("GRONDEN", "ONDERTEKENING"),
                "gevraagdOp",
                op.toString(),
                "herstellenTot",
                tot == null ? String.valueOf(open(taak(nummer, HERSTEL)).get("herstellenTot")) : tot.toString());
    }

    private void vulAan(LocalDate op) {
        vul(nummer, AANVULLING, "aangevuldOp", op.toString(), "ontvangen", "De gronden");
    }

    private ProcessInstance naarHoren() {
        ProcessInstance bezwaar = dienIn();
        registreer();
        bevestig();
        vul(nummer, BEOORDELEN, "oordeel", "ONTVANKELIJK");
        return bezwaar;
    }

    private void naarPlannen() {
        naarPlannenMetProces();
    }

    private ProcessInstance naarPlannenMetProces() {
        ProcessInstance bezwaar = naarHoren();
        vul(nummer, HOREN, "horen", "HOORZITTING");
        return bezwaar;
    }

    private void naarHouden() {
        naarPlannen();
        plan(ZITTING);
        vul(nummer, INZAGE, "inzage", "TER_INZAGE", "terInzageOp", ONTVANGEN.toString());
    }

    private ProcessInstance naarHeroverwegen() {
        ProcessInstance bezwaar = naarHoren();
        vul(nummer, HOREN, "horen", "GEEN_GEBRUIK", "toelichting", "De inwoner wil niet worden gehoord");
        return bezwaar;
    }

    private void plan(LocalDate op, Object... meer) {
        List<Object> velden = new ArrayList<>(List.of(
                "uitgenodigdOp",
                vandaag().toString(),
                "zittingOp",
                op.toString(),
                "tijd",
                "10:30",
                "plaats",
                "Stadhuis",
                "rechtenVermeld",
                true));
        velden.addAll(List.of(meer));
        vul(nummer, PLANNEN, velden.toArray());
    }

    private static Object[] gehouden(LocalDate op, String leiding) {
        return new Object[] {
            "afloop", "GEHOUDEN", "gehoordOp", op.toString(), "leiding", leiding, "verslag", "De inwoner vertelde"
        };
    }

    private static Object[] metCollega(String voorzitter) {
        List<Object> velden = new ArrayList<>(List.of(gehouden(ZITTING, "COLLEGA")));
        velden.add("voorzitter");
        velden.add(voorzitter);
        return velden.toArray();
    }

    private static Object[] heroverweging(String nieuweFeiten) {
        return new Object[] {"nieuweFeiten", nieuweFeiten, "heroverweging", "Alles is opnieuw bekeken"};
    }

    private void heroverweeg() {
        vulAls(JURIST, nummer, HEROVERWEGEN, heroverweging("NEE"));
    }

    private void stelUit(String hoe, LocalDate tot, LocalDate meegedeeld) {
        vul(
                nummer,
                UITSTEL,
                "uitstel",
                hoe,
                "tot",
                tot == null ? null : tot.toString(),
                "meegedeeldOp",
                meegedeeld.toString(),
                "toelichting",
                "De inwoner vindt het goed");
    }

    /** By two people who had no part in the first decision. */
    private void beslis(String uitkomst, LocalDate op) {
        beslis(uitkomst, "TOEGANG_VERLEEND", op);
    }

    /** What takes the place is only read where something does. */
    private void beslis(String uitkomst, String vervanging, LocalDate op) {
        keurGoed(uitkomst, vervanging);
        vul(
                nummer,
                "userTask_briefMaken",
                "onderdelen",
                List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "GEWONE_TAAL"),
                "kenmerk",
                "B-2");
        vul(nummer, "userTask_besluitBekendmaken", "bekendgemaaktOp", op.toString(), "wijze", "POST");
    }

    private void keurGoed(String uitkomst, String vervanging) {
        vulAls(
                JURIST,
                nummer,
                "userTask_besluitOpstellen",
                "uitkomst",
                uitkomst,
                "artikel",
                "artikel 7:11 Awb",
                "motivering",
                "Alles is opnieuw bekeken",
                "watVerandert",
                "De schuldhulp wordt gegeven",
                "vervanging",
                vervanging);
        vulAls("kwaliteit2", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
    }

    private Bezwaar zaak() {
        List<Bezwaar> alle = bezwaarschriften.findByDossiernummerOrderById(nummer);
        return alle.get(alle.size() - 1);
    }

    private Termijn termijn(String code) {
        return register.laatste(new Termijnsleutel(nummer, code, zaak().onderwerp()))
                .orElseThrow();
    }

    private List<String> lopendeTermijnen() {
        return register.lopende(nummer).stream()
                .filter(termijn -> termijn.onderwerp().equals(zaak().onderwerp()))
                .map(Termijn::code)
                .toList();
    }

    private long aantal(String model) {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(model)
                .processInstanceBusinessKey(nummer)
                .count();
    }

    private List<Date> momenten(String element) {
        return motor.getManagementService().createJobQuery().timers().activityId(element).list().stream()
                .map(Job::getDuedate)
                .toList();
    }

    private static Date om(LocalDate dag, LocalTime tijd) {
        return Date.from(dag.atTime(tijd).atZone(AMSTERDAM).toInstant());
    }
}
