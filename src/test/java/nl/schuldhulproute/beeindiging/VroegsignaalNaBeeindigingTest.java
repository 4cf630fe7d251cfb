package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Vervolgaanvragen;
import nl.schuldhulproute.dossier.Vroegsignaal;
import nl.schuldhulproute.dossier.Vroegsignalen;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The end was made known on Wednesday 31 August 2033; a signal counts until 28 February 2034, for a month later there is no
 * 31st (VNG-model art. 16 lid 2).
 */
class VroegsignaalNaBeeindigingTest extends Routestappen {

    private static final LocalDate EINDE = LocalDate.of(2033, 8, 31);
    private static final LocalDate SIGNAAL = LocalDate.of(2033, 11, 14);
    private static final String CONTACT = "userTask_contactOpnemen";
    private static final String HULP = "userTask_hulpOnderzoeken";

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Collegas collegas;

    @Autowired
    private Vroegsignalen vroegsignalen;

    @Autowired
    private Vervolgaanvragen vervolgaanvragen;

    private String nummer;

    @BeforeEach
    void deSchuldhulpIsGeeindigd() {
        vandaagIs(EINDE.minusYears(1));
        nummer = dossier(EINDE.minusYears(1));
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(inwoner);
        Dossier dossier = dossiers.dossier(nummer);
        dossier.draagOver("consulent", EINDE.minusYears(1));
        dossier.beeindig(EINDE, Uitstroomreden.AFGEROND, EINDE.plusYears(5));
        dossiers.bewaar(dossier);
        vandaagIs(SIGNAAL);
    }

    @Test
    void wieHulpMetEenBesluitNodigHeeftKrijgtEenNieuweRoute() {
        telt();
        signaal(SIGNAAL);
        assertThat(taak(nummer, CONTACT).getAssignee()).isEqualTo("consulent");
        assertThat(taak(nummer, CONTACT).getDueDate()).isEqualTo(eindeVan(LocalDate.of(2033, 11, 28)));
        assertThat(open(taak(nummer, CONTACT)))
                .containsEntry("melder", "Woningstichting De Sleutel")
                .containsEntry("uiterlijk", "28 november 2033")
                .containsEntry("vertrouwd", collegas.naam("consulent"));
        vandaagIs(SIGNAAL.plusDays(2));
        contact("HULP_NODIG", null, "Huur niet betaald na baanverlies");
        assertThat(termijnen.laatste(nummer, "A0").orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThatThrownBy(() -> hulp("MET_BESLUIT", SIGNAAL.minusDays(1)))
                .hasMessageContaining("ligt voor de dag waarop het aanbod is aangenomen (16 november 2033)");
        assertThat(taak(nummer, HULP).getDueDate()).isEqualTo(eindeVan(LocalDate.of(2033, 12, 14)));
        vandaagIs(SIGNAAL.plusDays(9));
        hulp("MET_BESLUIT", SIGNAAL.plusDays(9));
        assertThat(termijnen.laatste(nummer, "A3").orElseThrow().isTijdigVoldaan())
                .isTrue();

        String nieuw =
                vervolgaanvragen.findByDossiernummerOrderById(nummer).get(0).nieuwDossier();
        assertThat(nieuw).isNotNull().isNotEqualTo(nummer);
        Dossier dossier = dossiers.dossier(nieuw);
        assertThat(dossier.herkomst()).isEqualTo(Dossier.Herkomst.VROEGSIGNAAL);
        assertThat(dossier.aanvraagOp()).isEqualTo(SIGNAAL.plusDays(2));
        assertThat(dossiers.aanvrager(nieuw).id())
                .isEqualTo(dossiers.aanvrager(nummer).id());
        assertThat(termijnen.lopend(nieuw, "A3").orElseThrow().startOp()).isEqualTo(SIGNAAL.plusDays(2));
        assertThat(openTaken(nieuw)).contains("userTask_eersteContactLeggen");
        assertThat(uitkomst()).isEqualTo(Vroegsignaal.Uitkomst.NIEUWE_ROUTE);
        assertThat(openTaken(nummer)).isEmpty();
    }

    @Test
    void dePartnerGaatAlleenMeeAlsDieOokOmHulpVraagt() {
        telt();
        Persoon partner =
                new Persoon("Pim", "Proefpartner", dossiers.dossier(nummer).ingevoerdOp());
        partner.isGeborenOp(LocalDate.of(1986, 5, 5));
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, EINDE.minusYears(1));
        signaal(SIGNAAL);
        contact("HULP_NODIG", null, "Alleen voor zichzelf");
        assertThat(open(taak(nummer, HULP))).containsEntry("partnerBekend", true);
        hulp("MET_BESLUIT", SIGNAAL);
        assertThat(dossiers.partner(nieuw())).isEmpty();

        String tweede = nieuw();
        vandaagIs(SIGNAAL.plusDays(30));
        Dossier dossier = dossiers.dossier(tweede);
        dossier.beeindig(SIGNAAL.plusDays(20), Uitstroomreden.AFGEROND, SIGNAAL.plusYears(5));
        dossiers.bewaar(dossier);
        signaal(SIGNAAL.plusDays(30));
        contact("HULP_NODIG", null, "Nu samen");
        vul(
                nummer,
                HULP,
                "besprokenOp",
                SIGNAAL.plusDays(30).toString(),
                "hulp",
                "MET_BESLUIT",
                "metPartner",
                true,
                "afspraken",
                "Samen");
        assertThat(dossiers.partner(nieuw()).orElseThrow().achternaam()).isEqualTo("Proefpartner");
    }

    @Test
    void vrijToegankelijkeHulpVraagtGeenBesluit() {
        telt();
        ProcessInstance route = signaal(SIGNAAL);
        contact("HULP_NODIG", null, "Wil een budgetcursus");
        hulp("VRIJ_TOEGANKELIJK", SIGNAAL);
        assertThat(eindigtBij(route)).isEqualTo("end_vrijToegankelijk");
        assertThat(uitkomst()).isEqualTo(Vroegsignaal.Uitkomst.VRIJ_TOEGANKELIJK);
        assertThat(vervolgaanvragen.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void wieGeenHulpWilHoudtDieKeus() {
        telt();
        ProcessInstance route = signaal(SIGNAAL);
        assertThatThrownBy(() -> contact("GEEN_HULP", null, " ")).hasMessageContaining("schrijf kort op");
        contact("GEEN_HULP", null, "Heeft het al geregeld");
        assertThat(eindigtBij(route)).isEqualTo("end_geenHulp");
        assertThat(uitkomst()).isEqualTo(Vroegsignaal.Uitkomst.GEEN_HULP);
    }

    @Test
    void wieNietBereiktWordtKrijgtPogingenTotHetAantalVanDeGemeente() {
        telt();
        ProcessInstance route = signaal(SIGNAAL);
        assertThatThrownBy(() -> contact("GEEN_CONTACT", null, "Neemt niet op"))
                .hasMessageContaining("stop pas na 3 pogingen; dit is poging 1");
        assertThatThrownBy(() -> contact("NIET_BEREIKT", SIGNAAL, null)).hasMessageContaining("een dag na vandaag");
        // Saturday 19 November becomes Monday.
        contact("NIET_BEREIKT", LocalDate.of(2033, 11, 19), null);
        assertThat(openTaken(nummer)).isEmpty();
        hetIs(LocalDate.of(2033, 11, 21), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).isEmpty();
        hetIs(LocalDate.of(2033, 11, 21), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        contact("NIET_BEREIKT", LocalDate.of(2033, 11, 24), null);
        hetIs(LocalDate.of(2033, 11, 24), LocalTime.of(8, 0));
        laatTimersLopen();
        contact("GEEN_CONTACT", null, "Drie keer gebeld, brief gestuurd");
        assertThat(eindigtBij(route)).isEqualTo("end_geenHulp");
        assertThat(uitkomst()).isEqualTo(Vroegsignaal.Uitkomst.GEEN_CONTACT);
        assertThat(termijnen.laatste(nummer, "A0").orElseThrow().stand(SIGNAAL.plusDays(10)))
                .isEqualTo(Stand.VERVALLEN);
    }

    @Test
    void blijftHetContactUitDanVraagtDeTermijnAandacht() {
        telt();
        signaal(SIGNAAL);
        hetIs(LocalDate.of(2033, 11, 28), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).doesNotContain("userTask_redenVastleggen");
        hetIs(LocalDate.of(2033, 11, 29), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(CONTACT, "userTask_redenVastleggen");
    }

    @Test
    void eenSignaalTeltMeeTotEnMetDeLaatsteDagVanDeZesMaanden() {
        telt();
        vandaagIs(LocalDate.of(2034, 3, 1));
        assertThatThrownBy(() -> signaal(EINDE.minusDays(1)))
                .hasMessageContaining("een signaal telt mee van 31 augustus 2033 tot en met 28 februari 2034");
        assertThatThrownBy(() -> signaal(LocalDate.of(2034, 3, 1))).hasMessageContaining("nieuw vroegsignaal");
        signaal(LocalDate.of(2034, 2, 28));
        assertThat(openTaken(nummer)).contains(CONTACT);
    }

    @Test
    void watNietBijDitDossierHoortWordtGeweigerd() {
        assertThatThrownBy(() -> signaal(SIGNAAL)).hasMessageContaining("eindigde niet met een beëindigingsbesluit");
        telt();
        signaal(SIGNAAL);
        assertThatThrownBy(() -> signaal(SIGNAAL)).hasMessageContaining("staat al een vroegsignaal open");
        String lopend = dossier(SIGNAAL);
        assertThatThrownBy(() -> signaal(lopend, SIGNAAL)).hasMessageContaining("dit dossier loopt nog");
        assertThatThrownBy(() -> signaal("D-2033-999999", SIGNAAL))
                .hasMessageContaining("er is geen dossier met dit nummer");
        assertThat(vroegsignalen.findByDossiernummerOrderById(nummer)).hasSize(1);
    }

    @Test
    void looptErAlEenNieuwDossierDanHoortDeVraagDaarbij() {
        telt();
        signaal(SIGNAAL);
        contact("HULP_NODIG", null, "Wil weer hulp");
        Dossier ander = dossiers.open(Dossier.Herkomst.BALIE, null, SIGNAAL, SIGNAAL);
        dossiers.voegToe(ander.nummer(), dossiers.aanvrager(nummer), Deelname.Rol.AANVRAGER, SIGNAAL);
        hulp("MET_BESLUIT", SIGNAAL);
        assertThat(vervolgaanvragen.findByDossiernummerOrderById(nummer).get(0).nieuwDossier())
                .isEqualTo(ander.nummer());
    }

    @Test
    void eenOnbekendeBehandelaarLaatDeTaakAanDeGroep() {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(null, null, null);
        dossier.draagOver("uitdienst", EINDE);
        dossier.beeindig(EINDE, Uitstroomreden.AFGEROND, EINDE.plusYears(5));
        dossiers.bewaar(dossier);
        telt();
        signaal(SIGNAAL);
        assertThat(taak(nummer, CONTACT).getAssignee()).isNull();
    }

    @Test
    void blijftHetGesprekUitDanVraagtDeTermijnVanDeWetAandacht() {
        telt();
        signaal(SIGNAAL);
        contact("HULP_NODIG", null, "Wil weer hulp");
        // Four weeks from the day on which the offer was accepted (Wgs art. 4 lid 1).
        LocalDate uiterlijk = LocalDate.of(2033, 12, 12);
        assertThat(taak(nummer, HULP).getDueDate()).isEqualTo(eindeVan(uiterlijk));
        hetIs(uiterlijk, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).doesNotContain("userTask_redenVastleggen");
        hetIs(uiterlijk.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains(HULP, "userTask_redenVastleggen");
    }

    // ---- a death (VNG-model art. 17 lid 2; M-87)

    @Test
    void isErNiemandMeerOmTeHelpenDanVervaltHetSignaalEnWachtNietsMeer() {
        telt();
        signaal(SIGNAAL);
        contact("NIET_BEREIKT", LocalDate.of(2033, 11, 24), null);
        gebeurt("OVERLIJDEN");
        assertThat(loopt()).isZero();
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(termijnen.lopend(nummer, "A0")).isEmpty();
        assertThat(termijnen.lopend(nummer, "A0-poging")).isEmpty();
        assertThat(uitkomst()).isEqualTo(Vroegsignaal.Uitkomst.OVERLEDEN);
        hetIs(LocalDate.of(2033, 11, 24), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).isEmpty();
        // Nobody is offered help who cannot take it.
        assertThatThrownBy(() -> signaal(LocalDate.of(2033, 11, 24)))
                .hasMessageContaining("de inwoner van dit dossier is overleden");
    }

    @Test
    void klopteHetOverlijdenNietDanGaatHetSignaalVerder() {
        telt();
        signaal(SIGNAAL);
        gebeurt("OVERLIJDEN");
        assertThat(openTaken(nummer)).isEmpty();
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        assertThat(taak(nummer, CONTACT).getDueDate()).isEqualTo(eindeVan(LocalDate.of(2033, 11, 28)));
        assertThat(uitkomst()).isNull();
        contact("GEEN_HULP", null, "Heeft het al geregeld");
        assertThat(loopt()).isZero();
        assertThat(uitkomst()).isEqualTo(Vroegsignaal.Uitkomst.GEEN_HULP);
    }

    @Test
    void wieHetAanbodAlAannamHoudtDeDagVanDeAanvraagAlsHetOverlijdenNietKlopte() {
        telt();
        signaal(SIGNAAL);
        contact("HULP_NODIG", null, "Wil weer hulp");
        Date uiterlijk = taak(nummer, HULP).getDueDate();
        vandaagIs(SIGNAAL.plusDays(3));
        gebeurt("OVERLIJDEN");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(termijnen.lopend(nummer, "A3")).isEmpty();
        vandaagIs(SIGNAAL.plusDays(5));
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(nummer)).containsExactly(HULP);
        assertThat(taak(nummer, HULP).getDueDate()).isEqualTo(uiterlijk);
        assertThat(termijnen.lopend(nummer, "A3").orElseThrow().startOp()).isEqualTo(SIGNAAL);
        hulp("VRIJ_TOEGANKELIJK", SIGNAAL.plusDays(5));
        assertThat(loopt()).isZero();
    }

    @Test
    void aanDePartnerDieBlijftGaatHetAanbodDoor() {
        telt();
        metPartner(nummer, EINDE.minusYears(1));
        signaal(SIGNAAL);
        gebeurt("OVERLIJDEN", "overledene", "AANVRAGER");
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
        assertThat(termijnen.lopend(nummer, "A0")).isPresent();
        // Nothing fell away, so nothing is put back.
        gebeurt("OVERLIJDEN_HERSTELD");
        assertThat(loopt()).isEqualTo(1);
        assertThat(openTaken(nummer)).containsExactly(CONTACT);
    }

    private void gebeurt(String gebeurtenis, Object... meer) {
        List<Object> velden = new ArrayList<>(
                List.of("gebeurtenis", gebeurtenis, "gebeurdOp", nu().toString(), "toelichting", "De familie belde"));
        velden.addAll(List.of(meer));
        meldGebeurtenis(nummer, velden.toArray());
    }

    private long loopt() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .processDefinitionKey("vroegsignaal-na-beeindiging")
                .count();
    }

    private void telt() {
        termijnen.start(nummer, "A48", EINDE);
    }

    private ProcessInstance signaal(LocalDate ontvangenOp) {
        return signaal(nummer, ontvangenOp);
    }

    private ProcessInstance signaal(String dossier, LocalDate ontvangenOp) {
        String model = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("vroegsignaal-na-beeindiging")
                .latestVersion()
                .singleResult()
                .getId();
        return motor.getFormService()
                .submitStartForm(
                        model,
                        Map.of(
                                "dossiernummer",
                                dossier,
                                "ontvangenOp",
                                ontvangenOp.toString(),
                                "melder",
                                "Woningstichting De Sleutel",
                                "kenmerk",
                                "VS-2033-77"));
    }

    private void contact(String resultaat, LocalDate volgende, String verslag) {
        vul(
                nummer,
                CONTACT,
                "contactOp",
                nu().toString(),
                "resultaat",
                resultaat,
                "volgendePogingOp",
                volgende == null ? null : volgende.toString(),
                "verslag",
                verslag);
    }

    private void hulp(String hulp, LocalDate op) {
        vul(nummer, HULP, "besprokenOp", op.toString(), "hulp", hulp, "afspraken", "Zoals besproken");
    }

    private String nieuw() {
        return vervolgaanvragen.findByDossiernummerOrderById(nummer).stream()
                .reduce((eerder, later) -> later)
                .orElseThrow()
                .nieuwDossier();
    }

    private Vroegsignaal.Uitkomst uitkomst() {
        return vroegsignalen.findByDossiernummerOrderById(nummer).get(0).uitkomst();
    }

    private String eindigtBij(ProcessInstance route) {
        return motor.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(route.getId())
                .activityType("noneEndEvent")
                .singleResult()
                .getActivityId();
    }

    private static LocalDate nu() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM);
    }

    private static Date eindeVan(LocalDate dag) {
        return Date.from(ZonedDateTime.of(dag, LocalTime.of(23, 59), AMSTERDAM).toInstant());
    }
}
