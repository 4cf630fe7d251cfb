package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/** The agreement takes effect; the aflosperiode begins (A36, A38, A39; B-39; T-24, T-26, T-27). */
@Formulier(
        value = "schuldregeling-regelingLatenIngaan",
        schrijft = {"ingegaan", "hercontrole"})
class RegelingLatenIngaan implements Taakformulier<RegelingLatenIngaan.Invoer> {

    enum Ingang {
        JA,
        NEE
    }

    enum Aflosperiode {
        LOOPT_DOOR,
        OPNIEUW
    }

    record Invoer(
            @NotNull Ingang ingang,
            LocalDate ingaatOp,
            @Min(1) Integer looptijd,
            @PastOrPresent LocalDate uitbetaaldOp,
            Aflosperiode aflosperiode,

            @PositiveOrZero @Digits(integer = 9, fraction = 2)
            BigDecimal gespaard,

            Boolean inwonerIngelicht,
            Boolean schuldeisersIngelicht,
            @Size(max = 2000) String toelichting) {}

    private final Schuldeisers schuldeisers;
    private final Oplossingsboek oplossingen;
    private final Hercontroles hercontroles;
    private final Termijnregister termijnen;
    private final Cijfers cijfers;
    private final Voorstellen voorstellen;
    private final EerdereAflosperiode eerdere;
    private final BeslotenOplossing besloten;
    private final Herzieningen herzieningen;
    private final Brieftaak brief;

    RegelingLatenIngaan(
            Schuldeisers schuldeisers,
            Oplossingsboek oplossingen,
            Hercontroles hercontroles,
            Termijnregister termijnen,
            Cijfers cijfers,
            Voorstellen voorstellen,
            EerdereAflosperiode eerdere,
            BeslotenOplossing besloten,
            Herzieningen herzieningen,
            Brieftaak brief) {
        this.besloten = besloten;
        this.herzieningen = herzieningen;
        this.brief = brief;
        this.voorstellen = voorstellen;
        this.eerdere = eerdere;
        this.cijfers = cijfers;
        this.schuldeisers = schuldeisers;
        this.oplossingen = oplossingen;
        this.hercontroles = hercontroles;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String oplossing = taak.feit("oplossing", String.class);
        Oplossing.Soort soort = Oplossing.Soort.valueOf(oplossing);
        boolean eigenLooptijd = Aanbodbedrag.isVolledig(soort);
        Optional<Termijn> eerder = eerdere.aflosperiode(taak.dossiernummer(), soort, taak.vandaag());
        Map<String, Object> waarden = new HashMap<>(Map.of(
                "brief",
                brief.link(taak, Briefsoort.AKKOORD_SCHULDEISERS),
                "oplossing",
                Naam.van(oplossing),
                "eigenLooptijd",
                eigenLooptijd,
                "duur",
                eigenLooptijd
                        ? "Spreek af hoeveel maanden de regeling duurt: ten hoogste %s."
                                .formatted(schuldeisers.grens(taak.vandaag()).tekst())
                        : "De aflosperiode is %s.".formatted(aflosperiode(taak).tekst()),
                "saneringskrediet",
                soort == Oplossing.Soort.SANERINGSKREDIET,
                "past",
                besloten.anders(taak.dossiernummer(), oplossing)
                        .map(naam -> "er is besloten over een andere oplossing: " + Naam.van(naam))
                        .or(() -> schuldeisers.pastNiet(taak.dossiernummer(), soort, taak.vandaag()))
                        .map(
                                "**Zo kan de regeling niet ingaan:** %s. Kies hieronder *Nee*, en daarna een ander vervolg."
                                        ::formatted)
                        .orElse(""),
                "eerderGelopen",
                eerder.isPresent(),
                "eerdereRegeling",
                eerder.map(termijn -> "De periode van toen liep van %s tot en met %s."
                                .formatted(Datum.van(termijn.startOp()), Datum.van(termijn.einde())))
                        .orElse("")));
        if (eerder.isPresent()) {
            waarden.put("aflosperiode", Aflosperiode.LOOPT_DOOR.name());
        }
        long gespaard = eerdere.gespaardCent(taak.dossiernummer());
        if (gespaard > 0) {
            waarden.put("gespaard", Euro.euro(gespaard));
        }
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        if (invoer.ingang() == Ingang.NEE) {
            return gaatNietIn(taak, invoer);
        }
        controleer(invoer);
        besloten.anders(nummer, taak.feit("oplossing", String.class)).ifPresent(naam -> {
            throw new Invoerfout(
                    "ingang", "er is besloten over een andere oplossing: %s; kies Nee".formatted(Naam.van(naam)));
        });
        Oplossing.Soort soort = Oplossing.Soort.valueOf(taak.feit("oplossing", String.class));
        Datum.nietVoor(
                "ingaatOp", invoer.ingaatOp(), schuldeisers.voorstel(nummer).toegekendOp(), "het akkoord");
        LocalDate uitbetaaldOp = invoer.uitbetaaldOp();
        if (uitbetaaldOp != null && soort != Oplossing.Soort.SANERINGSKREDIET) {
            throw new Invoerfout("uitbetaaldOp", "alleen een saneringskrediet wordt uitbetaald");
        }
        Termijn aflossen = aflosperiode(taak, soort, invoer);
        oplossingen.begin(nummer, soort, invoer.ingaatOp(), aflossen.einde(), uitbetaaldOp);
        if (uitbetaaldOp != null) {
            termijnen.start(nummer, "A44", uitbetaaldOp);
        }
        termijnen.lopend(nummer, "A29").ifPresent(termijn -> termijnen.voldaan(termijn.sleutel(), taak.vandaag()));
        termijnen
                .lopend(nummer, "A30")
                .ifPresent(
                        termijn -> termijnen.vervallen(termijn.sleutel(), taak.vandaag(), "De regeling is ingegaan."));
        looptDeBeslagvrijeVoet(nummer);
        herzieningen.planAlsDatNogNietIs(nummer);
        long maanden =
                ChronoUnit.MONTHS.between(invoer.ingaatOp(), aflossen.einde().plusDays(1));
        brief.maak(
                taak,
                Briefsoort.AKKOORD_SCHULDEISERS,
                taak.vandaag(),
                Briefgegevens.geen()
                        .metBedrag(Briefnaam.MAANDBEDRAG, maandbedrag(nummer, soort, maanden))
                        .met(Briefnaam.MAANDEN, String.valueOf(maanden))
                        .met(Briefnaam.INGANG_OP, invoer.ingaatOp())
                        .met(Briefnaam.REST_VERVALT, !Aanbodbedrag.isVolledig(soort)));
        return Feiten.van("ingegaan", true).en("hercontrole", hercontroles.plan(nummer, invoer.ingaatOp()));
    }

    /**
     * What is paid in a month when all that was offered is paid back in these months; null for another arrangement, of which
     * the amount is the afloscapaciteit or a matter of a bank.
     */
    private Long maandbedrag(String nummer, Oplossing.Soort soort, long maanden) {
        return soort == Oplossing.Soort.BETALINGSREGELING
                ? Aanbodbedrag.perMaand(schuldeisers.voorstel(nummer).beschikbaarCent(), maanden)
                : null;
    }

    /**
     * The arrangement rests on the last computation. Its year can have fallen away, when the route or an earlier arrangement
     * ended; then it runs again from its own first day, so that who computed too long ago is asked to compute again (A38).
     */
    private void looptDeBeslagvrijeVoet(String nummer) {
        if (termijnen.laatste(nummer, "A38").isPresent()) {
            termijnen.looptWeer(nummer, "A38");
        } else {
            // The proposal rests on the computation of the beslagvrije voet.
            termijnen.start(nummer, "A38", schuldeisers.voorstel(nummer).opgesteldOp());
        }
    }

    /** What was agreed does not fit after all; a human chooses another way (M-45, B-47). */
    private Feiten gaatNietIn(Taak taak, Invoer invoer) {
        if (invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "leg uit waarom de regeling niet kan ingaan");
        }
        Voorstel voorstel = schuldeisers.voorstel(taak.dossiernummer());
        voorstel.gaatNietIn(taak.vandaag());
        voorstellen.save(voorstel);
        return Feiten.van("ingegaan", false);
    }

    private static void controleer(Invoer invoer) {
        if (invoer.ingaatOp() == null) {
            throw new Invoerfout("ingaatOp", "vul in wanneer de regeling ingaat");
        }
        if (!Boolean.TRUE.equals(invoer.inwonerIngelicht())) {
            throw new Invoerfout("inwonerIngelicht", "vertel de inwoner eerst wat de afspraken zijn");
        }
        if (!Boolean.TRUE.equals(invoer.schuldeisersIngelicht())) {
            throw new Invoerfout("schuldeisersIngelicht", "vertel de schuldeisers eerst dat de regeling ingaat");
        }
    }

    private Cijfer aflosperiode(Taak taak) {
        return cijfers.op("aflosperiode-maanden", taak.vandaag());
    }

    private Termijn aflosperiode(Taak taak, Oplossing.Soort soort, Invoer invoer) {
        String nummer = taak.dossiernummer();
        if (!Aanbodbedrag.isVolledig(soort)) {
            if (invoer.looptijd() != null) {
                throw new Invoerfout(
                        "looptijd",
                        "bij deze oplossing is de aflosperiode altijd "
                                + aflosperiode(taak).tekst());
            }
            return vastePeriode(taak, soort, invoer);
        }
        if (invoer.looptijd() == null) {
            throw new Invoerfout("looptijd", "vul in hoeveel maanden de regeling duurt");
        }
        Aanbodbedrag.controleerLooptijd(
                invoer.looptijd(), schuldeisers.feiten(nummer, soort), schuldeisers.grens(taak.vandaag()));
        return termijnen.zetOp(
                new Termijnsleutel(nummer, "A36"),
                invoer.ingaatOp(),
                invoer.ingaatOp().plusMonths(invoer.looptijd()));
    }

    /** An arrangement that is mended keeps the period that it had; only a really new agreement begins a new one (A36). */
    private Termijn vastePeriode(Taak taak, Oplossing.Soort soort, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Optional<Termijn> eerder = eerdere.aflosperiode(nummer, soort, invoer.ingaatOp());
        boolean opnieuw = invoer.aflosperiode() == Aflosperiode.OPNIEUW;
        if (eerder.isPresent() && opnieuw && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "leg uit waarom de aflosperiode opnieuw begint");
        }
        Optional<Termijn> looptDoor = eerder.filter(termijn -> !opnieuw);
        Aanbodbedrag.controleerMaandbedrag(
                schuldeisers
                        .feiten(nummer, soort)
                        .met(null, invoer.gespaard() == null ? 0 : Euro.cent(invoer.gespaard())),
                schuldeisers.voorstel(nummer).beschikbaarCent(),
                looptDoor
                        .map(termijn -> EerdereAflosperiode.maandenOver(termijn, invoer.ingaatOp()))
                        .orElseGet(() -> aflosperiode(taak).geheel()),
                looptDoor.isPresent() ? "aflosperiode" : "ingang");
        return looptDoor
                .map(termijn -> termijnen.zetOp(new Termijnsleutel(nummer, "A36"), termijn.startOp(), termijn.einde()))
                .orElseGet(() -> termijnen.start(nummer, "A36", invoer.ingaatOp()));
    }
}
