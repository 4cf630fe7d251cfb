package nl.schuldhulproute.nazorg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
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

    private final Contacten contacten;
    private final Oplossingen oplossingen;
    private final Termijnregister termijnen;
    private final Clock klok;

    Nazorgkalender(Contacten contacten, Oplossingen oplossingen, Termijnregister termijnen, Clock klok) {
        this.contacten = contacten;
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** The end of the solution; empty when there was none, as with guidance only. */
    Optional<LocalDate> eindeOplossing(String dossiernummer) {
        return oplossingen.findFirstByDossiernummerOrderByIdDesc(dossiernummer).map(Oplossing::eindeOp);
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

    /** Begins nazorg: its length runs from this day, and contacts are planned so many months later. */
    void begin(String dossiernummer, LocalDate vanaf, List<Integer> maanden, String vorm, String met) {
        laatVallen(dossiernummer, contact -> true, "Er zijn nieuwe afspraken gemaakt.");
        termijnen.start(dossiernummer, DUUR, vanaf);
        maanden.forEach(maand -> plan(dossiernummer, vanaf.plusMonths(maand), vorm, met));
        duurtTot(dossiernummer, vanaf.plusMonths(maanden.get(maanden.size() - 1)));
    }

    private void plan(String dossiernummer, LocalDate op, String vorm, String met) {
        contacten.save(new Contact(dossiernummer, Contact.Soort.NAZORG, op, vorm, met, klok.instant()));
    }

    /** Adds a contact, in the form and with the person that were agreed; nazorg lasts at least until then. */
    void voegToe(Nazorgafspraak afspraak, LocalDate op) {
        plan(afspraak.dossiernummer(), op, afspraak.vorm().name(), afspraak.contactpersoon());
        duurtTot(afspraak.dossiernummer(), op);
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
