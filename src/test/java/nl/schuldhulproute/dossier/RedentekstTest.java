package nl.schuldhulproute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedentekstTest {

    private static final Reden GEWOON = new Reden("De inwoner woont in deze gemeente.", "Wgs art. 3 lid 1");

    private static final Reden MET_FEITEN = new Reden(
            "Er is ruimte om te betalen",
            "VNG-model art. 1",
            List.of(new Reden.Feit("betaalruimte", "€ 100,00")),
            List.of(new Reden.GebruiktCijfer("Grens", "36 maanden", LocalDate.of(2021, 1, 1), "VNG-model", false)));

    @Test
    void elkeRedenIsOveralEenZinMetZijnGrondslag() {
        assertThat(Redentekst.regel(GEWOON)).isEqualTo("De inwoner woont in deze gemeente (Wgs art. 3 lid 1).");
        assertThat(Redentekst.lijst(List.of(GEWOON, MET_FEITEN)))
                .isEqualTo("- De inwoner woont in deze gemeente (Wgs art. 3 lid 1).\n"
                        + "- Er is ruimte om te betalen (VNG-model art. 1). *Indicatief.*");
        assertThat(Redentekst.metFeiten(List.of(GEWOON, MET_FEITEN)))
                .isEqualTo("- De inwoner woont in deze gemeente (Wgs art. 3 lid 1).\n"
                        + "- Er is ruimte om te betalen (VNG-model art. 1).\n"
                        + "  - betaalruimte: € 100,00;"
                        + " Grens: 36 maanden, geldt sinds 1 januari 2021 (VNG-model), indicatief");
    }

    @Test
    void eenEigenNummerVanEenNormOfTermijnLeestNiemand() {
        assertThat(Redentekst.bron("VNG-model toelichting art. 12; T-36; de maatstaf is een eigen ontwerp"))
                .isEqualTo("VNG-model toelichting art. 12; de maatstaf is een eigen ontwerp");
        assertThat(Redentekst.bron("NVVK Module Nazorg; LSTA white paper nazorg; Z-04, L-22; termijn A42"))
                .isEqualTo("NVVK Module Nazorg; LSTA white paper nazorg");
        assertThat(Redentekst.bron("LSTA white paper nazorg; L-08, L-21; VNG-model toelichting art. 15"))
                .isEqualTo("LSTA white paper nazorg; VNG-model toelichting art. 15");
        assertThat(Redentekst.bron("termijn A42: een contact valt op een werkdag; dat is een keuze"))
                .isEqualTo("Een contact valt op een werkdag; dat is een keuze");
        assertThat(Redentekst.bron("brief Den Haag RIS324149, Awb art. 4:17 lid 1"))
                .isEqualTo("Brief Den Haag RIS324149, Awb art. 4:17 lid 1");
        assertThat(Redentekst.regel(new Reden("Dat is zo.", "termijn A42"))).isEqualTo("Dat is zo.");
    }

    @Test
    void eenUitslagZonderUitkomstNoemtWatErMist() {
        assertThat(Redentekst.van(Uitslag.mist(List.of("het inkomen", "de huur"))))
                .isEqualTo("Hiervoor ontbreekt nog: het inkomen, de huur.");
        assertThat(Redentekst.van(Uitslag.van("ja", List.of(GEWOON)))).startsWith("- De inwoner woont");
    }
}
