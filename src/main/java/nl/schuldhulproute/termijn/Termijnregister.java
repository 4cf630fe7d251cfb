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
    private final Optional<Overgang> overgang;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Termijnregister(
            TermijnRepository repository,
            Termijnen soorten,
            Termijnberekening berekening,
            Optional<Overgang> overgang,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.soorten = soorten;
        this.overgang = overgang;
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
     * <p>The day of the event counts, not the day on which somebody typed it: a term that had lapsed by then is registered
     * all the same, for the law started it then, and is at once {@link Stand#VERLOPEN}.
     *
     * @param startdatum day 0, the day of the event (for a term that counts back: the day of the event ahead)
     * @throws TermijnFout for an unknown code, or one whose date is always stated: use {@code zetOp}; for a day that must
     *     still come, unless the table says that this term may start ahead
     */
    public Termijn start(Termijnsleutel sleutel, LocalDate startdatum) {
        Termijnsoort soort = soortBijStart(sleutel, startdatum);
        eisLengte(soort, sleutel);
        eisBegonnen(soort, sleutel, startdatum);
        Optional<Termijn> lopend = lopend(sleutel);
        if (lopend.isPresent() && lopend.get().startOp().equals(startdatum)) {
            return lopend.get();
        }
        return registreer(sleutel, soort, startdatum, einde(soort, startdatum), false);
    }

    /**
     * As {@link #start(Termijnsleutel, LocalDate)}, with the length and the warning of another row of the table: one promise
     * that takes longer for some people stays one term, so that a model names it without choosing.
     *
     * @param lengteVan code of the row that says how long
     */
    public Termijn start(Termijnsleutel sleutel, String lengteVan, LocalDate startdatum) {
        if (lengteVan.equals(sleutel.code())) {
            return start(sleutel, startdatum);
        }
        Termijnsoort soort = soortBijStart(sleutel, startdatum);
        Termijnsoort lengte = soortBijStart(new Termijnsleutel(sleutel.dossiernummer(), lengteVan), startdatum);
        eisLengte(lengte, sleutel);
        eisBegonnen(soort, sleutel, startdatum);
        Optional<Termijn> lopend = lopend(sleutel);
        if (lopend.isPresent() && lopend.get().startOp().equals(startdatum)) {
            return lopend.get();
        }
        // Whoever computes again takes the row of the code itself; this end stands.
        return registreer(sleutel, soort, startdatum, einde(lengte, startdatum), true);
    }

    /** The row of the start day, or an older one that still counts in this case (M-89). */
    private Termijnsoort soortBijStart(Termijnsleutel sleutel, LocalDate startdatum) {
        Termijnsoort soort = soorten.soort(sleutel.code(), startdatum);
        return overgang.map(een -> een.kies(sleutel.dossiernummer(), soort, startdatum))
                .orElse(soort);
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
            throw fout(
                    sleutel,
                    "kan niet eindigen op %s: dat is voor het begin op %s.",
                    Dag.inWoorden(einde),
                    Dag.inWoorden(start));
        }
        Termijnsoort soort = geldendeSoort(sleutel.dossiernummer(), sleutel.code(), start);
        eisBegonnen(soort, sleutel, start);
        Optional<Termijn> lopend = lopend(sleutel);
        if (lopend.isPresent() && lopend.get().eindeOnverschoven().equals(einde)) {
            return lopend.get();
        }
        return registreer(sleutel, soort, start, opDag(soort, start, einde), true);
    }

    private Termijn registreer(
            Termijnsleutel sleutel, Termijnsoort soort, LocalDate start, Einde einde, boolean genoemd) {
        Optional<Termijn> laatste = laatste(sleutel);
        laatste.filter(Termijn::isLopend).ifPresent(oud -> {
            oud.zetVervallen(vandaag(), "Vervangen door een nieuwe termijn vanaf %s.".formatted(Dag.inWoorden(start)));
            repository.save(oud);
        });
        int volgnummer = laatste.map(Termijn::volgnummer).orElse(0) + 1;
        Termijn nieuw = new Termijn(sleutel, soort.code(), volgnummer, start, einde, clock.instant());
        if (genoemd) {
            nieuw.zetEindeGenoemd();
        }
        return bewaar(nieuw);
    }

    /** As {@link #soortBijStart}, without keeping with the case why an older row counts: no length of it is used. */
    private Termijnsoort geldendeSoort(String dossiernummer, String code, LocalDate startdatum) {
        Termijnsoort soort = soorten.soort(code, startdatum);
        return overgang.map(een -> een.geldt(dossiernummer, soort)).orElse(soort);
    }

    /**
     * Which last day may be stated with {@code zetOp} for a term whose length people choose within limits.
     *
     * @throws TermijnFout for a term of which the length is fixed, or always stated
     */
    @Transactional(readOnly = true)
    public Speelruimte speelruimte(String dossiernummer, String code, LocalDate startdatum) {
        Termijnsoort soort = geldendeSoort(dossiernummer, code, startdatum);
        if (!soort.isInstelbaar()) {
            throw fout(new Termijnsleutel(dossiernummer, code), "heeft geen lengte die mensen kiezen.");
        }
        Termijnsoort.Grenzen grenzen = soort.grenzen();
        return new Speelruimte(
                einde(soort, startdatum).einde(),
                einde(soort.met(grenzen.min()), startdatum).onverschoven(),
                einde(soort.met(grenzen.max()), startdatum).einde());
    }

    private Einde einde(Termijnsoort soort, LocalDate startdatum) {
        return berekening.bereken(startdatum, soort.lengte().orElseThrow(), soort.eindregel(), soort.waarschuwing());
    }

    /** The end that a term would have when it started on this day; nothing is registered. */
    @Transactional(readOnly = true)
    public Einde eindeBijStart(String dossiernummer, String code, LocalDate startdatum) {
        Termijnsoort soort = geldendeSoort(dossiernummer, code, startdatum);
        eisLengte(soort, new Termijnsleutel(dossiernummer, code));
        return einde(soort, startdatum);
    }

    private void eisLengte(Termijnsoort soort, Termijnsleutel sleutel) {
        if (soort.lengte().isEmpty()) {
            throw fout(sleutel, "heeft geen vaste lengte: noem de einddatum.");
        }
    }

    private void eisBegonnen(Termijnsoort soort, Termijnsleutel sleutel, LocalDate start) {
        if (start.isAfter(vandaag()) && !soort.startVooruit()) {
            throw fout(sleutel, "kan niet beginnen op %s: die dag moet nog komen.", Dag.inWoorden(start));
        }
    }

    /** See {@link #looptWeer(Termijnsleutel)}. */
    public Termijn looptWeer(String dossiernummer, String code) {
        return looptWeer(new Termijnsleutel(dossiernummer, code));
    }

    /**
     * What met the term, or let it fall away, does not stand: it runs again from its own first day to its own last day, so it
     * can be over already. A term that runs stays as it is.
     *
     * @throws TermijnFout when it was never started
     */
    public Termijn looptWeer(Termijnsleutel sleutel) {
        Termijn oud = laatsteOfFout(sleutel);
        return oud.isLopend()
                ? oud
                : registreer(
                        sleutel,
                        soorten.soort(sleutel.code(), oud.startOp()),
                        oud.startOp(),
                        new Einde(oud.eindeOnverschoven(), oud.einde(), oud.waarschuwingOp()),
                        true);
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
        return voldaan(sleutel, op, null);
    }

    /**
     * As {@link #voldaan(Termijnsleutel, LocalDate)}, by something of which the day can turn out to be later.
     *
     * @param door what it was met by, as {@code besluit-3}; see {@link #laterVoldaan}
     */
    public Termijn voldaan(Termijnsleutel sleutel, LocalDate op, String door) {
        Termijn termijn = laatsteOfFout(sleutel);
        if (termijn.voldaanOp().isPresent()) {
            return termijn;
        }
        eisLopend(termijn);
        if (op.isAfter(vandaag())) {
            throw fout(sleutel, "kan niet voldaan zijn op %s: die dag moet nog komen.", Dag.inWoorden(op));
        }
        termijn.opgeschortVanaf()
                .ifPresent(vanaf -> beeindigOpschorting(termijn, vanaf, op.isBefore(vanaf) ? vanaf : op));
        termijn.zetVoldaan(op, door);
        return bewaar(termijn);
    }

    /**
     * What met these terms happened later than was registered. An earlier day changes nothing.
     *
     * @return the terms that were met later than it seemed
     */
    public List<Termijn> laterVoldaan(String dossiernummer, String door, LocalDate op) {
        return alle(dossiernummer).stream()
                .filter(termijn -> termijn.isVoldaanDoor(door))
                .filter(termijn -> termijn.voldaanOp().filter(op::isAfter).isPresent())
                .map(termijn -> {
                    termijn.zetVoldaan(op, door);
                    return bewaar(termijn);
                })
                .toList();
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
     * @throws TermijnFout also for a term that the table does not let stand still, such as the one for the first meeting:
     *     Awb 4:15 is about the decision only
     */
    public Termijn opschorten(Termijnsleutel sleutel, LocalDate vanaf) {
        Termijn termijn = lopendOfFout(sleutel);
        if (termijn.opgeschortVanaf().filter(vanaf::equals).isPresent()) {
            return termijn;
        }
        if (termijn.opgeschortVanaf().isPresent()) {
            throw fout(
                    sleutel,
                    "is al opgeschort vanaf %s.",
                    Dag.inWoorden(termijn.opgeschortVanaf().get()));
        }
        eisOpschortbaar(termijn);
        if (!vanaf.isAfter(termijn.startOp())) {
            throw fout(
                    sleutel,
                    "loopt pas vanaf %s en kan niet worden opgeschort vanaf %s.",
                    Dag.inWoorden(termijn.startOp().plusDays(1)),
                    Dag.inWoorden(vanaf));
        }
        if (vanaf.isAfter(termijn.einde())) {
            throw fout(
                    sleutel,
                    "liep tot en met %s en kan niet meer worden opgeschort vanaf %s.",
                    Dag.inWoorden(termijn.einde()),
                    Dag.inWoorden(vanaf));
        }
        if (termijn.hervatOp().filter(vanaf::isBefore).isPresent()) {
            // Days would count twice.
            throw fout(
                    sleutel,
                    "is pas weer gaan lopen op %s en kan niet worden opgeschort vanaf %s.",
                    Dag.inWoorden(termijn.hervatOp().get()),
                    Dag.inWoorden(vanaf));
        }
        termijn.zetOpgeschort(vanaf);
        return bewaar(termijn);
    }

    private void eisOpschortbaar(Termijn termijn) {
        Termijnsoort soort = soort(termijn);
        if (soort.eindregel() == Eindregel.TERUG) {
            throw fout(termijn.sleutel(), "telt terug vanaf een datum en kan niet worden opgeschort.");
        }
        if (!soort.opschortbaar()) {
            throw fout(
                    termijn.sleutel(),
                    "kan niet worden opgeschort: dat kan alleen bij een termijn om te besluiten (Awb art. 4:15 en art. 7:10"
                            + " lid 2).");
        }
    }

    /** See {@link #hervatten(Termijnsleutel, LocalDate)}. */
    public Termijn hervatten(String dossiernummer, String code, LocalDate op) {
        return hervatten(new Termijnsleutel(dossiernummer, code), op);
    }

    /**
     * Lets a suspended term run again: its unshifted end moves by the suspended days, or its end does when the suspension
     * began after the unshifted end.
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
            throw fout(sleutel, "is niet opgeschort.");
        }
        beeindigOpschorting(termijn, termijn.opgeschortVanaf().get(), op);
        return bewaar(termijn);
    }

    private void beeindigOpschorting(Termijn termijn, LocalDate vanaf, LocalDate op) {
        Termijnsoort soort = soort(termijn);
        LocalDate oudeOnverschoven = termijn.eindeOnverschoven();
        int dagen = Math.toIntExact(Termijnberekening.opgeschorteDagen(vanaf, op));
        termijn.zetEinde(berekening.naOpschorting(
                termijn.startOp(),
                new Einde(oudeOnverschoven, termijn.einde(), termijn.waarschuwingOp()),
                vanaf,
                op,
                soort.lengte().orElse(dagenTussen(termijn.startOp(), termijn.eindeOnverschoven())),
                soort.eindregel(),
                soort.waarschuwing()));
        long verzet = ChronoUnit.DAYS.between(oudeOnverschoven, termijn.eindeOnverschoven());
        termijn.zetHervat(op, dagen, Math.toIntExact(verzet - dagen));
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
        termijn.zetEindeGenoemd();
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
            throw fout(
                    sleutel,
                    "eindigt op %s en kan niet worden verlengd tot %s.",
                    Dag.inWoorden(termijn.einde()),
                    Dag.inWoorden(nieuwEinde));
        }
        termijn.zetEindeGenoemd();
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
            throw fout(sleutel, "kan niet worden verdaagd met '%s'.", soorten.naam(verdagingscode));
        }
        LocalDate wettelijk = wettelijk(termijn, soort);
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
            throw fout(sleutel, "is al op een andere manier verlengd of verkort.");
        }
        return verzet(termijn, verdaagd, reden);
    }

    /** True when the end of a running term is no longer the one of its length and of the time that it stood still. */
    public boolean isVerlengd(Termijnsleutel sleutel) {
        Termijn termijn = lopendOfFout(sleutel);
        Termijnsoort soort = soort(termijn);
        return soort.lengte().isPresent() && !termijn.eindeOnverschoven().equals(wettelijk(termijn, soort));
    }

    private LocalDate wettelijk(Termijn termijn, Termijnsoort soort) {
        return berekening
                .bereken(termijn.startOp(), soort.lengte().orElseThrow(), soort.eindregel(), soort.waarschuwing())
                .onverschoven()
                .plusDays(termijn.opgeschorteDagen() + termijn.verschovenDagen());
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

    /**
     * Keeps why a term was overrun, beside the reason of an extension or of falling away; also when it was met late in the
     * meantime.
     */
    public Termijn overschrijdingVerklaard(Termijnsleutel sleutel, String reden) {
        Termijn termijn = laatsteOfFout(sleutel);
        termijn.zetRedenTeLaat(eisReden(sleutel, reden), vandaag());
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

    /**
     * The cases in which a term that runs came to the day of its warning, went past its last day or came to a standstill,
     * after one day and up to and including another.
     */
    @Transactional(readOnly = true)
    public List<String> dossiersMetOvergang(LocalDate na, LocalDate totEnMet) {
        return repository.findDossiersMetOvergang(na, totEnMet);
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
        events.publishEvent(new TermijnGewijzigd(bewaard.sleutel()));
        return bewaard;
    }

    private Termijn laatsteOfFout(Termijnsleutel sleutel) {
        return laatste(sleutel).orElseThrow(() -> fout(sleutel, "is niet gestart."));
    }

    private Termijn lopendOfFout(Termijnsleutel sleutel) {
        Termijn termijn = laatsteOfFout(sleutel);
        eisLopend(termijn);
        return termijn;
    }

    private void eisLopend(Termijn termijn) {
        if (!termijn.isLopend()) {
            throw fout(
                    termijn.sleutel(),
                    "loopt niet meer: %s op %s.",
                    termijn.voldaanOp().isPresent() ? "voldaan" : "vervallen",
                    Dag.inWoorden(termijn.voldaanOp().or(termijn::vervallenOp).orElseThrow()));
        }
    }

    private String eisReden(Termijnsleutel sleutel, String reden) {
        if (reden == null || reden.isBlank()) {
            throw fout(sleutel, "verandert alleen met een reden: noem de reden.");
        }
        return reden;
    }

    private TermijnFout fout(Termijnsleutel sleutel, String wat, Object... waarden) {
        return new TermijnFout("De termijn '%s' ".formatted(soorten.naam(sleutel.code())) + wat.formatted(waarden));
    }

    /** A term whose date is always stated has no length of its own; the days between stand in for it. */
    private static Lengte dagenTussen(LocalDate start, LocalDate einde) {
        return Lengte.dagen(Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(start, einde))));
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(clock.instant(), Einde.AMSTERDAM);
    }
}
