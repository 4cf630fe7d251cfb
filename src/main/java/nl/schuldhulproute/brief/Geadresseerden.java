package nl.schuldhulproute.brief;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Betrokkene;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Erfgenaam;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import org.springframework.stereotype.Component;

/**
 * To whom the letters of a case go: to those it is about, or to who objects and who acts for him (Awb art. 6:17, 7:12). A
 * decision goes to each of two partners; another letter does where they do not live at one address.
 */
@Component
class Geadresseerden {

    private static final String BEZWAAR = "bezwaar-";
    private static final String CONCEPT = "concept-";

    private final Dossiers dossiers;
    private final Besluitconcepten concepten;
    private final Bezwaarschriften bezwaren;
    private final Erfgenamen erfgenamen;
    private final Briefvoorkeuren voorkeuren;

    Geadresseerden(
            Dossiers dossiers,
            Besluitconcepten concepten,
            Bezwaarschriften bezwaren,
            Erfgenamen erfgenamen,
            Briefvoorkeuren voorkeuren) {
        this.erfgenamen = erfgenamen;
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.bezwaren = bezwaren;
        this.voorkeuren = voorkeuren;
    }

    /**
     * One for each letter. Nobody is written to who has died: the heir is, where one is known (BW art. 4:182), also beside a
     * partner who lives when the letter is about what the heir takes part in.
     *
     * @param over the draft or the objection that the letter is about; null when there is none
     */
    List<Geadresseerde> van(String dossiernummer, Briefsoort soort, String over) {
        Optional<Bezwaar> bezwaar = bezwaar(dossiernummer, over);
        if (bezwaar.isPresent()) {
            return van(bezwaar.get()).stream().toList();
        }
        List<Persoon> inwoners = dossiers.inwoners(dossiernummer).stream()
                .filter(inwoner -> inwoner.overledenOp() == null)
                .toList();
        Stream<Geadresseerde> opvolgers = zaakVanErfgenamen(over).stream().flatMap(this::opvolgers);
        if (inwoners.isEmpty()) {
            return Stream.concat(
                            dossiers.inwoners(dossiernummer).stream()
                                    .flatMap(overledene -> erfgenaam(overledene).stream()),
                            opvolgers)
                    .distinct()
                    .toList();
        }
        if (soort.isBesluit() || !wonenSamen(inwoners)) {
            return Stream.concat(inwoners.stream().map(this::persoonlijk), opvolgers)
                    .toList();
        }
        Persoon eerste = inwoners.get(0);
        return List.of(new Geadresseerde(Dossiergegevens.namen(inwoners), eerste.adresregels(), null, email(eerste)));
    }

    private Stream<Geadresseerde> opvolgers(String zaak) {
        return erfgenamen.in(zaak).stream().flatMap(overledene -> erfgenaam(overledene).stream());
    }

    /** Whether what is decided in this matter is for an heir together with a partner who lives, or with the heir of the other. */
    boolean isMetErfgenaam(String dossiernummer, String zaak) {
        List<Persoon> inwoners = dossiers.inwoners(dossiernummer);
        long leven = inwoners.stream()
                .filter(inwoner -> inwoner.overledenOp() == null)
                .count();
        long erven = Stream.concat(
                        opvolgers(zaak),
                        leven == 0
                                ? inwoners.stream().flatMap(overledene -> erfgenaam(overledene).stream())
                                : Stream.empty())
                .map(Geadresseerde::overledene)
                .distinct()
                .count();
        return erven > 0 && leven + erven > 1;
    }

    /** A partner of whom no address is known, is thought to live with the other. */
    private static boolean wonenSamen(List<Persoon> inwoners) {
        return inwoners.stream()
                        .map(Persoon::adresregels)
                        .filter(adres -> !adres.isEmpty())
                        .map(adres -> String.join(" ", adres).toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < 2;
    }

    /** Where the one it is about has died: a decision is then handed to who inherits. */
    Geadresseerde erfgenamen(String dossiernummer, String over) {
        String naam = bezwaar(dossiernummer, over)
                .flatMap(this::wieHetAangaat)
                .map(Persoon::naam)
                .orElseGet(() -> Dossiergegevens.namen(dossiers.inwoners(dossiernummer)));
        return new Geadresseerde("erfgenamen van " + naam, List.of(), null, null, null, naam);
    }

    /**
     * To whom a letter goes that is made again: to the heir who is known now, when who it was for died.
     *
     * @param overledene whose death held it back; null when it was not
     * @throws Invoerfout when no heir is known
     */
    Geadresseerde nu(Brief brief, Long overledene) {
        return Stream.of(overledene, brief.overledene(), brief.persoon())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(wie -> overleden(brief, wie))
                .map(persoon -> erfgenaam(persoon)
                        .orElseThrow(() -> new Invoerfout(
                                "brief",
                                "wie deze brief zou krijgen, is overleden, en er is nog geen erfgenaam ingevuld")))
                .orElseGet(() -> new Geadresseerde(
                        brief.geadresseerde(),
                        brief.adres() == null
                                ? List.of()
                                : brief.adres().lines().toList(),
                        brief.persoon(),
                        null,
                        brief.overledene(),
                        null));
    }

    /**
     * Whether a letter to all of a case names this person, alone or with the other of the two. A letter to who acts for somebody
     * does not.
     */
    boolean noemt(Brief brief, Persoon persoon) {
        return brief.geadresseerde().equals(persoon.naam())
                || brief.geadresseerde().equals(Dossiergegevens.namen(dossiers.inwoners(brief.dossiernummer())));
    }

    /** Who of the case of this letter this is; empty for who lives. */
    Optional<Persoon> overleden(Brief brief, Long wie) {
        return dossiers.betrokkenen(brief.dossiernummer()).stream()
                .map(Betrokkene::persoon)
                .filter(persoon -> persoon.id().equals(wie))
                .filter(persoon -> persoon.overledenOp() != null)
                .findFirst();
    }

    /** False when the one person died for whom it was made. */
    boolean leeft(Brief brief) {
        return dossiers.overledenen(brief.dossiernummer()).stream()
                .noneMatch(overledene -> overledene.id().equals(brief.persoon()));
    }

    /** What the decision is about of which a draft is made, where heirs can take part in it beside a partner. */
    private Optional<String> zaakVanErfgenamen(String over) {
        if (over == null || !over.startsWith(CONCEPT)) {
            return Optional.empty();
        }
        return concepten.findById(Besluitconcept.id(over)).map(concept -> switch (concept.soort()) {
            case DWANGSOM -> concept.zaak();
            case INTREKKING -> Besluit.onderwerp(concept.betreft());
            default -> null;
        });
    }

    /** The objection that a letter is about; empty when it is about none. */
    Optional<Bezwaar> bezwaar(String dossiernummer, String over) {
        return zaak(over)
                .flatMap(bezwaren::findById)
                .filter(bezwaar -> bezwaar.dossiernummer().equals(dossiernummer));
    }

    private Optional<Long> zaak(String over) {
        if (over == null) {
            return Optional.empty();
        }
        if (over.startsWith(CONCEPT)) {
            return concepten
                    .findById(Besluitconcept.id(over))
                    .filter(concept -> concept.soort() == Besluitconcept.Soort.BESLISSING_OP_BEZWAAR)
                    .map(Besluitconcept::zaak)
                    .map(Bezwaar::id);
        }
        return over.startsWith(BEZWAAR) ? Optional.of(Bezwaar.id(over)) : Optional.empty();
    }

    /** Who objects, or for whom somebody else does. */
    Optional<Persoon> wieHetAangaat(Bezwaar bezwaar) {
        if (bezwaar.persoon() != null) {
            return dossiers.betrokkenen(bezwaar.dossiernummer()).stream()
                    .map(Betrokkene::persoon)
                    .filter(persoon -> persoon.id().equals(bezwaar.persoon()))
                    .findFirst();
        }
        return bezwaar.namens() == Deelname.Rol.PARTNER
                ? dossiers.partner(bezwaar.dossiernummer())
                : Optional.of(dossiers.aanvrager(bezwaar.dossiernummer()));
    }

    /**
     * Who acts for who objects gets the letters (Awb art. 6:17). His mandate ended with a death (BW art. 3:72): then the heir does,
     * unless it is for the heirs that he objects, or nobody knows who they are.
     */
    private Optional<Geadresseerde> van(Bezwaar bezwaar) {
        Optional<Persoon> persoon = wieHetAangaat(bezwaar);
        boolean naarErfgenaam = !isVoorErfgenamen(bezwaar)
                && persoon.flatMap(erfgenamen::bekende).isPresent();
        if (bezwaar.gemachtigde() != null && !naarErfgenaam) {
            List<String> adres = bezwaar.gemachtigdeAdres() == null
                    ? List.of()
                    : bezwaar.gemachtigdeAdres().lines().map(String::strip).toList();
            return Optional.of(new Geadresseerde(bezwaar.gemachtigde(), adres, null, null));
        }
        return persoon.flatMap(
                iemand -> iemand.overledenOp() == null ? Optional.of(persoonlijk(iemand)) : erfgenaam(iemand));
    }

    /** Who acts for who objects, and gets the letters about this objection; empty when nobody does. */
    Optional<Geadresseerde> gemachtigde(String dossiernummer, String over) {
        return bezwaar(dossiernummer, over).flatMap(this::van).filter(Geadresseerde::isVoorAllen);
    }

    /** Who objects for somebody else after that one died, does so for the heirs. */
    private boolean isVoorErfgenamen(Bezwaar bezwaar) {
        return bezwaar.gemachtigde() != null
                && wieHetAangaat(bezwaar)
                        .map(Persoon::overledenOp)
                        .filter(bezwaar.ontvangenOp()::isAfter)
                        .isPresent();
    }

    /** For whom somebody else objects; empty when nobody does. */
    Optional<String> namens(Bezwaar bezwaar) {
        if (bezwaar.gemachtigde() == null) {
            return Optional.empty();
        }
        return wieHetAangaat(bezwaar)
                .map(persoon -> isVoorErfgenamen(bezwaar)
                        ? erfgenamen.bekende(persoon).map(Erfgenaam::naam).orElse("de erfgenamen van " + persoon.naam())
                        : persoon.naam());
    }

    /** While nobody knows who inherits, the letter is for all heirs. */
    private Optional<Geadresseerde> erfgenaam(Persoon overledene) {
        return erfgenamen.van(overledene).map(erfgenaam -> {
            Stream<String> adres = erfgenaam.adresregels().stream();
            return new Geadresseerde(
                    erfgenaam.isBekend() ? erfgenaam.naam() : "erfgenamen van " + overledene.naam(),
                    (erfgenaam.isBekend()
                                    ? Stream.concat(Stream.of("erfgenaam van " + overledene.naam()), adres)
                                    : adres)
                            .toList(),
                    null,
                    null,
                    overledene.id(),
                    overledene.naam());
        });
    }

    Geadresseerde persoonlijk(Persoon persoon) {
        return new Geadresseerde(persoon.naam(), persoon.adresregels(), persoon.id(), email(persoon));
    }

    private String email(Persoon persoon) {
        return voorkeuren
                .findFirstByPersoonOrderByIdDesc(persoon.id())
                .map(Briefvoorkeur::email)
                .orElse(null);
    }
}
