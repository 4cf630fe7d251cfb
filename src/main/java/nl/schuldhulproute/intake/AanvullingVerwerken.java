package nl.schuldhulproute.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** What was missing has come in; the term of the decision runs again from that day (Awb art. 4:15; A9, A10). */
@Formulier("systematische-intake-aanvullingVerwerken")
class AanvullingVerwerken implements Taakformulier<AanvullingVerwerken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate aangevuldOp,
            @NotNull @Size(max = 2000) String ontvangen) {}

    private final Intaketermijnen termijnen;
    private final Tijdlijn tijdlijn;

    AanvullingVerwerken(Intaketermijnen termijnen, Tijdlijn tijdlijn) {
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put(
                "gevraagd",
                tijdlijn.laatste(taak.dossiernummer(), AanvullingVragen.FORMULIER)
                        .get("gevraagd"));
        waarden.put("aanvullenTot", termijnen.uiterlijk(taak.dossiernummer(), "A7"));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.aangevuldOp().isBefore(termijnen.hersteltermijnSinds(taak.dossiernummer()))) {
            throw new Invoerfout("aangevuldOp", "deze dag ligt voor de dag waarop u het vroeg");
        }
        termijnen.aangevuld(taak.dossiernummer(), invoer.aangevuldOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.aangevuldOp();
    }
}
