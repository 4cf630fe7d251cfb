package nl.schuldhulproute.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The arithmetic of legal terms: pure functions over a {@link Kalender}.
 *
 * <p>Sources: Awb 6:8 (the day of the event is day 0 and is not counted), Algemene termijnenwet (ATW) art. 1–4, Awb
 * 4:15 (suspension). Worked dates of each rule: {@code TermijnberekeningTest}.
 */
public final class Termijnberekening {

    /** ATW art. 2 speaks of "een termijn van ten minste drie dagen" and asks for two days that are not free. */
    private static final int ATW_2_VANAF_DAGEN = 3;

    private static final int ATW_2_NIET_VRIJE_DAGEN = 2;

    private final Kalender kalender;

    public Termijnberekening(Kalender kalender) {
        this.kalender = kalender;
    }

    /**
     * Computes a term.
     *
     * @param start day 0: the day of the event, which is not counted; with {@link Eindregel#TERUG} the day of the event
     *     that lies ahead
     * @param lengte the length
     * @param regel what a free day at the end does
     * @param waarschuwing how long before the end to warn
     */
    public Einde bereken(LocalDate start, Lengte lengte, Eindregel regel, Lengte waarschuwing) {
        LocalDate onverschoven = regel == Eindregel.TERUG ? terug(start, lengte) : vooruit(start, lengte);
        LocalDate einde = verschoven(start, onverschoven, lengte, regel);
        return new Einde(onverschoven, einde, waarschuwingOp(start, einde, waarschuwing));
    }

    /**
     * Suspension (opschorting, Awb 4:15): the <em>unshifted</em> end moves by the number of suspended calendar days, and
     * only then the rule for free days is applied. Adding to the shifted end would give days away.
     *
     * <p>Except when it begins after the unshifted end, on days by which a free day had made the term longer (ATW art. 1
     * lid 1). Then the term has used all of its own length and what is left of it is the rest of those days: the shifted end
     * moves. Otherwise the term would be over before it ran again.
     *
     * @param oud the end so far
     * @param vanaf first suspended day: the day after the request (Awb 4:15(1) "met ingang van de dag na")
     * @param hervatOp first day that counts again: the day on which the application was completed ("tot de dag waarop"),
     *     or the day after the last day of a term that was let go by
     * @param lengte the length of the term itself, which decides whether the ATW applies to it
     */
    public Einde naOpschorting(
            LocalDate start,
            Einde oud,
            LocalDate vanaf,
            LocalDate hervatOp,
            Lengte lengte,
            Eindregel regel,
            Lengte waarschuwing) {
        long dagen = opgeschorteDagen(vanaf, hervatOp);
        LocalDate basis = dagen > 0 && vanaf.isAfter(oud.onverschoven()) && !vanaf.isAfter(oud.einde())
                ? oud.einde()
                : oud.onverschoven();
        LocalDate onverschoven = basis.plusDays(dagen);
        return opDag(start, onverschoven, lengte, regel, waarschuwing);
    }

    /** Calendar days from the first suspended day up to, not including, the day on which the term runs again. */
    public static long opgeschorteDagen(LocalDate vanaf, LocalDate hervatOp) {
        long dagen = ChronoUnit.DAYS.between(vanaf, hervatOp);
        if (dagen < 0) {
            throw new TermijnFout("De termijn kan niet weer gaan lopen op %s: de opschorting begint pas op %s."
                    .formatted(Dag.inWoorden(hervatOp), Dag.inWoorden(vanaf)));
        }
        return dagen;
    }

    /**
     * Extension by a length (verdaging, Awb 7:10(3)): strict reading, from the unshifted end, so never later than chaining
     * shifted ends. Whether the ATW applies depends on the length of the extension, a term in itself.
     */
    public Einde verlengd(
            LocalDate start, LocalDate oudeOnverschoven, Lengte verlenging, Eindregel regel, Lengte waarschuwing) {
        return opDag(start, vooruit(oudeOnverschoven, verlenging), verlenging, regel, waarschuwing);
    }

    /** A term whose unshifted end is given: applies the rule for free days and finds the warning day. */
    public Einde opDag(LocalDate start, LocalDate onverschoven, Lengte lengte, Eindregel regel, Lengte waarschuwing) {
        LocalDate einde = verschoven(start, onverschoven, lengte, regel);
        return new Einde(onverschoven, einde, waarschuwingOp(start, einde, waarschuwing));
    }

    /** A term whose last day was stated (in a letter, by a court, in an agreement): that day stands. */
    public Einde genoemd(LocalDate start, LocalDate einde, Lengte waarschuwing) {
        return new Einde(einde, einde, waarschuwingOp(start, einde, waarschuwing));
    }

    /**
     * The day to warn: so long before the end, and not on a free day, because then nobody would read it. Never before the
     * start, however short the municipality made the term, and never after the end.
     */
    public LocalDate waarschuwingOp(LocalDate start, LocalDate einde, Lengte vooraf) {
        LocalDate dag = kalender.nietVrijTotEnMet(terug(einde, vooraf));
        if (dag.isBefore(start) && !start.isAfter(einde)) {
            return start;
        }
        return dag;
    }

    private LocalDate vooruit(LocalDate start, Lengte lengte) {
        return switch (lengte.eenheid()) {
            case DAGEN -> start.plusDays(lengte.aantal());
            case WERKDAGEN -> kalender.plusWerkdagen(start, lengte.aantal());
            case WEKEN -> start.plusWeeks(lengte.aantal());
            // Both clip to the last day of the month: 30 November + 3 months = 28 or 29 February.
            case MAANDEN -> start.plusMonths(lengte.aantal());
            case JAREN -> start.plusYears(lengte.aantal());
        };
    }

    private LocalDate terug(LocalDate dag, Lengte lengte) {
        return switch (lengte.eenheid()) {
            case DAGEN -> dag.minusDays(lengte.aantal());
            case WERKDAGEN -> kalender.plusWerkdagen(dag, -lengte.aantal());
            case WEKEN -> dag.minusWeeks(lengte.aantal());
            case MAANDEN -> dag.minusMonths(lengte.aantal());
            case JAREN -> dag.minusYears(lengte.aantal());
        };
    }

    private LocalDate verschoven(LocalDate start, LocalDate onverschoven, Lengte lengte, Eindregel regel) {
        return switch (regel) {
            case GEEN, TERUG -> onverschoven;
            case ATW -> lengte.isTeLangVoorAtw() ? onverschoven : atw(start, onverschoven);
            case VOLGENDE_WERKDAG -> kalender.nietVrijVanaf(onverschoven);
            case VORIGE_WERKDAG -> {
                LocalDate vorige = kalender.nietVrijTotEnMet(onverschoven);
                // No werkdag at all inside the term: nothing better than the day itself.
                yield vorige.isAfter(start) ? vorige : onverschoven;
            }
        };
    }

    private LocalDate atw(LocalDate start, LocalDate onverschoven) {
        LocalDate einde = kalender.nietVrijVanaf(onverschoven);
        if (ChronoUnit.DAYS.between(start, onverschoven) < ATW_2_VANAF_DAGEN) {
            return einde;
        }
        int nietVrij = 0;
        for (LocalDate dag = start.plusDays(1); nietVrij < ATW_2_NIET_VRIJE_DAGEN; dag = dag.plusDays(1)) {
            if (!kalender.isVrij(dag)) {
                nietVrij++;
                if (nietVrij == ATW_2_NIET_VRIJE_DAGEN && dag.isAfter(einde)) {
                    einde = dag;
                }
            }
        }
        return einde;
    }
}
