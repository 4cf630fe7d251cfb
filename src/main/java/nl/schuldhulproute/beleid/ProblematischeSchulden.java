package nl.schuldhulproute.beleid;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * Rule: debts are problematisch when the opeisbare vorderingen cannot all be paid within 36 months (VNG-model art. 1; M-09).
 * Exactly 36 months is within them. Without betaalruimte no debt can be paid.
 *
 * <p>The objective criteria of the toelichting (beslag, afsluiting van energie, registratie bij het CAK) may weigh in; they
 * are named, and a human weighs them.
 */
public final class ProblematischeSchulden {

    public enum Uitkomst {
        PROBLEMATISCH("Problematisch"),
        NIET_PROBLEMATISCH("Niet problematisch");

        private final String naam;

        Uitkomst(String naam) {
            this.naam = naam;
        }

        /** As a user reads it. */
        public String naam() {
            return naam;
        }
    }

    /** The objective criteria that the toelichting names. */
    public enum Signaal {
        BESLAG("Er ligt beslag"),
        AFSLUITING_ENERGIE("De energie is of wordt afgesloten"),
        REGISTRATIE_CAK("De inwoner staat als wanbetaler bij het CAK");

        private final String naam;

        Signaal(String naam) {
            this.naam = naam;
        }
    }

    /**
     * What the rule looks at.
     *
     * @param opeisbaarCent all opeisbare vorderingen together; null when not known
     * @param betaalruimteCent what can be paid in a month; zero or less when nothing; null when not known
     */
    public record Feiten(Long opeisbaarCent, Long betaalruimteCent, Set<Signaal> signalen) {

        public Feiten {
            signalen = signalen == null ? Set.of() : Set.copyOf(signalen);
        }
    }

    private static final String GRONDSLAG = "VNG-model art. 1";

    private ProblematischeSchulden() {}

    public static Uitslag<Uitkomst> toets(Feiten feiten, Cijfers cijfers, LocalDate op) {
        List<String> ontbreekt = new ArrayList<>();
        if (feiten.opeisbaarCent() == null || feiten.opeisbaarCent() < 0) {
            ontbreekt.add("alle opeisbare schulden samen");
        }
        if (feiten.betaalruimteCent() == null) {
            ontbreekt.add("wat de inwoner per maand kan betalen");
        }
        ontbreekt.addAll(cijfers.onbekend(op, "problematisch-maanden"));
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        Cijfer maanden = cijfers.op("problematisch-maanden", op);
        Uitkomst uitkomst = uitkomst(feiten, maanden);
        List<Reden> redenen = new ArrayList<>();
        redenen.add(new Reden(
                uitleg(feiten, maanden, uitkomst),
                GRONDSLAG,
                List.of(
                        new Reden.Feit("opeisbare schulden samen", Euro.tekst(feiten.opeisbaarCent())),
                        new Reden.Feit("betaalruimte per maand", Euro.tekst(feiten.betaalruimteCent()))),
                List.of(maanden.gebruikt())));
        if (uitkomst == Uitkomst.NIET_PROBLEMATISCH && feiten.opeisbaarCent() > 0) {
            redenen.add(new Reden(
                    "Probeer eerst een voorstel waarbij alle schuldeisers alles terugkrijgen.",
                    "VNG-model toelichting art. 1"));
        }
        feiten.signalen().stream()
                .sorted()
                .map(signaal -> new Reden(
                        signaal.naam + ". Dat kan meewegen: u mag daarom anders kiezen dan de bedragen aangeven.",
                        "VNG-model toelichting art. 1",
                        List.of(new Reden.Feit("signaal", signaal.naam)),
                        List.of()))
                .forEach(redenen::add);
        return Uitslag.van(uitkomst, redenen);
    }

    private static Uitkomst uitkomst(Feiten feiten, Cijfer maanden) {
        BigInteger teBetalen = BigInteger.valueOf(Math.max(0, feiten.betaalruimteCent()))
                .multiply(BigInteger.valueOf(maanden.geheel()));
        return BigInteger.valueOf(feiten.opeisbaarCent()).compareTo(teBetalen) > 0
                ? Uitkomst.PROBLEMATISCH
                : Uitkomst.NIET_PROBLEMATISCH;
    }

    private static String uitleg(Feiten feiten, Cijfer maanden, Uitkomst uitkomst) {
        if (feiten.opeisbaarCent() == 0) {
            return "Er zijn geen opeisbare schulden.";
        }
        if (feiten.betaalruimteCent() <= 0) {
            return "De inwoner houdt per maand niets over om de schulden van %s te betalen."
                    .formatted(Euro.tekst(feiten.opeisbaarCent()));
        }
        long nodig = (feiten.opeisbaarCent() - 1) / feiten.betaalruimteCent() + 1;
        return "Met %s per maand duurt het %d %s om %s te betalen. Dat is %s %d maanden."
                .formatted(
                        Euro.tekst(feiten.betaalruimteCent()),
                        nodig,
                        nodig == 1 ? "maand" : "maanden",
                        Euro.tekst(feiten.opeisbaarCent()),
                        uitkomst == Uitkomst.PROBLEMATISCH ? "langer dan" : "niet langer dan",
                        maanden.geheel());
    }
}
