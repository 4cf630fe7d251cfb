package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The nazorgtoets, while guidance still runs (brief Den Haag RIS324149; H-02, H-05; term NT). */
@Formulier(NazorgtoetsAfnemen.FORMULIER)
class NazorgtoetsAfnemen implements Taakformulier<NazorgtoetsAfnemen.Invoer> {

    static final String FORMULIER = "begeleiding-nazorgtoetsAfnemen";

    static final String TERMIJN = "NT";

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gehoudenOp,
            @NotNull JaNee zelfstandig,
            @NotNull JaNee gemotiveerd,
            @NotNull JaNee inBalans,
            @NotNull JaNee administratie,
            @NotNull JaNee vraagtHulp,
            @NotNull JaNee buffer,
            @NotNull JaNee verzekerd,
            @NotNull JaNee netwerk,
            @NotNull JaNee contactpersoon,
            @NotNull JaNee verandering,
            @NotNull JaNee moeite,
            @NotNull Nazorgtoets.Wens wens,
            @Size(max = 2000) String toelichting) {

        Nazorgtoets.Antwoorden antwoorden(Map<Leefgebied, Integer> metingen) {
            return new Nazorgtoets.Antwoorden(
                    ja(zelfstandig),
                    ja(gemotiveerd),
                    ja(inBalans),
                    ja(administratie),
                    ja(vraagtHulp),
                    ja(buffer),
                    ja(netwerk),
                    ja(verzekerd),
                    ja(contactpersoon),
                    ja(verandering),
                    ja(moeite),
                    wens,
                    metingen);
        }

        /** Null when a toets of before this question did not ask it. */
        private static Boolean ja(JaNee antwoord) {
            return antwoord == null ? null : Boolean.valueOf(antwoord == JaNee.JA);
        }
    }

    private final Termijnregister register;

    NazorgtoetsAfnemen(Termijnregister register) {
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "merk",
                Nazorgtoets.MERK,
                "uiterlijk",
                register.laatste(taak.dossiernummer(), TERMIJN)
                        .map(termijn -> Dagtekst.van(termijn.einde()))
                        .orElse("voor het einde"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        register.lopend(taak.dossiernummer(), TERMIJN)
                .ifPresent(termijn -> register.voldaan(termijn.sleutel(), invoer.gehoudenOp()));
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gehoudenOp();
    }
}
