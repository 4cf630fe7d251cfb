package nl.schuldhulproute.gebeurtenis;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a case stands, as far as it decides which events make sense now.
 *
 * @param hoort whether the route can still hear a message
 * @param crisisLoopt a crisis is known that is not closed
 * @param beeindigingLoopt an early end is being looked at
 * @param toegangVerleend the help was granted; before that there is nothing to end before its time (art. 17), and who does
 *     not cooperate can be refused
 * @param beeindigingBekend the decision to end the help was made known; only the notices are left
 * @param misdragingTelt the municipality may end the help for misbehaviour (art. 17 lid 1 onder c; M-86)
 * @param beslistermijnen how the terms to decide stand
 */
record Situatie(
        Predicate<String> hoort,
        boolean crisisLoopt,
        boolean beeindigingLoopt,
        boolean toegangVerleend,
        boolean beeindigingBekend,
        boolean misdragingTelt,
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

    /** Why this event makes no sense now; empty when it does. */
    Optional<String> bezwaar(Gebeurtenis gebeurtenis) {
        if (gebeurtenis == Gebeurtenis.NIETS) {
            return Optional.empty();
        }
        if (gebeurtenis.bericht() != null && !hoort.test(gebeurtenis.bericht())) {
            return Optional.of(
                    gebeurtenis == Gebeurtenis.REGELING_LOOPT_VAST
                            ? "er wordt nu niet afgelost op een schuldregeling"
                            : "de route van dit dossier loopt niet meer");
        }
        return switch (gebeurtenis) {
            case CRISIS_ONTSTAAN ->
                crisisLoopt ? Optional.of("er loopt al een crisisinterventie: leg het daar vast") : Optional.empty();
            case VERZOEK_TOT_BEEINDIGING -> beeindiging();
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
                        : "er loopt geen termijn om te besluiten, en alleen zo'n termijn kan stilstaan");
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

    private Optional<String> beeindiging() {
        if (beeindigingBekend) {
            return Optional.of("het besluit om de schuldhulp te beëindigen is al bekendgemaakt");
        }
        return beeindigingLoopt
                ? Optional.of("er wordt al bekeken of de schuldhulp eindigt: leg het daar vast")
                : Optional.empty();
    }
}
