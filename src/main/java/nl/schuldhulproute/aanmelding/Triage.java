package nl.schuldhulproute.aanmelding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Crisisbeoordeling;
import nl.schuldhulproute.dossier.Crisistoets;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Crisistermijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/** What follows from the first talk: a threat, an aanvraag, a day to call again (M-01, M-12, M-17, B-05). */
@Component
class Triage {

    private static final String AFSPRAAK = "A2";
    private static final String TERUGBELLEN = "A6";

    enum Situatie {
        AANVRAAG,
        TWIJFEL,
        NIET_INWONER,
        ADVIES,
        AFGEZIEN
    }

    /** What both forms of the triage ask. */
    record Gesprek(
            LocalDate op,
            Crisis.Dreiging dreiging,
            String dreigingToelichting,
            Boolean ondernemer,
            Situatie situatie,
            LocalDate opnieuwOp,
            String reden) {}

    private final Dossiers dossiers;
    private final Crises crises;
    private final Crisisbeoordeling beoordeling;
    private final Termijnregister register;
    private final Crisistermijn crisistermijn;
    private final Clock klok;

    Triage(
            Dossiers dossiers,
            Crises crises,
            Crisisbeoordeling beoordeling,
            Termijnregister register,
            Crisistermijn crisistermijn,
            Clock klok) {
        this.dossiers = dossiers;
        this.crises = crises;
        this.beoordeling = beoordeling;
        this.register = register;
        this.crisistermijn = crisistermijn;
        this.klok = klok;
    }

    Map<String, Object> vooraf(Taak taak) {
        Dossier dossier = dossiers.dossier(taak.dossiernummer());
        Optional<Crisis> crisis = bekend(taak);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("besprokenOp", taak.vandaag());
        waarden.put("ondernemer", dossier.ondernemer());
        waarden.put("bereikbaar", Bereikbaar.op(dossiers.aanvrager(taak.dossiernummer())));
        waarden.put("aanvraagOp", dossier.aanvraagOp() == null ? "nog niet" : Dagtekst.van(dossier.aanvraagOp()));
        waarden.put("bekendeDreiging", crisis.map(Dreigingtekst::van).orElse("geen"));
        crisis.map(Crisis::dreiging).ifPresent(dreiging -> waarden.put("dreiging", dreiging.name()));
        crisis.map(Crisis::toelichting).ifPresent(toelichting -> waarden.put("dreigingToelichting", toelichting));
        return waarden;
    }

    Feiten verwerk(Taak taak, Gesprek gesprek) {
        NaAanmelding.controleer(dossiers, taak, "besprokenOp", gesprek.op());
        Optional<Crisis> bekend = bekend(taak);
        controleer(gesprek);
        boolean dreigt = beoordeling.isCrisis(
                taak.dossiernummer(),
                new Crisistoets.Feiten(
                        gesprek.dreiging(),
                        gesprek.dreigingToelichting(),
                        bekend.map(Crisis::bekendOp).orElse(gesprek.op())),
                gesprek.op());
        if (gesprek.situatie() == Situatie.ADVIES && (dreigt || bekend.isPresent())) {
            throw new Invoerfout("situatie", "er dreigt iets: daar hoort meer dan advies bij, kies een ander antwoord");
        }
        Dossier dossier = dossiers.dossier(taak.dossiernummer());
        dossier.isOndernemer(Boolean.TRUE.equals(gesprek.ondernemer()));
        if (gesprek.situatie() == Situatie.AANVRAAG && dossier.aanvraagOp() == null) {
            dossier.aanvraagGedaan(gesprek.op());
            crisistermijn.aanvraag(dossier.nummer(), gesprek.op());
        }
        dossiers.bewaar(dossier);
        boolean nieuw = bewaarDreiging(dossier, gesprek, dreigt, bekend);
        zetTerugbellen(taak, gesprek);
        zetAfspraaktermijn(dossier, gesprek);
        Feiten feiten = Feiten.van("situatie", gesprek.situatie())
                .en("crisis", nieuw || bekend.isPresent())
                .en("nieuweDreiging", nieuw);
        return gesprek.situatie() == Situatie.AFGEZIEN ? feiten.en("vervolg", "AFGEZIEN") : feiten;
    }

    private static void controleer(Gesprek gesprek) {
        if (gesprek.dreiging() != null && gesprek.dreigingToelichting() == null) {
            throw new Invoerfout("dreigingToelichting", "vul dit in");
        }
        if (gesprek.situatie() == Situatie.AFGEZIEN && gesprek.reden() == null) {
            throw new Invoerfout("reden", "vul dit in");
        }
    }

    /** True when the route does not know of it yet. Who sees off all help is not pursued with an intervention. */
    private boolean bewaarDreiging(Dossier dossier, Gesprek gesprek, boolean dreigt, Optional<Crisis> bekend) {
        boolean telt = gesprek.dreiging() != null && (dreigt || bekend.isPresent());
        if (!telt || gesprek.situatie() == Situatie.AFGEZIEN) {
            return false;
        }
        Crisis crisis =
                bekend.orElseGet(() -> new Crisis(dossier.nummer(), gesprek.dreiging(), gesprek.op(), klok.instant()));
        crisis.is(gesprek.dreiging(), gesprek.dreigingToelichting());
        crises.save(crisis);
        if (bekend.isPresent()) {
            return false;
        }
        crisistermijn.bekend(dossier.nummer(), dossier.aanvraagOp(), dossier.eersteGesprekOp(), gesprek.op());
        return true;
    }

    private void zetTerugbellen(Taak taak, Gesprek gesprek) {
        if (gesprek.situatie() == Situatie.TWIJFEL) {
            if (gesprek.opnieuwOp() == null) {
                throw new Invoerfout("opnieuwOp", "vul dit in");
            }
            if (!gesprek.opnieuwOp().isAfter(taak.vandaag())) {
                throw new Invoerfout("opnieuwOp", "kies een dag na vandaag");
            }
            register.zetOp(new Termijnsleutel(taak.dossiernummer(), TERUGBELLEN), taak.vandaag(), gesprek.opnieuwOp());
        } else if (register.lopend(taak.dossiernummer(), TERUGBELLEN).isPresent()) {
            register.voldaan(taak.dossiernummer(), TERUGBELLEN, gesprek.op());
        }
    }

    /**
     * Who is not sure plans no appointment yet: the agreed day of calling again takes the place of the ten days, which
     * count anew from the talk in which the resident chooses to go on (NVVK-belofte 1). A3, the legal term, runs on.
     */
    private void zetAfspraaktermijn(Dossier dossier, Gesprek gesprek) {
        switch (gesprek.situatie()) {
            case TWIJFEL ->
                register.lopend(dossier.nummer(), AFSPRAAK)
                        .ifPresent(termijn -> register.vervallen(
                                termijn.sleutel(),
                                gesprek.op(),
                                "De inwoner twijfelt en wordt op de afgesproken dag opnieuw gebeld."));
            case AANVRAAG, NIET_INWONER -> {
                if (register.lopend(dossier.nummer(), AFSPRAAK).isEmpty()) {
                    register.start(dossier.nummer(), AFSPRAAK, gesprek.op());
                }
            }
            case ADVIES, AFGEZIEN -> {
                // No appointment follows.
            }
        }
    }

    private Optional<Crisis> bekend(Taak taak) {
        return crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(taak.dossiernummer());
    }
}
