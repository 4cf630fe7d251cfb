package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Crisisbeoordeling;
import nl.schuldhulproute.dossier.Crisistoets;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The talk about the threat, within three werkdagen (M-17). */
@Formulier("crisisinterventie-crisisgesprekVoeren")
class CrisisgesprekVoeren implements Taakformulier<CrisisgesprekVoeren.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate gesprokenOp,
            @NotNull Crisis.Dreiging dreiging,
            LocalDate dreigtOp,
            @NotNull @Size(max = 2000) String toelichting,
            @NotNull @Size(max = 2000) String afspraken) {}

    private final Interventie interventie;
    private final Crisisbeoordeling beoordeling;

    CrisisgesprekVoeren(Interventie interventie, Crisisbeoordeling beoordeling) {
        this.interventie = interventie;
        this.beoordeling = beoordeling;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Crisis crisis = interventie.van(taak);
        Map<String, Object> waarden = interventie.vooraf(taak);
        waarden.put("gesprokenOp", taak.vandaag());
        waarden.put("uiterlijk", interventie.uiterlijk(taak, Interventie.GESPREK));
        waarden.put(
                "dreiging", crisis.dreiging() == null ? null : crisis.dreiging().name());
        waarden.put("toelichting", crisis.toelichting());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        interventie.controleerDag(taak, "gesprokenOp", invoer.gesprokenOp());
        Crisis crisis = interventie.van(taak);
        crisis.is(invoer.dreiging(), invoer.toelichting());
        crisis.isBesproken(invoer.gesprokenOp());
        interventie.bewaar(crisis);
        beoordeling.isCrisis(
                taak.dossiernummer(),
                new Crisistoets.Feiten(invoer.dreiging(), invoer.toelichting(), crisis.bekendOp()),
                invoer.gesprokenOp());
        interventie.voldaan(taak, Interventie.GESPREK, invoer.gesprokenOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gesprokenOp();
    }
}
