package nl.schuldhulproute.steun;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;

/** Each phase of the route by its forms, the way it mostly goes. */
public abstract class Fasen extends Routestappen {

    @Autowired
    private Schulden schulden;

    @Autowired
    private Producten producten;

    protected LocalDate vandaag() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM);
    }

    /** Puts the clock at 09:00 on this day and lets what is due by then happen. */
    protected void verderNaar(LocalDate dag) {
        vandaagIs(dag);
        laatTimersLopen();
    }

    /** Does the task of this form as it mostly goes, with these answers other than usual. */
    protected void gewoon(String nummer, String formulier, Object... anders) {
        vul(taak(nummer, Antwoorden.element(formulier)), Antwoorden.op(formulier, vandaag(), anders));
    }

    protected void aanmelding(String nummer) {
        gewoon(nummer, "aanmelding-eersteContactLeggen");
        gewoon(nummer, "aanmelding-situatieVerkennen");
        gewoon(nummer, "aanmelding-eersteGesprekPlannen", "gesprekOp", vandaag().plusDays(7));
    }

    protected void intake(String nummer) {
        gewoon(nummer, "systematische-intake-eersteGesprekVoeren");
        gewoon(nummer, "systematische-intake-identiteitVaststellen", "bsn", Proefbsn.nieuw());
        gewoon(nummer, "systematische-intake-suwinetRaadplegen");
        gewoon(nummer, "systematische-intake-bkrRaadplegen");
        gewoon(nummer, "systematische-intake-intakegesprekVoeren");
        gewoon(nummer, "systematische-intake-hulpvraagVaststellen");
    }

    protected void beschikking(String nummer) {
        gewoon(nummer, "beschikking-situatieVastleggen");
        gewoon(nummer, "beschikking-toegangAfwegen");
        gewoon(nummer, "beschikking-planOpHoofdlijnenOpstellen");
        neemBesluit(nummer, "TOEKENNEN", "art. 4a Wgs", vandaag());
        gewoon(nummer, "hulp-melden-vishMelden");
        gewoon(nummer, "hulp-melden-bkrMelden");
    }

    /** Ends with a saneringskrediet, budgetbegeleiding and nazorg after 3 months. */
    protected void planVanAanpak(String nummer) {
        Schuld schuld = new Schuld(nummer, Instant.EPOCH, "consulent");
        schuld.beschrijf("Woonstichting Proef", "K-1", Schuld.Soort.HUUR, false, 1_000_000, vandaag());
        schulden.save(schuld);
        gewoon(nummer, "plan-van-aanpak-schuldenInventariseren");
        gewoon(nummer, "plan-van-aanpak-afloscapaciteitVaststellen", "inkomen", 1800);
        gewoon(nummer, "plan-van-aanpak-omstandighedenWegen");
        gewoon(
                nummer,
                "plan-van-aanpak-aanbodKiezen",
                "oplossing",
                "SANERINGSKREDIET",
                "aanbod",
                "Saneringskrediet met Budgetbegeleiding");
        gewoon(
                nummer,
                "plan-van-aanpak-productVastleggen",
                "toegang",
                "VRIJ",
                "eindeVoorzienOp",
                vandaag().plusYears(1));
        gewoon(nummer, "plan-van-aanpak-nazorgAfspreken", "momenten", "3");
        gewoon(nummer, "plan-van-aanpak-planBespreken");
        gewoon(nummer, "plan-van-aanpak-planVaststellen", "toelichting", "De bedragen waren indicatief");
        gewoon(
                nummer,
                "plan-van-aanpak-begeleidingsplanOpstellen",
                "eersteEvaluatieOp",
                vandaag().plusMonths(3));
    }

    /** Starts the guidance, ends what still runs of its products and reaches the goals; the nazorgtoets follows. */
    protected void begeleiding(String nummer) {
        gewoon(
                nummer,
                "begeleiding-begeleidingStarten",
                "eersteEvaluatieOp",
                vandaag().plusMonths(3),
                "verwachtEinde",
                vandaag().plusMonths(18));
        Optional<Product> loopt = producten.findByDossiernummerAndAfgerondOpIsNullOrderById(nummer).stream()
                .findFirst();
        gewoon(nummer, "begeleiding-inwonerBegeleiden", "vervolg", loopt.isPresent() ? "PRODUCT" : "EVALUEREN");
        loopt.ifPresent(product -> gewoon(
                nummer, "begeleiding-productBijwerken", "product", product.id().toString()));
        gewoon(nummer, "begeleiding-evaluatieHouden");
        gewoon(nummer, "begeleiding-nazorgtoetsAfnemen");
        gewoon(nummer, "begeleiding-nazorgKiezen");
    }

    /** From Kennisgeving to a regeling that all creditors agree with. */
    protected void schuldregelingTotAkkoord(String nummer) {
        gewoon(nummer, "schuldregeling-uitgangspuntBeoordelen");
        gewoon(nummer, "schuldregeling-kennisgevingDoen");
        gewoon(nummer, "schuldregeling-saldiOpvragen");
        gewoon(nummer, "schuldregeling-saldiVerwerken");
        gewoon(nummer, "schuldregeling-voorstelOpstellen", "beschikbaarBedrag", 891);
        gewoon(nummer, "schuldregeling-voorstelVersturen");
        List<String> iedereen = schulden.findByDossiernummerAndVervallenOpIsNullOrderById(nummer).stream()
                .map(schuld -> String.valueOf(schuld.id()))
                .toList();
        gewoon(nummer, "schuldregeling-antwoordenVerwerken", "akkoord", iedereen);
        gewoon(nummer, "schuldregeling-regelingLatenIngaan");
    }

    protected void hercontrole(String nummer) {
        gewoon(nummer, "schuldregeling-hercontroleUitvoeren");
    }

    protected void finaleKwijting(String nummer) {
        gewoon(nummer, "schuldregeling-finaleKwijtingVastleggen");
    }

    /** Follows for a month, from contact to its end or to a relapse. */
    protected void volgen(String nummer, String resultaat) {
        gewoon(nummer, "volgen-volgenAfspreken", "volgenTot", vandaag().plusMonths(6));
        verderNaar(vandaag().plusDays(25));
        gewoon(nummer, "volgen-contactOpnemen", "resultaat", resultaat, "administratie", "AANDACHT");
        if (resultaat.equals("KLAAR")) {
            gewoon(nummer, "volgen-volgenAfronden");
        }
    }

    /** Agrees on one contact after three months, and has it. */
    protected void nazorgTotContact(String nummer, boolean terugval) {
        gewoon(nummer, "nazorg-nazorgAfspreken", "momenten", "3");
        verderNaar(vandaag().plusMonths(3).plusDays(4));
        gewoon(nummer, "nazorg-contactLeggen", "toekomst", "NIET_BESPROKEN", "terugval", terugval);
    }

    protected void beeindiging(String nummer) {
        gewoon(nummer, "beeindiging-beeindigingBespreken");
        neemBesluit(nummer, "BEEINDIGEN", "art. 16", vandaag());
        gewoon(nummer, "beeindiging-vishAfmelden");
        gewoon(nummer, "beeindiging-bkrAfmelden");
    }

    protected void nazorgAfronden(String nummer) {
        gewoon(nummer, "nazorg-nazorgAfronden");
    }
}
