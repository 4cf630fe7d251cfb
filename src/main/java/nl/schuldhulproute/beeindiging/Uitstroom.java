package nl.schuldhulproute.beeindiging;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Uitstroomreden;

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

    private static Uitstroomreden reden(Besluit laatste, String vervolg, String intakeUitkomst) {
        if (is(laatste, Soort.VOORTIJDIGE_BEEINDIGING, "BEEINDIGEN") || nietBehandeld(laatste)) {
            return Uitstroomreden.VOLDOET_NIET;
        }
        if (is(laatste, Soort.BEEINDIGING, "BEEINDIGEN")) {
            return Uitstroomreden.AFGEROND;
        }
        if (laatste != null && laatste.weigertToegang() || "DOORVERWEZEN".equals(vervolg)) {
            return Uitstroomreden.NIET_PASSEND;
        }
        if ("AFGEZIEN".equals(vervolg) || "AFGEZIEN".equals(intakeUitkomst)) {
            return Uitstroomreden.INGETROKKEN;
        }
        return Uitstroomreden.OVERIG;
    }

    /** The inwoner did not supply what was needed. */
    private static boolean nietBehandeld(Besluit laatste) {
        return laatste != null && laatste.isNietBehandeld();
    }

    private static boolean is(Besluit besluit, Soort soort, String uitkomst) {
        return besluit != null && besluit.soort() == soort && uitkomst.equals(besluit.uitkomst());
    }
}
