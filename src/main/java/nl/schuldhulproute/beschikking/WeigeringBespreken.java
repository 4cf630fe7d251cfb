package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** A refusal is explained, and other help is named; where it fits guidance towards the Wsnp is offered (art. 8; M-34). */
@Formulier(value = "beschikking-weigeringBespreken", schrijft = "naarWsnp")
class WeigeringBespreken implements Taakformulier<WeigeringBespreken.Invoer> {

    enum Wsnp {
        WIL,
        WIL_NIET,
        PAST_NIET
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull @AssertTrue Boolean begrepen,
            Wsnp wsnp,
            @NotNull @Size(max = 2000) String andereHulp) {}

    private final Toegangsgevolgen gevolgen;
    private final LopendeRoute route;
    private final Overgangsrecht beleid;

    WeigeringBespreken(Toegangsgevolgen gevolgen, LopendeRoute route, Overgangsrecht beleid) {
        this.gevolgen = gevolgen;
        this.route = route;
        this.beleid = beleid;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "motivering", gevolgen.besluit(taak.dossiernummer()).motivering(),
                "wsnpBegeleiding", wsnpBegeleiding(taak));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (route.isBezigMet(taak.dossiernummer(), "crisisinterventie")) {
            // The end of the route stops what runs beside it: a threat is first dealt with by a human.
            throw new Invoerfout(null, "Er loopt nog een crisisinterventie. Sluit die eerst af. Er is niets bewaard.");
        }
        boolean wsnpBegeleiding = wsnpBegeleiding(taak);
        if (wsnpBegeleiding && invoer.wsnp() == null) {
            throw new Invoerfout("wsnp", "vul dit in");
        }
        return Feiten.van("naarWsnp", wsnpBegeleiding && invoer.wsnp() == Wsnp.WIL);
    }

    private boolean wsnpBegeleiding(Taak taak) {
        return !beleid.geldt(taak.dossiernummer(), Instelling.WSNP_BEGELEIDING, taak.vandaag())
                .isEmpty();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
