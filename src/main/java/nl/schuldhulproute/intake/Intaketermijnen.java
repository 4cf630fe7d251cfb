package nl.schuldhulproute.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/**
 * The terms of the intake: the first talk (A3, A4) meets its term and starts that of the decision (A10); asking the
 * inwoner to complete the aanvraag (A7) suspends A10 (A9; Awb art. 4:15), never A3.
 */
@Component
class Intaketermijnen {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Termijnregister register;

    Intaketermijnen(Termijnregister register) {
        this.register = register;
    }

    void eersteGesprekGevoerd(String dossiernummer, LocalDate op) {
        voldaan(dossiernummer, "A3", op);
        voldaan(dossiernummer, "A4", op);
    }

    void beslistermijnLoopt(String dossiernummer, LocalDate eersteGesprekOp) {
        register.start(dossiernummer, "A10", eersteGesprekOp);
    }

    void zietAf(String dossiernummer, LocalDate op) {
        for (String code : new String[] {"A3", "A4", "A7", "A10"}) {
            register.lopend(dossiernummer, code)
                    .ifPresent(termijn -> register.vervallen(termijn.sleutel(), op, "De inwoner ziet af van hulp."));
        }
    }

    /** Asks to complete: from the day after, the term of the decision stands still. */
    void aanvullingGevraagd(String dossiernummer, LocalDate gevraagdOp, LocalDate aanvullenTot) {
        register.lopend(dossiernummer, "A10").ifPresent(beslistermijn -> {
            if (gevraagdOp.isBefore(beslistermijn.startOp())) {
                throw new Invoerfout("gevraagdOp", "deze dag ligt voor het eerste gesprek");
            }
            if (beslistermijn
                    .hervatOp()
                    .filter(gevraagdOp.plusDays(1)::isBefore)
                    .isPresent()) {
                throw new Invoerfout("gevraagdOp", "deze dag ligt voor het einde van de vorige vraag om gegevens");
            }
        });
        register.zetOp(new Termijnsleutel(dossiernummer, "A7"), gevraagdOp, aanvullenTot);
        register.lopend(dossiernummer, "A10")
                .filter(termijn -> !gevraagdOp.plusDays(1).isAfter(termijn.einde()))
                .ifPresent(termijn -> register.opschorten(termijn.sleutel(), gevraagdOp.plusDays(1)));
    }

    /** The term of the decision runs again from the day on which all was there. */
    void aangevuld(String dossiernummer, LocalDate op) {
        voldaan(dossiernummer, "A7", op);
        hervat(dossiernummer, op);
    }

    /** Not completed in time: the term of the decision runs again from the day after the last day. */
    void nietAangevuld(String dossiernummer) {
        Termijn hersteltermijn = register.laatste(dossiernummer, "A7").orElseThrow();
        LocalDate daarna = hersteltermijn.einde().plusDays(1);
        register.vervallen(hersteltermijn.sleutel(), daarna, "De inwoner heeft niet op tijd aangevuld.");
        hervat(dossiernummer, daarna);
    }

    /** The last day of a term in words; empty when it is not registered. */
    String uiterlijk(String dossiernummer, String code) {
        return register.laatste(dossiernummer, code)
                .map(termijn -> DAG.format(termijn.einde()))
                .orElse("");
    }

    LocalDate hersteltermijnSinds(String dossiernummer) {
        return register.laatste(dossiernummer, "A7").orElseThrow().startOp();
    }

    private void hervat(String dossiernummer, LocalDate op) {
        register.lopend(dossiernummer, "A10")
                .ifPresent(termijn -> termijn.opgeschortVanaf()
                        .ifPresent(vanaf -> register.hervatten(termijn.sleutel(), op.isBefore(vanaf) ? vanaf : op)));
    }

    private void voldaan(String dossiernummer, String code, LocalDate op) {
        register.lopend(dossiernummer, code).ifPresent(termijn -> register.voldaan(termijn.sleutel(), op));
    }
}
