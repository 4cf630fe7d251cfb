package nl.schuldhulproute.toegang;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Puts the groups and their rights in the engine at the start, the same each time. A right that a later release takes
 * away must go, so what the groups hold on whole kinds of things and on models is set exactly as {@link Rechten} says;
 * rights on one task or one filter, and rights of other groups and of single users, are left alone.
 */
@Component
class Rechtenbeheer {

    private static final Logger LOG = LoggerFactory.getLogger(Rechtenbeheer.class);

    private static final Set<Integer> OP_NAAM_VAN_HET_MODEL =
            Set.of(Resources.PROCESS_DEFINITION.resourceType(), Resources.APPLICATION.resourceType());

    /**
     * @param bijwerken false leaves the rights of groups that exist already as a beheerder set them in Admin
     */
    @ConfigurationProperties("schuldhulproute.rechten")
    record Instelling(@DefaultValue("true") boolean bijwerken) {}

    private final IdentityService identiteiten;
    private final AuthorizationService machtigingen;
    private final Instelling instelling;

    Rechtenbeheer(IdentityService identiteiten, AuthorizationService machtigingen, Instelling instelling) {
        this.identiteiten = identiteiten;
        this.machtigingen = machtigingen;
        this.instelling = instelling;
    }

    void werkBij() {
        List<Recht> rechten = Rechten.alle();
        for (Groep groep : Groep.values()) {
            boolean nieuw = maak(groep);
            if (nieuw || instelling.bijwerken()) {
                zetRechten(
                        groep,
                        rechten.stream().filter(recht -> recht.groep() == groep).toList());
            }
        }
    }

    private boolean maak(Groep groep) {
        if (identiteiten.createGroupQuery().groupId(groep.id()).count() > 0) {
            return false;
        }
        Group nieuw = identiteiten.newGroup(groep.id());
        nieuw.setName(groep.naam());
        nieuw.setType("WORKFLOW");
        identiteiten.saveGroup(nieuw);
        return true;
    }

    private void zetRechten(Groep groep, List<Recht> gewenst) {
        List<Authorization> gegeven = machtigingen.createAuthorizationQuery().groupIdIn(groep.id()).list().stream()
                .filter(Rechtenbeheer::hoortHier)
                .toList();
        int anders = 0;
        for (Recht recht : gewenst) {
            List<Authorization> zelfde =
                    gegeven.stream().filter(een -> gaatOver(een, recht)).toList();
            if (zelfde.isEmpty()) {
                bewaar(machtigingen.createNewAuthorization(Authorization.AUTH_TYPE_GRANT), recht);
                anders++;
            } else if (bits(zelfde.get(0)) != recht.bits()) {
                bewaar(zelfde.get(0), recht);
                anders++;
            }
        }
        Set<String> blijft = gegeven.stream()
                .filter(een -> gewenst.stream().anyMatch(recht -> gaatOver(een, recht)))
                .map(Authorization::getId)
                .collect(Collectors.toSet());
        for (Authorization een : gegeven) {
            if (!blijft.contains(een.getId())) {
                machtigingen.deleteAuthorization(een.getId());
                anders++;
            }
        }
        if (anders > 0) {
            LOG.info("rechten van {} bijgewerkt: {} regels", groep.id(), anders);
        }
    }

    private void bewaar(Authorization machtiging, Recht recht) {
        machtiging.setGroupId(recht.groep().id());
        machtiging.setResource(recht.soort());
        machtiging.setResourceId(recht.welke());
        machtiging.setPermissions(recht.mag().toArray(Permission[]::new));
        machtigingen.saveAuthorization(machtiging);
    }

    private static boolean hoortHier(Authorization machtiging) {
        return machtiging.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && (Recht.ALLES.equals(machtiging.getResourceId())
                        || OP_NAAM_VAN_HET_MODEL.contains(machtiging.getResourceType()));
    }

    private static boolean gaatOver(Authorization machtiging, Recht recht) {
        return machtiging.getResourceType() == recht.soort().resourceType()
                && machtiging.getResourceId().equals(recht.welke());
    }

    private static int bits(Authorization machtiging) {
        return ((AuthorizationEntity) machtiging).getPermissions();
    }
}
