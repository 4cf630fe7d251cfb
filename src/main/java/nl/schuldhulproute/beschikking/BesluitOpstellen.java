package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Vervanging;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.LopendeRegeling;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The draft of a decision: outcome, article and reasons (Awb art. 3:46, 3:47). */
@Formulier(
        value = "besluit-nemen-besluitOpstellen",
        schrijft = {"uitkomst", "verandering", "achterhaald", "heroverwegen", "tweedeLezer"})
class BesluitOpstellen implements Taakformulier<BesluitOpstellen.Invoer> {

    private static final int LANGSTE_TEKST = 4000;

    enum Zienswijze {
        GEGEVEN,
        NIET_GEREAGEERD,
        NIET_NODIG
    }

    record Invoer(
            Boolean heroverwegen,
            Besluituitkomst uitkomst,
            @Size(max = 200) String artikel,
            @Size(max = 4000) String motivering,
            @Size(max = 1000) String afwijking,
            @Size(max = LANGSTE_TEKST) String watVerandert,
            Vervanging vervanging,
            Zienswijze zienswijze,
            @Size(max = 2000) String zienswijzeToelichting,
            @Size(max = 20) String bsn) {}

    private final Concepten concepten;
    private final Besluitaarden aarden;
    private final Lezers lezers;
    private final Dossiers dossiers;
    private final Afweging afweging;
    private final Motivering motivering;
    private final Heroverweging heroverweging;
    private final Beletselen beletselen;
    private final Beleid beleid;
    private final Termijnregister termijnen;
    private final LopendeRegeling regeling;

    BesluitOpstellen(
            Concepten concepten,
            Besluitaarden aarden,
            Lezers lezers,
            Dossiers dossiers,
            Afweging afweging,
            Motivering motivering,
            Heroverweging heroverweging,
            Beletselen beletselen,
            Beleid beleid,
            Termijnregister termijnen,
            LopendeRegeling regeling) {
        this.regeling = regeling;
        this.concepten = concepten;
        this.aarden = aarden;
        this.lezers = lezers;
        this.dossiers = dossiers;
        this.afweging = afweging;
        this.motivering = motivering;
        this.heroverweging = heroverweging;
        this.beletselen = beletselen;
        this.beleid = beleid;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Besluitconcept concept = concepten.van(taak);
        boolean toegang = concept.soort() == Besluitconcept.Soort.TOEGANG;
        List<String> beletsel = beletselen.tegen(concept, taak.vandaag());
        Besluitaard aard = aarden.van(concept);
        String voorgesteld = concepten.voorgesteld(concept);
        List<Besluituitkomst> mogelijk = aard.uitkomsten(concept).stream()
                .filter(uitkomst -> !voorgesteld.isEmpty() || uitkomst != Besluituitkomst.NIET_WIJZIGEN)
                .filter(uitkomst -> beletsel.isEmpty() || !uitkomst.kanBelasten())
                .toList();
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("soort", aard.naam());
        waarden.put("isToegang", toegang);
        waarden.put("kanHeroverwegen", kanTerug(taak, concept));
        waarden.put("advies", toegang ? afweging.advies(taak.dossiernummer()) : "");
        waarden.put("voornemen", toegang ? afweging.voornemen(taak.dossiernummer()) : "");
        String plan = toegang ? aard.inhoud(concept, Besluituitkomst.TOEKENNEN) : null;
        waarden.put("plan", plan == null ? "" : plan.replace("\n", "\n\n"));
        waarden.put("betreft", concepten.betreft(concept));
        waarden.put("voorgesteld", voorgesteld);
        waarden.put(
                "watErKomt",
                Boolean.TRUE.equals(taak.feit("overVervolg", Boolean.class))
                        ? regeling.watErKomt(taak.dossiernummer(), taak.vandaag())
                        : "");
        waarden.put("planIsVolledig", concepten.heeftPlanOpHoofdlijnen(taak.dossiernummer()));
        waarden.put(
                "achterhaald",
                aard.vervaltOmdat(concept, taak.vandaag()).stream()
                        .map("- %s."::formatted)
                        .collect(Collectors.joining("\n")));
        waarden.put("beletsel", beletsel.stream().map("- %s"::formatted).collect(Collectors.joining("\n")));
        waarden.put("isTeruggestuurd", concept.oordeel() == Besluitconcept.Oordeel.TERUG);
        waarden.put("opmerkingen", concept.opmerkingen());
        waarden.put(
                "uitkomsten",
                mogelijk.stream()
                        .map(uitkomst -> Map.of("label", uitkomst.naam(), "value", uitkomst.name()))
                        .toList());
        waarden.put(
                "uitkomst",
                concept.uitkomst() != null
                        ? concept.uitkomst()
                        : mogelijk.size() == 1 ? mogelijk.get(0).name() : null);
        boolean nieuw = concept.opgesteldOp() == null;
        waarden.put("artikel", nieuw ? motivering.artikel(taak.dossiernummer(), concept.soort()) : concept.artikel());
        waarden.put("motivering", nieuw ? begin(taak.dossiernummer(), concept) : concept.motivering());
        waarden.put("adviesCommissie", heroverweging.advies(concept));
        waarden.put("adviesInWoorden", heroverweging.adviesInWoorden(concept));
        waarden.put(
                "watVerandert",
                nieuw && !voorgesteld.isEmpty()
                        ? voorgesteld.substring(0, Math.min(LANGSTE_TEKST, voorgesteld.length()))
                        : concept.verandering());
        List<Vervanging> vervangingen = aard.vervangingen(concept);
        waarden.put("kiestVervanging", vervangingen.size() > 1);
        waarden.put(
                "vervangingen",
                vervangingen.stream()
                        .map(vervanging -> Map.of("label", vervanging.naam(), "value", vervanging.name()))
                        .toList());
        waarden.put(
                "vervanging",
                concept.vervanging() == null ? null : concept.vervanging().name());
        waarden.put("bsnBekend", dossiers.aanvrager(taak.dossiernummer()).bsn() != null);
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Besluitconcept concept = concepten.van(taak);
        if (Boolean.TRUE.equals(invoer.heroverwegen())) {
            return heroverwegen(taak, concept);
        }
        if (invoer.uitkomst() == null
                && !aarden.van(concept).vervaltOmdat(concept, taak.vandaag()).isEmpty()) {
            concepten.isAchterhaald(concept, taak.vandaag());
            return Feiten.van("achterhaald", true)
                    .en("uitkomst", Besluituitkomst.NIET_WIJZIGEN)
                    .en("verandering", false);
        }
        lezers.controleer(concept, taak.uitvoerder(), "uitkomst");
        controleer(aarden.van(concept), concept, invoer);
        concept.zetInDePlaats(vervanging(concept, invoer));
        beletselen.controleer("uitkomst", concept, invoer.uitkomst(), taak.vandaag());
        bewaarBsn(taak, invoer);
        concept.stelOp(
                invoer.uitkomst().name(),
                invoer.artikel(),
                heroverweging.metAfwijking(concept, invoer.uitkomst(), invoer.motivering(), invoer.afwijking()),
                taak.uitvoerder(),
                taak.vandaag());
        concept.verandert(aarden.van(concept).vraagtInhoud(invoer.uitkomst()) ? invoer.watVerandert() : null);
        concept.rustOp(motivering.bewaarvorm(taak.dossiernummer(), concept.soort()));
        concepten.legInhoudVast(concept);
        concepten.bewaar(concept);
        boolean tweedeLezer = beleid.op(taak.vandaag()).van(Instelling.TWEEDE_LEZER);
        if (!tweedeLezer && invoer.uitkomst().verandertIets()) {
            termijnen.start(Concepten.bekendmaking(concept), taak.vandaag());
        }
        return Feiten.van("achterhaald", false)
                .en("heroverwegen", false)
                .en("uitkomst", invoer.uitkomst())
                .en("verandering", invoer.uitkomst().verandertIets())
                .en("tweedeLezer", tweedeLezer);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return taak.vandaag();
    }

    private String begin(String dossiernummer, Besluitconcept concept) {
        String tekst = Stream.of(
                        heroverweging.tekst(concept), aarden.van(concept).aanleiding(concept))
                .filter(gevonden -> !gevonden.isEmpty())
                .findFirst()
                .orElseGet(() -> motivering.tekst(dossiernummer, concept.soort()));
        return tekst.substring(0, Math.min(LANGSTE_TEKST, tekst.length()));
    }

    /** Where the diagram that asked for the decision says so, or where this kind of decision always goes back. */
    private boolean kanTerug(Taak taak, Besluitconcept concept) {
        return Boolean.TRUE.equals(taak.feit("terugMag", Boolean.class))
                || aarden.van(concept).kanHeroverwegen(concept);
    }

    private Feiten heroverwegen(Taak taak, Besluitconcept concept) {
        if (!kanTerug(taak, concept)) {
            throw new Invoerfout("heroverwegen", "dit kan bij dit besluit niet: kies een uitkomst");
        }
        List<String> moet = aarden.van(concept).moetErKomen(concept, taak.vandaag());
        if (!moet.isEmpty()) {
            throw new Invoerfout("heroverwegen", String.join(". ", moet));
        }
        concepten.wordtHeroverwogen(concept, taak.vandaag());
        return Feiten.van("achterhaald", false).en("heroverwegen", true);
    }

    private static void controleer(Besluitaard aard, Besluitconcept concept, Invoer invoer) {
        if (invoer.uitkomst() == null) {
            throw new Invoerfout("uitkomst", "vul dit in");
        }
        if (!aard.uitkomsten(concept).contains(invoer.uitkomst())) {
            throw new Invoerfout("uitkomst", "deze uitkomst past niet bij dit soort besluit");
        }
        if (invoer.artikel() == null) {
            throw new Invoerfout("artikel", "vul dit in");
        }
        if (invoer.motivering() == null) {
            throw new Invoerfout("motivering", "vul dit in");
        }
        if (aard.vraagtInhoud(invoer.uitkomst()) && invoer.watVerandert() == null) {
            throw new Invoerfout("watVerandert", "vul dit in: de inwoner moet lezen wat er verandert");
        }
        if (invoer.uitkomst().kanBelasten()) {
            if (invoer.zienswijze() == null) {
                throw new Invoerfout("zienswijze", "vul dit in: van dit besluit kan de inwoner nadeel hebben");
            }
            if (invoer.zienswijze() != Zienswijze.NIET_GEREAGEERD && invoer.zienswijzeToelichting() == null) {
                throw new Invoerfout("zienswijzeToelichting", "vul dit in");
            }
        }
    }

    private Vervanging vervanging(Besluitconcept concept, Invoer invoer) {
        Besluitaard aard = aarden.van(concept);
        List<Vervanging> mogelijk =
                aard.vraagtInhoud(invoer.uitkomst()) ? aard.vervangingen(concept) : List.<Vervanging>of();
        if (mogelijk.size() <= 1) {
            return mogelijk.stream().findFirst().orElse(null);
        }
        if (invoer.vervanging() == null) {
            throw new Invoerfout(
                    "vervanging",
                    "vul dit in: de beslissing zegt ook wat er voor het eerdere besluit in de plaats komt (Awb art. 7:11"
                            + " lid 2)");
        }
        if (!mogelijk.contains(invoer.vervanging())) {
            throw new Invoerfout("vervanging", "dit kan niet in de plaats van het eerdere besluit komen");
        }
        return invoer.vervanging();
    }

    /** Only help that is granted is reported to others by this number; a decision that gives none needs none (UAVG art. 46). */
    private void bewaarBsn(Taak taak, Invoer invoer) {
        Persoon aanvrager = dossiers.aanvrager(taak.dossiernummer());
        boolean toegang =
                invoer.uitkomst() == Besluituitkomst.TOEKENNEN || invoer.vervanging() == Vervanging.TOEGANG_VERLEEND;
        if (aanvrager.bsn() != null || !toegang) {
            return;
        }
        if (invoer.bsn() == null) {
            throw new Invoerfout(
                    "bsn",
                    "vul dit in: wie schuldhulp krijgt, wordt met dit nummer gemeld bij VISH en BKR. Heeft de inwoner geen burgerservicenummer, dan kunt u de hulp alleen weigeren of de aanvraag niet behandelen");
        }
        aanvrager.heeftBsn(invoer.bsn());
        dossiers.controleerInLeven("bsn", aanvrager);
        dossiers.bewaar(aanvrager);
    }
}
