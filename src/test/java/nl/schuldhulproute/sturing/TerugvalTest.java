package nl.schuldhulproute.sturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import nl.schuldhulproute.sturing.Terugval.Deelname;
import org.junit.jupiter.api.Test;

/** Terugval as Divosa defines it (H-07), by hand. */
class TerugvalTest {

    private static final Year JAAR = Year.of(2030);
    private static final LocalDate GEBOREN = LocalDate.of(1980, 1, 1);

    private static Deelname met(String bsn, String aanvraag, String geslaagd) {
        return new Deelname(
                bsn,
                "fenna",
                "proef",
                GEBOREN,
                LocalDate.parse(aanvraag),
                geslaagd == null ? null : LocalDate.parse(geslaagd));
    }

    private static Jaarcijfer van(Deelname... deelnames) {
        return Terugval.bepaal(JAAR, 5, List.of(deelnames));
    }

    @Test
    void wieBinnenVijfJaarNaSuccesTerugkomtTelt() {
        assertThat(van(
                        met("1", "2024-01-01", "2026-02-01"),
                        met("1", "2030-03-01", null),
                        met("2", "2030-04-01", null)))
                .isEqualTo(new Jaarcijfer(2030, 2, 1));
    }

    @Test
    void deVijfJaarTellenTerugVanafDeDagVanDeAanvraag() {
        assertThat(van(met("1", "2023-01-01", "2025-03-01"), met("1", "2030-03-01", null))
                        .teruggekomen())
                .isEqualTo(1);
        assertThat(van(met("1", "2023-01-01", "2025-02-28"), met("1", "2030-03-01", null))
                        .teruggekomen())
                .isZero();
        assertThat(Terugval.bepaal(JAAR, 6, List.of(met("1", "2023-01-01", "2025-02-28"), met("1", "2030-03-01", null)))
                        .teruggekomen())
                .isEqualTo(1);
    }

    @Test
    void zonderSuccesOfPasNaDeAanvraagIsHetGeenTerugval() {
        assertThat(van(met("1", "2026-01-01", null), met("1", "2030-03-01", null)))
                .isEqualTo(new Jaarcijfer(2030, 1, 0));
        assertThat(van(met("1", "2029-01-01", "2030-03-01"), met("1", "2030-03-01", null))
                        .teruggekomen())
                .isZero();
        assertThat(van(met("1", "2030-01-01", "2030-12-01")).teruggekomen()).isZero();
    }

    @Test
    void eenPersoonTeltEenKeerPerJaarOokBijTweeAanvragen() {
        assertThat(van(
                        met("1", "2024-01-01", "2028-02-01"),
                        met("1", "2030-03-01", "2030-05-01"),
                        met("1", "2030-09-01", null)))
                .isEqualTo(new Jaarcijfer(2030, 1, 1));
    }

    @Test
    void zonderBsnTellenNaamEnGeboortedatum() {
        Deelname zonder = met(null, "2024-01-01", "2028-02-01");
        assertThat(van(zonder, met("1", "2030-03-01", null)).teruggekomen()).isEqualTo(1);
        Deelname anderen = new Deelname("2", "joris", "proef", GEBOREN, LocalDate.of(2030, 3, 1), null);
        assertThat(van(zonder, anderen).teruggekomen()).isZero();
        Deelname onbekend = new Deelname(null, "fenna", "proef", null, LocalDate.of(2030, 3, 1), null);
        assertThat(van(zonder, onbekend).teruggekomen()).isZero();
        assertThat(van(met("1", "2024-01-01", "2028-02-01"), met("2", "2030-03-01", null))
                        .teruggekomen())
                .as("een ander BSN is een ander, ook met dezelfde naam")
                .isZero();
    }

    @Test
    void hetPercentageHeeftEenCijferAchterDeKommaEnBestaatNietZonderAanvragers() {
        assertThat(new Jaarcijfer(2030, 16, 1).percentage()).contains(new BigDecimal("6.3"));
        assertThat(new Jaarcijfer(2030, 0, 0).percentage()).isEmpty();
    }

    @Test
    void eenDoelDatNietKanWordtGeweigerd() {
        assertThatThrownBy(() -> new Sturingsinstelling(new BigDecimal("101"), 5))
                .hasMessageContaining("schuldhulproute.sturing.terugval-doel");
        assertThatThrownBy(() -> new Sturingsinstelling(new BigDecimal("7"), 0))
                .hasMessageContaining("schuldhulproute.sturing.terugval-venster");
    }

    @Test
    void deHelftVanEenEvenAantalIsDeLaagsteVanDeMiddelste() {
        assertThat(Duur.van("x", List.of(9L, 1L, 3L, 5L))).isEqualTo(new Duur("x", 4, 3L, 9L));
        assertThat(Duur.van("x", List.of())).isEqualTo(new Duur("x", 0, null, null));
    }
}
