package nl.schuldhulproute.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Opschorting;
import nl.schuldhulproute.dossier.Opschorting.Grond;
import nl.schuldhulproute.dossier.Opschortingen;
import nl.schuldhulproute.termijn.Speelruimte;
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
    private final Opschortingen opschortingen;
    private final Clock klok;

    Intaketermijnen(Termijnregister register, Opschortingen opschortingen, Clock klok) {
        this.register = register;
        this.opschortingen = opschortingen;
        this.klok = klok;
    }

    void eersteGesprekGevoerd(String dossiernummer, LocalDate op) {
        voldaan(dossiernummer, "A3", op);
        voldaan(dossiernummer, "A4", op);
    }

    void beslistermijnLoopt(String dossiernummer, LocalDate eersteGesprekOp) {
        register.start(dossiernummer, "A10", eersteGesprekOp);
    }

    void zietAf(String dossiernummer, LocalDate op) {
        for (String code : new String[] {"A3", "A4", "A7", "A8", "ST", "A10", "A10-toezegging"}) {
            register.lopend(dossiernummer, code)
                    .ifPresent(termijn -> register.vervallen(termijn.sleutel(), op, "De inwoner ziet af van hulp."));
        }
    }

    /** Until when the inwoner may be given to complete the aanvraag (A7). */
    Speelruimte ruimteOmAanTeVullen(String dossiernummer, LocalDate gevraagdOp) {
        return register.speelruimte(dossiernummer, "A7", gevraagdOp);
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
            beslistermijn.opgeschortVanaf().ifPresent(vanaf -> {
                throw new Invoerfout(
                        "gevraagdOp",
                        "de beslistermijn staat al stil vanaf %s; leg eerst met \"Gebeurtenis melden\" vast dat zij weer loopt"
                                .formatted(DAG.format(vanaf)));
            });
        });
        register.zetOp(new Termijnsleutel(dossiernummer, "A7"), gevraagdOp, aanvullenTot);
        register.lopend(dossiernummer, "A10")
                .filter(termijn -> !gevraagdOp.plusDays(1).isAfter(termijn.einde()))
                .ifPresent(termijn -> schortOp(termijn, gevraagdOp));
    }

    /** The request itself tells the inwoner that the term stands still. */
    private void schortOp(Termijn termijn, LocalDate gevraagdOp) {
        LocalDate vanaf = Grond.VERZOEK_OM_AANVULLING.eersteDag(gevraagdOp);
        register.opschorten(termijn.sleutel(), vanaf);
        Opschorting opschorting = new Opschorting(
                termijn.dossiernummer(),
                termijn.id(),
                Grond.VERZOEK_OM_AANVULLING,
                vanaf,
                register.laatste(termijn.dossiernummer(), "A7").orElseThrow().einde(),
                klok.instant());
        opschorting.stilstandIsVerteld(gevraagdOp, "BRIEF");
        opschortingen.save(opschorting);
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
        register.start(dossiernummer, "A8", hersteltermijn.einde());
    }

    /** Whether there is still time to make known that the aanvraag is not taken into consideration (A8). */
    boolean kanBuitenBehandelingBlijven(String dossiernummer, LocalDate op) {
        return register.lopend(dossiernummer, "A8")
                .filter(termijn -> !op.isAfter(termijn.einde()))
                .isPresent();
    }

    /** The aanvraag is dealt with after all, so nobody waits for a decision not to (A8). */
    void wordtBehandeld(String dossiernummer, LocalDate op) {
        register.lopend(dossiernummer, "A8")
                .ifPresent(termijn -> register.vervallen(termijn.sleutel(), op, "De aanvraag wordt behandeld."));
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

    /** Whether the inwoner is still to hear that the term runs again. */
    boolean moetHervattingHoren(String dossiernummer) {
        return opschortingen.findByDossiernummerOrderById(dossiernummer).stream()
                .anyMatch(opschorting -> opschorting.hervatOp() != null && opschorting.hervattingVerteldOp() == null);
    }

    private void hervat(String dossiernummer, LocalDate op) {
        register.lopend(dossiernummer, "A10")
                .ifPresent(termijn ->
                        termijn.opgeschortVanaf().ifPresent(vanaf -> hervat(termijn, op.isBefore(vanaf) ? vanaf : op)));
    }

    private void hervat(Termijn termijn, LocalDate op) {
        register.hervatten(termijn.sleutel(), op);
        opschortingen
                .findFirstByTermijnAndHervatOpIsNullOrderByIdDesc(termijn.id())
                .ifPresent(opschorting -> {
                    opschorting.isHervat(op);
                    opschortingen.save(opschorting);
                });
    }

    private void voldaan(String dossiernummer, String code, LocalDate op) {
        register.lopend(dossiernummer, code).ifPresent(termijn -> register.voldaan(termijn.sleutel(), op));
    }
}
