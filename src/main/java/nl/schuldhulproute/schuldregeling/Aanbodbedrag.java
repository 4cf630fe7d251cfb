package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * Rule: how much a proposal offers all creditors together, for each kind of solution. What can be paid in full is paid in
 * full (T-05); without afloscapaciteit nothing is offered (T-28); otherwise the afloscapaciteit of the whole aflosperiode
 * (A36; T-26, T-27).
 */
final class Aanbodbedrag {

    private static final Set<Oplossing.Soort> VOLLEDIG =
            Set.of(Oplossing.Soort.BETALINGSREGELING, Oplossing.Soort.HERFINANCIERING);

    /**
     * What the rule looks at; null for what is not known.
     *
     * @param afloscapaciteitCent what can be paid off in a month
     * @param totaalCent all debts together
     * @param maandenOver the months that are left of a period that runs on; null when the period begins anew
     * @param gespaardCent what is there already for the creditors, beside what is paid off in a month
     */
    record Feiten(
            Oplossing.Soort soort, Long afloscapaciteitCent, Long totaalCent, Integer maandenOver, long gespaardCent) {

        Feiten(Oplossing.Soort soort, Long afloscapaciteitCent, Long totaalCent) {
            this(soort, afloscapaciteitCent, totaalCent, null, 0);
        }

        /** The same case, with what is left of a period that runs on and with what is there already. */
        Feiten met(Integer over, long gespaard) {
            return new Feiten(soort, afloscapaciteitCent, totaalCent, over, gespaard);
        }
    }

    private Aanbodbedrag() {}

    /** True when the creditors get all that is owed to them, in a period that is agreed for the case. */
    static boolean isVolledig(Oplossing.Soort soort) {
        return VOLLEDIG.contains(soort);
    }

    /** What to start from, in cents. */
    static Uitslag<Long> uitgangspunt(Feiten feiten, Cijfers cijfers, LocalDate op) {
        if (feiten.totaalCent() == null || feiten.totaalCent() < 0) {
            return Uitslag.mist(List.of("alle schulden samen"));
        }
        Reden.Feit schulden = new Reden.Feit("schulden samen", Euro.tekst(feiten.totaalCent()));
        if (isVolledig(feiten.soort())) {
            return Uitslag.van(
                    feiten.totaalCent(),
                    List.of(new Reden(
                            "De schuldeisers krijgen alles terug: %s.".formatted(Euro.tekst(feiten.totaalCent())),
                            "VNG-model toelichting art. 1 en 10",
                            List.of(schulden),
                            List.of())));
        }
        if (feiten.soort() == Oplossing.Soort.ZONDER_AFLOSCAPACITEIT) {
            return Uitslag.van(
                    0L,
                    List.of(new Reden(
                            "De inwoner kan niets aflossen. Er valt niets aan te bieden.",
                            "VNG-model toelichting art. 10",
                            List.of(schulden),
                            List.of())));
        }
        if (feiten.afloscapaciteitCent() == null) {
            return Uitslag.mist(List.of("de afloscapaciteit"));
        }
        return uitCapaciteit(feiten, cijfers.op("aflosperiode-maanden", op), schulden);
    }

    private static Uitslag<Long> uitCapaciteit(Feiten feiten, Cijfer periode, Reden.Feit schulden) {
        long capaciteit = Math.max(0, feiten.afloscapaciteitCent());
        boolean opnieuw = feiten.maandenOver() == null;
        int maanden = opnieuw ? periode.geheel() : feiten.maandenOver();
        long samen = ruimte(feiten, maanden);
        long bedrag = Math.min(feiten.totaalCent(), samen);
        String rekensom = (opnieuw ? "" : "De periode van de vorige regeling loopt door. ")
                + "%s afloscapaciteit van %s%s is %s."
                        .formatted(
                                inWoorden(maanden),
                                Euro.tekst(capaciteit),
                                feiten.gespaardCent() == 0
                                        ? ""
                                        : " en %s gespaard geld".formatted(Euro.tekst(feiten.gespaardCent())),
                                Euro.tekst(samen));
        return Uitslag.van(
                bedrag,
                List.of(new Reden(
                        bedrag < samen
                                ? rekensom + " Dat is meer dan alle schulden samen: bied " + Euro.tekst(bedrag)
                                        + " aan."
                                : rekensom,
                        "NVVK, VNG-model toelichting art. 10",
                        List.of(schulden, new Reden.Feit("afloscapaciteit per maand", Euro.tekst(capaciteit))),
                        opnieuw ? List.of(periode.gebruikt()) : List.of())));
    }

    private static String inWoorden(int maanden) {
        return maanden == 1 ? "1 maand" : maanden + " maanden";
    }

    /** What the inwoner can pay the creditors in this number of months, with what is there already. */
    private static long ruimte(Feiten feiten, int maanden) {
        return Math.multiplyExact(Math.max(0, feiten.afloscapaciteitCent()), maanden) + feiten.gespaardCent();
    }

    /**
     * What was agreed never takes more a month than the afloscapaciteit (Wgs art. 4a lid 5). An afloscapaciteit that is not
     * known cannot be compared with: the proposal said so already.
     *
     * @param veld the field that the sentence is about
     * @throws Invoerfout when the inwoner would have to pay more a month than he can
     */
    static void controleerMaandbedrag(Feiten feiten, long bedragCent, int maanden, String veld) {
        if (isVolledig(feiten.soort())
                || feiten.afloscapaciteitCent() == null
                || bedragCent <= ruimte(feiten, maanden)) {
            return;
        }
        long perMaand = perMaand(bedragCent - feiten.gespaardCent(), maanden);
        throw new Invoerfout(
                veld,
                ("in %s vraagt het aanbod %s per maand, en de inwoner kan %s per maand aflossen; "
                                + "kies een periode die wel past, vul in wat er al gespaard is, of kies Nee")
                        .formatted(
                                inWoorden(maanden),
                                Euro.tekst(perMaand),
                                Euro.tekst(Math.max(0, feiten.afloscapaciteitCent()))));
    }

    /** What has to be paid each month so that all of it is there in time, in whole cents. */
    static long perMaand(long bedragCent, long maanden) {
        return (bedragCent + maanden - 1) / maanden;
    }

    /**
     * The fewest months in which everything can be paid back, when it can be paid back at all; a longer agreed period is fine.
     *
     * @param capaciteitCent what can be paid off in a month; more than nothing
     */
    static long kortsteLooptijd(long capaciteitCent, long totaalCent) {
        return Math.max(1, (totaalCent + capaciteitCent - 1) / capaciteitCent);
    }

    /**
     * Why everything cannot be paid back with this afloscapaciteit, whatever the number of months; empty when it can.
     *
     * @param grens the longest period
     */
    static Optional<String> pastNiet(Feiten feiten, Cijfer grens) {
        if (feiten.afloscapaciteitCent() == null) {
            return Optional.of("de afloscapaciteit ontbreekt in het plan");
        }
        if (feiten.afloscapaciteitCent() <= 0) {
            return Optional.of("er is geen afloscapaciteit");
        }
        long kortste = kortsteLooptijd(feiten.afloscapaciteitCent(), feiten.totaalCent());
        return kortste > grens.geheel()
                ? Optional.of("met deze afloscapaciteit duurt het %d maanden, langer dan de %s die mogen"
                        .formatted(kortste, grens.tekst()))
                : Optional.empty();
    }

    /**
     * Paying back in full never takes more a month than the afloscapaciteit, and is not longer than what makes debts
     * problematic (VNG-model art. 1 and 9 lid 2 onder g; T-05).
     *
     * @param grens the longest period
     * @throws Invoerfout when that does not go with this number of months
     */
    static void controleerLooptijd(int maanden, Feiten feiten, Cijfer grens) {
        if (maanden > grens.geheel()) {
            throw new Invoerfout("looptijd", "een regeling waarin alles terugkomt duurt ten hoogste " + grens.tekst());
        }
        pastNiet(feiten, grens).ifPresent(reden -> {
            throw new Invoerfout("looptijd", reden + "; kies dat de regeling zo niet ingaat");
        });
        long kortste = kortsteLooptijd(feiten.afloscapaciteitCent(), feiten.totaalCent());
        if (maanden < kortste) {
            throw new Invoerfout(
                    "looptijd",
                    "zo snel kan de inwoner niet aflossen; met deze afloscapaciteit duurt het ten minste %d maanden"
                            .formatted(kortste));
        }
    }

    /**
     * @throws Invoerfout when this amount does not go with this kind of solution
     */
    static void controleer(Oplossing.Soort soort, long bedragCent, long totaalCent) {
        if (bedragCent > totaalCent) {
            throw new Invoerfout("beschikbaarBedrag", "dit is meer dan alle schulden samen");
        }
        if (isVolledig(soort) && bedragCent < totaalCent) {
            throw new Invoerfout(
                    "beschikbaarBedrag",
                    "bij een betalingsregeling of herfinanciering krijgen de schuldeisers alles terug");
        }
        if (soort == Oplossing.Soort.ZONDER_AFLOSCAPACITEIT && bedragCent > 0) {
            throw new Invoerfout("beschikbaarBedrag", "zonder afloscapaciteit is het bedrag 0");
        }
        if (soort != Oplossing.Soort.ZONDER_AFLOSCAPACITEIT && bedragCent == 0) {
            throw new Invoerfout("beschikbaarBedrag", "vul een bedrag in dat meer is dan 0");
        }
    }
}
