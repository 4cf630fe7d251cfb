package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, finds and keeps cases and the persons in them. */
@Service
@Transactional
public class Dossiers {

    private final Dossierrepository dossiers;
    private final Personen personen;
    private final Deelnames deelnames;
    private final Volgnummers volgnummers;
    private final Clock klok;
    private final String gemeentecode;

    Dossiers(
            Dossierrepository dossiers,
            Personen personen,
            Deelnames deelnames,
            Volgnummers volgnummers,
            Clock klok,
            @Value("${schuldhulproute.gemeentecode:0000}") String gemeentecode) {
        this.dossiers = dossiers;
        this.personen = personen;
        this.deelnames = deelnames;
        this.volgnummers = volgnummers;
        this.klok = klok;
        this.gemeentecode = gemeentecode;
    }

    /**
     * Opens a case.
     *
     * @param kenmerk the reference of the sender, or null; must not be in use
     * @param aangemeldOp the day on which the municipality was reached
     * @param aanvraagOp the day of the aanvraag, or null when there is none yet
     */
    public Dossier open(Dossier.Herkomst herkomst, String kenmerk, LocalDate aangemeldOp, LocalDate aanvraagOp) {
        String nummer = "D-%d-%06d"
                .formatted(
                        aangemeldOp.getYear(),
                        volgnummers.save(new Volgnummer(null, aangemeldOp)).id());
        return dossiers.save(
                new Dossier(nummer, gemeentecode, herkomst, kenmerk, aangemeldOp, aanvraagOp, klok.instant()));
    }

    /**
     * @throws OnbekendDossier when there is no case with this number
     */
    @Transactional(readOnly = true)
    public Dossier dossier(String nummer) {
        return dossiers.findById(nummer).orElseThrow(() -> new OnbekendDossier(nummer));
    }

    @Transactional(readOnly = true)
    public boolean bestaat(String nummer) {
        return dossiers.existsById(nummer);
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> metKenmerk(String kenmerk) {
        return dossiers.findByKenmerk(kenmerk);
    }

    /**
     * The cases in which this person takes part, running and ended, in the order of their numbers. Two persons are the
     * same when their BSN is the same, or, while one of both is not known, their name and day of birth.
     */
    @Transactional(readOnly = true)
    public List<Dossier> vanPersoon(Persoon gezocht) {
        Set<Persoon> dezelfde = new LinkedHashSet<>();
        if (gezocht.bsn() != null) {
            dezelfde.addAll(personen.findByBsn(gezocht.bsn()));
        }
        dezelfde.addAll(naamgenoten(gezocht));
        return dezelfde.stream()
                .flatMap(persoon -> deelnames.findByPersoonAndTotIsNull(persoon.id()).stream())
                .map(Deelname::dossiernummer)
                .distinct()
                .sorted()
                .map(this::dossier)
                .toList();
    }

    /** Those who can be the same person by name and day of birth, while of one of both no BSN is known. */
    private List<Persoon> naamgenoten(Persoon gezocht) {
        return metNaam(gezocht).stream()
                .filter(persoon -> persoon.bsn() == null || gezocht.bsn() == null)
                .filter(persoon -> persoon.voornaam() == null
                        || gezocht.voornaam() == null
                        || persoon.voornaam().equalsIgnoreCase(gezocht.voornaam()))
                .toList();
    }

    /**
     * This person in each case: a new aanmelding keeps who asks anew, and only the BSN tells for certain that it is the same
     * one. Without a BSN he is only himself.
     */
    @Transactional(readOnly = true)
    public List<Persoon> zelfde(Persoon persoon) {
        return persoon.bsn() == null ? List.of(persoon) : personen.findByBsn(persoon.bsn());
    }

    /**
     * Looks whether no case says of who has this BSN that he died.
     *
     * @param veld the field in which the BSN was filled in
     * @throws OverledenGemeld when one does; never for who is noted as dead himself
     */
    @Transactional(readOnly = true)
    public void controleerInLeven(String veld, Persoon persoon) {
        if (persoon.bsn() == null || persoon.overledenOp() != null) {
            return;
        }
        personen.findByBsn(persoon.bsn()).stream()
                .filter(zelfde -> zelfde.overledenOp() != null)
                .flatMap(zelfde -> waarinDeelneemt(zelfde).stream()
                        .map(nummer -> new OverledenGemeld(veld, zelfde.overledenOp(), nummer)))
                .max(Comparator.comparing(OverledenGemeld::dossiernummer))
                .ifPresent(gemeld -> {
                    throw gemeld;
                });
    }

    /** The cases in which somebody takes part who may be this person, but of whom that is not certain: no BSN says so. */
    @Transactional(readOnly = true)
    public List<String> misschien(Persoon persoon, String behalve) {
        return inDossiers(
                naamgenoten(persoon).stream().filter(naamgenoot -> naamgenoot.overledenOp() == null), persoon, behalve);
    }

    /** As {@link #misschien}, also of who was noted as dead himself. */
    @Transactional(readOnly = true)
    public List<String> naamgenootIn(Persoon persoon, String behalve) {
        return inDossiers(naamgenoten(persoon).stream(), persoon, behalve);
    }

    private List<String> inDossiers(Stream<Persoon> naamgenoten, Persoon persoon, String behalve) {
        return naamgenoten
                .filter(naamgenoot -> !naamgenoot.id().equals(persoon.id()))
                .flatMap(naamgenoot -> deelnames.findByPersoonAndTotIsNull(naamgenoot.id()).stream())
                .map(Deelname::dossiernummer)
                .filter(nummer -> !nummer.equals(behalve))
                .distinct()
                .toList();
    }

    /** Without the day of birth a name is no person. */
    private List<Persoon> metNaam(Persoon gezocht) {
        return gezocht.geboortedatum() == null
                ? List.of()
                : personen.findByAchternaamIgnoreCaseAndGeboortedatum(gezocht.achternaam(), gezocht.geboortedatum());
    }

    /**
     * The running case in which this person takes part, as who asked for help or as partner: nobody has two. Someone of whom
     * only the name is known can be anyone.
     *
     * @param behalve the case that does not count; null when each does
     */
    @Transactional(readOnly = true)
    public Optional<Dossier> loopt(Persoon persoon, String behalve) {
        return persoon.bsn() == null && persoon.geboortedatum() == null
                ? Optional.empty()
                : vanPersoon(persoon).stream()
                        .filter(ander -> !ander.nummer().equals(behalve) && ander.beeindigdOp() == null)
                        .findFirst();
    }

    /** The running cases that this user handles. */
    @Transactional(readOnly = true)
    public List<Dossier> vanBehandelaar(String behandelaar) {
        return dossiers.findByBehandelaarAndBeeindigdOpIsNullOrderByNummer(behandelaar);
    }

    /** Whoever takes the first task of a case handles it from then on; nothing when someone does already. */
    public void eersteBehandelaar(String nummer, String behandelaar, LocalDate op) {
        dossiers.eersteBehandelaar(nummer, behandelaar, op);
    }

    public void bewaar(Dossier dossier) {
        dossiers.save(dossier);
    }

    public Persoon bewaar(Persoon persoon) {
        return personen.save(persoon);
    }

    /** Adds a person to a case. */
    public Persoon voegToe(String dossiernummer, Persoon persoon, Deelname.Rol rol, LocalDate sinds) {
        Persoon bewaard = personen.save(persoon);
        deelnames.save(new Deelname(null, dossiernummer, bewaard.id(), rol, sinds, null));
        return bewaard;
    }

    /** The person who asked for help. */
    @Transactional(readOnly = true)
    public Persoon aanvrager(String dossiernummer) {
        return personen.met(dossiernummer, Deelname.Rol.AANVRAGER.name()).stream()
                .findFirst()
                .orElseThrow(() -> new OnbekendDossier(dossiernummer));
    }

    /** Whose case it is now: the aanvrager and then the partner, if there is one. */
    @Transactional(readOnly = true)
    public List<Persoon> inwoners(String dossiernummer) {
        List<Persoon> inwoners = personen.nu(dossiernummer);
        if (inwoners.isEmpty()) {
            throw new OnbekendDossier(dossiernummer);
        }
        return inwoners;
    }

    @Transactional(readOnly = true)
    public Optional<Persoon> partner(String dossiernummer) {
        return personen.met(dossiernummer, Deelname.Rol.PARTNER.name()).stream().findFirst();
    }

    /**
     * Ends the part of one person in a case. When the aanvrager leaves and a partner stays, the partner becomes the
     * aanvrager: there is always someone whose case it is.
     */
    public void verlaat(String dossiernummer, Persoon persoon, LocalDate op) {
        var lopend = deelnames.findByDossiernummerAndTotIsNull(dossiernummer);
        if (lopend.size() < 2) {
            throw new IllegalStateException("de laatste persoon kan een dossier niet verlaten");
        }
        for (Deelname deelname : lopend) {
            deelnames.save(
                    deelname.persoon().equals(persoon.id()) ? deelname.tot(op) : deelname.als(Deelname.Rol.AANVRAGER));
        }
    }

    /**
     * Takes back that the part of this person ended, as when a death was told by mistake: each of the two is again what he was.
     *
     * @throws Invoerfout when {@link #isVol another one takes part} in the meantime
     */
    public void keertTerug(String dossiernummer, Persoon persoon) {
        List<Deelname> alle = deelnames.findByDossiernummerOrderByRolAscIdAsc(dossiernummer);
        List<Deelname> lopend =
                alle.stream().filter(deelname -> deelname.tot() == null).toList();
        if (lopend.stream().anyMatch(deelname -> deelname.persoon().equals(persoon.id()))) {
            return;
        }
        if (isVol(dossiernummer, persoon)) {
            throw new Invoerfout(null, "in dit dossier doen al twee mensen mee");
        }
        Deelname eigen = alle.stream()
                .filter(deelname -> deelname.persoon().equals(persoon.id()))
                .max(Comparator.comparing(Deelname::tot))
                .orElseThrow();
        lopend.forEach(ander -> deelnames.save(
                ander.als(eigen.rol() == Deelname.Rol.AANVRAGER ? Deelname.Rol.PARTNER : Deelname.Rol.AANVRAGER)));
        deelnames.save(eigen.tot(null));
    }

    /** Whether two others take part in this case, so that this person cannot come back to it. */
    @Transactional(readOnly = true)
    public boolean isVol(String dossiernummer, Persoon persoon) {
        List<Deelname> lopend = deelnames.findByDossiernummerAndTotIsNull(dossiernummer);
        return lopend.size() > 1
                && lopend.stream().noneMatch(deelname -> deelname.persoon().equals(persoon.id()));
    }

    /** Those in a case of whom it was told that they died; who left it before, is not in it any more. */
    @Transactional(readOnly = true)
    public List<Persoon> overledenen(String dossiernummer) {
        return betrokkenen(dossiernummer).stream()
                .filter(betrokkene -> betrokkene.persoon().overledenOp() != null)
                .filter(betrokkene -> deedMee(betrokkene.tot(), betrokkene.persoon()))
                .map(Betrokkene::persoon)
                .toList();
    }

    /** Those who take or took part in a case and died, also long after they left it: what was theirs, is that of the heirs. */
    @Transactional(readOnly = true)
    public List<Persoon> overledenBetrokkenen(String dossiernummer) {
        return betrokkenen(dossiernummer).stream()
                .map(Betrokkene::persoon)
                .filter(persoon -> persoon.overledenOp() != null)
                .toList();
    }

    private static boolean deedMee(LocalDate tot, Persoon persoon) {
        return tot == null || tot.equals(persoon.overledenOp());
    }

    /** The cases in which this person takes part, or took part until he died, as he is kept there. */
    @Transactional(readOnly = true)
    public List<String> waarinDeelneemt(Persoon persoon) {
        return deelnames.findByPersoon(persoon.id()).stream()
                .filter(deelname -> deedMee(deelname.tot(), persoon))
                .map(Deelname::dossiernummer)
                .distinct()
                .toList();
    }

    /** The other cases in which this person takes part, or took part until he died. */
    @Transactional(readOnly = true)
    public List<String> elders(Persoon persoon, String behalve) {
        return zelfde(persoon).stream()
                .flatMap(zelfde -> waarinDeelneemt(zelfde).stream())
                .filter(nummer -> !nummer.equals(behalve))
                .distinct()
                .toList();
    }

    /** Everyone who takes or took part in a case; the aanvrager first. */
    @Transactional(readOnly = true)
    public List<Betrokkene> betrokkenen(String dossiernummer) {
        return deelnames.findByDossiernummerOrderByRolAscIdAsc(dossiernummer).stream()
                .map(deelname -> new Betrokkene(
                        personen.findById(deelname.persoon()).orElseThrow(),
                        deelname.rol(),
                        deelname.sinds(),
                        deelname.tot()))
                .toList();
    }

    /**
     * Cases by (a part of) the name of a person in them, upper and lower case alike; fifty-one at most, so that the reader
     * can tell that there are more than fifty.
     */
    @Transactional(readOnly = true)
    public List<Zoektreffer> zoekOpNaam(String naam) {
        String letterlijk = naam.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_")
                .replaceAll("\\s+", " ");
        return personen.zoek("%" + letterlijk + "%");
    }
}
