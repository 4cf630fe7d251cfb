package nl.schuldhulproute.beeindiging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.dossier.Vroegsignaal;
import nl.schuldhulproute.dossier.Vroegsignalen;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A vroegsignaal of which nobody is left to help, because the inwoner died (VNG-model art. 16 lid 2 and art. 17 lid 2). */
@Service
class Vroegsignaalverval {

    private static final String AANBOD = "A0";
    private static final String POGING = "A0-poging";
    private static final String GESPREK = "A3";
    private static final String OVERLEDEN = "Er is niemand meer om te helpen: de inwoner is overleden.";

    private final Vroegsignalen vroegsignalen;
    private final Termijnregister termijnen;
    private final Clock klok;

    Vroegsignaalverval(Vroegsignalen vroegsignalen, Termijnregister termijnen, Clock klok) {
        this.vroegsignalen = vroegsignalen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** Nobody is left to help. */
    @Transactional
    void vervalt(String dossiernummer) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        vroegsignalen
                .findFirstByDossiernummerAndUitkomstIsNullOrderById(dossiernummer)
                .ifPresent(signaal -> {
                    signaal.isAfgerond(Vroegsignaal.Uitkomst.OVERLEDEN, vandaag);
                    vroegsignalen.save(signaal);
                });
        List.of(AANBOD, POGING, GESPREK)
                .forEach(code -> termijnen
                        .lopend(dossiernummer, code)
                        .ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), vandaag, OVERLEDEN)));
    }

    /**
     * The death was told by mistake: the signal that fell away by it is open again, with the term it waits for. A new attempt
     * waits no longer for its day.
     *
     * @return the signal; empty when none fell away
     */
    @Transactional
    Optional<Vroegsignaal> komtTerug(String dossiernummer) {
        Optional<Vroegsignaal> vervallen = vroegsignalen.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(signaal -> signaal.uitkomst() == Vroegsignaal.Uitkomst.OVERLEDEN)
                .reduce((eerder, later) -> later);
        vervallen.ifPresent(signaal -> {
            signaal.isHeropend();
            vroegsignalen.save(signaal);
            termijnen.looptWeer(dossiernummer, signaal.aangenomenOp() == null ? AANBOD : GESPREK);
        });
        return vervallen;
    }
}
