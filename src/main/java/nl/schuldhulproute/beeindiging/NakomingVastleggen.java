package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The resident did it within the hersteltermijn: the help goes on (M-84). */
@Formulier("voortijdige-beeindiging-nakomingVastleggen")
class NakomingVastleggen implements Taakformulier<NakomingVastleggen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate nagekomenOp,
            @NotNull @Size(max = 1000) String toelichting) {}

    private final Termijnregister termijnen;
    private final Tijdlijn tijdlijn;
    private final Voortijdig voortijdig;

    NakomingVastleggen(Termijnregister termijnen, Tijdlijn tijdlijn, Voortijdig voortijdig) {
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.voortijdig = voortijdig;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Hersteltermijn.toon(termijnen, tijdlijn, taak);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        termijnen.voldaan(nummer, HerstelbriefSturen.HERSTELTERMIJN, invoer.nagekomenOp());
        termijnen.vervallen(nummer, HerstelbriefSturen.ZIENSWIJZE, taak.vandaag(), "De verplichting is nagekomen.");
        VoortijdigEinde einde = voortijdig.van(nummer);
        einde.isHersteld(VoortijdigEinde.Herstel.NAGEKOMEN);
        voortijdig.bewaar(nummer, einde, taak.vandaag());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.nagekomenOp();
    }
}
