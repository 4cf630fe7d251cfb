package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Begeleidingsproduct;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** One begeleidingsproduct of the plan: name, access, start and end (VNG-model art. 1, art. 10 lid 1; M-03, M-46). */
@Formulier(
        value = "plan-van-aanpak-productVastleggen",
        schrijft = {"nogEenProduct"})
class ProductVastleggen implements Taakformulier<ProductVastleggen.Invoer> {

    enum Handeling {
        VASTLEGGEN,
        WEGHALEN
    }

    enum Toegang {
        VRIJ,
        NIET_VRIJ
    }

    record Invoer(
            @NotNull Handeling handeling,
            @NotNull Begeleidingsproduct product,
            Toegang toegang,
            LocalDate startOp,
            LocalDate eindeVoorzienOp,
            @NotNull JaNee nogEen) {}

    private final Producten producten;
    private final Clock klok;

    ProductVastleggen(Producten producten, Clock klok) {
        this.producten = producten;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("producten", Productrijen.van(open(taak)), "handeling", Handeling.VASTLEGGEN.name());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Optional<Product> bestaand = open(taak).stream()
                .filter(product -> product.naam().equals(invoer.product().naam()))
                .findFirst();
        if (invoer.handeling() == Handeling.WEGHALEN) {
            producten.delete(
                    bestaand.orElseThrow(() -> new Invoerfout("product", "dit product staat niet in de lijst")));
        } else {
            controleer(invoer);
            bestaand.ifPresent(producten::delete);
            Product product = new Product(
                    taak.dossiernummer(), invoer.product().naam(), invoer.toegang() == Toegang.VRIJ, klok.instant());
            product.loopt(invoer.startOp(), invoer.eindeVoorzienOp());
            producten.save(product);
        }
        if (invoer.nogEen() == JaNee.NEE && open(taak).isEmpty()) {
            throw new Invoerfout("nogEen", "het aanbod bevat ten minste één begeleidingsproduct");
        }
        return Feiten.van("nogEenProduct", invoer.nogEen() == JaNee.JA);
    }

    private static void controleer(Invoer invoer) {
        if (invoer.toegang() == null) {
            throw new Invoerfout("toegang", "vul dit in");
        }
        if (invoer.startOp() == null) {
            throw new Invoerfout("startOp", "vul dit in");
        }
        if (invoer.eindeVoorzienOp() == null || !invoer.eindeVoorzienOp().isAfter(invoer.startOp())) {
            throw new Invoerfout("eindeVoorzienOp", "vul een dag in die na de start ligt");
        }
    }

    private List<Product> open(Taak taak) {
        return producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer());
    }
}
