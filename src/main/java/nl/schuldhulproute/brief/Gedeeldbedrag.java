package nl.schuldhulproute.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.Dag;
import org.springframework.stereotype.Component;

/**
 * A dwangsom is paid once. Whether somebody shares it with an heir, stands in the letter of each of them (BW art. 4:182): a
 * death, or one that was told by mistake, changes that.
 */
@Component
class Gedeeldbedrag {

    private static final String SYSTEEM = "systeem";

    private final Briefrepository brieven;
    private final Verzendingen verzendingen;
    private final Geadresseerden geadresseerden;
    private final Vernieuwing vernieuwing;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Gedeeldbedrag(
            Briefrepository brieven,
            Verzendingen verzendingen,
            Geadresseerden geadresseerden,
            Vernieuwing vernieuwing,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.brieven = brieven;
        this.verzendingen = verzendingen;
        this.geadresseerden = geadresseerden;
        this.vernieuwing = vernieuwing;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Who has a letter of the decision that counts: one that went, or can still go. */
    private record Deler(Brief brief, Verzending verzending, boolean erfgenaam) {}

    /** What this letter says of it when it is made again, to whom it goes now; nothing in a letter that is not about it. */
    Briefgegevens voor(Brief brief, Geadresseerde aan) {
        if (zegt(brief).isEmpty()) {
            return Briefgegevens.geen();
        }
        List<Deler> anderen = delers(brief.besluit()).stream()
                .filter(deler -> !deler.brief().id().equals(brief.id()))
                .toList();
        boolean samen = !anderen.isEmpty()
                && (aan.overledene() != null || anderen.stream().anyMatch(Deler::erfgenaam));
        return Briefgegevens.geen().met(Briefnaam.SAMEN_MET_ERFGENAAM, samen);
    }

    /** The others who have a letter of the same decision, read the same as this one: what waits is made again. */
    void isVeranderd(Brief brief) {
        if (zegt(brief).isEmpty()) {
            return;
        }
        List<Deler> delers = delers(brief.besluit());
        boolean samen = delers.size() > 1 && delers.stream().anyMatch(Deler::erfgenaam);
        for (Deler deler : delers) {
            if (zegt(deler.brief()).filter(zegt -> zegt != samen).isPresent() && geadresseerden.leeft(deler.brief())) {
                verander(deler, samen);
            }
        }
    }

    private void verander(Deler deler, boolean samen) {
        LocalDate vandaag = LocalDate.now(klok);
        Brief brief = deler.brief();
        switch (deler.verzending().status()) {
            case KLAAR ->
                vernieuwing.vervang(
                        brief,
                        deler.verzending(),
                        vernieuwing.opnieuw(
                                brief,
                                geadresseerden.nu(brief, null),
                                Briefgegevens.geen().met(Briefnaam.SAMEN_MET_ERFGENAAM, samen),
                                vandaag,
                                SYSTEEM),
                        deler.verzending().email(),
                        "Voor wie het bedrag is, is veranderd. Vervangen door een brief van %s."
                                .formatted(Dag.inWoorden(vandaag)),
                        SYSTEEM);
            case VERSTUURD ->
                tijdlijn.meld(
                        brief.dossiernummer(),
                        new Tijdlijn.Bron(
                                "brief",
                                "verzending",
                                "Dwangsom: vertel hoe er wordt betaald",
                                "samen-%s-%d-%s"
                                        .formatted(samen, deler.verzending().id(), vandaag),
                                SYSTEEM),
                        vandaag,
                        "De brief \"%s\" van %s aan %s is al verstuurd. %s Vertel dat, en spreek af op welke rekening het geld komt."
                                .formatted(
                                        brief.onderwerp(),
                                        Dag.inWoorden(brief.datum()),
                                        brief.geadresseerde(),
                                        samen
                                                ? "Daarin staat nog niet dat het bedrag ook voor een ander is."
                                                : "Daarin staat dat het bedrag ook voor een ander is; dat klopt niet meer."));
            default -> {
                // It waits for an heir, and is made again then.
            }
        }
    }

    private Optional<Boolean> zegt(Brief brief) {
        return vernieuwing.staat(brief, Briefnaam.SAMEN_MET_ERFGENAAM).map(Boolean.TRUE::equals);
    }

    private List<Deler> delers(Long besluit) {
        return brieven.findByBesluitOrderById(besluit).stream()
                .map(brief -> deler(brief, verzendingen.findByBrief(brief.id()).orElseThrow()))
                .filter(deler -> deler.brief().overledene() == null || deler.erfgenaam())
                .filter(deler -> deler.verzending().status() != Verzending.Status.TEGENGEHOUDEN
                        || deler.verzending().overledene() != null)
                .toList();
    }

    private Deler deler(Brief brief, Verzending verzending) {
        boolean erfgenaam = Stream.of(
                        Optional.ofNullable(verzending.overledene()), Optional.ofNullable(brief.overledene()))
                .flatMap(Optional::stream)
                .anyMatch(wie -> geadresseerden.overleden(brief, wie).isPresent());
        return new Deler(brief, verzending, erfgenaam);
    }
}
