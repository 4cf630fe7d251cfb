package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.beleid.Draagkracht;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The beslagvrije voet is valid for a year; here it is computed again, and starts a new year (A38; Rv art. 475d). */
@Formulier(
        value = "schuldregeling-beslagvrijeVoetHerrekenen",
        schrijft = {"houdbaar"})
class BeslagvrijeVoetHerrekenen implements Taakformulier<BeslagvrijeVoetHerrekenen.Invoer> {

    enum Bron {
        OFFICIEEL,
        SCHATTING
    }

    enum Gevolg {
        GAAT_DOOR,
        AANGEPAST,
        NIET_HOUDBAAR
    }

    record Invoer(
            @NotNull Bron bron,
            @NotNull @PastOrPresent LocalDate berekendOp,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal beslagvrijeVoet,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal inkomen,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal vtlb,

            @NotNull Gevolg gevolg,
            Boolean schuldeisersIngelicht,
            @Size(max = 2000) String toelichting) {}

    private final Plannen plannen;
    private final Aflosbedrag aflosbedrag;
    private final Regeluitkomsten regeluitkomsten;
    private final Termijnregister termijnen;
    private final Termijnduur duur;
    private final Clock klok;

    BeslagvrijeVoetHerrekenen(
            Plannen plannen,
            Aflosbedrag aflosbedrag,
            Regeluitkomsten regeluitkomsten,
            Termijnregister termijnen,
            Termijnduur duur,
            Clock klok) {
        this.aflosbedrag = aflosbedrag;
        this.regeluitkomsten = regeluitkomsten;
        this.plannen = plannen;
        this.termijnen = termijnen;
        this.duur = duur;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "duur",
                duur.van("A38", taak.vandaag()),
                "uiterlijk",
                Datum.einde(termijnen, taak.dossiernummer(), "A38"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        LocalDate vorige = termijnen.laatste(nummer, "A38").orElseThrow().startOp();
        if (!invoer.berekendOp().isAfter(vorige)) {
            throw new Invoerfout("berekendOp", "dit is niet na de vorige berekening (" + Datum.van(vorige) + ")");
        }
        boolean houdbaar = invoer.gevolg() != Gevolg.NIET_HOUDBAAR;
        if (!houdbaar && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "leg uit waarom de regeling zo niet kan doorgaan");
        }
        if (invoer.gevolg() == Gevolg.AANGEPAST && !Boolean.TRUE.equals(invoer.schuldeisersIngelicht())) {
            throw new Invoerfout("schuldeisersIngelicht", "vertel de schuldeisers eerst wat er verandert");
        }
        bewaar(taak, invoer);
        termijnen.start(nummer, "A38", invoer.berekendOp());
        return Feiten.van("houdbaar", houdbaar);
    }

    /** The plan on which was decided stays as it was; the new amounts make the next version. */
    private void bewaar(Taak taak, Invoer invoer) {
        Draagkracht nieuw = Draagkracht.overgenomen(
                Euro.cent(invoer.inkomen()),
                Euro.cent(invoer.beslagvrijeVoet()),
                Euro.cent(invoer.vtlb()),
                invoer.bron() == Bron.OFFICIEEL,
                invoer.berekendOp(),
                taak.vandaag());
        if (invoer.gevolg() == Gevolg.GAAT_DOOR) {
            aflosbedrag.blijftBetaalbaar(
                    taak.dossiernummer(), "gevolg", nieuw.afloscapaciteit().uitkomst());
        }
        nieuw.bewaar(regeluitkomsten, taak.dossiernummer(), taak.vandaag());
        Plan plan = plannen.teBewerken(taak.dossiernummer(), klok.instant());
        plan.bedragen(
                nieuw.beslagvrijeVoet().uitkomst(),
                Euro.cent(invoer.inkomen()),
                nieuw.vtlb().uitkomst(),
                nieuw.afloscapaciteit().uitkomst(),
                nieuw.isIndicatief());
        plan.isVastgesteld(invoer.berekendOp());
        plannen.save(plan);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.berekendOp();
    }
}
