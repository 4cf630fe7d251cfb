package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes the place of those who died in a case (BW art. 4:182). */
@Service
@Transactional
public class Erfgenamen {

    private final Erfgenaamrepository erfgenamen;
    private final Dossiers dossiers;
    private final Clock klok;

    Erfgenamen(Erfgenaamrepository erfgenamen, Dossiers dossiers, Clock klok) {
        this.erfgenamen = erfgenamen;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    /** Empty while nobody is known; who turns out to live has none. */
    @Transactional(readOnly = true)
    public Optional<Erfgenaam> van(Persoon persoon) {
        return persoon.overledenOp() == null
                ? Optional.empty()
                : erfgenamen.findFirstByPersoonOrderByIdDesc(persoon.id());
    }

    /** Who died last in this case; empty when everyone lives. */
    @Transactional(readOnly = true)
    public Optional<Persoon> overledene(String dossiernummer) {
        return dossiers.overledenen(dossiernummer).stream().max(Comparator.comparing(Persoon::overledenOp));
    }

    /**
     * From now on letters that were for this person go to the heir.
     *
     * @throws Invoerfout at {@code erfgenaam} or {@code erfgenaamAdres} when one of both is not known
     */
    public void noteer(Persoon overledene, String naam, String adres) {
        if (naam == null) {
            throw new Invoerfout("erfgenaam", "vul in wie de erfgenaam is");
        }
        if (adres == null) {
            throw new Invoerfout("erfgenaamAdres", "vul in waar de brieven heen gaan");
        }
        erfgenamen.save(new Erfgenaam(null, overledene.id(), naam, adres, klok.instant()));
    }
}
