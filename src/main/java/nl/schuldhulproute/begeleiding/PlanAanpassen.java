package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Soort;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The plan changes after an evaluation (VNG-model art. 9 lid 3, art. 12 lid 3). {@link Planwijziging} says whether that needs a
 * decision (T-24, T-34, T-35); a human confirms, or says why not.
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
        OPLOSSING(Soort.OPLOSSING_ANDERS, "De oplossing voor de schulden wordt anders."),
        VERPLICHTINGEN(Soort.VERPLICHTINGEN, "De verplichtingen worden anders."),
        AFLOSCAPACITEIT(Soort.AFLOSCAPACITEIT, "De afloscapaciteit wordt anders."),
        MOMENTEN_OF_NAZORG(Soort.MOMENTEN_OF_NAZORG, "De momenten of de nazorg worden anders.");

        private final Soort soort;
        private final String uitleg;

        Anders(Soort soort, String uitleg) {
            this.soort = soort;
            this.uitleg = uitleg;
        }
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
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
            @NotNull JaNee gevolgen,
            @Size(max = 2000) String redenAfwijking) {}

    private final Plannen plannen;
    private final Producten producten;
    private final Doelen doelen;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister register;
    private final Clock klok;

    PlanAanpassen(
            Plannen plannen,
            Producten producten,
            Doelen doelen,
            Regeluitkomsten uitkomsten,
            Termijnregister register,
            Clock klok) {
        this.plannen = plannen;
        this.producten = producten;
        this.doelen = doelen;
        this.uitkomsten = uitkomsten;
        this.register = register;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        List<Product> open = open(taak);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("doelen", doelen.nu(taak.dossiernummer()));
        waarden.put("producten", Productrijen.tabel(open));
        waarden.put("productkeuze", Productrijen.keuzes(open));
        waarden.put(
                "nietVrij",
                open.stream()
                        .filter(product -> !product.vrijToegankelijk())
                        .map(product -> String.valueOf(product.id()))
                        .toList());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        List<Verschil> verschillen = new ArrayList<>();
        verschillen.add(new Verschil(
                Soort.BEGELEIDINGSPLAN, "Het begeleidingsplan wordt anders. Daar is geen besluit voor nodig."));
        if (invoer.nieuwProduct() != null) {
            verschillen.add(voegToe(taak, invoer));
        }
        if (invoer.product() != null) {
            verschillen.add(wijzigProduct(taak, invoer));
        }
        if (invoer.anders() != null) {
            invoer.anders().forEach(een -> verschillen.add(new Verschil(een.soort, een.uitleg)));
        }
        boolean gevolgen = invoer.gevolgen() == JaNee.JA;
        Uitslag<Planwijziging.Gevolg> uitslag = Planwijziging.voor(verschillen);
        if (!gevolgen) {
            eisGeenBesluitplicht(verschillen);
        }
        eisReden(uitslag, gevolgen, invoer);
        uitkomsten.bewaar(
                taak.dossiernummer(),
                Regel.WIJZIGING_VAN_PLAN,
                uitslag.uitkomst().opschrift(),
                uitslag.redenen(),
                invoer.besprokenOp());
        if (invoer.verwachtEinde() != null) {
            verzetEinde(taak, invoer.verwachtEinde());
        }
        if (gevolgen) {
            bewaarNieuwPlan(taak, invoer);
        }
        return Feiten.van("gevolgenAanbod", gevolgen);
    }

    /** What is not vrij toegankelijk changes by beschikking only (VNG-model toelichting art. 12; T-35): no reason sets that aside. */
    private static void eisGeenBesluitplicht(List<Verschil> verschillen) {
        verschillen.stream()
                .filter(verschil -> verschil.soort() == Soort.NIET_VRIJ_PRODUCT)
                .findFirst()
                .ifPresent(verschil -> {
                    throw new Invoerfout(
                            "gevolgen",
                            "dit kan niet zonder wijzigingsbesluit. %s Kies ja".formatted(verschil.uitleg()));
                });
    }

    private static void eisReden(Uitslag<Planwijziging.Gevolg> uitslag, boolean gevolgen, Invoer invoer) {
        if (uitslag.uitkomst().vraagtReden(gevolgen) && invoer.redenAfwijking() == null) {
            throw new Invoerfout(
                    "redenAfwijking",
                    "het voorstel is: %s. %s Schrijf op waarom u dit kiest"
                            .formatted(
                                    uitslag.uitkomst().opschrift().toLowerCase(java.util.Locale.ROOT),
                                    uitslag.redenen().stream()
                                            .limit(1)
                                            .map(Reden::uitleg)
                                            .collect(Collectors.joining(" "))));
        }
    }

    private Verschil voegToe(Taak taak, Invoer invoer) {
        eis(invoer.toegang() != null, "toegang", "vul dit in");
        eis(invoer.startOp() != null, "startOp", "vul dit in");
        eis(
                invoer.eindeVoorzienOp() != null && invoer.eindeVoorzienOp().isAfter(invoer.startOp()),
                "eindeVoorzienOp",
                "vul een dag in die na de start ligt");
        String naam = invoer.nieuwProduct().naam();
        boolean vrij = invoer.toegang() == Toegang.VRIJ;
        Product product = new Product(taak.dossiernummer(), naam, vrij, klok.instant());
        product.loopt(invoer.startOp(), invoer.eindeVoorzienOp());
        producten.save(product);
        return verschil(vrij, naam + " komt erbij");
    }

    private Verschil wijzigProduct(Taak taak, Invoer invoer) {
        Product product = open(taak).stream()
                .filter(een -> String.valueOf(een.id()).equals(invoer.product()))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("product", "kies een product uit de lijst"));
        eis(invoer.productwijziging() != null, "productwijziging", "vul dit in");
        eis(invoer.productOp() != null, "productOp", "vul dit in");
        if (invoer.productwijziging() == Productwijziging.STOPT) {
            eis(
                    !invoer.productOp().isAfter(taak.vandaag()),
                    "productOp",
                    "vul vandaag of een eerdere dag in; stopt het later, kies dan een ander einde");
            product.isAfgerond(invoer.productOp(), "Gestopt bij een wijziging van het plan.");
        } else {
            LocalDate start = product.startOp() == null ? taak.vandaag() : product.startOp();
            eis(invoer.productOp().isAfter(start), "productOp", "vul een dag in die na de start ligt");
            product.loopt(product.startOp(), invoer.productOp());
        }
        producten.save(product);
        return verschil(
                product.vrijToegankelijk(),
                invoer.productwijziging() == Productwijziging.STOPT
                        ? product.naam() + " stopt eerder"
                        : "%s eindigt nu op %s".formatted(product.naam(), Dagtekst.van(invoer.productOp())));
    }

    private static Verschil verschil(boolean vrij, String wat) {
        return vrij
                ? new Verschil(Soort.VRIJ_PRODUCT, wat + ". Dat is vrij toegankelijk: er is geen besluit voor nodig.")
                : new Verschil(Soort.NIET_VRIJ_PRODUCT, wat + ". Dat is niet vrij toegankelijk.");
    }

    private void verzetEinde(Taak taak, LocalDate verwachtEinde) {
        eis(verwachtEinde.isAfter(taak.vandaag()), "verwachtEinde", "vul een dag in die na vandaag ligt");
        // A nazorgtoets that was done stays done.
        if (register.lopend(taak.dossiernummer(), NazorgtoetsAfnemen.TERMIJN).isPresent()) {
            register.start(taak.dossiernummer(), NazorgtoetsAfnemen.TERMIJN, verwachtEinde);
        }
    }

    /** The plan on which was decided stays as it was; the change makes the next version. */
    private void bewaarNieuwPlan(Taak taak, Invoer invoer) {
        Plan plan = plannen.teBewerken(taak.dossiernummer(), klok.instant());
        plan.wijzigtAanbod(invoer.wijziging(), invoer.besprokenOp());
        plannen.save(plan);
    }

    private static void eis(boolean klopt, String veld, String uitleg) {
        if (!klopt) {
            throw new Invoerfout(veld, uitleg);
        }
    }

    private List<Product> open(Taak taak) {
        return producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
