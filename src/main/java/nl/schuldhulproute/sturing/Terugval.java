package nl.schuldhulproute.sturing;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rule: how many of the people who asked for schuldhulp in a year had successfully gone through it in the years before
 * (Divosa benchmark, as in brief Den Haag RIS324149; H-07). It counts people and not cases, each person once a year. Cases
 * with information and advice only do not count (H-08). "In the five years before" is counted back from the day of the
 * aanvraag; the source leaves open whether calendar years are meant. What those who asked are compared with is not said
 * there either: here it is everyone who asked in that year.
 */
final class Terugval {

    private Terugval() {}

    /**
     * That someone takes part in a case.
     *
     * @param bsn null when it is not known
     * @param voornaam in lower case; null when it is not known
     * @param achternaam in lower case
     * @param geboortedatum null when it is not known
     * @param aanvraagOp the day of the aanvraag
     * @param geslaagdOp the day on which the case ended with success; null when it did not
     */
    record Deelname(
            String bsn,
            String voornaam,
            String achternaam,
            LocalDate geboortedatum,
            LocalDate aanvraagOp,
            LocalDate geslaagdOp) {

        /** As the dossier sees it: by BSN or, while one of both is not known, by name and day of birth. */
        boolean zelfdePersoon(Deelname ander) {
            if (bsn != null && ander.bsn != null) {
                return bsn.equals(ander.bsn);
            }
            return achternaam.equals(ander.achternaam)
                    && geboortedatum != null
                    && geboortedatum.equals(ander.geboortedatum)
                    && (voornaam == null || ander.voornaam == null || voornaam.equals(ander.voornaam));
        }
    }

    /** Which years belong to the figure, and what came out. */
    static Jaarcijfer bepaal(Year jaar, int vensterJaren, List<Deelname> deelnames) {
        List<Deelname> aanvragers =
                eenmaal(deelnames, deelname -> Year.from(deelname.aanvraagOp()).equals(jaar));
        List<Deelname> geslaagd = deelnames.stream()
                .filter(deelname -> deelname.geslaagdOp() != null)
                .toList();
        long teruggekomen = aanvragers.stream()
                .filter(aanvrager -> deelnames.stream()
                        .filter(deelname -> Year.from(deelname.aanvraagOp()).equals(jaar))
                        .filter(aanvrager::zelfdePersoon)
                        .anyMatch(aanvraag -> kwamTerug(aanvraag, geslaagd, vensterJaren)))
                .count();
        return new Jaarcijfer(jaar.getValue(), aanvragers.size(), teruggekomen);
    }

    private static boolean kwamTerug(Deelname aanvraag, List<Deelname> geslaagd, int vensterJaren) {
        LocalDate vanaf = aanvraag.aanvraagOp().minusYears(vensterJaren);
        return geslaagd.stream()
                .filter(eerder -> eerder.geslaagdOp().isBefore(aanvraag.aanvraagOp())
                        && !eerder.geslaagdOp().isBefore(vanaf))
                .anyMatch(aanvraag::zelfdePersoon);
    }

    private static List<Deelname> eenmaal(List<Deelname> deelnames, Predicate<Deelname> welke) {
        List<Deelname> personen = new ArrayList<>();
        deelnames.stream()
                .filter(welke)
                .filter(deelname -> personen.stream().noneMatch(deelname::zelfdePersoon))
                .forEach(personen::add);
        return personen;
    }
}
