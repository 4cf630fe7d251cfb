package nl.schuldhulproute.volgen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact of this month and the term by which it must have been (A41; T-42). */
@Service
@Transactional
class Maandcontact {

    static final String TERMIJN = "A41";
    static final String POGING = "A41-poging";

    private final Contacten contacten;
    private final Termijnregister register;
    private final Overgangsrecht beleid;
    private final Clock klok;

    Maandcontact(Contacten contacten, Termijnregister register, Overgangsrecht beleid, Clock klok) {
        this.contacten = contacten;
        this.register = register;
        this.beleid = beleid;
        this.klok = klok;
    }

    /** The next contact is within a month from this day, or an equal part of it where the municipality wants more contact. */
    void plan(String dossiernummer, LocalDate vanaf, String vorm, String met) {
        int perMaand = beleid.pasToe(dossiernummer, Instelling.VOLGEN_CONTACTEN_PER_MAAND, vanaf);
        Termijn termijn = perMaand == 1
                ? register.start(dossiernummer, TERMIJN, vanaf)
                : register.zetOp(
                        new Termijnsleutel(dossiernummer, TERMIJN),
                        vanaf,
                        vanaf.plusDays(ChronoUnit.DAYS.between(vanaf, vanaf.plusMonths(1)) / perMaand));
        contacten.save(new Contact(dossiernummer, Contact.Soort.VOLGEN, termijn.einde(), vorm, met, klok.instant()));
    }

    /** The contact was held; the month is met. */
    Optional<Contact> isGehouden(String dossiernummer, LocalDate op) {
        register.lopend(dossiernummer, TERMIJN).ifPresent(termijn -> register.voldaan(termijn.sleutel(), op));
        vervalPoging(dossiernummer, op, "Er is contact geweest.");
        Optional<Contact> open = open(dossiernummer);
        open.ifPresent(contact -> {
            contact.isGehouden(op, contact.vorm());
            contacten.save(contact);
        });
        return open;
    }

    /** The resident was not reached; tried again on that day, while the month goes on. */
    void isGeprobeerd(String dossiernummer, LocalDate nieuwePogingOp) {
        open(dossiernummer).ifPresent(contact -> {
            contact.isGeprobeerd();
            contacten.save(contact);
        });
        register.zetOp(dossiernummer, POGING, nieuwePogingOp);
    }

    /** No contact any more: what was planned falls away, with the reason. */
    void houdtOp(String dossiernummer, LocalDate op, String reden) {
        register.lopend(dossiernummer, TERMIJN).ifPresent(termijn -> register.vervallen(termijn.sleutel(), op, reden));
        vervalPoging(dossiernummer, op, reden);
        open(dossiernummer).ifPresent(contact -> {
            contact.gingNietDoor(reden);
            contacten.save(contact);
        });
    }

    int pogingen(String dossiernummer) {
        return open(dossiernummer).map(Contact::pogingen).orElse(0);
    }

    Optional<Termijn> termijn(String dossiernummer) {
        return register.laatste(dossiernummer, TERMIJN);
    }

    private void vervalPoging(String dossiernummer, LocalDate op, String reden) {
        register.lopend(dossiernummer, POGING).ifPresent(poging -> register.vervallen(poging.sleutel(), op, reden));
    }

    private Optional<Contact> open(String dossiernummer) {
        return contacten.findByDossiernummerAndSoortOrderByGeplandOp(dossiernummer, Contact.Soort.VOLGEN).stream()
                .filter(contact -> !contact.isAfgehandeld())
                .findFirst();
    }
}
