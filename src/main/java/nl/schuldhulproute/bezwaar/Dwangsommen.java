package nl.schuldhulproute.bezwaar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.bezwaar.Dwangsom.Gegevens;
import nl.schuldhulproute.bezwaar.Dwangsom.Verschuldigd;
import nl.schuldhulproute.dossier.Dwangsomdagen;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestelling.Oordeel;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/**
 * What an ingebrekestelling sets in motion: the two weeks (A19), after which the resident may go to court as well (A23), the
 * dwangsom (A20), the decision on it (A21).
 */
@Component
class Dwangsommen implements Dwangsomdagen {

    static final String TWEE_WEKEN = "A19";
    static final String NAAR_DE_RECHTER = "A23";
    static final String LOOPT = "A20";
    static final String BESLUIT = "A21";

    private final Ingebrekestellingen ingebrekestellingen;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister register;
    private final Dwangsom regel;
    private final Clock klok;

    Dwangsommen(
            Ingebrekestellingen ingebrekestellingen,
            Regeluitkomsten uitkomsten,
            Termijnregister register,
            Cijfers cijfers,
            Clock klok) {
        this.ingebrekestellingen = ingebrekestellingen;
        this.uitkomsten = uitkomsten;
        this.register = register;
        this.regel = new Dwangsom(cijfers);
        this.klok = klok;
    }

    /** The notice that came in last. */
    Ingebrekestelling nieuwste(String nummer) {
        List<Ingebrekestelling> alle = ingebrekestellingen.findByDossiernummerOrderById(nummer);
        return alle.get(alle.size() - 1);
    }

    /** The notice about this term that is not settled. */
    Ingebrekestelling open(String nummer, String termijn) {
        return ingebrekestellingen
                .findFirstByDossiernummerAndTermijnAndOordeelIsNullOrderById(nummer, termijn)
                .orElseThrow();
    }

    /** A term of one notice: those about different terms run side by side. */
    static Termijnsleutel sleutel(Ingebrekestelling ingebrekestelling, String code) {
        return new Termijnsleutel(ingebrekestelling.dossiernummer(), code, ingebrekestelling.onderwerp());
    }

    void gaatIn(String nummer, String termijn) {
        Ingebrekestelling ingebrekestelling = open(nummer, termijn);
        register.start(
                sleutel(ingebrekestelling, LOOPT),
                register.laatste(sleutel(ingebrekestelling, TWEE_WEKEN))
                        .orElseThrow()
                        .einde());
    }

    /**
     * The decision is known, is no longer asked for, or the dwangsom has reached its highest amount.
     *
     * @return whether something is due
     */
    boolean stopt(String nummer, String code) {
        LocalDate vandaag = LocalDate.now(klok);
        Ingebrekestelling ingebrekestelling = open(nummer, code);
        Uitslag<Verschuldigd> uitslag = regel.bereken(gegevens(ingebrekestelling, vandaag));
        List<Dwangsom.Dag> dagen = uitslag.uitkomst().dagen();
        Termijn beslistermijn = register.laatste(nummer, code).orElseThrow();
        sluit(ingebrekestelling, TWEE_WEKEN, beslistermijn, vandaag);
        sluit(ingebrekestelling, NAAR_DE_RECHTER, beslistermijn, vandaag);
        sluit(ingebrekestelling, LOOPT, beslistermijn, vandaag);
        if (dagen.isEmpty()) {
            ingebrekestelling.isOpTijdBeslist();
        } else {
            noteer(ingebrekestelling, uitslag.uitkomst());
            register.start(sleutel(ingebrekestelling, BESLUIT), ingebrekestelling.laatsteDag());
        }
        ingebrekestellingen.save(ingebrekestelling);
        uitkomsten.bewaar(nummer, Regel.DWANGSOM, inHetKort(uitslag.uitkomst()), uitslag.redenen(), vandaag);
        return !dagen.isEmpty();
    }

    private static String inHetKort(Verschuldigd verschuldigd) {
        int dagen = verschuldigd.dagen().size();
        return dagen == 0
                ? "Geen dwangsom"
                : "%s over %s".formatted(Bedrag.van(verschuldigd.bedrag()), dagen == 1 ? "1 dag" : dagen + " dagen");
    }

    /** The days that are due, from what the register says now: the one computation that is shown and set. */
    Uitslag<Verschuldigd> berekening(Ingebrekestelling ingebrekestelling) {
        return regel.bereken(gegevens(ingebrekestelling, LocalDate.now(klok)));
    }

    /** Whether it was settled on fewer days than turn out to be due. */
    boolean isTeWeinig(Ingebrekestelling ingebrekestelling) {
        boolean opDagen =
                ingebrekestelling.oordeel() == Oordeel.OP_TIJD || ingebrekestelling.oordeel() == Oordeel.VERSCHULDIGD;
        return opDagen && verschuldigd(ingebrekestelling) > ingebrekestelling.dagen();
    }

    @Override
    public int verschuldigd(Ingebrekestelling ingebrekestelling) {
        return berekening(ingebrekestelling).uitkomst().dagen().size();
    }

    /** Keeps with the notice what is due now. */
    void noteer(Ingebrekestelling ingebrekestelling) {
        noteer(ingebrekestelling, berekening(ingebrekestelling).uitkomst());
    }

    private static void noteer(Ingebrekestelling ingebrekestelling, Verschuldigd verschuldigd) {
        List<Dwangsom.Dag> dagen = verschuldigd.dagen();
        ingebrekestelling.isBerekend(
                dagen.size(),
                verschuldigd.bedrag().movePointRight(2).longValueExact(),
                dagen.isEmpty() ? null : dagen.get(0).datum(),
                dagen.isEmpty() ? null : dagen.get(dagen.size() - 1).datum());
    }

    private Gegevens gegevens(Ingebrekestelling ingebrekestelling, LocalDate geteldTot) {
        String nummer = ingebrekestelling.dossiernummer();
        Termijn beslistermijn =
                register.laatste(nummer, ingebrekestelling.termijn()).orElseThrow();
        return new Gegevens(
                beslistermijn.einde(),
                ingebrekestelling.ontvangenOp(),
                register.laatste(sleutel(ingebrekestelling, TWEE_WEKEN))
                        .orElseThrow()
                        .einde(),
                beslistermijn.voldaanOp().or(beslistermijn::vervallenOp).orElse(null),
                geteldTot);
    }

    private void sluit(Ingebrekestelling ingebrekestelling, String code, Termijn beslistermijn, LocalDate vandaag) {
        register.lopend(sleutel(ingebrekestelling, code))
                .ifPresent(termijn -> beslistermijn
                        .voldaanOp()
                        .ifPresentOrElse(
                                op -> register.voldaan(termijn.sleutel(), op),
                                () -> register.vervallen(
                                        termijn.sleutel(),
                                        vandaag,
                                        beslistermijn.vervallenOp().isPresent()
                                                ? "Een besluit is niet meer nodig."
                                                : "De dwangsom loopt niet verder op.")));
    }
}
