package nl.schuldhulproute.dossier;

import java.time.LocalDate;

/** One case that was found by the name of a person in it. */
public record Zoektreffer(
        String dossiernummer,
        String voornaam,
        String achternaam,
        LocalDate geboortedatum,
        String woonplaats,
        LocalDate aangemeldOp,
        LocalDate beeindigdOp) {}
