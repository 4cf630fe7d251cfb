package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Meting;
import nl.schuldhulproute.dossier.Meting.Score;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/**
 * Evaluation with the resident, with the meetinstrument of the intake (VNG-model art. 9 lid 3 and art. 12 lid 3; M-43, M-44,
 * M-71, M-72; T-38, T-39).
 */
@Formulier(
        value = "begeleiding-evaluatieHouden",
        schrijft = {"vervolg"})
class EvaluatieHouden implements Taakformulier<EvaluatieHouden.Invoer> {

    enum Vervolg {
        VERDER,
        PLAN,
        KLAAR
    }

    private static final Map<Leefgebied, String> VELDEN = Map.of(
            Leefgebied.WERK, "werk",
            Leefgebied.INKOMEN, "inkomen",
            Leefgebied.OPLEIDING, "opleiding",
            Leefgebied.SPAARGELD, "spaargeld",
            Leefgebied.SCHULDEN, "schulden",
            Leefgebied.WONEN, "wonen",
            Leefgebied.GEZIN, "gezin",
            Leefgebied.GEZONDHEID, "gezondheid",
            Leefgebied.SOCIAAL_NETWERK, "sociaalNetwerk");

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gehoudenOp,
            Score werk,
            Score inkomen,
            Score opleiding,
            Score spaargeld,
            Score schulden,
            Score wonen,
            Score gezin,
            Score gezondheid,
            Score sociaalNetwerk,
            @NotNull @Size(max = 4000) String bevindingen,
            @NotNull Vervolg vervolg,
            LocalDate volgendeEvaluatieOp) {

        Map<Leefgebied, Score> scores() {
            Map<Leefgebied, Score> scores = new EnumMap<>(Leefgebied.class);
            scores.put(Leefgebied.WERK, werk);
            scores.put(Leefgebied.INKOMEN, inkomen);
            scores.put(Leefgebied.OPLEIDING, opleiding);
            scores.put(Leefgebied.SPAARGELD, spaargeld);
            scores.put(Leefgebied.SCHULDEN, schulden);
            scores.put(Leefgebied.WONEN, wonen);
            scores.put(Leefgebied.GEZIN, gezin);
            scores.put(Leefgebied.GEZONDHEID, gezondheid);
            scores.put(Leefgebied.SOCIAAL_NETWERK, sociaalNetwerk);
            return scores;
        }
    }

    private final Evaluatiedag evaluatiedag;
    private final Doelen doelen;
    private final Metingen metingen;
    private final Overgangsrecht beleid;
    private final Clock klok;

    EvaluatieHouden(Evaluatiedag evaluatiedag, Doelen doelen, Metingen metingen, Overgangsrecht beleid, Clock klok) {
        this.evaluatiedag = evaluatiedag;
        this.doelen = doelen;
        this.metingen = metingen;
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String meetinstrument = meetinstrument(taak);
        return Map.of(
                "meetinstrument",
                meetinstrument.isEmpty() ? "geen" : meetinstrument,
                "metMeetinstrument",
                !meetinstrument.isEmpty(),
                "doelen",
                doelen.nu(taak.dossiernummer()),
                "uiterlijk",
                evaluatiedag.uiterlijkTekst(taak),
                "metingen",
                metingen.findByDossiernummerOrderById(taak.dossiernummer()).stream()
                        .map(meting -> Map.of(
                                "gemetenOp", Dagtekst.van(meting.gemetenOp()),
                                "leefgebied", meting.leefgebied().naam(),
                                "score", meting.score()))
                        .toList());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Map<Leefgebied, Score> scores = meetinstrument(taak).isEmpty() ? Map.of() : invoer.scores();
        scores.forEach((leefgebied, score) -> {
            if (score == null) {
                throw new Invoerfout(VELDEN.get(leefgebied), "vul dit in");
            }
        });
        evaluatiedag.isGehouden(taak, invoer.gehoudenOp());
        if (invoer.vervolg() != Vervolg.KLAAR) {
            evaluatiedag.spreekAf(taak, "volgendeEvaluatieOp", invoer.volgendeEvaluatieOp());
        }
        scores.forEach((leefgebied, score) -> metingen.save(new Meting(
                null,
                taak.dossiernummer(),
                Meting.Gelegenheid.EVALUATIE,
                leefgebied,
                score.waarde(),
                null,
                invoer.gehoudenOp(),
                taak.uitvoerder(),
                klok.instant())));
        return Feiten.van("vervolg", invoer.vervolg());
    }

    /** The one of the intake, as long as there was one (T-39). */
    private String meetinstrument(Taak taak) {
        return beleid.geldt(taak.dossiernummer(), Instelling.MEETINSTRUMENT, taak.vandaag());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gehoudenOp();
    }
}
