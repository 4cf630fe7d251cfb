package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Vervolgaanvraag;
import nl.schuldhulproute.dossier.Vervolgaanvragen;
import nl.schuldhulproute.dossier.Vroegsignaal;
import nl.schuldhulproute.dossier.Vroegsignalen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Which help fits now: what is free for everyone, or help for which a new decision is needed (VNG-model art. 16 lid 2). */
@Formulier(
        value = "vroegsignaal-na-beeindiging-hulpOnderzoeken",
        schrijft = {"hulp"})
class SignaalHulpOnderzoeken implements Taakformulier<SignaalHulpOnderzoeken.Invoer> {

    enum Hulp {
        VRIJ_TOEGANKELIJK,
        MET_BESLUIT
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotNull Hulp hulp,
            @NotBlank @Size(max = 2000) String afspraken) {}

    private final Vroegsignalen vroegsignalen;
    private final Vervolgaanvragen vervolgaanvragen;
    private final Clock klok;

    SignaalHulpOnderzoeken(Vroegsignalen vroegsignalen, Vervolgaanvragen vervolgaanvragen, Clock klok) {
        this.vroegsignalen = vroegsignalen;
        this.vervolgaanvragen = vervolgaanvragen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Vroegsignaal signaal = signaal(taak);
        return Map.of("melder", signaal.melder(), "ontvangen", Datum.van(signaal.ontvangenOp()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Vroegsignaal signaal = signaal(taak);
        Datum.nietVoor("besprokenOp", invoer.besprokenOp(), signaal.ontvangenOp(), "de dag van het vroegsignaal");
        if (invoer.hulp() == Hulp.MET_BESLUIT) {
            vervolgaanvragen.save(new Vervolgaanvraag(
                    taak.dossiernummer(), Dossier.Herkomst.VROEGSIGNAAL, invoer.besprokenOp(), klok.instant()));
        }
        signaal.isAfgerond(
                invoer.hulp() == Hulp.MET_BESLUIT
                        ? Vroegsignaal.Uitkomst.NIEUWE_ROUTE
                        : Vroegsignaal.Uitkomst.VRIJ_TOEGANKELIJK,
                invoer.besprokenOp());
        vroegsignalen.save(signaal);
        return Feiten.van("hulp", invoer.hulp());
    }

    private Vroegsignaal signaal(Taak taak) {
        return vroegsignalen
                .findFirstByDossiernummerAndUitkomstIsNullOrderById(taak.dossiernummer())
                .orElseThrow(() -> new Invoerfout(null, "dit vroegsignaal is al afgerond"));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
