package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.beleid.Draagkracht;
import nl.schuldhulproute.beleid.Draagkrachtherziening;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Soort;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Productdagen;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Regelingtak;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * After the death of one of two: does the plan van aanpak still fit the other (VNG-model art. 9 lid 3)? When it does not, the
 * change of product, solution and amounts is agreed here, and {@link Planwijziging} says whether that needs a decision (T-24, T-35); then it counts from the day
 * on which that is made known.
 */
@Formulier(
        value = "schuldhulproute-planHeroverwegen",
        schrijft = {"gevolgenAanbod"})
class PlanHeroverwegen implements Taakformulier<PlanHeroverwegen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotNull Gevolg gevolg,
            @NotNull @Size(max = 2000) String toelichting,
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

            Begeleidingsproduct nieuwProduct,
            LocalDate startOp,
            LocalDate eindeVoorzienOp,
            @Size(max = 20) String product,
            Productwijziging productwijziging,
            LocalDate productOp,
            JaNee gevolgen,
            @Size(max = 2000) String redenAfwijking) {

        boolean wijzigt(Anders wat) {
            return anders != null && anders.contains(wat);
        }
    }

    /** What happens to a product that is in the plan already. */
    enum Productwijziging {
        STOPT,
        ANDER_EINDE
    }

    enum Gevolg {
        PLAN_BLIJFT,
        PLAN_AANPASSEN
    }

    enum JaNee {
        JA,
        NEE
    }

    /** What of the plan changes. */
    enum Anders {
        OPLOSSING(Soort.OPLOSSING_ANDERS, "De oplossing voor de schulden wordt anders."),
        NIET_VRIJ_PRODUCT(
                Soort.NIET_VRIJ_PRODUCT,
                "Een product dat niet vrij toegankelijk is, komt erbij, stopt of wordt anders."),
        VERPLICHTINGEN(Soort.VERPLICHTINGEN, "De verplichtingen worden anders."),
        AFLOSCAPACITEIT(Soort.AFLOSCAPACITEIT, "De afloscapaciteit wordt anders."),
        BEGELEIDINGSPLAN(Soort.BEGELEIDINGSPLAN, "Het begeleidingsplan wordt anders. Daar is geen besluit voor nodig.");

        private final Soort soort;
        private final String uitleg;

        Anders(Soort soort, String uitleg) {
            this.soort = soort;
            this.uitleg = uitleg;
        }
    }

    private final Besluiten besluiten;
    private final Plannen plannen;
    private final Producten producten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister register;
    private final Draagkrachtherziening herziening;
    private final Regelingtak regelingtak;
    private final Clock klok;

    PlanHeroverwegen(
            Besluiten besluiten,
            Plannen plannen,
            Producten producten,
            Wijzigingsvoorstellen voorstellen,
            Regeluitkomsten uitkomsten,
            Termijnregister register,
            Draagkrachtherziening herziening,
            Clock klok,
            Regelingtak regelingtak) {
        this.regelingtak = regelingtak;
        this.herziening = herziening;
        this.besluiten = besluiten;
        this.plannen = plannen;
        this.producten = producten;
        this.voorstellen = voorstellen;
        this.uitkomsten = uitkomsten;
        this.register = register;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("besloten", isBesloten(taak));
        waarden.put("oplossingen", regelingtak.keuzes(taak.dossiernummer()));
        waarden.put("afloscapaciteitNu", Euro.euro(besloten(taak)));
        waarden.put(
                "productkeuze",
                nietVrij(taak).stream()
                        .map(product -> Map.of("label", product.naam(), "value", String.valueOf(product.id())))
                        .toList());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.gevolg() == Gevolg.PLAN_BLIJFT) {
            return Feiten.van("gevolgenAanbod", false);
        }
        eis(invoer.anders() != null && !invoer.anders().isEmpty(), "anders", "kies wat er anders wordt");
        if (!isBesloten(taak)) {
            eis(
                    invoer.gevolgen() != JaNee.JA,
                    "gevolgen",
                    "er is nog geen besluit over de toegang; neem dit mee in dat besluit");
            return Feiten.van("gevolgenAanbod", false);
        }
        eis(invoer.gevolgen() != null, "gevolgen", "vul dit in");
        voorstellen.controleerRuimte(taak.dossiernummer(), "toelichting", invoer.toelichting());
        boolean gevolgen = invoer.gevolgen() == JaNee.JA;
        Product product = controleerProduct(taak, invoer);
        controleerOplossing(taak, invoer);
        Draagkracht draagkracht = invoer.wijzigt(Anders.AFLOSCAPACITEIT) ? draagkracht(taak, invoer) : null;
        Uitslag<Planwijziging.Gevolg> uitslag =
                Planwijziging.kies(verschillen(invoer, besloten(taak)), gevolgen, invoer.redenAfwijking());
        uitkomsten.bewaar(
                taak.dossiernummer(),
                Regel.WIJZIGING_VAN_PLAN,
                uitslag.uitkomst().opschrift(),
                uitslag.redenen(),
                invoer.besprokenOp());
        wijzigProduct(taak, invoer, product);
        wijzigPlan(taak, invoer, gevolgen, draagkracht);
        return Feiten.van("gevolgenAanbod", gevolgen);
    }

    /**
     * @return the product in the plan that changes, or null
     */
    private Product controleerProduct(Taak taak, Invoer invoer) {
        if (!invoer.wijzigt(Anders.NIET_VRIJ_PRODUCT)) {
            return null;
        }
        eis(
                invoer.nieuwProduct() != null || invoer.product() != null,
                "nieuwProduct",
                "kies welk product erbij komt, of hieronder welk product anders wordt");
        if (invoer.nieuwProduct() != null) {
            Productdagen.nieuw(invoer.startOp(), invoer.eindeVoorzienOp());
        }
        if (invoer.product() == null) {
            return null;
        }
        Product product = nietVrij(taak).stream()
                .filter(een -> String.valueOf(een.id()).equals(invoer.product()))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("product", "kies een product uit de lijst"));
        eis(invoer.productwijziging() != null, "productwijziging", "vul dit in");
        Productdagen.anders(
                product, invoer.productwijziging() == Productwijziging.STOPT, invoer.productOp(), taak.vandaag());
        return product;
    }

    private void controleerOplossing(Taak taak, Invoer invoer) {
        if (!invoer.wijzigt(Anders.OPLOSSING)) {
            return;
        }
        eis(invoer.nieuweOplossing() != null, "nieuweOplossing", "vul dit in");
        eis(
                plan(taak)
                        .filter(plan -> invoer.nieuweOplossing().name().equals(plan.oplossing()))
                        .isEmpty(),
                "nieuweOplossing",
                "deze oplossing staat al in het plan");
        regelingtak.eisUitvoerbaar(taak.dossiernummer(), "nieuweOplossing", invoer.nieuweOplossing());
    }

    private Draagkracht draagkracht(Taak taak, Invoer invoer) {
        eis(invoer.inkomen() != null, "inkomen", "vul dit in");
        eis(invoer.vtlb() != null, "vtlb", "vul dit in");
        eis(invoer.beslagvrijeVoet() != null, "beslagvrijeVoet", "vul dit in");
        eis(invoer.afloscapaciteit() != null, "afloscapaciteit", "vul dit in");
        herziening.eisNieuwste(taak.dossiernummer(), "besprokenOp", invoer.besprokenOp());
        Draagkracht draagkracht = Draagkracht.overgenomen(
                Euro.cent(invoer.inkomen()),
                Euro.cent(invoer.beslagvrijeVoet()),
                Euro.cent(invoer.vtlb()),
                true,
                invoer.besprokenOp(),
                taak.vandaag());
        draagkracht.afgesproken(Euro.cent(invoer.afloscapaciteit()));
        return draagkracht;
    }

    private void wijzigProduct(Taak taak, Invoer invoer, Product product) {
        if (invoer.wijzigt(Anders.NIET_VRIJ_PRODUCT) && invoer.nieuwProduct() != null) {
            voorstellen.erbij(
                    taak.dossiernummer(),
                    invoer.nieuwProduct().naam(),
                    invoer.startOp(),
                    invoer.eindeVoorzienOp(),
                    invoer.besprokenOp());
        }
        if (product == null) {
            return;
        }
        if (invoer.productwijziging() == Productwijziging.STOPT) {
            voorstellen.stopt(taak.dossiernummer(), product, invoer.besprokenOp());
        } else {
            voorstellen.anderEinde(taak.dossiernummer(), product, invoer.productOp(), invoer.besprokenOp());
        }
    }

    /** With a decision the change waits for it, but for a lower amount; without one that makes the next version at once. */
    private void wijzigPlan(Taak taak, Invoer invoer, boolean gevolgen, Draagkracht draagkracht) {
        Plan.Bedragen bedragen = draagkracht == null
                ? null
                : draagkracht.bedragen(Euro.cent(invoer.inkomen()), Euro.cent(invoer.afloscapaciteit()));
        if (draagkracht != null) {
            draagkracht.bewaar(uitkomsten, taak.dossiernummer(), taak.vandaag());
            if (register.lopend(taak.dossiernummer(), "A38").isPresent()) {
                register.start(taak.dossiernummer(), "A38", invoer.besprokenOp());
            }
        }
        String oplossing =
                invoer.wijzigt(Anders.OPLOSSING) ? invoer.nieuweOplossing().name() : null;
        Plan.Wijziging wijziging = new Plan.Wijziging(invoer.toelichting(), oplossing, bedragen);
        if (gevolgen) {
            herziening.lagerGeldtMeteen(taak.dossiernummer(), bedragen, invoer.besprokenOp());
            voorstellen.plan(taak.dossiernummer(), wijziging, invoer.besprokenOp());
        } else if (bedragen != null) {
            Plan plan = plannen.teBewerken(taak.dossiernummer(), klok.instant());
            plan.wijzigZonderBesluit(wijziging, invoer.besprokenOp());
            plannen.save(plan);
        }
    }

    private Optional<Plan> plan(Taak taak) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer());
    }

    private Long besloten(Taak taak) {
        return plan(taak).map(Plan::afloscapaciteitInBesluit).orElse(null);
    }

    private List<Product> nietVrij(Taak taak) {
        return producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer()).stream()
                .filter(product -> !product.vrijToegankelijk())
                .toList();
    }

    /**
     * What changes, for the rule.
     *
     * @param besloten what was decided that is repaid, in cents a month; null when unknown
     */
    static List<Verschil> verschillen(Invoer invoer, Long besloten) {
        return invoer.anders().stream()
                .filter(een -> een != Anders.AFLOSCAPACITEIT
                        || !Euro.cent(invoer.afloscapaciteit()).equals(besloten))
                .sorted()
                .map(een -> een == Anders.AFLOSCAPACITEIT
                        ? Planwijziging.afloscapaciteit(besloten, Euro.cent(invoer.afloscapaciteit()))
                        : new Verschil(een.soort, een.uitleg))
                .toList();
    }

    private boolean isBesloten(Taak taak) {
        return besluiten.isOverToegangBesloten(taak.dossiernummer());
    }

    private static void eis(boolean klopt, String veld, String uitleg) {
        if (!klopt) {
            throw new Invoerfout(veld, uitleg);
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
