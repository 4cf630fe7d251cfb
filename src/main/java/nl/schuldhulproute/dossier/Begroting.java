package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes in and goes out each month in a case. Every change leaves a line on the timeline. */
@Service
@Transactional
public class Begroting {

    /** What someone earns or gets to live from; toeslagen and kinderbijslag are for costs and for children. */
    private static final Set<Begrotingspost.Soort> INKOMEN = EnumSet.of(
            Begrotingspost.Soort.LOON,
            Begrotingspost.Soort.UITKERING,
            Begrotingspost.Soort.PENSIOEN,
            Begrotingspost.Soort.ALIMENTATIE_ONTVANGEN,
            Begrotingspost.Soort.OVERIG_INKOMEN);

    private final Begrotingsposten posten;
    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Begroting(Begrotingsposten posten, Dossiers dossiers, Tijdlijn tijdlijn, Clock klok) {
        this.posten = posten;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** What counts, by kind: first what comes in, then what goes out. */
    @Transactional(readOnly = true)
    public List<Begrotingspost> van(String dossiernummer) {
        return posten.findByDossiernummerAndVervallenOpIsNullOrderById(dossiernummer).stream()
                .sorted(Comparator.comparing(Begrotingspost::soort).thenComparing(Begrotingspost::id))
                .toList();
    }

    /** What one person alone earns in a month, in cents; empty while the budget does not tell. */
    @Transactional(readOnly = true)
    public Optional<Long> inkomen(String dossiernummer, Begrotingspost.Wie wie) {
        List<Begrotingspost> inkomen = van(dossiernummer).stream()
                .filter(post -> post.wie() == wie && INKOMEN.contains(post.soort()))
                .toList();
        return inkomen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        inkomen.stream().mapToLong(Begrotingspost::bedragCent).sum());
    }

    /**
     * Makes all changes, or none.
     *
     * @throws OptimisticLockingFailureException when someone else changed one of them since
     */
    public void verwerk(String dossiernummer, List<Wijziging<Begrotingspost.Gegevens>> wijzigingen, String door) {
        if (dossiers.dossier(dossiernummer).beeindigdOp() != null) {
            throw new Invoerfout(null, "dit dossier is beëindigd; de begroting kan niet meer veranderen");
        }
        wijzigingen.forEach(wijziging -> verwerk(dossiernummer, wijziging, door));
    }

    private void verwerk(String dossiernummer, Wijziging<Begrotingspost.Gegevens> wijziging, String door) {
        if (wijziging.id() == null) {
            Begrotingspost nieuw =
                    new Begrotingspost(null, null, dossiernummer, null, null, null, 0, null, klok.instant(), door);
            meld(posten.save(nieuw.met(wijziging.gegevens())), "Begroting: regel toegevoegd", door);
            return;
        }
        Begrotingspost bestaand = posten.findById(wijziging.id())
                .filter(post -> post.dossiernummer().equals(dossiernummer))
                .orElseThrow(() -> new OnbekendeRegel(dossiernummer));
        if (!bestaand.versie().equals(wijziging.versie()) || bestaand.vervallenOp() != null) {
            throw new OptimisticLockingFailureException("dossier " + dossiernummer + ": intussen gewijzigd");
        }
        if (wijziging.gegevens() == null) {
            meld(posten.save(bestaand.vervallen(LocalDate.now(klok))), "Begroting: regel weggehaald", door);
        } else {
            meld(posten.save(bestaand.met(wijziging.gegevens())), "Begroting: regel gewijzigd", door);
        }
    }

    private void meld(Begrotingspost post, String titel, String door) {
        tijdlijn.meld(
                post.dossiernummer(),
                new Tijdlijn.Bron(
                        "dossier", "begroting", titel, "begroting-%d-%d".formatted(post.id(), post.versie()), door),
                LocalDate.now(klok),
                "%s (%s): %s per maand."
                        .formatted(post.soort().opschrift(), post.wie().opschrift(), Euro.tekst(post.bedragCent())));
    }
}
