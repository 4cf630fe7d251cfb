package nl.schuldhulproute.aanmelding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import nl.schuldhulproute.dossier.Bsn;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Crisisbeoordeling;
import nl.schuldhulproute.dossier.Crisistoets;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Eenmalig;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.OverledenGemeld;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Vervolgaanvraag;
import nl.schuldhulproute.termijn.Crisistermijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case for a request: the persons, the dates and the terms that run from them (A1 and A2 from the aanmelding, A3
 * from the aanvraag, A4 when a threat is known).
 */
@Service
@Transactional
public class Aanmeldingen {

    private static final int OUDSTE_LEEFTIJD = 120;

    private final Dossiers dossiers;
    private final Crises crises;
    private final Crisisbeoordeling beoordeling;
    private final Eenmalig eenmalig;
    private final Termijnregister register;
    private final Crisistermijn crisistermijn;
    private final Clock klok;

    Aanmeldingen(
            Dossiers dossiers,
            Crises crises,
            Crisisbeoordeling beoordeling,
            Eenmalig eenmalig,
            Termijnregister register,
            Crisistermijn crisistermijn,
            Clock klok) {
        this.dossiers = dossiers;
        this.crises = crises;
        this.beoordeling = beoordeling;
        this.eenmalig = eenmalig;
        this.register = register;
        this.crisistermijn = crisistermijn;
        this.klok = klok;
    }

    /**
     * Opens the case.
     *
     * @throws LooptAl when this person has a running case
     * @throws OverledenGemeld when a case says that this person, or the partner, died
     * @throws Invoerfout when something in it cannot be
     */
    public Dossier neemAan(Aanmelding aanmelding) {
        controleer(aanmelding);
        Persoon aanvrager = aanmelding.aanvrager().alsPersoon(klok.instant());
        dossiers.controleerInLeven("bsn", aanvrager);
        dossiers.loopt(aanvrager, null).ifPresent(dossier -> {
            throw new LooptAl(dossier.nummer());
        });
        Optional<Persoon> partner =
                Optional.ofNullable(aanmelding.partner()).map(ander -> ander.alsPersoon(klok.instant()));
        partner.ifPresent(ander -> dossiers.controleerInLeven("partnerBsn", ander));
        partner.flatMap(ander -> dossiers.loopt(ander, null)).ifPresent(dossier -> {
            throw LooptAl.voorDePartner(dossier.nummer());
        });
        int eerdere = dossiers.vanPersoon(aanvrager).size();
        Dossier dossier = dossiers.open(
                aanmelding.herkomst(), aanmelding.kenmerk(), aanmelding.aangemeldOp(), aanmelding.aanvraagOp());
        if (!eenmalig.gebeurtNu("persoon:" + afdruk(aanvrager) + ":" + eerdere, dossier.nummer())) {
            throw new LooptAl(null);
        }
        dossiers.voegToe(dossier.nummer(), aanvrager, Deelname.Rol.AANVRAGER, aanmelding.aangemeldOp());
        partner.ifPresent(ander -> {
            ander.woontSamenMet(aanvrager);
            dossiers.voegToe(dossier.nummer(), ander, Deelname.Rol.PARTNER, aanmelding.aangemeldOp());
        });
        startTermijnen(dossier, aanmelding.dreiging());
        return dossier;
    }

    /** The running case of the person whose earlier case this is. */
    Optional<Dossier> lopend(String eerder) {
        return dossiers.loopt(dossiers.aanvrager(eerder), null);
    }

    /**
     * Opens a new case for whoever asked for help again after this case had ended; a partner takes part only when that was
     * asked, and when no other case runs for her or him.
     */
    Dossier neemOpnieuwAan(Vervolgaanvraag vervolg) {
        LocalDate op = vervolg.aanvraagOp();
        Dossier dossier = dossiers.open(vervolg.herkomst(), null, op, op);
        dossiers.voegToe(dossier.nummer(), dossiers.aanvrager(vervolg.dossiernummer()), Deelname.Rol.AANVRAGER, op);
        dossiers.partner(vervolg.dossiernummer())
                .filter(partner -> vervolg.metPartner() && partner.overledenOp() == null)
                .filter(partner -> dossiers.loopt(partner, null).isEmpty())
                .ifPresent(partner -> dossiers.voegToe(dossier.nummer(), partner, Deelname.Rol.PARTNER, op));
        startTermijnen(dossier, null);
        return dossier;
    }

    private void startTermijnen(Dossier dossier, Crisis.Dreiging dreiging) {
        register.start(dossier.nummer(), "A1", dossier.aangemeldOp());
        register.start(dossier.nummer(), "A2", dossier.aangemeldOp());
        if (dossier.aanvraagOp() != null) {
            register.start(dossier.nummer(), "A3", dossier.aanvraagOp());
        }
        if (beoordeling.isCrisis(
                dossier.nummer(),
                new Crisistoets.Feiten(dreiging, null, dossier.aangemeldOp()),
                dossier.aangemeldOp())) {
            crises.save(new Crisis(dossier.nummer(), dreiging, dossier.aangemeldOp(), klok.instant()));
            crisistermijn.bekend(dossier.nummer(), dossier.aanvraagOp(), null, dossier.aangemeldOp());
        }
    }

    private void controleer(Aanmelding aanmelding) {
        if (aanmelding
                .aangemeldOp()
                .isBefore(LocalDate.ofInstant(klok.instant(), klok.getZone()).minusYears(1))) {
            throw new Invoerfout("aangemeldOp", "dit is meer dan een jaar geleden: kijk het jaartal na");
        }
        controleerGeboortedatum("geboortedatum", aanmelding.aanvrager(), aanmelding);
        if (aanmelding.partner() != null) {
            controleerGeboortedatum("partnerGeboortedatum", aanmelding.partner(), aanmelding);
        }
        if (aanmelding.herkomst() == Dossier.Herkomst.VROEGSIGNAAL && !aanmelding.aanvraag()) {
            throw new Invoerfout(
                    "aanvraag", "wie een aanbod na een vroegsignaal aanneemt, doet daarmee een aanvraag: kies ja");
        }
        if (!aanmelding.aanvrager().isBereikbaar()) {
            throw new Invoerfout("telefoon", "vul een telefoonnummer, een e-mailadres of een adres in");
        }
        if (aanmelding.partner() != null && aanmelding.partner().bsn() != null) {
            String bsn = Bsn.controleer("partnerBsn", aanmelding.partner().bsn());
            String ander = aanmelding.aanvrager().bsn();
            if (ander != null && bsn.equals(Bsn.controleer("bsn", ander))) {
                throw new Invoerfout("partnerBsn", "dit is het nummer van de inwoner zelf");
            }
        }
    }

    private static void controleerGeboortedatum(String veld, Betrokkene wie, Aanmelding aanmelding) {
        if (wie.geboortedatum() != null
                && (wie.geboortedatum().isAfter(aanmelding.aangemeldOp())
                        || wie.geboortedatum().isBefore(aanmelding.aangemeldOp().minusYears(OUDSTE_LEEFTIJD)))) {
            throw new Invoerfout(veld, "dit kan niet de geboortedatum zijn: kijk het jaartal na");
        }
    }

    /** Tells persons apart without repeating who they are. */
    private static String afdruk(Persoon persoon) {
        String wie = persoon.bsn() != null
                ? persoon.bsn()
                : String.join(
                                "|",
                                persoon.voornaam(),
                                persoon.achternaam(),
                                persoon.geboortedatum().toString())
                        .toLowerCase(Locale.ROOT);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(wie.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
