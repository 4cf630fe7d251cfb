package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The order of the phases and what can happen beside them. The inside of a phase is passed over as a beheerder would in
 * Cockpit; {@code HeleRouteTest} goes through all of it.
 */
class SchuldhulprouteTest extends Routestappen {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 1);

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crises crises;

    private String nummer;

    @BeforeEach
    void eenInwonerMeldtZich() {
        vandaagIs(VANDAAG);
        nummer = meldAan();
    }

    @Test
    void deFasenVolgenElkaarOpTotHetEinde() {
        assertThat(loopt(nummer)).contains("aanmelding");
        na("callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        assertThat(loopt(nummer)).contains("systematische-intake").doesNotContain("aanmelding");
        naDeIntake();
        assertThat(loopt(nummer)).contains("beschikking");
        na("callActivity_beschikking", Map.of("toegang", "VERLEEND"));
        assertThat(loopt(nummer)).contains("plan-van-aanpak");
        na("callActivity_planVanAanpak", Map.of("oplossing", "SCHULDBEMIDDELING"));
        assertThat(loopt(nummer)).contains("begeleiding", "schuldregeling");
        na("callActivity_begeleiding", Map.of());
        assertThat(loopt(nummer)).contains("schuldregeling").doesNotContain("begeleiding", "volgen");
        na("callActivity_schuldregeling", Map.of("regelingUitkomst", "KWIJTING"));
        assertThat(loopt(nummer)).contains("volgen");
        na("callActivity_volgen", Map.of("terugval", false));
        assertThat(loopt(nummer)).contains("nazorg");
        na("callActivity_nazorg", Map.of("terugval", false));
        assertThat(loopt(nummer)).contains("beeindiging");
        na("callActivity_beeindiging", Map.of());
        assertThat(loopt(nummer)).doesNotContain("schuldhulproute");
    }

    @Test
    void wieIsDoorverwezenGaatNietNaarDeIntake() {
        na("callActivity_aanmelding", Map.of("vervolg", "DOORVERWEZEN"));
        eindigtMet(Uitstroomreden.NIET_PASSEND, VANDAAG);
    }

    @Test
    void wieInDeIntakeAfzietKrijgtGeenBeschikking() {
        na("callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        na("callActivity_systematischeIntake", Map.of("intakeUitkomst", "AFGEZIEN"));
        eindigtMet(Uitstroomreden.INGETROKKEN, VANDAAG);
    }

    @Test
    void eenAanvraagDieBuitenBehandelingBlijftEindigtDeRoute() {
        na("callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Soort.NIET_IN_BEHANDELING,
                "NIET_BEHANDELEN",
                "Awb art. 4:5",
                "Niet aangevuld",
                "consulent",
                "kwaliteit",
                VANDAAG,
                VANDAAG,
                "POST",
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant()));
        na("callActivity_systematischeIntake", Map.of("intakeUitkomst", "NIET_BEHANDELD"));
        eindigtMet(Uitstroomreden.VOLDOET_NIET, VANDAAG);
    }

    @Test
    void eenWeigeringEindigtDeRoute() {
        na("callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        naDeIntake();
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Soort.TOEGANG,
                "WEIGEREN",
                "art. 7",
                "Zoals besproken",
                "consulent",
                "kwaliteit",
                VANDAAG,
                VANDAAG,
                "POST",
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant()));
        na("callActivity_beschikking", Map.of("toegang", "GEWEIGERD"));
        eindigtMet(Uitstroomreden.NIET_PASSEND, VANDAAG);
    }

    @Test
    void terugvalTijdensHetVolgenGaatTerugNaarDeBegeleidingEnNietNaarDeSchuldregeling() {
        totHetVolgen();
        na("callActivity_volgen", Map.of("terugval", true));
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("schuldregeling", "volgen", "nazorg");
        na("callActivity_begeleidingNaTerugval", Map.of());
        assertThat(loopt(nummer)).contains("volgen");
    }

    @Test
    void terugvalTijdensDeNazorgGaatTerugNaarDeBegeleiding() {
        totHetVolgen();
        na("callActivity_volgen", Map.of("terugval", false));
        na("callActivity_nazorg", Map.of("terugval", true));
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("schuldregeling", "nazorg");
    }

    @Test
    void eenGemeenteDieNietVolgtGaatMeteenNaarDeNazorg() {
        totHetVolgen();
        ProcessInstance route = route();
        motor.getRuntimeService()
                .createProcessInstanceModification(route.getId())
                .startAfterActivity("serviceTask_volgenToetsen")
                .setVariable("volgen", false)
                .cancelAllForActivity("callActivity_volgen")
                .execute();
        assertThat(loopt(nummer)).contains("nazorg").doesNotContain("volgen");
    }

    @Test
    void eenCrisisLooptNaastDeRouteEnDieGaatDoor() {
        List<String> eerst = openTaken(nummer);
        crisis();
        na("callActivity_crisisinterventie", Map.of());
        assertThat(openTaken(nummer)).containsAll(eerst);
        assertThat(loopt(nummer)).contains("aanmelding").doesNotContain("crisisinterventie");
    }

    @Test
    void eenCrisisKanNogEensOntstaan() {
        crisis();
        na("callActivity_crisisinterventie", Map.of());
        Crisis eerste = crises.findByDossiernummerOrderById(nummer).get(0);
        eerste.isAfgesloten(VANDAAG, Crisis.Resultaat.AFGEWEND);
        crises.save(eerste);
        crisis();
        assertThat(loopt(nummer)).contains("crisisinterventie");
    }

    @Test
    void eenVerplichtingDieNietIsNagekomenEindigtDeHeleRoute() {
        toegangVerleend(nummer, VANDAAG);
        meld("VERPLICHTING_NIET_NAGEKOMEN");
        vul(
                nummer,
                "userTask_verplichtingBeoordelen",
                "plichten",
                List.of("AFSPRAKEN_NAKOMEN"),
                "verplichting",
                "Post inleveren",
                "oordeel",
                "VERWIJTBAAR",
                "toelichting",
                "Driemaal afgesproken");
        vul(
                nummer,
                "userTask_herstelbriefSturen",
                "watTeDoen",
                "De post inleveren",
                "verzondenOp",
                VANDAAG.toString(),
                "laatsteDag",
                VANDAAG.plusWeeks(2).toString());
        LocalDate later = VANDAAG.plusWeeks(3);
        vandaagIs(later);
        laatTimersLopen();
        vul(nummer, "userTask_herstelBeoordelen", "oordeel", "NIET_GEBRUIKT", "toelichting", "Niets gehoord");
        vul(nummer, "userTask_zienswijzeVastleggen", "gegeven", "NIET");
        neemBesluit(nummer, "BEEINDIGEN", "art. 17 lid 1 onder a", later);
        eindigtMet(Uitstroomreden.VOLDOET_NIET, later);
    }

    @Test
    void zonderBesluitOmTeEindigenGaatDeRouteDoorNaEenVerplichting() {
        voortijdig("VERPLICHTING_NIET_NAGEKOMEN", "callActivity_beeindigingOmVerplichting", "VERPLICHTING");
        gaatDoor();
    }

    @Test
    void misdragingEindigtDeHeleRoute() {
        toegangVerleend(nummer, VANDAAG);
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
                VANDAAG.toString());
        vul(
                nummer,
                "userTask_zienswijzeVastleggen",
                "gegeven",
                "SCHRIFTELIJK",
                "ontvangenOp",
                VANDAAG.toString(),
                "zienswijze",
                "Het spijt mij",
                "gevolg",
                "Weegt mee");
        neemBesluit(nummer, "BEEINDIGEN", "art. 17 lid 1 onder c", VANDAAG);
        eindigtMet(Uitstroomreden.VOLDOET_NIET, VANDAAG);
    }

    @Test
    void naMisdragingKanDeRouteDoorgaan() {
        voortijdig("MISDRAGING", "callActivity_beeindigingOmMisdraging", "MISDRAGING");
        gaatDoor();
    }

    @Test
    void wieStoptEindigtDeHeleRoute() {
        meld("VERZOEK_TOT_BEEINDIGING");
        wens("STOPPEN");
        bedenktijdVoorbij(nummer);
        eindigtMet(Uitstroomreden.INGETROKKEN, VANDAAG);
    }

    @Test
    void wieZichBedenktGaatDoor() {
        meld("VERZOEK_TOT_BEEINDIGING");
        wens("DOORGAAN");
        gaatDoor();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isNull();
    }

    @Test
    void wieBijDeAanmeldingInVishKwamGaatEruitAlsErGeenHulpKomt() {
        meldingen.save(new Melding(
                null,
                null,
                nummer,
                Melding.Systeem.VISH,
                "Schuldhulp aangemeld",
                "V-1",
                VANDAAG,
                null,
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant(),
                "consulent"));
        na("callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        na("callActivity_systematischeIntake", Map.of("intakeUitkomst", "AFGEZIEN"));
        assertThat(openTaken(nummer)).containsExactly("userTask_meldingenBeeindigen");
        vul(nummer, "userTask_meldingenBeeindigen", "beeindigdOp", VANDAAG.toString());
        eindigtMet(Uitstroomreden.INGETROKKEN, VANDAAG);
    }

    @Test
    void naHetEindeVraagtDeRouteNogOmMeldingenTeBeeindigen() {
        meldingen.save(new Melding(
                null,
                null,
                nummer,
                Melding.Systeem.VISH,
                "Schuldhulp gestart",
                "V-1",
                VANDAAG,
                null,
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant(),
                "consulent"));
        meld("OVERLIJDEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_meldingenBeeindigen");
        assertThat(timers(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.OVERLEDEN);
        assertThat(String.valueOf(
                        open(taak(nummer, "userTask_meldingenBeeindigen")).get("openMeldingen")))
                .contains("VISH", "V-1");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_meldingenBeeindigen",
                        "beeindigdOp",
                        VANDAAG.minusDays(1).toString()))
                .hasMessage(
                        "Alle meldingen beëindigd op: deze dag ligt voor de dag waarop een van de meldingen is gedaan");
        vul(nummer, "userTask_meldingenBeeindigen", "beeindigdOp", VANDAAG.toString());
        assertThat(meldingen.findByDossiernummerOrderById(nummer))
                .extracting(Melding::beeindigdOp)
                .containsExactly(VANDAAG);
        assertThat(loopt(nummer)).isEmpty();
    }

    private void totHetVolgen() {
        na("callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        naDeIntake();
        na("callActivity_beschikking", Map.of("toegang", "VERLEEND"));
        na("callActivity_planVanAanpak", Map.of("oplossing", "BEGELEIDING"));
        na("callActivity_begeleiding", Map.of());
        assertThat(loopt(nummer)).contains("volgen");
    }

    /** The intake registers the term of the decision, and the next phase shows it. */
    private void naDeIntake() {
        register.start(nummer, "A10", VANDAAG);
        na("callActivity_systematischeIntake", Map.of("intakeUitkomst", "HULPVRAAG"));
    }

    /** Passes over the rest of what this element calls, as if it had ended with these facts. */
    private void na(String element, Map<String, Object> feiten) {
        var instructie = motor.getRuntimeService()
                .createProcessInstanceModification(route().getId())
                .cancelAllForActivity(element)
                .startAfterActivity(element);
        feiten.forEach(instructie::setVariable);
        instructie.execute();
    }

    private ProcessInstance route() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("schuldhulproute")
                .processInstanceBusinessKey(nummer)
                .singleResult();
    }

    private void crisis() {
        meldGebeurtenis(
                nummer,
                "gebeurtenis",
                "CRISIS_ONTSTAAN",
                "dreiging",
                "ONTRUIMING",
                "gebeurdOp",
                VANDAAG.toString(),
                "toelichting",
                "Deurwaarder belde");
    }

    private void meld(String gebeurtenis) {
        meldGebeurtenis(nummer, "gebeurtenis", gebeurtenis, "gebeurdOp", VANDAAG.toString(), "toelichting", "Gehoord");
    }

    /** It is looked at, and the help goes on. */
    private void voortijdig(String gebeurtenis, String element, String grond) {
        toegangVerleend(nummer, VANDAAG);
        meld(gebeurtenis);
        assertThat(loopt(nummer)).contains("voortijdige-beeindiging", "aanmelding");
        na(element, Map.of("grond", grond, "beeindigd", false));
    }

    private void wens(String wens) {
        vul(
                nummer,
                "userTask_wensBevestigen",
                "gesprokenOp",
                VANDAAG.toString(),
                "gevolgenUitgelegd",
                true,
                "wens",
                wens,
                "toelichting",
                "In een gesprek");
    }

    private void gaatDoor() {
        assertThat(loopt(nummer)).contains("schuldhulproute", "aanmelding").doesNotContain("voortijdige-beeindiging");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
    }

    private void eindigtMet(Uitstroomreden reden, LocalDate op) {
        assertThat(loopt(nummer)).isEmpty();
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(timers(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(reden);
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(op);
        // How long the case is kept, and the objection against a decision; nothing else runs on.
        assertThat(register.lopende(nummer)).extracting(Termijn::code).isSubsetOf("A15", "A49", "A50", "A51-sociaal");
    }
}
