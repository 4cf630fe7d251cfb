package nl.schuldhulproute.demo;

import nl.schuldhulproute.toegang.Gebruikers;
import nl.schuldhulproute.toegang.Groep;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A user for each role, and a second one for what two people must do together. */
@Component
@Profile("demo")
class Demogebruikers {

    private final Gebruikers gebruikers;

    Demogebruikers(Gebruikers gebruikers) {
        this.gebruikers = gebruikers;
    }

    void maak() {
        maak("consulent", "Carla", "Consulent", Groep.CONSULENTEN);
        maak("consulent2", "Coen", "Consulent", Groep.CONSULENTEN);
        maak("kwaliteit", "Karim", "Kwaliteit", Groep.KWALITEITSMEDEWERKERS);
        // On an objection nobody decides again who took part in the first decision (Awb art. 10:3 lid 3).
        maak("kwaliteit2", "Kim", "Kwaliteit", Groep.KWALITEITSMEDEWERKERS);
        maak("nazorgcoach", "Nadia", "Nazorgcoach", Groep.NAZORGCOACHES);
        maak("manager", "Marga", "Manager", Groep.MANAGERS);
        maak("proceseigenaar", "Pim", "Proceseigenaar", Groep.PROCESEIGENAREN);
        maak("privacyfunctionaris", "Petra", "Privacy", Groep.PRIVACYFUNCTIONARISSEN);
        maak("beheerder", "Bea", "Beheerder", Groep.BEHEERDERS);
    }

    private void maak(String naam, String voornaam, String achternaam, Groep groep) {
        gebruikers.zorgVoor(naam, voornaam, achternaam, naam, groep);
    }
}
