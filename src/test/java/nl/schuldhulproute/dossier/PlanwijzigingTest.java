package nl.schuldhulproute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schuldhulproute.dossier.Planwijziging.Gevolg;
import nl.schuldhulproute.dossier.Planwijziging.Soort;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanwijzigingTest {

    @ParameterizedTest(name = "{0} leidt tot {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "OPLOSSING_ANDERS                | WIJZIGINGSBESLUIT | T-24",
                "NIET_VRIJ_PRODUCT               | WIJZIGINGSBESLUIT | T-35",
                "AFLOSCAPACITEIT_BEGINT_OF_STOPT | WIJZIGINGSBESLUIT | T-28",
                "OPLOSSING_INGEVULD              | AFWEGEN           | T-25",
                "AANBOD_ANDERS_BESCHREVEN        | AFWEGEN           | T-25",
                "VERPLICHTINGEN                  | AFWEGEN           | art. 9 lid 2 onder c",
                "AFLOSCAPACITEIT                 | AFWEGEN           | art. 9 lid 2 onder g",
                "VRIJ_PRODUCT                    | GEEN_BESLUIT      | T-35",
                "MOMENTEN_OF_NAZORG              | GEEN_BESLUIT      | T-24",
                "BEGELEIDINGSPLAN                | GEEN_BESLUIT      | T-34"
            })
    void elkeSoortWijzigingHeeftZijnGevolgEnZijnGrondslag(Soort soort, Gevolg gevolg, String norm) {
        Uitslag<Gevolg> uitslag = Planwijziging.voor(List.of(new Verschil(soort, "Er is iets anders.")));
        assertThat(uitslag.uitkomst()).isEqualTo(gevolg);
        assertThat(uitslag.redenen()).singleElement().satisfies(reden -> {
            assertThat(reden.uitleg()).isEqualTo("Er is iets anders.");
            assertThat(reden.grondslag()).contains("VNG-model").contains(norm);
        });
    }

    @Test
    void hetZwaarsteGevolgTeltEnStaatVoorop() {
        Uitslag<Gevolg> uitslag = Planwijziging.voor(List.of(
                new Verschil(Soort.BEGELEIDINGSPLAN, "Het doel is anders."),
                new Verschil(Soort.VERPLICHTINGEN, "Er komt een verplichting bij."),
                new Verschil(Soort.NIET_VRIJ_PRODUCT, "Budgetbeheer komt erbij.")));
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.WIJZIGINGSBESLUIT);
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg)
                .containsExactly("Budgetbeheer komt erbij.", "Er komt een verplichting bij.", "Het doel is anders.");
        assertThat(Planwijziging.voor(List.of(
                                new Verschil(Soort.BEGELEIDINGSPLAN, "Het doel is anders."),
                                new Verschil(Soort.VERPLICHTINGEN, "Er komt een verplichting bij.")))
                        .uitkomst())
                .isEqualTo(Gevolg.AFWEGEN);
    }

    @Test
    void zonderVerschilIsErGeenBesluitNodig() {
        Uitslag<Gevolg> uitslag = Planwijziging.voor(List.of());
        assertThat(uitslag.uitkomst()).isEqualTo(Gevolg.GEEN_BESLUIT);
        assertThat(uitslag.redenen())
                .extracting(Reden::uitleg)
                .containsExactly("Er is geen verschil met het aanbod in het besluit.");
    }

    @Test
    void zonderBeslotenPlanZegtDeRegelWatOntbreekt() {
        Uitslag<Gevolg> uitslag = Planwijziging.voor(null);
        assertThat(uitslag.isBepaald()).isFalse();
        assertThat(uitslag.ontbreekt()).containsExactly("het plan waarover is besloten");
    }

    @ParameterizedTest
    @CsvSource({
        "WIJZIGINGSBESLUIT, true,  false",
        "WIJZIGINGSBESLUIT, false, true",
        "GEEN_BESLUIT,      true,  true",
        "GEEN_BESLUIT,      false, false",
        "AFWEGEN,           true,  true",
        "AFWEGEN,           false, true"
    })
    void wieAndersKiestOfMoetAfwegenSchrijftOpWaarom(Gevolg gevolg, boolean besluit, boolean reden) {
        assertThat(gevolg.vraagtReden(besluit)).isEqualTo(reden);
    }

    @ParameterizedTest
    @EnumSource(Gevolg.class)
    void elkGevolgIsTeLezen(Gevolg gevolg) {
        assertThat(gevolg.opschrift()).contains("besluit");
    }
}
