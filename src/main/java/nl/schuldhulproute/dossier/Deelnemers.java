package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a case: a partner can join, and one of the two can leave or stop. Each leaves a line on the timeline. */
@Service
@Transactional
public class Deelnemers {

    /** Why someone no longer takes part. A death is told as an event, for more follows from it. */
    public enum Reden {
        UIT_ELKAAR("ze zijn uit elkaar"),
        STOPT("deze persoon wil geen schuldhulp meer"),
        ANDERS("om een andere reden");

        private final String opschrift;

        Reden(String opschrift) {
            this.opschrift = opschrift;
        }

        public String opschrift() {
            return opschrift;
        }
    }

    /** The partner who joins. */
    public record Partner(String voornaam, String achternaam, LocalDate geboortedatum, String bsn, LocalDate sinds) {}

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Deelnemers(Dossiers dossiers, Tijdlijn tijdlijn, Clock klok) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Two persons with joint debts share a case. */
    public void partnerDoetMee(String dossiernummer, Partner partner, String door) {
        Dossier dossier = open(dossiernummer, partner.sinds(), "sinds");
        List<Persoon> nu = dossiers.inwoners(dossiernummer);
        if (nu.size() > 1) {
            throw new Invoerfout(null, "in dit dossier doen al twee mensen mee");
        }
        String bsn = partner.bsn() == null ? null : Bsn.controleer("bsn", partner.bsn());
        if (bsn != null && bsn.equals(nu.get(0).bsn())) {
            throw new Invoerfout("bsn", "dit is het nummer van de inwoner zelf");
        }
        Persoon persoon = new Persoon(partner.voornaam(), partner.achternaam(), klok.instant());
        persoon.isGeborenOp(partner.geboortedatum());
        persoon.heeftBsn(bsn);
        dossiers.controleerInLeven("bsn", persoon);
        persoon.woontSamenMet(nu.get(0));
        dossiers.loopt(persoon, dossiernummer).ifPresent(ander -> {
            throw new Invoerfout(
                    bsn == null ? "achternaam" : "bsn",
                    "voor deze persoon loopt al dossier %s; kies samen in welk dossier de hulp verdergaat, en sluit het andere eerst"
                            .formatted(ander.nummer()));
        });
        wijzig(dossier);
        Persoon bewaard = dossiers.voegToe(dossiernummer, persoon, Deelname.Rol.PARTNER, partner.sinds());
        meld(
                dossiernummer,
                "Partner doet mee",
                "mee-" + bewaard.id(),
                partner.sinds(),
                "%s doet mee in dit dossier.".formatted(bewaard.naam()),
                door);
    }

    /** One of the two goes; the case goes on for the one who stays, who then is the aanvrager. */
    public void doetNietMeerMee(String dossiernummer, Deelname.Rol wie, LocalDate op, Reden reden, String door) {
        Dossier dossier = open(dossiernummer, op, "op");
        List<Persoon> nu = dossiers.inwoners(dossiernummer);
        if (nu.size() < 2) {
            throw new Invoerfout(
                    null, "er doet maar één persoon mee; meld dan als gebeurtenis dat de inwoner wil stoppen");
        }
        Persoon gaat = nu.get(wie == Deelname.Rol.AANVRAGER ? 0 : 1);
        Persoon blijft = nu.get(wie == Deelname.Rol.AANVRAGER ? 1 : 0);
        wijzig(dossier);
        dossiers.verlaat(dossiernummer, gaat, op);
        meld(
                dossiernummer,
                "Een van de twee doet niet meer mee",
                "weg-" + gaat.id(),
                op,
                "%s doet niet meer mee: %s. Het dossier gaat verder voor %s."
                        .formatted(gaat.naam(), reden.opschrift(), blijft.naam()),
                door);
    }

    private Dossier open(String dossiernummer, LocalDate dag, String veld) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (dossier.beeindigdOp() != null) {
            throw new Invoerfout(null, "dit dossier is beëindigd; wie meedoet, kan niet meer veranderen");
        }
        if (dag.isBefore(dossier.aangemeldOp())) {
            throw new Invoerfout(veld, "deze dag ligt voor de aanmelding");
        }
        return dossier;
    }

    /** So that of two people who change this at the same moment one comes second and is told. */
    private void wijzig(Dossier dossier) {
        dossiers.bewaar(dossier);
    }

    private void meld(String dossiernummer, String titel, String wat, LocalDate op, String zin, String door) {
        tijdlijn.meld(
                dossiernummer,
                new Tijdlijn.Bron(
                        "dossier", "betrokkenen", titel, "betrokkene-%s-%s".formatted(dossiernummer, wat), door),
                op,
                zin);
    }
}
