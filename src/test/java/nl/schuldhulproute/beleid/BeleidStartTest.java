package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schuldhulproute.steun.LosseToepassing;
import org.junit.jupiter.api.Test;

class BeleidStartTest {

    @Test
    void eenTypfoutInEenWijzigingHoudtDeStartTegenZonderStapelVanFouten() throws Exception {
        try (LosseToepassing toepassing = LosseToepassing.start(
                "schuldhulproute.beleid.wijzigingen[0].vanaf=2027-01-01",
                "schuldhulproute.beleid.wijzigingen[0].volgn=nee",
                "schuldhulproute.beleid.evaluatie-maanden=99")) {
            assertThat(toepassing.wachtOpEinde()).isNotZero();
            assertThat(toepassing.uitvoer())
                    .contains("De instelling schuldhulproute.beleid.wijzigingen[0].volgn bestaat niet.")
                    .contains("De instelling schuldhulproute.beleid.evaluatie-maanden is '99'.")
                    .contains("Verander de instellingen onder schuldhulproute.beleid en start opnieuw.")
                    .doesNotContain("\tat ");
        }
    }
}
