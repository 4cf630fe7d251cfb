package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.beleid.Wsnphulp;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The request for the Wsnp is prepared with the inwoner and handed in, or the inwoner does not want it (M-34; T-20; Fw art. 285). */
@Formulier(
        value = "wsnp-wsnpVoorbereiden",
        schrijft = {"wsnpVerzoek", "regelingUitkomst"})
class WsnpVoorbereiden implements Taakformulier<WsnpVoorbereiden.Invoer> {

    enum Onderdeel {
        VERKLARING("Verklaring van de gemeente (artikel 285)", null),
        STUKKEN("Stukken verzameld: schulden, bezit, inkomen, vaste lasten", Wsnphulp.STUKKEN),
        ZITTING_VOORBEREID("Zitting voorbereid met de inwoner", Wsnphulp.ZITTING),
        MEEGAAN("Afgesproken wie meegaat naar de zitting", Wsnphulp.MEEGAAN);

        private final String opschrift;
        private final Wsnphulp hulp;

        Onderdeel(String opschrift, Wsnphulp hulp) {
            this.opschrift = opschrift;
            this.hulp = hulp;
        }

        /** The verklaring is law; the rest is what the municipality chose. */
        boolean hoortBij(Set<Wsnphulp> gekozen) {
            return hulp == null || gekozen.contains(hulp);
        }
    }

    enum Keuze {
        INGEDIEND,
        GEEN_VERZOEK
    }

    record Invoer(
            @NotNull Keuze keuze,
            Set<Onderdeel> gedaan,
            @PastOrPresent LocalDate ingediendOp,
            @Size(max = 100) String kenmerk,
            @PastOrPresent LocalDate besprokenOp,
            @Size(max = 2000) String reden) {}

    private final Overgangsrecht beleid;

    WsnpVoorbereiden(Overgangsrecht beleid) {
        this.beleid = beleid;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "onderdelen",
                Arrays.stream(Onderdeel.values())
                        .filter(onderdeel -> onderdeel.hoortBij(hulp(taak)))
                        .map(onderdeel -> Map.of("label", onderdeel.opschrift, "value", onderdeel.name()))
                        .toList());
    }

    private Set<Wsnphulp> hulp(Taak taak) {
        return beleid.geldt(taak.dossiernummer(), Instelling.WSNP_BEGELEIDING, taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.keuze() == Keuze.GEEN_VERZOEK) {
            eisUitleg(invoer);
            return Feiten.van("wsnpVerzoek", false).en("regelingUitkomst", "GEEN");
        }
        controleer(taak, invoer);
        return Feiten.van("wsnpVerzoek", true);
    }

    private static void eisUitleg(Invoer invoer) {
        if (invoer.besprokenOp() == null) {
            throw new Invoerfout("besprokenOp", "vul in wanneer u dit met de inwoner besprak");
        }
        if (invoer.reden() == null) {
            throw new Invoerfout("reden", "leg uit waarom er geen verzoek komt");
        }
    }

    private void controleer(Taak taak, Invoer invoer) {
        if (invoer.ingediendOp() == null) {
            throw new Invoerfout("ingediendOp", "vul in wanneer het verzoek is ingediend");
        }
        if (invoer.gedaan() == null || !invoer.gedaan().contains(Onderdeel.VERKLARING)) {
            throw new Invoerfout(
                    "gedaan", "zonder de verklaring van de gemeente neemt de rechter het verzoek niet aan");
        }
        if (!invoer.gedaan().stream().allMatch(onderdeel -> onderdeel.hoortBij(hulp(taak)))) {
            throw new Invoerfout("gedaan", "dit doet de gemeente niet: kies uit wat hier staat");
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.keuze() == Keuze.INGEDIEND ? invoer.ingediendOp() : invoer.besprokenOp();
    }
}
