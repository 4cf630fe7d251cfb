package nl.schuldhulproute.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.schuldhulproute.dossier.Persoon;

/** A person as made known at the aanmelding. */
public record Betrokkene(
        String voornaam,
        String achternaam,
        LocalDate geboortedatum,
        String bsn,
        String telefoon,
        String email,
        String adres,
        String postcode,
        String woonplaats) {

    /** Someone of whom only the name, the day of birth and the BSN are known: the partner. */
    static Betrokkene partner(String voornaam, String achternaam, LocalDate geboortedatum, String bsn) {
        return new Betrokkene(voornaam, achternaam, geboortedatum, bsn, null, null, null, null, null);
    }

    boolean isBereikbaar() {
        return telefoon != null || email != null || adres != null;
    }

    Persoon alsPersoon(Instant nu) {
        Persoon persoon = new Persoon(voornaam, achternaam, nu);
        persoon.isGeborenOp(geboortedatum);
        persoon.heeftBsn(bsn);
        persoon.bereikbaarOp(telefoon, email);
        persoon.woontOp(
                adres, postcode == null ? null : postcode.replace(" ", "").toUpperCase(Locale.ROOT), woonplaats);
        return persoon;
    }
}
