package nl.schuldhulproute.nazorg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schuldhulproute.beleid.Nazorgmomenten;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/**
 * The moments of contact of one case: planned, the next one put into the register of terms so that the model waits for it,
 * added to or dropped in agreement (A42, A43).
 */
@Component
class Nazorgkalender {

    private static final String CONTACT = "A42";
    private static final String DUUR = "A43";
    private static final String POGING = "A42-poging";
    private static final String NA_SANERINGSKREDIET = "A44";

    private final Contacten contacten;
    private final Oplossingen oplossingen;
    private final Nazorgmomenten nazorgmomenten;
    private final Overgangsrecht beleid;
    private final Termijnregister termijnen;
    private final Clock klok;

    Nazorgkalender(
            Contacten contacten,
            Oplossingen oplossingen,
            Nazorgmomenten nazorgmomenten,
            Overgangsrecht beleid,
            Termijnregister termijnen,
            Clock klok) {
        this.contacten = contacten;
        this.oplossingen = oplossingen;
        this.nazorgmomenten = nazorgmomenten;
        this.beleid = beleid;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** The end of the solution; empty when there was none, as with guidance only. */
    Optional<LocalDate> eindeOplossing(String dossiernummer) {
        return oplossing(dossiernummer).map(Oplossing::eindeOp);
    }

    private Optional<Oplossing> oplossing(String dossiernummer) {
        return oplossingen.findFirstByDossiernummerOrderByIdDesc(dossiernummer);
    }

    /** Whether the solution is a saneringskrediet of which nobody noted when it was paid out. */
    boolean mistUitbetaling(String dossiernummer) {
        return oplossing(dossiernummer)
                .filter(oplossing -> oplossing.soort() == Oplossing.Soort.SANERINGSKREDIET)
                .filter(oplossing -> oplossing.uitbetaaldOp() == null)
                .isPresent();
    }

    /** The saneringskrediet was paid out on this day; from it the contact after two years counts (A44). */
    void isUitbetaald(String dossiernummer, LocalDate op) {
        oplossing(dossiernummer).ifPresent(oplossing -> {
            oplossing.isUitbetaald(op);
            oplossingen.save(oplossing);
            termijnen.start(dossiernummer, NA_SANERINGSKREDIET, op);
        });
    }

    /**
     * When there is contact, with the reasons.
     *
     * @param gekozen the months that were agreed; null: those that fit
     * @param teltVanaf the day that was agreed to count from; null: the rule says it
     */
    Uitslag<Nazorgmomenten.Planning> planning(
            String dossiernummer,
            LocalDate op,
            Nazorgafspraak.Intensiteit intensiteit,
            List<Integer> gekozen,
            LocalDate teltVanaf) {
        Optional<Oplossing> oplossing = oplossing(dossiernummer);
        return nazorgmomenten.plan(new Nazorgmomenten.Feiten(
                op,
                Nazorgmomenten.Gemeente.van(beleid, dossiernummer, op),
                intensiteit,
                gekozen,
                eindeOplossing(dossiernummer).orElse(null),
                teltVanaf,
                oplossing
                        .filter(een -> een.soort() == Oplossing.Soort.SANERINGSKREDIET)
                        .isPresent(),
                oplossing.map(Oplossing::uitbetaaldOp).orElse(null)));
    }

    /** The contacts that are still to come, the first one first. */
    List<Contact> gepland(String dossiernummer) {
        return contacten.findByDossiernummerAndSoortOrderByGeplandOp(dossiernummer, Contact.Soort.NAZORG).stream()
                .filter(contact -> !contact.isAfgehandeld())
                .toList();
    }

    /** The contact whose turn it is. */
    Contact huidig(String dossiernummer) {
        return gepland(dossiernummer).get(0);
    }

    /** Begins nazorg: its length runs from the day from which is counted, and the contacts are planned. */
    void begin(String dossiernummer, Nazorgmomenten.Planning planning, String vorm, String met) {
        laatVallen(dossiernummer, contact -> true, "Er zijn nieuwe afspraken gemaakt.");
        termijnen.start(dossiernummer, DUUR, planning.vanaf());
        planning.momenten().forEach(moment -> plan(dossiernummer, moment.op(), vorm, met));
        duurtTot(dossiernummer, planning.laatste());
    }

    private void plan(String dossiernummer, LocalDate op, String vorm, String met) {
        contacten.save(new Contact(dossiernummer, Contact.Soort.NAZORG, op, vorm, met, klok.instant()));
    }

    /** Adds a contact, in the form and with the person that were agreed; nazorg lasts at least until then. */
    void voegToe(Nazorgafspraak afspraak, LocalDate op) {
        LocalDate dag = nazorgmomenten.opWerkdag(op);
        plan(afspraak.dossiernummer(), dag, afspraak.vorm().name(), afspraak.contactpersoon());
        duurtTot(afspraak.dossiernummer(), dag);
    }

    /** Ends nazorg earlier: contacts after this day are dropped. */
    void kortIn(String dossiernummer, LocalDate tot, String reden) {
        laatVallen(dossiernummer, contact -> contact.geplandOp().isAfter(tot), reden);
        termijnen.verkorten(dossiernummer, DUUR, tot, "Nazorg ingekort in overleg.");
    }

    /** Drops every contact that is still to come. */
    void stop(String dossiernummer, String reden) {
        laatVallen(dossiernummer, contact -> true, reden);
    }

    private void laatVallen(String dossiernummer, Predicate<Contact> welke, String reden) {
        gepland(dossiernummer).stream().filter(welke).forEach(contact -> {
            contact.gingNietDoor(reden);
            contacten.save(contact);
        });
    }

    private void duurtTot(String dossiernummer, LocalDate dag) {
        termijnen
                .lopend(dossiernummer, DUUR)
                .filter(termijn -> termijn.einde().isBefore(dag))
                .ifPresent(termijn -> termijnen.verlengenTot(termijn.sleutel(), dag, "Nazorg verlengd in overleg."));
    }

    /**
     * Puts the next contact into the register of terms.
     *
     * @return false when none is planned any more
     */
    boolean volgende(String dossiernummer, LocalDate vandaag) {
        List<Contact> gepland = gepland(dossiernummer);
        if (gepland.isEmpty()) {
            termijnen
                    .lopend(dossiernummer, CONTACT)
                    .ifPresent(termijn ->
                            termijnen.vervallen(termijn.sleutel(), vandaag, "Er staat geen contact meer gepland."));
            return false;
        }
        LocalDate op = gepland.get(0).geplandOp();
        termijnen.zetOp(new Termijnsleutel(dossiernummer, CONTACT), op.isBefore(vandaag) ? op : vandaag, op);
        return true;
    }

    /** The contact was held. */
    void gehouden(Contact contact, String dossiernummer, LocalDate op, String vorm) {
        contact.isGehouden(op, vorm);
        contacten.save(contact);
        termijnen.voldaan(dossiernummer, CONTACT, op);
    }

    /** Nobody was reached. */
    void geprobeerd(Contact contact) {
        contact.isGeprobeerd();
        contacten.save(contact);
    }

    /** The new attempt that was agreed is made: its day no longer runs. */
    void pogingGedaan(String dossiernummer, LocalDate op) {
        termijnen.lopend(dossiernummer, POGING).ifPresent(poging -> termijnen.voldaan(poging.sleutel(), op));
    }

    /** When to try again. */
    void probeerOpnieuw(String dossiernummer, LocalDate op) {
        termijnen.zetOp(dossiernummer, POGING, op);
    }

    /** The contact whose turn it was did not take place. */
    void gingNietDoor(Contact contact, String reden) {
        contact.gingNietDoor(reden);
        contacten.save(contact);
    }

    /** Nazorg is over. */
    void klaar(String dossiernummer, LocalDate op) {
        termijnen.voldaan(dossiernummer, DUUR, op);
    }

    /** Relapse: guidance begins again and nazorg starts anew after it. */
    void afgebroken(String dossiernummer, LocalDate op) {
        stop(dossiernummer, "Terugval: de begeleiding begint opnieuw.");
        for (String code : List.of(CONTACT, DUUR)) {
            termijnen
                    .lopend(dossiernummer, code)
                    .ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), op, "Terugval."));
        }
    }
}
