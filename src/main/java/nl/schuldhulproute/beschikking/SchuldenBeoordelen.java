package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.beleid.ProblematischeSchulden;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsing.Situatie;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.transaction.annotation.Transactional;

/**
 * There is access while nobody said whether the debts are problematic, for a refusal on another ground did not stand: then a
 * human says so, for the notice to BKR hangs on it (VNG-model art. 1 and 18; M-09, M-88).
 */
@Formulier(
        value = "hulp-melden-schuldenBeoordelen",
        schrijft = {"bkrMelden"})
class SchuldenBeoordelen implements Taakformulier<SchuldenBeoordelen.Invoer> {

    private static final String MELDING = "A24";

    record Invoer(
            @NotNull JaNee opgehoudenTeBetalen,
            @NotNull JaNee kanNietDoorgaan,

            @Digits(integer = 9, fraction = 2) @PositiveOrZero
            BigDecimal opeisbareSchulden,

            @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal betaalruimte,

            Set<ProblematischeSchulden.Signaal> signalen,
            @NotNull JaNee problematisch,
            @Size(max = 2000) String redenProblematisch) {}

    private final Afweging afweging;
    private final Schuldentoets schuldentoets;
    private final Termijnregister termijnen;
    private final Clock klok;

    SchuldenBeoordelen(Afweging afweging, Schuldentoets schuldentoets, Termijnregister termijnen, Clock klok) {
        this.afweging = afweging;
        this.schuldentoets = schuldentoets;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return schuldentoets.vooraf(taak);
    }

    @Override
    @Transactional
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Schuldentoets.controleer(invoer.problematisch(), invoer.opgehoudenTeBetalen(), invoer.kanNietDoorgaan());
        boolean problematisch = invoer.problematisch() == JaNee.JA;
        schuldentoets.toets(
                taak,
                new Schuldentoets.Vraag(
                        invoer.opeisbareSchulden(),
                        invoer.betaalruimte(),
                        invoer.signalen(),
                        problematisch,
                        invoer.redenProblematisch()));
        afweging.bewaar(new Toegangstoetsing(taak.dossiernummer(), situatie(taak, invoer), klok.instant()));
        if (!problematisch) {
            termijnen
                    .lopend(taak.dossiernummer(), MELDING)
                    .ifPresent(termijn -> termijnen.vervallen(
                            termijn.sleutel(),
                            taak.vandaag(),
                            "De schulden zijn niet problematisch: BKR hoort er niet van."));
        }
        return Feiten.van("bkrMelden", problematisch);
    }

    /** What was known before stays as it is. */
    private Situatie situatie(Taak taak, Invoer invoer) {
        Situatie eerder = afweging.laatste(taak.dossiernummer())
                .map(Toegangstoetsing::situatie)
                .orElse(new Situatie(null, null, null, null, null, null, null, null, null, null));
        return new Situatie(
                eerder.rechtmatigVerblijf(),
                eerder.inwoner(),
                eerder.gelijkgesteld(),
                JaNee.alsBoolean(invoer.opgehoudenTeBetalen()),
                JaNee.alsBoolean(invoer.kanNietDoorgaan()),
                eerder.financieleZorgen(),
                eerder.voorzieningNodig(),
                JaNee.alsBoolean(invoer.problematisch()),
                eerder.vorigeBeeindigingOp(),
                eerder.fraudeOnherroepelijkOp());
    }
}
