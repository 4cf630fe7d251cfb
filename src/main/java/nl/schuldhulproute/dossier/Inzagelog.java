package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at which case and when (AVG art. 5 lid 1 onder f and art. 32). Only added to. */
@Service
@Transactional
public class Inzagelog {

    private final Inzageregels regels;
    private final Dossiers dossiers;
    private final Clock klok;

    Inzagelog(Inzageregels regels, Dossiers dossiers, Clock klok) {
        this.regels = regels;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    /** Notes a look at a case; nothing when there is no such case, for then there was nothing to see. */
    public void bekeken(String dossiernummer, String wie) {
        if (dossiers.bestaat(dossiernummer)) {
            regels.save(new Inzageregel(null, dossiernummer, wie, klok.instant(), Inzageregel.Soort.DOSSIER));
        }
    }

    /** Notes that someone saw the form of a task of this case: once a day, for a form is drawn again with each click on its task. */
    public void formulierGezien(String dossiernummer, String wie) {
        if (dossiers.bestaat(dossiernummer)
                && !regels.isGezien(dossiernummer, wie, beginVanVandaag(), Inzageregel.Soort.FORMULIER.name())) {
            regels.save(new Inzageregel(null, dossiernummer, wie, klok.instant(), Inzageregel.Soort.FORMULIER));
        }
    }

    private Instant beginVanVandaag() {
        return LocalDate.ofInstant(klok.instant(), klok.getZone())
                .atStartOfDay(klok.getZone())
                .toInstant();
    }

    /**
     * Notes that someone saw in a list whose cases these are: once a day for each case, for such a list is drawn again all day.
     * What is no case is left out.
     */
    public void naamGezien(Collection<String> dossiernummers, String wie) {
        Set<String> gezien = new TreeSet<>(dossiernummers);
        if (gezien.isEmpty()) {
            return;
        }
        Instant nu = klok.instant();
        gezien.removeAll(regels.namenGezien(wie, beginVanVandaag(), gezien));
        regels.saveAll(gezien.stream()
                .filter(dossiers::bestaat)
                .map(nummer -> new Inzageregel(null, nummer, wie, nu, Inzageregel.Soort.NAAM))
                .toList());
    }

    @Transactional(readOnly = true)
    public long aantal(String dossiernummer) {
        return regels.countByDossiernummer(dossiernummer);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Inzageregel> van(String dossiernummer, int vanaf, int aantal) {
        return regels.nieuwste(dossiernummer, vanaf, aantal);
    }
}
