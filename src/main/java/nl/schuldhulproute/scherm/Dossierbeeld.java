package nl.schuldhulproute.scherm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Betrokkene;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.proces.Routestand;

/** All that the page of one case shows. */
record Dossierbeeld(
        Dossier dossier,
        LocalDate vandaag,
        String namen,
        List<Betrokkene> betrokkenen,
        List<Stap> stappen,
        List<String> daarnaast,
        List<Routestand.OpenTaak> taken,
        List<Lopend> termijnen,
        List<TeLaat> teLaat,
        Plan plan,
        Schuldenoverzicht schulden,
        Map<String, String> begroting,
        List<Product> producten,
        List<Besluit> besluiten,
        Besluitconcept concept,
        List<Melding> meldingen,
        List<Contact> contacten,
        Verloop verloop,
        List<Waarom> waarom,
        String behandelaar,
        Map<String, String> collegas,
        List<Regel> notities,
        List<Regel> tijdlijn) {

    /** In lines of the timeline: what a caseworker reads before a call. */
    private static final int PAS_GEBEURD = 15;

    /** The newest lines of the timeline, newest first. */
    public List<Regel> pasGebeurd() {
        return tijdlijn.subList(0, Math.min(PAS_GEBEURD, tijdlijn.size()));
    }

    /** What came before that; a case of years is long. */
    public List<Regel> eerderGebeurd() {
        return tijdlijn.subList(pasGebeurd().size(), tijdlijn.size());
    }

    /** The name of a colleague; the user name itself when it is not known here. */
    public String collega(String gebruiker) {
        return collegas.getOrDefault(gebruiker, gebruiker);
    }

    /**
     * One phase of the route.
     *
     * @param stand {@code nu}, {@code geweest} or empty when the case has not been there
     */
    record Stap(String naam, String stand) {}

    /**
     * A running term as people read it.
     *
     * @param begint the event on which it started, in words
     * @param onverschoven its end before it moved because that day is free; null when it did not move
     * @param opgeschort how long it stood still or since when, in words; null when it never did
     * @param redenTeLaat why it was overrun, as a person said; null when nobody did
     */
    record Lopend(
            String naam,
            LocalDate startOp,
            String begint,
            LocalDate uiterlijk,
            LocalDate onverschoven,
            String opgeschort,
            String afstand,
            String stand,
            String standklasse,
            String bijVerlopen,
            String redenTeLaat,
            LocalDate redenTeLaatOp,
            String grondslag) {}

    /** A term that was overrun and no longer runs, with the reason that was given. */
    record TeLaat(String naam, LocalDate uiterlijk, LocalDate voldaanOp, String reden, LocalDate redenOp) {}

    /** One line of the timeline with what was filled in, in the words of the form. */
    record Regel(Verslag verslag, String zin, List<Antwoord> antwoorden) {}

    /** What was filled in at one field. */
    record Antwoord(String vraag, String antwoord) {}
}
