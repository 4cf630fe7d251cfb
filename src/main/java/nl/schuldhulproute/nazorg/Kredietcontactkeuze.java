package nl.schuldhulproute.nazorg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Nazorgmomenten;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.nazorg.Kredietcontactregel.Gevolg;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks, as a case is closed, whether one more contact after a saneringskrediet is still to come, and keeps why (A44; Z-06). */
@Service
class Kredietcontactkeuze {

    private static final String NA_SANERINGSKREDIET = "A44";
    private static final String POGING = "A42-poging";
    private static final String OVERLEDEN = Nazorgmomenten.NIEMAND_OM_MEE_TE_SPREKEN;

    private final Overgangsrecht beleid;
    private final Producten producten;
    private final Contacten contacten;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister termijnen;
    private final Clock klok;

    Kredietcontactkeuze(
            Overgangsrecht beleid,
            Producten producten,
            Contacten contacten,
            Regeluitkomsten uitkomsten,
            Termijnregister termijnen,
            Clock klok) {
        this.beleid = beleid;
        this.producten = producten;
        this.contacten = contacten;
        this.uitkomsten = uitkomsten;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** Whether the contact is still to come; when it is not, its term does not run any longer. */
    @Transactional
    boolean volgt(String dossiernummer) {
        Optional<Termijn> termijn = termijnen.lopend(dossiernummer, NA_SANERINGSKREDIET);
        if (termijn.isEmpty()) {
            return false;
        }
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        LocalDate laatsteContact = laatsteContact(dossiernummer);
        Uitslag<Gevolg> uitslag = Kredietcontactregel.bepaal(new Kredietcontactregel.Feiten(
                beleid.pasToe(dossiernummer, Instelling.NAZORG_NA_SANERINGSKREDIET, vandaag),
                termijn.get().einde(),
                andereHulp(dossiernummer, termijn.get().startOp(), vandaag),
                laatsteContact));
        List<Reden> redenen = uitslag.redenen();
        uitkomsten.bewaar(
                dossiernummer, Regel.KREDIETCONTACT, uitslag.uitkomst().opschrift(), redenen, vandaag);
        switch (uitslag.uitkomst()) {
            case CONTACT -> {
                return true;
            }
            case AL_GEWEEST -> termijnen.voldaan(termijn.get().sleutel(), laatsteContact);
            case GEEN_CONTACT ->
                termijnen.vervallen(
                        termijn.get().sleutel(), vandaag, redenen.get(0).uitleg());
        }
        return false;
    }

    /** Nobody is left to speak with. */
    @Transactional
    void vervalt(String dossiernummer) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        Stream.of(NA_SANERINGSKREDIET, POGING)
                .flatMap(code -> termijnen.lopend(dossiernummer, code).stream())
                .forEach(termijn -> termijnen.vervallen(termijn.sleutel(), vandaag, OVERLEDEN));
    }

    /** Whether the contact fell away by a death that was told by mistake; then its term runs again. */
    @Transactional
    boolean komtToch(String dossiernummer) {
        boolean vervallen = termijnen
                .laatste(dossiernummer, NA_SANERINGSKREDIET)
                .flatMap(Termijn::reden)
                .filter(OVERLEDEN::equals)
                .isPresent();
        if (vervallen) {
            termijnen.looptWeer(dossiernummer, NA_SANERINGSKREDIET);
        }
        return vervallen;
    }

    /**
     * The support that really began and ran beside the krediet, from the day on which it was paid out: what was only planned
     * helped nobody, and what ended before was not beside it.
     */
    private List<String> andereHulp(String dossiernummer, LocalDate uitbetaaldOp, LocalDate vandaag) {
        return producten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(product ->
                        product.startOp() != null && !product.startOp().isAfter(vandaag))
                .filter(product ->
                        product.afgerondOp() == null || !product.afgerondOp().isBefore(uitbetaaldOp))
                .map(Product::naam)
                .distinct()
                .toList();
    }

    private LocalDate laatsteContact(String dossiernummer) {
        return contacten.findByDossiernummerAndSoortOrderByGeplandOp(dossiernummer, Contact.Soort.NAZORG).stream()
                .map(Contact::gehoudenOp)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
