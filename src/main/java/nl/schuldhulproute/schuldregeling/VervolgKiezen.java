package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * No agreement, or one that does not hold: a human chooses how to go on. To mend it goes before another way (Fw art. 287a;
 * B-45, B-47).
 */
@Formulier(
        value = VervolgKiezen.FORMULIER,
        schrijft = {"zonderAkkoord", "oplossing", "saldiActueel", "regelingUitkomst"})
class VervolgKiezen implements Taakformulier<VervolgKiezen.Invoer> {

    static final String FORMULIER = "schuldregeling-vervolgKiezen";

    enum Oorzaak {
        AFSPRAKEN,
        SCHULDEISER,
        INKOMEN
    }

    enum Vervolg {
        DOORGAAN,
        NIEUW_VOORSTEL,
        DWANGAKKOORD,
        WSNP,
        GEEN_REGELING
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate gekozenOp,
            Oorzaak oorzaak,
            @NotNull Vervolg zonderAkkoord,
            StabilisatieBegeleiden.Regeling oplossing,
            Boolean saldiActueel,

            @PositiveOrZero @Digits(integer = 9, fraction = 2)
            BigDecimal gespaard,

            @NotBlank @Size(max = 2000) String reden) {}

    private final Schuldeisers schuldeisers;
    private final Oplossingsboek oplossingen;
    private final Voorstellen voorstellen;
    private final Termijnregister termijnen;

    VervolgKiezen(
            Schuldeisers schuldeisers, Oplossingsboek oplossingen, Voorstellen voorstellen, Termijnregister termijnen) {
        this.schuldeisers = schuldeisers;
        this.oplossingen = oplossingen;
        this.voorstellen = voorstellen;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String nummer = taak.dossiernummer();
        boolean loopt = oplossingen.lopend(nummer).isPresent();
        return Map.of("loopt", loopt, "aanleiding", aanleiding(nummer, loopt));
    }

    private String aanleiding(String nummer, boolean loopt) {
        if (loopt) {
            return "De regeling kan zo niet doorgaan.";
        }
        Optional<Voorstel> voorstel = voorstel(nummer);
        if (voorstel.map(Voorstel::nietIngegaanOp).isPresent()) {
            return "De regeling is niet ingegaan: wat is afgesproken, past niet bij wat de inwoner kan aflossen.";
        }
        if (voorstel.filter(VervolgKiezen::geldt).isPresent()) {
            return "De verplichtingen zijn niet nagekomen.";
        }
        if (voorstel.map(Voorstel::dwangakkoordGevraagdOp).isPresent()) {
            return "Er is geen dwangakkoord gekomen.";
        }
        return voorstel.map(Voorstel::afgewezenOp).isPresent()
                ? "Niet alle schuldeisers gaan akkoord."
                : "Het schuldregelen is gestopt.";
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Optional<Oplossing> oplossing = oplossingen.lopend(nummer);
        controleer(nummer, oplossing, invoer);
        if (invoer.zonderAkkoord() == Vervolg.NIEUW_VOORSTEL) {
            controleerOplossing(taak, invoer);
        }
        Feiten feiten = Feiten.van("zonderAkkoord", invoer.zonderAkkoord());
        return switch (invoer.zonderAkkoord()) {
            case DOORGAAN, DWANGAKKOORD -> feiten;
            case NIEUW_VOORSTEL -> {
                oplossing.ifPresent(loopt -> beeindig(nummer, invoer));
                if (termijnen.lopend(nummer, "A29").isEmpty()) {
                    termijnen.start(nummer, "A29", invoer.gekozenOp());
                }
                Feiten opnieuw = feiten.en("saldiActueel", Boolean.TRUE.equals(invoer.saldiActueel()));
                yield invoer.oplossing() == null ? opnieuw : opnieuw.en("oplossing", invoer.oplossing());
            }
            case WSNP, GEEN_REGELING -> {
                oplossing.ifPresent(loopt -> beeindig(nummer, invoer));
                laatVervallen(nummer, List.of("A27", "A29", "A30", "A38"), invoer.gekozenOp());
                yield invoer.zonderAkkoord() == Vervolg.GEEN_REGELING ? feiten.en("regelingUitkomst", "GEEN") : feiten;
            }
        };
    }

    private void controleer(String nummer, Optional<Oplossing> oplossing, Invoer invoer) {
        Vervolg vervolg = invoer.zonderAkkoord();
        if (oplossing.isEmpty() && vervolg == Vervolg.DOORGAAN) {
            throw new Invoerfout("zonderAkkoord", "er loopt geen regeling die kan doorgaan");
        }
        if (oplossing.isPresent() && invoer.oorzaak() == null) {
            throw new Invoerfout("oorzaak", "kies waarom de regeling zo niet kan doorgaan");
        }
        oplossing.ifPresent(
                loopt -> Datum.nietVoor("gekozenOp", invoer.gekozenOp(), loopt.startOp(), "het begin van de regeling"));
        if (vervolg != Vervolg.DWANGAKKOORD) {
            return;
        }
        Optional<Voorstel> voorstel = voorstel(nummer);
        if (voorstel.map(Voorstel::nietIngegaanOp).isPresent()) {
            throw new Invoerfout(
                    "zonderAkkoord",
                    "de schuldeisers moeten al meewerken, maar de regeling past niet; doe eerst een nieuw voorstel");
        }
        if (voorstel.filter(VervolgKiezen::geldt).isPresent()) {
            throw new Invoerfout("zonderAkkoord", "de regeling is al ingegaan; een dwangakkoord kan dan niet meer");
        }
        if (voorstel.map(Voorstel::dwangakkoordGevraagdOp).isPresent()) {
            throw new Invoerfout("zonderAkkoord", "dat is voor dit voorstel al gevraagd; doe eerst een nieuw voorstel");
        }
        if (voorstel.map(Voorstel::verstuurdOp).isEmpty()) {
            throw new Invoerfout("zonderAkkoord", "er is nog geen voorstel verstuurd; een dwangakkoord kan dan niet");
        }
    }

    /** What did not fit before does not fit now: a new proposal of the same kind would come back here. */
    private void controleerOplossing(Taak taak, Invoer invoer) {
        String soort = invoer.oplossing() == null
                ? taak.feit("oplossing", String.class)
                : invoer.oplossing().name();
        schuldeisers
                .pastNiet(taak.dossiernummer(), Oplossing.Soort.valueOf(soort), taak.vandaag())
                .ifPresent(reden -> {
                    throw new Invoerfout("oplossing", reden + "; kies een oplossing die wel past");
                });
    }

    private void beeindig(String nummer, Invoer invoer) {
        oplossingen.eindig(
                nummer,
                invoer.gekozenOp(),
                invoer.oorzaak() == Oorzaak.AFSPRAKEN
                        ? Oplossing.Resultaat.NIET_NAGEKOMEN
                        : Oplossing.Resultaat.AFGEBROKEN);
        laatVervallen(nummer, List.of("A36", "A39"), invoer.gekozenOp());
    }

    private void laatVervallen(String nummer, List<String> codes, LocalDate op) {
        for (String code : codes) {
            termijnen
                    .lopend(nummer, code)
                    .ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), op, "De regeling gaat zo niet door."));
        }
    }

    private Optional<Voorstel> voorstel(String nummer) {
        return voorstellen.findFirstByDossiernummerOrderByIdDesc(nummer);
    }

    /** All creditors agreed with it, or a judge imposed it. */
    private static boolean geldt(Voorstel voorstel) {
        return voorstel.toegekendOp() != null && voorstel.afgewezenOp() == null;
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gekozenOp();
    }
}
