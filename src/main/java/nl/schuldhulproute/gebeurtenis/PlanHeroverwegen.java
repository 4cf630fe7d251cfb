package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldhulproute.beleid.Draagkrachtherziening;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Berekend;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Gevonden;
import nl.schuldhulproute.beleid.Draagkrachtherziening.Keuze;
import nl.schuldhulproute.beleid.Wijzigingsverzoek;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Soort;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Productdagen;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Regelingtak;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

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
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
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

            Boolean schuldeisersIngelicht,
            Begeleidingsproduct nieuwProduct,
            LocalDate startOp,
            LocalDate eindeVoorzienOp,
            @Size(max = 20) String product,
            Productwijziging productwijziging,
            LocalDate productOp,
            JaNee gevolgen,
            Boolean zelfGevraagd,
            @PastOrPresent @Vandaag LocalDate verzoekOp,
            Boolean verzoekIngetrokken,
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
    private final Producten producten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Draagkrachtherziening herziening;
    private final Regelingtak regelingtak;
    private final Wijzigingsverzoek verzoek;

    PlanHeroverwegen(
            Besluiten besluiten,
            Producten producten,
            Wijzigingsvoorstellen voorstellen,
            Draagkrachtherziening herziening,
            Regelingtak regelingtak,
            Wijzigingsverzoek verzoek) {
        this.verzoek = verzoek;
        this.regelingtak = regelingtak;
        this.herziening = herziening;
        this.besluiten = besluiten;
        this.producten = producten;
        this.voorstellen = voorstellen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.putAll(verzoek.nogOpen(taak));
        waarden.put("besloten", isBesloten(taak));
        waarden.put("oplossingen", regelingtak.keuzes(taak.dossiernummer()));
        waarden.put("afloscapaciteitNu", Euro.euro(herziening.afloscapaciteitInBesluit(taak.dossiernummer())));
        waarden.put("betaaltSchuldeisers", herziening.betaaltSchuldeisers(taak.dossiernummer()));
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
            verzoek.zonderBesluit(taak, "gevolg", invoer.verzoekIngetrokken());
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
        if (!gevolgen) {
            verzoek.zonderBesluit(taak, "gevolgen", invoer.verzoekIngetrokken());
        }
        Product product = controleerProduct(taak, invoer);
        if (invoer.wijzigt(Anders.OPLOSSING)) {
            regelingtak.eisAndere(taak.dossiernummer(), "nieuweOplossing", invoer.nieuweOplossing());
        }
        Berekend berekend = berekend(taak, invoer);
        wijzigProduct(taak, invoer, product);
        herziening.wijzig(
                taak.dossiernummer(),
                verschillen(invoer, herziening.afloscapaciteitInBesluit(taak.dossiernummer())),
                berekend,
                new Keuze(
                        gevolgen,
                        invoer.redenAfwijking(),
                        invoer.toelichting(),
                        invoer.wijzigt(Anders.OPLOSSING)
                                ? invoer.nieuweOplossing().name()
                                : null,
                        verzoek.ontvangenOp(taak, invoer.zelfGevraagd(), invoer.verzoekOp())),
                invoer.besprokenOp());
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
        boolean stopt = invoer.productwijziging() == Productwijziging.STOPT;
        voorstellen.anders(taak.dossiernummer(), product, stopt ? null : invoer.productOp(), invoer.besprokenOp());
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
                .sorted()
                .flatMap(een -> een == Anders.AFLOSCAPACITEIT
                        ? Planwijziging.bedrag(besloten, Euro.cent(invoer.afloscapaciteit())).stream()
                        : Stream.of(new Verschil(een.soort, een.uitleg)))
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
