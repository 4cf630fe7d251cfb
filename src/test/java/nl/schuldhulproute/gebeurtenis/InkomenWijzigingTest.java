package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Wijzigingsvoorstel;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another income after the decision on access: a change of the aanbod comes by a decision only (T-24). */
class InkomenWijzigingTest extends Routestappen {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);
    private static final String HERZIEN = "userTask_afloscapaciteitHerzien";
    private static final String HEROVERWEGEN = "userTask_planHeroverwegen";
    private static final String OPSTELLEN = "userTask_besluitOpstellen";

    @Autowired
    private Plannen plannen;

    @Autowired
    private Wijzigingsvoorstellen wijzigingen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private Termijnregister termijnen;

    private String nummer;

    @BeforeEach
    void eenPlanWaaroverIsBesloten() {
        vandaagIs(VANDAAG);
        nummer = meldAan();
        toegangVerleend(nummer, VANDAAG);
        Persoon aanvrager = dossiers.aanvrager(nummer);
        aanvrager.heeftBsn(BSN);
        dossiers.bewaar(aanvrager);
        Plan plan = new Plan(nummer, 1, VANDAAG.atStartOfDay(AMSTERDAM).toInstant());
        plan.beschrijf("Schuldenvrij", "Schuldregeling", "Op tijd betalen", "Elke maand", "Een jaar");
        plan.bedragen(140_000L, 170_000L, 145_000L, 25_000L, false);
        plan.kies("SCHULDBEMIDDELING", null);
        plan.isVastgesteld(VANDAAG);
        plannen.save(plan);
        meldGebeurtenis(
                nummer, "gebeurtenis", "INKOMEN_GEWIJZIGD", "gebeurdOp", VANDAAG.toString(), "toelichting", "Gehoord");
    }

    @Test
    void eenHogerBedragWachtOpHetBesluitEnDaarnaWordtHetPlanBekeken() {
        assertThat(open(taak(nummer, HERZIEN))).containsEntry("besloten", true);
        assertThatThrownBy(() -> herzie(1_800))
                .hasMessageContaining("De afloscapaciteit is anders dan in het besluit.");
        herzie(1_800, "gevolgen", "JA", "redenAfwijking", "Het wordt zwaarder");
        assertThat(openTaken(nummer)).contains(OPSTELLEN).doesNotContain(HERZIEN, HEROVERWEGEN);
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteit).returns(180_000L, Plan::inkomen);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns(35_000L, Plan::afloscapaciteit);
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
    }

    @Test
    void eenLagerBedragGeldtMeteen() {
        herzie(1_600, "gevolgen", "JA", "redenAfwijking", "Het wordt lichter");
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
        neemBesluit(nummer, "NIET_WIJZIGEN", "art. 9 beleidsregels", VANDAAG);
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
        assertThat(wijzigingen.van(nummer))
                .extracting(Wijzigingsvoorstel::stand)
                .containsExactly(Wijzigingsvoorstel.Stand.VERVALLEN);
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
    }

    @Test
    void wieNietsMeerKanAflossenKrijgtEenBesluitOverHetBedragEnDeOplossing() {
        assertThatThrownBy(() -> herzie(1_450, "gevolgen", "NEE", "redenAfwijking", "Het aanbod blijft"))
                .hasMessageContaining("De inwoner kan niet meer aflossen. Dan past een andere oplossing. Kies ja");
        assertThatThrownBy(() -> herzie(
                        1_600, "gevolgen", "NEE", "redenAfwijking", "Lager", "nieuweOplossing", "SANERINGSKREDIET"))
                .hasMessageContaining("een andere oplossing kan alleen met een wijzigingsbesluit");
        herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "ZONDER_AFLOSCAPACITEIT");
        assertThat(plan()).returns(0L, Plan::afloscapaciteit).returns("SCHULDBEMIDDELING", Plan::oplossing);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns("ZONDER_AFLOSCAPACITEIT", Plan::oplossing);
    }

    @Test
    void blijftHetBedragGelijkDanIsErGeenBesluitNodig() {
        herzie(1_700);
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN).doesNotContain(OPSTELLEN);
        assertThat(wijzigingen.van(nummer)).isEmpty();
        assertThat(plan().volgnummer()).isEqualTo(1);
    }

    @Test
    void wieWeerBetaaltWatInHetBesluitStaatHeeftGeenBesluitNodig() {
        herzie(1_600, "gevolgen", "NEE", "redenAfwijking", "Tijdelijk minder uren");
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit).returns(25_000L, Plan::afloscapaciteitInBesluit);
        meldOpnieuw();
        herzie(1_700);
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteit).returns(false, Plan::wijktAfVanBesluit);
        assertThat(openTaken(nummer)).doesNotContain(OPSTELLEN);
    }

    @Test
    void kleineStappenWordenSteedsTegenHetBesluitGehouden() {
        herzie(1_690, "gevolgen", "NEE", "redenAfwijking", "Klein verschil");
        meldOpnieuw();
        herzie(1_680, "gevolgen", "NEE", "redenAfwijking", "Weer een klein verschil");
        assertThat(plan()).returns(23_000L, Plan::afloscapaciteit).returns(25_000L, Plan::afloscapaciteitInBesluit);
        assertThat(uitkomsten
                        .redenen(uitkomsten
                                .laatste(nummer, Regel.WIJZIGING_VAN_PLAN)
                                .orElseThrow())
                        .get(0)
                        .feiten())
                .extracting(Reden.Feit::waarde)
                .containsExactly("€ 250,00 per maand", "€ 230,00 per maand");
        meldOpnieuw();
        // The same amount again: nothing new to weigh.
        herzie(1_680);
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteitInBesluit);
    }

    @Test
    void waarGeenSchuldregelingMeerKomtWordtOverGeenRegelingBesloten() {
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        termijnen.start(nummer, "A10", VANDAAG);
        slaOver(nummer, "callActivity_systematischeIntake", Map.of("intakeUitkomst", "HULPVRAAG"));
        slaOver(nummer, "callActivity_beschikking", Map.of("toegang", "VERLEEND"));
        slaOver(nummer, "callActivity_planVanAanpak", Map.of("oplossing", "BEGELEIDING"));
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("schuldregeling");
        assertThatThrownBy(() -> herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "ZONDER_AFLOSCAPACITEIT"))
                .hasMessageContaining("de schuldregeling in deze route is al klaar");
        herzie(1_700);
        assertThatThrownBy(() -> heroverweegOplossing("SANERINGSKREDIET"))
                .hasMessageContaining("niemand zou deze oplossing uitvoeren");
        heroverweegOplossing("BEGELEIDING");
        assertThat(openTaken(nummer)).contains(OPSTELLEN);
    }

    @Test
    void waarEenSchuldregelingLooptKomtNietAlleenStabilisatie() {
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        termijnen.start(nummer, "A10", VANDAAG);
        slaOver(nummer, "callActivity_systematischeIntake", Map.of("intakeUitkomst", "HULPVRAAG"));
        slaOver(nummer, "callActivity_beschikking", Map.of("toegang", "VERLEEND"));
        slaOver(nummer, "callActivity_planVanAanpak", Map.of("oplossing", "SCHULDBEMIDDELING"));
        assertThat(loopt(nummer)).contains("schuldregeling");
        assertThatThrownBy(() -> herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "STABILISATIE"))
                .hasMessageContaining("die gaat niet terug naar alleen stabilisatie");
        herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "ZONDER_AFLOSCAPACITEIT");
        assertThat(openTaken(nummer)).contains(OPSTELLEN);
    }

    private void heroverweegOplossing(String oplossing) {
        vul(
                nummer,
                HEROVERWEGEN,
                "besprokenOp",
                VANDAAG.toString(),
                "gevolg",
                "PLAN_AANPASSEN",
                "toelichting",
                "Dit past beter.",
                "anders",
                List.of("OPLOSSING"),
                "nieuweOplossing",
                oplossing,
                "gevolgen",
                "JA");
    }

    private void meldOpnieuw() {
        vul(
                nummer,
                HEROVERWEGEN,
                "besprokenOp",
                VANDAAG.toString(),
                "gevolg",
                "PLAN_BLIJFT",
                "toelichting",
                "Het plan blijft.");
        meldGebeurtenis(
                nummer, "gebeurtenis", "INKOMEN_GEWIJZIGD", "gebeurdOp", VANDAAG.toString(), "toelichting", "Gehoord");
    }

    @Test
    void eenOudereBerekeningHaaltDeNieuwereNietIn() {
        vandaagIs(VANDAAG.plusDays(3));
        termijnen.start(nummer, "A38", VANDAAG.plusDays(1));
        assertThatThrownBy(() -> herzie(1_800, "gevolgen", "NEE", "redenAfwijking", "Past"))
                .hasMessageContaining("er is al een nieuwere berekening, van 3 maart 2026");
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteit);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(VANDAAG.plusDays(1));
        herzie(1_700, "vastgesteldOp", VANDAAG.plusDays(1).toString());

        assertThatThrownBy(() -> heroverweegBedrag(VANDAAG))
                .hasMessageContaining("er is al een nieuwere berekening, van 3 maart 2026");
        heroverweegBedrag(VANDAAG.plusDays(1));
        assertThat(plan()).returns(24_000L, Plan::afloscapaciteit);
    }

    private void heroverweegBedrag(LocalDate op) {
        vul(
                nummer,
                HEROVERWEGEN,
                "besprokenOp",
                op.toString(),
                "gevolg",
                "PLAN_AANPASSEN",
                "toelichting",
                "De huur is hoger.",
                "anders",
                List.of("AFLOSCAPACITEIT"),
                "inkomen",
                1_690,
                "vtlb",
                1_450,
                "beslagvrijeVoet",
                1_400,
                "afloscapaciteit",
                240,
                "gevolgen",
                "NEE",
                "redenAfwijking",
                "Het aanbod blijft gelijk");
    }

    private Plan plan() {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
    }

    private void herzie(int inkomen, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "vastgesteldOp",
                VANDAAG.toString(),
                "inkomen",
                inkomen,
                "vtlb",
                1_450,
                "beslagvrijeVoet",
                1_400,
                "toelichting",
                "Andere uren"));
        waarden.addAll(List.of(meer));
        vul(nummer, HERZIEN, waarden.toArray());
    }
}
