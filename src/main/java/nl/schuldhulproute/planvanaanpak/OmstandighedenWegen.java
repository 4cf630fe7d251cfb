package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** What the aanbod takes into account (VNG-model art. 10 lid 2; M-47, M-49–M-52; T-30). Kept on the timeline. */
@Formulier(OmstandighedenWegen.FORMULIER)
class OmstandighedenWegen implements Taakformulier<OmstandighedenWegen.Invoer> {

    static final String FORMULIER = "plan-van-aanpak-omstandighedenWegen";

    enum Inkomen {
        STABIEL,
        WISSELEND,
        ONZEKER
    }

    enum Regelbaar {
        JA,
        NOG_NIET,
        KANSLOOS
    }

    enum Vaardigheden {
        ZELFSTANDIG,
        MET_STEUN,
        NIET
    }

    enum Eerder {
        NEE,
        SCHULDHULP,
        MSNP,
        WSNP
    }

    enum Doelgroep {
        JONGERE("De inwoner is jong: kijk naar school, werk en hulp voor jongeren."),
        ONDERNEMER("De inwoner is ondernemer: kijk of het bedrijf kan blijven bestaan."),
        HUISBEZITTER("De inwoner heeft een eigen huis: kijk of de waarde van het huis kan helpen."),
        ANDERE_CULTUUR("De inwoner heeft een andere culturele achtergrond: zoek hulp die daarbij past.");

        private final String aandachtspunt;

        Doelgroep(String aandachtspunt) {
            this.aandachtspunt = aandachtspunt;
        }

        /** What the aanbod takes into account for this group. */
        String aandachtspunt() {
            return aandachtspunt;
        }
    }

    record Invoer(
            @NotNull JaNee crisis,
            @NotNull Inkomen inkomen,
            @NotNull Regelbaar regelbaar,
            @NotNull Vaardigheden vaardigheden,
            @NotNull Eerder eerder,
            List<Leefgebied> aandacht,
            List<Doelgroep> doelgroep,
            @Size(max = 2000) String toelichting) {}

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }
}
