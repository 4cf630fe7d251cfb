package nl.schuldhulproute.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Crisisbeoordeling;
import nl.schuldhulproute.dossier.Crisistoets;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Informatie.Onderwerp;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * The first talk (Wgs art. 4; M-16–M-23). Held: A3 and A4 are met, and the term of the decision starts on its day (A10).
 * Who stays away has not seen off (B-22).
 */
@Formulier(
        value = "systematische-intake-eersteGesprekVoeren",
        schrijft = {"verschenen", "zietAf", "crisis", "crisisGebleken", "allesVerteld"})
class EersteGesprekVoeren implements Taakformulier<EersteGesprekVoeren.Invoer> {

    enum Afloop {
        GEHOUDEN,
        NIET_VERSCHENEN,
        AFGEZIEN_NA_GESPREK,
        AFGEZIEN_ZONDER_GESPREK
    }

    enum Vorm {
        KANTOOR,
        THUIS,
        TELEFOON,
        BEELDBELLEN,
        ELDERS
    }

    record Invoer(
            @NotNull Afloop afloop,
            @NotNull @PastOrPresent LocalDate gebeurdOp,
            Vorm vorm,
            List<@NotNull Onderwerp> verteld,
            Boolean crisisGebleken,
            Crisis.Dreiging dreiging,
            @NotNull @Size(max = 4000) String verslag) {}

    private final Dossiers dossiers;
    private final Intaketermijnen termijnen;
    private final Informatieplicht informatieplicht;
    private final Crises crises;
    private final Crisisbeoordeling beoordeling;
    private final Clock klok;

    EersteGesprekVoeren(
            Dossiers dossiers,
            Intaketermijnen termijnen,
            Informatieplicht informatieplicht,
            Crises crises,
            Crisisbeoordeling beoordeling,
            Clock klok) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.informatieplicht = informatieplicht;
        this.crises = crises;
        this.beoordeling = beoordeling;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("uiterlijk", termijnen.uiterlijk(taak.dossiernummer(), "A3"));
        waarden.put("gebeurdOp", taak.vandaag());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Dossier dossier = dossiers.dossier(taak.dossiernummer());
        if (dossier.aanvraagOp() != null && invoer.gebeurdOp().isBefore(dossier.aanvraagOp())) {
            throw new Invoerfout("gebeurdOp", "deze dag ligt voor de dag van de aanvraag");
        }
        boolean gehouden = invoer.afloop() == Afloop.GEHOUDEN;
        if (gehouden || invoer.afloop() == Afloop.AFGEZIEN_NA_GESPREK) {
            if (invoer.vorm() == null) {
                throw new Invoerfout("vorm", "vul dit in");
            }
            dossier.eersteGesprekGehouden(invoer.gebeurdOp());
            dossiers.bewaar(dossier);
            termijnen.eersteGesprekGevoerd(dossier.nummer(), invoer.gebeurdOp());
        }
        if (gehouden) {
            termijnen.beslistermijnLoopt(dossier.nummer(), invoer.gebeurdOp());
            informatieplicht.verteld(dossier.nummer(), invoer.verteld(), invoer.gebeurdOp(), taak.uitvoerder());
        }
        boolean crisisBekend = crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(dossier.nummer())
                .isPresent();
        boolean crisisGebleken = gehouden && Boolean.TRUE.equals(invoer.crisisGebleken());
        if (crisisGebleken) {
            if (invoer.dreiging() == null) {
                throw new Invoerfout("dreiging", "vul dit in");
            }
            if (crisisBekend) {
                // One intervention at a time: two would work on the same crisis.
                throw new Invoerfout(
                        "crisisGebleken", "er loopt al een crisisinterventie: leg het daar vast en vink dit uit");
            }
            if (!beoordeling.isCrisis(
                    dossier.nummer(),
                    new Crisistoets.Feiten(invoer.dreiging(), invoer.verslag(), invoer.gebeurdOp()),
                    invoer.gebeurdOp())) {
                throw new Invoerfout("dreiging", "dit is nog geen crisis: vink uit dat er een crisis is gebleken");
            }
            crises.save(new Crisis(dossier.nummer(), invoer.dreiging(), invoer.gebeurdOp(), klok.instant()));
        }
        boolean verschenen = invoer.afloop() != Afloop.NIET_VERSCHENEN;
        return Feiten.van("verschenen", verschenen)
                .en("zietAf", verschenen && !gehouden)
                .en("crisis", crisisBekend || crisisGebleken)
                .en("crisisGebleken", crisisGebleken)
                .en(
                        "allesVerteld",
                        gehouden
                                && informatieplicht
                                        .nogTeVertellen(dossier.nummer())
                                        .isEmpty());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gebeurdOp();
    }
}
