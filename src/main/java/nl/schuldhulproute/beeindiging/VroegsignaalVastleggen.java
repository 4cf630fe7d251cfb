package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Vroegsignaal;
import nl.schuldhulproute.dossier.Vroegsignalen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Startformulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** A vroegsignaal about someone whose help ended less than six months ago (VNG-model art. 16 lid 2; A48). */
@Formulier(
        value = "vroegsignaal-na-beeindiging-vroegsignaalVastleggen",
        schrijft = {"aangenomen"})
class VroegsignaalVastleggen implements Startformulier<VroegsignaalVastleggen.Invoer> {

    private static final String KOPPELING = "A48";
    private static final String AANBOD = "A0";

    record Invoer(
            @NotNull
            @Size(max = 20)
            @Pattern(regexp = "D-\\d{4}-\\d{6}", message = "schrijf het nummer als D-2026-000042")
            String dossiernummer,

            @NotNull @PastOrPresent LocalDate ontvangenOp,
            @NotBlank @Size(max = 100) String melder,
            @Size(max = 60) String kenmerk) {}

    private final Dossiers dossiers;
    private final Vroegsignalen vroegsignalen;
    private final Termijnregister termijnen;
    private final Clock klok;

    VroegsignaalVastleggen(Dossiers dossiers, Vroegsignalen vroegsignalen, Termijnregister termijnen, Clock klok) {
        this.dossiers = dossiers;
        this.vroegsignalen = vroegsignalen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Gestart verwerk(Taak taak, Invoer invoer) {
        String nummer = invoer.dossiernummer();
        controleer(nummer, invoer.ontvangenOp());
        vroegsignalen.save(
                new Vroegsignaal(nummer, invoer.ontvangenOp(), invoer.melder(), invoer.kenmerk(), klok.instant()));
        termijnen.start(nummer, AANBOD, invoer.ontvangenOp());
        return new Gestart(nummer, Feiten.van("aangenomen", false));
    }

    private void controleer(String nummer, LocalDate ontvangenOp) {
        if (!dossiers.bestaat(nummer)) {
            throw new Invoerfout("dossiernummer", "er is geen dossier met dit nummer");
        }
        if (dossiers.dossier(nummer).beeindigdOp() == null) {
            throw new Invoerfout("dossiernummer", "dit dossier loopt nog; geef het signaal aan wie het behandelt");
        }
        if (dossiers.aanvrager(nummer).overledenOp() != null) {
            throw new Invoerfout("dossiernummer", "de inwoner van dit dossier is overleden");
        }
        Termijn koppeling = termijnen
                .laatste(nummer, KOPPELING)
                .orElseThrow(
                        () -> new Invoerfout(
                                "dossiernummer",
                                "een signaal telt bij dit dossier niet mee: het eindigde niet met een beëindigingsbesluit, of de gemeente heeft er niet voor gekozen (VNG-model art. 16 lid 2). Behandel het als een nieuw vroegsignaal"));
        if (ontvangenOp.isBefore(koppeling.startOp()) || ontvangenOp.isAfter(koppeling.einde())) {
            throw new Invoerfout(
                    "ontvangenOp",
                    "een signaal telt mee van %s tot en met %s (VNG-model art. 16 lid 2). Behandel dit als een nieuw vroegsignaal"
                            .formatted(Datum.van(koppeling.startOp()), Datum.van(koppeling.einde())));
        }
        if (vroegsignalen
                .findFirstByDossiernummerAndUitkomstIsNullOrderById(nummer)
                .isPresent()) {
            throw new Invoerfout(
                    "dossiernummer", "voor dit dossier staat al een vroegsignaal open; neem dit daarin mee");
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.ontvangenOp();
    }
}
