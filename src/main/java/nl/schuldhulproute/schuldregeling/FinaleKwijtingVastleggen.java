package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The aflosperiode is over: were all obligations met (A36; T-26, T-27; Z-20)? */
@Formulier(
        value = "schuldregeling-finaleKwijtingVastleggen",
        schrijft = {"nagekomen", "regelingUitkomst"})
class FinaleKwijtingVastleggen implements Taakformulier<FinaleKwijtingVastleggen.Invoer> {

    enum Nakoming {
        JA,
        NEE
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate vastgesteldOp,
            @NotNull Nakoming nakoming,
            @Size(max = 2000) String toelichting) {}

    private final Oplossingsboek oplossingen;
    private final Termijnregister termijnen;
    private final Voorstellen voorstellen;
    private final Schuldenlijst schulden;

    FinaleKwijtingVastleggen(
            Oplossingsboek oplossingen, Termijnregister termijnen, Voorstellen voorstellen, Schuldenlijst schulden) {
        this.voorstellen = voorstellen;
        this.schulden = schulden;
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("einde", Datum.einde(termijnen, taak.dossiernummer(), "A36"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        boolean nagekomen = invoer.nakoming() == Nakoming.JA;
        if (!nagekomen && invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "leg uit wat niet is nagekomen");
        }
        Oplossing oplossing = oplossingen.lopend(nummer).orElseThrow();
        Datum.nietVoor("vastgesteldOp", invoer.vastgesteldOp(), oplossing.startOp(), "het begin van de regeling");
        termijnen.voldaan(nummer, "A36", invoer.vastgesteldOp());
        for (String code : List.of("A38", Herzieningen.TERMIJN, "A39")) {
            termijnen
                    .lopend(nummer, code)
                    .ifPresent(termijn -> termijnen.vervallen(
                            termijn.sleutel(), invoer.vastgesteldOp(), "De aflosperiode is voorbij."));
        }
        oplossingen.eindig(
                nummer,
                invoer.vastgesteldOp(),
                nagekomen ? Oplossing.Resultaat.KWIJTING : Oplossing.Resultaat.NIET_NAGEKOMEN);
        if (nagekomen) {
            schulden.zijnKwijt(nummer, inDeRegeling(nummer), invoer.vastgesteldOp(), taak.uitvoerder());
        }
        Feiten feiten = Feiten.van("nagekomen", nagekomen);
        return nagekomen ? feiten.en("regelingUitkomst", "KWIJTING") : feiten;
    }

    /** The debts that the creditors were offered an amount for. */
    private Set<Long> inDeRegeling(String nummer) {
        return voorstellen
                .findFirstByDossiernummerOrderByIdDesc(nummer)
                .map(voorstel ->
                        voorstel.regels().stream().map(Voorstel.Regel::schuld).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.vastgesteldOp();
    }
}
