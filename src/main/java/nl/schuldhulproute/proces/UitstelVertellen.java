package nl.schuldhulproute.proces;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/**
 * A decision is late: the resident hears it, and a new day as soon as possible (Awb art. 4:14 lid 1). The day is registered
 * as a term of its own, because it does not extend the one that has lapsed.
 */
@Formulier("termijn-bewaken-uitstelVertellen")
class UitstelVertellen implements Taakformulier<UitstelVertellen.Invoer> {

    enum Wijze {
        BRIEF,
        GESPREK,
        TELEFOON,
        DIGITAAL
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate verteldOp,
            @NotNull Wijze wijze,
            @NotNull LocalDate besluitUiterlijk,
            @NotNull @AssertTrue Boolean rechtenVerteld) {}

    private final Termijnregister register;
    private final Tijdlijn tijdlijn;
    private final Brieftaak brief;

    UitstelVertellen(Termijnregister register, Tijdlijn tijdlijn, Brieftaak brief) {
        this.brief = brief;
        this.register = register;
        this.tijdlijn = tijdlijn;
    }

    /** The code under which the promised day of a term to decide is registered, when the table has one. */
    static String toezegging(String code) {
        return code.split("-", 2)[0] + "-toezegging";
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>(OpTijdMaken.toon(register, taak));
        waarden.put(
                "afspraak",
                Objects.requireNonNullElse(
                        tijdlijn.laatste(taak.dossiernummer(), "termijn-bewaken-redenVastleggen")
                                .get("afspraak"),
                        "-"));
        waarden.put("brief", brief.link(taak, Briefsoort.VERTRAGING));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Termijn termijn = OpTijdMaken.termijn(register, taak);
        if (invoer.besluitUiterlijk().isBefore(taak.vandaag())) {
            throw new Invoerfout("besluitUiterlijk", "kies vandaag of een dag die nog komt");
        }
        register.zetOp(
                new Termijnsleutel(taak.dossiernummer(), toezegging(termijn.code()), termijn.onderwerp()),
                invoer.verteldOp(),
                invoer.besluitUiterlijk());
        if (invoer.wijze() == Wijze.BRIEF || invoer.wijze() == Wijze.DIGITAAL) {
            brief.maak(
                    taak,
                    Briefsoort.VERTRAGING,
                    invoer.verteldOp(),
                    Briefgegevens.geen()
                            .met(
                                    Briefnaam.TE_LATE_TERMIJN,
                                    register.soort(termijn).naam())
                            .met(Briefnaam.EERSTE_EINDE, termijn.einde())
                            .met(Briefnaam.NIEUW_EINDE, invoer.besluitUiterlijk()));
        }
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verteldOp();
    }
}
