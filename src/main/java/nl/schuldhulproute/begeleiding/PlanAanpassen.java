package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.beleid.Draagkrachtherziening;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Berekend;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Gevonden;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Keuze;
import nl.schuldhulproute.beleid.Wijzigingsverzoek;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Soort;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Productdagen;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Regelingtak;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The plan changes after an evaluation (VNG-model art. 9 lid 3, art. 12 lid 3). {@link Planwijziging} says whether that needs a
 * decision (T-24, T-34, T-35); a human confirms, or says why not. What needs a decision is proposed here and counts from the
 * day on which that is made known; the rest counts at once.
 */
@Formulier(
        value = PlanAanpassen.FORMULIER,
        schrijft = {"gevolgenAanbod"})
class PlanAanpassen implements Taakformulier<PlanAanpassen.Invoer> {

    static final String FORMULIER = "begeleiding-planAanpassen";

    enum Toegang {
        VRIJ,
        NIET_VRIJ
    }

    /** What happens to a product that is in the plan already. */
    enum Productwijziging {
        STOPT,
        ANDER_EINDE
    }

    /** What else of the plan van aanpak changes. */
    enum Anders {
        OPLOSSING,
        VERPLICHTINGEN,
        AFLOSCAPACITEIT,
        MOMENTEN_OF_NAZORG
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull @Size(max = 4000) String wijziging,
            @NotNull @Size(max = 2000) String doelen,
            LocalDate verwachtEinde,
            Begeleidingsproduct nieuwProduct,
            Toegang toegang,
            LocalDate startOp,
            LocalDate eindeVoorzienOp,
            @Size(max = 20) String product,
            Productwijziging productwijziging,
            LocalDate productOp,
            Set<Anders> anders,
            Oplossingskeuze nieuweOplossing,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal inkomen,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal vtlb,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal beslagvrijeVoet,

            @PositiveOrZero @Digits(integer = 7, fraction = 2)
            BigDecimal afloscapaciteit,

            Boolean schuldeisersIngelicht,
            @NotNull JaNee gevolgen,
            Boolean zelfGevraagd,
            @PastOrPresent @Vandaag LocalDate verzoekOp,
            Boolean verzoekIngetrokken,
            @Size(max = 2000) String redenAfwijking) {

        boolean wijzigt(Anders wat) {
            return anders != null && anders.contains(wat);
        }
    }

    private final Plannen plannen;
    private final Producten producten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Doelen doelen;
    private final Termijnregister register;
    private final Draagkrachtherziening herziening;
    private final Regelingtak regelingtak;
    private final Wijzigingsverzoek verzoek;
    private final Clock klok;

    PlanAanpassen(
            Plannen plannen,
            Producten producten,
            Wijzigingsvoorstellen voorstellen,
            Doelen doelen,
            Termijnregister register,
            Draagkrachtherziening herziening,
            Clock klok,
            Regelingtak regelingtak,
            Wijzigingsverzoek verzoek) {
        this.verzoek = verzoek;
        this.regelingtak = regelingtak;
        this.herziening = herziening;
        this.plannen = plannen;
        this.producten = producten;
        this.voorstellen = voorstellen;
        this.doelen = doelen;
        this.register = register;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        List<Product> open = open(taak);
        Plan plan = plan(taak);
        Map<String, Object> waarden = new HashMap<>();
        waarden.putAll(verzoek.nogOpen(taak));
        waarden.put("doelen", doelen.nu(taak.dossiernummer()));
        waarden.put("oplossingen", regelingtak.keuzes(taak.dossiernummer()));
        waarden.put("producten", Productrijen.tabel(open));
        waarden.put("productkeuze", Productrijen.keuzes(open));
        waarden.put(
                "nietVrij",
                open.stream()
                        .filter(product -> !product.vrijToegankelijk())
                        .map(product -> String.valueOf(product.id()))
                        .toList());
        waarden.put("voorgesteld", voorstellen.tekst(taak.dossiernummer()));
        waarden.put("afloscapaciteitNu", Euro.euro(herziening.afloscapaciteitInBesluit(taak.dossiernummer())));
        waarden.put("betaaltSchuldeisers", herziening.betaaltSchuldeisers(taak.dossiernummer()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Product product = invoer.product() == null ? null : gekozen(taak, invoer.product());
        controleerNieuwProduct(invoer);
        controleerProduct(taak, invoer, product);
        if (invoer.wijzigt(Anders.OPLOSSING)) {
            regelingtak.eisAndere(taak.dossiernummer(), "nieuweOplossing", invoer.nieuweOplossing());
        }
        voorstellen.controleerRuimte(taak.dossiernummer(), "wijziging", invoer.wijziging());
        Berekend berekend = berekend(taak, invoer);
        boolean gevolgen = invoer.gevolgen() == JaNee.JA;
        if (!gevolgen) {
            verzoek.zonderBesluit(taak, "gevolgen", invoer.verzoekIngetrokken());
        }
        if (invoer.verwachtEinde() != null) {
            verzetEinde(taak, invoer.verwachtEinde());
        }
        if (invoer.nieuwProduct() != null) {
            voegToe(taak, invoer);
        }
        if (product != null) {
            wijzigProduct(taak, invoer, product);
        }
        herziening.wijzig(
                taak.dossiernummer(),
                verschillen(invoer, product, herziening.afloscapaciteitInBesluit(taak.dossiernummer())),
                berekend,
                new Keuze(
                        gevolgen,
                        invoer.redenAfwijking(),
                        invoer.wijziging(),
                        invoer.nieuweOplossing() == null
                                ? null
                                : invoer.nieuweOplossing().name(),
                        verzoek.ontvangenOp(taak, invoer.zelfGevraagd(), invoer.verzoekOp())),
                invoer.besprokenOp());
        return Feiten.van("gevolgenAanbod", gevolgen);
    }

    /**
     * What changes, for the rule.
     *
     * @param product the product that changes, or null
     * @param besloten what was decided, in cents a month; null when unknown
     */
    static List<Verschil> verschillen(Invoer invoer, Product product, Long besloten) {
        List<Verschil> verschillen = new ArrayList<>();
        verschillen.add(new Verschil(
                Soort.BEGELEIDINGSPLAN, "Het begeleidingsplan wordt anders. Daar is geen besluit voor nodig."));
        if (invoer.nieuwProduct() != null) {
            verschillen.add(verschil(
                    invoer.toegang() == Toegang.VRIJ, invoer.nieuwProduct().naam() + " komt erbij"));
        }
        if (product != null) {
            verschillen.add(verschil(
                    product.vrijToegankelijk(),
                    invoer.productwijziging() == Productwijziging.ANDER_EINDE
                            ? "%s eindigt dan op %s".formatted(product.naam(), Dagtekst.van(invoer.productOp()))
                            : product.naam() + " stopt eerder"));
        }
        if (invoer.wijzigt(Anders.OPLOSSING)) {
            verschillen.add(new Verschil(Soort.OPLOSSING_ANDERS, "De oplossing voor de schulden wordt anders."));
        }
        if (invoer.wijzigt(Anders.VERPLICHTINGEN)) {
            verschillen.add(new Verschil(Soort.VERPLICHTINGEN, "De verplichtingen worden anders."));
        }
        if (invoer.wijzigt(Anders.AFLOSCAPACITEIT)) {
            verschillen.addAll(Planwijziging.bedrag(besloten, Euro.cent(invoer.afloscapaciteit())));
        }
        if (invoer.wijzigt(Anders.MOMENTEN_OF_NAZORG)) {
            verschillen.add(new Verschil(Soort.MOMENTEN_OF_NAZORG, "De momenten of de nazorg worden anders."));
        }
        return verschillen;
    }

    private static Verschil verschil(boolean vrij, String wat) {
        return vrij
                ? new Verschil(Soort.VRIJ_PRODUCT, wat + ". Dat is vrij toegankelijk: er is geen besluit voor nodig.")
                : new Verschil(Soort.NIET_VRIJ_PRODUCT, wat + ". Dat is niet vrij toegankelijk.");
    }

    private static void controleerNieuwProduct(Invoer invoer) {
        if (invoer.nieuwProduct() == null) {
            return;
        }
        eis(invoer.toegang() != null, "toegang", "vul dit in");
        Productdagen.nieuw(invoer.startOp(), invoer.eindeVoorzienOp());
    }

    private static void controleerProduct(Taak taak, Invoer invoer, Product product) {
        if (product == null) {
            return;
        }
        eis(invoer.productwijziging() != null, "productwijziging", "vul dit in");
        Productdagen.anders(
                product, invoer.productwijziging() == Productwijziging.STOPT, invoer.productOp(), taak.vandaag());
    }

    /** The new afloscapaciteit rests on an income, a vtlb and a beslagvrije voet; nobody may agree to more (Wgs art. 4a lid 5). */
    private Berekend berekend(Taak taak, Invoer invoer) {
        if (!invoer.wijzigt(Anders.AFLOSCAPACITEIT)) {
            return null;
        }
        eis(invoer.afloscapaciteit() != null, "afloscapaciteit", "vul dit in");
        return herziening.bereken(
                taak.dossiernummer(),
                new Gevonden(
                        invoer.inkomen(),
                        invoer.vtlb(),
                        invoer.beslagvrijeVoet(),
                        invoer.afloscapaciteit(),
                        true,
                        invoer.besprokenOp(),
                        "besprokenOp",
                        invoer.schuldeisersIngelicht()),
                taak.vandaag());
    }

    private void voegToe(Taak taak, Invoer invoer) {
        String naam = invoer.nieuwProduct().naam();
        if (invoer.toegang() == Toegang.NIET_VRIJ) {
            voorstellen.erbij(
                    taak.dossiernummer(), naam, invoer.startOp(), invoer.eindeVoorzienOp(), invoer.besprokenOp());
            return;
        }
        Product product = new Product(taak.dossiernummer(), naam, true, klok.instant());
        product.loopt(invoer.startOp(), invoer.eindeVoorzienOp());
        producten.save(product);
    }

    private void wijzigProduct(Taak taak, Invoer invoer, Product product) {
        boolean stopt = invoer.productwijziging() == Productwijziging.STOPT;
        if (!product.vrijToegankelijk()) {
            voorstellen.anders(taak.dossiernummer(), product, stopt ? null : invoer.productOp(), invoer.besprokenOp());
            return;
        }
        if (stopt) {
            product.isAfgerond(invoer.productOp(), "Gestopt bij een wijziging van het plan.");
        } else {
            product.loopt(product.startOp(), invoer.productOp());
        }
        producten.save(product);
    }

    private void verzetEinde(Taak taak, LocalDate verwachtEinde) {
        eis(verwachtEinde.isAfter(taak.vandaag()), "verwachtEinde", "vul een dag in die na vandaag ligt");
        // A nazorgtoets that was done stays done.
        if (register.lopend(taak.dossiernummer(), NazorgtoetsAfnemen.TERMIJN).isPresent()) {
            register.start(taak.dossiernummer(), NazorgtoetsAfnemen.TERMIJN, verwachtEinde);
        }
    }

    private static void eis(boolean klopt, String veld, String uitleg) {
        if (!klopt) {
            throw new Invoerfout(veld, uitleg);
        }
    }

    private Product gekozen(Taak taak, String id) {
        return open(taak).stream()
                .filter(een -> String.valueOf(een.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("product", "kies een product uit de lijst"));
    }

    private List<Product> open(Taak taak) {
        return producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer());
    }

    private Plan plan(Taak taak) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer())
                .orElse(null);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
