package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A talk, a call or a message that no task asked for: a line on the timeline. What a task asks for is kept by its own form,
 * with what follows from it.
 */
@Service
@Transactional
public class Contactmomenten {

    private static final String ELEMENT = "contactmoment";
    private static final int LANGSTE = 4000;

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Contactmomenten(Dossiers dossiers, Tijdlijn tijdlijn, Clock klok) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** How there was contact. */
    public enum Wijze {
        TELEFOON("Telefoon"),
        KANTOOR("Gesprek op kantoor"),
        HUISBEZOEK("Huisbezoek"),
        BEELDBELLEN("Beeldbellen"),
        EMAIL("E-mail"),
        BRIEF("Brief");

        private final String opschrift;

        Wijze(String opschrift) {
            this.opschrift = opschrift;
        }

        public String opschrift() {
            return opschrift;
        }
    }

    /** With whom. */
    public enum Met {
        INWONER("de inwoner"),
        PARTNER("de partner"),
        GEMACHTIGDE("de gemachtigde"),
        HULPVERLENER("een andere hulpverlener"),
        SCHULDEISER("een schuldeiser"),
        ANDER("iemand anders");

        private final String opschrift;

        Met(String opschrift) {
            this.opschrift = opschrift;
        }

        public String opschrift() {
            return opschrift;
        }
    }

    /**
     * What is told of it.
     *
     * @param op the day; today or earlier, and not before the case began
     */
    public record Contactmoment(LocalDate op, Wijze wijze, Met met, String verslag) {}

    /**
     * Keeps it.
     *
     * @param sleutel of the page on which it was written, so that sending that page twice keeps one
     * @throws Invoerfout when something is missing or cannot be
     */
    public void schrijf(String dossiernummer, String sleutel, Contactmoment contact, String door) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (contact.op() == null) {
            throw new Invoerfout("op", "vul een datum in die bestaat");
        }
        if (contact.op().isAfter(LocalDate.now(klok))) {
            throw new Invoerfout("op", "kies vandaag of een eerdere dag");
        }
        if (contact.op().isBefore(dossier.aangemeldOp())) {
            throw new Invoerfout("op", "kies een dag waarop dit dossier er al was");
        }
        if (contact.wijze() == null) {
            throw new Invoerfout("wijze", "kies hoe u contact had");
        }
        if (contact.met() == null) {
            throw new Invoerfout("met", "kies met wie u contact had");
        }
        String verslag =
                Vrijetekst.schoon("verslag", contact.verslag(), LANGSTE, "schrijf kort op wat er is besproken");
        tijdlijn.schrijf(
                dossier.nummer(),
                new Tijdlijn.Bron(
                        "dossier",
                        ELEMENT,
                        "Contactmoment",
                        "contact-%s-%s".formatted(dossier.nummer(), Vrijetekst.sleutel(sleutel)),
                        door),
                contact.op(),
                "%s, met %s.%n%s"
                        .formatted(contact.wijze().opschrift(), contact.met().opschrift(), verslag)
                        .replace("\r\n", "\n"));
    }
}
