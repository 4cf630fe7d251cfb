package nl.schuldhulproute.beeindiging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.termijn.Einde;

/** Rule: why and when a case ends (DDAS uitstroom). */
record Uitstroom(Uitstroomreden reden, LocalDate op) {

    /**
     * @param overledenOp the day on which the last person in the case died, or null
     * @param genoteerd the reason that someone noted before, or null; goes before all but death
     * @param besluiten the decisions that were made known, the oldest first
     * @param vervolg how the aanmelding ended, or null
     * @param intakeUitkomst how the intake ended, or null
     */
    static Uitstroom bepaal(
            LocalDate overledenOp,
            Uitstroomreden genoteerd,
            List<Besluit> besluiten,
            String vervolg,
            String intakeUitkomst,
            LocalDate vandaag) {
        if (overledenOp != null) {
            return new Uitstroom(Uitstroomreden.OVERLEDEN, overledenOp);
        }
        Besluit laatste = Hulpbesluiten.laatste(besluiten).orElse(null);
        boolean eindbesluit = laatste != null && laatste.beeindigtRoute();
        return new Uitstroom(
                genoteerd != null ? genoteerd : reden(laatste, vervolg, intakeUitkomst),
                eindbesluit ? laatste.bekendgemaaktOp() : vandaag);
    }

    /**
     * The same, for a route that was taken up again: a decision of before that is not the day on which it ends now, also when
     * that was on the same day.
     *
     * @param hervatOp the moment on which it was taken up again; null when it never was
     * @param besluiten the decisions that were made known, the oldest first
     */
    Uitstroom naHervatting(Instant hervatOp, List<Besluit> besluiten, LocalDate vandaag) {
        if (reden == Uitstroomreden.OVERLEDEN || hervatOp == null) {
            return this;
        }
        boolean eerder = op.isBefore(LocalDate.ofInstant(hervatOp, Einde.AMSTERDAM))
                || Hulpbesluiten.laatste(besluiten)
                        .filter(laatste -> laatste.ingevoerdOp().isBefore(hervatOp))
                        .isPresent();
        return eerder ? new Uitstroom(reden, vandaag) : this;
    }

    private static Uitstroomreden reden(Besluit laatste, String vervolg, String intakeUitkomst) {
        Uitstroomreden doorBesluit = laatste == null ? null : reden(laatste);
        if (doorBesluit != null) {
            return doorBesluit;
        }
        if ("DOORVERWEZEN".equals(vervolg)) {
            return Uitstroomreden.NIET_PASSEND;
        }
        if ("AFGEZIEN".equals(vervolg) || "AFGEZIEN".equals(intakeUitkomst)) {
            return Uitstroomreden.INGETROKKEN;
        }
        return Uitstroomreden.OVERIG;
    }

    /** Null when this decision did not end the help; not dealt with is who did not supply what was needed. */
    private static Uitstroomreden reden(Besluit laatste) {
        if (laatste.beeindigtVoortijdig() || laatste.isNietBehandeld()) {
            return Uitstroomreden.VOLDOET_NIET;
        }
        if (laatste.beeindigtHulp()) {
            return Uitstroomreden.AFGEROND;
        }
        return laatste.weigertToegang() ? Uitstroomreden.NIET_PASSEND : null;
    }
}
