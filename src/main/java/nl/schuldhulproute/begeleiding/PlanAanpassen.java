package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The plan changes after an evaluation (VNG-model art. 9 lid 3, art. 12 lid 3). A change of the begeleidingsplan alone needs
 * no decision (T-34); a product that is niet vrij toegankelijk, or another aanbod, does (T-24, T-35).
 */
@Formulier(
        value = PlanAanpassen.FORMULIER,
        schrijft = {"gevolgenAanbod"})
class PlanAanpassen implements Taakformulier<PlanAanpassen.Invoer> {

    static final String FORMULIER = "begeleiding-planAanpassen";

    enum Toegang {
        VRIJ,
        NIET_VRIJ
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotNull @Size(max = 4000) String wijziging,
            @NotNull @Size(max = 2000) String doelen,
            LocalDate verwachtEinde,
            Begeleidingsproduct nieuwProduct,
            Toegang toegang,
            LocalDate startOp,
            LocalDate eindeVoorzienOp,
            @NotNull JaNee gevolgen) {}

    private final Plannen plannen;
    private final Producten producten;
    private final Doelen doelen;
    private final Termijnregister register;
    private final Clock klok;

    PlanAanpassen(Plannen plannen, Producten producten, Doelen doelen, Termijnregister register, Clock klok) {
        this.plannen = plannen;
        this.producten = producten;
        this.doelen = doelen;
        this.register = register;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("doelen", doelen.nu(taak.dossiernummer()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean gevolgen = invoer.gevolgen() == JaNee.JA;
        if (invoer.nieuwProduct() != null) {
            voegToe(taak, invoer, gevolgen);
        }
        if (invoer.verwachtEinde() != null) {
            verzetEinde(taak, invoer.verwachtEinde());
        }
        if (gevolgen) {
            bewaarNieuwPlan(taak, invoer);
        }
        return Feiten.van("gevolgenAanbod", gevolgen);
    }

    private void voegToe(Taak taak, Invoer invoer, boolean gevolgen) {
        if (invoer.toegang() == null) {
            throw new Invoerfout("toegang", "vul dit in");
        }
        if (invoer.startOp() == null) {
            throw new Invoerfout("startOp", "vul dit in");
        }
        if (invoer.eindeVoorzienOp() == null || !invoer.eindeVoorzienOp().isAfter(invoer.startOp())) {
            throw new Invoerfout("eindeVoorzienOp", "vul een dag in die na de start ligt");
        }
        if (invoer.toegang() == Toegang.NIET_VRIJ && !gevolgen) {
            throw new Invoerfout("gevolgen", "een product dat niet vrij toegankelijk is, vraagt een wijzigingsbesluit");
        }
        Product product = new Product(
                taak.dossiernummer(), invoer.nieuwProduct().naam(), invoer.toegang() == Toegang.VRIJ, klok.instant());
        product.loopt(invoer.startOp(), invoer.eindeVoorzienOp());
        producten.save(product);
    }

    private void verzetEinde(Taak taak, LocalDate verwachtEinde) {
        if (!verwachtEinde.isAfter(taak.vandaag())) {
            throw new Invoerfout("verwachtEinde", "vul een dag in die na vandaag ligt");
        }
        // A nazorgtoets that was done stays done.
        if (register.lopend(taak.dossiernummer(), NazorgtoetsAfnemen.TERMIJN).isPresent()) {
            register.start(taak.dossiernummer(), NazorgtoetsAfnemen.TERMIJN, verwachtEinde);
        }
    }

    /** The plan on which was decided stays as it was; the change makes the next version. */
    private void bewaarNieuwPlan(Taak taak, Invoer invoer) {
        Plan plan = plannen.teBewerken(taak.dossiernummer(), klok.instant());
        String aanbod = plan.aanbod() == null ? invoer.wijziging() : plan.aanbod() + "\n" + invoer.wijziging();
        plan.beschrijf(
                plan.doel(),
                aanbod.substring(0, Math.min(4000, aanbod.length())),
                plan.verplichtingen(),
                plan.momenten(),
                plan.nazorg());
        plan.isBesproken(invoer.besprokenOp());
        plan.isVastgesteld(invoer.besprokenOp());
        plannen.save(plan);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
