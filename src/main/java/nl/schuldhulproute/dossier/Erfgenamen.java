package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes the place of those who died in a case (BW art. 4:182). */
@Service
@Transactional
public class Erfgenamen {

    private static final int LANGSTE_NAAM = 200;
    private static final int LANGSTE_ADRES = 300;

    private final Erfgenaamrepository erfgenamen;
    private final Erfopvolgingen opvolgingen;
    private final Personen personen;
    private final Dossiers dossiers;
    private final Clock klok;

    Erfgenamen(
            Erfgenaamrepository erfgenamen,
            Erfopvolgingen opvolgingen,
            Personen personen,
            Dossiers dossiers,
            Clock klok) {
        this.erfgenamen = erfgenamen;
        this.opvolgingen = opvolgingen;
        this.personen = personen;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    /** Empty while nothing was filled in; who turns out to live has none. */
    @Transactional(readOnly = true)
    public Optional<Erfgenaam> van(Persoon persoon) {
        return persoon.overledenOp() == null
                ? Optional.empty()
                : erfgenamen.findFirstByPersoonOrderByIdDesc(persoon.id());
    }

    /** Who inherits; empty while nobody knows that. */
    @Transactional(readOnly = true)
    public Optional<Erfgenaam> bekende(Persoon persoon) {
        return van(persoon).filter(Erfgenaam::isBekend);
    }

    /** Who died last in this case; empty when everyone lives. */
    @Transactional(readOnly = true)
    public Optional<Persoon> overledene(String dossiernummer) {
        return dossiers.overledenen(dossiernummer).stream().max(Comparator.comparing(Persoon::overledenOp));
    }

    /** Those who died of whom an heir takes the place in this matter ({@code ingebrekestelling-3}, {@code besluit-3}). */
    @Transactional(readOnly = true)
    public List<Persoon> in(String zaak) {
        return opvolgingen.findByZaakOrderById(zaak).stream()
                .flatMap(opvolging -> personen.findById(opvolging.persoon()).stream())
                .toList();
    }

    /**
     * The same as {@link #noteer(Persoon, String, String)}, and in this matter the heir gets letters also beside a partner who
     * lives.
     */
    public void noteer(Persoon overledene, String naam, String adres, String zaak) {
        noteer(overledene, naam, adres);
        if (in(zaak).stream().noneMatch(persoon -> persoon.id().equals(overledene.id()))) {
            opvolgingen.save(new Erfopvolging(null, zaak, overledene.id(), klok.instant()));
        }
    }

    /** This person lives: who was filled in is no heir, and a later death asks for one again. */
    public void heeftGeen(Persoon persoon) {
        erfgenamen.deleteAll(erfgenamen.findByPersoon(persoon.id()));
        opvolgingen.deleteAll(opvolgingen.findByPersoon(persoon.id()));
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
        if (naam.length() > LANGSTE_NAAM || adres.length() > LANGSTE_ADRES) {
            throw new Invoerfout(
                    naam.length() > LANGSTE_NAAM ? "erfgenaam" : "erfgenaamAdres",
                    "schrijf de naam in hoogstens %d tekens en het adres in hoogstens %d"
                            .formatted(LANGSTE_NAAM, LANGSTE_ADRES));
        }
        erfgenamen.save(new Erfgenaam(null, overledene.id(), naam, adres, klok.instant()));
    }

    /**
     * Nobody knows who inherits. From now on letters that were for this person go to the heirs, at the last address (Awb art.
     * 3:41 lid 2).
     *
     * @param gezocht what was done to find an heir
     * @throws Invoerfout at {@code laatsteAdres} or {@code toelichting} when one of both is missing
     */
    public void zijnOnbekend(Persoon overledene, String adres, String gezocht) {
        if (gezocht == null) {
            throw new Invoerfout("toelichting", "schrijf op wat u deed om een erfgenaam te vinden");
        }
        if (adres == null) {
            throw new Invoerfout("laatsteAdres", "vul in waar de brieven heen gaan");
        }
        erfgenamen.save(new Erfgenaam(null, overledene.id(), null, adres, klok.instant()));
    }
}
