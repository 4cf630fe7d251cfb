package nl.schuldhulproute.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of running terms. A term is registered where its start event is recorded, with the day of that event;
 * process models only read what is registered here.
 *
 * <p>Every method can be called twice with the same values and then counts once, for the engine may repeat a step. Every
 * change publishes {@link TermijnGewijzigd}. Each method comes twice: for (dossiernummer, code), when only one term of
 * the kind can run, and for a {@link Termijnsleutel} with an onderwerp, when several can. What a term's state does not
 * allow is refused with a {@link TermijnFout} in Dutch.
 */
@Service
@Transactional
public class Termijnregister {

    private final TermijnRepository repository;
    private final Termijnen soorten;
    private final Termijnberekening berekening;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Termijnregister(
            TermijnRepository repository,
            Termijnen soorten,
            Termijnberekening berekening,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.soorten = soorten;
        this.berekening = berekening;
        this.clock = clock;
        this.events = events;
    }

    // ---- registering

    /** See {@link #start(Termijnsleutel, LocalDate)}. */
    public Termijn start(String dossiernummer, String code, LocalDate startdatum) {
        return start(new Termijnsleutel(dossiernummer, code), startdatum);
    }

    /**
     * Registers a term and computes its end. When the same term already runs from the same day, that row is returned as it
     * is, extensions and all; when it runs from another day, the old row falls away and a new one takes its place.
     *
     * @param startdatum day 0, the day of the event (for a term that counts back: the day of the event ahead)
     * @throws TermijnFout for an unknown code, or one whose date is always stated: use {@code zetOp}
     */
    public Termijn start(Termijnsleutel sleutel, LocalDate startdatum) {
        Termijnsoort soort = soorten.soort(sleutel.code(), startdatum);
        Lengte lengte = soort.lengte()
                .orElseThrow(() -> new TermijnFout(
                        "%s (%s) heeft geen vaste lengte: noem de einddatum.".formatted(sleutel, soort.naam())));
        Optional<Termijn> lopend = lopend(sleutel);
        if (lopend.isPresent() && lopend.get().startOp().equals(startdatum)) {
            return lopend.get();
        }
        return registreer(
                sleutel,
                soort,
                startdatum,
                berekening.bereken(startdatum, lengte, soort.eindregel(), soort.waarschuwing()));
    }

    /** As {@link #zetOp(Termijnsleutel, LocalDate, LocalDate)}, with today as the day on which the date was stated. */
    public Termijn zetOp(String dossiernummer, String code, LocalDate einde) {
        return zetOp(new Termijnsleutel(dossiernummer, code), vandaag(), einde);
    }

    /**
     * Registers a term whose last day is stated: a recall, an evaluation, the last day in a letter, a court order. A free
     * day is treated as the table says for this term: the last day in a letter moves to the next werkdag, a court order
     * stands. When the same term already runs to the same stated day, that row is returned as it is; when it runs to
     * another day, the old row falls away and a new one takes its place.
     *
     * @param start the day on which the date was stated (the letter, the agreement)
     * @param einde the last day
     */
    public Termijn zetOp(Termijnsleutel sleutel, LocalDate start, LocalDate einde) {
        if (einde.isBefore(start)) {
            throw new TermijnFout("%s: de einddatum %s ligt voor %s.".formatted(sleutel, einde, start));
        }
        Termijnsoort soort = soorten.soort(sleutel.code(), start);
        Optional<Termijn> lopend = lopend(sleutel);
        if (lopend.isPresent() && lopend.get().eindeOnverschoven().equals(einde)) {
            return lopend.get();
        }
        return registreer(sleutel, soort, start, opDag(soort, start, einde));
    }

    private Termijn registreer(Termijnsleutel sleutel, Termijnsoort soort, LocalDate start, Einde einde) {
        Optional<Termijn> laatste = laatste(sleutel);
        laatste.filter(Termijn::isLopend).ifPresent(oud -> {
            oud.zetVervallen(vandaag(), "Vervangen door een nieuwe termijn vanaf %s.".formatted(start));
            repository.save(oud);
        });
        int volgnummer = laatste.map(Termijn::volgnummer).orElse(0) + 1;
        return bewaar(new Termijn(sleutel, soort.code(), volgnummer, start, einde, clock.instant()));
    }

    // ---- ending

    /** See {@link #voldaan(Termijnsleutel, LocalDate)}. */
    public Termijn voldaan(String dossiernummer, String code, LocalDate op) {
        return voldaan(new Termijnsleutel(dossiernummer, code), op);
    }

    /**
     * What had to be done was done. A term that is suspended on that day runs again from it first, so that
     * {@link Termijn#isTijdigVoldaan} judges against the moved end. A term that was met before keeps its first day.
     *
     * @param op the day of the event: not in the future
     */
    public Termijn voldaan(Termijnsleutel sleutel, LocalDate op) {
        Termijn termijn = laatsteOfFout(sleutel);
        if (termijn.voldaanOp().isPresent()) {
            return termijn;
        }
        eisLopend(termijn);
        if (op.isAfter(vandaag())) {
            throw new TermijnFout("%s kan niet voldaan zijn op %s: die dag moet nog komen.".formatted(sleutel, op));
        }
        termijn.opgeschortVanaf()
                .ifPresent(vanaf -> beeindigOpschorting(termijn, vanaf, op.isBefore(vanaf) ? vanaf : op));
        termijn.zetVoldaan(op);
        return bewaar(termijn);
    }

    /** See {@link #vervallen(Termijnsleutel, LocalDate, String)}. */
    public Termijn vervallen(String dossiernummer, String code, LocalDate op, String reden) {
        return vervallen(new Termijnsleutel(dossiernummer, code), op, reden);
    }

    /** The term no longer counts. A term that was met or had fallen away before stays as it is. */
    public Termijn vervallen(Termijnsleutel sleutel, LocalDate op, String reden) {
        Termijn termijn = laatsteOfFout(sleutel);
        if (!termijn.isLopend()) {
            return termijn;
        }
        termijn.zetVervallen(op, eisReden(sleutel, reden));
        return bewaar(termijn);
    }

    /** All running terms of a case fall away, whatever their code or onderwerp (death, withdrawal, transfer). */
    public void vervallenAlle(String dossiernummer, LocalDate op, String reden) {
        for (Termijn termijn : lopende(dossiernummer)) {
            termijn.zetVervallen(op, eisReden(termijn.sleutel(), reden));
            bewaar(termijn);
        }
    }

    // ---- moving the end

    /** See {@link #opschorten(Termijnsleutel, LocalDate)}. */
    public Termijn opschorten(String dossiernummer, String code, LocalDate vanaf) {
        return opschorten(new Termijnsleutel(dossiernummer, code), vanaf);
    }

    /**
     * Suspends a running term (Awb 4:15).
     *
     * @param vanaf first suspended day. After a request to complete the application that is the day <em>after</em> the
     *     request. Later than the start, and not after the last day: a lapsed term cannot be suspended.
     */
    public Termijn opschorten(Termijnsleutel sleutel, LocalDate vanaf) {
        Termijn termijn = lopendOfFout(sleutel);
        if (termijn.opgeschortVanaf().filter(vanaf::equals).isPresent()) {
            return termijn;
        }
        if (termijn.opgeschortVanaf().isPresent()) {
            throw new TermijnFout("%s is al opgeschort vanaf %s."
                    .formatted(sleutel, termijn.opgeschortVanaf().get()));
        }
        if (soort(termijn).eindregel() == Eindregel.TERUG) {
            throw new TermijnFout("%s telt terug vanaf een datum en kan niet worden opgeschort.".formatted(sleutel));
        }
        if (!vanaf.isAfter(termijn.startOp()) || vanaf.isAfter(termijn.einde())) {
            throw new TermijnFout("%s loopt van %s tot en met %s en kan niet worden opgeschort vanaf %s."
                    .formatted(sleutel, termijn.startOp().plusDays(1), termijn.einde(), vanaf));
        }
        if (termijn.hervatOp().filter(vanaf::isBefore).isPresent()) {
            // Days would count twice.
            throw new TermijnFout("%s is pas weer gaan lopen op %s en kan niet worden opgeschort vanaf %s."
                    .formatted(sleutel, termijn.hervatOp().get(), vanaf));
        }
        termijn.zetOpgeschort(vanaf);
        return bewaar(termijn);
    }

    /** See {@link #hervatten(Termijnsleutel, LocalDate)}. */
    public Termijn hervatten(String dossiernummer, String code, LocalDate op) {
        return hervatten(new Termijnsleutel(dossiernummer, code), op);
    }

    /**
     * Lets a suspended term run again: its unshifted end moves by the suspended days.
     *
     * @param op first day that counts again: the day on which the application was completed, or the day after the last day
     *     of a hersteltermijn that passed unused
     */
    public Termijn hervatten(Termijnsleutel sleutel, LocalDate op) {
        Termijn termijn = lopendOfFout(sleutel);
        if (termijn.opgeschortVanaf().isEmpty()) {
            if (termijn.hervatOp().filter(op::equals).isPresent()) {
                return termijn;
            }
            throw new TermijnFout("%s is niet opgeschort.".formatted(sleutel));
        }
        beeindigOpschorting(termijn, termijn.opgeschortVanaf().get(), op);
        return bewaar(termijn);
    }

    private void beeindigOpschorting(Termijn termijn, LocalDate vanaf, LocalDate op) {
        Termijnsoort soort = soort(termijn);
        termijn.zetEinde(berekening.naOpschorting(
                termijn.startOp(),
                termijn.eindeOnverschoven(),
                vanaf,
                op,
                soort.lengte().orElse(dagenTussen(termijn.startOp(), termijn.eindeOnverschoven())),
                soort.eindregel(),
                soort.waarschuwing()));
        termijn.zetHervat(op, Math.toIntExact(Termijnberekening.opgeschorteDagen(vanaf, op)));
    }

    /** See {@link #verkorten(Termijnsleutel, LocalDate, String)}. */
    public Termijn verkorten(String dossiernummer, String code, LocalDate nieuwEinde, String reden) {
        return verkorten(new Termijnsleutel(dossiernummer, code), nieuwEinde, reden);
    }

    /**
     * Brings the end forward to a stated day (A4 may never end after A3; nazorg shortened in agreement). Never later: when
     * the term already ends on or before that day, nothing changes.
     */
    public Termijn verkorten(Termijnsleutel sleutel, LocalDate nieuwEinde, String reden) {
        Termijn termijn = lopendOfFout(sleutel);
        if (!nieuwEinde.isBefore(termijn.einde())) {
            return termijn;
        }
        return verzet(
                termijn,
                berekening.genoemd(termijn.startOp(), nieuwEinde, soort(termijn).waarschuwing()),
                reden);
    }

    /** See {@link #verlengenTot(Termijnsleutel, LocalDate, String)}. */
    public Termijn verlengenTot(String dossiernummer, String code, LocalDate nieuwEinde, String reden) {
        return verlengenTot(new Termijnsleutel(dossiernummer, code), nieuwEinde, reden);
    }

    /**
     * Moves the end to a stated later day that was agreed or told; a free day is treated as the table says for this term.
     * Not for Awb 4:14: telling that a decision is late does not extend its term.
     *
     * @throws TermijnFout when the day lies before the present end
     */
    public Termijn verlengenTot(Termijnsleutel sleutel, LocalDate nieuwEinde, String reden) {
        Termijn termijn = lopendOfFout(sleutel);
        if (nieuwEinde.equals(termijn.einde()) || nieuwEinde.equals(termijn.eindeOnverschoven())) {
            return termijn;
        }
        if (nieuwEinde.isBefore(termijn.einde())) {
            throw new TermijnFout("%s eindigt op %s en kan niet worden verlengd tot %s."
                    .formatted(sleutel, termijn.einde(), nieuwEinde));
        }
        return verzet(termijn, opDag(soort(termijn), termijn.startOp(), nieuwEinde), reden);
    }

    /** See {@link #verdagen(Termijnsleutel, String, String)}. */
    public Termijn verdagen(String dossiernummer, String code, String verdagingscode, String reden) {
        return verdagen(new Termijnsleutel(dossiernummer, code), verdagingscode, reden);
    }

    /**
     * Extends a term once by the length of another row of the table (verdaging, Awb 7:10(3): A17 by A17-verdaging),
     * counted from the unshifted end. A second call changes nothing, for the law allows it once.
     *
     * @throws TermijnFout when the end was moved in another way than by suspension: then state a day with
     *     {@code verlengenTot}
     */
    public Termijn verdagen(Termijnsleutel sleutel, String verdagingscode, String reden) {
        Termijn termijn = lopendOfFout(sleutel);
        Termijnsoort soort = soort(termijn);
        Termijnsoort verdaging = soorten.soort(verdagingscode, termijn.startOp());
        if (soort.lengte().isEmpty() || verdaging.lengte().isEmpty()) {
            throw new TermijnFout("%s kan niet worden verdaagd met %s.".formatted(sleutel, verdagingscode));
        }
        LocalDate wettelijk = berekening
                .bereken(termijn.startOp(), soort.lengte().get(), soort.eindregel(), soort.waarschuwing())
                .onverschoven()
                .plusDays(termijn.opgeschorteDagen());
        Einde verdaagd = berekening.verlengd(
                termijn.startOp(),
                wettelijk,
                verdaging.lengte().get(),
                verdaging.eindregel(),
                verdaging.waarschuwing());
        if (termijn.eindeOnverschoven().equals(verdaagd.onverschoven())) {
            return termijn;
        }
        if (!termijn.eindeOnverschoven().equals(wettelijk)) {
            throw new TermijnFout("%s is al op een andere manier verlengd of verkort.".formatted(sleutel));
        }
        return verzet(termijn, verdaagd, reden);
    }

    private Einde opDag(Termijnsoort soort, LocalDate start, LocalDate einde) {
        return berekening.opDag(
                start,
                einde,
                soort.lengte().orElse(dagenTussen(start, einde)),
                soort.eindregel(),
                soort.waarschuwing());
    }

    private Termijn verzet(Termijn termijn, Einde einde, String reden) {
        termijn.zetReden(eisReden(termijn.sleutel(), reden));
        termijn.zetEinde(einde);
        return bewaar(termijn);
    }

    // ---- notes of the watcher; they do not change the term and publish nothing

    /** Notes that people were warned about the present end, so that it is done once for each end. */
    public Termijn gewaarschuwd(Termijnsleutel sleutel, LocalDate op) {
        Termijn termijn = lopendOfFout(sleutel);
        termijn.zetGewaarschuwd(op);
        return repository.save(termijn);
    }

    /** Notes that people were told that the present end has passed, so that it is done once for each end. */
    public Termijn verlopenGemeld(Termijnsleutel sleutel, LocalDate op) {
        Termijn termijn = lopendOfFout(sleutel);
        termijn.zetVerlopenGemeld(op);
        return repository.save(termijn);
    }

    /** Keeps why a term was overrun; also when it was met late in the meantime. */
    public Termijn overschrijdingVerklaard(Termijnsleutel sleutel, String reden) {
        Termijn termijn = laatsteOfFout(sleutel);
        termijn.zetReden(eisReden(sleutel, reden));
        return repository.save(termijn);
    }

    // ---- reading

    /** See {@link #lopend(Termijnsleutel)}. */
    @Transactional(readOnly = true)
    public Optional<Termijn> lopend(String dossiernummer, String code) {
        return lopend(new Termijnsleutel(dossiernummer, code));
    }

    /** The latest registered run, when it is neither met nor fallen away. */
    @Transactional(readOnly = true)
    public Optional<Termijn> lopend(Termijnsleutel sleutel) {
        return laatste(sleutel).filter(Termijn::isLopend);
    }

    /** See {@link #laatste(Termijnsleutel)}. */
    @Transactional(readOnly = true)
    public Optional<Termijn> laatste(String dossiernummer, String code) {
        return laatste(new Termijnsleutel(dossiernummer, code));
    }

    /** The latest registered run, in whatever state. */
    @Transactional(readOnly = true)
    public Optional<Termijn> laatste(Termijnsleutel sleutel) {
        return repository.findFirstByDossiernummerAndCodeAndOnderwerpOrderByVolgnummerDesc(
                sleutel.dossiernummer(), sleutel.code(), sleutel.onderwerp());
    }

    /** All terms of a case that are neither met nor fallen away, the earliest end first. */
    @Transactional(readOnly = true)
    public List<Termijn> lopende(String dossiernummer) {
        return repository.findByDossiernummerAndVoldaanOpIsNullAndVervallenOpIsNullOrderByEindeAscIdAsc(dossiernummer);
    }

    /** Every run of every term of a case, in the order of registration. */
    @Transactional(readOnly = true)
    public List<Termijn> alle(String dossiernummer) {
        return repository.findByDossiernummerOrderByIdAsc(dossiernummer);
    }

    /** Where a term stands on a day in Amsterdam. */
    public Stand stand(Termijn termijn, LocalDate vandaag) {
        return termijn.stand(vandaag);
    }

    /** What the table says about a registered term: its name, basis and length. */
    public Termijnsoort soort(Termijn termijn) {
        return soorten.soort(termijn.code(), termijn.startOp());
    }

    // ---- helpers

    private Termijn bewaar(Termijn termijn) {
        Termijn bewaard = repository.save(termijn);
        events.publishEvent(new TermijnGewijzigd(bewaard.dossiernummer(), bewaard.code()));
        return bewaard;
    }

    private Termijn laatsteOfFout(Termijnsleutel sleutel) {
        return laatste(sleutel).orElseThrow(() -> new TermijnFout("%s is niet gestart.".formatted(sleutel)));
    }

    private Termijn lopendOfFout(Termijnsleutel sleutel) {
        Termijn termijn = laatsteOfFout(sleutel);
        eisLopend(termijn);
        return termijn;
    }

    private static void eisLopend(Termijn termijn) {
        if (!termijn.isLopend()) {
            throw new TermijnFout("%s loopt niet meer: %s op %s."
                    .formatted(
                            termijn.sleutel(),
                            termijn.voldaanOp().isPresent() ? "voldaan" : "vervallen",
                            termijn.voldaanOp().or(termijn::vervallenOp).orElseThrow()));
        }
    }

    private static String eisReden(Termijnsleutel sleutel, String reden) {
        if (reden == null || reden.isBlank()) {
            throw new TermijnFout("%s: noem de reden.".formatted(sleutel));
        }
        return reden;
    }

    /** A term whose date is always stated has no length of its own; the days between stand in for it. */
    private static Lengte dagenTussen(LocalDate start, LocalDate einde) {
        return Lengte.dagen(Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(start, einde))));
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(clock.instant(), Einde.AMSTERDAM);
    }
}
