package nl.schuldhulproute.toegang;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;

/** Makes users of the engine and puts them in groups; what exists already stays as it is. */
@Service
public class Gebruikers {

    private final IdentityService identiteiten;

    Gebruikers(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    /** Sees to it that this user exists and is in these groups; the password of a user who exists is not touched. */
    public void zorgVoor(String gebruiker, String voornaam, String achternaam, String wachtwoord, Groep... groepen) {
        if (identiteiten.createUserQuery().userId(gebruiker).count() == 0) {
            User nieuw = identiteiten.newUser(gebruiker);
            nieuw.setFirstName(voornaam);
            nieuw.setLastName(achternaam);
            nieuw.setPassword(wachtwoord);
            identiteiten.saveUser(nieuw);
        }
        for (Groep groep : groepen) {
            zorgVoorLid(gebruiker, groep.id());
        }
    }

    List<String> leden(Groep groep) {
        return identiteiten.createUserQuery().memberOfGroup(groep.id()).list().stream()
                .map(User::getId)
                .toList();
    }

    /**
     * The webapps send every visitor to a page for making a first beheerder as long as nobody is in the engine's own group
     * of beheerders, so ours are put in it.
     */
    void beheerdersZijnOokBeheerderVanDeMotor() {
        if (identiteiten.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group groep = identiteiten.newGroup(Groups.CAMUNDA_ADMIN);
            groep.setName("Beheerders van de motor (wordt vanzelf gevuld)");
            groep.setType(Groups.GROUP_TYPE_SYSTEM);
            identiteiten.saveGroup(groep);
        }
        List<String> beheerders = leden(Groep.BEHEERDERS);
        beheerders.forEach(gebruiker -> zorgVoorLid(gebruiker, Groups.CAMUNDA_ADMIN));
        identiteiten.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream()
                .map(User::getId)
                .filter(gebruiker -> !beheerders.contains(gebruiker))
                .forEach(gebruiker -> identiteiten.deleteMembership(gebruiker, Groups.CAMUNDA_ADMIN));
    }

    private void zorgVoorLid(String gebruiker, String groep) {
        boolean isLid = identiteiten
                        .createUserQuery()
                        .userId(gebruiker)
                        .memberOfGroup(groep)
                        .count()
                > 0;
        if (!isLid) {
            identiteiten.createMembership(gebruiker, groep);
        }
    }
}
