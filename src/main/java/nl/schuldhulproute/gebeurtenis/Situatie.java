package nl.schuldhulproute.gebeurtenis;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where a case stands, as far as it decides which events make sense now.
 *
 * @param hoort whether the route can still hear a message
 * @param inBehandeling the events of which the first step is still open
 * @param geenAfloscapaciteit why another income asks for no new afloscapaciteit; empty when it does
 * @param crisisLoopt a crisis is known that is not closed
 * @param beeindigingLoopt an early end is being looked at
 * @param toegangVerleend the help was granted; before that there is nothing to end before its time (art. 17), and who does
 *     not cooperate can be refused
 * @param beeindigingBekend the decision to end the help was made known; only the notices are left
 * @param misdragingTelt the municipality may end the help for misbehaviour (art. 17 lid 1 onder c; M-86)
 * @param overlijdenHerstellen why no death can be taken back; empty when one can
 * @param hervatten why the route cannot be taken up again; empty when it ended and can
 * @param beslistermijnen how the terms to decide stand
 */
record Situatie(
        Predicate<String> hoort,
        Set<Gebeurtenis> inBehandeling,
        Optional<String> geenAfloscapaciteit,
        boolean crisisLoopt,
        boolean beeindigingLoopt,
        boolean toegangVerleend,
        boolean beeindigingBekend,
        boolean misdragingTelt,
        Optional<String> overlijdenHerstellen,
        Optional<String> hervatten,
        Beslistermijnen beslistermijnen) {

    /**
     * How the terms to decide stand.
     *
     * @param loopt one runs that does not stand still yet
     * @param staatStil one stands still, and not only until the inwoner has completed the aanvraag
     * @param vultAan the inwoner is asked to complete the aanvraag; that step of the route ends the standing still itself
     * @param ingebrekestelling why it makes no sense to be told now that the municipality is late; empty when it does
     */
    record Beslistermijnen(boolean loopt, boolean staatStil, boolean vultAan, Optional<String> ingebrekestelling) {}

    /** True when there is something that makes sense to tell now. */
    boolean kanIets() {
        return Arrays.stream(Gebeurtenis.values())
                .filter(gebeurtenis -> gebeurtenis != Gebeurtenis.NIETS)
                .anyMatch(gebeurtenis -> bezwaar(gebeurtenis).isEmpty());
    }

    /** Why this event makes no sense now; empty when it does. */
    Optional<String> bezwaar(Gebeurtenis gebeurtenis) {
        if (gebeurtenis == Gebeurtenis.NIETS) {
            return Optional.empty();
        }
        if (gebeurtenis == Gebeurtenis.ROUTE_HERVATTEN) {
            return hervatten;
        }
        if (gebeurtenis == Gebeurtenis.OVERLIJDEN_HERSTELD) {
            return overlijdenHerstellen;
        }
        if (gebeurtenis == Gebeurtenis.BEZWAAR
                || gebeurtenis == Gebeurtenis.BEZWAAR_INGETROKKEN
                || gebeurtenis == Gebeurtenis.BESLUIT_KLOPT_NIET) {
            // Beside the route, and also when that has ended.
            return hoort.test(gebeurtenis.bericht()) ? Optional.empty() : Optional.of(nietNu(gebeurtenis));
        }
        if (gebeurtenis == Gebeurtenis.OVERLIJDEN) {
            // Also when the route has ended: what still runs beside it goes on with the heirs.
            return hoort.test(gebeurtenis.bericht()) ? Optional.empty() : Optional.of(nietNu(gebeurtenis));
        }
        boolean loopt = hoort.test(Gebeurtenis.CRISIS_ONTSTAAN.bericht());
        if (!loopt && gebeurtenis != Gebeurtenis.INGEBREKESTELLING) {
            return Optional.of("de route van dit dossier loopt niet meer");
        }
        if (gebeurtenis.bericht() != null && !hoort.test(gebeurtenis.bericht())) {
            return Optional.of(nietNu(gebeurtenis));
        }
        return switch (gebeurtenis) {
            case CRISIS_ONTSTAAN ->
                crisisLoopt ? Optional.of("er loopt al een crisisinterventie: leg het daar vast") : Optional.empty();
            case VERZOEK_TOT_BEEINDIGING -> beeindiging();
            case VERHUIZING ->
                inBehandeling.contains(gebeurtenis)
                        ? Optional.of("er wordt al besproken wat de verhuizing betekent: leg het daar vast")
                        : voorHetEinde();
            case INKOMEN_GEWIJZIGD -> inkomen();
            case VERPLICHTING_NIET_NAGEKOMEN -> naToegang();
            case MISDRAGING ->
                misdragingTelt
                        ? naToegang()
                        : Optional.of("in deze gemeente is misdraging geen reden om de schuldhulp te beëindigen");
            case OPSCHORTING -> opschorting();
            case HERVATTING -> hervatting();
            case INGEBREKESTELLING -> beslistermijnen.ingebrekestelling();
            default -> Optional.empty();
        };
    }

    /** The route runs, but not a part of it that can hear this. */
    private static String nietNu(Gebeurtenis gebeurtenis) {
        return switch (gebeurtenis) {
            case REGELING_LOOPT_VAST -> "er wordt nu niet afgelost op een schuldregeling";
            case BEZWAAR -> "er is nog geen besluit om bezwaar tegen te maken";
            case BEZWAAR_INGETROKKEN -> "er loopt geen bezwaar";
            case BESLUIT_KLOPT_NIET -> "er is geen besluit dat geldt en kan worden ingetrokken";
            case CRISIS_VOORBIJ -> "er loopt geen crisisinterventie";
            case VERZOEK_INGETROKKEN -> "er is geen verzoek om te stoppen, of de bedenktijd is voorbij";
            case TERUGVAL ->
                "de inwoner wordt nu niet gevolgd en krijgt nu geen nazorg: neem het mee in het werk dat nu openstaat";
            default -> "de route van dit dossier loopt niet meer";
        };
    }

    private Optional<String> naToegang() {
        return toegangVerleend
                ? beeindiging()
                : Optional.of("de toegang is nog niet verleend: neem dit mee in het besluit over de toegang");
    }

    private Optional<String> opschorting() {
        if (beslistermijnen.loopt()) {
            return Optional.empty();
        }
        return Optional.of(
                beslistermijnen.staatStil() || beslistermijnen.vultAan()
                        ? "de beslistermijn staat al stil"
                        : "er loopt geen termijn om te besluiten op een aanvraag, en alleen zo'n termijn kan stilstaan (Awb art. 4:15 en 7:14)");
    }

    private Optional<String> hervatting() {
        if (beslistermijnen.staatStil()) {
            return Optional.empty();
        }
        return Optional.of(
                beslistermijnen.vultAan()
                        ? "de inwoner vult de aanvraag aan: leg in die taak vast wanneer alles er is"
                        : "er staat geen beslistermijn stil");
    }

    private Optional<String> inkomen() {
        if (geenAfloscapaciteit.isPresent()) {
            return geenAfloscapaciteit;
        }
        return inBehandeling.contains(Gebeurtenis.INKOMEN_GEWIJZIGD)
                ? Optional.of("er wordt al met een ander inkomen gerekend: leg het daar vast")
                : voorHetEinde();
    }

    private Optional<String> voorHetEinde() {
        return beeindigingBekend
                ? Optional.of("het besluit om de schuldhulp te beëindigen is al bekendgemaakt")
                : Optional.empty();
    }

    private Optional<String> beeindiging() {
        return beeindigingLoopt && !beeindigingBekend
                ? Optional.of("er wordt al bekeken of de schuldhulp eindigt: leg het daar vast")
                : voorHetEinde();
    }
}
