package nl.schuldhulproute.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Meting;
import nl.schuldhulproute.dossier.Meting.Score;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * A talk about the nine leefgebieden with the meetinstrument (M-05, M-25, T-10), competences (T-11), the cause of the debts
 * (B-41), beslag and tegemoetkomingen. May take more than one talk: what was filled in before stands there again. The
 * scores are kept when the picture is complete.
 */
@Formulier(
        value = IntakegesprekVoeren.FORMULIER,
        schrijft = {"vervolg", "zietAf"})
class IntakegesprekVoeren implements Taakformulier<IntakegesprekVoeren.Invoer> {

    static final String FORMULIER = "systematische-intake-intakegesprekVoeren";

    enum Oorzaak {
        MINDER_INKOMEN,
        HOGERE_KOSTEN,
        SCHEIDING,
        ZIEKTE,
        GEEN_OVERZICHT,
        TE_VEEL_UITGEGEVEN,
        VERSLAVING,
        ONDERNEMING,
        ANDERS
    }

    enum Beslag {
        GEEN_BESLAG,
        KLOPT,
        KLOPT_NIET
    }

    enum Vervolg {
        HULPVRAAG,
        NOG_EEN_GESPREK,
        AANVULLEN,
        AFGEZIEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate gesprokenOp,
            Score werk,
            @Size(max = 500) String werkToelichting,
            Score inkomen,
            @Size(max = 500) String inkomenToelichting,
            Score opleiding,
            @Size(max = 500) String opleidingToelichting,
            Score spaargeld,
            @Size(max = 500) String spaargeldToelichting,
            Score schulden,
            @Size(max = 500) String schuldenToelichting,
            Score wonen,
            @Size(max = 500) String wonenToelichting,
            Score gezin,
            @Size(max = 500) String gezinToelichting,
            Score gezondheid,
            @Size(max = 500) String gezondheidToelichting,
            Score sociaalNetwerk,
            @Size(max = 500) String sociaalNetwerkToelichting,
            @Size(max = 2000) String kanAl,
            @Size(max = 2000) String wilLeren,
            @Size(max = 2000) String hulpVan,
            List<@NotNull Oorzaak> oorzaken,
            @Size(max = 2000) String oorzaakToelichting,
            Beslag beslag,
            @Size(max = 500) String beslagActie,
            Boolean tegemoetkomingenNagegaan,
            @Size(max = 500) String tegemoetkomingen,
            @NotNull Vervolg vervolg) {

        Map<Leefgebied, Gescoord> scores() {
            Map<Leefgebied, Gescoord> scores = new EnumMap<>(Leefgebied.class);
            zet(scores, Leefgebied.WERK, werk, werkToelichting);
            zet(scores, Leefgebied.INKOMEN, inkomen, inkomenToelichting);
            zet(scores, Leefgebied.OPLEIDING, opleiding, opleidingToelichting);
            zet(scores, Leefgebied.SPAARGELD, spaargeld, spaargeldToelichting);
            zet(scores, Leefgebied.SCHULDEN, schulden, schuldenToelichting);
            zet(scores, Leefgebied.WONEN, wonen, wonenToelichting);
            zet(scores, Leefgebied.GEZIN, gezin, gezinToelichting);
            zet(scores, Leefgebied.GEZONDHEID, gezondheid, gezondheidToelichting);
            zet(scores, Leefgebied.SOCIAAL_NETWERK, sociaalNetwerk, sociaalNetwerkToelichting);
            return scores;
        }

        Map<Leefgebied, String> toelichtingen() {
            Map<Leefgebied, String> toelichtingen = new EnumMap<>(Leefgebied.class);
            toelichtingen.put(Leefgebied.WERK, werkToelichting);
            toelichtingen.put(Leefgebied.INKOMEN, inkomenToelichting);
            toelichtingen.put(Leefgebied.OPLEIDING, opleidingToelichting);
            toelichtingen.put(Leefgebied.SPAARGELD, spaargeldToelichting);
            toelichtingen.put(Leefgebied.SCHULDEN, schuldenToelichting);
            toelichtingen.put(Leefgebied.WONEN, wonenToelichting);
            toelichtingen.put(Leefgebied.GEZIN, gezinToelichting);
            toelichtingen.put(Leefgebied.GEZONDHEID, gezondheidToelichting);
            toelichtingen.put(Leefgebied.SOCIAAL_NETWERK, sociaalNetwerkToelichting);
            return toelichtingen;
        }

        private static void zet(
                Map<Leefgebied, Gescoord> scores, Leefgebied leefgebied, Score score, String toelichting) {
            if (score != null) {
                scores.put(leefgebied, new Gescoord(score.waarde(), toelichting));
            }
        }
    }

    record Gescoord(int score, String toelichting) {}

    private final Tijdlijn tijdlijn;
    private final Metingen metingen;
    private final Intaketermijnen termijnen;
    private final Beleid beleid;
    private final Clock klok;

    IntakegesprekVoeren(Tijdlijn tijdlijn, Metingen metingen, Intaketermijnen termijnen, Beleid beleid, Clock klok) {
        this.tijdlijn = tijdlijn;
        this.metingen = metingen;
        this.termijnen = termijnen;
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>(tijdlijn.laatste(taak.dossiernummer(), FORMULIER));
        // Without a value of its own the field would show the routing fact of the last talk.
        waarden.put("vervolg", null);
        waarden.put("gesprokenOp", taak.vandaag());
        String meetinstrument = beleid.op(taak.vandaag()).van(Instelling.MEETINSTRUMENT);
        waarden.put("meetinstrument", meetinstrument.isEmpty() ? "geen" : meetinstrument);
        waarden.put("metMeetinstrument", !meetinstrument.isEmpty());
        waarden.put("uiterlijk", termijnen.uiterlijk(taak.dossiernummer(), "A10"));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.vervolg() == Vervolg.HULPVRAAG) {
            boolean metMeetinstrument =
                    !beleid.op(taak.vandaag()).van(Instelling.MEETINSTRUMENT).isEmpty();
            controleerCompleet(invoer, metMeetinstrument);
            Map<Leefgebied, Gescoord> scores = metMeetinstrument ? invoer.scores() : Map.of();
            scores.forEach((leefgebied, gescoord) -> metingen.save(new Meting(
                    null,
                    taak.dossiernummer(),
                    Meting.Gelegenheid.INTAKE,
                    leefgebied,
                    gescoord.score(),
                    gescoord.toelichting(),
                    invoer.gesprokenOp(),
                    taak.uitvoerder(),
                    klok.instant())));
        }
        return Feiten.van("vervolg", invoer.vervolg()).en("zietAf", invoer.vervolg() == Vervolg.AFGEZIEN);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gesprokenOp();
    }

    private static void controleerCompleet(Invoer invoer, boolean metMeetinstrument) {
        for (Leefgebied leefgebied : Leefgebied.values()) {
            boolean besproken = metMeetinstrument
                    ? invoer.scores().containsKey(leefgebied)
                    : invoer.toelichtingen().get(leefgebied) != null;
            if (!besproken) {
                throw new Invoerfout(
                        metMeetinstrument ? veld(leefgebied) : veld(leefgebied) + "Toelichting",
                        "vul dit in: het beeld is pas compleet met alle leefgebieden");
            }
        }
        eis("kanAl", invoer.kanAl() != null);
        eis("wilLeren", invoer.wilLeren() != null);
        eis("oorzaken", invoer.oorzaken() != null && !invoer.oorzaken().isEmpty());
        eis("beslag", invoer.beslag() != null);
        eis("beslagActie", invoer.beslag() != Beslag.KLOPT_NIET || invoer.beslagActie() != null);
        eis("tegemoetkomingenNagegaan", Boolean.TRUE.equals(invoer.tegemoetkomingenNagegaan()));
    }

    private static void eis(String veld, boolean ingevuld) {
        if (!ingevuld) {
            throw new Invoerfout(veld, "vul dit in, of kies dat er nog een gesprek nodig is");
        }
    }

    private static String veld(Leefgebied leefgebied) {
        return switch (leefgebied) {
            case WERK -> "werk";
            case INKOMEN -> "inkomen";
            case OPLEIDING -> "opleiding";
            case SPAARGELD -> "spaargeld";
            case SCHULDEN -> "schulden";
            case WONEN -> "wonen";
            case GEZIN -> "gezin";
            case GEZONDHEID -> "gezondheid";
            case SOCIAAL_NETWERK -> "sociaalNetwerk";
        };
    }
}
