package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Vervolgaanvraag;
import nl.schuldhulproute.dossier.Vervolgaanvragen;
import nl.schuldhulproute.dossier.Vroegsignaal;
import nl.schuldhulproute.dossier.Vroegsignalen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** Which help fits now: what is free for everyone, or help for which a new decision is needed (VNG-model art. 16 lid 2). */
@Formulier(
        value = "vroegsignaal-na-beeindiging-hulpOnderzoeken",
        schrijft = {"hulp"})
class SignaalHulpOnderzoeken implements Taakformulier<SignaalHulpOnderzoeken.Invoer> {

    private static final String GESPREK = "A3";

    enum Hulp {
        VRIJ_TOEGANKELIJK,
        MET_BESLUIT
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull Hulp hulp,
            Boolean metPartner,
            @NotBlank @Size(max = 2000) String afspraken) {}

    private final Vroegsignalen vroegsignalen;
    private final Vervolgaanvragen vervolgaanvragen;
    private final Dossiers dossiers;
    private final Termijnregister termijnen;
    private final Clock klok;

    SignaalHulpOnderzoeken(
            Vroegsignalen vroegsignalen,
            Vervolgaanvragen vervolgaanvragen,
            Dossiers dossiers,
            Termijnregister termijnen,
            Clock klok) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.vroegsignalen = vroegsignalen;
        this.vervolgaanvragen = vervolgaanvragen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Vroegsignaal signaal = signaal(taak);
        return Map.of(
                "melder", signaal.melder(),
                "ontvangen", Datum.van(signaal.ontvangenOp()),
                "aangenomen", Datum.van(signaal.aangenomenOp()),
                "partnerBekend", partner(taak).isPresent());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Vroegsignaal signaal = signaal(taak);
        Datum.nietVoor(
                "besprokenOp", invoer.besprokenOp(), signaal.aangenomenOp(), "de dag waarop het aanbod is aangenomen");
        if (invoer.hulp() == Hulp.MET_BESLUIT) {
            vervolgaanvragen.save(new Vervolgaanvraag(
                    taak.dossiernummer(),
                    Dossier.Herkomst.VROEGSIGNAAL,
                    signaal.aangenomenOp(),
                    Boolean.TRUE.equals(invoer.metPartner()),
                    klok.instant()));
        }
        termijnen
                .lopend(taak.dossiernummer(), GESPREK)
                .ifPresent(gesprek -> termijnen.voldaan(gesprek.sleutel(), invoer.besprokenOp()));
        signaal.isAfgerond(
                invoer.hulp() == Hulp.MET_BESLUIT
                        ? Vroegsignaal.Uitkomst.NIEUWE_ROUTE
                        : Vroegsignaal.Uitkomst.VRIJ_TOEGANKELIJK,
                invoer.besprokenOp());
        vroegsignalen.save(signaal);
        return Feiten.van("hulp", invoer.hulp());
    }

    private Optional<Persoon> partner(Taak taak) {
        return dossiers.partner(taak.dossiernummer()).filter(partner -> partner.overledenOp() == null);
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
