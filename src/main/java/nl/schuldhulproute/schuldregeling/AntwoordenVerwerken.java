package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** What each creditor answered. Who stays silent after the term and a reminder does not cooperate (A27; B-39). */
@Formulier(
        value = "schuldregeling-antwoordenVerwerken",
        schrijft = {"allenAkkoord"})
class AntwoordenVerwerken implements Taakformulier<AntwoordenVerwerken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate verwerktOp,
            Set<String> akkoord,
            Set<String> geweigerd,
            @Size(max = 2000) String toelichting) {}

    private final Schuldeisers schuldeisers;
    private final Schulden schulden;
    private final Voorstellen voorstellen;
    private final Termijnregister termijnen;
    private final Meldingsboek meldingen;

    AntwoordenVerwerken(
            Schuldeisers schuldeisers,
            Schulden schulden,
            Voorstellen voorstellen,
            Termijnregister termijnen,
            Meldingsboek meldingen) {
        this.meldingen = meldingen;
        this.schuldeisers = schuldeisers;
        this.schulden = schulden;
        this.voorstellen = voorstellen;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String nummer = taak.dossiernummer();
        return Map.of(
                "schulden", schuldeisers.rijenMetVoorstel(nummer),
                "uiterlijk", Datum.einde(termijnen, nummer, "A27"),
                "schuldeisers",
                        schuldeisers.van(nummer).stream()
                                .map(schuld -> Map.of(
                                        "value", sleutel(schuld),
                                        "label",
                                                "%s (%s)"
                                                        .formatted(
                                                                schuld.schuldeiser(), Euro.tekst(schuld.bedragCent()))))
                                .toList());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        Voorstel voorstel = schuldeisers.voorstel(nummer);
        Datum.nietVoor("verwerktOp", invoer.verwerktOp(), voorstel.verstuurdOp(), "de dag van het voorstel");
        Set<String> akkoord = invoer.akkoord() == null ? Set.of() : invoer.akkoord();
        Set<String> geweigerd = invoer.geweigerd() == null ? Set.of() : invoer.geweigerd();
        List<Schuld> alle = schuldeisers.van(nummer);
        controleer(taak, voorstel.verstuurdOp(), akkoord, geweigerd, alle);
        for (Schuld schuld : alle) {
            schuld.beantwoord(
                    akkoord.contains(sleutel(schuld)) ? Schuld.Antwoord.AKKOORD : Schuld.Antwoord.GEWEIGERD,
                    invoer.verwerktOp());
            schulden.save(schuld);
        }
        boolean allen = akkoord.size() == alle.size();
        if (allen) {
            voorstel.isToegekend(invoer.verwerktOp());
        } else {
            voorstel.isAfgewezen(invoer.verwerktOp());
        }
        voorstellen.save(voorstel);
        termijnen.voldaan(nummer, "A27", invoer.verwerktOp());
        return Feiten.van("allenAkkoord", allen);
    }

    private void controleer(
            Taak taak, LocalDate verstuurdOp, Set<String> akkoord, Set<String> geweigerd, List<Schuld> alle) {
        Set<String> bekend = alle.stream().map(AntwoordenVerwerken::sleutel).collect(Collectors.toSet());
        Set<String> genoemd = new HashSet<>(akkoord);
        genoemd.addAll(geweigerd);
        if (!bekend.containsAll(genoemd)) {
            throw new Invoerfout("akkoord", "kies alleen schuldeisers uit de lijst");
        }
        if (genoemd.size() < akkoord.size() + geweigerd.size()) {
            throw new Invoerfout("geweigerd", "een schuldeiser kan niet tegelijk akkoord gaan en weigeren");
        }
        boolean termijnVoorbij = termijnen
                .laatste(taak.dossiernummer(), "A27")
                .map(termijn -> taak.vandaag().isAfter(termijn.einde()))
                .orElse(false);
        if (genoemd.size() == bekend.size()) {
            return;
        }
        if (!termijnVoorbij) {
            throw new Invoerfout(
                    "akkoord", "nog niet elke schuldeiser heeft geantwoord en de termijn om te antwoorden loopt nog");
        }
        if (!meldingen.isHerinnerd(taak.dossiernummer(), verstuurdOp)) {
            throw new Invoerfout("akkoord", "nog niet elke schuldeiser heeft geantwoord; stuur eerst een herinnering");
        }
    }

    private static String sleutel(Schuld schuld) {
        return String.valueOf(schuld.id());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verwerktOp();
    }
}
