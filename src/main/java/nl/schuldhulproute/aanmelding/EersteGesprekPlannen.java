package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Vishmoment;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** The appointment for the first meeting (B-10; A2), on a day within its term (A3, or A4 in a crisis). */
@Formulier(
        value = "aanmelding-eersteGesprekPlannen",
        schrijft = {"vervolg", "vishMelden"})
class EersteGesprekPlannen implements Taakformulier<EersteGesprekPlannen.Invoer> {

    enum Plaats {
        KANTOOR("bij ons op kantoor"),
        THUIS("bij u thuis"),
        TELEFOON("wij bellen u"),
        VIDEO("met een videogesprek"),
        ANDERS("op de plek die wij met u hebben afgesproken");

        private final String inDeBrief;

        Plaats(String inDeBrief) {
            this.inDeBrief = inDeBrief;
        }
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate afgesprokenOp,
            @NotNull LocalDate gesprekOp,
            @NotNull LocalTime tijd,
            @NotNull Plaats plaats,
            @NotNull @Size(max = 100) String met,
            @Size(max = 1000) String redenLater) {}

    private final Dossiers dossiers;
    private final Termijnregister register;
    private final Beleid beleid;
    private final Brieftaak brief;

    EersteGesprekPlannen(Dossiers dossiers, Termijnregister register, Beleid beleid, Brieftaak brief) {
        this.brief = brief;
        this.dossiers = dossiers;
        this.register = register;
        this.beleid = beleid;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "brief",
                brief.link(taak, Briefsoort.UITNODIGING_EERSTE_GESPREK),
                "afgesprokenOp",
                taak.vandaag(),
                "uiterlijk",
                uiterlijk(taak).map(Dagtekst::van).orElse("de eerste dag dat de inwoner kan"),
                "bereikbaar",
                Bereikbaar.op(dossiers.aanvrager(taak.dossiernummer())));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        NaAanmelding.controleer(dossiers, taak, "afgesprokenOp", invoer.afgesprokenOp());
        if (invoer.gesprekOp().isBefore(invoer.afgesprokenOp())) {
            throw new Invoerfout("gesprekOp", "het gesprek kan niet voor de dag van de afspraak zijn");
        }
        if (invoer.redenLater() == null
                && uiterlijk(taak).filter(invoer.gesprekOp()::isAfter).isPresent()) {
            throw new Invoerfout(
                    "gesprekOp",
                    "dit is na de uiterste dag: kies een eerdere dag of vul in waarom het niet eerder kan");
        }
        if (register.lopend(taak.dossiernummer(), "A2").isPresent()) {
            register.voldaan(taak.dossiernummer(), "A2", invoer.afgesprokenOp());
        }
        boolean vishMelden = beleid.op(taak.vandaag()).van(Instelling.VISH) == Vishmoment.AANMELDING;
        if (vishMelden) {
            register.start(taak.dossiernummer(), "A25", invoer.afgesprokenOp());
        }
        brief.maak(
                taak,
                Briefsoort.UITNODIGING_EERSTE_GESPREK,
                invoer.afgesprokenOp(),
                Briefgegevens.geen()
                        .met(Briefnaam.GESPREK_OP, invoer.gesprekOp())
                        .met(Briefnaam.GESPREK_TIJD, invoer.tijd().toString().replace(':', '.'))
                        .met(Briefnaam.GESPREK_PLAATS, invoer.plaats().inDeBrief)
                        .met(Briefnaam.GESPREK_MET, invoer.met()));
        return Feiten.van("vervolg", "INTAKE").en("vishMelden", vishMelden);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgesprokenOp();
    }

    private Optional<LocalDate> uiterlijk(Taak taak) {
        return register.lopend(taak.dossiernummer(), "A4")
                .or(() -> register.lopend(taak.dossiernummer(), "A3"))
                .map(Termijn::einde);
    }
}
