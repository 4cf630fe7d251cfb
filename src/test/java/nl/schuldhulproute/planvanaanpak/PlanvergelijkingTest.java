package nl.schuldhulproute.planvanaanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Planwijziging.Gevolg;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanvergelijkingTest {

    private static final Product BEGELEIDING = product("Budgetbegeleiding", false);

    private static Plan plan(String oplossing, String aanbod, String verplichtingen, Long afloscapaciteit) {
        Plan plan = new Plan("D-2026-000001", 1, Instant.EPOCH);
        plan.kies(oplossing, null);
        plan.beschrijf("Schuldenvrij", aanbod, verplichtingen, "Elke maand", "Bellen na 3 maanden");
        plan.bedragen(140_000L, null, null, afloscapaciteit, true);
        return plan;
    }

    private static Plan besloten() {
        return plan("SCHULDBEMIDDELING", "Schuldbemiddeling en budgetbegeleiding", "Meewerken", 5_000L);
    }

    private static Product product(String naam, boolean vrij) {
        return new Product("D-2026-000001", naam, vrij, Instant.EPOCH);
    }

    private static Uitslag<Gevolg> vergelijk(Plan nu, Product... producten) {
        return Planvergelijking.voor(besloten(), nu, List.of(producten));
    }

    private static Stream<String> zinnen(Uitslag<Gevolg> uitslag) {
        return uitslag.redenen().stream().map(Reden::uitleg);
    }

    @Test
    void eenPlanDatGelijkBlijftVraagtGeenBesluit() {
        assertThat(vergelijk(besloten(), BEGELEIDING).uitkomst()).isEqualTo(Gevolg.GEEN_BESLUIT);
    }

    @Test
    void zonderBeslotenPlanIsErNietsTeVergelijken() {
        assertThat(Planvergelijking.voor(null, besloten(), List.of()).isBepaald())
                .isFalse();
    }

    @Test
    void eenAndereOplossingVraagtEenWijzigingsbesluit() {
        Uitslag<Gevolg> uitslag = vergelijk(
                plan("SANERINGSKREDIET", "Schuldbemiddeling en budgetbegeleiding", "Meewerken", 5_000L), BEGELEIDING);
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.WIJZIGINGSBESLUIT);
        assertThat(uitslag.redenen().get(0).feiten())
                .containsExactly(
                        new Feit("oplossing in het besluit", "Schuldbemiddeling"),
                        new Feit("oplossing nu", "Saneringskrediet"));
    }

    @ParameterizedTest
    @CsvSource({
        // the outline named no solution by code, but names it in words: it is worked out, not changed
        "SCHULDBEMIDDELING, GEEN_BESLUIT",
        "SANERINGSKREDIET, AFWEGEN"
    })
    void eenOplossingDieNuPasIsGekozenTeltAlleenAlsHetBesluitHaarNietNoemt(String oplossing, Gevolg gevolg) {
        Plan hoofdlijnen = plan(null, "Schuldbemiddeling en budgetbegeleiding", "Meewerken", 5_000L);
        Plan nu = plan(oplossing, "Schuldbemiddeling en budgetbegeleiding", "Meewerken", 5_000L);
        assertThat(Planvergelijking.voor(hoofdlijnen, nu, List.of(BEGELEIDING)).uitkomst())
                .isEqualTo(gevolg);
    }

    @Test
    void eenNieuwProductDatNietVrijToegankelijkIsVraagtEenWijzigingsbesluit() {
        Uitslag<Gevolg> uitslag = vergelijk(besloten(), BEGELEIDING, product("Budgetbeheer", false));
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.WIJZIGINGSBESLUIT);
        assertThat(zinnen(uitslag))
                .containsExactly(
                        "Budgetbeheer is niet vrij toegankelijk en staat niet met die naam in het aanbod van het besluit.");
    }

    @Test
    void eenNieuwVrijToegankelijkProductVraagtGeenBesluit() {
        assertThat(vergelijk(besloten(), BEGELEIDING, product("Budgetcoaching", true))
                        .uitkomst())
                .isEqualTo(Gevolg.GEEN_BESLUIT);
    }

    @Test
    void eenProductUitHetBesluitDatVerdwijntMoetEenMensAfwegen() {
        Uitslag<Gevolg> uitslag = vergelijk(besloten());
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.AFWEGEN);
        assertThat(zinnen(uitslag))
                .containsExactly("Budgetbegeleiding staat in het aanbod van het besluit, en niet meer in het plan.");
    }

    @ParameterizedTest
    @CsvSource({
        "5000, GEEN_BESLUIT",
        "5001, AFWEGEN",
        "4999, AFWEGEN",
        "1, AFWEGEN",
        "0, WIJZIGINGSBESLUIT",
        // not known yet: nothing to compare
        ", GEEN_BESLUIT"
    })
    void eenAnderBedragMoetEenMensAfwegenMaarNietsKunnenAflossenIsEenAnderAanbod(Long nieuw, Gevolg gevolg) {
        assertThat(vergelijk(
                                plan("SCHULDBEMIDDELING", "Schuldbemiddeling en budgetbegeleiding", "Meewerken", nieuw),
                                BEGELEIDING)
                        .uitkomst())
                .isEqualTo(gevolg);
    }

    @Test
    void wieVanNulWeerKanAflossenKrijgtEenAnderAanbod() {
        Plan niets = plan("SCHULDBEMIDDELING", "Schuldbemiddeling en budgetbegeleiding", "Meewerken", 0L);
        Uitslag<Gevolg> uitslag = Planvergelijking.voor(niets, besloten(), List.of(BEGELEIDING));
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.WIJZIGINGSBESLUIT);
        assertThat(uitslag.redenen().get(0).feiten())
                .extracting(Feit::waarde)
                .containsExactly("€ 0,00 per maand", "€ 50,00 per maand");
    }

    @Test
    void andereVerplichtingenEnEenAndereTekstMoetEenMensAfwegen() {
        Uitslag<Gevolg> uitslag = vergelijk(
                plan(
                        "SCHULDBEMIDDELING",
                        "Schuldbemiddeling en budgetbegeleiding, elke week",
                        "Meewerken en solliciteren",
                        5_000L),
                BEGELEIDING);
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.AFWEGEN);
        assertThat(zinnen(uitslag))
                .anyMatch(zin -> zin.contains("Het aanbod is anders beschreven"))
                .anyMatch(zin -> zin.contains("verplichtingen"));
    }

    @Test
    void andereMomentenEnAndereNazorgVragenGeenBesluit() {
        Plan nu = besloten();
        nu.beschrijf("Schuldenvrij", nu.aanbod(), nu.verplichtingen(), "Elke week", "Bellen na 1 maand");
        Uitslag<Gevolg> uitslag = vergelijk(nu, BEGELEIDING);
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.GEEN_BESLUIT);
        assertThat(uitslag.redenen()).hasSize(2);
    }
}
