package nl.schuldhulproute.steun;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

/** One user for each role, named after it, with the name as password; a second consulent to work beside the first. */
public final class Gebruikers {

    private static final Map<String, String> GROEP_VAN = new TreeMap<>(Map.of(
            "consulent", "consulenten",
            "consulent2", "consulenten",
            "kwaliteit", "kwaliteitsmedewerkers",
            "nazorgcoach", "nazorgcoaches",
            "manager", "managers",
            "proceseigenaar", "proceseigenaren",
            "beheerder", "beheerders"));

    private Gebruikers() {}

    /** Someone from this group. */
    public static String uit(String groep) {
        return GROEP_VAN.entrySet().stream()
                .filter(lid -> lid.getValue().equals(groep))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** Makes those that are not there yet. */
    public static void maak(ProcessEngine motor) {
        IdentityService identiteiten = motor.getIdentityService();
        identiteiten.clearAuthentication();
        GROEP_VAN.forEach((naam, groep) -> nogEen(motor, naam, groep));
    }

    /** Makes someone in this group who is not there yet. */
    public static void nogEen(ProcessEngine motor, String naam, String groep) {
        IdentityService identiteiten = motor.getIdentityService();
        if (identiteiten.createUserQuery().userId(naam).count() == 0) {
            User gebruiker = identiteiten.newUser(naam);
            gebruiker.setFirstName(naam);
            gebruiker.setLastName("Proefgebruiker");
            gebruiker.setPassword(naam);
            identiteiten.saveUser(gebruiker);
            identiteiten.createMembership(naam, groep);
        }
    }

    /** Everything on this thread is done by this user from here, with the rights of his groups. */
    public static void als(ProcessEngine motor, String naam) {
        IdentityService identiteiten = motor.getIdentityService();
        identiteiten.clearAuthentication();
        List<String> groepen = identiteiten.createGroupQuery().groupMember(naam).list().stream()
                .map(Group::getId)
                .toList();
        identiteiten.setAuthentication(naam, groepen, List.of());
    }

    /** The value of the header {@code Authorization} for this user. */
    public static String basic(String naam) {
        return basic(naam, naam);
    }

    /** The value of the header {@code Authorization} for this name and password. */
    public static String basic(String naam, String wachtwoord) {
        byte[] paar = (naam + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(paar);
    }
}
