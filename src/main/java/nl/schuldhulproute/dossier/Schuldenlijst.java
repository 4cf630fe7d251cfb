package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of debts of a case, as caseworkers keep it. Every change leaves a line on the timeline that says who made it;
 * a debt is never thrown away, it stops counting.
 */
@Service
@Transactional
public class Schuldenlijst {

    private final Schulden schulden;
    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Schuldenlijst(Schulden schulden, Dossiers dossiers, Tijdlijn tijdlijn, Clock klok) {
        this.schulden = schulden;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** What is known of one debt and of the answer of its creditor. */
    public record Gegevens(
            String schuldeiser,
            String kenmerk,
            Schuld.Soort soort,
            boolean preferent,
            long bedragCent,
            LocalDate peildatum,
            Schuld.Antwoord antwoord,
            LocalDate antwoordOp) {}

    /** All debts of a case in the order in which they were entered, those that no longer count included. */
    @Transactional(readOnly = true)
    public List<Schuld> van(String dossiernummer) {
        return schulden.findByDossiernummerOrderById(dossiernummer);
    }

    /**
     * One debt of this case.
     *
     * @throws OnbekendeSchuld when this case has no such debt
     */
    @Transactional(readOnly = true)
    public Schuld schuld(String dossiernummer, long id) {
        return schulden.findById(id)
                .filter(schuld -> schuld.dossiernummer().equals(dossiernummer))
                .orElseThrow(() -> new OnbekendeSchuld(dossiernummer));
    }

    public void voegToe(String dossiernummer, Gegevens gegevens, String door) {
        eisOpen(dossiernummer);
        Schuld schuld = new Schuld(dossiernummer, klok.instant(), door);
        beschrijf(schuld, gegevens);
        meld(schulden.save(schuld), "Schuld toegevoegd", door);
    }

    /**
     * @param versie the version that the user saw
     * @throws OptimisticLockingFailureException when someone else changed the debt since
     */
    public void wijzig(String dossiernummer, long id, int versie, Gegevens gegevens, String door) {
        Schuld schuld = teWijzigen(dossiernummer, id, versie);
        beschrijf(schuld, gegevens);
        meld(schulden.save(schuld), "Schuld gewijzigd", door);
    }

    /** Takes a debt out of the list; see {@link #wijzig} for the version. */
    public void vervalt(String dossiernummer, long id, int versie, LocalDate op, String door) {
        Schuld schuld = teWijzigen(dossiernummer, id, versie);
        schuld.vervalt(op);
        meld(schulden.save(schuld), "Schuld uit de lijst gehaald", door);
    }

    /**
     * The arrangement about these debts was kept to: what was left of them is waived, so nothing is owed any more (finale
     * kwijting). One that was added since stays.
     */
    public void zijnKwijt(String dossiernummer, Collection<Long> ids, LocalDate op, String door) {
        schulden.findByDossiernummerAndVervallenOpIsNullOrderById(dossiernummer).stream()
                .filter(schuld -> ids.contains(schuld.id()))
                .forEach(schuld -> {
                    schuld.vervalt(op);
                    meld(schulden.save(schuld), "Schuld telt niet meer mee na de kwijting", door);
                });
    }

    /** Puts back a debt that was taken out of the list by mistake; see {@link #wijzig} for the version. */
    public void teltWeerMee(String dossiernummer, long id, int versie, String door) {
        Schuld schuld = teWijzigen(dossiernummer, id, versie);
        schuld.vervalt(null);
        meld(schulden.save(schuld), "Schuld teruggezet in de lijst", door);
    }

    /** Makes all changes, or none; see {@link #wijzig} for the versions. */
    public void verwerk(String dossiernummer, List<Wijziging<Gegevens>> wijzigingen, String door) {
        eisOpen(dossiernummer);
        for (Wijziging<Gegevens> wijziging : wijzigingen) {
            if (wijziging.id() == null) {
                voegToe(dossiernummer, wijziging.gegevens(), door);
            } else if (wijziging.gegevens() == null) {
                vervalt(dossiernummer, wijziging.id(), wijziging.versie(), LocalDate.now(klok), door);
            } else {
                wijzig(dossiernummer, wijziging.id(), wijziging.versie(), wijziging.gegevens(), door);
            }
        }
    }

    private Schuld teWijzigen(String dossiernummer, long id, int versie) {
        eisOpen(dossiernummer);
        Schuld schuld = schuld(dossiernummer, id);
        if (schuld.versie() != versie) {
            throw new OptimisticLockingFailureException(
                    "dossier " + dossiernummer + ": een schuld is intussen gewijzigd");
        }
        return schuld;
    }

    private void eisOpen(String dossiernummer) {
        if (dossiers.dossier(dossiernummer).beeindigdOp() != null) {
            throw new Invoerfout(null, "dit dossier is beëindigd; de schulden kunnen niet meer veranderen");
        }
    }

    private static void beschrijf(Schuld schuld, Gegevens gegevens) {
        schuld.beschrijf(
                gegevens.schuldeiser(),
                gegevens.kenmerk(),
                gegevens.soort(),
                gegevens.preferent(),
                gegevens.bedragCent(),
                gegevens.peildatum());
        schuld.beantwoord(gegevens.antwoord(), gegevens.antwoordOp());
    }

    private void meld(Schuld schuld, String titel, String door) {
        tijdlijn.meld(
                schuld.dossiernummer(),
                new Tijdlijn.Bron(
                        "dossier", "schulden", titel, "schuld-%d-%d".formatted(schuld.id(), schuld.versie()), door),
                LocalDate.now(klok),
                "%s: %s.".formatted(titel, schuld.schuldeiser()));
    }
}
