package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** Is the situation stable enough to begin, or does stabilisatie come first (A28; B-27, B-36, B-38)? */
@Formulier(
        value = "schuldregeling-uitgangspuntBeoordelen",
        schrijft = {"stabilisatie"})
class UitgangspuntBeoordelen implements Taakformulier<UitgangspuntBeoordelen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate beoordeeldOp,
            Boolean inkomenStabiel,
            Boolean vasteLastenBetaald,
            Boolean geenNieuweSchulden,
            Boolean beslagGecontroleerd,
            Boolean tegemoetkomingenGecontroleerd,
            Boolean stabilisatieNodig,
            @Size(max = 2000) String toelichting) {}

    private final Termijnregister termijnen;
    private final Termijnduur duur;

    UitgangspuntBeoordelen(Termijnregister termijnen, Termijnduur duur) {
        this.termijnen = termijnen;
        this.duur = duur;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "duur", duur.van("A28", taak.vandaag()), "oplossing", Naam.van(taak.feit("oplossing", String.class)));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean nodig = Boolean.TRUE.equals(invoer.stabilisatieNodig());
        if (!nodig && "STABILISATIE".equals(taak.feit("oplossing", String.class))) {
            throw new Invoerfout("stabilisatieNodig", "het plan noemt alleen stabilisatie; vink dit aan");
        }
        if (!nodig && !isStabiel(invoer)) {
            throw new Invoerfout("stabilisatieNodig", "de situatie is nog niet stabiel; stabiliseer eerst");
        }
        if (nodig) {
            begin(taak, invoer.beoordeeldOp());
        }
        return Feiten.van("stabilisatie", nodig);
    }

    /** What was to follow the stabilisatie was not decided on: the same stabilisatie goes on, and not another four months. */
    private void begin(Taak taak, LocalDate op) {
        if (Boolean.TRUE.equals(taak.feit("gevolgenAanbod", Boolean.class))) {
            termijnen.looptWeer(taak.dossiernummer(), "A28");
        } else {
            termijnen.start(taak.dossiernummer(), "A28", op);
        }
    }

    private static boolean isStabiel(Invoer invoer) {
        return Boolean.TRUE.equals(invoer.inkomenStabiel())
                && Boolean.TRUE.equals(invoer.vasteLastenBetaald())
                && Boolean.TRUE.equals(invoer.geenNieuweSchulden());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.beoordeeldOp();
    }
}
