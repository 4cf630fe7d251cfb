package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.LopendeRegeling;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/**
 * No agreement, or one that does not hold: a human chooses how to go on. To mend it goes before another way (Fw art. 287a;
 * B-45, B-47). Another solution than the one that was decided on is only proposed here (T-24); {@link Vervolg} carries out what
 * was chosen.
 */
@Formulier(
        value = VervolgKiezen.FORMULIER,
        schrijft = {"zonderAkkoord", "saldiActueel", "gevolgenAanbod"})
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
            @NotNull @PastOrPresent @Vandaag LocalDate gekozenOp,
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
    private final BeslotenOplossing besloten;
    private final EerdereAflosperiode aflosperiodes;
    private final LopendeRegeling lopendeRegeling;
    private final Vervolgtermijn termijn;

    VervolgKiezen(
            Schuldeisers schuldeisers,
            Oplossingsboek oplossingen,
            Voorstellen voorstellen,
            BeslotenOplossing besloten,
            EerdereAflosperiode aflosperiodes,
            LopendeRegeling lopendeRegeling,
            Vervolgtermijn termijn) {
        this.termijn = termijn;
        this.lopendeRegeling = lopendeRegeling;
        this.aflosperiodes = aflosperiodes;
        this.schuldeisers = schuldeisers;
        this.oplossingen = oplossingen;
        this.voorstellen = voorstellen;
        this.besloten = besloten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String nummer = taak.dossiernummer();
        boolean loopt = oplossingen.lopend(nummer).isPresent();
        String regeling = besloten.regeling(nummer, regelt(taak));
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("loopt", loopt);
        waarden.put("watErKomt", lopendeRegeling.watErKomt(nummer, taak.vandaag()));
        waarden.put(
                "aanleiding",
                besloten.anders(nummer, regelt(taak))
                        .map(naam -> "Er is besloten over een andere oplossing: %s.".formatted(Naam.van(naam)))
                        .orElseGet(() -> aanleiding(nummer, loopt)));
        waarden.put("oplossing", Objects.equals(regeling, regelt(taak)) ? null : regeling);
        return waarden;
    }

    /** The solution that is being arranged. */
    private static String regelt(Taak taak) {
        return taak.feit("oplossing", String.class);
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
        controleer(taak, oplossingen.lopend(nummer), invoer);
        String gekozen = gekozen(taak, invoer);
        if (invoer.zonderAkkoord() == Vervolg.NIEUW_VOORSTEL) {
            controleerOplossing(taak, gekozen);
        }
        boolean gevolgen =
                besloten.stelVoor(nummer, regelt(taak), gekozen, "reden", invoer.reden(), invoer.gekozenOp());
        termijn.isGekozen(nummer, invoer.gekozenOp());
        Feiten feiten = Feiten.van("zonderAkkoord", invoer.zonderAkkoord()).en("gevolgenAanbod", gevolgen);
        return invoer.zonderAkkoord() == Vervolg.NIEUW_VOORSTEL
                ? feiten.en("saldiActueel", Boolean.TRUE.equals(invoer.saldiActueel()))
                : feiten;
    }

    /** The solution that goes with this way; null when it stays as it is. */
    private String gekozen(Taak taak, Invoer invoer) {
        return switch (invoer.zonderAkkoord()) {
            case DOORGAAN, DWANGAKKOORD -> null;
            case NIEUW_VOORSTEL ->
                invoer.oplossing() == null
                        ? besloten.regeling(taak.dossiernummer(), regelt(taak))
                        : invoer.oplossing().name();
            case WSNP -> "WSNP";
            case GEEN_REGELING -> "BEGELEIDING";
        };
    }

    private void controleer(Taak taak, Optional<Oplossing> oplossing, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Vervolg vervolg = invoer.zonderAkkoord();
        boolean voorbij = aflosperiodes.isVoorbij(nummer, invoer.gekozenOp());
        if (voorbij && vervolg != Vervolg.DOORGAAN) {
            throw new Invoerfout(
                    "zonderAkkoord",
                    "de aflosperiode is al voorbij. Laat de regeling doorgaan; daarna legt u vast of alles is nagekomen");
        }
        if (!voorbij && vervolg == Vervolg.DOORGAAN || vervolg == Vervolg.DWANGAKKOORD) {
            besloten.anders(nummer, regelt(taak)).ifPresent(naam -> {
                throw new Invoerfout(
                        "zonderAkkoord",
                        "er is besloten over een andere oplossing: %s; kies wat daarbij hoort"
                                .formatted(Naam.van(naam)));
            });
        }
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
    private void controleerOplossing(Taak taak, String soort) {
        schuldeisers
                .pastNiet(taak.dossiernummer(), Oplossing.Soort.valueOf(soort), taak.vandaag())
                .ifPresent(reden -> {
                    throw new Invoerfout("oplossing", reden + "; kies een oplossing die wel past");
                });
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
