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
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** A begeleidingsproduct starts or is completed, with its result (VNG-model art. 12; M-02, M-03; T-38). */
@Formulier(
        value = "begeleiding-productBijwerken",
        schrijft = {"onderdeelAfgerond"})
class ProductBijwerken implements Taakformulier<ProductBijwerken.Invoer> {

    enum Gebeurtenis {
        GESTART,
        AFGEROND
    }

    record Invoer(
            @NotNull @Size(max = 20) String product,
            @NotNull Gebeurtenis gebeurtenis,
            @NotNull @PastOrPresent LocalDate op,
            LocalDate eindeVoorzienOp,
            @Size(max = 2000) String resultaat) {}

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
        boolean afgerond = invoer.gebeurtenis() == Gebeurtenis.AFGEROND;
        if (afgerond) {
            rondAf(product, invoer);
        } else {
            start(product, invoer);
        }
        producten.save(product);
        return Feiten.van("onderdeelAfgerond", afgerond);
    }

    private static void rondAf(Product product, Invoer invoer) {
        if (product.startOp() != null && invoer.op().isBefore(product.startOp())) {
            throw new Invoerfout("op", "het product was op deze dag nog niet gestart");
        }
        if (invoer.resultaat() == null) {
            throw new Invoerfout("resultaat", "schrijf op wat het resultaat is");
        }
        product.isAfgerond(invoer.op(), invoer.resultaat());
    }

    private static void start(Product product, Invoer invoer) {
        if (invoer.eindeVoorzienOp() == null || !invoer.eindeVoorzienOp().isAfter(invoer.op())) {
            throw new Invoerfout("eindeVoorzienOp", "vul een dag in die na de start ligt");
        }
        product.loopt(invoer.op(), invoer.eindeVoorzienOp());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.op();
    }

    private List<Product> open(Taak taak) {
        return producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer());
    }
}
