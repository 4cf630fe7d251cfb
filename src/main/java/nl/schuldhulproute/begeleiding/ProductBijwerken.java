package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * A begeleidingsproduct starts or is completed, with its result (VNG-model art. 12; M-02, M-03; T-38). What is niet vrij
 * toegankelijk runs as was decided: to stop it earlier or to let it run longer takes a change of the plan (toelichting art. 12;
 * T-35).
 */
@Formulier(
        value = "begeleiding-productBijwerken",
        schrijft = {"onderdeelAfgerond"})
class ProductBijwerken implements Taakformulier<ProductBijwerken.Invoer> {

    enum Gebeurtenis {
        GESTART,
        AFGEROND,
        NOG_NIETS
    }

    record Invoer(
            @NotNull @Size(max = 20) String product,
            @NotNull Gebeurtenis gebeurtenis,
            @NotNull @PastOrPresent LocalDate op,
            LocalDate eindeVoorzienOp,
            @Size(max = 2000) String resultaat) {}

    private static final String LANGS_HET_PLAN =
            "Kies nu 'Nog niets'. Kies daarna 'Nu al evalueren' en dan 'Het plan aanpassen'";

    private final Producten producten;

    ProductBijwerken(Producten producten) {
        this.producten = producten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("productkeuze", Productrijen.keuzes(open(taak)));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Product product = open(taak).stream()
                .filter(een -> String.valueOf(een.id()).equals(invoer.product()))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("product", "kies een product uit de lijst"));
        switch (invoer.gebeurtenis()) {
            case GESTART -> start(product, invoer);
            case AFGEROND -> rondAf(product, invoer);
            case NOG_NIETS -> {
                return Feiten.van("onderdeelAfgerond", false);
            }
        }
        producten.save(product);
        return Feiten.van("onderdeelAfgerond", invoer.gebeurtenis() == Gebeurtenis.AFGEROND);
    }

    private static void rondAf(Product product, Invoer invoer) {
        if (product.startOp() != null && invoer.op().isBefore(product.startOp())) {
            throw new Invoerfout("op", "het product was op deze dag nog niet gestart");
        }
        if (isBesloten(product) && invoer.op().isBefore(product.eindeVoorzienOp())) {
            throw new Invoerfout(
                    "op",
                    "het besluit is dat %s duurt tot %s. %s"
                            .formatted(product.naam(), Dagtekst.van(product.eindeVoorzienOp()), LANGS_HET_PLAN));
        }
        if (invoer.resultaat() == null) {
            throw new Invoerfout("resultaat", "schrijf op wat het resultaat is");
        }
        product.isAfgerond(invoer.op(), invoer.resultaat());
    }

    private static void start(Product product, Invoer invoer) {
        if (product.startOp() != null) {
            throw new Invoerfout(
                    "gebeurtenis",
                    "%s heeft al een begin: %s. Moet het einde anders? %s"
                            .formatted(product.naam(), Dagtekst.van(product.startOp()), LANGS_HET_PLAN));
        }
        if (invoer.eindeVoorzienOp() == null || !invoer.eindeVoorzienOp().isAfter(invoer.op())) {
            throw new Invoerfout("eindeVoorzienOp", "vul een dag in die na de start ligt");
        }
        if (isBesloten(product) && !invoer.eindeVoorzienOp().equals(product.eindeVoorzienOp())) {
            throw new Invoerfout(
                    "eindeVoorzienOp",
                    "het besluit is dat %s duurt tot %s. %s"
                            .formatted(product.naam(), Dagtekst.van(product.eindeVoorzienOp()), LANGS_HET_PLAN));
        }
        product.loopt(invoer.op(), invoer.eindeVoorzienOp());
    }

    /** Whether its end was decided, so that only a wijzigingsbesluit moves it. */
    private static boolean isBesloten(Product product) {
        return !product.vrijToegankelijk() && product.eindeVoorzienOp() != null;
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.op();
    }

    private List<Product> open(Taak taak) {
        return producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer());
    }
}
