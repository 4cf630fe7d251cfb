package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** What the resident says about the intention, or that the term to do so passed unused (Awb art. 4:8, 4:9; A11). */
@Formulier("voortijdige-beeindiging-zienswijzeVastleggen")
class ZienswijzeVastleggen implements Taakformulier<ZienswijzeVastleggen.Invoer> {

    record Invoer(
            @NotNull Gegeven gegeven,
            @PastOrPresent LocalDate ontvangenOp,
            @Size(max = 4000) String zienswijze,
            @Size(max = 2000) String gevolg) {}

    enum Gegeven {
        SCHRIFTELIJK,
        IN_GESPREK,
        NIET
    }

    private final Termijnregister termijnen;
    private final Voortijdig voortijdig;

    ZienswijzeVastleggen(Termijnregister termijnen, Voortijdig voortijdig) {
        this.termijnen = termijnen;
        this.voortijdig = voortijdig;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "laatsteDag",
                Hersteltermijn.laatsteDag(termijnen, taak, HerstelbriefSturen.ZIENSWIJZE),
                "nogNodig",
                voortijdig.nogNodig(taak.dossiernummer(), taak.vandaag()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        if (invoer.gegeven() == Gegeven.NIET) {
            termijnen
                    .lopend(nummer, HerstelbriefSturen.ZIENSWIJZE)
                    .filter(termijn -> !taak.vandaag().isAfter(termijn.einde()))
                    .ifPresent(termijn -> {
                        throw new Invoerfout(
                                "gegeven",
                                "de inwoner mag nog reageren tot en met %s".formatted(Dagtekst.van(termijn.einde())));
                    });
            termijnen.vervallen(
                    nummer, HerstelbriefSturen.ZIENSWIJZE, taak.vandaag(), "De inwoner heeft niet gereageerd.");
            bewaar(taak, VoortijdigEinde.Zienswijze.NIET_GEGEVEN);
            return Feiten.geen();
        }
        verplicht("ontvangenOp", invoer.ontvangenOp());
        verplicht("zienswijze", invoer.zienswijze());
        verplicht("gevolg", invoer.gevolg());
        termijnen.voldaan(nummer, HerstelbriefSturen.ZIENSWIJZE, invoer.ontvangenOp());
        bewaar(taak, VoortijdigEinde.Zienswijze.GEGEVEN);
        return Feiten.geen();
    }

    /**
     * What comes next is the decision. What can still come is waited for; when the help cannot end at all, the decision
     * can only be that it goes on.
     */
    private void bewaar(Taak taak, VoortijdigEinde.Zienswijze zienswijze) {
        String nummer = taak.dossiernummer();
        VoortijdigEinde einde = voortijdig.van(nummer);
        einde.heeftZienswijze(zienswijze);
        if (!voortijdig.bewaar(nummer, einde, taak.vandaag()).isBepaald()) {
            throw new Invoerfout(
                    null,
                    "Een besluit kan nog niet. %s Er is niets bewaard."
                            .formatted(String.join(" ", voortijdig.ontbreekt(nummer, taak.vandaag()))));
        }
    }

    private static void verplicht(String veld, Object waarde) {
        if (waarde == null) {
            throw new Invoerfout(veld, "vul dit in");
        }
    }
}
