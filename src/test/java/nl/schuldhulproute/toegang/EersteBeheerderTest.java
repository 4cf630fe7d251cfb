package nl.schuldhulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schuldhulproute.steun.LosseToepassing;
import nl.schuldhulproute.steun.RouteTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without the profile demo nobody can come in until the environment names a beheerder. */
class EersteBeheerderTest extends RouteTest {

    private static final String WACHTWOORD = "kastanje-fiets-regenjas";

    @Autowired
    private Toegangsinrichting inrichting;

    @Autowired
    private AuthorizationService machtigingen;

    @Test
    void zonderBeheerderStoptDeStartMetUitleg() throws Exception {
        try (LosseToepassing toepassing = LosseToepassing.start()) {
            assertThat(toepassing.wachtOpEinde()).isNotZero();
            assertThat(toepassing.uitvoer())
                    .contains("Er is nog geen beheerder")
                    .contains("SCHULDHULPROUTE_BEHEERDER_GEBRUIKERSNAAM=")
                    .contains("SCHULDHULPROUTE_BEHEERDER_WACHTWOORD=")
                    .doesNotContain("Tomcat started");
        }
    }

    @Test
    void deEersteBeheerderKomtUitDeOmgevingEnIsDeEnigeGebruiker() throws Exception {
        try (LosseToepassing toepassing = LosseToepassing.start(
                "schuldhulproute.beheerder.gebruikersnaam=hoofd",
                "schuldhulproute.beheerder.wachtwoord=" + WACHTWOORD)) {
            assertThat(toepassing.haal(null, "/engine-rest/task").statusCode()).isEqualTo(401);
            assertThat(toepassing.haal("demo", "/engine-rest/task").statusCode())
                    .isEqualTo(401);
            assertThat(toepassing.haal("beheerder", "/engine-rest/task").statusCode())
                    .isEqualTo(401);
            assertThat(toepassing.haal("hoofd", WACHTWOORD, "/engine-rest/user").body())
                    .contains("\"id\":\"hoofd\"")
                    .doesNotContain("\"id\":\"demo\"");
            assertThat(toepassing.haal("hoofd", WACHTWOORD, "/demo/klok").statusCode())
                    .isEqualTo(404);
            assertThat(toepassing.uitvoer())
                    .contains("eerste beheerder gemaakt: hoofd")
                    .doesNotContain(WACHTWOORD);
        }
    }

    @Test
    void eenVerkeerdeTermijninstellingStoptDeStartMetUitleg() throws Exception {
        try (LosseToepassing toepassing = LosseToepassing.start("schuldhulproute.termijnen.A3=nooit")) {
            assertThat(toepassing.wachtOpEinde()).isNotZero();
            assertThat(toepassing.uitvoer())
                    .contains("A3")
                    .contains("Kijk de instellingen onder schuldhulproute.termijnen");
        }
    }

    @Test
    void eenTeKortWachtwoordOfEenVreemdeNaamWordtNietGenomen() {
        assertThatThrownBy(() -> opLegeMotor("hoofd", "geheim123"))
                .isInstanceOf(BeheerderOntbreekt.class)
                .hasMessageContaining("ten minste 12 tekens")
                .hasMessageNotContaining("geheim123");
        assertThatThrownBy(() -> opLegeMotor("hoofd van dienst", WACHTWOORD))
                .isInstanceOf(BeheerderOntbreekt.class)
                .hasMessageContaining("letters en cijfers");
        assertThat(new Beheerderinstelling("hoofd", WACHTWOORD).toString()).doesNotContain(WACHTWOORD);
    }

    @Test
    void eenTweedeStartVerandertNietsAanDeRechten() {
        inrichting.afterSingletonsInstantiated();
        String rechten = rechten();
        inrichting.afterSingletonsInstantiated();
        assertThat(rechten()).isEqualTo(rechten);
    }

    @Test
    void eenRechtDatErNietHoortVerdwijntBijDeStart() {
        var teveel = machtigingen.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        teveel.setGroupId("nazorgcoaches");
        teveel.setResource(Resources.TASK);
        teveel.setResourceId("*");
        teveel.addPermission(Permissions.ALL);
        machtigingen.saveAuthorization(teveel);

        inrichting.afterSingletonsInstantiated();

        assertThat(machtigingen
                        .createAuthorizationQuery()
                        .authorizationId(teveel.getId())
                        .count())
                .isZero();
    }

    /** As if there were no beheerder yet. */
    private void opLegeMotor(String naam, String wachtwoord) {
        new EersteBeheerder(null, new Beheerderinstelling(naam, wachtwoord), new Wachtwoordinstelling(12)).controleer();
    }

    private String rechten() {
        return machtigingen.createAuthorizationQuery().list().stream()
                .map(recht -> recht.getId()
                        + recht.getGroupId()
                        + recht.getResourceType()
                        + recht.getResourceId()
                        + ((AuthorizationEntity) recht).getPermissions())
                .sorted()
                .toList()
                .toString();
    }
}
