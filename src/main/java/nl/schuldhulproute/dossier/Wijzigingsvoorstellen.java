package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes that only a wijzigingsbeschikking can bring (VNG-model toelichting art. 9 and 12; T-24, T-35). The phase that
 * agrees on them proposes; the decision that is made next takes them with it, and lets them take effect or fall away.
 */
@Service
@Transactional
public class Wijzigingsvoorstellen {

    /** Why a proposal fell away that is weighed or talked over again. */
    public static final String OPNIEUW_BESPROKEN = "Het wordt opnieuw besproken.";

    /** Why a proposal fell away, and with it the term to decide, that the resident had asked for. */
    public static final String INGETROKKEN = "De inwoner trok zijn verzoek in.";

    private static final String ROUTE_GEEINDIGD = "De route is geëindigd.";

    /** Why a proposal fell away on which nobody decided; while the route runs, a request in it is still open. */
    private static final Set<String> ZONDER_BESLUIT = Set.of(OPNIEUW_BESPROKEN, ROUTE_GEEINDIGD);

    private final Wijzigingsvoorstelrepository repository;
    private final Producten producten;
    private final Plannen plannen;
    private final Oplossingen oplossingen;
    private final Clock klok;
    private final ApplicationEventPublisher events;

    Wijzigingsvoorstellen(
            Wijzigingsvoorstelrepository repository,
            Producten producten,
            Plannen plannen,
            Clock klok,
            ApplicationEventPublisher events,
            Oplossingen oplossingen) {
        this.oplossingen = oplossingen;
        this.events = events;
        this.repository = repository;
        this.producten = producten;
        this.plannen = plannen;
        this.klok = klok;
    }

    public void erbij(String dossiernummer, String naam, LocalDate startOp, LocalDate eindeOp, LocalDate op) {
        repository.save(Wijzigingsvoorstel.erbij(dossiernummer, naam, startOp, eindeOp, op, klok.instant()));
    }

    /** @param eindeOp when the product ends from now on; null when it stops on the day on which the decision is made known */
    public void anders(String dossiernummer, Product product, LocalDate eindeOp, LocalDate op) {
        repository.save(Wijzigingsvoorstel.anders(dossiernummer, product, eindeOp, op, klok.instant()));
    }

    /**
     * A change of the version of the plan that is the newest now.
     *
     * @param gevraagdOp the day on which the request of the resident for it came in; null when he did not ask for it
     */
    public void plan(String dossiernummer, Plan.Wijziging wijziging, LocalDate op, LocalDate gevraagdOp) {
        repository.save(Wijzigingsvoorstel.plan(dossiernummer, wijziging, planversie(dossiernummer), op, klok.instant())
                .gevraagdOp(gevraagdOp));
    }

    /**
     * As {@link #plan}, decided on together with another way with the arrangement, and in no other decision. A request that is
     * still open is decided on in it when it was about that too: the amount or the solution.
     */
    public void planVoorVervolg(String dossiernummer, Plan.Wijziging wijziging, LocalDate op) {
        repository.save(Wijzigingsvoorstel.plan(dossiernummer, wijziging, planversie(dossiernummer), op, klok.instant())
                .voorVervolg()
                .gevraagdOp(openVerzoek(dossiernummer)
                        .filter(verzoek -> verzoek.afloscapaciteit() != null || verzoek.oplossing() != null)
                        .map(Wijzigingsvoorstel::gevraagdOp)
                        .orElse(null)));
    }

    /** Of the plan only this aanbod is left. */
    public void aanbod(String dossiernummer, String aanbod, LocalDate op) {
        repository.save(
                Wijzigingsvoorstel.aanbod(dossiernummer, aanbod, planversie(dossiernummer), op, klok.instant()));
    }

    /**
     * The words of a change come in the plan beside what stands there and what waits for a decision.
     *
     * @throws Invoerfout on this field when they do not fit
     */
    @Transactional(readOnly = true)
    public void controleerRuimte(String dossiernummer, String veld, String tekst) {
        int wacht = wachtend(dossiernummer).stream()
                .filter(voorstel -> voorstel.soort() == Wijzigingsvoorstel.Soort.PLAN)
                .mapToInt(voorstel -> voorstel.planwijziging().tekst().length() + 1)
                .sum();
        int over = plannen.teBewerken(dossiernummer, klok.instant()).ruimte() - wacht;
        if (tekst.length() > over) {
            throw new Invoerfout(
                    veld,
                    "in het plan is nog plaats voor %d tekens. Schrijf het korter op".formatted(Math.max(0, over)));
        }
    }

    /**
     * Whether the plan was changed after this draft was agreed on, so that what it would put in the plan is no longer what was
     * looked at: the solution or the amounts.
     */
    @Transactional(readOnly = true)
    public boolean isPlanIntussenAnders(Besluitconcept concept) {
        int nu = planversie(concept.dossiernummer());
        return wachtend(concept.dossiernummer()).stream()
                .filter(voorstel -> voorstel.hoortBij(concept.id()))
                .anyMatch(voorstel -> voorstel.wijzigtAndereVersieDan(nu));
    }

    /**
     * Whether the resident already repays nothing, as proposed in this draft, while he repays in the decision. That counts at
     * once (Wgs art. 4a lid 5) but cannot stay without a decision: another solution fits then, and against a decision he can
     * object (VNG-model toelichting art. 10; T-24, T-28).
     */
    @Transactional(readOnly = true)
    public boolean magNietZonderBesluit(Besluitconcept concept) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(concept.dossiernummer())
                .filter(Plan::wijktAfVanBesluit)
                .filter(plan -> plan.afloscapaciteit() == 0)
                .filter(plan -> wachtend(concept.dossiernummer()).stream()
                        .anyMatch(voorstel -> voorstel.hoortBij(concept.id())
                                && plan.afloscapaciteit().equals(voorstel.afloscapaciteit())))
                .isPresent();
    }

    /**
     * Whether this draft changes only what is repaid, and all was met in the meantime: after the kwijting nobody pays more (A36;
     * T-26).
     */
    @Transactional(readOnly = true)
    public boolean isRegelingIntussenKlaar(Besluitconcept concept) {
        return oplossingen
                .findFirstByDossiernummerOrderByIdDesc(concept.dossiernummer())
                .filter(oplossing -> oplossing.resultaat() == Oplossing.Resultaat.KWIJTING)
                .filter(oplossing -> wachtend(concept.dossiernummer()).stream()
                        .filter(voorstel -> voorstel.hoortBij(concept.id()))
                        .anyMatch(voorstel -> voorstel.afloscapaciteit() != null
                                && voorstel.oplossing() == null
                                && voorstel.voorgesteldOp().isBefore(oplossing.eindeOp())))
                .isPresent();
    }

    /** Whether a decision on another solution was made known since this day. */
    @Transactional(readOnly = true)
    public boolean isOplossingBeslotenNa(String dossiernummer, LocalDate dag) {
        return van(dossiernummer).stream()
                .filter(voorstel -> voorstel.stand() == Wijzigingsvoorstel.Stand.INGEGAAN)
                .anyMatch(voorstel ->
                        voorstel.oplossing() != null && !voorstel.ingegaanOp().isBefore(dag));
    }

    private int planversie(String dossiernummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .map(Plan::volgnummer)
                .orElse(0);
    }

    /** All of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Wijzigingsvoorstel> van(String dossiernummer) {
        return repository.findByDossiernummerOrderById(dossiernummer);
    }

    /**
     * A wijzigingsbesluit is in the making: it is about what was proposed for it and is not in another draft yet.
     *
     * @param overVervolg whether it is the decision on another way with the arrangement
     */
    public void komenIn(Besluitconcept concept, boolean overVervolg) {
        van(concept.dossiernummer()).stream()
                .filter(Wijzigingsvoorstel::wachtOpConcept)
                .filter(voorstel -> voorstel.isVoorVervolg() == overVervolg)
                .forEach(voorstel -> {
                    voorstel.hoortNuBij(concept.id());
                    repository.save(voorstel);
                });
    }

    /** The day on which the first request of the resident for something in this draft came in; empty when he asked for nothing. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> gevraagdOp(Besluitconcept concept) {
        return van(concept.dossiernummer()).stream()
                .filter(voorstel -> voorstel.hoortBij(concept.id()))
                .map(Wijzigingsvoorstel::gevraagdOp)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /**
     * The day on which the last request of the resident came in, while what was proposed on it is talked over again or was not
     * decided on when the route ended: on a request a decision follows (Awb art. 4:13), whatever was proposed since. Empty when
     * there is none.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> verzoekNogOpen(String dossiernummer) {
        return openVerzoek(dossiernummer).map(Wijzigingsvoorstel::gevraagdOp);
    }

    /** The resident takes back what he asked for: nobody waits for a decision on it any more. */
    public void trektVerzoekIn(String dossiernummer, LocalDate op) {
        openVerzoek(dossiernummer).ifPresent(voorstel -> laatVervallen(voorstel, op, INGETROKKEN));
    }

    private Optional<Wijzigingsvoorstel> openVerzoek(String dossiernummer) {
        return van(dossiernummer).stream()
                .filter(voorstel -> voorstel.gevraagdOp() != null)
                .reduce((eerder, later) -> later)
                .filter(voorstel ->
                        voorstel.redenVervallen() != null && ZONDER_BESLUIT.contains(voorstel.redenVervallen()));
    }

    /** What this draft is about and still waits, one line each; empty when there is nothing. */
    @Transactional(readOnly = true)
    public String tekst(Besluitconcept concept) {
        return alsTekst(van(concept.dossiernummer()), voorstel -> voorstel.hoortBij(concept.id()));
    }

    /** What waits for a decision in this case, one line each; empty when there is nothing. */
    @Transactional(readOnly = true)
    public String tekst(String dossiernummer) {
        return alsTekst(van(dossiernummer), voorstel -> true);
    }

    /** Whether something was proposed for another way with the arrangement that no draft is about yet. */
    @Transactional(readOnly = true)
    public boolean wachtOpVervolg(String dossiernummer) {
        return van(dossiernummer).stream()
                .filter(Wijzigingsvoorstel::isVoorVervolg)
                .anyMatch(Wijzigingsvoorstel::wachtOpConcept);
    }

    /** The names of the solutions that come by this decision, but for one that the schuldregeling itself asked for. */
    @Transactional(readOnly = true)
    public Set<String> oplossingen(Besluitconcept concept) {
        return wachtend(concept.dossiernummer()).stream()
                .filter(voorstel -> voorstel.hoortBij(concept.id()) && !voorstel.isVoorVervolg())
                .filter(voorstel -> voorstel.oplossing() != null)
                .map(Wijzigingsvoorstel::oplossing)
                .collect(Collectors.toSet());
    }

    /** The products that stop by this decision. */
    @Transactional(readOnly = true)
    public Set<Long> stoppen(Besluitconcept concept) {
        return wachtend(concept.dossiernummer()).stream()
                .filter(voorstel -> voorstel.hoortBij(concept.id()))
                .filter(voorstel -> voorstel.soort() == Wijzigingsvoorstel.Soort.PRODUCT_STOPT)
                .map(Wijzigingsvoorstel::product)
                .collect(Collectors.toSet());
    }

    /** What was proposed on the last day on which something was, with where it stands; empty when there never was. */
    @Transactional(readOnly = true)
    public String laatste(String dossiernummer) {
        List<Wijzigingsvoorstel> alle = van(dossiernummer);
        return alle.stream()
                .map(Wijzigingsvoorstel::voorgesteldOp)
                .max(Comparator.naturalOrder())
                .map(dag -> alle.stream()
                        .filter(voorstel -> voorstel.voorgesteldOp().equals(dag))
                        .map(voorstel -> "- " + voorstel.metStand())
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    /**
     * The decision was made known: from that day it counts (Awb art. 3:40). A product that ended in the meantime cannot
     * change any more.
     */
    public void gaanIn(Besluitconcept concept, LocalDate bekendgemaaktOp) {
        for (Wijzigingsvoorstel voorstel : wachtend(concept.dossiernummer())) {
            if (voorstel.hoortBij(concept.id())) {
                boolean andereOplossing = gaIn(concept.dossiernummer(), voorstel, bekendgemaaktOp);
                repository.save(voorstel);
                // Whoever hears it, reads what counts now.
                if (andereOplossing) {
                    events.publishEvent(new OplossingBesloten(concept.dossiernummer()));
                }
            }
        }
    }

    /** The decision is not taken. */
    public void vervallen(Besluitconcept concept, LocalDate op, String reden) {
        wachtend(concept.dossiernummer()).stream()
                .filter(voorstel -> voorstel.hoortBij(concept.id()))
                .forEach(voorstel -> laatVervallen(voorstel, op, reden));
    }

    /**
     * It is talked over again: what was proposed falls away. Only an amount that waits for another way with the arrangement waits
     * on, for whichever way is chosen then, is decided on together with it; a lower one counts already (Wgs art. 4a lid 5; T-24).
     */
    public void wordenHeroverwogen(Besluitconcept concept, LocalDate op, String reden) {
        int nu = planversie(concept.dossiernummer());
        wachtend(concept.dossiernummer()).stream()
                .filter(voorstel -> voorstel.hoortBij(concept.id()))
                .forEach(voorstel -> {
                    if (voorstel.isBedragVoorVervolg() && !voorstel.wijzigtAndereVersieDan(nu)) {
                        voorstel.wachtOpnieuw();
                        repository.save(voorstel);
                    } else {
                        laatVervallen(voorstel, op, reden);
                    }
                });
    }

    /** The route ends: no decision will follow in this case any more. */
    public void routeEindigt(String dossiernummer, LocalDate op) {
        wachtend(dossiernummer).forEach(voorstel -> laatVervallen(voorstel, op, ROUTE_GEEINDIGD));
    }

    /**
     * The route goes on, and another way with the arrangement is chosen again: the amount that fell away with the route waits for
     * the decision on that, when it is still the one in the plan (Wgs art. 4a lid 5; T-24).
     */
    public void wachtWeerOpVervolg(String dossiernummer) {
        int nu = planversie(dossiernummer);
        van(dossiernummer).stream()
                .filter(Wijzigingsvoorstel::isBedragVoorVervolg)
                .filter(voorstel -> ROUTE_GEEINDIGD.equals(voorstel.redenVervallen()))
                .filter(voorstel -> !voorstel.wijzigtAndereVersieDan(nu))
                .reduce((eerder, later) -> later)
                .ifPresent(voorstel -> {
                    voorstel.wachtOpnieuw();
                    repository.save(voorstel);
                });
    }

    /** @return whether the plan names another solution by this */
    private boolean gaIn(String dossiernummer, Wijzigingsvoorstel voorstel, LocalDate op) {
        boolean andereOplossing = false;
        switch (voorstel.soort()) {
            case PRODUCT_ERBIJ -> producten.save(voorstel.nieuwProduct(op, klok.instant()));
            case PRODUCT_STOPT, PRODUCT_ANDER_EINDE -> {
                Product product = producten.findById(voorstel.product()).orElseThrow();
                if (product.afgerondOp() != null) {
                    voorstel.vervalt(op, "Het product was al afgerond.");
                    return false;
                }
                voorstel.wijzig(product, op);
                producten.save(product);
            }
            case PLAN -> {
                Plan plan = plannen.teBewerken(dossiernummer, klok.instant());
                andereOplossing =
                        voorstel.oplossing() != null && !voorstel.oplossing().equals(plan.oplossing());
                plan.wijzig(voorstel.planwijziging(), voorstel.voorgesteldOp(), op);
                plannen.save(plan);
            }
            case AANBOD ->
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                        .ifPresent(plan -> plannen.save(voorstel.metAlleenDitAanbod(plan, op, klok.instant())));
        }
        voorstel.gaatIn(op);
        return andereOplossing;
    }

    private void laatVervallen(Wijzigingsvoorstel voorstel, LocalDate op, String reden) {
        voorstel.vervalt(op, reden);
        repository.save(voorstel);
    }

    private List<Wijzigingsvoorstel> wachtend(String dossiernummer) {
        return van(dossiernummer).stream().filter(Wijzigingsvoorstel::wacht).toList();
    }

    private static String alsTekst(List<Wijzigingsvoorstel> voorstellen, Predicate<Wijzigingsvoorstel> welke) {
        return voorstellen.stream()
                .filter(Wijzigingsvoorstel::wacht)
                .filter(welke)
                .map(voorstel -> "- " + voorstel.zin())
                .collect(Collectors.joining("\n"));
    }
}
